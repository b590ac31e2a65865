import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rhoOf } from './accountant.js';
import { secureRandomness, seededRandomness } from './randomness.js';
import { atLeast, discreteGaussian, discreteLaplace } from './samplers.js';

/** Lie beside a development checkout, not in this repository. */
const FOLDER = join(process.env.HOMEWARD_SHARED_DATA ?? resolve('../shared/data'), 'google-dp');
/** Every case with a million draws per vote takes some minutes; otherwise the default cases with a million in nine votes. */
const FULL = process.env.HOMEWARD_BARS === 'full';
const VOTES = 9;
const PUBLISHED = 1_000_000;
const DRAWS = FULL ? PUBLISHED : Math.floor(PUBLISHED / VOTES);
/** The published tolerances are those of a million draws; what chance does to a histogram goes with the root. */
const WIDER = Math.sqrt(PUBLISHED / DRAWS);

/** Their nine votes refuse a good sampler in up to two of a hundred runs: the short run is the same every time. */
const random = FULL ? secureRandomness() : seededRandomness('votes');
type Histogram = ReadonlyMap<number, number>;
function histogram(draw: () => number): Histogram {
  const counts = new Map<number, number>();
  for (let i = 0; i < DRAWS; i++) {
    const x = draw();
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return counts;
}

/** More than half of nine; what cannot be turned any more is not asked. */
function accepted(vote: () => boolean): boolean {
  let [yes, no] = [0, 0];
  while (yes <= VOTES / 2 && no <= VOTES / 2) {
    if (vote()) yes++;
    else no++;
  }
  return yes > no;
}

/** Mass that one histogram has above e^epsilon times the other: an estimate of delta. */
function excess(one: Histogram, other: Histogram, epsilon: number): number {
  let sum = 0;
  for (const [x, count] of one) sum += Math.max(0, count - Math.exp(epsilon) * (other.get(x) ?? 0));
  return sum / DRAWS;
}

/** Their closeness test: pairs that coincide within the samples and across them. */
function close(one: Histogram, other: Histogram, tolerance: number): boolean {
  let value = 0;
  for (const counts of [one, other]) for (const count of counts.values()) value += (count * (count - 1)) / 2;
  for (const [x, count] of one) value -= (1 - 1 / DRAWS) * count * (other.get(x) ?? 0);
  return value < (tolerance * (DRAWS - 1) * tolerance * DRAWS) / 4;
}

interface Case {
  readonly name: string;
  number(field: string): number;
}
/** What these files have of the text format of protocol buffers: fields of numbers, lists and names. */
const cases = (file: string, kind: string): Case[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .replaceAll(/#.*/g, '')
    .split(`${kind} {`)
    .slice(1)
    .map((text) => ({
      name: /name: "(.*)"/.exec(text)?.[1] ?? '',
      number: (field) => Number(new RegExp(`\\b${field}: \\[?(-?[\\d.]+)`).exec(text)?.[1]),
    }));

describe('Google’s cases for differentially private counts', () => {
  if (!existsSync(FOLDER)) {
    it('are not on this machine: nothing to compare', () => {
      process.stdout.write('Set HOMEWARD_SHARED_DATA to the folder with google-dp/ to run these cases.\n');
      expect(existsSync(FOLDER)).toBe(false);
    });
    return;
  }

  // The same noise is added to whatever was counted: cases that differ only in what both counts have in common are one.
  const counts = cases('count_dp_test_cases.textproto', 'count_dp_test_case').filter(({ name }) =>
    name.includes(FULL ? 'empty count' : 'empty count, default'),
  );
  /** @param less how much less noise than is needed */
  function passes(one: Case, less = 1): boolean {
    const [epsilon, delta, partitions] = [
      one.number('epsilon'),
      one.number('delta'),
      one.number('max_partitions_contributed'),
    ];
    const [scale, variance] = [
      atLeast(partitions / epsilon / less),
      atLeast(delta === 0 ? 1 : partitions / (2 * rhoOf(epsilon, delta)) / less ** 2),
    ];
    const noise = (): number =>
      Number(one.name.startsWith('Laplace') ? discreteLaplace(random, scale) : discreteGaussian(random, variance));
    const apart = one.number('neighbour_raw_increment_by: \\[\\]\\s*neighbour_raw_increment_by');
    const tolerance = one.number('delta_tolerance') * WIDER;
    return accepted(() => {
      const [without, with_] = [histogram(noise), histogram(() => noise() + apart)];
      const found = Math.max(excess(without, with_, epsilon), excess(with_, without, epsilon));
      return found < delta + tolerance;
    });
  }

  it.each(counts)(
    '$name',
    (one) => {
      expect(passes(one)).toBe(true);
    },
    120_000,
  );

  it.each([
    ['Laplace', 1.175],
    ['Gaussian', 2],
  ])(
    'control: %s noise that is %d times too small is refused',
    (kind, less) => {
      const one = counts.find(({ name }) => name === `${kind} noise, empty count, default parameters`);
      expect(one && passes(one, less)).toBe(false);
    },
    120_000,
  );
});

describe('Google’s cases for the shape of Laplace noise', () => {
  if (!existsSync(FOLDER)) return;

  const shapes = cases('laplace_closeness_test_cases.textproto', 'distribution_closeness_test_case').filter(
    ({ name, number }) => number('raw_input') === 0 && (FULL || name === 'Default parameters'),
  );
  /** Steps of the sampler in one step of the comparison: rounding alike on both sides. */
  const FINER = 63;
  const uniform = (): number => (random.word() + 0.5) / 2 ** 32;
  const laplace = (scale: number): number => {
    const u = uniform() - 0.5;
    return -scale * Math.sign(u) * Math.log(1 - 2 * Math.abs(u));
  };
  function passes(one: Case, less = 1): boolean {
    const scale = Math.sqrt(one.number('variance') / 2) / one.number('granularity');
    const steps = atLeast((scale * FINER) / less);
    return accepted(() =>
      close(
        histogram(() => Math.round(Number(discreteLaplace(random, steps)) / FINER)),
        histogram(() => Math.round(laplace(scale))),
        one.number('l2_tolerance') * WIDER,
      ),
    );
  }

  it.each(shapes)(
    '$name',
    (one) => {
      expect(passes(one)).toBe(true);
    },
    120_000,
  );

  it('control: a scale that is too small is refused', () => {
    const [one] = shapes;
    // Published for a million draws: 1.0625. A ninth of them tells three times as much apart.
    expect(one && passes(one, FULL ? 1.0625 : 1.2)).toBe(false);
  }, 120_000);
});
