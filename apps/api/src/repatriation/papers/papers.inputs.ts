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
  @Field(() => Day, { description: 'Last day of legal stay.' }) legalUntil: string;
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
  @Field(() => MinorUnits) paidMinor: number;
  @Field(() => MinorUnits) waivedMinor: number;
  @Field(() => enums.PayerEnum, { nullable: true, description: 'Needed where something was paid.' }) paidBy?: Payer;
  @Field(() => LongText, { nullable: true }) note?: string;
}
