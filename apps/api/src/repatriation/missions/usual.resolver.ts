import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { MissionUsualModel } from './usual.models.js';
import { UsualService } from './usual.service.js';

@Resolver(() => MissionUsualModel)
export class UsualResolver {
  constructor(private readonly service: UsualService) {}

  @Query(() => [MissionUsualModel], { description: 'Every window that may be told, the newest year first.' })
  @Requires('reference.read')
  missionUsual(@Args('missionId', { type: () => Uuid }) missionId: string): Promise<MissionUsualModel[]> {
    return this.service.ofMission(missionId);
  }
}
