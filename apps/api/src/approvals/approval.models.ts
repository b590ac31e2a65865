import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ApprovalDecision, ApprovalKind } from '@homeward/domain';
import { ColleagueModel } from '../cases/case/case.models.js';
import { resultOf } from '../platform/acts/problem.models.js';
import * as enums from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { LongText, Uuid } from '../platform/graphql/scalars.js';

export const approvalViews = { WAITING: 'WAITING', TO_DECIDE: 'TO_DECIDE', MINE: 'MINE', DECIDED: 'DECIDED' } as const;
export type ApprovalView = keyof typeof approvalViews;
registerEnumType(approvalViews, {
  name: 'ApprovalView',
  description: 'WAITING: not decided, own ones among it. DECIDED: settled, asked or decided by the actor.',
});

@ObjectType('ApprovalEffect', { description: 'One line of what approval will do.' })
export class EffectModel {
  @Field() label: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
}

@ObjectType('Approval', { description: 'What one person asked and another decides.' })
export class ApprovalModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.ApprovalKindEnum) kind: ApprovalKind;
  @Field(() => Uuid, { nullable: true }) caseId: string | null;
  @Field(() => Uuid, { nullable: true, description: 'A user, an invitation, a release: where it is about no case.' })
  subjectId: string | null;
  @Field({ description: 'How what it is about is called: the reference of a case, a colleague, a table.' })
  subject: string;
  @Field() reason: string;
  @Field(() => ColleagueModel, { nullable: true }) requestedBy: ColleagueModel | null;
  @Field(() => Date) requestedAt: Date;
  @Field(() => Date) expiresAt: Date;
  @Field(() => enums.ApprovalDecisionEnum) decision: ApprovalDecision;
  @Field(() => ColleagueModel, { nullable: true }) decidedBy: ColleagueModel | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field() decisionNote: string;
  @Field({ description: 'The actor may decide it: not its own request, nor one about itself.' }) mayDecide: boolean;
  @Field({ description: 'The actor asked, and nobody decided yet.' }) mayWithdraw: boolean;
  @Field(() => Date, {
    nullable: true,
    description: 'Approved, and to be used until then, once; null where approval carries it out at once.',
  })
  usableUntil: Date | null;
  @Field(() => Date, { nullable: true }) usedAt: Date | null;
  @Field({ description: 'The actor asked for it, it was approved, and it is neither used nor lapsed.' })
  mayUse: boolean;
  @Field(() => [EffectModel], { nullable: true, description: 'Of one request by itself; null in a list.' })
  effects: EffectModel[] | null;
  @Field(() => Int) version: number;
}

@InputType()
export class DecideApprovalInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) approvalId: string;
  @Field(() => Int, { description: 'Of the approval.' }) expectedVersion: number;
  @Field(() => Boolean) approve: boolean;
  @Field(() => LongText, { nullable: true, description: 'Needed where it is declined.' }) note?: string | null;
}

@InputType()
export class WithdrawApprovalInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) approvalId: string;
  @Field(() => Int, { description: 'Of the approval.' }) expectedVersion: number;
}

export const ApprovalPage = pageOf('Approval', ApprovalModel);
export const ApprovalResult = resultOf('Approval', ApprovalModel);
