import { suppress, type OnProgress, type SuppressOptions, type Suppression } from '../exact/suppress.js';
import type { CountTable } from '../exact/table.js';
import { cubeOfCounts, type Attribute, type CubeOptions } from '../private/cube.js';
import { secureRandomness, seededRandomness } from '../private/randomness.js';
import { restoredCube, storedCube, type StoredCube } from '../private/stored-cube.js';
import { synthesise, syntheticData } from '../private/synthesise.js';
import { anonymise, rowsAt, type AnonymiseOptions, type Judged } from '../rows/anonymise.js';
import { linesOf, microdata, type Microdata } from '../rows/microdata.js';
import { risk, type RiskReport } from '../rows/risk.js';

/** What takes long, as plain data in and out: a worker gets and gives nothing else. */
export const jobs = {
  suppress: (
    { table, options }: { readonly table: CountTable; readonly options: Omit<SuppressOptions, 'onProgress'> },
    onProgress: OnProgress,
  ): Promise<Suppression> => suppress(table, { ...options, onProgress }),

  /** The noise is drawn in the worker, from the operating system's generator unless a test names a seed. */
  cube: ({
    book,
    counts,
    options,
    seedForTests,
  }: {
    readonly book: readonly Attribute[];
    /** By the places of a set of attributes, joined with a comma. */
    readonly counts: ReadonlyMap<string, ArrayLike<number>>;
    readonly options: Omit<CubeOptions, 'random'>;
    readonly seedForTests?: string;
  }): StoredCube =>
    storedCube(
      cubeOfCounts(book, (set) => counts.get(set.join(',')) ?? [], {
        ...options,
        random: seedForTests === undefined ? secureRandomness() : seededRandomness(seedForTests),
      }),
    ),

  /** The same rows for the same seed: they are made from what is public, so the seed protects nothing. */
  synthesise: ({ cube, seed }: { readonly cube: StoredCube; readonly seed: string }): string[][] => {
    const restored = restoredCube(cube);
    return linesOf(syntheticData(restored, synthesise(restored, seededRandomness(seed))));
  },

  /** The best generalisation, the rows (undefined where suppressed), and the risk of those that are left. */
  anonymise: ({
    data,
    options,
  }: {
    readonly data: Microdata;
    readonly options: AnonymiseOptions;
  }): { readonly judged: Judged; readonly rows: (readonly string[] | undefined)[]; readonly left: RiskReport } => {
    const judged = anonymise(data, options);
    const rows = rowsAt(data, options, judged.node);
    const kept = rows.filter((row) => row !== undefined).map((row) => [...row]);
    const picks = data.columns.map(({ name }, at) => ({ name, at }));
    return { judged, rows, left: risk(microdata(kept, picks)) };
  },
};

export type Jobs = typeof jobs;
