import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { type MovementModel, MovementResult } from '../movements/movement.models.js';
import { ClearTransitInput, RecordTransitRuleInput, TransitRuleModel, TransitRuleResult } from './transit.models.js';
import { TransitService } from './transit.service.js';

@Resolver(() => TransitRuleModel)
export class TransitResolver {
  constructor(private readonly service: TransitService) {}

  @Query(() => [TransitRuleModel])
  @Requires('reference.read')
  transitRules(): Promise<TransitRuleModel[]> {
    return this.service.rules();
  }

  @Mutation(() => TransitRuleResult)
  @Requires('reference.change')
  recordTransitRule(@Args('input') input: RecordTransitRuleInput): Promise<TransitRuleModel | Problem> {
    return this.service.record(input);
  }

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  clearTransit(@Args('input') input: ClearTransitInput): Promise<MovementModel | Problem> {
    return this.service.clear(input);
  }
}
