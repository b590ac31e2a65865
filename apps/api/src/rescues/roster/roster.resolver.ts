import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { asksFor } from '../../platform/graphql/selection.js';
import { ConfirmRosterService } from './confirm-roster.service.js';
import { DecisionService } from './decision.service.js';
import { MarksService } from './marks.service.js';
import {
  AddRosterPersonInput,
  ConfirmRosterInput,
  CorrectEntryInput,
  DecideEntriesInput,
  DecideEntryInput,
  FlagEntryInput,
  RosterFilter,
  SetOutcomeInput,
  SetOutcomesInput,
} from './roster.inputs.js';
import {
  RosterChangesModel,
  RosterConfirmationModel,
  RosterConfirmationResult,
  RosterEntryModel,
  RosterEntryPage,
  RosterEntryResult,
  RosterModel,
  RosterProposalModel,
  RosterResult,
} from './roster.models.js';
import { RosterService } from './roster.service.js';

@Resolver(() => RosterEntryModel)
export class RosterResolver {
  constructor(
    private readonly service: RosterService,
    private readonly marks: MarksService,
    private readonly decisions: DecisionService,
    private readonly confirmation: ConfirmRosterService,
  ) {}

  @Query(() => RosterEntryPage, { description: 'The people of an operation, in the order of the list.' })
  @Requires('operation.read')
  roster(
    @Info() info: GraphQLResolveInfo,
    @Args('rescueOperationId', { type: () => Uuid }) operationId: string,
    @Args('filter', { nullable: true }) filter?: RosterFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<RosterEntryModel>> {
    return this.service.page({ operationId, filter, first, after, count: asksFor(info, 'total') });
  }

  @Query(() => RosterChangesModel, {
    description:
      'What others did at the gate since a cursor; without one, a cursor to begin with. Asked every few seconds.',
  })
  @Requires('operation.read')
  rosterChanges(
    @Args('rescueOperationId', { type: () => Uuid }) operationId: string,
    @Args('since', { type: () => String, nullable: true }) since?: string | null,
  ): Promise<RosterChangesModel> {
    return this.marks.changes(operationId, since ?? null);
  }

  @Query(() => [RosterProposalModel], {
    description: 'Known cases that these rows may mean: at most 10 rows at once, a list step after step.',
  })
  @Requires('roster.import')
  rosterProposals(
    @Args('rescueOperationId', { type: () => Uuid }) operationId: string,
    @Args('entryIds', { type: () => [Uuid] }) entryIds: string[],
  ): Promise<RosterProposalModel[]> {
    return this.decisions.propose(operationId, entryIds);
  }

  @Query(() => [RosterProposalModel], {
    description: 'For undecided rows: earlier rows of the same list that may be the same person.',
  })
  @Requires('roster.import')
  rosterDoubles(@Args('rescueOperationId', { type: () => Uuid }) operationId: string): Promise<RosterProposalModel[]> {
    return this.decisions.doubles(operationId);
  }

  @Mutation(() => RosterEntryResult)
  @Requires('operation.record')
  addRosterPerson(@Args('input') input: AddRosterPersonInput): Promise<RosterEntryModel | Problem> {
    return this.service.add(input);
  }

  @Mutation(() => RosterEntryResult)
  @Requires('operation.record')
  setOutcome(@Args('input') input: SetOutcomeInput): Promise<RosterEntryModel | Problem> {
    return this.marks.setOutcome(input);
  }

  @Mutation(() => RosterEntryResult)
  @Requires('operation.record')
  flagEntry(@Args('input') input: FlagEntryInput): Promise<RosterEntryModel | Problem> {
    return this.marks.flag(input);
  }

  @Mutation(() => RosterResult)
  @Requires('operation.record')
  setOutcomes(@Args('input') input: SetOutcomesInput): Promise<RosterModel | Problem> {
    return this.service.setOutcomes(input);
  }

  @Mutation(() => RosterEntryResult)
  @Requires('operation.record')
  correctEntry(@Args('input') input: CorrectEntryInput): Promise<RosterEntryModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => RosterEntryResult)
  @Requires('roster.import')
  decideEntry(@Args('input') input: DecideEntryInput): Promise<RosterEntryModel | Problem> {
    return this.decisions.decide(input);
  }

  @Mutation(() => RosterResult)
  @Requires('roster.import')
  decideEntries(@Args('input') input: DecideEntriesInput): Promise<RosterModel | Problem> {
    return this.decisions.decideClear(input);
  }

  @Mutation(() => RosterConfirmationResult)
  @Requires('roster.confirm')
  confirmRoster(@Args('input') input: ConfirmRosterInput): Promise<RosterConfirmationModel | Problem> {
    return this.confirmation.confirm(input);
  }
}
