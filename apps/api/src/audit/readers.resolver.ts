import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import type { Page } from '../platform/graphql/paging.js';
import { Uuid } from '../platform/graphql/scalars.js';
import { CaseReaderModel, type CaseVisitModel, CaseVisitPage } from './readers.models.js';
import { ReadersService } from './readers.service.js';

@Resolver()
export class ReadersResolver {
  constructor(private readonly service: ReadersService) {}

  @Query(() => [CaseReaderModel], { nullable: true, description: 'Who has looked at a case, the last first.' })
  @Requires('case.readers')
  caseReaders(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<CaseReaderModel[] | null> {
    return this.service.readers(caseId);
  }

  @Query(() => CaseVisitPage, {
    nullable: true,
    description: 'When they looked and at what, newest first; of one reader where one is named. The asking is logged.',
  })
  @Requires('case.readers')
  caseVisits(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('readerId', { type: () => Uuid, nullable: true }) readerId?: string | null,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<CaseVisitModel> | null> {
    return this.service.visits(caseId, readerId ?? null, first, after);
  }
}
