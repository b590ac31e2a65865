import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type ApprovalModel, ApprovalResult } from '../approvals/approval.models.js';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { AskSubjectAccessInput } from './exports.models.js';
import { SubjectAccessService } from './subject-access.service.js';

@Resolver()
export class ExportsResolver {
  constructor(private readonly persons: SubjectAccessService) {}

  @Mutation(() => ApprovalResult, {
    description: 'Asks for the file of everything that is held about the person of a case; a second person decides.',
  })
  @Requires('subjectAccess.ask')
  askSubjectAccess(@Args('input') input: AskSubjectAccessInput): Promise<ApprovalModel | Problem> {
    return this.persons.ask(input);
  }
}
