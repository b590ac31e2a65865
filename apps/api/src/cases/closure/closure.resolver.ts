import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  ApprovalModel,
  ApprovalPage,
  ApprovalResult,
  DecideClosureInput,
  RequestClosureInput,
} from './closure.models.js';
import { ClosureService } from './closure.service.js';

@Resolver(() => ApprovalModel)
export class ClosureResolver {
  constructor(private readonly service: ClosureService) {}

  @Query(() => ApprovalPage, {
    description: 'What is waiting to be decided, longest first; with a case: everything ever asked of it.',
  })
  @Requires('case.requestClosure')
  approvals(
    @Args('caseId', { type: () => Uuid, nullable: true }) caseId?: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<ApprovalModel>> {
    return this.service.list({ caseId, first, after });
  }

  @Mutation(() => ApprovalResult, { description: 'Asks a supervisor to close the case. Refused while tasks are open.' })
  @Requires('case.requestClosure')
  requestClosure(@Args('input') input: RequestClosureInput): Promise<ApprovalModel | Problem> {
    return this.service.request(input);
  }

  @Mutation(() => ApprovalResult, {
    description: 'A supervisor other than the one who asked. Approval moves the case to CLOSED.',
  })
  @Requires('case.approveClosure')
  decideClosure(@Args('input') input: DecideClosureInput): Promise<ApprovalModel | Problem> {
    return this.service.decide(input);
  }
}
