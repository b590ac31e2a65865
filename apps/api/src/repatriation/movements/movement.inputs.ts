import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { JourneyGround, KnownBy, LegChange, MovementKind, Payer } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { type EarlierTickets, earlierTickets } from '../costs/tickets.js';
import { OrderedInput } from '../needs/need-order.models.js';
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
  DENIED_BOARDING: 'DENIED_BOARDING',
  FELL_ILL: 'FELL_ILL',
} as const;
export type BoardingOutcome = keyof typeof boardingOutcomes;
registerEnumType(boardingOutcomes, { name: 'BoardingOutcome' });

@InputType()
export class MovementFilter {
  @Field(() => movementTimes, { nullable: true }) time?: MovementTime;
  @Field(() => Country, { nullable: true }) toCountry?: string;
}

@InputType()
export class LegInput {
  @Field(() => Uuid, { nullable: true, description: 'Of a leg that stands. What is left as it was stays.' })
  id?: string | null;
  @Field(() => enums.MovementKindEnum) kind: MovementKind;
  @Field(() => ShortText, { nullable: true }) carrier?: string;
  @Field(() => ShortText, { nullable: true }) number?: string;
  @Field(() => ShortText) fromPlace: string;
  @Field(() => ShortText) toPlace: string;
  @Field(() => Country) toCountry: string;
  @Field(() => ShortText, { description: 'As on the ticket, YYYY-MM-DDTHH:MM.' }) departsAt: string;
  @Field(() => ShortText) departsZone: string;
  @Field(() => ShortText, { nullable: true, description: 'Needed of every leg but the last.' }) arrivesAt?: string;
  @Field(() => ShortText, { nullable: true }) arrivesZone?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whoever changes after it stays on the far side of the border control. True unless told.',
  })
  airside?: boolean;
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
  @Field(() => earlierTickets, {
    nullable: true,
    description: 'Needed with a price where somebody has a promised ticket for a seat that is lost.',
  })
  earlierTickets?: EarlierTickets | null;
  @Field(() => Boolean, { nullable: true, description: 'Whoever changes after the first leg stays airside.' })
  airside?: boolean;
  @Field(() => [LegInput], {
    nullable: true,
    description: 'The legs after the first, in their order; the journey then ends where the last of them ends.',
  })
  onward?: LegInput[];
  @Field(() => [Uuid], {
    description: 'Cases of the people who travel, at most 200; all are ready or nobody is booked.',
  })
  passengers: string[];
  @Field(() => OrderedInput, { nullable: true, description: 'What was ordered from the carriers, on every leg.' })
  ordered?: OrderedInput | null;
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
  @Field(() => OrderedInput, { nullable: true, description: 'What was ordered from the carriers, on every leg.' })
  ordered?: OrderedInput | null;
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
  @Field(() => Day, { nullable: true, description: 'Of who joined on a later leg: the day of that leg.' })
  on?: string | null;
}

@InputType()
export class DepartMovementInput extends MovementInput {
  @Field(() => Day, { nullable: true, description: 'The booked day unless told.' }) on?: string;
  @Field(() => [BoardingInput]) passengers: BoardingInput[];
  @Field(() => enums.KnownByEnum) knownBy: KnownBy;
  @Field(() => LongText, {
    nullable: true,
    description: 'Needed where somebody departs whose transit visa nobody has settled.',
  })
  transitReason?: string;
}

@InputType()
export class ArriveMovementInput extends MovementInput {
  @Field(() => enums.KnownByEnum) knownBy: KnownBy;
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => [Uuid], { nullable: true, description: 'Everybody who departed, unless told.' }) caseIds?: string[];
}

@InputType()
export class ChangeLegsInput extends MovementInput {
  @Field(() => enums.LegChangeEnum) change: LegChange;
  @Field(() => enums.JourneyGroundEnum, {
    description: 'Told to everybody who travels, also where the words of the reason may not go.',
  })
  ground: JourneyGround;
  @Field(() => ShortText, { description: 'About the flight, not about people.' }) reason: string;
  @Field(() => [LegInput], { description: 'All legs as they stand from now on, at most 12.' }) legs: LegInput[];
}

@InputType()
export class CancelMovementInput extends MovementInput {
  @Field(() => enums.JourneyGroundEnum, {
    description: 'Told to everybody who travels, also where the words of the reason may not go.',
  })
  ground: JourneyGround;
  @Field(() => ShortText, { description: 'Each booking opens again with this reason, where the actor sees the case.' })
  reason: string;
}

@InputType()
export class MovePassengersInput extends MovementInput {
  @Field(() => Uuid, { description: 'The journey that they go with instead.' }) toMovementId: string;
  @Field(() => [Uuid]) caseIds: string[];
  @Field(() => LongText) reason: string;
}
