import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BoardingMark, PassengerState, TravelService } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { LegSeatModel } from '../movements/movement.models.js';

@ObjectType('BoardingTick', { description: 'What an escort ticked of somebody on one leg. The last one holds.' })
export class TickModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) passengerId: string;
  @Field(() => Uuid, { nullable: true, description: 'Of the child or relative; null: of the person of the seat.' })
  companionId: string | null;
  @Field(() => Uuid) legId: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Place of the leg in the order; null: it was replaced since, and what was ticked on it is history.',
  })
  leg: number | null;
  @Field(() => enums.BoardingMarkEnum) mark: BoardingMark;
  @Field(() => Date, { description: 'When it was pressed.' }) at: Date;
  @Field() by: string;
}

@ObjectType('TickCompanion', { description: 'A child or relative without a case of their own, who is ticked, too.' })
export class TickCompanionModel {
  @Field(() => Uuid) id: string;
  @Field(() => String, { nullable: true, description: 'Null with people for named staff alone.' }) name: string | null;
  @Field() relation: string;
  @Field() minor: boolean;
}

@ObjectType('TickLine', { description: 'Somebody on a journey. Who is for named staff alone has a number and a seat.' })
export class TickLineModel {
  @Field(() => Uuid, { description: 'Of the seat, not of the case.' }) id: string;
  @Field(() => Int) position: number;
  @Field(() => [LegSeatModel], { description: 'Of them and of who travels with them, leg by leg.' })
  seats: LegSeatModel[];
  @Field(() => enums.PassengerStateEnum) state: PassengerState;
  @Field({ description: 'False: for named staff alone.' }) open: boolean;
  @Field(() => String, { nullable: true }) reference: string | null;
  @Field() initials: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) romanisedName: string | null;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field() minor: boolean;
  @Field(() => [TickCompanionModel], { description: 'Who travels with them.' }) companions: TickCompanionModel[];
  @Field(() => [enums.TravelServiceEnum], { description: 'What they need on the way.' }) services: TravelService[];
  @Field({ description: 'Of the interpreter, ISO 639; empty without one.' }) language: string;
  @Field({ description: 'There is more, about health or in words: the case worker knows it.' }) moreNeeds: boolean;
}

@ObjectType('TickLeg')
export class TickLegModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) position: number;
  @Field() fromPlace: string;
  @Field() toPlace: string;
  @Field(() => Date) departsAt: Date;
  @Field() departsZone: string;
}

@ObjectType('EscortedJourney', { description: 'A journey on which the actor travels along, without the people on it.' })
export class EscortedJourneyModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field() fromPlace: string;
  @Field() toPlace: string;
  @Field() carrier: string;
  @Field() number: string;
  @Field(() => Date) departsAt: Date;
  @Field() departsZone: string;
}

@ObjectType('TickList', { description: 'The people of a journey for whoever escorts them. Reading it is logged.' })
export class TickListModel extends EscortedJourneyModel {
  @Field(() => [TickLegModel]) legs: TickLegModel[];
  @Field(() => [TickLineModel]) lines: TickLineModel[];
  @Field(() => [TickModel], { description: 'All of them, the first first.' }) ticks: TickModel[];
}

@InputType()
export class TickPassengerInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) passengerId: string;
  @Field(() => Uuid, { nullable: true, description: 'Of a child or relative who travels with the person of the seat.' })
  companionId?: string | null;
  @Field(() => Uuid) legId: string;
  @Field(() => enums.BoardingMarkEnum, { description: 'What the phone showed when it was pressed.' })
  seen: BoardingMark;
  @Field(() => enums.BoardingMarkEnum) mark: BoardingMark;
  @Field(() => ShortText, { description: 'When it was pressed, in UTC; a phone without a line sends it later.' })
  at: string;
}

export const TickResult = resultOf('BoardingTick', TickModel);
