import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import {
  BorderCrossingModel,
  BorderCrossingResult,
  CheckBorderCrossingInput,
  EndBorderCrossingInput,
  RecordBorderCrossingInput,
} from './crossing.models.js';
import { CrossingService } from './crossing.service.js';

@Resolver(() => BorderCrossingModel)
export class CrossingResolver {
  constructor(private readonly service: CrossingService) {}

  @Query(() => [BorderCrossingModel], { description: 'Border crossings with what held before; at most 1000 rows.' })
  @Requires('reference.read')
  borderCrossings(): Promise<BorderCrossingModel[]> {
    return this.service.list();
  }

  @Mutation(() => BorderCrossingResult)
  @Requires('reference.change')
  recordBorderCrossing(@Args('input') input: RecordBorderCrossingInput): Promise<BorderCrossingModel | Problem> {
    return this.service.record(input);
  }

  @Mutation(() => BorderCrossingResult)
  @Requires('reference.change')
  endBorderCrossing(@Args('input') input: EndBorderCrossingInput): Promise<BorderCrossingModel | Problem> {
    return this.service.end(input);
  }

  @Mutation(() => BorderCrossingResult)
  @Requires('reference.change')
  checkBorderCrossing(@Args('input') input: CheckBorderCrossingInput): Promise<BorderCrossingModel | Problem> {
    return this.service.check(input);
  }
}
