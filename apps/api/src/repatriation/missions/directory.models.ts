import type { MissionAct, MissionPaper, MissionPurpose, MissionRowKind, TravelDocumentKind } from '@homeward/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Currency, Day, MinorUnits, Uuid } from '../../platform/graphql/scalars.js';
import { EarlierSourceModel, MissionRefModel } from './mission.models.js';

@ObjectType({ isAbstract: true })
class KnownRow {
  @Field(() => Uuid) id: string;
  @Field() source: string;
  @Field(() => Day, { nullable: true, description: 'Null: to be checked.' }) checkedOn: string | null;
  @Field(() => String, { nullable: true }) checkedBy: string | null;
  @Field(() => Date) recordedAt: Date;
  @Field(() => String, { nullable: true, description: 'Null: it came with the first set.' }) recordedBy: string | null;
  @Field({ description: 'It holds no more: kept because cases were worked by it.' }) past: boolean;
  @Field(() => Int) version: number;
  @Field(() => [EarlierSourceModel]) earlierSources: EarlierSourceModel[];
}

@ObjectType({ isAbstract: true })
class DatedRow extends KnownRow {
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field({ description: 'The list that brought it was taken back: it counts for no day.' }) withdrawn: boolean;
}

@ObjectType('MissionContact', { description: 'Whom to speak to at a mission, and for what.' })
export class MissionContactModel extends DatedRow {
  @Field() name: string;
  @Field() position: string;
  @Field(() => [enums.MissionPurposeEnum]) purposes: MissionPurpose[];
  @Field() phone: string;
  @Field() mobile: string;
  @Field() email: string;
  @Field() languages: string;
  @Field() hours: string;
}

@ObjectType('MissionRequirement', { description: 'What a mission wants to see before it acts.' })
export class MissionRequirementModel extends DatedRow {
  @Field(() => enums.MissionActEnum) act: MissionAct;
  @Field(() => enums.MissionPaperEnum) paper: MissionPaper;
  @Field(() => Int, { nullable: true }) copies: number | null;
  @Field() detail: string;
}

@ObjectType('MissionFee')
export class MissionFeeModel extends DatedRow {
  @Field(() => enums.TravelDocumentKindEnum) kind: TravelDocumentKind;
  @Field(() => MinorUnits) amountMinor: number;
  @Field(() => Currency) currency: string;
  @Field() note: string;
}

@ObjectType('MissionHoliday', { description: 'A day on which a mission is closed.' })
export class MissionHolidayModel extends KnownRow {
  @Field(() => Day) day: string;
  @Field() name: string;
}

@ObjectType('MissionDirectory', { description: 'What is known of a mission, row by row, with what held before.' })
export class MissionDirectoryModel {
  @Field(() => Uuid) missionId: string;
  @Field(() => [MissionContactModel]) contacts: MissionContactModel[];
  @Field(() => [MissionRequirementModel]) requirements: MissionRequirementModel[];
  @Field(() => [MissionFeeModel]) fees: MissionFeeModel[];
  @Field(() => [MissionHolidayModel]) holidays: MissionHolidayModel[];
  @Field(() => [Int], { description: 'This year, and from October the next, where no holiday is known of it.' })
  yearsWithout: number[];
  @Field(() => Int, { nullable: true, description: 'After a change of its calendar: so many due days moved.' })
  moved: number | null;
}

@ObjectType('MissionToCheck', { description: 'A row that nobody has compared with its source yet.' })
export class MissionToCheckModel {
  @Field(() => enums.MissionRowKindEnum) kind: MissionRowKind;
  @Field(() => Uuid) rowId: string;
  @Field(() => Uuid) missionId: string;
  @Field() missionName: string;
  @Field({ description: 'A name, a code or a country: what the row is about.' }) about: string;
  @Field() source: string;
  @Field(() => Int) version: number;
}

@ObjectType('CoveredBy', { description: 'A mission that acts for these nationals there on that day.' })
export class CoveredByModel {
  @Field(() => MissionRefModel) mission: MissionRefModel;
  @Field({ description: 'It lies in that country itself.' }) there: boolean;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field() source: string;
  @Field(() => Day, { nullable: true }) checkedOn: string | null;
}

@ObjectType('MissionElsewhere', { description: 'A mission of the same country that acts somewhere else.' })
export class MissionElsewhereModel extends MissionRefModel {
  @Field(() => [Country], { description: 'Where it acts for these nationals on that day.' }) actsIn: string[];
}

@ObjectType('WhoCovers')
export class WhoCoversModel {
  @Field(() => Country) nationality: string;
  @Field(() => Country) country: string;
  @Field(() => Day) on: string;
  @Field(() => [CoveredByModel], { description: 'One that lies there goes first.' }) missions: CoveredByModel[];
  @Field(() => [MissionElsewhereModel], {
    description:
      'Where nobody covers: missions of that country elsewhere, to be asked; those that act for them somewhere first.',
  })
  elsewhere: MissionElsewhereModel[];
}

export const MissionDirectoryResult = resultOf('MissionDirectory', MissionDirectoryModel);
