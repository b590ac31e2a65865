import { Field, InputType, Int } from '@nestjs/graphql';
import type { DocumentSituation, ItemCode, RepatriationException } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, StepCode, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class BeginRepatriationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Day, { nullable: true, description: 'The day from which it counts; today unless told.' }) on?: string;
  @Field(() => enums.DocumentSituationEnum, {
    nullable: true,
    description: 'What the person can show; what the recorded papers say unless told.',
  })
  document?: DocumentSituation;
}

@InputType({ isAbstract: true })
class ItemInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => StepCode) item: ItemCode;
  @Field(() => Int, { description: 'Version of the item that was seen.' }) expectedVersion: number;
}

@InputType()
export class StartItemInput extends ItemInput {
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class CompleteItemInput extends ItemInput {
  @Field(() => Day, { nullable: true, description: 'The day on which it was done; today unless told.' }) on?: string;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class ReopenItemInput extends ItemInput {
  @Field(() => LongText) reason: string;
}

@InputType()
export class MarkNotNeededInput extends ItemInput {
  @Field(() => LongText) reason: string;
}

@InputType()
export class SetItemMissionInput extends ItemInput {
  @Field(() => Uuid) missionId: string;
}

@InputType()
export class CompleteItemsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => [Uuid], { description: 'At most 200.' }) caseIds: string[];
  @Field(() => StepCode) item: ItemCode;
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => LongText, { nullable: true }) note?: string;
}

@InputType()
export class ReopenItemsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => [Uuid], { description: 'At most 200.' }) caseIds: string[];
  @Field(() => StepCode) item: ItemCode;
  @Field(() => LongText) reason: string;
}

@InputType()
export class TakeChecklistInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Int, { description: 'Version of the plan that was seen; 0 where the case has none yet.' })
  expectedVersion: number;
  @Field(() => enums.DocumentSituationEnum, { nullable: true }) document?: DocumentSituation;
}

@InputType()
export class RaiseExceptionInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.RepatriationExceptionEnum) kind: RepatriationException;
  @Field(() => LongText) reason: string;
}

@InputType()
export class LiftExceptionInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid) exceptionId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText) reason: string;
}
