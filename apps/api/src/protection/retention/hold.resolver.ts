import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { HoldService } from './hold.service.js';
import {
  CaseHoldModel,
  HoldByReferenceInput,
  HoldCaseInput,
  type HoldChangeModel,
  HoldChangeResult,
  type HoldModel,
  HoldPage,
  LiftHoldInput,
} from './retention.models.js';

@Resolver()
export class HoldResolver {
  constructor(private readonly service: HoldService) {}

  @Query(() => [CaseHoldModel], { nullable: true, description: 'What keeps the case from being erased.' })
  @Requires('case.read')
  caseHolds(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<CaseHoldModel[] | null> {
    return this.service.ofCase(caseId);
  }

  @Query(() => HoldPage, { description: 'Holds that nobody lifted, newest first, by the reference of the case.' })
  @Requires('retention.manage')
  holds(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<HoldModel>> {
    return this.service.list(first, after);
  }

  @Mutation(() => HoldChangeResult)
  @Requires('case.hold')
  holdCase(@Args('input') input: HoldCaseInput): Promise<HoldChangeModel | Problem> {
    return this.service.holdCase(input);
  }

  @Mutation(() => HoldChangeResult)
  @Requires('retention.manage')
  holdByReference(@Args('input') input: HoldByReferenceInput): Promise<HoldChangeModel | Problem> {
    return this.service.holdByReference(input);
  }

  @Mutation(() => HoldChangeResult)
  @Requires('case.hold')
  liftHold(@Args('input') input: LiftHoldInput): Promise<HoldChangeModel | Problem> {
    return this.service.lift(input);
  }

  @Mutation(() => HoldChangeResult)
  @Requires('retention.manage')
  liftHoldByOfficer(@Args('input') input: LiftHoldInput): Promise<HoldChangeModel | Problem> {
    return this.service.liftByOfficer(input);
  }
}
