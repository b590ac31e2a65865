import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { asksFor, asksForPerson } from '../../platform/graphql/selection.js';
import { ChooseReceptionInput } from '../reception/reception.models.js';
import { ChangeService } from './change.service.js';
import { JourneyService } from './journey.service.js';
import {
  AddPassengersInput,
  ArriveMovementInput,
  BookMovementInput,
  CancelMovementInput,
  ChangeLegsInput,
  DepartMovementInput,
  MovementFilter,
  MovePassengersInput,
  RemovePassengerInput,
} from './movement.inputs.js';
import { MovementModel, MovementPage, MovementResult } from './movement.models.js';
import { MovementService } from './movement.service.js';

@Resolver(() => MovementModel)
export class MovementResolver {
  constructor(
    private readonly service: MovementService,
    private readonly journey: JourneyService,
    private readonly changes: ChangeService,
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
  changeLegs(@Args('input') input: ChangeLegsInput): Promise<MovementModel | Problem> {
    return this.changes.changeLegs(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  cancelMovement(@Args('input') input: CancelMovementInput): Promise<MovementModel | Problem> {
    return this.changes.cancel(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  movePassengers(@Args('input') input: MovePassengersInput): Promise<MovementModel | Problem> {
    return this.changes.move(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  chooseReception(@Args('input') input: ChooseReceptionInput): Promise<MovementModel | Problem> {
    return this.changes.chooseReception(input);
  }
}
