import { Field, InputType, Int } from '@nestjs/graphql';
import type { OperationKind, OperationRole, OperationState } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class OperationFilter {
  @Field(() => [enums.OperationStateEnum], { nullable: true }) states?: OperationState[];
  @Field(() => [enums.OperationKindEnum], { nullable: true }) kinds?: OperationKind[];
  @Field(() => Uuid, { nullable: true }) compoundId?: string;
  @Field(() => Day, { nullable: true, description: 'Planned or held on this day or later.' }) from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Planned or held on this day or before.' }) to?: string | null;
  @Field(() => ShortText, { nullable: true, description: 'Reference, place or compound.' }) text?: string;
}

@InputType()
export class OperationMemberInput {
  @Field(() => Uuid) userId: string;
  @Field(() => enums.OperationRoleEnum) role: OperationRole;
}

@InputType()
export class PlanOperationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => enums.OperationKindEnum) kind: OperationKind;
  @Field(() => Uuid, { nullable: true, description: 'A compound of the registry, or a place in words.' }) compoundId?:
    string | null;
  @Field(() => ShortText, { nullable: true }) place?: string | null;
  @Field(() => Day, { nullable: true }) plannedOn?: string | null;
  @Field(() => LongText, { nullable: true }) plan?: string | null;
  @Field(() => Int, { nullable: true }) expectedCount?: number | null;
  @Field(() => [OperationMemberInput], { nullable: true }) members?: OperationMemberInput[] | null;
}

@InputType()
export class ChangeOperationInput extends PlanOperationInput {
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class BeginOperationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Day, { nullable: true, description: 'Absent: today.' }) happenedOn?: string | null;
  @Field(() => LongText, {
    nullable: true,
    description: 'Why it cannot wait for an approved risk assessment. The supervisors of the team are told.',
  })
  urgentReason?: string | null;
}

@InputType()
export class FinishOperationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { description: 'What happened, in words. The numbers are counted from the roster.' })
  outcome: string;
  @Field(() => Int, {
    nullable: true,
    description: 'People counted on the vans, head by head. Must be as many as came out by the roster.',
  })
  headCount?: number | null;
  @Field(() => Day, { nullable: true }) happenedOn?: string | null;
}

@InputType()
export class CancelOperationInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText) reason: string;
}
