import { Injectable } from '@nestjs/common';
import {
  checkDecision,
  derivedIdentification,
  type IdentificationDecision,
  type IdentificationDecisionState,
  type IdentificationProblem,
  type IdentificationState,
  standingDecisions,
  todayIn,
} from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../case/case-gate.js';
import type { CaseModel } from '../case/case.models.js';
import { CaseService } from '../case/case.service.js';
import { tell } from '../timeline/timeline.js';
import { IdentificationEntity } from './identification.entity.js';
import type { IdentificationModel, RecordIdentificationInput } from './identification.models.js';

const inputField: Record<IdentificationProblem['field'], string> = {
  state: 'decision',
  basis: 'basis',
  decidedOn: 'decidedOn',
  replaces: 'appeal',
};

@Injectable()
export class IdentificationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseService,
  ) {}

  record(input: RecordIdentificationInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'recordIdentification',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'identification.record', input.caseId);
        const state = await (isBeginning(input) ? begin(tx, id) : decide(tx, id, input));
        await tx.execute(
          `update homeward.cases set identification = $2, version = version + 1, updated_at = now() where id = $1 and identification <> $2`,
          [id, state],
        );
        await tell(tx, {
          caseId: id,
          kind: 'IDENTIFICATION_RECORDED',
          data: { body: input.body, decision: input.decision, state, appeal: input.appeal ?? false },
        });
        return { id };
      },
      (tx, done) => this.cases.show(tx, done.id),
    );
  }

  /** Every decision ever recorded, newest first; null where there is no such case for the actor. */
  list(caseId: string): Promise<IdentificationModel[] | null> {
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'timeline.read', caseId);
      if (!open) return null;
      const sensitive = open.has('sensitive');
      if (sensitive) await tx.note('read', 'identifications', { caseId, columns: ['basis'] });
      const rows = await tx.query<IdentificationModel & { u_id: string | null; u_name: string }>(
        `select i.id, i.body, ${at('identifications.body_name', 'i')} as "bodyName", i.decision, ${at('identifications.basis', 'i')} as "basis", i.decided_on as "decidedOn", i.appeal, i.recorded_at as "recordedAt", u.id as u_id, u.display_name as u_name
         from homeward.identifications i left join homeward.users u on u.id = i.recorded_by where i.case_id = $1 order by i.decided_on desc, i.recorded_at desc`,
        [caseId],
      );
      const standing = new Set(standingDecisions(await earlier(tx, caseId)).map((d) => d.id));
      return rows.map((row) =>
        Object.assign(row, {
          basis: sensitive ? row.basis : null,
          standing: standing.has(row.id),
          recordedBy: row.u_id ? { id: row.u_id, displayName: row.u_name } : null,
        }),
      );
    });
  }
}

const isBeginning = (input: RecordIdentificationInput): boolean =>
  input.decision === 'SCREENING' && input.body === 'NGO';

async function begin(tx: Tx, id: string): Promise<IdentificationState> {
  const row = await tx.first<{ identification: IdentificationState }>(
    `select identification from homeward.cases where id = $1`,
    [id],
  );
  if (row?.identification !== 'NOT_SCREENED') throw new RefusedError('SCREENING_BEGUN');
  return 'SCREENING';
}

/** Nothing is overwritten: the state of the case is derived from all decisions, the most protective that stands first. */
async function decide(tx: Tx, id: string, input: RecordIdentificationInput): Promise<IdentificationState> {
  const { organisationId, userId, timeZone } = currentActor();
  // Two bodies' decisions may be typed in at once: each must be derived with the other in sight.
  await tx.query(`select 1 from homeward.cases where id = $1 for update`, [id]);
  const before = await earlier(tx, id);
  const decision = {
    body: input.body,
    bodyName: input.bodyName ?? '',
    state: input.decision as IdentificationDecisionState,
    decidedOn: input.decidedOn,
    basis: input.basis,
    appeal: input.appeal ?? false,
  };
  const check = checkDecision(decision, { today: todayIn(timeZone), earlier: before });
  if (!check.ok)
    throw new InvalidInputError(check.problems.map(({ code, field }) => ({ field: inputField[field], code })));
  const row = {
    id: uuid(),
    organisationId,
    caseId: id,
    body: decision.body,
    bodyName: decision.bodyName,
    decision: decision.state,
  };
  await tx.insert(IdentificationEntity, {
    ...row,
    basis: decision.basis,
    decidedOn: decision.decidedOn,
    appeal: decision.appeal,
    recordedBy: userId,
  });
  return derivedIdentification([...before, { ...decision, id: row.id }], { screeningBegun: true }).state;
}

async function earlier(tx: Tx, caseId: string): Promise<IdentificationDecision[]> {
  return tx.query<IdentificationDecision>(
    `select i.id, i.body, ${at('identifications.body_name', 'i')} as "bodyName", i.decision as state, i.decided_on as "decidedOn",
       ${at('identifications.basis', 'i')} as basis, i.appeal
     from homeward.identifications i where i.case_id = $1 order by i.decided_on, i.recorded_at, i.id`,
    [caseId],
  );
}
