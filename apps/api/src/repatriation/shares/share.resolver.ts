import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Page } from '../../platform/graphql/paging.js';
import { type CaseShareModel } from '../checklist/way-home.models.js';
import { PartnerService } from './partner.service.js';
import {
  AcknowledgeShareInput,
  CaseShareResult,
  EndShareInput,
  ShareCaseInput,
  SharedCaseModel,
  SharedCasePage,
  SharedCaseResult,
  UpdateOwnItemInput,
} from './share.models.js';
import { ShareService } from './share.service.js';

@Resolver(() => SharedCaseModel)
export class ShareResolver {
  constructor(
    private readonly service: ShareService,
    private readonly partner: PartnerService,
  ) {}

  @Query(() => SharedCasePage, { description: 'For a partner: what was shared with its mission, newest first.' })
  @Requires('repatriation.updateOwnItem')
  sharedCases(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<SharedCaseModel>> {
    return this.partner.list({ first, after });
  }

  @Query(() => Int, {
    description: 'For a partner: how many cases were shared with its mission or house that it has not acknowledged.',
  })
  @Requires('repatriation.updateOwnItem')
  newShares(): Promise<number> {
    return this.partner.countNew();
  }

  @Mutation(() => CaseShareResult)
  @Requires('case.share')
  shareCase(@Args('input') input: ShareCaseInput): Promise<CaseShareModel | Problem> {
    return this.service.share(input);
  }

  @Mutation(() => CaseShareResult)
  @Requires('case.share')
  endShare(@Args('input') input: EndShareInput): Promise<CaseShareModel | Problem> {
    return this.service.end(input);
  }

  @Mutation(() => SharedCaseResult)
  @Requires('share.acknowledge')
  acknowledgeShare(@Args('input') input: AcknowledgeShareInput): Promise<SharedCaseModel | Problem> {
    return this.partner.acknowledge(input);
  }

  @Mutation(() => SharedCaseResult)
  @Requires('repatriation.updateOwnItem')
  updateOwnItem(@Args('input') input: UpdateOwnItemInput): Promise<SharedCaseModel | Problem> {
    return this.partner.updateOwnItem(input);
  }
}
