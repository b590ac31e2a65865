import { describe, expect, it } from '@jest/globals';
import { microdata, type Microdata } from '../rows/microdata.js';
import { agreed, type Marginal } from './consistent.js';
import { measuredSelections, selectionsOf } from './cube-file.js';
import { noisyCube, subsets, type Attribute, type MeasuredCube } from './cube.js';
import { estimateOf, estimates, normal, quantile } from './estimates.js';
import { seededRandomness } from './randomness.js';
import { restoredCube, storedCube } from './stored-cube.js';

const sizes = [3, 5, 2, 4];
const book: Attribute[] = sizes.map((size, a) => ({
  name: 'abcd'[a] ?? '',
  values: Array.from({ length: size }, (_, i) => `v${String(i)}`),
}));
const lines = Array.from({ length: 600 }, (_, i) => [
  `v${String(i % 2)}`,
  `v${String((i * i) % 4)}`,
  `v${String(i % 7 === 0 ? 1 : 0)}`,
  `v${String(Math.floor(i / 9) % 3)}`,
]);
const people: Microdata = microdata(
  lines,
  book.map(({ name }, at) => ({ name, at })),
);
const cubeOf = (seed: number, length = 2): MeasuredCube =>
  noisyCube(people, book, { epsilon: 4, delta: 1e-6, length, random: seededRandomness(String(seed)) });
const truly = (names: readonly string[], key: readonly (readonly string[])[]): number =>
  lines.filter((line) => names.every((name, i) => key[i]?.includes(line['abcd'.indexOf(name)] ?? ''))).length;

/** The variance of one cell after agreement, worked out from what each noised cell does to it. */
function varianceByHand(set: readonly number[], picked: (digits: number[]) => boolean): number {
  const sets = subsets(book.length, 2);
  const zero = (): Marginal[] =>
    sets.map((attributes) => {
      const of = attributes.map((a) => sizes[a] ?? 1);
      return { attributes, sizes: of, counts: new Float64Array(of.reduce((a, b) => a * b, 1)) };
    });
  let variance = 0;
  const place = sets.findIndex((one) => one.join() === set.join());
  sets.forEach((_, m) => {
    const many = zero()[m]?.counts.length ?? 0;
    for (let cell = 0; cell < many; cell++) {
      const noised = zero();
      noised[m]?.counts.fill(1, cell, cell + 1);
      const { counts, sizes: of } = agreed(noised)[place] ?? { counts: new Float64Array(), sizes: [] };
      let moved = 0;
      counts.forEach((value, at) => {
        const digits = of.length === 1 ? [at] : [Math.floor(at / (of[1] ?? 1)), at % (of[1] ?? 1)];
        if (picked(digits)) moved += value;
      });
      variance += moved * moved;
    }
  });
  return variance;
}

describe('the file of all counts', () => {
  it('has for each selection the bar that a question for it is answered with, and a count that adds up', () => {
    const cube = cubeOf(2);
    const lines = measuredSelections(cube);
    expect(lines.map(({ selection, count }) => ({ selection, count }))).toEqual(selectionsOf(cube));
    for (const { selection, estimate, lo, hi } of lines) {
      const where = Object.fromEntries(
        selection.split(';').map((part) => {
          const [name = '', value = ''] = part.split(':');
          return [name, [value]];
        }),
      );
      const answer = estimateOf(cube, where);
      expect([estimate, lo, hi]).toEqual([answer.estimate, answer.lo, answer.hi].map(Math.round));
    }
    const sum = (start: string, parts: number): number =>
      lines
        .filter(({ selection }) => selection.startsWith(start) && selection.split(';').length === parts)
        .reduce((all, { count }) => all + count, 0);
    const [first] = lines;
    expect(sum(`${first?.selection ?? ''};b:`, 2)).toBeCloseTo(first?.count ?? 0, 1);
  });
});

