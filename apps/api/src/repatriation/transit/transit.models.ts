import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { TransitAnswer, TransitNeed } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, LongText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('TransitRule', { description: 'Who needs a visa to change planes where, dated, with its source.' })
export class TransitRuleModel {
  @Field(() => Uuid) id: string;
  @Field(() => Country, { nullable: true, description: 'Null: of any nationality.' }) nationality: string | null;
  @Field(() => Country) country: string;
  @Field(() => Boolean, { nullable: true, description: 'Null: on either side of the border control.' })
  airside: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Up to so many hours; null: however long.' }) mostHours:
    number | null;
  @Field(() => enums.TransitNeedEnum) need: TransitNeed;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo: string | null;
  @Field() source: string;
  @Field(() => Int) version: number;
}
export const TransitRuleResult = resultOf('TransitRule', TransitRuleModel);

@InputType()
export class RecordTransitRuleInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Country, { nullable: true }) nationality?: string | null;
  @Field(() => Country) country: string;
  @Field(() => Boolean, { nullable: true }) airside?: boolean | null;
  @Field(() => Int, { nullable: true }) mostHours?: number | null;
  @Field(() => enums.TransitNeedEnum) need: TransitNeed;
  @Field(() => Day) validFrom: string;
  @Field(() => Day, { nullable: true }) validTo?: string | null;
  @Field(() => LongText, { description: 'Where this is known from.' }) source: string;
}

@InputType()
export class ClearTransitInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) movementId: string;
  @Field(() => Int, { description: 'Version of the movement.' }) expectedVersion: number;
  @Field(() => Country) country: string;
  @Field(() => [Uuid]) caseIds: string[];
  @Field(() => enums.TransitAnswerEnum) answer: TransitAnswer;
  @Field(() => LongText) reason: string;
}
