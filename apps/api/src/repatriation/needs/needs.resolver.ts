import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { SetTravelNeedsInput, TravelNeedsModel, TravelNeedsResult } from './needs.models.js';
import { NeedsService } from './needs.service.js';

@Resolver(() => TravelNeedsModel)
export class NeedsResolver {
  constructor(private readonly service: NeedsService) {}

  @Query(() => [TravelNeedsModel], { description: 'Of the people of a journey that are open to the actor.' })
  @Requires('movement.read')
  travelNeeds(@Args('movementId', { type: () => Uuid }) movementId: string): Promise<TravelNeedsModel[]> {
    return this.service.ofJourney(movementId);
  }

  @Mutation(() => TravelNeedsResult)
  @Requires('repatriation.record')
  setTravelNeeds(@Args('input') input: SetTravelNeedsInput): Promise<TravelNeedsModel | Problem> {
    return this.service.set(input);
  }
}
