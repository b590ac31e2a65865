import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { PartnerService } from '../shares/partner.service.js';
import { SharedCaseModel, SharedCaseResult } from '../shares/share.models.js';
import { PartnerSettingsService } from './partner-settings.service.js';
import {
  AcceptProposalInput,
  DeclineProposalInput,
  ItemProposalModel,
  ItemProposalResult,
  PartnerOfficeModel,
  PartnerOfficeResult,
  SetPartnerUpdatesInput,
  WaitingProposalsModel,
  WithdrawProposalInput,
} from './proposal.models.js';
import { ProposalService } from './proposal.service.js';

@Resolver(() => ItemProposalModel)
export class ProposalResolver {
  constructor(
    private readonly service: ProposalService,
    private readonly partner: PartnerService,
    private readonly settings: PartnerSettingsService,
  ) {}

  @Query(() => [ItemProposalModel], {
    description: 'Of one case: open ones first, then what was decided, newest first.',
  })
  @Requires('repatriation.record')
  itemProposals(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<ItemProposalModel[]> {
    return this.service.ofCase(caseId);
  }

  @Query(() => WaitingProposalsModel, { description: 'What missions proposed and nobody decided yet.' })
  @Requires('repatriation.record')
  waitingProposals(): Promise<WaitingProposalsModel> {
    return this.service.waiting();
  }

  @Mutation(() => ItemProposalResult)
  @Requires('repatriation.record')
  acceptProposal(@Args('input') input: AcceptProposalInput): Promise<ItemProposalModel | Problem> {
    return this.service.accept(input);
  }

  @Mutation(() => ItemProposalResult)
  @Requires('repatriation.record')
  declineProposal(@Args('input') input: DeclineProposalInput): Promise<ItemProposalModel | Problem> {
    return this.service.decline(input);
  }

  @Mutation(() => SharedCaseResult)
  @Requires('repatriation.updateOwnItem')
  withdrawProposal(@Args('input') input: WithdrawProposalInput): Promise<SharedCaseModel | Problem> {
    return this.partner.withdraw(input);
  }

  @Query(() => [PartnerOfficeModel], { description: 'Missions that sign in, and how far each is trusted.' })
  @Requires('organisation.configure')
  partnerOffices(): Promise<PartnerOfficeModel[]> {
    return this.settings.offices();
  }

  @Mutation(() => PartnerOfficeResult)
  @Requires('organisation.configure')
  setPartnerUpdates(@Args('input') input: SetPartnerUpdatesInput): Promise<PartnerOfficeModel | Problem> {
    return this.settings.set(input);
  }
}