describe('error bars', () => {
  it('are those of the estimate, as adding up what each noised cell does to it shows', () => {
    const cube = cubeOf(1);
    const error = (where: Record<string, string[]>): number =>
      (estimateOf(cube, where).standardError / cube.sigma) ** 2;
    expect(error({ b: ['v2'] })).toBeCloseTo(
      varianceByHand([1], ([b]) => b === 2),
      10,
    );
    expect(error({ a: ['v0'], d: ['v3'] })).toBeCloseTo(
      varianceByHand([0, 3], ([a, d]) => a === 0 && d === 3),
      10,
    );
    expect(error({ b: ['v0', 'v4'], d: ['v1', 'v2', 'v3'] })).toBeCloseTo(
      varianceByHand([1, 3], ([b, d]) => (b === 0 || b === 4) && d !== 0),
      10,
    );
    expect(error({})).toBeCloseTo(
      varianceByHand([2], () => true),
      10,
    );
  });

  it('hold the true count as often as they say; control: at half their length they do not', () => {
    // Of true zeros, which a bar cut off at nobody misses on one side only, and of all others.
    const cells = { none: 0, some: 0 };
    const held = { none: 0, some: 0 };
    const half = { none: 0, some: 0 };
    for (let seed = 0; seed < 60; seed++) {
      const cube = cubeOf(seed);
      for (const names of [[], ['a'], ['b'], ['c'], ['d'], ['a', 'b'], ['c', 'b'], ['d', 'c']]) {
        // The confidence of bars of half the length: 0.98 standard errors to each side.
        const short = estimates(cube, names, 2 * normal(quantile(0.975) / 2) - 1);
        estimates(cube, names).forEach(({ key, estimate, lo, hi }, i) => {
          const truth = truly(
            names,
            key.map((value) => [value]),
          );
          expect(estimate).toBeGreaterThanOrEqual(lo);
          expect(estimate).toBeLessThanOrEqual(hi);
          const kind = truth === 0 ? 'none' : 'some';
          cells[kind]++;
          if (truth >= lo && truth <= hi) held[kind]++;
          const [from = 0, to = 0] = [short[i]?.lo, short[i]?.hi];
          if (truth >= from && truth <= to) half[kind]++;
        });
      }
    }
    expect(cells.none + cells.some).toBe(60 * 48);
    const shares = [held, half].map((one) => [one.some / cells.some, one.none / cells.none]);
    console.info(`inside: ${JSON.stringify({ cells, held, half })}`);
    // 95 % and 97.5 %; at half the length 67 % and 84 %.
    [0.95, 0.975].forEach((share, i) => expect(Math.abs((shares[0]?.[i] ?? 0) - share)).toBeLessThan(0.02));
    [0.673, 0.8365].forEach((share, i) => expect(Math.abs((shares[1]?.[i] ?? 0) - share)).toBeLessThan(0.04));
  });

  it('of a group of values are narrower than their sum, and the estimate is the sum', () => {
    const cube = cubeOf(3);
    const parts = estimates(cube, ['b']);
    const group = estimateOf(cube, { b: ['v0', 'v1', 'v3'] });
    const [v0, v1, , v3] = parts;
    expect(group.key).toEqual(['v0+v1+v3']);
    expect(group.adjusted).toBeCloseTo((v0?.adjusted ?? 0) + (v1?.adjusted ?? 0) + (v3?.adjusted ?? 0), 9);
    expect(group.standardError).toBeLessThan((v0?.standardError ?? 0) * 3);
    expect(Math.abs(group.estimate - truly(['b'], [['v0', 'v1', 'v3']]))).toBeLessThan(60);
  });

  it('in any order of the names, and not beyond what the cube counts', () => {
    const cube = cubeOf(4);
    const [one, other] = [estimates(cube, ['a', 'b']), estimates(cube, ['b', 'a'])];
    const found = other.find(({ key }) => key.join() === 'v4,v1');
    expect(one.find(({ key }) => key.join() === 'v1,v4')).toEqual({ ...found, key: ['v1', 'v4'] });
    expect(() => estimates(cube, ['a', 'b', 'c'])).toThrow(/at most 2/);
    expect(() => estimates(cube, ['a', 'a'])).toThrow(/twice/);
    expect(() => estimates(cube, ['e'])).toThrow(/no attribute e/);
    expect(() => estimateOf(cube, { a: ['v9'] })).toThrow(/no such value/);
    expect(() => estimates(cube, ['a'], 1)).toThrow(/confidence/);
  });

  it('by the normal distribution as the tables have it', () => {
    expect(quantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(quantile(0.995)).toBeCloseTo(2.5758293035489, 12);
    expect(quantile(0.025)).toBe(-quantile(0.975));
    expect(quantile(0.5)).toBe(0);
    expect(normal(7)).toBeCloseTo(1, 11);
    expect(1 - normal(3)).toBeCloseTo(0.0013498980316301, 14);
  });
});

describe('a stored cube', () => {
  it('comes back as it was, through JSON', () => {
    const cube = cubeOf(5, 3);
    expect(restoredCube(JSON.parse(JSON.stringify(storedCube(cube))))).toEqual(cube);
  });

  it('that was damaged answers nothing', () => {
    const whole = storedCube(cubeOf(5));
    for (const damaged of [
      null,
      {},
      { ...whole, version: 2 },
      { ...whole, sigma: 0 },
      { ...whole, length: 3 },
      { ...whole, counts: whole.counts.slice(1) },
      { ...whole, counts: whole.counts.map((counts) => counts.slice(1)) },
      { ...whole, counts: whole.counts.map((counts) => counts.map(() => -1)) },
      { ...whole, attributes: whole.attributes.slice(1) },
      { ...whole, unbiased: whole.unbiased.map((counts) => counts.map(() => null)) },
    ])
      expect(() => restoredCube(damaged)).toThrow(/damaged/);
  });
});
