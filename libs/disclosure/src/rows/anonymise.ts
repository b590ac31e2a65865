import { DisclosureError } from '../disclosure-error.js';
import { Judge } from './judge.js';
import type { Measure } from './measures.js';
import { microdata, type Column, type Hierarchy, type Microdata } from './microdata.js';
import { risk, type RiskReport } from './risk.js';
import { UNTOLD } from './told.js';

export type { Measure } from './measures.js';

/** What every class of alike rows must be; rows of other classes are suppressed. */
export interface Privacy {
  /** At least so many rows. */
  readonly k: number;
  /** Of the sensitive column: at least so many values, or as much entropy as so many equal ones. */
  readonly l?: { readonly least: number; readonly kind: 'distinct' | 'entropy' };
  /** Of the sensitive column: at most so far from the distribution of all rows (variational distance, 0 to 1). */
  readonly t?: number;
  /**
   * Whatever the rows say of quasi-identifiers and the sensitive column together is true of at least so many people: a sensitive value that fewer
   * of a class share is not told (`toldIn`), and rows are suppressed for so many people or for nobody. Without it every value is told.
   */
  readonly least?: number;
}

export interface AnonymiseOptions extends Privacy {
  readonly hierarchies: readonly Hierarchy[];
  /** Needed for l and t. */
  readonly sensitive?: Column;
  /** Share of the rows that may be suppressed, 0 to 1. */
  readonly suppression: number;
  /** What is kept small. See `measures.ts`. */
  readonly measure?: Measure;
}

/** One way to generalise, and what it makes of the rows. */
export interface Judged {
  /** Level per quasi-identifying column. */
  readonly node: readonly number[];
  readonly suppressed: number;
  /** Classes that stay. */
  readonly classes: number;
  /** Sum of the squared sizes of all classes, those that are suppressed included: what ARX compares nodes by. */
  readonly discernibility: number;
  /** The same of what leaves: a suppressed row is confused with all rows (Bayardo, Agrawal 2005). */
  readonly discernibilityOfRelease: number;
  /** Smallest class that stays. */
  readonly smallest: number;
  /** By the measure asked for. */
  readonly loss: number;
}

/**
 * The best full-domain generalisation: every value of a column at one level, the level per column from the lattice of all combinations.
 *
 * @param data the quasi-identifying columns
 * @returns the optimum; of equal ones the first by bound, then in the order of the nodes
 * @throws DisclosureError NO_SAFE_TABLE when not even the most general rows are anonymous
 */
export function anonymise(data: Microdata, options: AnonymiseOptions): Judged {
  check(data, options);
  return best(new Judge(data, options));
}

/** All least general nodes that are anonymous, where less suppression or other conditions do not make a more general one fail. */
export function minimalNodes(data: Microdata, options: AnonymiseOptions): (readonly number[])[] {
  check(data, options);
  return new Judge(data, options).lattice().minimal();
}

/** Rows as they leave, and what is left of the risk. */
export interface CoarseRows {
  readonly judged: Judged;
  /** For each row the labels, and behind them the sensitive value or `UNTOLD`; undefined where it is suppressed. */
  readonly rows: readonly (readonly string[] | undefined)[];
  /** Rows that stay, without their sensitive value. */
  readonly untold: number;
  /** The fewest people of whom anything is true that the rows say: a class, and each answer of a class. */
  readonly fewest: number;
  /** By the labels; undefined where every row is suppressed. */
  readonly left: RiskReport | undefined;
}

/**
 * `anonymise`, and the rows at the best levels: the one way in which coarse rows are made.
 *
 * @throws DisclosureError NO_SAFE_TABLE like `anonymise`
 */
export function coarseRows(data: Microdata, options: AnonymiseOptions): CoarseRows {
  check(data, options);
  const judge = new Judge(data, options);
  const judged = best(judge);
  const { rows, untold, fewest } = judge.rows(judged.node);
  const kept = rows.flatMap((row) => (row ? [row] : []));
  const picks = data.columns.map(({ name }, at) => ({ name, at }));
  return { judged, rows, untold, fewest, left: kept.length === 0 ? undefined : risk(microdata(kept, picks)) };
}

/**
 * How the rows describe a person of whom everything is known, whether or not they are in it: labels at the levels that were taken, and a sensitive
 * value that is told of their class, or `UNTOLD`. A value without a line in its hierarchy stays as it is.
 */
export function describedBy(
  { judged, rows }: CoarseRows,
  data: Microdata,
  { hierarchies, sensitive, least }: AnonymiseOptions,
): (line: readonly string[]) => string[] {
  const levels = data.columns.map(({ values }, c) => {
    const level = hierarchies[c]?.levels[judged.node[c] ?? 0];
    return new Map(values.map((value, at) => [value, level?.labels[level.of[at] ?? 0] ?? value]));
  });
  const said = new Set(rows.flatMap((row) => (row ? [keyOf(row)] : [])));
  return (line) => {
    const labels = levels.map((level, c) => level.get(line[c] ?? '') ?? line[c] ?? '');
    if (!sensitive) return labels;
    const whole = [...labels, line[levels.length] ?? ''];
    return least === undefined || said.has(keyOf(whole)) ? whole : [...labels, UNTOLD];
  };
}

const keyOf = (row: readonly string[]): string => row.join('\u0000');

function best(judge: Judge): Judged {
  const found = judge.lattice().optimum();
  if (!found)
    throw new DisclosureError(
      'NO_SAFE_TABLE',
      'no level of generalisation meets these conditions within the suppression limit',
    );
  return judge.judge(found);
}

function check(data: Microdata, { k, l, t, least, suppression, sensitive, hierarchies }: AnonymiseOptions): void {
  if (data.rows === 0 || data.columns.length === 0) throw new DisclosureError('INVALID_TABLE', 'there are no rows');
  if (hierarchies.length !== data.columns.length)
    throw new DisclosureError('INVALID_OPTION', 'every quasi-identifying column needs its hierarchy');
  if (!Number.isInteger(k) || k < 1) throw new DisclosureError('INVALID_OPTION', 'k must be a whole number of rows');
  if (!(suppression >= 0 && suppression <= 1))
    throw new DisclosureError('INVALID_OPTION', 'the share that may be suppressed lies between 0 and 1');
  if ((l || t !== undefined) && !sensitive)
    throw new DisclosureError('INVALID_OPTION', 'l and t need a sensitive column');
  if (least !== undefined && !(Number.isInteger(least) && least >= 1 && least <= k))
    throw new DisclosureError('INVALID_OPTION', 'the fewest people of a told value are a whole number from 1 to k');
  if (l && !(l.least >= 1)) throw new DisclosureError('INVALID_OPTION', 'l must be at least 1');
  if (t !== undefined && !(t >= 0 && t <= 1)) throw new DisclosureError('INVALID_OPTION', 't lies between 0 and 1');
}
