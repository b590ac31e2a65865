import { Injectable } from '@nestjs/common';
import { type ApprovalDecision, checkMove } from '@homeward/domain';
import { may } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import { CaseEntity } from '../case/case.entity.js';
import { CaseGate, caseScope } from '../case/case-gate.js';
import { initialsOf } from '../person/person-facts.js';
import { moveFacts } from '../moves/move-facts.js';
import { refuseProblems } from '../moves/move.service.js';
import { tell } from '../timeline/timeline.js';
import { ApprovalEntity } from './approval.entity.js';
import { ApprovalModel, type DecideClosureInput, type RequestClosureInput } from './closure.models.js';

const columns = `a.id, a.kind, a.case_id as "caseId", c.reference as "caseReference", c.state as "caseState", a.closure_reason as "closureReason", ${at('approvals.reason', 'a')} as "reason",
  a.requested_at as "requestedAt", a.decision, a.decided_at as "decidedAt", ${at('approvals.decision_note', 'a')} as "decisionNote", a.version,
  ${at('persons.romanised_name', 'p')} as x_romanised, ${at('persons.name', 'p')} as x_name, r.id as x_asked_id, r.display_name as x_asked, d.id as x_decided_id, d.display_name as x_decided`;
const joins = `join homeward.cases c on c.id = a.case_id join homeward.persons p on p.id = c.person_id
  left join homeward.users r on r.id = a.requested_by left join homeward.users d on d.id = a.decided_by`;

type Row = Omit<ApprovalModel, 'requestedBy' | 'decidedBy' | 'initials' | 'mayDecide'> & {
  x_romanised: string;
  x_name: string;
  x_asked_id: string | null;
  x_asked: string;
  x_decided_id: string | null;
  x_decided: string;
};

