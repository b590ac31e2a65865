import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { CaseGate } from '../cases/case/case-gate.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { CaseRepository } from '../cases/case/case.repository.js';
import { CaseListService } from './case-list.service.js';
import { CostListService } from './cost-list.service.js';
import { ExportsController } from './exports.controller.js';
import { ExportsResolver } from './exports.resolver.js';
import { SubjectAccessService } from './subject-access.service.js';

@Module({
  imports: [ApprovalsModule, DocumentsModule],
  controllers: [ExportsController],
  providers: [CaseGate, CaseRepository, CaseListService, CostListService, SubjectAccessService, ExportsResolver],
})
export class ExportsModule {}
