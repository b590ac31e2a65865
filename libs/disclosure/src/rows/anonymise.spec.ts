import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DisclosureError } from '../disclosure-error.js';
import { anonymise, coarseRows, describedBy, type AnonymiseOptions } from './anonymise.js';
import { hierarchyOf, microdata, type Microdata } from './microdata.js';
import { toldIn, UNTOLD } from './told.js';

const ages = [
  ['20', '20-39', '*'],
  ['30', '20-39', '*'],
  ['40', '40-59', '*'],
  ['50', '40-59', '*'],
];
const people = (...rows: string[][]): Microdata =>
  microdata(rows, [
    { name: 'age', at: 0 },
    { name: 'place', at: 1 },
  ]);
const options = (data: Microdata, rest: Partial<AnonymiseOptions> = {}): AnonymiseOptions => ({
  k: 2,
  suppression: 0,
  hierarchies: data.columns.map((column) => hierarchyOf(column, column.name === 'age' ? ages : undefined)),
  ...rest,
});

describe('generalising rows', () => {
  const data = people(['20', 'A'], ['30', 'A'], ['40', 'B'], ['50', 'B']);

  it('takes the levels that lose least', () => {
    const best = anonymise(data, options(data));
    expect(best).toMatchObject({ node: [1, 0], suppressed: 0, classes: 2, discernibility: 8, smallest: 2 });
    expect(coarseRows(data, options(data)).rows).toEqual([
      ['20-39', 'A'],
      ['20-39', 'A'],
      ['40-59', 'B'],
      ['40-59', 'B'],
    ]);
  });

  it('suppresses up to the limit and not beyond', () => {
    const one = people(['20', 'A'], ['20', 'A'], ['30', 'A'], ['40', 'B'], ['40', 'B']);
    expect(anonymise(one, options(one, { suppression: 0.2 }))).toMatchObject({ node: [0, 0], suppressed: 1 });
    expect(anonymise(one, options(one, { suppression: 0.19 }))).toMatchObject({ node: [1, 0], suppressed: 0 });
    expect(coarseRows(one, options(one, { suppression: 0.2 })).rows[2]).toBeUndefined();
  });

  it('asks for different and for evenly spread sensitive values', () => {
    const sensitive = (...values: string[]) =>
      microdata(
        values.map((value) => [value]),
        [{ name: 's', at: 0 }],
      ).columns[0]!;
    const alike = sensitive('x', 'x', 'y', 'y');
    const l = { least: 2, kind: 'distinct' } as const;
    expect(anonymise(data, options(data, { sensitive: alike, l })).node).toEqual([2, 1]);
    expect(anonymise(data, options(data, { sensitive: alike, t: 0.3 })).node).toEqual([2, 1]);
    expect(anonymise(data, options(data, { sensitive: sensitive('x', 'y', 'x', 'y'), l, t: 0.3 })).node).toEqual([
      1, 0,
    ]);
    expect(() => anonymise(data, options(data, { sensitive: sensitive('x', 'x', 'x', 'x'), l }))).toThrow(
      DisclosureError,
    );
  });

  it('refuses a hierarchy that parts again what it joined', () => {
    const broken = [
      ['20', 'young', 'a'],
      ['30', 'young', 'b'],
      ['40', 'old', 'b'],
      ['50', 'old', 'b'],
    ];
    expect(() => hierarchyOf(data.columns[0]!, broken)).toThrow(/parts values/);
    expect(() => hierarchyOf(data.columns[0]!, ages.slice(1))).toThrow(/has no line/);
  });

  it('finds what trying every node finds', () => {
    const row = fc.tuple(
      fc.constantFrom('20', '30', '40', '50'),
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom('x', 'y', 'z'),
    );
    const conditions = fc.record({
      k: fc.integer({ min: 1, max: 4 }),
      suppression: fc.constantFrom(0, 0.1, 0.3),
      t: fc.option(fc.constantFrom(0.2, 0.5), { nil: undefined }),
      l: fc.option(
        fc.record({ least: fc.constantFrom(2, 3), kind: fc.constantFrom('distinct' as const, 'entropy' as const) }),
        {
          nil: undefined,
        },
      ),
      measure: fc.constantFrom('entropy' as const, 'discernibility' as const),
      least: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), conditions, (rows, { t, l, least, ...rest }) => {
        const some = people(...rows.map(([age, place]) => [age, place]));
        const [sensitive] = microdata(rows, [{ name: 's', at: 2 }]).columns;
        const asked = options(some, {
          ...rest,
          sensitive: sensitive!,
          ...(t === undefined ? {} : { t }),
          ...(l ? { l } : {}),
          ...(least ? { least: rest.k } : {}),
        });
        // One node at a time: a lattice of one.
        const nodes = [0, 1, 2].flatMap((age) => [0, 1].map((place) => [age, place]));
        const losses = nodes.flatMap((node) => {
          const fixed = asked.hierarchies.map(({ levels }, c) => ({ levels: [levels[node[c]!]!] }));
          try {
            const judged = anonymise(some, { ...asked, measure: 'discernibility', hierarchies: fixed });
            const bits = anonymise(some, { ...asked, measure: 'entropy', hierarchies: fixed });
            return [rest.measure === 'entropy' ? bits.loss : judged.loss];
          } catch {
            return [];
          }
        });
        if (losses.length === 0) expect(() => anonymise(some, asked)).toThrow(DisclosureError);
        else expect(anonymise(some, asked).loss).toBeCloseTo(Math.min(...losses), 9);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the rows say of the sensitive column', () => {
  it('is told where enough of a class share it, and the others are enough together', () => {
    const told = (counts: number[], least: number, groups = 2): number[] => [...toldIn(counts, least, groups)];
    expect(told([6, 5, 0], 5)).toEqual([1, 1, 0]);
    // Three and two are five together; two alone take the rarest told one along.
    expect(told([6, 3, 2], 5)).toEqual([1, 0, 0]);
    expect(told([9, 6, 2], 5)).toEqual([1, 0, 0]);
    // One answer is left: nothing is told.
    expect(told([9, 2], 5)).toEqual([0, 0]);
    expect(told([11], 5)).toEqual([0]);
    expect(told([11], 5, 1)).toEqual([1]);
  });

  const row = fc.tuple(
    fc.constantFrom('20', '30', '40', '50'),
    fc.constantFrom('A', 'B', 'C'),
    fc.constantFrom('x', 'x', 'x', 'y', 'y', 'z', 'v', 'w'),
  );
  const made = (rows: [string, string, string][], rest: Partial<AnonymiseOptions>) => {
    const data = people(...rows.map(([age, place]) => [age, place]));
    const [sensitive] = microdata(rows, [{ name: 's', at: 2 }]).columns;
    const asked = options(data, { k: 4, suppression: 0.3, sensitive: sensitive!, ...rest });
    try {
      const coarse = coarseRows(data, asked);
      return { coarse, describe: describedBy(coarse, data, asked) };
    } catch (error) {
      if (error instanceof DisclosureError) return undefined;
      throw error;
    }
  };
  /** For every row that leaves and every choice of its columns: how many people of all of them it describes; the fewest. */
  const fewestDescribed = (
    rows: [string, string, string][],
    { coarse, describe }: NonNullable<ReturnType<typeof made>>,
  ) => {
    const all = rows.map(describe);
    let fewest = Infinity;
    for (const said of new Set(coarse.rows.flatMap((one) => (one ? [one.join()] : []))))
      for (let columns = 1; columns < 8; columns++) {
        const values = said.split(',');
        const fits = all.filter((one) => values.every((value, c) => !((columns >> c) & 1) || one[c] === value));
        fewest = Math.min(fewest, fits.length);
      }
    return fewest;
  };

  it('is true of at least so many, whatever of it is put together; without the condition of one (control)', () => {
    let alone = 0;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 4, maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(1, 2),
        (rows, least, l) => {
          const safe = made(rows, { least, l: { least: l, kind: 'distinct' } });
          if (safe) {
            const { suppressed } = safe.coarse.judged;
            expect(fewestDescribed(rows, safe)).toBeGreaterThanOrEqual(least);
            // "Not in the rows" is a description too.
            expect(suppressed === 0 || suppressed >= least).toBe(true);
            expect(safe.coarse.fewest).toBeGreaterThanOrEqual(least);
            const kept = safe.coarse.rows.filter((one) => one !== undefined);
            expect(safe.coarse.untold).toBe(kept.filter((one) => one.at(-1) === UNTOLD).length);
            expect(kept.length).toBe(rows.length - suppressed);
            expect(safe.coarse.left?.uniques).toBe(0);
          }
          const plain = made(rows, {});
          if (plain && fewestDescribed(rows, plain) === 1) alone++;
        },
      ),
      { numRuns: 150 },
    );
    expect(alone).toBeGreaterThan(50);
  });

  it('refuses a condition that more people must meet than a class has', () => {
    expect(() => coarseRows(people(['20', 'A']), options(people(['20', 'A']), { k: 2, least: 3 }))).toThrow(
      /from 1 to k/,
    );
  });
});
