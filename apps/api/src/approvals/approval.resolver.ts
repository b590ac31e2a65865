import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../platform/acts/problem.models.js';
import { Requires } from '../platform/access/requires.js';
import type { Page } from '../platform/graphql/paging.js';
import { Uuid } from '../platform/graphql/scalars.js';
import {
  ApprovalModel,
  ApprovalPage,
  ApprovalResult,
  type ApprovalView,
  approvalViews,
  DecideApprovalInput,
  WithdrawApprovalInput,
} from './approval.models.js';
import { ApprovalService } from './approval.service.js';

@Resolver(() => ApprovalModel)
export class ApprovalResolver {
  constructor(private readonly service: ApprovalService) {}

  @Query(() => ApprovalPage, {
    description: 'What takes two people: what waits, longest first; with a case: everything ever asked of it.',
  })
  @Requires('approval.read')
  approvals(
    @Args('caseId', { type: () => Uuid, nullable: true }) caseId?: string,
    @Args('view', { type: () => approvalViews, nullable: true }) view?: ApprovalView,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<ApprovalModel>> {
    return this.service.list({ caseId, view, first, after });
  }

  @Query(() => ApprovalModel, { nullable: true, description: 'One request with exactly what approval will do.' })
  @Requires('approval.read')
  approval(@Args('id', { type: () => Uuid }) id: string): Promise<ApprovalModel | null> {
    return this.service.read(id);
  }

  @Mutation(() => ApprovalResult, {
    description: 'By somebody with the right who did not ask and is not meant. Approval carries it out at once.',
  })
  @Requires('approval.decide', { fresh: true })
  decideApproval(@Args('input') input: DecideApprovalInput): Promise<ApprovalModel | Problem> {
    return this.service.decide(input);
  }

  @Mutation(() => ApprovalResult, { description: 'By whoever asked, while nobody decided.' })
  @Requires('approval.read')
  withdrawApproval(@Args('input') input: WithdrawApprovalInput): Promise<ApprovalModel | Problem> {
    return this.service.withdraw(input);
  }
}
