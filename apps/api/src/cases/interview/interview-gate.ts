import { Injectable } from '@nestjs/common';
import type { Permission } from '@homeward/policy';
import { RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate, type OpenCase } from '../case/case-gate.js';
import type { InterviewEntity } from './interview.entity.js';

/** Columns named as the entity has them; `i` is homeward.interviews. */
const columns = `i.id, i.organisation_id as "organisationId", i.case_id as "caseId", i.interviewer_id as "interviewerId", i.section, ${at('interviews.consent', 'i')} as "consent", ${at('interviews.answers', 'i')} as "answers", ${at('interviews.stays', 'i')} as "stays",
  i.started_at as "startedAt", i.saved_at as "savedAt", i.signed_at as "signedAt", i.signed_by as "signedBy", i.version`;

export type StoredInterview = Omit<InterviewEntity, 'interpreter' | 'language' | 'place' | 'setting'>;

/** The object check of this room: interview, stays, health and money open with the sensitive class of the case only. */
@Injectable()
export class InterviewGate {
  constructor(private readonly cases: CaseGate) {}

  /** @throws RefusedError NOT_FOUND */
  async case(tx: Tx, permission: Permission, caseId: string): Promise<OpenCase> {
    const found = await this.cases.open(tx, permission, caseId);
    if (!found.open.has('sensitive')) throw new RefusedError('NOT_FOUND');
    return found;
  }

  /**
   * An interview and its case. With `lock` nobody else changes it until this transaction ends.
   * @throws RefusedError NOT_FOUND
   */
  async interview(
    tx: Tx,
    permission: Permission,
    id: string,
    lock = false,
  ): Promise<{ interview: StoredInterview; case: OpenCase }> {
    const interview = await tx.first<StoredInterview>(
      `select ${columns} from homeward.interviews i where i.id = $1 ${lock ? 'for update' : ''}`,
      [id],
    );
    if (!interview) throw new RefusedError('NOT_FOUND');
    return { interview, case: await this.case(tx, permission, interview.caseId) };
  }

  /** The open draft of a case, locked. */
  draftOf(tx: Tx, caseId: string): Promise<StoredInterview | undefined> {
    return tx.first<StoredInterview>(
      `select ${columns} from homeward.interviews i where i.case_id = $1 and i.signed_at is null for update`,
      [caseId],
    );
  }
}
