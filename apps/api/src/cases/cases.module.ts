import { Module } from '@nestjs/common';
import { CaseGate } from './case/case-gate.js';
import { CaseRepository } from './case/case.repository.js';
import { CaseResolver } from './case/case.resolver.js';
import { CaseService } from './case/case.service.js';
import { MatchingService } from './plea/matching.service.js';
import { PleaResolver } from './plea/plea.resolver.js';
import { PleaService } from './plea/plea.service.js';

@Module({
  providers: [CaseGate, CaseRepository, CaseService, CaseResolver, MatchingService, PleaService, PleaResolver],
  exports: [CaseGate, CaseService],
})
export class CasesModule {}
