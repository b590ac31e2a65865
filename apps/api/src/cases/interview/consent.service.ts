import { Injectable } from '@nestjs/common';
import { interviewQuestions } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../case/case-gate.js';
import { tell } from '../timeline/timeline.js';
import { ConsentEntity } from './consent.entity.js';
import type { RecordConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { CONSENT_TEXT, endShares, latestConsents } from './consent.repository.js';
import { DraftService, notKept } from './draft.service.js';
import { CaseConsentsModel } from './interview.models.js';

@Injectable()
export class ConsentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly cases: CaseGate,
    private readonly drafts: DraftService,
  ) {}

  /** Whoever helps must know what was agreed to: this is internal, without a word of why. */
  read(caseId: string): Promise<CaseConsentsModel | null> {
    return this.work.run(async (tx) => {
      try {
        await this.cases.open(tx, 'case.read', caseId);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
      return this.show(tx, caseId);
    });
  }

  /** Outside an interview: said on the phone, or asked again for a new purpose. */
  record(input: RecordConsentInput): Promise<CaseConsentsModel | Problem> {
    return this.acts.run(
      'recordConsent',
      input,
      async (tx) => {
        const { id: caseId } = await this.cases.open(tx, 'consent.record', input.caseId);
        const actor = currentActor();
        await tx.insert(ConsentEntity, {
          id: uuid(),
          organisationId: actor.organisationId,
          caseId,
          purpose: input.purpose,
          given: input.given,
          textVersion: CONSENT_TEXT,
          givenBy: input.givenBy,
          interviewId: null,
          recordedBy: actor.userId,
        });
        await tell(tx, { caseId, kind: 'CONSENT_RECORDED', data: { purpose: input.purpose, given: input.given } });
        await endShares(tx, caseId);
        return { id: caseId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** Takes effect at once and needs no reason. An open draft no longer keeps what was said under it. */
  withdraw(input: WithdrawConsentInput): Promise<CaseConsentsModel | Problem> {
    return this.acts.run(
      'withdrawConsent',
      input,
      async (tx) => {
        const { id: caseId } = await this.cases.open(tx, 'consent.record', input.caseId);
        const permit = interviewQuestions.find((q) => q.permits === input.purpose);
        const dropped = permit
          ? await this.drafts.close(tx, caseId, input.purpose, permit.key)
          : { closed: false, lines: [] };
        const latest = (await latestConsents(tx, caseId)).find(({ purpose }) => purpose === input.purpose);
        if (!latest?.stands && !dropped.closed) throw new RefusedError('NO_CONSENT_TO_WITHDRAW');
        // Every yes to this purpose that still stands, so that an older one cannot come back to life.
        await tx.execute(
          `update homeward.consents set withdrawn_at = now(), withdrawn_by = $3 where case_id = $1 and purpose = $2 and given and withdrawn_at is null`,
          [caseId, input.purpose, currentActor().userId],
        );
        await tell(tx, { caseId, kind: 'CONSENT_WITHDRAWN', data: { purpose: input.purpose } });
        await endShares(tx, caseId);
        return { id: caseId, notKept: dropped.lines };
      },
      async (tx, done) =>
        Object.assign(await this.show(tx, done.id), {
          notKept: notKept(Array.isArray(done['notKept']) ? (done['notKept'] as string[]) : []),
        }),
    );
  }

  private async show(tx: Tx, caseId: string): Promise<CaseConsentsModel> {
    return Object.assign(new CaseConsentsModel(), { caseId, consents: await latestConsents(tx, caseId), notKept: [] });
  }
}
