import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { FineLineKind, FineSettlement, FreezeGround, Payer, WaiverDecision } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Currency, Day, MinorUnits, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('FineLine', { description: 'Days in a row that are charged alike; the lines make up the amount.' })
export class FineLineModel {
  @Field(() => enums.FineLineKindEnum) kind: FineLineKind;
  @Field(() => Day) from: string;
  @Field(() => Day) to: string;
  @Field(() => Int) days: number;
  @Field(() => MinorUnits) perDayMinor: number;
  @Field(() => MinorUnits) amountMinor: number;
}

@ObjectType('FineWaiver', { description: 'A request to let the fine off, and the answer.' })
export class FineWaiverModel {
  @Field(() => Uuid) id: string;
  @Field(() => Day) askedOn: string;
  @Field({ description: 'The office.' }) askedOf: string;
  @Field({ description: 'Number of our letter.' }) letter: string;
  @Field(() => enums.WaiverDecisionEnum, { nullable: true }) decision: WaiverDecision | null;
  @Field(() => Day, { nullable: true }) decidedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Null where it is not open to the actor.' })
  decisionNumber: string | null;
  @Field(() => MinorUnits, { nullable: true, description: 'What was owed when it was decided.' }) baseMinor:
    number | null;
  @Field(() => Int, { nullable: true, description: 'In ten thousandths, where a share was said.' }) share:
    number | null;
  @Field(() => MinorUnits, { nullable: true }) waivedMinor: number | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int) version: number;
}

@ObjectType('FineFreeze', { description: 'Days on which the fine does not grow, both included.' })
export class FineFreezeModel {
  @Field(() => Uuid) id: string;
  @Field(() => Day) from: string;
  @Field(() => Day, { nullable: true }) to: string | null;
  @Field(() => enums.FreezeGroundEnum) ground: FreezeGround;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int) version: number;
}

@ObjectType('FinePayment', { description: 'A line of the ledger of costs.' })
export class FinePaymentModel {
  @Field(() => Uuid) id: string;
  @Field(() => Day) on: string;
  @Field(() => MinorUnits, { description: 'Less what came back.' }) amountMinor: number;
  @Field(() => Currency) currency: string;
  @Field(() => enums.PayerEnum) payer: Payer;
  @Field(() => String, { nullable: true }) donorCode: string | null;
  @Field(() => Uuid, { nullable: true }) attachmentId: string | null;
}

@ObjectType('FineAhead')
export class FineAheadModel {
  @Field(() => Day) on: string;
  @Field(() => MinorUnits) amountMinor: number;
}

@ObjectType('Overstay', {
  description: 'The fine counts from the day after the last legal day, by the dated rules of the country.',
})
export class OverstayModel {
  @Field(() => Uuid) id: string;
  @Field(() => Country) country: string;
  @Field() visaKind: string;
  @Field(() => Day, { nullable: true }) enteredOn: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days that visa and extensions allowed, where it was reckoned from them.',
  })
  stayDays: number | null;
  @Field(() => Day) legalUntil: string;
  @Field(() => Int, { description: 'Overstayed days up to today, or up to the day of settlement.' }) days: number;
  @Field(() => MinorUnits, { description: 'What the fine has come to, before what was waived and paid.' })
  amountMinor: number;
  @Field(() => MinorUnits, { description: 'What tomorrow adds; 0 once it is settled.' }) perDayMinor: number;
  @Field(() => MinorUnits, { description: 'Still owed today; never below zero.' }) outstandingMinor: number;
  @Field(() => MinorUnits) waivedMinor: number;
  @Field(() => MinorUnits) paidMinor: number;
  @Field(() => Currency, { nullable: true }) currency: string | null;
  @Field(() => Int, { description: 'Days for which no rule is known: the amount is then too low.' })
  daysWithoutRule: number;
  @Field(() => String, { nullable: true, description: 'Code of why nothing could be reckoned.' }) problem:
    string | null;
  @Field(() => MinorUnits, {
    nullable: true,
    description: 'The last alert that the sum has passed; null below the first and once it is settled.',
  })
  passedMinor: number | null;
  @Field(() => Day, { nullable: true, description: 'The day on which it passed it.' }) passedOn: string | null;
  @Field(() => FineAheadModel, { nullable: true, description: 'The next alert, if nothing changes.' })
  nextAlert: FineAheadModel | null;
  @Field(() => FineAheadModel, { nullable: true, description: 'What will be owed on the day of the booked journey.' })
  onDeparture: FineAheadModel | null;
  @Field(() => [FineLineModel]) lines: FineLineModel[];
  @Field(() => [FineWaiverModel]) waivers: FineWaiverModel[];
  @Field(() => [FineFreezeModel]) freezes: FineFreezeModel[];
  @Field(() => [FinePaymentModel]) payments: FinePaymentModel[];
  @Field(() => Day, { nullable: true }) settledOn: string | null;
  @Field(() => enums.FineSettlementEnum, { nullable: true }) settlement: FineSettlement | null;
  @Field(() => Int) version: number;
}

@ObjectType('VisaRule', { description: 'How many days a kind of visa allows, from when to when.' })
export class VisaRuleModel {
  @Field(() => Uuid) id: string;
  @Field(() => Country) country: string;
  @Field() visaKind: string;
  @Field(() => Int, { description: 'The day of entry is the first of them.' }) stayDays: number;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field() source: string;
}

export const VisaRuleResult = resultOf('VisaRule', VisaRuleModel);
