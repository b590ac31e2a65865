import { Module } from '@nestjs/common';
import { CaseGate } from './case/case-gate.js';
import { CaseRepository } from './case/case.repository.js';
import { CaseResolver } from './case/case.resolver.js';
import { CaseService } from './case/case.service.js';

@Module({
  providers: [CaseGate, CaseRepository, CaseService, CaseResolver],
  exports: [CaseGate, CaseService],
})
export class CasesModule {}
