import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { Country, Day, Uuid } from '../../platform/graphql/scalars.js';
import { WayHomeMapModel } from './map.models.js';
import { MapService } from './map.service.js';

@Resolver(() => WayHomeMapModel)
export class MapResolver {
  constructor(private readonly service: MapService) {}

  @Query(() => WayHomeMapModel, {
    description: 'Compounds, custody, missions, borders and routes on a day, today unless told.',
  })
  @Requires('wayHomeMap.read')
  wayHomeMap(
    @Args('nationality', { type: () => Country, nullable: true, description: 'People of this nationality alone.' })
    nationality?: string,
    @Args('missionId', { type: () => Uuid, nullable: true, description: 'People alone for whom this mission acts.' })
    missionId?: string,
    @Args('on', { type: () => Day, nullable: true }) on?: string,
  ): Promise<WayHomeMapModel> {
    return this.service.read({ nationality: nationality ?? null, missionId: missionId ?? null, on: on ?? null });
  }
}
