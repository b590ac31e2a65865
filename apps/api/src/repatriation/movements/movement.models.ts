import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  BoardingMark,
  DocumentCheck,
  KnownBy,
  LegChange,
  LegWarning,
  MovementKind,
  PassengerState,
  TransitAnswer,
  TransitNeed,
} from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Country, Day, PartialDay, Uuid } from '../../platform/graphql/scalars.js';
import { StuckModel } from './on-the-way.models.js';

export const movementStates = {
  BOOKED: 'BOOKED',
  UNDER_WAY: 'UNDER_WAY',
  ARRIVED: 'ARRIVED',
  EMPTY: 'EMPTY',
  CANCELLED: 'CANCELLED',
} as const;
export type MovementState = keyof typeof movementStates;
registerEnumType(movementStates, {
  name: 'MovementState',
  description: 'Derived from its passengers, as far as the actor sees them.',
});

@ObjectType('MovementLeg', { description: 'A flight, bus or crossing of a journey; what was changed stays, ended.' })
export class LegModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) position: number;
  @Field(() => enums.MovementKindEnum) kind: MovementKind;
  @Field() carrier: string;
  @Field() number: string;
  @Field() fromPlace: string;
  @Field() toPlace: string;
  @Field(() => Country) toCountry: string;
  @Field(() => Date) departsAt: Date;
  @Field() departsZone: string;
  @Field(() => Date, { nullable: true }) arrivesAt: Date | null;
  @Field() arrivesZone: string;
  @Field() airside: boolean;
  @Field(() => Int, { nullable: true, description: 'Minutes to change, from the leg before it.' })
  connection: number | null;
  @Field(() => [enums.LegWarningEnum]) warnings: LegWarning[];
  @Field(() => Date, { nullable: true, description: 'Null: it stands.' }) endedAt: Date | null;
  @Field() endedBy: string;
  @Field(() => enums.LegChangeEnum, { nullable: true }) change: LegChange | null;
  @Field() changeReason: string;
}

@ObjectType('MovementConfirmation', { description: 'That people left or arrived, and how that is known.' })
export class ConfirmationModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.PassengerStateEnum) what: PassengerState;
  @Field(() => Day) on: string;
  @Field(() => enums.KnownByEnum) knownBy: KnownBy;
  @Field(() => Int) people: number;
  @Field() recordedBy: string;
  @Field(() => Date) recordedAt: Date;
}

@ObjectType('PassengerTransit', { description: 'Where somebody changes, and whether that needs a visa.' })
export class PassengerTransitModel {
  @Field(() => Country) country: string;
  @Field(() => Int) hours: number;
  @Field() airside: boolean;
  @Field(() => enums.TransitNeedEnum) need: TransitNeed;
  @Field({ description: 'Of the rule; empty without one.' }) source: string;
  @Field(() => enums.TransitAnswerEnum, {
    nullable: true,
    description: 'How it was settled. Null where it is needed: open.',
  })
  answer: TransitAnswer | null;
}

@ObjectType('LegSeat', { description: 'A seat on one leg.' })
export class LegSeatModel {
  @Field(() => Uuid) legId: string;
  @Field(() => Uuid, { nullable: true, description: 'Of the child or relative; null: of the person of the case.' })
  companionId: string | null;
  @Field() seat: string;
}

@ObjectType('Passenger', {
  description: 'A line of the manifest. Personal fields are null where they are not open to the actor.',
})
export class PassengerModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => enums.SexEnum) sex: string;
  @Field(() => enums.PassengerStateEnum) state: PassengerState;
  @Field(() => [LegSeatModel], { description: 'Where they sit, and who travels with them, leg by leg.' })
  seats: LegSeatModel[];
  @Field(() => enums.DocumentCheckEnum, { description: 'The paper to travel on, on the day of arrival.' })
  documentCheck: DocumentCheck;
  @Field(() => Uuid, { nullable: true }) receptionBodyId: string | null;
  @Field(() => String, { nullable: true, description: 'Who receives this person.' }) receptionBody: string | null;
  @Field(() => Day, { nullable: true, description: 'The day on which they were told.' }) receptionToldOn: string | null;
  @Field(() => [PassengerTransitModel]) transits: PassengerTransitModel[];
  @Field({ description: 'Signed over to the receiving body.' }) handedOver: boolean;
  @Field(() => [Uuid], { description: 'Children and relatives who travel with them.' }) companionIds: string[];
  @Field(() => StuckModel, { nullable: true, description: 'Has left and does not get on.' }) stuck: StuckModel | null;
  @Field(() => enums.BoardingMarkEnum, {
    nullable: true,
    description: 'What escorts ticked last, on the leg furthest on of those that stand.',
  })
  mark: BoardingMark | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) romanisedName: string | null;
  @Field(() => PartialDay, { nullable: true }) birth: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the paper to travel on.' }) travelDocument:
    string | null;
}

@ObjectType('Movement', { description: 'A booked journey home.' })
export class MovementModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => enums.MovementKindEnum) kind: MovementKind;
  @Field() carrier: string;
  @Field() number: string;
  @Field() fromPlace: string;
  @Field() toPlace: string;
  @Field(() => Country) toCountry: string;
  @Field(() => Date) departsAt: Date;
  @Field({ description: 'IANA zone of the place of departure.' }) departsZone: string;
  @Field(() => Date, { nullable: true }) arrivesAt: Date | null;
  @Field() arrivesZone: string;
  @Field() escort: string;
  @Field(() => movementStates) state: MovementState;
  @Field(() => Int) people: number;
  @Field(() => Int) version: number;
  @Field(() => [LegModel], {
    description: 'Those that stand in their order, then those that were ended, the last first.',
  })
  legs: LegModel[];
  @Field(() => [ConfirmationModel]) confirmations: ConfirmationModel[];
  @Field(() => [PassengerModel]) passengers: PassengerModel[];
}

export const MovementPage = pageOf('Movement', MovementModel);
export const MovementResult = resultOf('Movement', MovementModel);
