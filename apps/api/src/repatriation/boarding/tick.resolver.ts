import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { EscortedJourneyModel, TickListModel, TickModel, TickPassengerInput, TickResult } from './tick.models.js';
import { TickService } from './tick.service.js';

@Resolver(() => TickListModel)
export class TickResolver {
  constructor(private readonly service: TickService) {}

  @Query(() => [EscortedJourneyModel], { description: 'On which the actor travels along, until three days after.' })
  @Requires('movement.tick')
  escortedJourneys(): Promise<EscortedJourneyModel[]> {
    return this.service.mine();
  }

  @Query(() => TickListModel, { nullable: true })
  @Requires('movement.tick')
  tickList(@Args('movementId', { type: () => Uuid }) movementId: string): Promise<TickListModel | null> {
    return this.service.list(movementId);
  }

  @Query(() => [TickModel], { description: 'What was ticked, without the people: asked every few seconds.' })
  @Requires('movement.tick')
  boardingTicks(@Args('movementId', { type: () => Uuid }) movementId: string): Promise<TickModel[]> {
    return this.service.ticks(movementId);
  }

  @Mutation(() => TickResult)
  @Requires('movement.tick')
  tickPassenger(@Args('input') input: TickPassengerInput): Promise<TickModel | Problem> {
    return this.service.tick(input);
  }
}
