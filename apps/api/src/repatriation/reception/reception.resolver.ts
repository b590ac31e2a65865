import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Country, Uuid } from '../../platform/graphql/scalars.js';
import {
  CorrectReceptionBodyInput,
  ReceptionBodyModel,
  ReceptionBodyResult,
  RegisterReceptionBodyInput,
} from './reception.models.js';
import { ReceptionService } from './reception.service.js';

@Resolver(() => ReceptionBodyModel)
export class ReceptionResolver {
  constructor(private readonly service: ReceptionService) {}

  @Query(() => [ReceptionBodyModel])
  @Requires('reference.read')
  receptionBodies(
    @Args('country', { type: () => Country, nullable: true }) country?: string,
  ): Promise<ReceptionBodyModel[]> {
    return this.service.list(country);
  }

  @Query(() => ReceptionBodyModel, { nullable: true })
  @Requires('reference.read')
  receptionBody(@Args('id', { type: () => Uuid }) id: string): Promise<ReceptionBodyModel | null> {
    return this.service.one(id);
  }

  @Mutation(() => ReceptionBodyResult)
  @Requires('reference.change')
  registerReceptionBody(@Args('input') input: RegisterReceptionBodyInput): Promise<ReceptionBodyModel | Problem> {
    return this.service.register(input);
  }

  @Mutation(() => ReceptionBodyResult)
  @Requires('reference.change')
  correctReceptionBody(@Args('input') input: CorrectReceptionBodyInput): Promise<ReceptionBodyModel | Problem> {
    return this.service.correct(input);
  }
}
