import { DisclosureError } from '../disclosure-error.js';
import type { Marginal } from '../private/consistent.js';
import { subsets, type Attribute, type MeasuredCube } from '../private/cube.js';
import { estimates } from '../private/estimates.js';
import { atLeast, discreteGaussian } from '../private/samplers.js';
import type { Randomness } from '../private/randomness.js';
import type { Microdata } from '../rows/microdata.js';
import { areaUnderCurve, type Gain, type Tally } from './intervals.js';
import { picked } from './people.js';

/** Counts by some columns, as somebody has them who wants to know whether a person was counted. */
export interface Counted {
  readonly attributes: readonly Attribute[];
  readonly marginals: readonly Marginal[];
  readonly people: number;
  /** Variance of the noise in each count; 0 where there is none. */
  readonly variance: number;
  /** Counts below it are hidden; none unless given. */
  readonly least?: number;
}

export const countedIn = (cube: MeasuredCube): Counted => ({
  attributes: cube.attributes,
  marginals: cube.unbiased,
  people: estimates(cube, [])[0]?.estimate ?? 0,
  variance: cube.sigma ** 2,
});

/** Exact counts of rows up to `length` columns together: what synthetic rows tell, or a cube without noise. */
export function countedRows(data: Microdata, attributes: readonly Attribute[], length: number): Counted {
  const codes = codesBy(attributes, data);
  return {
    attributes,
    people: data.rows,
    variance: 0,
    marginals: subsets(attributes.length, length).map((set) => {
      const sizes = set.map((a) => attributes[a]?.values.length ?? 1);
      const counts = new Float64Array(sizes.reduce((product, size) => product * size, 1));
      for (let row = 0; row < data.rows; row++) {
        const cell = cellOf(codes, set, sizes, row);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      return { attributes: set, sizes, counts };
    }),
  };
}

/**
 * Membership by the counts: whoever is in them makes each of their own cells greater by one. Against the shares in a reference of people who are
 * not counted, the likelihood ratio of "in" and "out" is, with normal errors, the sum over a person's cells of what is above the expected
 * count, divided by its variance (Homer and others 2008; Sankararaman and others 2009; with the noise in the variance, which who publishes tells).
 *
 * @param members in the counts
 * @param others not in them. They are the reference as well, each for the others: with somebody in it, it would be about them
 */
export function membershipByCounts(
  counted: Counted,
  members: Microdata,
  others: Microdata,
  tries: number,
  random: Randomness,
): Gain {
  const { attributes, people, variance, least = -Infinity } = counted;
  const known = countedRows(others, attributes, longest(counted)).marginals;
  const ratios = (left: 0 | 1): Float64Array[] =>
    counted.marginals.map((marginal) => {
      const same = known.find(({ attributes: set }) => set.join() === marginal.attributes.join());
      const many = Math.max(1, others.rows - left);
      return marginal.counts.map((count, cell) => {
        // Half a person more: a cell where the reference has nobody is rare, not impossible.
        const seen = Math.max(0, (same?.counts[cell] ?? 0) - left);
        const share = (seen + 0.5) / (many + 0.5 * marginal.counts.length);
        const chance = people * share * (1 - share) * (1 + people / many);
        return count < least ? 0 : (count - people * share) / (variance + Math.max(chance, 1e-9));
      });
    });
  const scores = (list: Microdata, by: readonly Float64Array[]): number[] => {
    const codes = codesBy(attributes, list);
    return [...picked(random, list.rows, Math.min(tries, list.rows))].map((row) =>
      counted.marginals.reduce(
        (sum, { attributes: set, sizes }, i) => sum + (by[i]?.[cellOf(codes, set, sizes, row)] ?? 0),
        0,
      ),
    );
  };
  return areaUnderCurve(scores(members, ratios(0)), scores(others, ratios(1)));
}

const longest = ({ marginals }: Counted): number => Math.max(...marginals.map(({ attributes }) => attributes.length));

function cellOf(codes: readonly Int32Array[], set: readonly number[], sizes: readonly number[], row: number): number {
  let cell = 0;
  for (let i = 0; i < set.length; i++) cell = cell * (sizes[i] ?? 1) + (codes[set[i] ?? 0]?.[row] ?? 0);
  return cell;
}

/** The place in the book of each row's values. */
function codesBy(attributes: readonly Attribute[], { columns }: Microdata): Int32Array[] {
  return attributes.map(({ name, values }) => {
    const column = columns.find((one) => one.name === name);
    const places = column?.values.map((value) => values.indexOf(value));
    if (!column || !places || places.includes(-1))
      throw new DisclosureError('INVALID_TABLE', `column ${name} is missing, or has a value that is not in the book`);
    return column.codes.map((code) => places[code] ?? 0);
  });
}

export interface Averaging {
  /** Questions that were asked, each as often as `repeats`. */
  readonly cells: number;
  readonly repeats: number;
  /** Answers that differed from the first to the same question. */
  readonly different: number;
  /** True counts that the average of all answers hits, and that the first answer hits by itself. */
  readonly average: Tally;
  readonly once: Tally;
  /** The same against a server that draws new noise for each answer. */
  readonly fresh: Tally;
}

/**
 * Averaging: the same question again and again, and the mean of the answers.
 *
 * @param truth what is asked for and what it really is
 * @param ask what the house answers
 */
export function averaging(
  truth: readonly number[],
  ask: () => readonly number[],
  repeats: number,
  variance: number,
  random: Randomness,
): Averaging {
  const first = ask();
  const sums = new Float64Array(truth.length);
  let different = 0;
  for (let i = 0; i < repeats; i++)
    ask().forEach((answer, cell) => {
      if (answer !== first[cell]) different++;
      sums[cell] = (sums[cell] ?? 0) + answer;
    });
  const sigma2 = atLeast(variance);
  const fresh = truth.map((count) => {
    let sum = 0;
    for (let i = 0; i < repeats; i++) sum += count + Number(discreteGaussian(random, sigma2));
    return sum / repeats;
  });
  const hits = (answers: ArrayLike<number>): Tally => ({
    tries: truth.length,
    successes: truth.filter((count, cell) => Math.round(answers[cell] ?? 0) === count).length,
  });
  return {
    cells: truth.length,
    repeats,
    different,
    average: hits(sums.map((sum) => sum / repeats)),
    once: hits(first),
    fresh: hits(fresh),
  };
}
