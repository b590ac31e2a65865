import { Injectable } from '@nestjs/common';
import {
  DEFAULT_K,
  DisclosureError,
  type DisclosureErrorCode,
  MAX_CELLS,
  MAX_DIMENSIONS,
  type Watch,
} from '@homeward/disclosure';
import { isWholeQuarters, todayIn } from '@homeward/domain';
import type { Locale } from '@homeward/i18n';
import { v7 as uuid } from 'uuid';
import { Acts, resultOf } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../platform/graphql/paging.js';
import { chosen, type MenuDimension, tooFineTogether } from './code-book.js';
import { type BuildRow, BuildWatch } from './build-watch.js';
import { beginRelease, keepRelease } from './new-release.js';
import { fingerprint, type Protected, protectTable, type Tally, tellsAnything } from './protect.js';
import { holdBudget } from './budget.js';
import { drawQuality } from './quality.js';
import { type ReleaseFile, releaseFile } from './release-file.js';
import { ReleaseApprovalService } from './release-approval.service.js';
import {
  bookOf,
  findRelease,
  releaseModel,
  releaseQuery,
  shownRelease,
  type ReleaseRow,
  snapshotModel,
  snapshotRows,
} from './release-row.js';
import { snapshotFacts } from './snapshot-facts.js';
import { ReleaseEntity } from './statistics.entities.js';
import {
  BuildModel,
  type CancelBuildInput,
  MenuModel,
  type ReleaseModel,
  type ReleaseTableInput,
  type SealSnapshotInput,
  type SnapshotModel,
  type WithdrawReleaseInput,
} from './statistics.models.js';

const refusals: Partial<Record<DisclosureErrorCode, string>> = {
  TABLE_TOO_LARGE: 'TABLE_TOO_LARGE',
  TIMEOUT: 'TABLE_NOT_CHECKED',
  CANCELLED: 'TABLE_CANCELLED',
};

const begun: BuildRow = { phase: 'CANDIDATES', done: 0, of: 1 };

