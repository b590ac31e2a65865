import { DisclosureError } from '../disclosure-error.js';
import { digitsOf, type Marginal } from './consistent.js';
import type { Attribute, MeasuredCube } from './cube.js';

/** About how many persons, and how far off that may be. */
export interface Estimate {
  /** One value per name that was asked for, in that order. */
  readonly key: readonly string[];
  /** Persons, not rounded: the best linear unbiased estimate, and nobody where it lies below. In the middle of its interval. */
  readonly estimate: number;
  /** The same as it stands in the published cube: never negative, and adding up with every other. Many small cells draw it down. */
  readonly adjusted: number;
  /** Persons; of the estimate. */
  readonly standardError: number;
  /** Holds the true count with the confidence that was asked for: this cell by itself, not all cells together. */
  readonly lo: number;
  readonly hi: number;
}

/**
 * Every cell by some attributes together. Reads the cube and nothing else: asked once or a thousand times, the answer is the same and costs
 * nothing.
 *
 * @param names attributes of the cube, at most as many as it counts together; none for how many there are in all
 * @param confidence above 0, below 1
 * @throws DisclosureError INVALID_OPTION when the cube does not count these together
 */
export function estimates(cube: MeasuredCube, names: readonly string[], confidence = 0.95): Estimate[] {
  const asked = names.map((name) => attributeOf(cube, name));
  const keys = asked.reduce<string[][]>(
    (heads, { values }) => heads.flatMap((head) => values.map((value) => [...head, value])),
    [[]],
  );
  const one = estimator(cube, names, confidence);
  return keys.map((key) => ({ ...one(key.map((value) => [value])), key }));
}

/**
 * How many have one of these values in each of these attributes: for a region that is the sum of its countries.
 *
 * @param where attribute to values
 * @returns its key is the values of each attribute, joined by `+`
 * @throws DisclosureError INVALID_OPTION when the cube does not count these attributes together, or a value is not in its book
 */
export function estimateOf(
  cube: MeasuredCube,
  where: Readonly<Record<string, readonly string[]>>,
  confidence = 0.95,
): Estimate {
  const picks = Object.values(where).map((values) => [...new Set(values)]);
  return { ...estimator(cube, Object.keys(where), confidence)(picks), key: picks.map((values) => values.join('+')) };
}

/**
 * Every cell of every marginal, as they stand in the cube: what a file of all counts needs, in one walk over it.
 *
 * @returns by marginal, then by cell
 */
export function everyEstimate(cube: MeasuredCube, confidence = 0.95): (readonly Omit<Estimate, 'key'>[])[] {
  const z = quantile((1 + confidence) / 2);
  return cube.marginals.map(({ attributes, counts }) => {
    const unbiased = cube.unbiased.find((one) => one.attributes.join() === attributes.join());
    const standardError = cube.sigma * Math.sqrt(partsOf(cube, attributes)(attributes.map(() => 1)));
    return Array.from(counts, (count, cell) => {
      const middle = unbiased?.counts[cell] ?? 0;
      return barOf(count, middle, standardError, z);
    });
  });
}

const barOf = (adjusted: number, middle: number, standardError: number, z: number): Omit<Estimate, 'key'> => ({
  estimate: Math.max(0, middle),
  adjusted: Math.max(0, adjusted),
  standardError,
  lo: Math.max(0, middle - z * standardError),
  hi: Math.max(0, middle + z * standardError),
});

type Picks = readonly (readonly string[])[];

