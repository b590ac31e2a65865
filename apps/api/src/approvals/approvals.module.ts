import { Module } from '@nestjs/common';
import { CaseGate } from '../cases/case/case-gate.js';
import { ApprovalRules } from './approval-rules.js';
import { ApprovalReader } from './approval.reader.js';
import { ApprovalResolver } from './approval.resolver.js';
import { ApprovalService } from './approval.service.js';

/** Rooms import it and register their kinds; it needs nothing of theirs but the gate, which keeps no state. */
@Module({
  providers: [CaseGate, ApprovalRules, ApprovalReader, ApprovalService, ApprovalResolver],
  exports: [ApprovalRules, ApprovalReader, ApprovalService],
})
export class ApprovalsModule {}
