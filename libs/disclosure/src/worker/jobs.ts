import { suppress, type OnProgress, type SuppressOptions, type Suppression } from '../exact/suppress.js';
import type { CountTable } from '../exact/table.js';
import { cubeOfCounts, type Attribute, type CubeOptions } from '../private/cube.js';
import { secureRandomness, seededRandomness } from '../private/randomness.js';
import { restoredCube, storedCube, type StoredCube } from '../private/stored-cube.js';
import { synthesise, syntheticData } from '../private/synthesise.js';
import { coarseRows, type AnonymiseOptions, type CoarseRows } from '../rows/anonymise.js';
import { linesOf, type Microdata } from '../rows/microdata.js';

/** What takes long, as plain data in and out: a worker gets and gives nothing else. */
export const jobs = {
  suppress: (
    { table, options }: { readonly table: CountTable; readonly options: Omit<SuppressOptions, 'onProgress'> },
    onProgress: OnProgress,
  ): Promise<Suppression> => suppress(table, { ...options, onProgress }),

  /** The noise is drawn in the worker, from the cryptographic generator unless a test names a seed. */
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

  anonymise: ({ data, options }: { readonly data: Microdata; readonly options: AnonymiseOptions }): CoarseRows =>
    coarseRows(data, options),
};

export type Jobs = typeof jobs;
