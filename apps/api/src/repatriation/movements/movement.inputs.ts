import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { MovementKind, Payer } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Currency, Day, LongText, MinorUnits, ShortText, Uuid } from '../../platform/graphql/scalars.js';

export const movementTimes = { UPCOMING: 'UPCOMING', PAST: 'PAST', ALL: 'ALL' } as const;
export type MovementTime = keyof typeof movementTimes;
registerEnumType(movementTimes, {
  name: 'MovementTime',
  description: 'UPCOMING: not yet arrived, earliest first. PAST and ALL: latest first.',
});

export const boardingOutcomes = {
  DEPARTED: 'DEPARTED',
  NO_SHOW: 'NO_SHOW',
  STOPPED_AT_BORDER: 'STOPPED_AT_BORDER',
} as const;
export type BoardingOutcome = keyof typeof boardingOutcomes;
registerEnumType(boardingOutcomes, { name: 'BoardingOutcome' });

@InputType()
export class MovementFilter {
  @Field(() => movementTimes, { nullable: true }) time?: MovementTime;
  @Field(() => Country, { nullable: true }) toCountry?: string;
}

@InputType()
export class BookMovementInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => enums.MovementKindEnum) kind: MovementKind;
  @Field(() => ShortText, { nullable: true }) carrier?: string;
  @Field(() => ShortText, { nullable: true }) number?: string;
  @Field(() => ShortText) fromPlace: string;
  @Field(() => ShortText) toPlace: string;
  @Field(() => Country) toCountry: string;
  @Field(() => ShortText, { description: 'As on the ticket, YYYY-MM-DDTHH:MM.' }) departsAt: string;
  @Field(() => ShortText, { description: 'IANA zone of that time, such as Asia/Phnom_Penh.' }) departsZone: string;
  @Field(() => ShortText, { nullable: true }) arrivesAt?: string;
  @Field(() => ShortText, { nullable: true }) arrivesZone?: string;
  @Field(() => ShortText, { nullable: true }) escort?: string;
  @Field(() => MinorUnits, { nullable: true }) costMinor?: number | null;
  @Field(() => Currency, { nullable: true }) currency?: string;
  @Field(() => enums.PayerEnum, { nullable: true }) payer?: Payer;
  @Field(() => [Uuid], {
    description: 'Cases of the people who travel, at most 200; all are ready or nobody is booked.',
  })
  passengers: string[];
}

@InputType({ isAbstract: true })
class MovementInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) movementId: string;
  @Field(() => Int, { description: 'Version of the movement.' }) expectedVersion: number;
}

@InputType()
export class AddPassengersInput extends MovementInput {
  @Field(() => [Uuid]) passengers: string[];
}

@InputType()
export class RemovePassengerInput extends MovementInput {
  @Field(() => Uuid) caseId: string;
  @Field(() => LongText) reason: string;
}

@InputType()
export class BoardingInput {
  @Field(() => Uuid) caseId: string;
  @Field(() => boardingOutcomes) outcome: BoardingOutcome;
  @Field(() => LongText, { nullable: true, description: 'Needed for who did not leave.' }) reason?: string;
}

@InputType()
export class DepartMovementInput extends MovementInput {
  @Field(() => Day, { nullable: true, description: 'The booked day unless told.' }) on?: string;
  @Field(() => [BoardingInput]) passengers: BoardingInput[];
}

@InputType()
export class ArriveMovementInput extends MovementInput {
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => [Uuid], { nullable: true, description: 'Everybody who departed, unless told.' }) caseIds?: string[];
}

@InputType()
export class RecordHandoverInput extends MovementInput {
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => [Uuid], {
    nullable: true,
    description: 'Everybody who arrived and is not handed over yet, unless told.',
  })
  caseIds?: string[];
  @Field(() => ShortText, { description: 'Who signed the reception.' }) receivedBy: string;
}
