import { DisclosureError } from '../disclosure-error.js';
import type { Column, Microdata } from '../rows/microdata.js';
import { rhoOf } from './accountant.js';
import { agreed, consistent, type Marginal } from './consistent.js';
import type { Randomness } from './randomness.js';
import { atLeast, discreteGaussian } from './samplers.js';

/** Cells of all marginals together. Every one is noised, empty or not: above this the book is too fine to say anything. */
export const MAX_CUBE_CELLS = 2_000_000;

/** What may be told of a person: a name, and every value that could be, whether anybody has it or not. */
export interface Attribute {
  readonly name: string;
  readonly values: readonly string[];
}

export interface CubeOptions {
  /** The whole promise for one person over everything that is ever computed from this cube. */
  readonly epsilon: number;
  readonly delta: number;
  /** Up to how many attributes together. */
  readonly length: number;
  readonly random: Randomness;
}

/** Noised once; whatever is computed from it costs nothing more. Holds no row and no true count. */
export interface NoisyCube {
  readonly attributes: readonly Attribute[];
  readonly length: number;
  /** Estimates in persons: never negative, and what two marginals share adds up to the same in both. */
  readonly marginals: readonly Marginal[];
}

/** With what the ledger and the error bars need. As protected as the estimates themselves. */
export interface MeasuredCube extends NoisyCube {
  /** What it cost. */
  readonly rho: number;
  /** Standard deviation of the noise that was added to each cell. */
  readonly sigma: number;
  /** The best linear estimates, which are right on average; some are negative. */
  readonly unbiased: readonly Marginal[];
}

/**
 * All marginals of one to `length` attributes, each count with noise of the discrete Gaussian, made consistent and non-negative
 * afterwards. Two sets of rows that differ in one person differ by one in one cell of each marginal, so with m marginals the squared
 * sensitivity is m and the variance m / (2 rho) (Canonne, Kamath, Steinke 2020, theorem 14).
 *
 * @param data one row per person
 * @param book every value that can stand in each column. From the rows themselves it would tell which values occur.
 * @throws DisclosureError INVALID_TABLE when a row has a value outside the book; TABLE_TOO_LARGE
 */
export function noisyCube(data: Microdata, book: readonly Attribute[], options: CubeOptions): MeasuredCube {
  const codes = book.map((attribute, a) => recoded(data.columns[a], attribute));
  return cubeOfCounts(book, (set) => count(data.rows, book, codes, set), options);
}

/**
 * The same where somebody else counts, and no row is at hand.
 *
 * @param countsBy persons by a set of attributes (places in the book, ascending): as many counts as there are combinations, the last
 *   attribute's values next to each other. All of the same people, each once, or the promise does not hold.
 * @throws DisclosureError INVALID_TABLE when there are more or fewer counts; TABLE_TOO_LARGE
 */
export function cubeOfCounts(
  book: readonly Attribute[],
  countsBy: (set: readonly number[]) => ArrayLike<number>,
  { epsilon, delta, length, random }: CubeOptions,
): MeasuredCube {
  if (!Number.isInteger(length) || length < 1 || length > book.length)
    throw new DisclosureError('INVALID_OPTION', 'the length is a whole number from 1 to the number of attributes');
  if (!(delta < 1)) throw new DisclosureError('INVALID_OPTION', 'delta lies below 1');
  const sets = subsets(book.length, length);
  const cells = sets.reduce((sum, set) => sum + sizeOf(book, set), 0);
  if (cells > MAX_CUBE_CELLS)
    throw new DisclosureError(
      'TABLE_TOO_LARGE',
      `${String(cells)} combinations; at most ${String(MAX_CUBE_CELLS)}: coarser values, fewer attributes or a shorter length`,
    );
  const rho = rhoOf(epsilon, delta);
  const variance = sets.length / (2 * rho);
  const sigma2 = atLeast(variance);
  const noised = sets.map((set): Marginal => {
    const counts = Float64Array.from(countsBy(set));
    if (counts.length !== sizeOf(book, set))
      throw new DisclosureError('INVALID_TABLE', 'one count for each combination of values');
    for (let cell = 0; cell < counts.length; cell++)
      counts[cell] = (counts[cell] ?? 0) + Number(discreteGaussian(random, sigma2));
    return { attributes: set, sizes: set.map((a) => book[a]?.values.length ?? 1), counts };
  });
  return {
    attributes: book,
    length,
    marginals: consistent(noised),
    rho,
    sigma: Math.sqrt(variance),
    unbiased: agreed(noised),
  };
}

/** Counts of a set of attributes; the last attribute's values stand next to each other. */
export function count(
  rows: number,
  book: readonly Attribute[],
  codes: readonly Int32Array[],
  set: readonly number[],
): Float64Array {
  const counts = new Float64Array(sizeOf(book, set));
  const cells = new Int32Array(rows);
  for (const a of set) {
    const size = book[a]?.values.length ?? 1;
    const of = codes[a] ?? new Int32Array(rows);
    for (let row = 0; row < rows; row++) cells[row] = (cells[row] ?? 0) * size + (of[row] ?? 0);
  }
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
}

/** All sets of 1 to `length` out of n, short ones first. */
export function subsets(n: number, length: number): number[][] {
  let last: number[][] = [[]];
  const all: number[][] = [];
  for (let size = 1; size <= length; size++) {
    last = last.flatMap((set) =>
      Array.from({ length: n - 1 - (set.at(-1) ?? -1) }, (_, i) => [...set, (set.at(-1) ?? -1) + 1 + i]),
    );
    all.push(...last);
  }
  return all;
}

const sizeOf = (book: readonly Attribute[], set: readonly number[]): number =>
  set.reduce((product, a) => product * (book[a]?.values.length ?? 1), 1);

function recoded(column: Column | undefined, { name, values }: Attribute): Int32Array {
  if (!column) throw new DisclosureError('INVALID_TABLE', `there is no column ${name}`);
  const at = new Map(values.map((value, i) => [value, i]));
  const places = column.values.map((value) => {
    const place = at.get(value);
    if (place === undefined)
      throw new DisclosureError('INVALID_TABLE', `column ${name} has a value that is not in the book of values`);
    return place;
  });
  return column.codes.map((code) => places[code] ?? 0);
}
