import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../case/case.models.js';
import { PleaModel } from '../plea/plea.models.js';
import { ContactModel, ContactResult, EvidenceModel, RecordContactInput } from './contact.models.js';
import { ContactService } from './contact.service.js';

@Resolver(() => ContactModel)
export class ContactResolver {
  constructor(private readonly service: ContactService) {}

  @Query(() => [PleaModel], {
    nullable: true,
    description: 'Null where there is no such case for the actor; so for the three below.',
  })
  @Requires('timeline.read')
  pleas(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<PleaModel[] | null> {
    return this.service.pleas(caseId);
  }

  @Query(() => [EvidenceModel], { nullable: true })
  @Requires('timeline.read')
  evidence(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<EvidenceModel[] | null> {
    return this.service.evidence(caseId);
  }

  @Query(() => [ContactModel], { nullable: true })
  @Requires('timeline.read')
  contacts(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<ContactModel[] | null> {
    return this.service.contacts(caseId);
  }

  @Query(() => [ColleagueModel], { nullable: true, description: 'Named staff of a restricted case.' })
  @Requires('timeline.read')
  members(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<ColleagueModel[] | null> {
    return this.service.members(caseId);
  }

  @Mutation(() => ContactResult, {
    description: 'A safe way to reach the person or who speaks for it: new, or changed.',
  })
  @Requires('case.describe')
  recordContact(@Args('input') input: RecordContactInput): Promise<ContactModel | Problem> {
    return this.service.record(input);
  }
}
