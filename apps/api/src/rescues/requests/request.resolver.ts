import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Day, Uuid } from '../../platform/graphql/scalars.js';
import { asksFor } from '../../platform/graphql/selection.js';
import { RequestLinkService } from './link.service.js';
import { RequestPeopleService } from './people.service.js';
import {
  AddToRescueRequestInput,
  CloseRescueRequestInput,
  CorrectRescueEventInput,
  LinkRescueRequestInput,
  NoteRescueRequestInput,
  OpenRescueRequestInput,
  PlanRescueFromRequestInput,
  RescueRequestFilter,
  TakeOutOfRescueRequestInput,
  UnlinkRescueRequestInput,
} from './request.inputs.js';
import {
  RescueCandidateModel,
  type RescueRequestDoneModel,
  RescueRequestDoneResult,
  type RescueRequestLineModel,
  RescueRequestModel,
  RescueRequestPage,
  RescueRequestResult,
} from './request.models.js';
import { RescueRequestService } from './request.service.js';

@Resolver(() => RescueRequestModel)
export class RescueRequestResolver {
  constructor(
    private readonly service: RescueRequestService,
    private readonly people: RequestPeopleService,
    private readonly links: RequestLinkService,
  ) {}

  @Query(() => RescueRequestPage, { description: 'Who is waited for, since when: what is due first stands first.' })
  @Requires('rescueRequest.read')
  rescueRequests(
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { nullable: true }) filter?: RescueRequestFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<RescueRequestLineModel>> {
    return this.service.list({ filter, first, after, count: asksFor(info, 'total') });
  }

  @Query(() => RescueRequestModel, { nullable: true })
  @Requires('rescueRequest.read')
  rescueRequest(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('knownOn', { type: () => Day, nullable: true, description: 'As it was known at the end of this day.' })
    knownOn?: string,
  ): Promise<RescueRequestModel | null> {
    return this.service.read(id, knownOn ?? null);
  }

  @Query(() => [RescueCandidateModel], {
    description: 'Who of a compound, or of these cases, could be asked for; at most 200.',
  })
  @Requires('rescueRequest.record')
  rescueCandidates(
    @Args('compoundId', { type: () => Uuid, nullable: true }) compoundId?: string,
    @Args('caseIds', { type: () => [Uuid], nullable: true }) caseIds?: string[],
  ): Promise<RescueCandidateModel[]> {
    return this.people.candidates({ compoundId: compoundId ?? null, caseIds: caseIds ?? null });
  }

  @Mutation(() => RescueRequestDoneResult)
  @Requires('rescueRequest.record')
  openRescueRequest(@Args('input') input: OpenRescueRequestInput): Promise<RescueRequestDoneModel | Problem> {
    return this.service.open(input);
  }

  @Mutation(() => RescueRequestDoneResult)
  @Requires('rescueRequest.record')
  addToRescueRequest(@Args('input') input: AddToRescueRequestInput): Promise<RescueRequestDoneModel | Problem> {
    return this.service.add(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  takeOutOfRescueRequest(@Args('input') input: TakeOutOfRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.service.takeOut(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  noteRescueRequest(@Args('input') input: NoteRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.service.note(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  correctRescueEvent(@Args('input') input: CorrectRescueEventInput): Promise<RescueRequestModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  closeRescueRequest(@Args('input') input: CloseRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.service.close(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  planRescueFromRequest(@Args('input') input: PlanRescueFromRequestInput): Promise<RescueRequestModel | Problem> {
    return this.links.plan(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  linkRescueRequest(@Args('input') input: LinkRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.links.link(input);
  }

  @Mutation(() => RescueRequestResult)
  @Requires('rescueRequest.record')
  unlinkRescueRequest(@Args('input') input: UnlinkRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.links.unlink(input);
  }
}
