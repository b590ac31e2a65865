import { Field, InputType, Int } from '@nestjs/graphql';
import type { Payer, TravelDocumentKind } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, MinorUnits, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class ApplyForTravelDocumentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int, { description: 'Version of the item TRAVEL_DOCUMENT_APPLIED.' }) expectedVersion: number;
  @Field(() => enums.TravelDocumentKindEnum) kind: TravelDocumentKind;
  @Field(() => Uuid, { nullable: true, description: 'The mission of the item unless told.' }) missionId?: string;
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class IssueTravelDocumentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) documentId: string;
  @Field(() => Int, { description: 'Version of the travel document.' }) expectedVersion: number;
  @Field(() => ShortText) number: string;
  @Field(() => Day, { nullable: true }) issuedOn?: string;
  @Field(() => Day, { nullable: true }) expiresOn?: string;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class AssessOverstayInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int, { nullable: true, description: 'Version of the overstay where there is one already.' })
  expectedVersion?: number | null;
  @Field(() => Day, { nullable: true, description: 'Last day of legal stay. Else it follows from entry and days.' })
  legalUntil?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day of the entry stamp.' }) enteredOn?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Days that visa and extensions allowed, the day of entry being the first; by the dated rule unless told.',
  })
  stayDays?: number | null;
  @Field(() => Country, { nullable: true, description: 'Where the organisation works unless told.' }) country?: string;
  @Field(() => ShortText, { nullable: true }) visaKind?: string;
  @Field(() => Day, { nullable: true, description: 'The day on which it was assessed.' }) on?: string;
}

@InputType()
export class AskWaiverInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int, { description: 'Version of the overstay.' }) expectedVersion: number;
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => ShortText, { nullable: true, description: 'The office.' }) askedOf?: string;
  @Field(() => ShortText, { nullable: true, description: 'Number of our letter.' }) letter?: string;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class SettleFineInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int, { description: 'Version of the overstay.' }) expectedVersion: number;
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => MinorUnits, {
    nullable: true,
    description: 'What immigration asked, where it differs from what the rules give.',
  })
  assessedMinor?: number | null;
  @Field(() => MinorUnits, { description: 'On top of what was paid before.' }) paidMinor: number;
  @Field(() => MinorUnits, { description: 'On top of what was let off before.' }) waivedMinor: number;
  @Field(() => enums.PayerEnum, { nullable: true, description: 'Needed where something was paid.' }) paidBy?: Payer;
  @Field(() => Uuid, { nullable: true }) donorId?: string | null;
  @Field(() => LongText, { nullable: true }) note?: string;
}
