import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ColleagueModel } from '../../cases/case/case.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import type { Page } from '../../platform/graphql/paging.js';
import { ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { asksFor } from '../../platform/graphql/selection.js';
import {
  BeginOperationInput,
  CancelOperationInput,
  ChangeOperationInput,
  FinishOperationInput,
  OperationFilter,
  PlanOperationInput,
} from './operation.inputs.js';
import { OperationModel, OperationPage, OperationResult } from './operation.models.js';
import { OperationService } from './operation.service.js';

@Resolver(() => OperationModel)
export class OperationResolver {
  constructor(private readonly service: OperationService) {}

  @Query(() => OperationPage, { description: 'Rescue operations within reach of the actor, the latest first.' })
  @Requires('operation.read')
  operations(
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { nullable: true }) filter?: OperationFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<OperationModel>> {
    return this.service.list({ filter, first, after, count: asksFor(info, 'total') });
  }

  @Query(() => OperationModel, { nullable: true })
  @Requires('operation.read')
  operation(@Args('id', { type: () => Uuid }) id: string): Promise<OperationModel | null> {
    return this.service.read(id);
  }

  @Query(() => [ColleagueModel], { description: 'Colleagues who may stand on the team of an operation; at most 30.' })
  @Requires('operation.plan')
  operationStaff(@Args('text', { type: () => ShortText, nullable: true }) text?: string): Promise<ColleagueModel[]> {
    return this.service.staff(text ?? '');
  }

  @Mutation(() => OperationResult)
  @Requires('operation.plan')
  planOperation(@Args('input') input: PlanOperationInput): Promise<OperationModel | Problem> {
    return this.service.plan(input);
  }

  @Mutation(() => OperationResult)
  @Requires('operation.plan')
  changeOperation(@Args('input') input: ChangeOperationInput): Promise<OperationModel | Problem> {
    return this.service.change(input);
  }

  @Mutation(() => OperationResult)
  @Requires('operation.record')
  beginOperation(@Args('input') input: BeginOperationInput): Promise<OperationModel | Problem> {
    return this.service.begin(input);
  }

  @Mutation(() => OperationResult)
  @Requires('operation.record')
  finishOperation(@Args('input') input: FinishOperationInput): Promise<OperationModel | Problem> {
    return this.service.finish(input);
  }

  @Mutation(() => OperationResult)
  @Requires('operation.plan')
  cancelOperation(@Args('input') input: CancelOperationInput): Promise<OperationModel | Problem> {
    return this.service.cancel(input);
  }
}
