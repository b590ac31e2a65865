import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { Day } from '../../platform/graphql/scalars.js';
import type { Page } from '../../platform/graphql/paging.js';
import { type CalendarEntryModel, CalendarEntryPage, CalendarFilter, CalendarModel } from './calendar.models.js';
import { CalendarService } from './calendar.service.js';

@Resolver(() => CalendarModel)
export class CalendarResolver {
  constructor(private readonly service: CalendarService) {}

  @Query(() => CalendarModel, {
    description: 'Everything that has a day, as far as the reader reaches; at most 100 days.',
  })
  @Requires('timeline.read')
  calendar(
    @Args('from', { type: () => Day }) from: string,
    @Args('to', { type: () => Day, description: 'The last day, itself included.' }) to: string,
    @Args('filter', { nullable: true }) filter?: CalendarFilter,
  ): Promise<CalendarModel> {
    return this.service.read(from, to, filter ?? {});
  }

  @Query(() => CalendarEntryPage, { description: 'Every entry of one day, page by page.' })
  @Requires('timeline.read')
  calendarDay(
    @Args('day', { type: () => Day }) day: string,
    @Args('filter', { nullable: true }) filter?: CalendarFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<CalendarEntryModel>> {
    return this.service.day(day, filter ?? {}, first, after);
  }

  @Query(() => CalendarEntryPage, { description: 'What is still to be done from days before today, the oldest first.' })
  @Requires('timeline.read')
  calendarOverdue(
    @Args('filter', { nullable: true }) filter?: CalendarFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<CalendarEntryModel>> {
    return this.service.overdue(filter ?? {}, first, after);
  }
}
