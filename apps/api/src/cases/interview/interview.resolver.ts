import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { DraftService } from './draft.service.js';
import {
  AmendInterviewInput,
  SaveInterviewDraftInput,
  SignInterviewInput,
  StartInterviewInput,
} from './interview.inputs.js';
import {
  type DraftSavedModel,
  DraftSavedResult,
  InterviewModel,
  InterviewResult,
  InterviewSummaryModel,
} from './interview.models.js';
import { InterviewService } from './interview.service.js';

@Resolver(() => InterviewModel)
export class InterviewResolver {
  constructor(
    private readonly service: InterviewService,
    private readonly draftService: DraftService,
  ) {}

  @Query(() => InterviewModel, { nullable: true })
  @Requires('interview.read')
  interview(@Args('id', { type: () => Uuid }) id: string): Promise<InterviewModel | null> {
    return this.service.read(id);
  }

  @Query(() => [InterviewSummaryModel], { description: 'Interviews of a case, the newest first.' })
  @Requires('interview.read')
  interviews(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<InterviewSummaryModel[]> {
    return this.service.list(caseId);
  }

  @Query(() => [InterviewSummaryModel], { description: 'What the actor began and has not signed.' })
  @Requires('interview.record')
  myDrafts(): Promise<InterviewSummaryModel[]> {
    return this.service.drafts();
  }

  @Mutation(() => InterviewResult, {
    description: 'Begins the interview of a case, or goes on with the one that is open.',
  })
  @Requires('interview.record')
  startInterview(@Args('input') input: StartInterviewInput): Promise<InterviewModel | Problem> {
    return this.draftService.start(input);
  }

  @Mutation(() => DraftSavedResult)
  @Requires('interview.record')
  saveInterviewDraft(@Args('input') input: SaveInterviewDraftInput): Promise<DraftSavedModel | Problem> {
    return this.draftService.save(input);
  }

  @Mutation(() => InterviewResult, {
    description: 'Ends the draft: from here on only amendments. Writes consents and stays of the case.',
  })
  @Requires('interview.record')
  signInterview(@Args('input') input: SignInterviewInput): Promise<InterviewModel | Problem> {
    return this.service.sign(input);
  }

  @Mutation(() => InterviewResult)
  @Requires('interview.amend')
  amendInterview(@Args('input') input: AmendInterviewInput): Promise<InterviewModel | Problem> {
    return this.service.amend(input);
  }
}
