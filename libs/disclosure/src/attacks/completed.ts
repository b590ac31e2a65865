import type { Randomness } from '../private/randomness.js';
import type { Outcome } from './on-rows.js';
import { picked, someBelow, type Alike } from './people.js';

/** People twice, in common codes: as the published rows would describe them, and as they are. */
export interface Described {
  readonly as: Alike;
  readonly whole: Alike;
}

/** One column of `whole` and the value that is guessed there. */
interface Guess {
  readonly column: number;
  readonly value: number;
}

/** Values by column, as the rows would say them; undefined: any. */
type Said = readonly (number | undefined)[];

interface Description {
  readonly said: Said;
  readonly guesses: readonly Guess[];
}

/** Aimed at: a description that one person is expected to fit fits exactly one most often. */
const ONE = 1.5;

/**
 * Singling out with what the rows leave open, in two ways. All that a published row says, and guesses at values that it made coarser or did not tell,
 * until one person is expected to fit. And groups that are missing in the rows, because too few were in them or nobody. The attacker knows how many
 * rows say the same, which answers of a group are told (those not told are others), and the shares of all values among people of this kind. Anybody
 * isolates somebody so about 37 times of 100 (Cohen, Nissim 2020), in the data or not: the control asks the same of people who are not.
 *
 * @param secret column of the value that is not to be found out: no group is made by it
 */
export function completedSinglingOut(
  made: Alike,
  members: Described,
  others: Described,
  secret: number,
  tries: number,
  random: Randomness,
): Outcome {
  const found = new Map<string, Description>();
  const add = (one: Description | undefined): void => {
    if (one) found.set(JSON.stringify(one), one);
  };
  for (let i = 0; i < tries * 4 && found.size < tries && made.rows > 0; i++)
    add(i % 4 === 0 ? missing(made, secret, random) : completed(made, [members, others], random));
  const isolates = ({ as, whole }: Described): number =>
    [...found.values()].filter(({ said, guesses }) => {
      const fits = (row: number): boolean =>
        said.every((value, c) => value === undefined || as.codes[c]?.[row] === value) &&
        guesses.every(({ column, value }) => whole.codes[column]?.[row] === value);
      return count(as, fits) === 1;
    }).length;
  return {
    attack: { tries: found.size, successes: isolates(members) },
    control: { tries: found.size, successes: isolates(others) },
  };
}

/** A published row and guesses; undefined where it leaves nothing open. */
function completed(made: Alike, known: readonly Described[], random: Randomness): Description | undefined {
  const row = someBelow(random, made.rows);
  const said = made.codes.map((codes) => codes[row] ?? 0);
  let expected = count(made, (one) => said.every((value, c) => made.codes[c]?.[one] === value));
  const guesses: Guess[] = [];
  for (const column of picked(random, said.length)) {
    if (expected <= ONE) break;
    const best = closest(known, column, said, expected, made);
    if (!best) continue;
    guesses.push({ column, value: best.value });
    expected *= best.share;
  }
  guesses.sort((a, b) => a.column - b.column);
  return guesses.length > 0 ? { said, guesses } : undefined;
}

/** Labels of different rows, as no row has them together; where so few are to be expected that nobody is, undefined. */
function missing(made: Alike, secret: number, random: Randomness): Description | undefined {
  let expected = made.rows;
  const said = made.codes.map((codes, c) => {
    if (c === secret) return undefined;
    const value = codes[someBelow(random, made.rows)] ?? 0;
    expected *= count(made, (row) => codes[row] === value) / made.rows;
    return value;
  });
  const there = count(made, (row) => said.every((value, c) => value === undefined || made.codes[c]?.[row] === value));
  return there > 0 || expected < 1 / ONE ? undefined : { said, guesses: [] };
}

/** The value behind what is said of a column, with which the number expected comes nearest to one; none where the rows leave nothing open. */
function closest(
  known: readonly Described[],
  column: number,
  said: readonly number[],
  expected: number,
  made: Alike,
): { readonly value: number; readonly share: number } | undefined {
  const shares = new Map<number, number>();
  const label = said[column] ?? 0;
  // What is told of others in the group is not what is not told of this one.
  const told = new Set<number>();
  for (let row = 0; row < made.rows; row++)
    if (said.every((value, c) => c === column || made.codes[c]?.[row] === value))
      told.add(made.codes[column]?.[row] ?? 0);
  let all = 0;
  for (const { as, whole } of known)
    for (let row = 0; row < as.rows; row++) {
      if (as.codes[column]?.[row] !== label) continue;
      const value = whole.codes[column]?.[row] ?? 0;
      if (value !== label && told.has(value)) continue;
      all++;
      shares.set(value, (shares.get(value) ?? 0) + 1);
    }
  const far = (share: number): number => Math.abs(Math.log(expected * share));
  let best: { value: number; share: number } | undefined;
  if (shares.size < 2) return undefined;
  for (const [value, many] of shares) {
    const share = many / all;
    if (!best || far(share) < far(best.share)) best = { value, share };
  }
  return best;
}

function count(list: Alike, fits: (row: number) => boolean): number {
  let found = 0;
  for (let row = 0; row < list.rows; row++) if (fits(row)) found++;
  return found;
}
