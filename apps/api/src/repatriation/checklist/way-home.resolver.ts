import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import type { DocumentSituation } from '@homeward/domain';
import { DocumentSituationEnum } from '../../platform/graphql/enums.js';
import { PlanProposalModel } from './plan.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { CompleteItemsService } from './complete-items.service.js';
import { ExceptionsService } from './exceptions.service.js';
import {
  BeginRepatriationInput,
  CompleteItemInput,
  CompleteItemsInput,
  LiftExceptionInput,
  MarkNotNeededInput,
  RaiseExceptionInput,
  ReopenItemInput,
  ReopenItemsInput,
  SetItemMissionInput,
  StartItemInput,
  TakeChecklistInput,
} from './way-home.inputs.js';
import { type CompletedItemsModel, CompletedItemsResult, WayHomeModel, WayHomeResult } from './way-home.models.js';
import { WayHomeService } from './way-home.service.js';

@Resolver(() => WayHomeModel)
export class WayHomeResolver {
  constructor(
    private readonly service: WayHomeService,
    private readonly exceptions: ExceptionsService,
    private readonly batch: CompleteItemsService,
  ) {}

  @Query(() => WayHomeModel, { nullable: true })
  @Requires('repatriation.read')
  wayHome(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<WayHomeModel | null> {
    return this.service.read(caseId);
  }

  @Query(() => PlanProposalModel, { nullable: true })
  @Requires('repatriation.read')
  checklistProposal(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('document', { type: () => DocumentSituationEnum, nullable: true }) document?: DocumentSituation,
  ): Promise<PlanProposalModel | null> {
    return this.service.proposal(caseId, document);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  beginRepatriation(@Args('input') input: BeginRepatriationInput): Promise<WayHomeModel | Problem> {
    return this.service.begin(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  startItem(@Args('input') input: StartItemInput): Promise<WayHomeModel | Problem> {
    return this.service.start(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  completeItem(@Args('input') input: CompleteItemInput): Promise<WayHomeModel | Problem> {
    return this.service.complete(input);
  }

  @Mutation(() => CompletedItemsResult)
  @Requires('repatriation.record')
  completeItems(@Args('input') input: CompleteItemsInput): Promise<CompletedItemsModel | Problem> {
    return this.batch.run(input);
  }

  @Mutation(() => CompletedItemsResult)
  @Requires('repatriation.record')
  reopenItems(@Args('input') input: ReopenItemsInput): Promise<CompletedItemsModel | Problem> {
    return this.batch.reopen(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  takeChecklist(@Args('input') input: TakeChecklistInput): Promise<WayHomeModel | Problem> {
    return this.service.take(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  reopenItem(@Args('input') input: ReopenItemInput): Promise<WayHomeModel | Problem> {
    return this.service.reopen(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  markNotNeeded(@Args('input') input: MarkNotNeededInput): Promise<WayHomeModel | Problem> {
    return this.service.markNotNeeded(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  setItemMission(@Args('input') input: SetItemMissionInput): Promise<WayHomeModel | Problem> {
    return this.service.setMission(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  raiseException(@Args('input') input: RaiseExceptionInput): Promise<WayHomeModel | Problem> {
    return this.exceptions.raise(input);
  }

  @Mutation(() => WayHomeResult)
  @Requires('repatriation.record')
  liftException(@Args('input') input: LiftExceptionInput): Promise<WayHomeModel | Problem> {
    return this.exceptions.lift(input);
  }
}
