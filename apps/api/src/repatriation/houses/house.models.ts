import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CustodyBed, CustodyKind, HouseReportCode, HouseReportKind, HouseReportState } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Country, Day, Language, LongText, PartialDay, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { CustodyBedsModel, CustodyPlaceRefModel } from '../../rescues/custody/place.models.js';

@InputType()
export class ShareWithHouseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) placeId: string;
  @Field(() => Day, { description: 'Last day on which the house sees it; at most a year away.' }) until: string;
  @Field(() => Day, { nullable: true, description: 'When the person is expected there.' }) expectedOn?: string | null;
  @Field(() => LongText, { nullable: true, description: 'What the house has to know to care for the person.' })
  note?: string | null;
}

@InputType()
export class ReportFromHouseInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.HouseReportCodeEnum) code: HouseReportCode;
  @Field(() => ShortText, { description: 'YYYY-MM-DDTHH:MM, in the zone of the house.' }) at: string;
  @Field(() => enums.CustodyBedEnum, { nullable: true, description: 'For an arrival, where beds are counted.' })
  bed?: CustodyBed | null;
  @Field({ nullable: true }) urgent?: boolean;
  @Field(() => LongText, { nullable: true }) words?: string | null;
}

@InputType()
export class WithdrawHouseReportInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) reportId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class AcceptHouseReportInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) reportId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Day, { description: 'The day, as the house says or otherwise.' }) on: string;
  @Field(() => enums.CustodyBedEnum, { nullable: true }) bed?: CustodyBed | null;
}

@InputType()
export class DeclineHouseReportInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) reportId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { description: 'The house reads it.' }) reason: string;
}

@InputType()
export class AnswerHouseReportInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) reportId: string;
  @Field(() => Int) expectedVersion: number;
  @Field({ description: 'Nothing is left to do. Otherwise it was seen.' }) done: boolean;
  @Field(() => LongText, { nullable: true, description: 'The house reads it.' }) reply?: string | null;
}

@InputType()
export class HouseBedsInput {
  @Field(() => enums.CustodyBedEnum) bed: CustodyBed;
  @Field(() => Int, { nullable: true, description: 'Null: not counted.' }) beds?: number | null;
  @Field(() => Int, { description: 'Taken by people of others, or closed.' }) others: number;
}

@InputType()
export class KeepHouseBedsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => [HouseBedsInput], { description: 'A kind that is not named is not counted.' }) beds: HouseBedsInput[];
}

@InputType()
export class SetHouseUpdatesInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) placeId: string;
  @Field(() => Int, { description: '0 where nothing was said yet.' }) expectedVersion: number;
  @Field({ description: 'That a person came or left takes effect at once; otherwise it is a proposal.' })
  atOnce: boolean;
}

@ObjectType('OwnHouseReport', { description: 'For the house: what it said, and what became of it.' })
export class OwnHouseReportModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.HouseReportKindEnum) kind: HouseReportKind;
  @Field(() => enums.HouseReportCodeEnum) code: HouseReportCode;
  @Field(() => Date) at: Date;
  @Field(() => enums.CustodyBedEnum, { nullable: true }) bed: CustodyBed | null;
  @Field() urgent: boolean;
  @Field() words: string;
  @Field(() => enums.HouseReportStateEnum) state: HouseReportState;
  @Field({ description: 'What was done, or why it was declined.' }) reply: string;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field(() => Int) version: number;
}

@ObjectType('OwnSpell', { description: 'When the person was, or is, in this house.' })
export class OwnSpellModel {
  @Field(() => Day) from: string;
  @Field(() => Day, { nullable: true }) to: string | null;
}

