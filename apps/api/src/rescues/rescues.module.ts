import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { RescueBodyResolver } from './bodies/body.resolver.js';
import { RescueBodyService } from './bodies/body.service.js';
import { CustodyResolver } from './custody/custody.resolver.js';
import { CustodyService } from './custody/custody.service.js';
import { HeldResolver } from './custody/held.resolver.js';
import { HeldService } from './custody/held.service.js';
import { PlacingResolver } from './custody/placing.resolver.js';
import { PlacingService } from './custody/placing.service.js';
import { CustodyPlaceResolver } from './custody/place.resolver.js';
import { CustodyPlaceService } from './custody/place.service.js';
import { ImportResolver } from './imports/import.resolver.js';
import { ImportService } from './imports/import.service.js';
import { UploadController } from './imports/upload.controller.js';
import { OperationGate } from './operations/operation-gate.js';
import { OperationRepository } from './operations/operation.repository.js';
import { OperationResolver } from './operations/operation.resolver.js';
import { OperationService } from './operations/operation.service.js';
import { RescueChannelResolver } from './requests/channel.resolver.js';
import { RescueChannelService } from './requests/channel.service.js';
import { RequestLinkService } from './requests/link.service.js';
import { RequestPeopleService } from './requests/people.service.js';
import { RequestReader } from './requests/request.reader.js';
import { RequestRepository } from './requests/request.repository.js';
import { RescueRequestResolver } from './requests/request.resolver.js';
import { RescueRequestService } from './requests/request.service.js';
import { PointResolver } from './points/point.resolver.js';
import { PointService } from './points/point.service.js';
import { ReportResolver } from './report/report.resolver.js';
import { ReportService } from './report/report.service.js';
import { RiskResolver } from './risk/risk.resolver.js';
import { RiskService } from './risk/risk.service.js';
import { ConfirmRosterService } from './roster/confirm-roster.service.js';
import { DecisionService } from './roster/decision.service.js';
import { MarksService } from './roster/marks.service.js';
import { Proposals } from './roster/proposals.js';
import { RosterRepository } from './roster/roster.repository.js';
import { RosterResolver } from './roster/roster.resolver.js';
import { RosterService } from './roster/roster.service.js';
import { TeamRepository } from './team/team.repository.js';
import { TeamResolver } from './team/team.resolver.js';
import { TeamService } from './team/team.service.js';

@Module({
  imports: [CasesModule],
  controllers: [UploadController],
  providers: [
    OperationGate,
    OperationRepository,
    OperationService,
    OperationResolver,
    RosterRepository,
    RosterService,
    MarksService,
    TeamRepository,
    TeamService,
    TeamResolver,
    RiskService,
    RiskResolver,
    PointService,
    PointResolver,
    ReportService,
    ReportResolver,
    Proposals,
    DecisionService,
    ConfirmRosterService,
    RosterResolver,
    ImportService,
    ImportResolver,
    CustodyService,
    CustodyResolver,
    ...[CustodyPlaceService, CustodyPlaceResolver, HeldService, HeldResolver, PlacingService, PlacingResolver],
    ...[RescueBodyService, RescueBodyResolver],
    ...[
      RequestLinkService,
      RequestPeopleService,
      RequestReader,
      RequestRepository,
      RescueRequestService,
      RescueRequestResolver,
    ],
    ...[RescueChannelService, RescueChannelResolver],
  ],
  exports: [OperationGate],
})
export class RescuesModule {}
