import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  AddCompanionInput,
  AddEscortInput,
  AddEvidenceInput,
  HandEvidenceInput,
  RemoveFromJourneyInput,
  TravellingAlongModel,
} from './along.models.js';
import { AlongService } from './along.service.js';
import { CarrierListModel } from './carrier-list.models.js';
import { CarrierListService } from './carrier-list.service.js';
import { type MovementModel, MovementResult } from './movement.models.js';

@Resolver(() => TravellingAlongModel)
export class AlongResolver {
  constructor(
    private readonly service: AlongService,
    private readonly carriers: CarrierListService,
  ) {}

  @Query(() => TravellingAlongModel, { nullable: true })
  @Requires('movement.read')
  travellingAlong(@Args('movementId', { type: () => Uuid }) movementId: string): Promise<TravellingAlongModel | null> {
    return this.service.read(movementId);
  }

  @Query(() => CarrierListModel, { nullable: true })
  @Requires('movement.record')
  carrierList(
    @Args('movementId', { type: () => Uuid }) movementId: string,
    @Args('xlsx', { type: () => Boolean, nullable: true, description: 'As a workbook.' }) xlsx?: boolean | null,
  ): Promise<CarrierListModel | null> {
    return this.carriers.read(movementId, xlsx === true);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  addEscort(@Args('input') input: AddEscortInput): Promise<MovementModel | Problem> {
    return this.service.addEscort(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  addCompanion(@Args('input') input: AddCompanionInput): Promise<MovementModel | Problem> {
    return this.service.addCompanion(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  removeFromJourney(@Args('input') input: RemoveFromJourneyInput): Promise<MovementModel | Problem> {
    return this.service.remove(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  addEvidence(@Args('input') input: AddEvidenceInput): Promise<MovementModel | Problem> {
    return this.service.addEvidence(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  handEvidence(@Args('input') input: HandEvidenceInput): Promise<MovementModel | Problem> {
    return this.service.handEvidence(input);
  }
}
