import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  CorrectCustodyPlaceInput,
  type CustodyPlaceAddressModel,
  CustodyPlaceAddressResult,
  CustodyPlaceModel,
  CustodyPlacePeopleModel,
  CustodyPlaceResult,
  CustodyPlacesModel,
  OpenCustodyPlaceAddressInput,
  RegisterCustodyPlaceInput,
} from './place.models.js';
import { CustodyPlaceService } from './place.service.js';

@Resolver(() => CustodyPlaceModel)
export class CustodyPlaceResolver {
  constructor(private readonly service: CustodyPlaceService) {}

  @Query(() => CustodyPlacesModel, { description: 'Where people are brought, and what is free there.' })
  @Requires('custodyPlace.read')
  custodyPlaces(
    @Args('closed', { type: () => Boolean, nullable: true, description: 'Also those that are closed.' })
    closed?: boolean,
  ): Promise<CustodyPlacesModel> {
    return this.service.places(closed ?? false);
  }

  @Query(() => CustodyPlacePeopleModel, { nullable: true })
  @Requires('custodyPlace.read')
  custodyPlace(@Args('id', { type: () => Uuid }) id: string): Promise<CustodyPlacePeopleModel | null> {
    return this.service.place(id);
  }

  @Mutation(() => CustodyPlaceResult)
  @Requires('custodyPlace.change')
  registerCustodyPlace(@Args('input') input: RegisterCustodyPlaceInput): Promise<CustodyPlaceModel | Problem> {
    return this.service.register(input);
  }

  @Mutation(() => CustodyPlaceResult)
  @Requires('custodyPlace.change')
  correctCustodyPlace(@Args('input') input: CorrectCustodyPlaceInput): Promise<CustodyPlaceModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => CustodyPlaceAddressResult, {
    description: 'Reads where it is. A reason is asked each time, and kept.',
  })
  @Requires('custodyPlace.openAddress')
  openCustodyPlaceAddress(
    @Args('input') input: OpenCustodyPlaceAddressInput,
  ): Promise<CustodyPlaceAddressModel | Problem> {
    return this.service.openAddress(input);
  }
}
