import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type ApprovalModel, ApprovalResult } from '../approvals/approval.models.js';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import type { Page } from '../platform/graphql/paging.js';
import { ShortText, Uuid } from '../platform/graphql/scalars.js';
import {
  AskErasureInput,
  ErasedCaseModel,
  type ErasureModel,
  ErasurePage,
  ErasurePlanModel,
} from './erasure.models.js';
import { ErasureService } from './erasure.service.js';

@Resolver()
export class ErasureResolver {
  constructor(private readonly service: ErasureService) {}

  @Query(() => ErasurePlanModel, {
    nullable: true,
    description: 'What erasing the case with this reference would take.',
  })
  @Requires('erasure.ask')
  erasurePlan(@Args('reference', { type: () => ShortText }) reference: string): Promise<ErasurePlanModel | null> {
    return this.service.plan(reference);
  }

  @Query(() => ErasurePage, { description: 'What was erased, newest first, with its certificates.' })
  @Requires('erasure.ask')
  erasures(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<ErasureModel>> {
    return this.service.list(first, after);
  }

  @Query(() => [ErasedCaseModel], {
    description: 'The case, where it was erased and the actor would see it if it were there; else nothing.',
  })
  @Requires('case.read')
  erasedCase(@Args('id', { type: () => Uuid }) id: string): Promise<ErasedCaseModel[]> {
    return this.service.erasedCase(id);
  }

  @Mutation(() => ApprovalResult, { description: 'Asks for it; a second person decides, and approval erases at once.' })
  @Requires('erasure.ask', { fresh: true })
  askErasure(@Args('input') input: AskErasureInput): Promise<ApprovalModel | Problem> {
    return this.service.ask(input);
  }
}
