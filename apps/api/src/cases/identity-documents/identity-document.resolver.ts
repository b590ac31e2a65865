import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { asksFor } from '../../platform/graphql/selection.js';
import {
  CorrectIdentityDocumentInput,
  IdentityDocumentModel,
  IdentityDocumentResult,
  type IdentityDocumentsModel,
  IdentityDocumentsResult,
  RecordIdentityDocumentInput,
  RemoveIdentityDocumentInput,
} from './identity-document.models.js';
import { IdentityDocumentService } from './identity-document.service.js';

@Resolver(() => IdentityDocumentModel)
export class IdentityDocumentResolver {
  constructor(private readonly service: IdentityDocumentService) {}

  @Query(() => [IdentityDocumentModel], {
    nullable: true,
    description: 'Identity papers of the person, oldest entry first; null where there is no such case for the actor.',
  })
  @Requires('identityDocument.read')
  identityDocuments(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IdentityDocumentModel[] | null> {
    return this.service.list(caseId, asksFor(info, 'number') || asksFor(info, 'note'));
  }

  @Mutation(() => IdentityDocumentResult)
  @Requires('identityDocument.record')
  recordIdentityDocument(@Args('input') input: RecordIdentityDocumentInput): Promise<IdentityDocumentModel | Problem> {
    return this.service.record(input);
  }

  @Mutation(() => IdentityDocumentResult, { description: 'Better knowledge of a paper, or who has it now.' })
  @Requires('identityDocument.record')
  correctIdentityDocument(
    @Args('input') input: CorrectIdentityDocumentInput,
  ): Promise<IdentityDocumentModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => IdentityDocumentsResult, {
    description: 'Nothing is deleted: the entry stays with who, when and why.',
  })
  @Requires('identityDocument.record')
  removeIdentityDocument(@Args('input') input: RemoveIdentityDocumentInput): Promise<IdentityDocumentsModel | Problem> {
    return this.service.remove(input);
  }
}
