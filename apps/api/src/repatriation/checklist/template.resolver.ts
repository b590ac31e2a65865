import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { type Problem, resultOf } from '../../platform/acts/problem.models.js';
import { ChecklistPreviewModel, ChecklistTemplateModel } from './plan.models.js';
import { EndChecklistTemplateInput, SaveChecklistTemplateInput, SituationInput } from './template.inputs.js';
import { TemplateService } from './template.service.js';

export const ChecklistTemplateResult = resultOf('ChecklistTemplate', ChecklistTemplateModel);

@Resolver(() => ChecklistTemplateModel)
export class TemplateResolver {
  constructor(private readonly service: TemplateService) {}

  @Query(() => [ChecklistTemplateModel], { description: 'Those that count, and the editions before them.' })
  @Requires('reference.read')
  checklistTemplates(): Promise<ChecklistTemplateModel[]> {
    return this.service.list();
  }

  @Query(() => ChecklistPreviewModel)
  @Requires('reference.read')
  checklistPreview(@Args('who') who: SituationInput): Promise<ChecklistPreviewModel> {
    return this.service.preview(who);
  }

  @Mutation(() => ChecklistTemplateResult)
  @Requires('reference.change')
  saveChecklistTemplate(@Args('input') input: SaveChecklistTemplateInput): Promise<ChecklistTemplateModel | Problem> {
    return this.service.save(input);
  }

  @Mutation(() => ChecklistTemplateResult)
  @Requires('reference.change')
  endChecklistTemplate(@Args('input') input: EndChecklistTemplateInput): Promise<ChecklistTemplateModel | Problem> {
    return this.service.end(input);
  }
}
