import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { FollowUpCountModel, FollowUpsModel, FollowUpsResult, RecordFollowUpInput } from './follow-up.models.js';
import { FollowUpService } from './follow-up.service.js';

@Resolver(() => FollowUpsModel)
export class FollowUpResolver {
  constructor(private readonly service: FollowUpService) {}

  @Query(() => FollowUpsModel, { nullable: true })
  @Requires('repatriation.read')
  followUps(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<FollowUpsModel | null> {
    return this.service.read(caseId);
  }

  @Query(() => [FollowUpCountModel])
  @Requires('repatriation.board')
  followUpCounts(): Promise<FollowUpCountModel[]> {
    return this.service.counts();
  }

  @Mutation(() => FollowUpsResult)
  @Requires('repatriation.record')
  recordFollowUp(@Args('input') input: RecordFollowUpInput): Promise<FollowUpsModel | Problem> {
    return this.service.record(input);
  }
}
