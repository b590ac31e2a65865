import { Field, InputType, Int } from '@nestjs/graphql';
import { Country, Currency, Day, LongText, MinorUnits, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType({ isAbstract: true })
class MissionFields {
  @Field(() => ShortText) name: string;
  @Field(() => Country) sendingCountry: string;
  @Field(() => Country) locatedIn: string;
  @Field(() => ShortText, { nullable: true }) city?: string;
  @Field(() => LongText, { nullable: true }) address?: string;
  @Field(() => ShortText, { nullable: true }) phone?: string;
  @Field(() => ShortText, { nullable: true }) email?: string;
  @Field(() => [Int], {
    description: 'ISO weekdays on which it is closed: 1 Monday to 7 Sunday; at least one day is open.',
  })
  weekend: number[];
  @Field(() => ShortText, { nullable: true, description: 'Its time zone, such as Asia/Bangkok; empty: not known.' })
  zone?: string;
  @Field(() => [ShortText], {
    nullable: true,
    description: 'When it is open on its working days, as HH:MM-HH:MM of its own time; at most four.',
  })
  opening?: string[];
  @Field(() => LongText, { nullable: true }) note?: string;
  @Field(() => LongText, { description: 'Where this is known from.' }) source: string;
}

@InputType()
export class RegisterMissionInput extends MissionFields {
  @Field(() => Uuid) operationId: string;
}

@InputType()
export class CorrectMissionInput extends MissionFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) missionId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RecordCoverageInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) missionId: string;
  @Field(() => Country) nationality: string;
  @Field(() => Country) country: string;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo?: string;
  @Field(() => LongText) source: string;
}

@InputType()
export class RecordFineRuleInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Country) country: string;
  @Field(() => ShortText, { nullable: true, description: 'Empty: any visa.' }) visaKind?: string;
  @Field(() => MinorUnits) perDayMinor: number;
  @Field(() => MinorUnits, { nullable: true }) capMinor?: number;
  @Field(() => Int, { nullable: true, description: 'So many of the first days cost nothing.' }) freeDays?:
    number | null;
  @Field(() => MinorUnits, { nullable: true, description: 'Alert each time this much is full.' })
  warnEveryMinor?: number | null;
  @Field(() => Currency) currency: string;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo?: string;
  @Field(() => LongText) source: string;
}
