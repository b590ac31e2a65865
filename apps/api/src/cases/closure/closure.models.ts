import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ApprovalDecision, ApprovalKind, CaseState, ClosureReason } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { LongText, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../case/case.models.js';

@ObjectType('Approval', { description: 'What one person asked and another decides.' })
export class ApprovalModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.ApprovalKindEnum) kind: ApprovalKind;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field(() => enums.CaseStateEnum) caseState: CaseState;
  @Field() initials: string;
  @Field(() => enums.ClosureReasonEnum, { nullable: true }) closureReason: ClosureReason | null;
  @Field() reason: string;
  @Field(() => ColleagueModel, { nullable: true }) requestedBy: ColleagueModel | null;
  @Field(() => Date) requestedAt: Date;
  @Field(() => enums.ApprovalDecisionEnum) decision: ApprovalDecision;
  @Field(() => ColleagueModel, { nullable: true }) decidedBy: ColleagueModel | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field() decisionNote: string;
  @Field({ description: 'The actor may decide it: not its own request.' }) mayDecide: boolean;
  @Field(() => Int) version: number;
}

@InputType()
export class RequestClosureInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => enums.ClosureReasonEnum) closureReason: ClosureReason;
  @Field(() => LongText) reason: string;
}

@InputType()
export class DecideClosureInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) approvalId: string;
  @Field(() => Int, { description: 'Of the approval.' }) expectedVersion: number;
  @Field(() => Boolean) approve: boolean;
  @Field(() => LongText, { nullable: true, description: 'Needed where it is declined.' }) note?: string | null;
}

export const ApprovalPage = pageOf('Approval', ApprovalModel);
export const ApprovalResult = resultOf('Approval', ApprovalModel);
