import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { ErasureLedger } from './erasure-ledger.js';
import { ErasureResolver } from './erasure.resolver.js';
import { ErasureService } from './erasure.service.js';
import { HoldResolver } from './retention/hold.resolver.js';
import { HoldService } from './retention/hold.service.js';
import { RetentionRulesService } from './retention/retention-rules.service.js';
import { RetentionRunner } from './retention/retention-runner.js';
import { RetentionResolver } from './retention/retention.resolver.js';
import { RetentionService } from './retention/retention.service.js';

@Module({
  imports: [ApprovalsModule, CasesModule, DocumentsModule],
  providers: [
    ...[ErasureLedger, ErasureService, ErasureResolver],
    ...[RetentionRulesService, RetentionService, RetentionRunner, RetentionResolver, HoldService, HoldResolver],
  ],
})
export class ProtectionModule {}