/** A case is closed by two people: whoever carries it asks, a supervisor of the team decides. */
@Injectable()
export class ClosureService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  request(input: RequestClosureInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'requestClosure',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.open(tx, 'case.requestClosure', input.caseId);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
        await refuseOpenEnds(tx, caseId, input.reason);
        const pending = await tx.first(
          `select 1 as pending from homeward.approvals where case_id = $1 and kind = 'CLOSURE' and decision = 'PENDING'`,
          [caseId],
        );
        if (pending) throw new RefusedError('CLOSURE_PENDING');
        const { organisationId, userId } = currentActor();
        const id = uuid();
        await tx.insert(ApprovalEntity, {
          id,
          organisationId,
          caseId,
          kind: 'CLOSURE',
          closureReason: input.closureReason,
          reason: input.reason,
          requestedBy: userId,
        });
        await tell(tx, {
          caseId,
          kind: 'CLOSURE_REQUESTED',
          reason: input.reason,
          data: { approvalId: id, closureReason: input.closureReason },
        });
        return { id };
      },
      (tx, done) => this.one(tx, done.id),
    );
  }

  decide(input: DecideClosureInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'decideClosure',
      input,
      async (tx) => {
        const asked = await tx.first<{
          case_id: string;
          requested_by: string;
          decision: ApprovalDecision;
          closure_reason: CaseEntity['closureReason'];
          reason: string;
        }>(
          `select a.case_id, a.requested_by, a.decision, a.closure_reason, ${at('approvals.reason', 'a')} as reason from homeward.approvals a where a.id = $1`,
          [input.approvalId],
        );
        if (!asked) throw new RefusedError('NOT_FOUND');
        const { id: caseId, version, state } = await this.gate.open(tx, 'case.approveClosure', asked.case_id);
        const { userId } = currentActor();
        if (asked.decision !== 'PENDING') throw new RefusedError('NOT_PENDING');
        if (asked.requested_by === userId) throw new RefusedError('SECOND_PERSON_NEEDED');
        if (!input.approve && !input.note) throw new InvalidInputError([{ field: 'note', code: 'REASON_NEEDED' }]);
        const decision: ApprovalDecision = input.approve ? 'APPROVED' : 'DECLINED';
        await tx.update(ApprovalEntity, input.approvalId, input.expectedVersion, {
          decision,
          decidedBy: userId,
          decidedAt: new Date(),
          decisionNote: input.note ?? '',
        });
        if (input.approve) {
          // A task may have been added since the closure was asked for.
          await refuseOpenEnds(tx, caseId, asked.reason);
          const now = new Date();
          await tx.update(CaseEntity, caseId, version, {
            state: 'CLOSED',
            stateSince: now,
            closureReason: asked.closure_reason,
            closedAt: now,
          });
        }
        await tell(tx, {
          caseId,
          kind: 'CLOSURE_DECIDED',
          reason: input.note,
          data: { approvalId: input.approvalId, decision },
        });
        if (input.approve)
          await tell(tx, {
            caseId,
            kind: 'STATE_CHANGED',
            fromState: state,
            toState: 'CLOSED',
            reason: asked.reason,
            data: { closureReason: asked.closure_reason },
          });
        return { id: input.approvalId };
      },
      (tx, done) => this.one(tx, done.id),
    );
  }

  /** What waits on the actor's teams, longest first; of one case: everything ever asked. */
  list(query: { caseId?: string; first?: number; after?: string }): Promise<Page<ApprovalModel>> {
    return this.work.run((tx) => this.page(tx, query));
  }

  /** For the first page of a supervisor: what waits to be decided, its own requests among it, and how many there are. */
  async pending(tx: Tx): Promise<{ count: number; entries: ApprovalModel[] }> {
    const values: unknown[] = [];
    const scope = caseScope(currentActor(), 'case.approveClosure', (value) => `$${values.push(value)}`);
    const counted = await tx.first<{ n: number }>(
      `select count(*)::int as n from homeward.approvals a join homeward.cases c on c.id = a.case_id where a.decision = 'PENDING' and ${scope}`,
      values,
    );
    return { count: counted?.n ?? 0, entries: (await this.page(tx, { first: 20 })).nodes };
  }

  private async page(tx: Tx, query: { caseId?: string; first?: number; after?: string }): Promise<Page<ApprovalModel>> {
    const first = pageSize(query.first);
    const shape = ['approvals', query.caseId ?? null];
    const cursor = decodeCursor(query.after, shape);
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const where = [
      caseScope(currentActor(), 'case.requestClosure', add),
      query.caseId ? `a.case_id = ${add(query.caseId)}` : `a.decision = 'PENDING'`,
    ];
    if (cursor) where.push(`(a.requested_at, a.id) > (${add(cursor.key)}::timestamptz, ${add(cursor.id)}::uuid)`);
    const rows = await tx.query<Row & { sort_key: string }>(
      `select ${columns}, a.requested_at::text as sort_key from homeward.approvals a ${joins} where ${where.join(' and ')} order by a.requested_at, a.id limit ${add(first + 1)}`,
      values,
    );
    const decidable = await this.gate.classes(
      tx,
      'case.approveClosure',
      rows.map((row) => row.caseId),
    );
    return toPage(
      rows,
      first,
      shape,
      (row) => row.sort_key,
      (row) => toModel(row, decidable.has(row.caseId)),
    );
  }

  private async one(tx: Tx, id: string): Promise<ApprovalModel> {
    const row = await tx.first<Row>(`select ${columns} from homeward.approvals a ${joins} where a.id = $1`, [id]);
    if (!row) throw new RefusedError('NOT_FOUND');
    const { facts } = await this.gate.open(tx, 'case.requestClosure', row.caseId);
    return toModel(row, may(currentActor(), 'case.approveClosure', facts));
  }
}

/** Everything but the approval itself must stand: a state from which a case may close, and no open task. */
async function refuseOpenEnds(tx: Tx, caseId: string, reason: string): Promise<void> {
  const now = await moveFacts(tx, caseId);
  if (!now) throw new RefusedError('NOT_FOUND');
  const check = checkMove({ from: now.state, to: 'CLOSED', facts: { ...now.facts, reason, supervisorApproved: true } });
  if (check.ok) return;
  if (check.problems.some(({ code }) => code === 'OPEN_TASKS')) throw new RefusedError('OPEN_TASKS');
  refuseProblems(check.problems);
}

function toModel(row: Row, mayDecide: boolean): ApprovalModel {
  return Object.assign(new ApprovalModel(), row, {
    initials: initialsOf(row.x_romanised, row.x_name),
    requestedBy: row.x_asked_id ? { id: row.x_asked_id, displayName: row.x_asked } : null,
    decidedBy: row.x_decided_id ? { id: row.x_decided_id, displayName: row.x_decided } : null,
    mayDecide: mayDecide && row.decision === 'PENDING' && row.x_asked_id !== currentActor().userId,
  });
}
