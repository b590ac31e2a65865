import type { Randomness } from '../private/randomness.js';
import type { Gain, Tally } from './intervals.js';
import { areaUnderCurve } from './intervals.js';
import { picked, someBelow, type Alike } from './people.js';

/**
 * Attacks on rows that were made from people, after Giomi and others, A unified framework for quantifying privacy risk in synthetic data (2023),
 * "Anonymeter". Each is tried on people who are in the data and, as the control, on people of the same kind who are not: what works on both
 * is knowledge about the group, and what works on the first only is about a person.
 */
export interface Lists {
  /** What was published. */
  readonly made: Alike;
  /** Whom it was made from. */
  readonly members: Alike;
  /** People of the same kind who have nothing to do with it. */
  readonly others: Alike;
}

export interface Outcome {
  readonly attack: Tally;
  readonly control: Tally;
}

/** Values by column; undefined: any. */
type Predicate = readonly (number | undefined)[];

const matches = (list: Alike, predicate: Predicate): number => {
  const asked = predicate.flatMap((value, c) => (value === undefined ? [] : [{ value, codes: list.codes[c] }]));
  let found = 0;
  for (let row = 0; row < list.rows; row++) if (asked.every(({ value, codes }) => codes?.[row] === value)) found++;
  return found;
};

/**
 * Singling out: a description that fits exactly one person. Descriptions are values of published rows, of one column (`univariate`) or of some
 * columns together (`multivariate`), that exactly one row has; where no row has anything alone, those that the fewest rows have, up to twenty. An attack
 * succeeds when exactly one person has them as well.
 *
 * The control asks the same descriptions of as many other people.
 */
export function singlingOut(
  { made, members, others }: Lists,
  kind: 'univariate' | 'multivariate',
  tries: number,
  random: Randomness,
): Outcome {
  const all = rarest(kind === 'univariate' ? singleValues(made) : combinations(made, tries, random));
  const chosen = [...picked(random, all.length, Math.min(tries, all.length))].map((i) => all[i] ?? []);
  // One list more than the other finds more: both are asked in samples of one size.
  const size = Math.min(members.rows, others.rows);
  const [here, elsewhere] = [sample(members, size, random), sample(others, size, random)];
  const successes = (list: Alike): number => chosen.filter((predicate) => matches(list, predicate) === 1).length;
  return {
    attack: { tries: chosen.length, successes: successes(here) },
    control: { tries: chosen.length, successes: successes(elsewhere) },
  };
}

/** A description, and how many published rows it fits. */
interface Counted {
  readonly predicate: Predicate;
  readonly rows: number;
}

/** What more rows than this have is no way to one person: trying it would only make the share of successes look small. */
const HOPELESS = 20;

function rarest(all: readonly Counted[]): Predicate[] {
  const least = all.reduce((fewest, { rows }) => Math.min(fewest, rows), HOPELESS);
  return all.flatMap(({ predicate, rows }) => (rows === least ? [predicate] : []));
}

/** Every value of one column. */
function singleValues({ codes, names }: Alike): Counted[] {
  return codes.flatMap((column, c) => {
    const counts = new Map<number, number>();
    for (const code of column) counts.set(code, (counts.get(code) ?? 0) + 1);
    return [...counts].map(([code, rows]) => ({
      predicate: names.map((_, other) => (other === c ? code : undefined)),
      rows,
    }));
  });
}

/** How many descriptions are looked at for each that is wanted: in coarse rows hardly any fits one row alone. */
const PATIENCE = 8;

/** Some columns of some row, until enough have been found that no other row has. */
function combinations(list: Alike, wanted: number, random: Randomness): Counted[] {
  const found = new Map<string, Counted>();
  if (list.rows === 0) return [];
  for (let i = 0, alone = 0; i < wanted * PATIENCE && alone < wanted; i++) {
    const row = someBelow(random, list.rows);
    const many = 2 + someBelow(random, Math.max(1, list.names.length - 1));
    const columns = new Set(picked(random, list.names.length, Math.min(many, list.names.length)));
    const predicate = list.codes.map((codes, c) => (columns.has(c) ? codes[row] : undefined));
    if (found.has(predicate.join())) continue;
    const rows = matches(list, predicate);
    if (rows === 1) alone++;
    found.set(predicate.join(), { predicate, rows });
  }
  return [...found.values()];
}

