import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  type LetterDraftGoneModel,
  LetterDraftGoneResult,
  LetterDraftModel,
  LetterDraftResult,
  SaveLetterDraftInput,
  ThrowLetterDraftAwayInput,
} from './draft.models.js';
import { LetterDraftService } from './draft.service.js';

@Resolver(() => LetterDraftModel)
export class LetterDraftResolver {
  constructor(private readonly service: LetterDraftService) {}

  @Query(() => [LetterDraftModel], { description: "The actor's own, the latest first; at most 50." })
  @Requires('letter.write')
  letterDrafts(): Promise<LetterDraftModel[]> {
    return this.service.list();
  }

  @Query(() => LetterDraftModel, { nullable: true })
  @Requires('letter.write')
  letterDraft(@Args('id', { type: () => Uuid }) id: string): Promise<LetterDraftModel | null> {
    return this.service.one(id);
  }

  @Mutation(() => LetterDraftResult)
  @Requires('letter.write')
  saveLetterDraft(@Args('input') input: SaveLetterDraftInput): Promise<LetterDraftModel | Problem> {
    return this.service.save(input);
  }

  @Mutation(() => LetterDraftGoneResult)
  @Requires('letter.write')
  throwLetterDraftAway(@Args('input') input: ThrowLetterDraftAwayInput): Promise<LetterDraftGoneModel | Problem> {
    return this.service.throwAway(input);
  }
}
