import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import { ShortText } from '../platform/graphql/scalars.js';
import { PeriodCountsModel } from './over-periods.models.js';
import { OverPeriodsService } from './over-periods.service.js';

@Resolver()
export class OverPeriodsResolver {
  constructor(private readonly service: OverPeriodsService) {}

  @Query(() => [PeriodCountsModel], {
    description:
      'One thing over the sealed periods, the earliest first, from tables that left and were not taken back.',
  })
  @Requires('statistics.read')
  countsOverPeriods(@Args('dimension', { type: () => ShortText }) dimension: string): Promise<PeriodCountsModel[]> {
    return this.service.read(dimension);
  }
}
