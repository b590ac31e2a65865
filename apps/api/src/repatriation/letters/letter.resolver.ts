import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import {
  LetterFilter,
  LetterPreviewInput,
  LetterTemplateActInput,
  MakeLetterInput,
  RecordLetterAnswerInput,
  RecordLetterSentInput,
  SaveLetterTemplateInput,
  VoidLetterInput,
} from './letter.inputs.js';
import {
  LetterModel,
  LetterOfCaseModel,
  LetterPage,
  LetterPreviewModel,
  LetterResult,
  LetterTemplateModel,
  LetterTemplateResult,
} from './letter.models.js';
import { LetterService } from './letter.service.js';
import { LetterTemplateService } from './template.service.js';

@Resolver(() => LetterModel)
export class LetterResolver {
  constructor(
    private readonly service: LetterService,
    private readonly templates: LetterTemplateService,
  ) {}

  @Query(() => [LetterTemplateModel])
  @Requires('letterTemplate.read')
  letterTemplates(
    @Args('published', { type: () => Boolean, defaultValue: true }) published: boolean,
  ): Promise<LetterTemplateModel[]> {
    return this.templates.list(published);
  }

  @Query(() => LetterTemplateModel, { nullable: true })
  @Requires('letterTemplate.read')
  letterTemplate(@Args('id', { type: () => Uuid }) id: string): Promise<LetterTemplateModel | null> {
    return this.templates.one(id);
  }

  @Query(() => LetterPreviewModel, { nullable: true, description: 'A reading of everybody in it, and logged so.' })
  @Requires('letter.write')
  letterPreview(@Args('input') input: LetterPreviewInput): Promise<LetterPreviewModel | null> {
    return this.service.preview(input);
  }

  @Query(() => LetterPage)
  @Requires('letter.read')
  letters(
    @Args('filter', { type: () => LetterFilter, nullable: true }) filter?: LetterFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<LetterModel>> {
    return this.service.list({ filter, first, after });
  }

  @Query(() => LetterModel, { nullable: true })
  @Requires('letter.read')
  letter(@Args('id', { type: () => Uuid }) id: string): Promise<LetterModel | null> {
    return this.service.one(id);
  }

  @Query(() => [LetterOfCaseModel], { nullable: true })
  @Requires('repatriation.read')
  lettersOfCase(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<LetterOfCaseModel[] | null> {
    return this.service.ofCase(caseId);
  }

  @Mutation(() => LetterTemplateResult)
  @Requires('letterTemplate.change')
  saveLetterTemplate(@Args('input') input: SaveLetterTemplateInput): Promise<LetterTemplateModel | Problem> {
    return this.templates.save(input);
  }

  @Mutation(() => LetterTemplateResult)
  @Requires('letterTemplate.change')
  publishLetterTemplate(@Args('input') input: LetterTemplateActInput): Promise<LetterTemplateModel | Problem> {
    return this.templates.publish(input);
  }

  @Mutation(() => LetterTemplateResult)
  @Requires('letterTemplate.change')
  retireLetterTemplate(@Args('input') input: LetterTemplateActInput): Promise<LetterTemplateModel | Problem> {
    return this.templates.retire(input);
  }

  @Mutation(() => LetterResult)
  @Requires('letter.write')
  makeLetter(@Args('input') input: MakeLetterInput): Promise<LetterModel | Problem> {
    return this.service.make(input);
  }

  @Mutation(() => LetterResult)
  @Requires('letter.write')
  recordLetterSent(@Args('input') input: RecordLetterSentInput): Promise<LetterModel | Problem> {
    return this.service.sent(input);
  }

  @Mutation(() => LetterResult)
  @Requires('letter.write')
  recordLetterAnswer(@Args('input') input: RecordLetterAnswerInput): Promise<LetterModel | Problem> {
    return this.service.answered(input);
  }

  @Mutation(() => LetterResult)
  @Requires('letter.write')
  voidLetter(@Args('input') input: VoidLetterInput): Promise<LetterModel | Problem> {
    return this.service.void(input);
  }
}
