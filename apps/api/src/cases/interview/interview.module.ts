import { Module } from '@nestjs/common';
import { CasesModule } from '../cases.module.js';
import { ConsentResolver } from './consent.resolver.js';
import { ConsentService } from './consent.service.js';
import { DraftService } from './draft.service.js';
import { InterviewGate } from './interview-gate.js';
import { InterviewRepository } from './interview.repository.js';
import { InterviewResolver } from './interview.resolver.js';
import { InterviewService } from './interview.service.js';
import { StayResolver } from './stay.resolver.js';
import { StayService } from './stay.service.js';

@Module({
  imports: [CasesModule],
  providers: [
    InterviewGate,
    InterviewRepository,
    InterviewService,
    DraftService,
    ConsentService,
    StayService,
    InterviewResolver,
    ConsentResolver,
    StayResolver,
  ],
})
export class InterviewModule {}
