import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { CaseGate } from '../case/case-gate.js';
import type { CaseModel } from '../case/case.models.js';
import { CaseService } from '../case/case.service.js';
import { SealOpeningEntity } from './seal-opening.entity.js';
import type { OpenSealedInput } from './sealed.resolver.js';

/** Sealed is read with a reason, asked once for a case and a sitting. Until then the gate opens every class but this one. */
@Injectable()
export class SealedService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseService,
  ) {}

  open(input: OpenSealedInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'openSealed',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.open(tx, 'case.openSealed', input.caseId);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        const { organisationId, userId, sessionId } = currentActor();
        const { reason } = input;
        await tx.insert(SealOpeningEntity, { id: uuid(), organisationId, caseId, userId, sessionId, reason });
        await tx.note('read', 'notes', { caseId, columns: ['text'], detail: { sealed: true, reason: true } });
        return { id: caseId };
      },
      (tx, done) => this.cases.show(tx, done.id),
    );
  }
}
