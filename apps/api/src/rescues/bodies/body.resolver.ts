import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  CorrectRescueBodyInput,
  type LeakNotesModel,
  LeakNotesResult,
  OpenLeakNotesInput,
  RegisterRescueBodyInput,
  RescueBodyModel,
  RescueBodyResult,
  WarnOfRescueBodyInput,
} from './body.models.js';
import { RescueBodyService } from './body.service.js';

@Resolver(() => RescueBodyModel)
export class RescueBodyResolver {
  constructor(private readonly service: RescueBodyService) {}

  @Query(() => [RescueBodyModel], { description: 'Where a plea can be taken, with whom not to tell; at most 200.' })
  @Requires('reference.read')
  rescueBodies(
    @Args('retired', { type: () => Boolean, nullable: true, description: 'Also those not to be chosen any more.' })
    retired?: boolean,
  ): Promise<RescueBodyModel[]> {
    return this.service.bodies(retired ?? false);
  }

  @Query(() => RescueBodyModel, { nullable: true })
  @Requires('reference.read')
  rescueBody(@Args('id', { type: () => Uuid }) id: string): Promise<RescueBodyModel | null> {
    return this.service.body(id);
  }

  @Mutation(() => RescueBodyResult)
  @Requires('reference.change')
  registerRescueBody(@Args('input') input: RegisterRescueBodyInput): Promise<RescueBodyModel | Problem> {
    return this.service.register(input);
  }

  @Mutation(() => RescueBodyResult)
  @Requires('reference.change')
  correctRescueBody(@Args('input') input: CorrectRescueBodyInput): Promise<RescueBodyModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => RescueBodyResult)
  @Requires('rescueRequest.record')
  warnOfRescueBody(@Args('input') input: WarnOfRescueBodyInput): Promise<RescueBodyModel | Problem> {
    return this.service.warn(input);
  }

  @Mutation(() => LeakNotesResult, { description: 'Why a leak is known. A reason is asked each time, and kept.' })
  @Requires('rescueRequest.leakNotes')
  openLeakNotes(@Args('input') input: OpenLeakNotesInput): Promise<LeakNotesModel | Problem> {
    return this.service.openNotes(input);
  }
}
