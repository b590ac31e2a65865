import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { BoardRepository } from './board/board.repository.js';
import { BoardResolver } from './board/board.resolver.js';
import { BoardService } from './board/board.service.js';
import { FiguresResolver } from './figures/figures.resolver.js';
import { MeetingSheetService } from './board/meeting-sheet.service.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { CalendarService } from './calendar/calendar.service.js';
import { CompleteItemsService } from './checklist/complete-items.service.js';
import { ExceptionsService } from './checklist/exceptions.service.js';
import { DurationsRunner } from './checklist/durations-runner.js';
import { TemplateResolver } from './checklist/template.resolver.js';
import { TemplateService } from './checklist/template.service.js';
import { WayHomeReader } from './checklist/way-home.reader.js';
import { WayHomeResolver } from './checklist/way-home.resolver.js';
import { WayHomeService } from './checklist/way-home.service.js';
import { FollowUpResolver } from './follow-ups/follow-up.resolver.js';
import { FollowUpService } from './follow-ups/follow-up.service.js';
import { HandoverResolver } from './handovers/handover.resolver.js';
import { HandoverService } from './handovers/handover.service.js';
import { HouseDeskService } from './houses/house-desk.service.js';
import { HouseReportService } from './houses/house-report.service.js';
import { HouseResolver } from './houses/house.resolver.js';
import { HouseSettingsService } from './houses/house-settings.service.js';
import { HouseShareService } from './houses/house-share.service.js';
import { LetterDraftResolver } from './letters/draft.resolver.js';
import { LetterDraftService } from './letters/draft.service.js';
import { LetterResolver } from './letters/letter.resolver.js';
import { LetterService } from './letters/letter.service.js';
import { LetterFiles } from './letters/letter-files.js';
import { LetterTemplateService } from './letters/template.service.js';
import { LettersController } from './letters/letters.controller.js';
import { CostResolver } from './costs/cost.resolver.js';
import { CostService } from './costs/cost.service.js';
import { MoneyReferenceService } from './costs/money-reference.service.js';
import { CrossingResolver } from './crossings/crossing.resolver.js';
import { CrossingService } from './crossings/crossing.service.js';
import { MapResolver } from './map/map.resolver.js';
import { MapService } from './map/map.service.js';
import { DirectoryReader } from './missions/directory.reader.js';
import { UsualResolver } from './missions/usual.resolver.js';
import { UsualService } from './missions/usual.service.js';
import { DirectoryResolver } from './missions/directory.resolver.js';
import { DirectoryService } from './missions/directory.service.js';
import { MissionListController } from './missions/list.controller.js';
import { MissionListResolver } from './missions/list.resolver.js';
import { MissionListService } from './missions/list.service.js';
import { MissionResolver } from './missions/mission.resolver.js';
import { MissionService } from './missions/mission.service.js';
import { AlongResolver } from './movements/along.resolver.js';
import { AlongService } from './movements/along.service.js';
import { CarrierListService } from './movements/carrier-list.service.js';
import { ChangeService } from './movements/change.service.js';
import { JourneyService } from './movements/journey.service.js';
import { LegRepository } from './movements/leg.repository.js';
import { MovementActs } from './movements/movement-acts.js';
import { MovementRepository } from './movements/movement.repository.js';
import { MovementResolver } from './movements/movement.resolver.js';
import { MovementService } from './movements/movement.service.js';
import { Seating } from './movements/seating.js';
import { PartnerSettingsService } from './partners/partner-settings.service.js';
import { ProposalResolver } from './partners/proposal.resolver.js';
import { ProposalService } from './partners/proposal.service.js';
import { FineService } from './papers/fine.service.js';
import { PapersResolver } from './papers/papers.resolver.js';
import { PapersService } from './papers/papers.service.js';
import { ReceptionResolver } from './reception/reception.resolver.js';
import { ReceptionService } from './reception/reception.service.js';
import { VisaRuleService } from './papers/visa-rule.service.js';
import { PartnerService } from './shares/partner.service.js';
import { ShareResolver } from './shares/share.resolver.js';
import { ShareService } from './shares/share.service.js';
import { NeedOrderService } from './needs/need-order.service.js';
import { NeedsResolver } from './needs/needs.resolver.js';
import { NeedsService } from './needs/needs.service.js';
import { SeatResolver } from './seats/seat.resolver.js';
import { SeatService } from './seats/seat.service.js';
import { TickResolver } from './boarding/tick.resolver.js';
import { TickService } from './boarding/tick.service.js';
import { TransitRepository } from './transit/transit.repository.js';
import { TransitResolver } from './transit/transit.resolver.js';
import { TransitService } from './transit/transit.service.js';

@Module({
  imports: [CasesModule, DocumentsModule],
  controllers: [MissionListController, LettersController],
  providers: [
    WayHomeReader,
    WayHomeService,
    ExceptionsService,
    CompleteItemsService,
    TemplateService,
    TemplateResolver,
    DurationsRunner,
    WayHomeResolver,
    PapersService,
    PapersResolver,
    FineService,
    VisaRuleService,
    CostService,
    MoneyReferenceService,
    CostResolver,
    MovementRepository,
    MovementService,
    JourneyService,
    MovementActs,
    AlongService,
    CarrierListService,
    AlongResolver,
    ChangeService,
    LegRepository,
    Seating,
    NeedsService,
    NeedsResolver,
    NeedOrderService,
    SeatService,
    SeatResolver,
    TickService,
    TickResolver,
    TransitRepository,
    TransitService,
    TransitResolver,
    ReceptionService,
    ReceptionResolver,
    HandoverService,
    HandoverResolver,
    FollowUpService,
    FollowUpResolver,
    MovementResolver,
    BoardRepository,
    BoardService,
    MeetingSheetService,
    BoardResolver,
    CalendarService,
    CalendarResolver,
    FiguresResolver,
    LetterTemplateService,
    LetterService,
    LetterFiles,
    LetterResolver,
    LetterDraftResolver,
    LetterDraftService,
    DirectoryReader,
    DirectoryService,
    DirectoryResolver,
    UsualResolver,
    UsualService,
    MissionService,
    MissionResolver,
    MissionListService,
    MissionListResolver,
    CrossingService,
    CrossingResolver,
    MapService,
    MapResolver,
    ShareService,
    PartnerService,
    ProposalService,
    ProposalResolver,
    PartnerSettingsService,
    HouseShareService,
    HouseDeskService,
    HouseReportService,
    HouseSettingsService,
    HouseResolver,
    ShareResolver,
  ],
})
export class RepatriationModule {}
