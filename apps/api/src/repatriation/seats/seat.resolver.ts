import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { MovementModel, MovementResult } from '../movements/movement.models.js';
import { SetSeatsInput } from './seat.models.js';
import { SeatService } from './seat.service.js';

@Resolver(() => MovementModel)
export class SeatResolver {
  constructor(private readonly service: SeatService) {}

  @Mutation(() => MovementResult)
  @Requires('movement.record')
  setSeats(@Args('input') input: SetSeatsInput): Promise<MovementModel | Problem> {
    return this.service.set(input);
  }
}
