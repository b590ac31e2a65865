import { DisclosureError } from '../disclosure-error.js';
import { Grouper } from './grouping.js';
import type { Microdata } from './microdata.js';
import { pitman, zayatz } from './population.js';

/** What somebody risks who is in the rows, when an attacker knows the values of the quasi-identifying columns. */
export interface RiskReport {
  readonly rows: number;
  readonly classes: number;
  /** Rows that are alone in their class. */
  readonly uniques: number;
  /** Sum of the squared sizes of the classes. */
  readonly discernibility: number;
  /** Prosecutor: somebody is known to be in the rows. 1 / size of the class, the greatest and the mean over rows. */
  readonly highestRisk: number;
  readonly averageRisk: number;
  /** Per column: the share of values that differ, and of pairs of rows that it tells apart (Motwani, Xu 2007). */
  readonly columns: readonly { readonly name: string; readonly distinction: number; readonly separation: number }[];
  readonly population?: PopulationRisk;
}

/** Estimates where the rows are a simple random sample. */
export interface PopulationRisk {
  readonly fraction: number;
  /** Share of the population that is alone in it: which model was used, and what both say. */
  readonly uniqueness: number;
  readonly model: 'pitman' | 'zayatz' | 'sample';
  readonly pitman: number | null;
  readonly zayatz: number | null;
}

/**
 * @param data the columns that an attacker may know
 * @param fraction which share of the population the rows are; without it nothing is said of a population
 */
export function risk(data: Microdata, fraction?: number): RiskReport {
  if (data.rows === 0) throw new DisclosureError('INVALID_TABLE', 'there are no rows');
  if (fraction !== undefined && !(fraction > 0 && fraction <= 1))
    throw new DisclosureError('INVALID_OPTION', 'the sampling fraction lies above 0, up to 1');
  const sizes = classSizes(data);
  const histogram = new Map<number, number>();
  let [smallest, squares] = [Infinity, 0];
  for (const size of sizes) {
    histogram.set(size, (histogram.get(size) ?? 0) + 1);
    smallest = Math.min(smallest, size);
    squares += size * size;
  }
  return {
    rows: data.rows,
    classes: sizes.length,
    uniques: histogram.get(1) ?? 0,
    discernibility: squares,
    highestRisk: 1 / smallest,
    averageRisk: sizes.length / data.rows,
    columns: data.columns.map((column) => ({
      name: column.name,
      ...distinctionAndSeparation({ rows: data.rows, columns: [column] }),
    })),
    ...(fraction === undefined ? {} : { population: populationRisk(histogram, data.rows, fraction) }),
  };
}

export function distinctionAndSeparation(data: Microdata): { distinction: number; separation: number } {
  const sizes = classSizes(data);
  const pairs = (data.rows * (data.rows - 1)) / 2;
  const alike = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { distinction: sizes.length / data.rows, separation: pairs === 0 ? 0 : 1 - alike / pairs };
}

function classSizes(data: Microdata): Int32Array {
  const { groups, of } = new Grouper(data.rows).group(
    data.columns.map(({ codes, values }) => ({ codes, size: values.length })),
  );
  const sizes = new Int32Array(groups);
  for (const group of of) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}

/** Dankar and others (2012): Pitman's model for small fractions, Zayatz's for greater ones. */
function populationRisk(histogram: ReadonlyMap<number, number>, rows: number, fraction: number): PopulationRisk {
  const uniques = histogram.get(1) ?? 0;
  if (uniques === 0 || fraction === 1)
    return { fraction, uniqueness: uniques / rows, model: 'sample', pitman: null, zayatz: null };
  const population = rows / fraction;
  const [byPitman, byZayatz] = [pitman(histogram, rows, population), zayatz(histogram, rows, population)];
  const usePitman = fraction <= 0.1 && byPitman !== undefined;
  return {
    fraction,
    uniqueness: Math.min(1, usePitman ? byPitman : byZayatz),
    model: usePitman ? 'pitman' : 'zayatz',
    pitman: byPitman ?? null,
    zayatz: byZayatz,
  };
}
