import { Injectable } from '@nestjs/common';
import { TOTAL } from '@homeward/disclosure';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { PeriodCountsModel } from './over-periods.models.js';
import { bookOf, releaseQuery, type ReleaseRow, type SnapshotRow, snapshotModel, snapshotRows } from './release-row.js';
import { CellModel } from './statistics.models.js';

/** More periods than these on one line cannot be told apart. */
const MOST_PERIODS = 40;

/**
 * One thing over the sealed periods, from tables that left and were not taken back. A number that no table told stays untold:
 * nothing is counted here.
 */
@Injectable()
export class OverPeriodsService {
  constructor(private readonly work: UnitOfWork) {}

  /** @returns each period, the earliest first, also those of which no such table left */
  read(dimension: string): Promise<PeriodCountsModel[]> {
    return this.work.run(async (tx) => {
      const snapshots = (await snapshotRows(tx)).slice(0, MOST_PERIODS).reverse();
      const tables = await tx.query<ReleaseRow>(
        `${releaseQuery} where r.kind = 'TABLE' and $1 = any(r.dimensions) and r.confirmed_at is not null and r.withdrawn_at is null order by r.number`,
        [dimension],
      );
      return snapshots.map((snapshot) =>
        countsOf(
          snapshot,
          dimension,
          tables.filter(({ snapshot_id }) => snapshot_id === snapshot.id),
        ),
      );
    });
  }
}

/** Tables of one period are protected together, so what one of them shows of a category is true beside the others. */
export function countsOf(snapshot: SnapshotRow, dimension: string, tables: readonly ReleaseRow[]): PeriodCountsModel {
  const counts = new Map<string, number | null>();
  for (const { dimensions, cells } of tables) {
    const at = dimensions.indexOf(dimension);
    for (const { key, count } of cells)
      if (key.every((code, d) => d === at || code === TOTAL)) {
        const category = key[at] ?? TOTAL;
        counts.set(category, counts.get(category) ?? count);
      }
  }
  return Object.assign(new PeriodCountsModel(), {
    snapshot: snapshotModel(snapshot),
    counted: bookOf(snapshot).some(({ name }) => name === dimension),
    releases: tables.map(({ number }) => number),
    cells: [...counts].map(([category, count]) => Object.assign(new CellModel(), { key: [category], count })),
  });
}
