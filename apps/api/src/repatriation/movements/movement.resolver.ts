import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { asksFor, asksForPerson } from '../../platform/graphql/selection.js';
import { JourneyService } from './journey.service.js';
import {
  AddPassengersInput,
  ArriveMovementInput,
  BookMovementInput,
  DepartMovementInput,
  MovementFilter,
  RecordHandoverInput,
  RemovePassengerInput,
} from './movement.inputs.js';
import { MovementModel, MovementPage, MovementResult } from './movement.models.js';
import { MovementService } from './movement.service.js';

@Resolver(() => MovementModel)
export class MovementResolver {
  constructor(
    private readonly service: MovementService,
    private readonly journey: JourneyService,
  ) {}

  @Query(() => MovementPage)
  @Requires('movement.read')
  movements(
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { nullable: true }) filter?: MovementFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<MovementModel>> {
    return this.service.list({ filter, first, after, count: asksFor(info, 'total') });
  }

  @Query(() => MovementModel, { nullable: true })
  @Requires('movement.read')
  movement(
    @Args('id', { type: () => Uuid }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovementModel | null> {
    return this.service.read(id, asksForPerson(info, 'passengers'));
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  bookMovement(@Args('input') input: BookMovementInput): Promise<MovementModel | Problem> {
    return this.service.book(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  addPassengers(@Args('input') input: AddPassengersInput): Promise<MovementModel | Problem> {
    return this.service.add(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  removePassenger(@Args('input') input: RemovePassengerInput): Promise<MovementModel | Problem> {
    return this.service.remove(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  departMovement(@Args('input') input: DepartMovementInput): Promise<MovementModel | Problem> {
    return this.journey.depart(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  arriveMovement(@Args('input') input: ArriveMovementInput): Promise<MovementModel | Problem> {
    return this.journey.arrive(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  recordHandover(@Args('input') input: RecordHandoverInput): Promise<MovementModel | Problem> {
    return this.journey.handOver(input);
  }
}
