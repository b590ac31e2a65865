import { Injectable } from '@nestjs/common';
import type { ApprovalDecision } from '@homeward/domain';
import { holds } from '@homeward/policy';
import { CaseGate, caseScope } from '../cases/case/case-gate.js';
import { RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { at } from '../platform/db/sealed-sql.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { decodeCursor, type Page, toPage } from '../platform/graphql/paging.js';
import { type Asked, ApprovalRules } from './approval-rules.js';
import { ApprovalModel, type ApprovalView } from './approval.models.js';

export interface StoredApproval extends Asked {
  readonly decision: ApprovalDecision;
}

/** So long an answer stands on the first page of whoever asked. */
const ANSWERED_FOR = '7 days';

const decision = `case when a.decision = 'PENDING' and a.expires_at <= now() then 'EXPIRED' else a.decision::text end`;
const columns = `a.id, a.kind, a.case_id as "caseId", a.subject_id as "subjectId", a.payload, ${at('approvals.reason', 'a')} as reason, a.requested_at as "requestedAt", a.expires_at as "expiresAt",
  ${decision} as decision, a.decided_at as "decidedAt", ${at('approvals.decision_note', 'a')} as "decisionNote", a.version, a.used_at as "usedAt", a.decided_at + homeward.approval_lasts(a.kind) as "usableUntil",
  a.decision = 'APPROVED' and a.used_at is null and coalesce(a.decided_at + homeward.approval_lasts(a.kind) > now(), false) as usable, coalesce(c.reference, a.payload ->> 'name', '') as subject,
  a.requested_by as x_asked_id, r.display_name as x_asked, d.id as x_decided_id, d.display_name as x_decided`;
const joins = `left join homeward.cases c on c.id = a.case_id
  left join homeward.users r on r.id = a.requested_by left join homeward.users d on d.id = a.decided_by`;

type Row = Omit<ApprovalModel, 'requestedBy' | 'decidedBy' | 'mayDecide' | 'mayWithdraw' | 'mayUse' | 'effects'> & {
  usable: boolean;
  payload: Record<string, unknown>;
  x_asked_id: string;
  x_asked: string | null;
  x_decided_id: string | null;
  x_decided: string;
};

@Injectable()
export class ApprovalReader {
  constructor(
    private readonly gate: CaseGate,
    private readonly rules: ApprovalRules,
  ) {}

  find(tx: Tx, id: string): Promise<StoredApproval | undefined> {
    return tx.first<StoredApproval>(
      `select a.id, a.kind, a.case_id as "caseId", a.subject_id as "subjectId", a.payload, ${at('approvals.reason', 'a')} as reason, a.requested_by as "requestedBy", ${decision} as decision
       from homeward.approvals a where a.id = $1`,
      [id],
    );
  }

  /** @throws RefusedError NOT_FOUND where the actor has no part in it */
  async one(tx: Tx, id: string): Promise<ApprovalModel> {
    const row = await tx.first<Row>(`select ${columns} from homeward.approvals a ${joins} where a.id = $1`, [id]);
    if (!row) throw new RefusedError('NOT_FOUND');
    const rule = this.rules.of(row.kind);
    const office = this.rules.fromOffice().includes(row.kind);
    if (row.caseId && !office) await this.gate.open(tx, 'approval.read', row.caseId);
    else if (row.x_asked_id !== currentActor().userId && !holds(currentActor().roles, rule.decide))
      throw new RefusedError('NOT_FOUND');
    const model = toModel(row, await this.decidable(tx, [row]));
    return Object.assign(model, { effects: await rule.effects(tx, { ...row, requestedBy: row.x_asked_id }) });
  }

  async page(
    tx: Tx,
    query: { caseId?: string; view?: ApprovalView; first: number; after?: string },
  ): Promise<Page<ApprovalModel>> {
    const { caseId, view = 'WAITING', first } = query;
    const shape = ['approvals', caseId ?? null, view];
    const cursor = decodeCursor(query.after, shape);
    const { where, values, add } = this.conditions(view, caseId);
    // What waits is read from its longest end, what is over from its latest.
    const [comes, order] = caseId || view === 'WAITING' || view === 'TO_DECIDE' ? ['>', 'asc'] : ['<', 'desc'];
    if (cursor)
      where.push(`(a.requested_at, a.id) ${comes} (${add(cursor.key)}::timestamptz, ${add(cursor.id)}::uuid)`);
    const rows = await tx.query<Row & { sort_key: string }>(
      `select ${columns}, a.requested_at::text as sort_key from homeward.approvals a ${joins} where ${where.join(' and ')}
       order by a.requested_at ${order}, a.id ${order} limit ${add(first + 1)}`,
      values,
    );
    const decidable = await this.decidable(tx, rows);
    return toPage(
      rows,
      first,
      shape,
      (row) => row.sort_key,
      (row) => toModel(row, decidable),
    );
  }

  /** For the first page: what waits, own requests among it, and how many there are to decide. */
  async waiting(tx: Tx): Promise<{ count: number; entries: ApprovalModel[]; answered: ApprovalModel[] }> {
    const { where, values } = this.conditions('TO_DECIDE');
    const counted = await tx.first<{ n: number }>(
      `select count(*)::int as n from homeward.approvals a left join homeward.cases c on c.id = a.case_id where ${where.join(' and ')}`,
      values,
    );
    return {
      count: counted?.n ?? 0,
      entries: (await this.page(tx, { view: 'WAITING', first: 20 })).nodes,
      answered: await this.answered(tx),
    };
  }

  /** What a second person decided of one's own requests in the last days: whoever asked must not have to look for it. */
  async answered(tx: Tx): Promise<ApprovalModel[]> {
    const { where, values, add } = this.conditions('MINE');
    const rows = await tx.query<Row>(
      `select ${columns} from homeward.approvals a ${joins} where ${where.join(' and ')}
       and a.decision in ('APPROVED', 'DECLINED') and a.decided_at > now() - ${add(ANSWERED_FOR)}::interval order by a.decided_at desc limit 20`,
      values,
    );
    return rows.map((row) => toModel(row, new Set()));
  }

  private conditions(view: ApprovalView, caseId?: string) {
    const actor = currentActor();
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const me = add(actor.userId);
    const kinds = add(this.kindsToDecide());
    const office = add(this.rules.fromOffice());
    const where = [
      `((a.case_id is not null and (a.kind = any(${office}::text[]) or ${caseScope(actor, 'approval.read', add)})) or (a.case_id is null and (a.requested_by = ${me} or a.kind = any(${kinds}::text[]))))`,
    ];
    if (caseId) where.push(`a.case_id = ${add(caseId)}`);
    else if (view === 'MINE') where.push(`a.requested_by = ${me}`);
    else if (view === 'DECIDED')
      where.push(`${decision} <> 'PENDING' and (a.requested_by = ${me} or a.decided_by = ${me})`);
    else where.push(`${decision} = 'PENDING'`);
    if (!caseId && view === 'TO_DECIDE')
      where.push(
        `a.requested_by <> ${me} and a.subject_id is distinct from ${me} and a.kind = any(${kinds}::text[]) and (a.case_id is null or a.kind = any(${office}::text[]) or ${caseScope(actor, 'approval.decide', add)})`,
      );
    return { where, values, add };
  }

  private kindsToDecide(): string[] {
    return this.rules
      .all()
      .filter(({ decide }) => holds(currentActor().roles, decide))
      .map(({ kind }) => kind);
  }

  /** Ids of what the actor may decide now. */
  private async decidable(tx: Tx, rows: readonly Row[]): Promise<Set<string>> {
    const { userId } = currentActor();
    const kinds = this.kindsToDecide();
    const open = rows.filter(
      (row) =>
        row.decision === 'PENDING' && row.x_asked_id !== userId && row.subjectId !== userId && kinds.includes(row.kind),
    );
    const office = this.rules.fromOffice();
    const byGate = open.filter(({ caseId, kind }) => caseId && !office.includes(kind));
    const cases = byGate.flatMap(({ caseId }) => (caseId ? [caseId] : []));
    const mine = await this.gate.classes(tx, 'approval.decide', cases);
    return new Set(open.filter((row) => !byGate.includes(row) || mine.has(row.caseId ?? '')).map(({ id }) => id));
  }
}

function toModel({ payload: _, usable, ...row }: Row, decidable: ReadonlySet<string>): ApprovalModel {
  return Object.assign(new ApprovalModel(), row, {
    requestedBy: row.x_asked === null ? null : { id: row.x_asked_id, displayName: row.x_asked },
    decidedBy: row.x_decided_id ? { id: row.x_decided_id, displayName: row.x_decided } : null,
    mayDecide: decidable.has(row.id),
    mayWithdraw: row.decision === 'PENDING' && row.x_asked_id === currentActor().userId,
    mayUse: usable && row.x_asked_id === currentActor().userId,
    effects: null,
  });
}
