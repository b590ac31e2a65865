import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import {
  DisclosureError,
  inWorker,
  microdata,
  personsIn,
  restoredCube,
  type RiskReport,
  selectionsOf,
} from '@homeward/disclosure';
import { MOST_EPSILON_OF_ROWS } from '@homeward/domain';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { coarseRequest, ROWS } from './coarse-rows.js';
import { axes, type Axis, codeBook } from './code-book.js';
import type { ReleaseCubeInput, ReleaseRowsInput } from './cube.models.js';
import { cubeOf, snapshotOf } from './cube.service.js';
import { beginRelease, keepRelease } from './new-release.js';
import { ReleaseApprovalService } from './release-approval.service.js';
import { shownRelease, type SnapshotRow, spanOf } from './release-row.js';
import type { ReleaseModel } from './statistics.models.js';

/** What leaves beside exact tables: counts with noise, rows of nobody made from them, and, once for a period, coarse rows of people. */
@Injectable()
export class CubeReleaseService {
  constructor(
    private readonly acts: Acts,
    private readonly approval: ReleaseApprovalService,
  ) {}

  releaseCube(input: ReleaseCubeInput): Promise<ReleaseModel | Problem> {
    return this.acts.run(
      'releaseCube',
      input,
      async (tx) => {
        const snapshot = await snapshotOf(tx, input.snapshotId);
        const kind = input.madeUp ? 'SYNTHETIC_ROWS' : 'CUBE';
        await beginRelease(tx, input, kind);
        const cube = await cubeOf(tx, snapshot.id);
        if (!cube || !snapshot.cube) throw new RefusedError('CUBE_NEEDED');
        const { epsilon, delta, rho } = snapshot.cube;
        if (input.madeUp && epsilon > MOST_EPSILON_OF_ROWS)
          throw new RefusedError('CUBE_TOO_EXACT', { most: MOST_EPSILON_OF_ROWS });
        const content = input.madeUp ? { seed: randomUUID(), rows: personsIn(cube) } : null;
        const figures = { epsilon, delta, rho, length: cube.length, sigma: cube.sigma };
        return keepRelease(tx, this.approval, input, {
          kind,
          dimensions: cube.attributes.map(({ name }) => name),
          cells: [],
          risk: { primary: 0, secondary: 0, minimal: false, width: 0, zeros: 'protect', against: [], figures },
          content,
          // Rows follow from the cube and the seed, letter by letter.
          sha256: sha256([selectionsOf(cube), content]),
        });
      },
      (tx, done) => shownRelease(tx, done.id),
    );
  }

  releaseRows(input: ReleaseRowsInput): Promise<ReleaseModel | Problem> {
    return this.acts.run(
      'releaseRows',
      input,
      async (tx) => {
        const snapshot = await snapshotOf(tx, input.snapshotId);
        const all = axes(spanOf(snapshot));
        const known = all.filter(({ group }) => input.known.includes(group));
        const hidden = all.find(({ group }) => group === input.hidden);
        if (
          known.length < 1 ||
          known.length > ROWS.mostKnown ||
          known.length !== input.known.length ||
          (input.hidden != null && (!hidden || hidden.columns.length > 1 || known.includes(hidden))) ||
          columnsOf(known, hidden).length > 6
        )
          throw new InvalidInputError([{ field: 'known', code: 'ROWS_CHOICE' }]);
        await beginRelease(tx, input, 'ANONYMOUS_ROWS');
        const left = await tx.first(
          `select 1 as left from statistics.releases where snapshot_id = $1 and kind = 'ANONYMOUS_ROWS'`,
          [snapshot.id],
        );
        if (left) throw new RefusedError('ROWS_LEFT');
        const made = await this.coarse(tx, snapshot, known, hidden);
        return keepRelease(tx, this.approval, input, {
          kind: 'ANONYMOUS_ROWS',
          dimensions: [...known, ...(hidden ? [hidden] : [])].map(({ group }) => group),
          cells: [],
          risk: {
            primary: 0,
            secondary: 0,
            minimal: true,
            width: 0,
            zeros: 'show',
            against: [],
            figures: made.figures,
          },
          content: { rows: made.lines.length, lines: made.lines },
          sha256: sha256(made.lines),
        });
      },
      (tx, done) => shownRelease(tx, done.id),
    );
  }

  private async coarse(
    tx: Tx,
    snapshot: SnapshotRow,
    known: readonly Axis[],
    hidden: Axis | undefined,
  ): Promise<{ lines: string[][]; figures: Record<string, number> }> {
    const picked = [...known, ...(hidden ? [hidden] : [])];
    const counts = await tx.query<{ codes: string[]; people: number }>(
      `select codes, people from statistics.tally_rows($1, $2)`,
      [snapshot.id, columnsOf(known, hidden)],
    );
    const lines = counts.flatMap(({ codes, people }) => {
      let from = 0;
      const line = picked.map(({ columns, of }) => of(codes.slice(from, (from += columns.length))));
      return Array.from({ length: people }, () => line);
    });
    const data = microdata(
      lines,
      picked.map(({ group }, at) => ({ name: group, at })),
    );
    try {
      const request = coarseRequest(data, known.length, codeBook(spanOf(snapshot)));
      const { judged, rows, untold, fewest, left } = await inWorker('anonymise', request);
      const kept = rows.flatMap((row) => (row ? [[...row]] : []));
      return {
        // In the order of their words: the order of counting could tell which were one row before.
        lines: kept.sort((a, b) => (a.join('\u0000') < b.join('\u0000') ? -1 : 1)),
        figures: {
          k: ROWS.k,
          ...(hidden ? { l: ROWS.l, t: ROWS.t, untold } : {}),
          least: ROWS.least,
          fewest,
          suppressed: judged.suppressed,
          classes: judged.classes,
          ...(left ? riskFigures(left) : {}),
        },
      };
    } catch (error) {
      if (error instanceof DisclosureError) throw new RefusedError('TABLE_NOT_SAFE');
      throw error;
    }
  }
}

/**
 * Prosecutor: somebody knows that a person is in it. Population: they do not. Whoever is alike here is alike among all people too, where at least as
 * many are; so what is true of the rows is the most that can be true there, whatever share of all people they are.
 */
const riskFigures = ({ highestRisk, averageRisk, uniques, rows }: RiskReport): Record<string, number> => ({
  highestRisk,
  averageRisk,
  uniques,
  populationRisk: highestRisk,
  populationUniqueness: uniques / rows,
});

const columnsOf = (known: readonly Axis[], hidden: Axis | undefined): string[] =>
  [...known, ...(hidden ? [hidden] : [])].flatMap(({ columns }) => columns);

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Rows that were made from a cube, again: the same ones each time. */
export function syntheticLines(stored: unknown, seed: string): Promise<string[][]> {
  const cube = restoredCube(stored);
  return inWorker('synthesise', { cube: stored as never, seed }).then((rows) => [
    cube.attributes.map(({ name }) => name),
    ...rows,
  ]);
}
