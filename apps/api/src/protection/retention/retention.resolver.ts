import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RetentionCategory } from '@homeward/domain';
import { type ApprovalModel, ApprovalResult } from '../../approvals/approval.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import type { Page } from '../../platform/graphql/paging.js';
import { ShortText } from '../../platform/graphql/scalars.js';
import { RetentionRulesService } from './retention-rules.service.js';
import {
  AskRetentionInput,
  type RetentionBatchModel,
  RetentionBatchPage,
  RetentionDryRunModel,
  type RetentionFileModel,
  RetentionFilePage,
  RetentionRuleModel,
  RetentionRuleResult,
  SetRetentionRuleInput,
} from './retention.models.js';
import { RetentionService } from './retention.service.js';

@Resolver()
export class RetentionResolver {
  constructor(
    private readonly service: RetentionService,
    private readonly rules: RetentionRulesService,
  ) {}

  @Query(() => [RetentionRuleModel], { description: 'How long files of each category are kept.' })
  @Requires('retention.read')
  retentionRules(): Promise<RetentionRuleModel[]> {
    return this.rules.list();
  }

  @Query(() => RetentionFilePage, {
    description: 'Files whose period is over, earliest first: of the organisation, or of the own teams.',
  })
  @Requires('retention.read')
  retentionFiles(
    @Args('category', { type: () => enums.RetentionCategoryEnum, nullable: true }) category?: RetentionCategory,
    @Args('soon', { type: () => Boolean, nullable: true, description: 'And those due within ninety days.' })
    soon?: boolean,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<RetentionFileModel>> {
    return this.service.files({ category, soon, first, after });
  }

  @Query(() => RetentionDryRunModel, { description: 'What erasing these cases would take. Touches nothing.' })
  @Requires('retention.manage')
  retentionDryRun(
    @Args('references', { type: () => [ShortText] }) references: string[],
  ): Promise<RetentionDryRunModel> {
    return this.service.dryRun(references);
  }

  @Query(() => RetentionBatchPage, { description: 'What was asked for, newest first, and how far it is.' })
  @Requires('retention.manage')
  retentionBatches(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<RetentionBatchModel>> {
    return this.service.batches(first, after);
  }

  @Mutation(() => RetentionRuleResult, { description: 'By it the organisation has decided.' })
  @Requires('retention.manage', { fresh: true })
  setRetentionRule(@Args('input') input: SetRetentionRuleInput): Promise<RetentionRuleModel | Problem> {
    return this.rules.set(input);
  }

  @Mutation(() => ApprovalResult, {
    description:
      'Asks for what the dry run of these says goes; a second person decides, and it is erased case by case.',
  })
  @Requires('retention.manage', { fresh: true })
  askRetention(@Args('input') input: AskRetentionInput): Promise<ApprovalModel | Problem> {
    return this.service.ask(input);
  }
}
