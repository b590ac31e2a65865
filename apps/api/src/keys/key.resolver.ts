import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type ApprovalModel, ApprovalResult } from '../approvals/approval.models.js';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { AskKeyOperationInput, KeyOperationModel } from './key.models.js';
import { KeyRequestsService } from './key-requests.service.js';

@Resolver()
export class KeyResolver {
  constructor(private readonly service: KeyRequestsService) {}

  @Query(() => [KeyOperationModel], { description: 'What was done with the keys of the installation, newest first.' })
  @Requires('keys.ask')
  keyOperations(): Promise<KeyOperationModel[]> {
    return this.service.list();
  }

  @Mutation(() => ApprovalResult, {
    description: 'Asks for work on the keys; approved, the command does it once within 24 hours.',
  })
  @Requires('keys.ask', { fresh: true })
  askKeyOperation(@Args('input') input: AskKeyOperationInput): Promise<ApprovalModel | Problem> {
    return this.service.ask(input);
  }
}
