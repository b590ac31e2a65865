import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { axes } from './code-book.js';
import { oddsOf } from './noise-odds.js';
import { spanOf, snapshotRows } from './release-row.js';
import { NoiseBesideModel, type ReleaseModel } from './statistics.models.js';

/** What the counts with noise of a period, that left to somebody, add to an exact table of it. */
@Injectable()
export class NoiseBesideService {
  constructor(private readonly work: UnitOfWork) {}

  beside({ kind, width, snapshot, dimensions }: ReleaseModel): Promise<NoiseBesideModel | null> {
    if (kind !== 'TABLE') return Promise.resolve(null);
    return this.work.run(async (tx) => {
      const left = await tx.query<{ open: boolean }>(
        `select open from statistics.releases where snapshot_id = $1 and kind in ('CUBE', 'SYNTHETIC_ROWS') and confirmed_at is not null`,
        [snapshot.id],
      );
      const [row] = left.length === 0 ? [] : await snapshotRows(tx, snapshot.id);
      if (!row?.cube) return null;
      const { rho, length } = row.cube;
      const sizes = new Map(axes(spanOf(row)).map(({ group, codes }) => [group, codes.length]));
      return Object.assign(new NoiseBesideModel(), {
        toEverybody: left.some(({ open }) => open),
        odds: oddsOf({ rho, length, sizes, groups: dimensions.map(({ group }) => group), width }),
      });
    });
  }
}
