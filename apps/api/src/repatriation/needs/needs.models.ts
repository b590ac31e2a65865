import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { TravelHealthNeed, TravelService } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('TravelNeeds', { description: 'What somebody needs on the way. It goes along to their next journey.' })
export class TravelNeedsModel {
  @Field(() => Uuid, { description: 'The case.' }) id: string;
  @Field() reference: string;
  @Field(() => [enums.TravelServiceEnum]) services: TravelService[];
  @Field({ description: 'Of the interpreter, ISO 639; empty without one.' }) language: string;
  @Field(() => [enums.TravelHealthNeedEnum], { nullable: true, description: 'Null: not open to the actor.' })
  health: TravelHealthNeed[] | null;
  @Field(() => String, { nullable: true, description: 'Null: not open to the actor.' }) words: string | null;
  @Field({ description: 'Something of health or in words is written down, whoever may see it.' }) more: boolean;
  @Field(() => [String], { description: 'Codes that go to the carrier, as far as the person agreed.' })
  forCarrier: string[];
  @Field(() => [enums.TravelServiceEnum], {
    description: 'The same in our words: what may be ordered from the carrier.',
  })
  toOrder: TravelService[];
  @Field({ description: 'Something stays here, because the person has not agreed to it.' }) heldBack: boolean;
  @Field(() => Int, { description: 'Zero: nothing was written down yet.' }) version: number;
}

@InputType()
export class SetTravelNeedsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int, { description: 'Version of the needs, zero for the first time.' }) expectedVersion: number;
  @Field(() => [enums.TravelServiceEnum]) services: TravelService[];
  @Field(() => ShortText, { nullable: true }) language?: string | null;
  @Field(() => [enums.TravelHealthNeedEnum], {
    nullable: true,
    description: 'Left as it is unless told; only whoever sees the health of the person may tell it.',
  })
  health?: TravelHealthNeed[] | null;
  @Field(() => LongText, { nullable: true, description: 'As health.' }) words?: string | null;
}

export const TravelNeedsResult = resultOf('TravelNeeds', TravelNeedsModel);