const sample = (list: Alike, size: number, random: Randomness): Alike => {
  const rows = picked(random, list.rows, size);
  return { ...list, rows: size, codes: list.codes.map((codes) => rows.map((row) => codes[row] ?? 0)) };
};

/** The published rows that differ from a person in the fewest of some columns, in an order of chance; and in how many. */
function nearest(
  made: Alike,
  person: readonly number[],
  columns: readonly number[],
): { rows: number[]; apart: number } {
  let apart = Infinity;
  let rows: number[] = [];
  const compared = columns.map((c) => ({ codes: made.codes[c] ?? new Int32Array(made.rows), value: person[c] ?? -1 }));
  for (let row = 0; row < made.rows; row++) {
    let different = 0;
    for (const { codes, value } of compared) if (codes[row] !== value && ++different > apart) break;
    if (different > apart) continue;
    if (different < apart) rows = [];
    apart = different;
    rows.push(row);
  }
  return { rows, apart };
}

const personAt = (list: Alike, row: number): number[] => list.codes.map((codes) => codes[row] ?? 0);

const tally = (list: Alike, tries: number, random: Randomness, succeeds: (person: number[]) => boolean): Tally => {
  const rows = picked(random, list.rows, Math.min(tries, list.rows));
  return { tries: rows.length, successes: rows.filter((row) => succeeds(personAt(list, row))).length };
};

/** Neighbours on each side that are tried for a link. */
const NEIGHBOURS = 10;

/**
 * Linkage: somebody has two lists of the same people, each with half of the columns, and the published rows as a bridge. The attack on a
 * person succeeds when one published row is among those nearest to the person in both halves.
 */
export function linkage({ made, members, others }: Lists, tries: number, random: Randomness): Outcome {
  const order = [...picked(random, made.names.length)];
  const half = Math.ceil(order.length / 2);
  const [left, right] = [order.slice(0, half), order.slice(half)];
  const linked = (person: number[]): boolean => {
    const near = (columns: number[]): number[] => {
      const { rows } = nearest(made, person, columns);
      return [...picked(random, rows.length, Math.min(NEIGHBOURS, rows.length))].map((i) => rows[i] ?? 0);
    };
    const ones = new Set(near(left));
    return near(right).some((row) => ones.has(row));
  };
  return { attack: tally(members, tries, random, linked), control: tally(others, tries, random, linked) };
}

/** Inference: who knows all other columns of a person guesses this one as most of the nearest published rows have it. */
export function inference(
  { made, members, others }: Lists,
  column: number,
  tries: number,
  random: Randomness,
): Outcome {
  const known = made.names.flatMap((_, c) => (c === column ? [] : [c]));
  const guessed = (person: number[]): boolean => {
    const counts = new Map<number, number>();
    for (const row of nearest(made, person, known).rows) {
      const value = made.codes[column]?.[row] ?? 0;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    let [best, most] = [-1, 0];
    for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
    return best === person[column];
  };
  return { attack: tally(members, tries, random, guessed), control: tally(others, tries, random, guessed) };
}

/** Membership by the distance to the closest published row: is somebody in the data, of whom everything is known? The share of right answers (AUC). */
export function membershipByDistance({ made, members, others }: Lists, tries: number, random: Randomness): Gain {
  const columns = made.names.map((_, c) => c);
  const scores = (list: Alike): number[] =>
    [...picked(random, list.rows, Math.min(tries, list.rows))].map(
      (row) => -nearest(made, personAt(list, row), columns).apart,
    );
  return areaUnderCurve(scores(members), scores(others));
}
