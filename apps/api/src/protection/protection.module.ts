import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { ErasureLedger } from './erasure-ledger.js';
import { ErasureResolver } from './erasure.resolver.js';
import { ErasureService } from './erasure.service.js';

@Module({
  imports: [ApprovalsModule, DocumentsModule],
  providers: [ErasureLedger, ErasureService, ErasureResolver],
})
export class ProtectionModule {}
