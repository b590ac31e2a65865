import type { MissionAct, MissionPaper, MissionPurpose, MissionRowKind, TravelDocumentKind } from '@homeward/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import * as enums from '../../platform/graphql/enums.js';
import { Currency, Day, Email, LongText, MinorUnits, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType({ isAbstract: true })
class RowFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) missionId: string;
  @Field(() => Uuid, { nullable: true, description: 'The row that this one follows: it ends on the eve.' })
  replacesId?: string;
  @Field(() => Int, { nullable: true, description: 'Of the row that this one follows; needed with it.' })
  expectedVersion?: number | null;
  @Field(() => LongText, { description: 'Where this is known from, or that it is to be checked.' }) source: string;
  @Field({ description: 'It was compared with its source today.' }) checked: boolean;
}

@InputType({ isAbstract: true })
class DatedFields extends RowFields {
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo?: string | null;
}

@InputType()
export class RecordMissionContactInput extends DatedFields {
  @Field(() => ShortText) name: string;
  @Field(() => ShortText, { nullable: true }) position?: string;
  @Field(() => [enums.MissionPurposeEnum]) purposes: MissionPurpose[];
  @Field(() => ShortText, { nullable: true }) phone?: string;
  @Field(() => ShortText, { nullable: true }) mobile?: string;
  @Field(() => Email, { nullable: true }) email?: string;
  @Field(() => ShortText, { nullable: true }) languages?: string;
  @Field(() => ShortText, { nullable: true }) hours?: string;
}

@InputType()
export class RecordMissionRequirementInput extends DatedFields {
  @Field(() => enums.MissionActEnum) act: MissionAct;
  @Field(() => enums.MissionPaperEnum) paper: MissionPaper;
  @Field(() => Int, { nullable: true, description: 'How many of it, 1 to 20.' }) copies?: number | null;
  @Field(() => LongText, { nullable: true }) detail?: string;
}

@InputType()
export class RecordMissionFeeInput extends DatedFields {
  @Field(() => enums.TravelDocumentKindEnum) kind: TravelDocumentKind;
  @Field(() => MinorUnits) amountMinor: number;
  @Field(() => Currency) currency: string;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class HolidayInput {
  @Field(() => Day) day: string;
  @Field(() => ShortText) name: string;
}

@InputType()
export class RecordMissionHolidaysInput extends RowFields {
  @Field(() => [HolidayInput], { description: 'At most 60 at once; a day that is known already takes the new name.' })
  days: HolidayInput[];
}

@InputType({ isAbstract: true })
class RowInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) missionId: string;
  @Field(() => enums.MissionRowKindEnum) kind: MissionRowKind;
  @Field(() => Uuid) rowId: string;
}

@InputType()
export class EndMissionRowInput extends RowInput {
  @Field(() => Int) expectedVersion: number;
  @Field(() => Day, { description: 'The last day on which it holds; for a holiday any day: it is withdrawn.' })
  on: string;
}

@InputType()
export class CheckMissionRowInput extends RowInput {
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { description: 'What it was compared with.' }) source: string;
}
