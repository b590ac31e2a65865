import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import type { Page } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import type { CaseShareModel } from '../checklist/way-home.models.js';
import { AcknowledgeShareInput, CaseShareResult } from '../shares/share.models.js';
import { HouseDeskService } from './house-desk.service.js';
import { HouseReportService } from './house-report.service.js';
import { HouseSettingsService } from './house-settings.service.js';
import { HouseShareService } from './house-share.service.js';
import {
  AcceptHouseReportInput,
  AnswerHouseReportInput,
  DeclineHouseReportInput,
  HouseReportModel,
  HouseReportResult,
  KeepHouseBedsInput,
  OwnHouseModel,
  OwnHouseResult,
  PartnerHouseModel,
  PartnerHouseResult,
  ReportFromHouseInput,
  SetHouseUpdatesInput,
  ShareWithHouseInput,
  ShelteredPersonModel,
  ShelteredPersonPage,
  ShelteredPersonResult,
  WaitingHouseReportsModel,
  WithdrawHouseReportInput,
} from './house.models.js';

@Resolver(() => HouseReportModel)
export class HouseResolver {
  constructor(
    private readonly sharing: HouseShareService,
    private readonly desk: HouseDeskService,
    private readonly reports: HouseReportService,
    private readonly settings: HouseSettingsService,
  ) {}

  @Mutation(() => CaseShareResult)
  @Requires('case.share')
  shareWithHouse(@Args('input') input: ShareWithHouseInput): Promise<CaseShareModel | Problem> {
    return this.sharing.share(input);
  }

  @Query(() => OwnHouseModel, { nullable: true, description: 'For a partner: its house; null for a mission.' })
  @Requires('house.report')
  ownHouse(): Promise<OwnHouseModel | null> {
    return this.desk.house();
  }

  @Query(() => ShelteredPersonPage, { description: 'For a house: who is shared with it today, newest first.' })
  @Requires('house.report')
  shelteredPeople(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<ShelteredPersonModel>> {
    return this.desk.list({ first, after });
  }

  @Mutation(() => ShelteredPersonResult)
  @Requires('share.acknowledge')
  acknowledgeHouseShare(@Args('input') input: AcknowledgeShareInput): Promise<ShelteredPersonModel | Problem> {
    return this.desk.acknowledge(input);
  }

  @Mutation(() => ShelteredPersonResult)
  @Requires('house.report')
  reportFromHouse(@Args('input') input: ReportFromHouseInput): Promise<ShelteredPersonModel | Problem> {
    return this.desk.report(input);
  }

  @Mutation(() => ShelteredPersonResult)
  @Requires('house.report')
  withdrawHouseReport(@Args('input') input: WithdrawHouseReportInput): Promise<ShelteredPersonModel | Problem> {
    return this.desk.withdraw(input);
  }

  @Mutation(() => OwnHouseResult)
  @Requires('house.report')
  keepHouseBeds(@Args('input') input: KeepHouseBedsInput): Promise<OwnHouseModel | Problem> {
    return this.desk.beds(input);
  }

  @Query(() => [HouseReportModel], { description: 'Of one case: what waits first, then newest first.' })
  @Requires('repatriation.record')
  houseReports(@Args('caseId', { type: () => Uuid }) caseId: string): Promise<HouseReportModel[]> {
    return this.reports.ofCase(caseId);
  }

  @Query(() => WaitingHouseReportsModel, { description: 'What houses said and nobody settled, and who was expected.' })
  @Requires('repatriation.record')
  waitingHouseReports(): Promise<WaitingHouseReportsModel> {
    return this.reports.waiting();
  }

  @Mutation(() => HouseReportResult)
  @Requires('repatriation.record')
  acceptHouseReport(@Args('input') input: AcceptHouseReportInput): Promise<HouseReportModel | Problem> {
    return this.reports.accept(input);
  }

  @Mutation(() => HouseReportResult)
  @Requires('repatriation.record')
  declineHouseReport(@Args('input') input: DeclineHouseReportInput): Promise<HouseReportModel | Problem> {
    return this.reports.decline(input);
  }

  @Mutation(() => HouseReportResult)
  @Requires('repatriation.record')
  answerHouseReport(@Args('input') input: AnswerHouseReportInput): Promise<HouseReportModel | Problem> {
    return this.reports.answer(input);
  }

  @Query(() => [PartnerHouseModel], { description: 'Houses that may sign in, and how far each is trusted.' })
  @Requires('organisation.configure')
  partnerHouses(): Promise<PartnerHouseModel[]> {
    return this.settings.houses();
  }

  @Mutation(() => PartnerHouseResult)
  @Requires('organisation.configure')
  setHouseUpdates(@Args('input') input: SetHouseUpdatesInput): Promise<PartnerHouseModel | Problem> {
    return this.settings.set(input);
  }
}
