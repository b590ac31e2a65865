import { describe, expect, it } from '@jest/globals';
import { microdata } from '../rows/microdata.js';
import { deltaOf, epsilonOf, rhoOf } from './accountant.js';
import { count, cubeOfCounts, noisyCube, subsets, type Attribute, type MeasuredCube, type NoisyCube } from './cube.js';
import { cubeOf, selectionsOf } from './cube-file.js';
import { below, secureRandomness, seededRandomness, type Randomness } from './randomness.js';
import { atLeast, bernoulliExp, discreteGaussian, discreteLaplace } from './samplers.js';
import { personsIn, synthesise } from './synthesise.js';

const DRAWS = 60_000;

/** Chi-square of draws against exact probabilities over -reach .. reach and both tails. */
function distance(draw: () => number, weight: (x: number) => number, reach: number): { chi: number; cells: number } {
  let mass = 0;
  for (let x = -2000; x <= 2000; x++) mass += weight(x);
  const seen = new Map<number, number>();
  for (let i = 0; i < DRAWS; i++) {
    const x = Math.max(-reach, Math.min(reach, draw()));
    seen.set(x, (seen.get(x) ?? 0) + 1);
  }
  let chi = 0;
  for (let x = -reach; x <= reach; x++) {
    let probability = weight(x);
    if (Math.abs(x) === reach) for (let far = reach + 1; far <= 2000; far++) probability += weight(far);
    const expected = (DRAWS * probability) / mass;
    chi += ((seen.get(x) ?? 0) - expected) ** 2 / expected;
  }
  return { chi, cells: 2 * reach };
}
/** Mean plus six standard deviations: a good sampler fails once in some hundred million runs. */
const limit = (cells: number): number => cells + 6 * Math.sqrt(2 * cells);
const gaussian = (sigma2: number) => (x: number) => Math.exp((-x * x) / (2 * sigma2));

describe('samplers', () => {
  it.each([0.4, 2.5, 30, 400])('the discrete Gaussian of variance %d is what the formula says', (sigma2) => {
    const random = secureRandomness();
    const reach = Math.ceil(2.5 * Math.sqrt(sigma2));
    const { chi, cells } = distance(() => Number(discreteGaussian(random, atLeast(sigma2))), gaussian(sigma2), reach);
    expect(chi).toBeLessThan(limit(cells));
  });

  it('control: a tenth too little variance is seen', () => {
    const random = secureRandomness();
    const { chi, cells } = distance(() => Number(discreteGaussian(random, atLeast(27))), gaussian(30), 14);
    expect(chi).toBeGreaterThan(limit(cells));
  });

  it.each([
    [1n, 1n],
    [7n, 2n],
  ])('the discrete Laplace of scale %d / %d is what the formula says', (numerator, denominator) => {
    const random = secureRandomness();
    const scale = Number(numerator) / Number(denominator);
    const weight = (x: number): number => Math.exp(-Math.abs(x) / scale);
    const { chi, cells } = distance(() => Number(discreteLaplace(random, { numerator, denominator })), weight, 8);
    expect(chi).toBeLessThan(limit(cells));
  });

  it('bernoulli of an exponential, above and below one', () => {
    const random = secureRandomness();
    for (const [n, d] of [
      [1n, 3n],
      [5n, 2n],
    ] as const) {
      let hits = 0;
      for (let i = 0; i < DRAWS; i++) if (bernoulliExp(random, n, d)) hits++;
      const p = Math.exp(-Number(n) / Number(d));
      expect(Math.abs(hits - DRAWS * p)).toBeLessThan(6 * Math.sqrt(DRAWS * p * (1 - p)));
    }
  });

  it('uniform numbers of any size, without a lean', () => {
    const words: Randomness = { word: () => 0xffffffff };
    // The greatest word lies above the last whole multiple of 10 and is refused: a generator stuck there would never answer.
    let calls = 0;
    const once: Randomness = { word: () => (calls++ === 0 ? words.word() : 7) };
    expect(below(once, 10n)).toBe(7n);
    const random = seededRandomness('big');
    const n = 10n ** 20n;
    const drawn = Array.from({ length: 2000 }, () => below(random, n));
    expect(drawn.every((value) => value >= 0n && value < n)).toBe(true);
    expect(drawn.filter((value) => value < n / 2n).length).toBeGreaterThan(850);
    expect(drawn.filter((value) => value < n / 2n).length).toBeLessThan(1150);
  });
});

