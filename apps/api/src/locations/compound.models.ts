import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { AgeBand, CaseState, CompoundStatus, OperatorKind, PositionPrecision, Sex } from '@homeward/domain';
import { CompoundRefModel } from '../cases/case/case.models.js';
import { resultOf } from '../platform/acts/problem.models.js';
import * as enums from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { Country, Day, PartialDay, Uuid } from '../platform/graphql/scalars.js';

@ObjectType('CompoundOperator', { description: 'Who runs, owns or guards a compound.' })
export class CompoundOperatorModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.OperatorKindEnum) kind: OperatorKind;
  @Field() name: string;
  @Field() note: string;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field(() => Int) version: number;
}

@ObjectType('CompoundEvent', { description: 'One entry of the status history.' })
export class CompoundEventModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.CompoundStatusEnum) status: CompoundStatus;
  @Field(() => PartialDay, { nullable: true }) happenedOn: string | null;
  @Field() source: string;
  @Field() note: string;
  @Field(() => CompoundRefModel, { nullable: true }) movedTo: CompoundRefModel | null;
  @Field(() => String, { nullable: true }) recordedBy: string | null;
  @Field(() => Date) recordedAt: Date;
}

@ObjectType('CompoundPerson', {
  description: 'Somebody last known there, whose case is within reach of the actor. Internal fields only.',
})
export class CompoundPersonModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => enums.SexEnum) sex: Sex;
  @Field(() => String) ageBand: AgeBand;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => enums.CaseStateEnum) state: CaseState;
  @Field(() => Day, { nullable: true }) outOn: string | null;
}

@ObjectType('Compound', { description: 'A place of exploitation.' })
export class CompoundModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => [String]) aliases: string[];
  @Field(() => Country) country: string;
  @Field() province: string;
  @Field(() => Float, { nullable: true }) latitude: number | null;
  @Field(() => Float, { nullable: true }) longitude: number | null;
  @Field(() => enums.PositionPrecisionEnum, {
    nullable: true,
    description: 'How far the position may be off; a position is never given without it.',
  })
  precision: PositionPrecision | null;
  @Field(() => enums.CompoundStatusEnum) status: CompoundStatus;
  @Field(() => PartialDay, { nullable: true }) statusSince: string | null;
  @Field(() => Int, { nullable: true }) floors: number | null;
  @Field() armedGroup: string;
  @Field() description: string;
  @Field(() => Int) held: number;
  @Field(() => Int) cameOut: number;
  @Field(() => Int) version: number;
  @Field(() => [CompoundOperatorModel], { description: 'On the page of one compound; empty in lists.' })
  operators: CompoundOperatorModel[];
  @Field(() => [CompoundEventModel], { description: 'On the page of one compound; empty in lists.' })
  history: CompoundEventModel[];
  @Field(() => [CompoundPersonModel], { description: 'On the page of one compound; empty in lists.' })
  people: CompoundPersonModel[];
}

@ObjectType('CompoundPosition', { description: 'What the map draws.' })
export class CompoundPositionModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => Country) country: string;
  @Field() province: string;
  @Field(() => Float) latitude: number;
  @Field(() => Float) longitude: number;
  @Field(() => enums.PositionPrecisionEnum) precision: PositionPrecision;
  @Field(() => enums.CompoundStatusEnum) status: CompoundStatus;
  @Field(() => Int) held: number;
}

export const CompoundPage = pageOf('Compound', CompoundModel);
export const CompoundResult = resultOf('Compound', CompoundModel);