/** The auditor's room. Nothing here can read a case, nor a sealed row: the scope ends at counts. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly approval: ReleaseApprovalService,
    private readonly builds: BuildWatch,
  ) {}

  menu(): MenuModel {
    return Object.assign(new MenuModel(), {
      tooFine: tooFineTogether.map((pair) => [...pair]),
      k: DEFAULT_K,
      mostDimensions: MAX_DIMENSIONS,
      mostCells: MAX_CELLS,
    });
  }

  snapshots(): Promise<SnapshotModel[]> {
    return this.work.run(async (tx) => (await snapshotRows(tx)).map(snapshotModel));
  }

  seal(input: SealSnapshotInput): Promise<SnapshotModel | Problem> {
    const wrong = (code: string): Error => new InvalidInputError([{ field: 'periodFrom', code }]);
    return this.acts.run(
      'sealSnapshot',
      input,
      async (tx) => {
        const { periodFrom, periodTo } = input;
        if (!isWholeQuarters(periodFrom, periodTo)) throw wrong('PERIOD_NOT_QUARTERS');
        // A period that is not over would still gain people, and the gain could be read from two tables.
        if (periodTo >= todayIn(currentActor().timeZone)) throw wrong('PERIOD_NOT_OVER');
        const id = uuid();
        // Reads every case of the organisation once: at 100,000 of them longer than a request may otherwise take.
        await tx.patience(60);
        const facts = await snapshotFacts((text, values) => tx.query(text, values), periodFrom, periodTo);
        await holdBudget(tx);
        const made = await tx.first<{ n: number }>(`select statistics.seal_snapshot($1, $2, $3, $4) as n`, [
          id,
          periodFrom,
          periodTo,
          JSON.stringify(facts),
        ]);
        if (made?.n === -1) throw wrong('PERIOD_OVERLAPS');
        const [sealed] = await snapshotRows(tx, id);
        if (sealed) await drawQuality(tx, sealed);
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

  /** Makes the table with a purpose and a recipient, protected together with all before it, and asks a second person. */
  release(input: ReleaseTableInput): Promise<ReleaseModel | Problem> {
    return this.acts.run(
      'releaseTable',
      input,
      async (tx) => {
        const [snapshot] = await snapshotRows(tx, input.snapshotId);
        if (!snapshot) throw new RefusedError('NOT_FOUND');
        const book = bookOf(snapshot);
        const dimensions = chosen(input.dimensions, book);
        if (typeof dimensions === 'string') throw new InvalidInputError([{ field: 'dimensions', code: dimensions }]);
        await beginRelease(tx, input, 'TABLE');
        const names = dimensions.map(({ name }) => name);
        const about = { snapshotId: snapshot.id, dimensions: names };
        const result = await this.builds.watching(input.operationId, about, (watch) =>
          this.protect(tx, snapshot.id, dimensions, book, watch),
        );
        return keepRelease(tx, this.approval, input, {
          kind: 'TABLE',
          dimensions: names,
          ...result,
          content: null,
          sha256: fingerprint(names, result.cells),
        });
      },
      (tx, done) => shownRelease(tx, done.id),
    );
  }

  private async protect(
    tx: Tx,
    snapshotId: string,
    dimensions: readonly MenuDimension[],
    book: readonly MenuDimension[],
    watch: Watch,
  ): Promise<Protected> {
    // All that ever left, withdrawn or not: the attacker has it.
    const earlier = await tx.query<ReleaseRow>(
      `${releaseQuery} where r.snapshot_id = $1 and r.kind = 'TABLE' order by r.number`,
      [snapshotId],
    );
    const tally: Tally = (columns) =>
      tx.query(`select codes, people from statistics.tally($1, $2)`, [snapshotId, columns]);
    let result: Protected;
    try {
      result = await protectTable(tally, dimensions, { book, earlier, watch });
    } catch (error) {
      // Any doubt of the solver: zero bytes leave, and the auditor is told to ask for less.
      if (error instanceof DisclosureError) throw new RefusedError(refusals[error.code] ?? 'TABLE_NOT_SAFE');
      throw error;
    }
    if (!tellsAnything(result.cells)) throw new RefusedError('TABLE_ALL_HIDDEN');
    return result;
  }

  /** Null: it has not begun, or nothing came of it. Whoever lost the line looks here, and does not build a second time. */
  async build(operationId: string): Promise<BuildModel | null> {
    const row = await this.builds.read(operationId);
    if (row) return Object.assign(new BuildModel(), row, { releaseId: null });
    const made = await this.work.run((tx) => resultOf(tx, 'releaseTable', operationId));
    return made ? Object.assign(new BuildModel(), { ...begun, releaseId: made.id }) : null;
  }

  /** The table that is being made ends within a second, and nothing of it leaves. */
  cancelBuild(input: CancelBuildInput): Promise<BuildModel | Problem> {
    return this.acts.run(
      'cancelBuild',
      input,
      async () => {
        if (!(await this.builds.cancel(input.build))) throw new RefusedError('NOT_FOUND');
        return { id: input.build };
      },
      async (_tx, { id }) =>
        Object.assign(new BuildModel(), (await this.builds.read(id)) ?? begun, { releaseId: null }),
    );
  }

  withdraw(input: WithdrawReleaseInput): Promise<ReleaseModel | Problem> {
    return this.acts.run(
      'withdrawRelease',
      input,
      async (tx) => {
        const before = await shownRelease(tx, input.releaseId);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REQUIRED' }]);
        if (before.withdrawnAt) throw new RefusedError('RELEASE_WITHDRAWN');
        if (!before.confirmedAt) throw new RefusedError('RELEASE_NOT_CONFIRMED');
        await tx.update(ReleaseEntity, input.releaseId, input.expectedVersion, {
          withdrawnAt: new Date(),
          withdrawnReason: input.reason,
        });
        return { id: input.releaseId };
      },
      (tx, done) => shownRelease(tx, done.id),
    );
  }

  releases(first: number | undefined, after: string | undefined): Promise<Page<ReleaseModel>> {
    const size = pageSize(first);
    return this.work.run(async (tx) => {
      const key = decodeCursor(after, 'releases')?.key;
      // A cursor that somebody made up leads to an empty page.
      const before = key === undefined ? null : /^\d{1,9}$/.test(key ?? '') ? Number(key) : 0;
      const rows = await tx.query<ReleaseRow>(
        `${releaseQuery} where ($1::int is null or r.number < $1) order by r.number desc limit $2`,
        [before, size + 1],
      );
      return toPage(rows, size, 'releases', (row) => String(row.number), releaseModel);
    });
  }

  read(id: string): Promise<ReleaseModel | null> {
    return this.work.run(async (tx) => {
      const row = await findRelease(tx, id);
      return row ? Object.assign(releaseModel(row), { byItself: true }) : null;
    });
  }

  /** Only of what two people let go and nobody took back: the rest stays readable in the log and does not leave. */
  csv(id: string, locale: Locale): Promise<ReleaseFile | null> {
    return this.work.run(async (tx) => {
      const row = await findRelease(tx, id);
      if (row?.kind !== 'TABLE' || !row.confirmed_at || row.withdrawn_at) return null;
      await tx.note('export', 'releases', { rowId: id, detail: { format: 'csv' } });
      return releaseFile(row, locale);
    });
  }
}
