import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { AddNoteInput, NoteModel, NoteResult, TimelineEntryModel, TimelinePage } from './timeline.models.js';
import { TimelineService } from './timeline.service.js';

@Resolver(() => TimelineEntryModel)
export class TimelineResolver {
  constructor(private readonly service: TimelineService) {}

  @Query(() => TimelinePage, { nullable: true, description: 'Everything that happened to a case, newest first.' })
  @Requires('timeline.read')
  timeline(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<TimelineEntryModel> | null> {
    return this.service.page(caseId, { first, after });
  }

  @Mutation(() => NoteResult)
  @Requires('case.note')
  addNote(@Args('input') input: AddNoteInput): Promise<NoteModel | Problem> {
    return this.service.addNote(input);
  }
}
