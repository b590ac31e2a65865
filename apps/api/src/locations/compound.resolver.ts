import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import type { Page } from '../platform/graphql/paging.js';
import { Uuid } from '../platform/graphql/scalars.js';
import { asksFor } from '../platform/graphql/selection.js';
import {
  AddOperatorInput,
  CompoundFilter,
  CorrectCompoundInput,
  EndOperatorInput,
  RecordCompoundStatusInput,
  RegisterCompoundInput,
} from './compound.inputs.js';
import { CompoundModel, CompoundPage, CompoundPositionModel, CompoundResult } from './compound.models.js';
import { CompoundService } from './compound.service.js';

@Resolver(() => CompoundModel)
export class CompoundResolver {
  constructor(private readonly service: CompoundService) {}

  @Query(() => CompoundPage, { description: 'The registry, by name.' })
  @Requires('compound.read')
  compounds(
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { nullable: true }) filter?: CompoundFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<CompoundModel>> {
    return this.service.list({ filter, first, after, count: asksFor(info, 'total') });
  }

  @Query(() => CompoundModel, { nullable: true })
  @Requires('compound.read')
  compound(@Args('id', { type: () => Uuid }) id: string): Promise<CompoundModel | null> {
    return this.service.read(id);
  }

  @Query(() => [CompoundPositionModel], { description: 'Every compound with a position.' })
  @Requires('compound.read')
  compoundMap(): Promise<CompoundPositionModel[]> {
    return this.service.map();
  }

  @Mutation(() => CompoundResult)
  @Requires('compound.record')
  registerCompound(@Args('input') input: RegisterCompoundInput): Promise<CompoundModel | Problem> {
    return this.service.register(input);
  }

  @Mutation(() => CompoundResult)
  @Requires('compound.record')
  correctCompound(@Args('input') input: CorrectCompoundInput): Promise<CompoundModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => CompoundResult)
  @Requires('compound.record')
  recordCompoundStatus(@Args('input') input: RecordCompoundStatusInput): Promise<CompoundModel | Problem> {
    return this.service.recordStatus(input);
  }

  @Mutation(() => CompoundResult)
  @Requires('compound.record')
  addOperator(@Args('input') input: AddOperatorInput): Promise<CompoundModel | Problem> {
    return this.service.addOperator(input);
  }

  @Mutation(() => CompoundResult)
  @Requires('compound.record')
  endOperator(@Args('input') input: EndOperatorInput): Promise<CompoundModel | Problem> {
    return this.service.endOperator(input);
  }
}
