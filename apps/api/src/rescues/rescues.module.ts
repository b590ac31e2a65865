import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CustodyResolver } from './custody/custody.resolver.js';
import { CustodyService } from './custody/custody.service.js';
import { ImportResolver } from './imports/import.resolver.js';
import { ImportService } from './imports/import.service.js';
import { UploadController } from './imports/upload.controller.js';
import { OperationGate } from './operations/operation-gate.js';
import { OperationRepository } from './operations/operation.repository.js';
import { OperationResolver } from './operations/operation.resolver.js';
import { OperationService } from './operations/operation.service.js';
import { ConfirmRosterService } from './roster/confirm-roster.service.js';
import { DecisionService } from './roster/decision.service.js';
import { Proposals } from './roster/proposals.js';
import { RosterRepository } from './roster/roster.repository.js';
import { RosterResolver } from './roster/roster.resolver.js';
import { RosterService } from './roster/roster.service.js';

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
    Proposals,
    DecisionService,
    ConfirmRosterService,
    RosterResolver,
    ImportService,
    ImportResolver,
    CustodyService,
    CustodyResolver,
  ],
  exports: [OperationGate],
})
export class RescuesModule {}
