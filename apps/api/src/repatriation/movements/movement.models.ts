import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MovementKind, PassengerState, Payer } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Country, Currency, MinorUnits, PartialDay, Uuid } from '../../platform/graphql/scalars.js';

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
  @Field() seat: string;
  @Field({ description: 'Signed over to the receiving body.' }) handedOver: boolean;
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
  @Field(() => MinorUnits, { nullable: true }) costMinor: number | null;
  @Field(() => Currency, { nullable: true }) currency: string | null;
  @Field(() => enums.PayerEnum, { nullable: true }) payer: Payer | null;
  @Field(() => movementStates) state: MovementState;
  @Field(() => Int) people: number;
  @Field(() => Int) version: number;
  @Field(() => [PassengerModel]) passengers: PassengerModel[];
}

export const MovementPage = pageOf('Movement', MovementModel);
export const MovementResult = resultOf('Movement', MovementModel);