describe('accountant', () => {
  it('says what the published formula says', () => {
    expect(rhoOf(1, 1e-6)).toBeCloseTo(0.024355970359538372, 14);
    expect(epsilonOf(0.025, 1e-6)).toBeCloseTo(1.014074254726128, 12);
    expect(deltaOf(0.025, 1)).toBeCloseTo(1.3361319064032213e-6, 17);
    expect(rhoOf(4, 1e-6)).toBeCloseTo(0.311, 3);
  });

  it('goes back and forth, and never to the generous side', () => {
    for (const epsilon of [0.1, 1, 4, 10])
      for (const delta of [1e-9, 1e-6, 1e-3]) {
        const rho = rhoOf(epsilon, delta);
        expect(deltaOf(rho, epsilon)).toBeLessThanOrEqual(delta);
        expect(deltaOf(rho * 1.000001, epsilon)).toBeGreaterThan(delta * 0.99999);
        expect(epsilonOf(rho, delta)).toBeCloseTo(epsilon, 9);
      }
  });
});

const VALUES = ['p', 'q', 'r', 's'];
const book: Attribute[] = ['a', 'b', 'c', 'd'].map((name) => ({ name, values: VALUES }));
/** Columns that follow each other; `s` holds nobody. */
const people = (n: number) => {
  const rows = Array.from({ length: n }, (_, i) => {
    const first = i % 3;
    return [first, (first + (i % 7 === 0 ? 1 : 0)) % 3, i % 2, Math.floor(i / 5) % 3].map((v) => VALUES[v]!);
  });
  return microdata(
    rows,
    book.map(({ name }, at) => ({ name, at })),
  );
};
const truth = (n: number, set: readonly number[]): Float64Array => {
  const data = people(n);
  const codes = data.columns.map(({ codes, values }) => codes.map((code) => VALUES.indexOf(values[code]!)));
  return count(n, book, codes, set);
};
const cubeFor = (n: number, length: number, seed = 'x', epsilon = 4): MeasuredCube =>
  noisyCube(people(n), book, { epsilon, delta: 1e-6, length, random: seededRandomness(seed) });

