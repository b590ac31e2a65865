import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/acts/problem.models.js';
import { Country, Currency, Day, MinorUnits, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('EarlierSource', { description: 'What a row named as its source before it was checked anew.' })
export class EarlierSourceModel {
  @Field() source: string;
  @Field(() => Day, { nullable: true }) checkedOn: string | null;
  @Field(() => String, { nullable: true }) checkedBy: string | null;
  @Field(() => Day) until: string;
}

@ObjectType('MissionRef')
export class MissionRefModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field() city: string;
  @Field(() => Country) locatedIn: string;
}

@ObjectType('CoveringMission', {
  description: 'Who acts for nationals here today. `here` is false when it sits in another country.',
})
export class CoveringMissionModel {
  @Field(() => MissionRefModel) mission: MissionRefModel;
  @Field() here: boolean;
}

@ObjectType('MissionCoverage', {
  description: 'Which mission acts for which nationals in which country, and from when to when.',
})
export class MissionCoverageModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) missionId: string;
  @Field() missionName: string;
  @Field(() => Country) nationality: string;
  @Field(() => Country) country: string;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field() source: string;
  @Field(() => Day, { nullable: true, description: 'Null: to be checked.' }) checkedOn: string | null;
  @Field(() => Int) version: number;
}

@ObjectType('Mission', { description: 'An embassy or consulate.' })
export class MissionModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => Country) sendingCountry: string;
  @Field(() => Country) locatedIn: string;
  @Field() city: string;
  @Field() address: string;
  @Field() phone: string;
  @Field() email: string;
  @Field(() => [Int], { description: 'ISO weekdays on which it is closed: 1 Monday to 7 Sunday.' }) weekend: number[];
  @Field({ description: 'Its time zone; empty: not known.' }) zone: string;
  @Field(() => [String], { description: 'HH:MM-HH:MM of its own time on its working days; empty: not known.' })
  opening: string[];
  @Field(() => [Day], { description: 'Closed days from yesterday on.' }) holidays: string[];
  @Field(() => [EarlierSourceModel]) earlierSources: EarlierSourceModel[];
  @Field() note: string;
  @Field() source: string;
  @Field(() => Day, { nullable: true, description: 'Null: to be checked.' }) checkedOn: string | null;
  @Field(() => Int) version: number;
  @Field(() => [MissionCoverageModel]) coverage: MissionCoverageModel[];
}

@ObjectType('FineRule')
export class FineRuleModel {
  @Field(() => Uuid) id: string;
  @Field(() => Country) country: string;
  @Field() visaKind: string;
  @Field(() => MinorUnits) perDayMinor: number;
  @Field(() => MinorUnits, { nullable: true }) capMinor: number | null;
  @Field(() => Int, { description: 'So many of the first days cost nothing.' }) freeDays: number;
  @Field(() => MinorUnits, { nullable: true, description: 'Alert each time this much is full.' })
  warnEveryMinor: number | null;
  @Field(() => Currency) currency: string;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field() source: string;
  @Field(() => Int) version: number;
}

export const MissionResult = resultOf('Mission', MissionModel);
export const MissionCoverageResult = resultOf('MissionCoverage', MissionCoverageModel);
export const FineRuleResult = resultOf('FineRule', FineRuleModel);
