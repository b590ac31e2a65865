import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { asksFor } from '../../platform/graphql/selection.js';
import {
  AttachmentModel,
  AttachmentResult,
  CorrectAttachmentInput,
  RemoveAttachmentInput,
  type RemovedAttachmentModel,
  RemovedAttachmentResult,
  RestoreAttachmentInput,
} from './attachment.models.js';
import { AttachmentService } from './attachment.service.js';

@Resolver(() => AttachmentModel)
export class AttachmentResolver {
  constructor(private readonly service: AttachmentService) {}

  @Query(() => [AttachmentModel], {
    nullable: true,
    description: 'Files of a case that are open to the actor, newest first; null where there is no such case for them.',
  })
  @Requires('attachment.read')
  attachments(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttachmentModel[] | null> {
    return this.service.list(caseId, asksFor(info, 'fileName') || asksFor(info, 'caption'));
  }

  @Mutation(() => AttachmentResult, { description: 'What is said about a file; what is in it stays.' })
  @Requires('attachment.record')
  correctAttachment(@Args('input') input: CorrectAttachmentInput): Promise<AttachmentModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => RemovedAttachmentResult, { description: 'No longer shown. Destroyed only when the case is erased.' })
  @Requires('attachment.record')
  removeAttachment(@Args('input') input: RemoveAttachmentInput): Promise<RemovedAttachmentModel | Problem> {
    return this.service.remove(input);
  }

  @Mutation(() => AttachmentResult, { description: 'Takes back a removal of one’s own, within the hour.' })
  @Requires('attachment.record')
  restoreAttachment(@Args('input') input: RestoreAttachmentInput): Promise<AttachmentModel | Problem> {
    return this.service.restore(input);
  }
}
