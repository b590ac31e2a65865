import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { RecordConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { ConsentService } from './consent.service.js';
import { CaseConsentsModel, CaseConsentsResult } from './interview.models.js';

@Resolver(() => CaseConsentsModel)
export class ConsentResolver {
  constructor(private readonly service: ConsentService) {}

  @Query(() => CaseConsentsModel, { nullable: true, description: 'The latest word on each purpose.' })
  @Requires('case.read')
  consents(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<CaseConsentsModel | null> {
    return this.service.read(caseId);
  }

  @Mutation(() => CaseConsentsResult)
  @Requires('consent.record')
  recordConsent(@Args('input') input: RecordConsentInput): Promise<CaseConsentsModel | Problem> {
    return this.service.record(input);
  }

  @Mutation(() => CaseConsentsResult)
  @Requires('consent.record')
  withdrawConsent(@Args('input') input: WithdrawConsentInput): Promise<CaseConsentsModel | Problem> {
    return this.service.withdraw(input);
  }
}
