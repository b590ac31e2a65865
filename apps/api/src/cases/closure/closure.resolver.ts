import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ApprovalModel, ApprovalResult } from '../../approvals/approval.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RequestClosureInput } from './closure.models.js';
import { ClosureService } from './closure.service.js';

@Resolver(() => ApprovalModel)
export class ClosureResolver {
  constructor(private readonly service: ClosureService) {}

  @Mutation(() => ApprovalResult, { description: 'Asks a supervisor to close the case. Refused while tasks are open.' })
  @Requires('case.requestClosure')
  requestClosure(@Args('input') input: RequestClosureInput): Promise<ApprovalModel | Problem> {
    return this.service.request(input);
  }
}
