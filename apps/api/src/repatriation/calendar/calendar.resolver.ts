import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { Day } from '../../platform/graphql/scalars.js';
import { CalendarFilter, CalendarModel } from './calendar.models.js';
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
}
