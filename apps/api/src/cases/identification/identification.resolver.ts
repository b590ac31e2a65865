import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { CaseModel, CaseResult } from '../case/case.models.js';
import { IdentificationModel, RecordIdentificationInput } from './identification.models.js';
import { IdentificationService } from './identification.service.js';

@Resolver(() => IdentificationModel)
export class IdentificationResolver {
  constructor(private readonly service: IdentificationService) {}

  @Query(() => [IdentificationModel], {
    nullable: true,
    description: 'Track C: every decision on a case, newest first.',
  })
  @Requires('timeline.read')
  identifications(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<IdentificationModel[] | null> {
    return this.service.list(caseId);
  }

  @Mutation(() => CaseResult)
  @Requires('identification.record')
  recordIdentification(@Args('input') input: RecordIdentificationInput): Promise<CaseModel | Problem> {
    return this.service.record(input);
  }
}
