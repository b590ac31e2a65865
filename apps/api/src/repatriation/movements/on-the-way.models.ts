import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { BoardingMark, OnTheWayTrouble } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('StuckOnTheWay', { description: 'Somebody who has left and does not get on, and on which leg.' })
export class StuckModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) movementId: string;
  @Field() journey: string;
  @Field(() => enums.OnTheWayTroubleEnum) why: OnTheWayTrouble;
  @Field(() => enums.BoardingMarkEnum, { nullable: true, description: 'What an escort ticked of the leg.' })
  mark: BoardingMark | null;
  @Field(() => Date, { nullable: true, description: 'When it was ticked.' }) markedAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'Number of the leg; null: none is booked.' }) leg: number | null;
  @Field({ description: 'Where they wait.' }) place: string;
  @Field({ description: 'Where the leg would take them; empty: none is booked.' }) toPlace: string;
  @Field(() => Date, { nullable: true }) departsAt: Date | null;
  @Field() departsZone: string;
}
