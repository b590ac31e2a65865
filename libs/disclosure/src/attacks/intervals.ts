import { normal, quantile } from '../private/estimates.js';

/** What an attack gained, with its 95 % interval. */
export interface Gain {
  readonly gain: number;
  readonly lo: number;
  readonly hi: number;
}

const Z = quantile(0.975);

/** Successes of tries. */
export interface Tally {
  readonly tries: number;
  readonly successes: number;
}

/** The share of successes with Wilson's interval (1927), which is of use near 0 and 1 too. */
export function wilson({ tries, successes }: Tally): { share: number; lo: number; hi: number } {
  if (tries === 0) return { share: 0, lo: 0, hi: 1 };
  const share = successes / tries;
  const middle = (share + (Z * Z) / (2 * tries)) / (1 + (Z * Z) / tries);
  const reach = (Z / (1 + (Z * Z) / tries)) * Math.sqrt((share * (1 - share)) / tries + (Z * Z) / (4 * tries * tries));
  return { share, lo: Math.max(0, middle - reach), hi: Math.min(1, middle + reach) };
}

/** How much more often the attack succeeds than the control, by Newcombe's hybrid of both Wilson intervals (1998, method 10). */
export function gainOf(attack: Tally, control: Tally): Gain {
  const [a, c] = [wilson(attack), wilson(control)];
  const gain = a.share - c.share;
  return {
    gain,
    lo: gain - Math.hypot(a.share - a.lo, c.hi - c.share),
    hi: gain + Math.hypot(a.hi - a.share, c.share - c.lo),
  };
}

/**
 * How often a member scores above somebody who is none (a tie is half): the area under the ROC curve, with the interval of
 * DeLong and others (1988). 0.5 is guessing.
 */
export function areaUnderCurve(members: readonly number[], others: readonly number[]): Gain {
  if (members.length === 0 || others.length === 0) return { gain: 0.5, lo: 0, hi: 1 };
  const [m, o] = [placements(members, others), placements(others, members).map((share) => 1 - share)];
  const area = mean(m);
  const reach = Z * Math.sqrt(spread(m) / m.length + spread(o) / o.length);
  return { gain: area, lo: Math.max(0, area - reach), hi: Math.min(1, area + reach) };
}

/**
 * The greatest area that anybody can reach, who knows everything but whether one person is in it, against noise that cost rho: two normal
 * distributions that are sqrt(2 rho) standard deviations apart.
 */
export const greatestArea = (rho: number): number => normal(Math.sqrt(rho));

/** For each score the share of the others that lie below it. */
function placements(scores: readonly number[], others: readonly number[]): number[] {
  const sorted = Float64Array.from(others).sort();
  const before = (score: number, equal: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = sorted[middle] ?? 0;
      if (value < score || (equal && value === score)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return scores.map((score) => (before(score, false) + before(score, true)) / 2 / sorted.length);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
};
