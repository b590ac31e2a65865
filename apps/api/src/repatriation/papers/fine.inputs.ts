import { Field, InputType, Int } from '@nestjs/graphql';
import type { FreezeGround, Payer, WaiverDecision } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, MinorUnits, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType({ isAbstract: true })
class OfFine {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int, { description: 'Version of the overstay.' }) expectedVersion: number;
}

@InputType()
export class DecideWaiverInput extends OfFine {
  @Field(() => Uuid) waiverId: string;
  @Field(() => enums.WaiverDecisionEnum) decision: WaiverDecision;
  @Field(() => Day) on: string;
  @Field(() => ShortText, { nullable: true, description: 'Number of their decision.' }) number?: string;
  @Field(() => Int, { nullable: true, description: 'For a part: let off, in ten thousandths (5000 is a half).' })
  share?: number | null;
  @Field(() => MinorUnits, { nullable: true, description: 'For a part: let off, as an amount.' }) waivedMinor?:
    number | null;
  @Field({
    nullable: true,
    description: 'From the day after, the fine does not grow. True unless told, but not where it was refused.',
  })
  stopsGrowing?: boolean;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class PayFineInput extends OfFine {
  @Field(() => Day) on: string;
  @Field(() => MinorUnits) amountMinor: number;
  @Field(() => enums.PayerEnum) payer: Payer;
  @Field(() => Uuid, { nullable: true }) donorId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The receipt, a file of the case.' }) attachmentId?: string | null;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class FreezeFineInput extends OfFine {
  @Field(() => Day, { description: 'The first day that does not count.' }) from: string;
  @Field(() => Day, { nullable: true, description: 'The last one; until further notice unless told.' }) to?:
    string | null;
  @Field(() => enums.FreezeGroundEnum) ground: FreezeGround;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class EndFreezeInput extends OfFine {
  @Field(() => Uuid) freezeId: string;
  @Field(() => Day, { description: 'The last day that does not count.' }) to: string;
}

@InputType()
export class RecordVisaRuleInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Country) country: string;
  @Field(() => ShortText) visaKind: string;
  @Field(() => Int) stayDays: number;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo?: string | null;
  @Field(() => LongText) source: string;
}
