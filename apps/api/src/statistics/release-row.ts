import { TOTAL } from '@homeward/disclosure';
import type { ApprovalDecision, ReleaseKind } from '@homeward/domain';
import { RefusedError } from '../platform/acts/problems.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { codeBook, type MenuDimension, type Span } from './code-book.js';
import type { Released } from './protect.js';
import { CubeModel, DimensionModel, ReleaseModel, RiskFigureModel, SnapshotModel } from './statistics.models.js';

export interface SnapshotRow {
  readonly id: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly corrects: boolean;
  readonly rows_left: boolean;
  readonly fines: boolean;
  readonly sealed_at: Date;
  readonly sealed_by: string | null;
  readonly releases: number;
  readonly cube: CubeFigures | null;
}

/** A cube without its counts. */
export interface CubeFigures {
  readonly epsilon: number;
  readonly delta: number;
  readonly rho: number;
  readonly length: number;
  readonly made_at: string;
  readonly made_by: string | null;
}

export interface ReleaseRow extends Released {
  readonly id: string;
  readonly kind: ReleaseKind;
  readonly rows: number | null;
  readonly purpose: string;
  readonly recipient: string;
  readonly recipient_id: string;
  readonly knows_both: boolean;
  readonly sha256: string;
  readonly released_at: Date;
  readonly released_by: string | null;
  readonly confirmed_at: Date | null;
  readonly confirmed_by: string | null;
  readonly approval_id: string | null;
  readonly approval: ApprovalDecision | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_reason: string;
  readonly version: number;
  readonly snapshot_id: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly corrects: boolean;
  readonly rows_left: boolean;
  readonly fines: boolean;
  readonly sealed_at: Date;
  readonly sealed_by: string | null;
  readonly releases: number;
  readonly cube: null;
}

/** What a list and a page of releases read. */
export const releaseQuery = `select r.id, r.number, r.kind, (r.content ->> 'rows')::int as rows, r.dimensions, r.k, r.purpose, r.recipient, r.recipient_id, r.knows_both, r.sha256, r.released_at, u.display_name as released_by, r.confirmed_at, w.display_name as confirmed_by, a.id as approval_id,
  case when a.decision = 'PENDING' and a.expires_at <= now() then 'EXPIRED' else a.decision::text end as approval, r.withdrawn_at,
  r.withdrawn_reason, r.version, r.cells, r.risk, s.id as snapshot_id, s.period_from, s.period_to, s.corrects, s.fines, s.sealed_at, v.display_name as sealed_by, 0 as releases, false as rows_left, null as cube
  from statistics.releases r join statistics.snapshots s on s.id = r.snapshot_id
  left join homeward.approvals a on a.subject_id = r.id and a.kind = 'STATISTICS_RELEASE'
  left join homeward.users w on w.id = r.confirmed_by left join homeward.users u on u.id = r.released_by left join homeward.users v on v.id = s.sealed_by`;

export const findRelease = (tx: Tx, id: string): Promise<ReleaseRow | undefined> =>
  tx.first<ReleaseRow>(`${releaseQuery} where r.id = $1`, [id]);

/** What an act on it answers with. @throws RefusedError NOT_FOUND */
export async function shownRelease(tx: Tx, id: string): Promise<ReleaseModel> {
  const row = await findRelease(tx, id);
  if (!row) throw new RefusedError('NOT_FOUND');
  return releaseModel(row);
}

/** Newest period first; one of them with its id. */
export const snapshotRows = (tx: Tx, id?: string): Promise<SnapshotRow[]> =>
  tx.query<SnapshotRow>(
    `select s.id, s.period_from, s.period_to, s.corrects, s.fines, s.sealed_at, u.display_name as sealed_by,
       exists (select 1 from statistics.releases r where r.snapshot_id = s.id and r.kind = 'ANONYMOUS_ROWS') as rows_left,
       (select count(*)::int from statistics.releases r where r.snapshot_id = s.id) as releases,
       (select jsonb_build_object('epsilon', q.epsilon, 'delta', q.delta, 'rho', q.rho, 'length', q.length, 'made_at', q.made_at, 'made_by', b.display_name)
         from statistics.cubes q left join homeward.users b on b.id = q.made_by where q.snapshot_id = s.id and q.kind = 'COUNTS') as cube
     from statistics.snapshots s left join homeward.users u on u.id = s.sealed_by where $1::uuid is null or s.id = $1 order by s.period_from desc limit 200`,
    [id ?? null],
  );

type Sealed = Pick<SnapshotRow, 'period_from' | 'period_to' | 'corrects' | 'fines'>;
export const spanOf = ({ period_from: from, period_to: to, corrects, fines }: Sealed): Span => ({
  from,
  to,
  corrects,
  fines,
});
export const bookOf = (row: Sealed): readonly MenuDimension[] => codeBook(spanOf(row));

export function snapshotModel(row: SnapshotRow): SnapshotModel {
  return Object.assign(new SnapshotModel(), {
    id: row.id,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    sealedAt: row.sealed_at,
    sealedBy: row.sealed_by,
    releases: row.releases,
    corrects: row.corrects,
    rowsLeft: row.rows_left,
    cube:
      row.cube &&
      Object.assign(new CubeModel(), {
        epsilon: row.cube.epsilon,
        delta: row.cube.delta,
        rho: row.cube.rho,
        length: row.cube.length,
        madeAt: new Date(row.cube.made_at),
        madeBy: row.cube.made_by,
      }),
    dimensions: bookOf(row).map(({ name, group, categories }) => ({ name, group, categories: [...categories] })),
  });
}

export function releaseModel(row: ReleaseRow): ReleaseModel {
  const groups = new Map(bookOf(row).map(({ name, group }) => [name, group]));
  return Object.assign(new ReleaseModel(), {
    id: row.id,
    number: row.number,
    kind: row.kind,
    rows: row.rows,
    risk: riskOf(row),
    // As they were when it left, whatever the book says today.
    dimensions: row.dimensions.map((name, d) =>
      Object.assign(new DimensionModel(), {
        name,
        group: groups.get(name) ?? name,
        categories: [...new Set(row.cells.map(({ key }) => key[d] ?? TOTAL))].filter((code) => code !== TOTAL),
      }),
    ),
    k: row.k,
    purpose: row.purpose,
    recipient: row.recipient,
    recipientId: row.recipient_id,
    sha256: row.sha256,
    releasedAt: row.released_at,
    releasedBy: row.released_by,
    snapshot: snapshotModel({ ...row, id: row.snapshot_id }),
    hidden: row.cells.filter((cell) => cell.count === null).length,
    shown: row.cells.filter((cell) => cell.count !== null).length,
    width: row.risk.width,
    against: [...row.risk.against],
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
    approvalId: row.approval_id,
    approval: row.approval,
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: row.withdrawn_reason,
    version: row.version,
    cells: row.cells.map(({ key, count }) => ({ key: [...key], count })),
  });
}

/** Tables keep what their check needs; the rest keeps figures by name. */
export function riskOf({ kind, k, risk }: ReleaseRow): RiskFigureModel[] {
  const figures = kind === 'TABLE' ? { k, width: risk.width } : (risk.figures ?? {});
  return Object.entries(figures).map(([name, value]) => Object.assign(new RiskFigureModel(), { name, value }));
}
