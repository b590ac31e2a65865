import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  PlacePeopleInput,
  PlacingModel,
  PlacingPreviewInput,
  PlacingResult,
  PlacingTakenBackModel,
  PlacingTakenBackResult,
  RecentPlacingModel,
  TakeBackPlacingInput,
} from './placing.models.js';
import { PlacingService } from './placing.service.js';

@Resolver(() => PlacingModel)
export class PlacingResolver {
  constructor(private readonly service: PlacingService) {}

  @Query(() => PlacingResult, { description: 'What would become of each; nothing is changed.' })
  @Requires('operation.record')
  placingPreview(@Args('input') input: PlacingPreviewInput): Promise<PlacingModel | Problem> {
    return this.service.preview(input);
  }

  @Query(() => [RecentPlacingModel], { description: 'Placings of the actor that can still be taken back.' })
  @Requires('operation.record')
  recentPlacings(@Args('rescueOperationId', { type: () => Uuid }) id: string): Promise<RecentPlacingModel[]> {
    return this.service.recent(id);
  }

  @Mutation(() => PlacingResult, {
    description: 'Those for whom there is a bed are placed; each is answered for itself.',
  })
  @Requires('operation.record')
  placePeople(@Args('input') input: PlacePeopleInput): Promise<PlacingModel | Problem> {
    return this.service.place(input);
  }

  @Mutation(() => PlacingTakenBackResult)
  @Requires('custody.record')
  takeBackPlacing(@Args('input') input: TakeBackPlacingInput): Promise<PlacingTakenBackModel | Problem> {
    return this.service.takeBack(input);
  }
}
