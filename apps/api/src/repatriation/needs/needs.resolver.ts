import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { SetTravelNeedsInput, TravelNeedsModel, TravelNeedsResult } from './needs.models.js';
import { MovementModel, MovementResult } from '../movements/movement.models.js';
import { EndNeedOrderInput, NeedOrderModel, OrderNeedsInput } from './need-order.models.js';
import { NeedOrderService } from './need-order.service.js';
import { NeedsService } from './needs.service.js';

@Resolver(() => TravelNeedsModel)
export class NeedsResolver {
  constructor(
    private readonly service: NeedsService,
    private readonly orders: NeedOrderService,
  ) {}

  @Query(() => [TravelNeedsModel], { description: 'Of the people of a journey that are open to the actor.' })
  @Requires('movement.read')
  travelNeeds(@Args('movementId', { type: () => Uuid }) movementId: string): Promise<TravelNeedsModel[]> {
    return this.service.ofJourney(movementId);
  }

  @Query(() => [TravelNeedsModel], { description: 'Of people who are chosen for a journey, as far as they are open.' })
  @Requires('movement.record')
  needsOfCases(@Args('caseIds', { type: () => [Uuid] }) caseIds: string[]): Promise<TravelNeedsModel[]> {
    return this.service.ofCases(caseIds);
  }

  @Query(() => [NeedOrderModel], { description: 'What was ordered from carriers of a journey, as far as it is open.' })
  @Requires('movement.read')
  needOrders(@Args('movementId', { type: () => Uuid }) movementId: string): Promise<NeedOrderModel[]> {
    return this.orders.ofJourney(movementId);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  orderNeeds(@Args('input') input: OrderNeedsInput): Promise<MovementModel | Problem> {
    return this.orders.order(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  endNeedOrder(@Args('input') input: EndNeedOrderInput): Promise<MovementModel | Problem> {
    return this.orders.end(input);
  }

  @Mutation(() => TravelNeedsResult)
  @Requires('repatriation.record')
  setTravelNeeds(@Args('input') input: SetTravelNeedsInput): Promise<TravelNeedsModel | Problem> {
    return this.service.set(input);
  }
}