function estimator(cube: MeasuredCube, names: readonly string[], confidence: number) {
  if (!(confidence > 0 && confidence < 1))
    throw new DisclosureError('INVALID_OPTION', 'the confidence lies between 0 and 1');
  const asked = names.map((name) => cube.attributes.indexOf(attributeOf(cube, name)));
  if (new Set(asked).size !== asked.length) throw new DisclosureError('INVALID_OPTION', 'an attribute is named twice');
  const holds = ({ attributes }: Marginal): boolean => asked.every((a) => attributes.includes(a));
  const [shown, unbiased] = [cube.marginals, cube.unbiased].map((marginals) =>
    marginals
      .filter(holds)
      .reduce<Marginal | undefined>(
        (least, one) => (least && least.attributes.length <= one.attributes.length ? least : one),
        undefined,
      ),
  );
  if (!shown || !unbiased)
    throw new DisclosureError('INVALID_OPTION', `the cube counts at most ${String(cube.length)} attributes together`);
  const parts = partsOf(cube, asked);
  const z = quantile((1 + confidence) / 2);
  return (values: Picks): Omit<Estimate, 'key'> => {
    const picks = asked.map((a, i) => placesOf(cube.attributes[a], values[i] ?? []));
    const standardError = cube.sigma * Math.sqrt(parts(picks.map((places) => places.size)));
    return barOf(sumOf(shown, asked, picks), sumOf(unbiased, asked, picks), standardError, z);
  };
}

/**
 * The variance of a sum of cells, in units of the noise of one. A count by A is the sum of parts that belong to the subsets B of A (what B
 * tells and no smaller set does); part B is averaged over all marginals that hold B, each weighted by one over the cells that were added up to get it; parts
 * are uncorrelated. The values that are picked weigh |S| - |S|^2/n per attribute of B and (|S|/n)^2 per other attribute of A.
 */
function partsOf(cube: MeasuredCube, asked: readonly number[]): (picked: readonly number[]) => number {
  const size = (a: number): number => cube.attributes[a]?.values.length ?? 1;
  const subsets = Array.from({ length: 1 << asked.length }, (_, mask) => {
    const within = asked.map((_, i) => ((mask >> i) & 1) === 1);
    const set = asked.filter((_, i) => within[i]);
    const weight = cube.unbiased
      .filter(({ attributes }) => set.every((a) => attributes.includes(a)))
      .reduce(
        (sum, { attributes }) => sum + 1 / attributes.reduce((n, a) => (set.includes(a) ? n : n * size(a)), 1),
        0,
      );
    return { within, weight };
  });
  return (picked) =>
    subsets.reduce(
      (sum, { within, weight }) =>
        sum +
        asked.reduce((product, a, i) => {
          const [many, n] = [picked[i] ?? 0, size(a)];
          return product * (within[i] ? many - (many * many) / n : (many / n) ** 2);
        }, 1 / weight),
      0,
    );
}

function sumOf(marginal: Marginal, asked: readonly number[], picks: readonly ReadonlySet<number>[]): number {
  const at = asked.map((a) => marginal.attributes.indexOf(a));
  let sum = 0;
  marginal.counts.forEach((count, cell) => {
    const digits = digitsOf(marginal, cell);
    if (at.every((place, i) => picks[i]?.has(digits[place] ?? -1))) sum += count;
  });
  return sum;
}

function attributeOf(cube: MeasuredCube, name: string): Attribute {
  const found = cube.attributes.find((attribute) => attribute.name === name);
  if (!found) throw new DisclosureError('INVALID_OPTION', `the cube has no attribute ${name}`);
  return found;
}

function placesOf(attribute: Attribute | undefined, values: readonly string[]): Set<number> {
  const places = values.map((value) => attribute?.values.indexOf(value) ?? -1);
  if (places.includes(-1))
    throw new DisclosureError('INVALID_OPTION', `attribute ${attribute?.name ?? ''} has no such value`);
  return new Set(places);
}

/** The number that a standard normal variable stays below with this probability. */
export function quantile(p: number): number {
  if (p < 0.5) return -quantile(1 - p);
  if (p === 0.5) return 0;
  // A start that is right to a tenth (Hastings), then Newton on the distribution function.
  const t = Math.sqrt(-2 * Math.log(1 - p));
  let x = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
  for (let round = 0; round < 8; round++) x -= (normal(x) - p) / (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI));
  return x;
}

/** The standard normal distribution function, by its series (near) and its continued fraction (far). */
export function normal(x: number): number {
  if (x < 0) return 1 - normal(-x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x > 6) return 1 - density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / x))));
  let [term, sum] = [x, x];
  for (let k = 1; k < 200 && term > 1e-17 * sum; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + density * sum;
}
