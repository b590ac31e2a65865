import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_K, DisclosureError, suppress, type SuppressedTable, tabulate } from '@homeward/disclosure';
import { daysBetween, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../platform/graphql/paging.js';
import { chosen, codeBook, type MenuDimension, tooFineTogether } from './code-book.js';
import { ReleaseEntity, type StoredCell } from './statistics.entities.js';
import {
  MenuModel,
  ReleaseModel,
  type ReleaseTableInput,
  type SealSnapshotInput,
  SnapshotModel,
  type WithdrawReleaseInput,
} from './statistics.models.js';

interface ReleaseRow {
  id: string;
  number: number;
  dimensions: string[];
  k: number;
  purpose: string;
  recipient: string;
  sha256: string;
  released_at: Date;
  released_by: string | null;
  withdrawn_at: Date | null;
  withdrawn_reason: string;
  version: number;
  cells: StoredCell[];
  risk: ReleaseEntity['risk'];
  snapshot_id: string;
  period_from: string;
  period_to: string;
  sealed_at: Date;
  sealed_by: string | null;
  releases: number;
}

/** Less than the transaction may stay idle: a search that takes longer is refused, and nothing leaves. */
const SEARCH_MS = 10_000;

const releaseColumns = `r.id, r.number, r.dimensions, r.k, r.purpose, r.recipient, r.sha256, r.released_at, u.display_name as released_by, r.withdrawn_at,
  r.withdrawn_reason, r.version, r.cells, r.risk, s.id as snapshot_id, s.period_from, s.period_to, s.sealed_at, v.display_name as sealed_by, 0 as releases`;
const releaseJoins = `statistics.releases r join statistics.snapshots s on s.id = r.snapshot_id
  left join homeward.users u on u.id = r.released_by left join homeward.users v on v.id = s.sealed_by`;

/** The auditor's room. Nothing here can read a case: the scope ends at sealed rows of codes. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  menu(): MenuModel {
    const year = Number(todayIn().slice(0, 4));
    return Object.assign(new MenuModel(), {
      dimensions: codeBook([year]).map(({ name, group, categories }) => ({ name, group, categories: [...categories] })),
      tooFine: tooFineTogether.map((pair) => [...pair]),
      k: DEFAULT_K,
      mostDimensions: 3,
    });
  }

  snapshots(): Promise<SnapshotModel[]> {
    return this.work.run(async (tx) => (await snapshotRows(tx)).map(snapshotModel));
  }

  seal(input: SealSnapshotInput): Promise<SnapshotModel | Problem> {
    return this.acts.run(
      'sealSnapshot',
      input,
      async (tx) => {
        if (daysBetween(input.periodFrom, input.periodTo) < 27)
          throw new InvalidInputError([{ field: 'periodTo', code: 'PERIOD_TOO_SHORT' }]);
        // A period that is not over would still gain people, and the gain could be read from two tables.
        if (input.periodTo >= todayIn(currentActor().timeZone))
          throw new InvalidInputError([{ field: 'periodTo', code: 'PERIOD_NOT_OVER' }]);
        const id = uuid();
        const made = await tx.first<{ n: number }>(`select statistics.seal_snapshot($1, $2, $3) as n`, [
          id,
          input.periodFrom,
          input.periodTo,
        ]);
        if (made?.n === -1) throw new InvalidInputError([{ field: 'periodFrom', code: 'PERIOD_OVERLAPS' }]);
        await tx.note('snapshot', 'snapshots', { rowId: id });
        return { id };
      },
      async (tx, done) => {
        const [row] = await snapshotRows(tx, done.id);
        if (!row) throw new RefusedError('NOT_FOUND');
        return snapshotModel(row);
      },
    );
  }

  /** A table leaves only with a purpose and a recipient, and only protected together with all that left before it. */
  release(input: ReleaseTableInput): Promise<ReleaseModel | Problem> {
    return this.acts.run(
      'releaseTable',
      input,
      async (tx) => {
        const [snapshot] = await snapshotRows(tx, input.snapshotId);
        if (!snapshot) throw new RefusedError('NOT_FOUND');
        const missing = (['purpose', 'recipient'] as const).filter((field) => input[field].length === 0);
        if (missing.length > 0) throw new InvalidInputError(missing.map((field) => ({ field, code: 'REQUIRED' })));
        const book = bookOf(snapshot);
        const dimensions = chosen(input.dimensions, book);
        if (typeof dimensions === 'string') throw new InvalidInputError([{ field: 'dimensions', code: dimensions }]);
        // Two releases at once would not see each other: the numbers of an organisation are given one by one.
        await tx.query(`select pg_advisory_xact_lock(hashtextextended('release ' || $1, 0))`, [
          currentActor().organisationId,
        ]);
        const earlier = await tx.query<ReleaseRow>(
          `select ${releaseColumns} from ${releaseJoins} where r.snapshot_id = $1 order by r.number`,
          [snapshot.id],
        );
        const names = dimensions.map((d) => d.name);
        const same = earlier.find((r) => r.dimensions.join() === names.join());
        const result = same
          ? { cells: same.cells, risk: same.risk }
          : await this.protect(tx, snapshot.id, dimensions, book, earlier);
        const next = await tx.first<{ n: number }>(
          `select coalesce(max(number), 0)::int + 1 as n from statistics.releases`,
        );
        const id = uuid();
        await tx.insert(ReleaseEntity, {
          id,
          organisationId: currentActor().organisationId,
          snapshotId: snapshot.id,
          number: next?.n ?? 1,
          dimensions: names,
          k: DEFAULT_K,
          purpose: input.purpose,
          recipient: input.recipient,
          cells: result.cells,
          risk: result.risk,
          sha256: createHash('sha256')
            .update(JSON.stringify({ names, cells: result.cells.map(({ key, count }) => [key, count]) }))
            .digest('hex'),
          releasedBy: currentActor().userId,
        });
        await tx.note('export', 'releases', { rowId: id, columns: names });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async protect(
    tx: Tx,
    snapshotId: string,
    dimensions: readonly MenuDimension[],
    book: readonly MenuDimension[],
    earlier: readonly ReleaseRow[],
  ): Promise<{ cells: StoredCell[]; risk: ReleaseEntity['risk'] }> {
    const rows = await tx.query<Record<string, string>>(
      `select * from statistics.snapshot_rows where snapshot_id = $1`,
      [snapshotId],
    );
    const tableOf = (picked: readonly MenuDimension[]) =>
      tabulate(
        rows.map((row) => Object.fromEntries(picked.map((d) => [d.name, d.of(row[d.column] ?? 'UNKNOWN')]))),
        picked.map(({ name, categories }) => ({ name, categories })),
      );
    try {
      const before = earlier.map((release): SuppressedTable => {
        const table = tableOf(book.filter((d) => release.dimensions.includes(d.name)));
        const status = new Map(release.cells.map((cell) => [cell.key.join('\u0000'), cell.status]));
        return {
          ...table,
          cells: table.cells.map((cell) => ({ ...cell, status: status.get(cell.key.join('\u0000')) ?? 'primary' })),
          zeros: release.risk.zeros,
          k: release.k,
          width: release.risk.width,
        };
      });
      const { table, report } = await suppress(tableOf(dimensions), {
        k: DEFAULT_K,
        zeros: 'protect',
        earlier: before,
        timeoutMs: SEARCH_MS,
      });
      return {
        cells: table.cells.map(({ key, count, status }) => ({ key, count: status === 'shown' ? count : null, status })),
        risk: {
          primary: report.primary,
          secondary: report.secondary,
          minimal: report.minimal,
          width: table.width,
          zeros: table.zeros,
        },
      };
    } catch (error) {
      // Any doubt of the solver: zero bytes leave, and the auditor is told to ask for less.
      if (error instanceof DisclosureError)
        throw new RefusedError(error.code === 'TABLE_TOO_LARGE' ? 'TABLE_TOO_LARGE' : 'TABLE_NOT_SAFE');
      throw error;
    }
  }

  withdraw(input: WithdrawReleaseInput): Promise<ReleaseModel | Problem> {
    return this.acts.run(
      'withdrawRelease',
      input,
      async (tx) => {
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REQUIRED' }]);
        await this.show(tx, input.releaseId);
        await tx.update(ReleaseEntity, input.releaseId, input.expectedVersion, {
          withdrawnAt: new Date(),
          withdrawnReason: input.reason,
        });
        return { id: input.releaseId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  releases(first: number | undefined, after: string | undefined): Promise<Page<ReleaseModel>> {
    const size = pageSize(first);
    return this.work.run(async (tx) => {
      const cursor = decodeCursor(after, 'releases');
      const rows = await tx.query<ReleaseRow>(
        `select ${releaseColumns} from ${releaseJoins} where ($1::int is null or r.number < $1) order by r.number desc limit $2`,
        [cursor?.key ? Number(cursor.key) : null, size + 1],
      );
      return toPage(rows, size, 'releases', (row) => String(row.number), releaseModel);
    });
  }

  read(id: string): Promise<ReleaseModel | null> {
    return this.work.run(async (tx) => {
      const row = await tx.first<ReleaseRow>(`select ${releaseColumns} from ${releaseJoins} where r.id = $1`, [id]);
      return row ? releaseModel(row) : null;
    });
  }

  /** RFC 4180 with a byte order mark, so that Excel reads Khmer; a cell that could begin a formula gets an apostrophe. */
  csv(id: string): Promise<{ name: string; text: string } | null> {
    return this.work.run(async (tx) => {
      const row = await tx.first<ReleaseRow>(`select ${releaseColumns} from ${releaseJoins} where r.id = $1`, [id]);
      if (!row) return null;
      await tx.note('export', 'releases', { rowId: id, detail: { format: 'csv' } });
      const quote = (value: string): string =>
        `"${(/^[=+\-@\t]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
      const lines = [
        [...row.dimensions, 'count'],
        ...row.cells.map((cell) => [...cell.key, cell.count === null ? '' : String(cell.count)]),
      ];
      return {
        name: `homeward-release-${row.number}.csv`,
        text: `\ufeff${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`,
      };
    });
  }

  private async show(tx: Tx, id: string): Promise<ReleaseModel> {
    const row = await tx.first<ReleaseRow>(`select ${releaseColumns} from ${releaseJoins} where r.id = $1`, [id]);
    if (!row) throw new RefusedError('NOT_FOUND');
    return releaseModel(row);
  }
}

interface SnapshotRow {
  id: string;
  period_from: string;
  period_to: string;
  sealed_at: Date;
  sealed_by: string | null;
  releases: number;
}

const snapshotRows = (tx: Tx, id?: string): Promise<SnapshotRow[]> =>
  tx.query<SnapshotRow>(
    `select s.id, s.period_from, s.period_to, s.sealed_at, u.display_name as sealed_by,
       (select count(*)::int from statistics.releases r where r.snapshot_id = s.id) as releases
     from statistics.snapshots s left join homeward.users u on u.id = s.sealed_by where $1::uuid is null or s.id = $1 order by s.period_from desc limit 200`,
    [id ?? null],
  );

function snapshotModel(row: SnapshotRow): SnapshotModel {
  return Object.assign(new SnapshotModel(), {
    id: row.id,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    sealedAt: row.sealed_at,
    sealedBy: row.sealed_by,
    releases: row.releases,
  });
}

function bookOf(period: { period_from: string; period_to: string }): readonly MenuDimension[] {
  const [from, to] = [Number(period.period_from.slice(0, 4)), Number(period.period_to.slice(0, 4))];
  return codeBook(Array.from({ length: to - from + 1 }, (_, n) => from + n));
}

function releaseModel(row: ReleaseRow): ReleaseModel {
  const book = bookOf(row);
  return Object.assign(new ReleaseModel(), {
    id: row.id,
    number: row.number,
    dimensions: book
      .filter((d) => row.dimensions.includes(d.name))
      .map(({ name, group, categories }) => ({ name, group, categories: [...categories] })),
    k: row.k,
    purpose: row.purpose,
    recipient: row.recipient,
    sha256: row.sha256,
    releasedAt: row.released_at,
    releasedBy: row.released_by,
    snapshot: snapshotModel({ ...row, id: row.snapshot_id }),
    hidden: row.cells.filter((cell) => cell.count === null).length,
    shown: row.cells.filter((cell) => cell.count !== null).length,
    width: row.risk.width,
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: row.withdrawn_reason,
    version: row.version,
    cells: row.cells.map(({ key, count }) => ({ key: [...key], count })),
  });
}