@ObjectType('ShelteredPerson', {
  description: 'What a house sees of a person who was shared with it: enough to give a bed and care, and nothing else.',
})
export class ShelteredPersonModel {
  @Field(() => Uuid, { description: 'Of the share.' }) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field() name: string;
  @Field() romanisedName: string;
  @Field(() => PartialDay, { nullable: true }) birth: string | null;
  @Field(() => enums.SexEnum) sex: string;
  @Field(() => [Country]) nationalities: string[];
  @Field(() => [Language]) languages: string[];
  @Field({ description: 'What whoever shared wrote for the house.' }) note: string;
  @Field(() => Day, { nullable: true }) expectedOn: string | null;
  @Field(() => Day) until: string;
  @Field(() => Date) sharedAt: Date;
  @Field(() => Date, { nullable: true }) acknowledgedAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => [OwnSpellModel], { description: 'In this house alone, newest first.' }) spells: OwnSpellModel[];
  @Field(() => [OwnHouseReportModel], { description: 'Newest first, at most 30.' }) reports: OwnHouseReportModel[];
}

@ObjectType('OwnHouse', { description: 'The house of a partner.' })
export class OwnHouseModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field({ description: 'Time zone of the house.' }) zone: string;
  @Field({ description: 'That a person came or left takes effect at once.' }) atOnce: boolean;
  @Field(() => [CustodyBedsModel]) beds: CustodyBedsModel[];
  @Field(() => Int) version: number;
}

@ObjectType('HouseReport', { description: 'What a house says of somebody who was shared with it.' })
export class HouseReportModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => CustodyPlaceRefModel) place: CustodyPlaceRefModel;
  @Field(() => enums.HouseReportKindEnum) kind: HouseReportKind;
  @Field(() => enums.HouseReportCodeEnum) code: HouseReportCode;
  @Field(() => Date) at: Date;
  @Field({ description: 'The zone in which it was said.' }) zone: string;
  @Field(() => Day, { description: 'The day, where the house is.' }) on: string;
  @Field(() => Day, {
    nullable: true,
    description:
      'Another day than the house says: recorded until it is accepted, and once accepted the one that was corrected.',
  })
  recordedOn: string | null;
  @Field(() => enums.CustodyBedEnum, { nullable: true }) bed: CustodyBed | null;
  @Field(() => [enums.CustodyBedEnum], { description: 'Kinds of beds that the house counts.' }) beds: CustodyBed[];
  @Field() urgent: boolean;
  @Field() words: string;
  @Field(() => enums.HouseReportStateEnum) state: HouseReportState;
  @Field() reply: string;
  @Field(() => String, { nullable: true }) reportedBy: string | null;
  @Field(() => Date) reportedAt: Date;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field({ description: 'Accepted with another day or bed than the house said.' }) changed: boolean;
  @Field(() => Int) version: number;
}

@ObjectType('UnconfirmedArrival', { description: 'Shared with a house that has not said that the person came.' })
export class UnconfirmedArrivalModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => CustodyPlaceRefModel) place: CustodyPlaceRefModel;
  @Field(() => Day) expectedOn: string;
}

@ObjectType('WaitingHouseReports')
export class WaitingHouseReportsModel {
  @Field(() => Int) count: number;
  @Field(() => [HouseReportModel], { description: 'Urgent first, then longest waiting; at most 50.' })
  entries: HouseReportModel[];
  @Field(() => [UnconfirmedArrivalModel], { description: 'Expected by today, longest first; at most 50.' })
  unconfirmed: UnconfirmedArrivalModel[];
}

@ObjectType('PartnerHouse', { description: 'A house with people who sign in, and how far it is trusted.' })
export class PartnerHouseModel {
  @Field(() => CustodyPlaceRefModel) place: CustodyPlaceRefModel;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field(() => Int) accounts: number;
  @Field() atOnce: boolean;
  @Field(() => Int, { description: '0 where nothing was said yet.' }) version: number;
}

export const ShelteredPersonPage = pageOf('ShelteredPerson', ShelteredPersonModel);
export const ShelteredPersonResult = resultOf('ShelteredPerson', ShelteredPersonModel);
export const OwnHouseResult = resultOf('OwnHouse', OwnHouseModel);
export const HouseReportResult = resultOf('HouseReport', HouseReportModel);
export const PartnerHouseResult = resultOf('PartnerHouse', PartnerHouseModel);