describe('cube', () => {
  it('counts nobody wrongly by more than its noise says, and zero cells are noised as well', () => {
    const cube = cubeFor(3000, 2);
    expect(cube.sigma ** 2).toBeCloseTo(10 / (2 * rhoOf(4, 1e-6)), 9);
    let [squares, cells] = [0, 0];
    for (const { attributes, counts } of cube.marginals)
      truth(3000, attributes).forEach((value, cell) => {
        squares += (value - counts[cell]!) ** 2;
        cells++;
      });
    expect(cells).toBe(4 * 4 + 6 * 16);
    expect(Math.sqrt(squares / cells)).toBeLessThan(1.2 * cube.sigma);
    const empty = [...cube.marginals[0]!.counts, ...cubeFor(3000, 1, 'y').marginals[1]!.counts];
    expect(empty.some((value) => value > 0 && value < 20)).toBe(true);
  });

  it('is consistent and never negative', () => {
    const { marginals } = cubeFor(300, 3);
    const single = marginals.filter(({ attributes }) => attributes.length === 1);
    for (const { attributes, sizes, counts } of marginals) {
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
      const first = new Float64Array(sizes[0]!);
      counts.forEach((value, cell) => (first[Math.floor(cell / (counts.length / sizes[0]!))]! += value));
      first.forEach((value, i) => expect(Math.abs(value - single[attributes[0]!]!.counts[i]!)).toBeLessThan(0.02));
    }
  });

  it('is the same for the same seed only', () => {
    expect(cubeFor(50, 2, '1').marginals).toEqual(cubeFor(50, 2, '1').marginals);
    expect(cubeFor(50, 2, '1').marginals).not.toEqual(cubeFor(50, 2, '2').marginals);
  });

  it('adds the noise that is promised, without a lean; control: half of it is seen', () => {
    const three = ['a', 'b', 'c'].map((name): Attribute => ({ name, values: ['x', 'y'] }));
    // Enough people everywhere, so that nothing is lifted from below zero.
    const counts = (set: readonly number[]): number[] => (set.length === 1 ? [4000, 4000] : [2000, 2000, 2000, 2000]);
    // What the cells of a pair say more than their margins is not touched by agreement: only the noise of these four is in it.
    const noise = (epsilon: number): number[] =>
      Array.from({ length: 200 }, (_, seed) => {
        const random = seededRandomness(String(seed));
        const lines = selectionsOf(cubeOfCounts(three, counts, { epsilon, delta: 1e-6, length: 2, random }));
        const at = new Map(lines.map(({ selection, count }) => [selection, count]));
        return ['a:x;b:x', 'a:x;c:x', 'b:x;c:x'].map((both) => {
          const [one = '', other = ''] = both.split(';').map((part) => part.slice(0, 2));
          const cell = (v: string, w: string): number => at.get(`${one}${v};${other}${w}`) ?? NaN;
          return (cell('x', 'x') - cell('x', 'y') - cell('y', 'x') + cell('y', 'y')) / 2;
        });
      }).flat();
    // Six marginals.
    const variance = 6 / (2 * rhoOf(4, 1e-6));
    const chiSquare = (drawn: number[]): number => drawn.reduce((sum, one) => sum + one ** 2, 0) / variance;
    const [promised, half] = [noise(4), noise(epsilonOf(2 * rhoOf(4, 1e-6), 1e-6))];
    // 600 degrees of freedom, four standard deviations to each side.
    expect(Math.abs(chiSquare(promised) - 600)).toBeLessThan(4 * Math.sqrt(1200));
    expect(chiSquare(half)).toBeLessThan(600 - 4 * Math.sqrt(1200));
    const mean = promised.reduce((sum, one) => sum + one, 0) / 600;
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(variance / 600));
  });

  it('refuses a value that is not in the book, and does not name it', () => {
    const data = microdata(
      [['p', 'q', 'r', 'Sokha']],
      book.map(({ name }, at) => ({ name, at })),
    );
    const make = () => noisyCube(data, book, { epsilon: 1, delta: 1e-6, length: 1, random: secureRandomness() });
    expect(make).toThrow(/column d has a value/);
    expect(make).not.toThrow(/Sokha/);
  });

  it('goes through its file and back, with what is empty', () => {
    const rows = [
      ['p', 'q'],
      ['p', ''],
      ['', 'q'],
      ['r', 's'],
      ['r', 's'],
    ];
    const data = microdata(rows, [
      { name: 'a', at: 0 },
      { name: 'b', at: 1 },
    ]);
    const few = data.columns.map(({ name, values }) => ({ name, values }));
    const cube = noisyCube(data, few, { epsilon: 10000, delta: 0.01, length: 2, random: secureRandomness() });
    const lines = selectionsOf(cube);
    expect(lines).toContainEqual({ selection: 'a:r;b:s', count: 2 });
    expect(lines.some(({ selection }) => selection.endsWith(':'))).toBe(false);
    const back = cubeOf(lines);
    const pairs = back.marginals.at(-1)!;
    const cell = (a: string, b: string): number =>
      pairs.counts[back.attributes[0]!.values.indexOf(a) * pairs.sizes[1]! + back.attributes[1]!.values.indexOf(b)]!;
    expect([cell('p', ''), cell('', 'q'), cell('', ''), cell('r', 's')]).toEqual([1, 1, 0, 2]);
    expect(() => cubeOf([...lines, lines[0]!])).toThrow(/stands there twice/);
  });
});

describe('synthetic rows', () => {
  const gap = (cube: NoisyCube, rows: ReturnType<typeof synthesise>, length: number): number => {
    const sets = subsets(book.length, length).filter((set) => set.length === length);
    return Math.max(
      ...sets.map((set) => {
        const { counts } = cube.marginals.find(({ attributes }) => attributes.join() === set.join())!;
        const made = count(rows.rows, book, rows.codes, set);
        return counts.reduce((sum, value, cell) => sum + Math.abs(value - made[cell]!), 0) / 2 / rows.rows;
      }),
    );
  };

  it('have the counts of the cube, and nobody where it says nobody', () => {
    const cube = cubeFor(4000, 2);
    const rows = synthesise(cube, seededRandomness('s'));
    expect(rows.rows).toBe(personsIn(cube));
    expect(gap(cube, rows, 1)).toBeLessThan(0.01);
    expect(gap(cube, rows, 2)).toBeLessThan(0.02);
    for (const { attributes, counts } of cube.marginals) {
      const made = count(rows.rows, book, rows.codes, attributes);
      counts.forEach((value, cell) => value === 0 && expect(made[cell]).toBe(0));
    }
  });

  it('control: columns drawn by themselves miss what they have to do with each other', () => {
    const cube = cubeFor(4000, 2);
    const { marginals } = cube;
    const apart = synthesise(
      { ...cube, length: 1, marginals: marginals.filter(({ attributes }) => attributes.length === 1) },
      seededRandomness('s'),
    );
    expect(gap(cube, apart, 2)).toBeGreaterThan(0.2);
  });

  it('as many as were asked for, and none of nothing', () => {
    expect(synthesise(cubeFor(500, 2), secureRandomness(), 77).codes[0]).toHaveLength(77);
    expect(synthesise(cubeFor(500, 1), secureRandomness(), 0).rows).toBe(0);
  });
});
