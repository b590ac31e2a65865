import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import { CaseModel, CaseResult } from '../case/case.models.js';
import { AddCaseEvidenceInput, MoveCaseInput } from './move.inputs.js';
import { CaseMoveModel, NextActModel } from './move.models.js';
import { MoveService } from './move.service.js';

@Resolver(() => CaseModel)
export class MoveResolver {
  constructor(private readonly service: MoveService) {}

  @Mutation(() => CaseResult, {
    description: 'One piece of what speaks for the plea; two kinds and a check of the requester make it VERIFIED.',
  })
  @Requires('case.verify')
  addCaseEvidence(@Args('input') input: AddCaseEvidenceInput): Promise<CaseModel | Problem> {
    return this.service.addEvidence(input);
  }

  @Mutation(() => CaseResult, { description: 'Track A. CLOSED is reached by requestClosure and decideApproval alone.' })
  @Requires('case.move')
  moveCase(@Args('input') input: MoveCaseInput): Promise<CaseModel | Problem> {
    return this.service.move(input);
  }

  // Relations of one case that was read by itself: in a list they would be a transaction for every row.
  @ResolveField(() => [CaseMoveModel], {
    description: 'The moves open from here, and what each lacks. Empty in lists, and for who may not move the case.',
  })
  moves(parent: CaseModel): Promise<CaseMoveModel[]> | CaseMoveModel[] {
    return parent.byItself ? this.service.moves(parent.id) : [];
  }

  @ResolveField(() => NextActModel, {
    nullable: true,
    description: 'Null in lists, and where nothing is expected any more.',
  })
  next(parent: CaseModel): Promise<NextActModel | null> | null {
    return parent.byItself ? this.service.next(parent.id) : null;
  }
}
