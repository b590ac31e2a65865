import fc from 'fast-check';
import { TOTAL, cellKeys, type CountTable, type Dimension, cellId } from '../src/exact/table.js';

/** Test material: a table with all margins from its inner counts, in the order of the last dimension first. */
export function tableOf(sizes: readonly number[], inner: readonly number[]): CountTable {
  const dimensions: Dimension[] = sizes.map((size, d) => ({
    name: `d${String(d)}`,
    categories: Array.from({ length: size }, (_, i) => `c${String(i)}`),
  }));
  const counts = new Map<string, number>();
  inner.forEach((count, position) => {
    let rest = position;
    const digits = sizes.map(() => 0);
    for (let d = sizes.length - 1; d >= 0; d--) {
      digits[d] = rest % (sizes[d] ?? 1);
      rest = Math.floor(rest / (sizes[d] ?? 1));
    }
    const keys = digits.reduce<string[][]>(
      (heads, digit) =>
        heads.flatMap((head) => [
          [...head, TOTAL],
          [...head, `c${String(digit)}`],
        ]),
      [[]],
    );
    for (const key of keys) counts.set(cellId(key), (counts.get(cellId(key)) ?? 0) + count);
  });
  return { dimensions, cells: cellKeys(dimensions).map((key) => ({ key, count: counts.get(cellId(key)) ?? 0 })) };
}

/** Counts as they are in practice: many zeros, many below the threshold, some in the hundreds. */
const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 5, arbitrary: fc.integer({ min: 11, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 61, max: 400 }) },
);

export const tables = (ways: 1 | 2 | 3): fc.Arbitrary<CountTable> =>
  fc
    .array(fc.integer({ min: 2, max: ways === 1 ? 9 : ways === 2 ? 5 : 4 }), { minLength: ways, maxLength: ways })
    .chain((sizes) => {
      const size = sizes.reduce((product, n) => product * n, 1);
      return fc.array(count, { minLength: size, maxLength: size }).map((inner) => tableOf(sizes, inner));
    });

/** Deterministic counts for tables that must be the same in every run (a fixed linear congruential sequence). */
export function sampleCounts(size: number, seed: number, scale: number): number[] {
  let state = seed;
  return Array.from({ length: size }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const uniform = state / 2_147_483_648;
    return Math.floor(-Math.log(1 - uniform * 0.999) * scale * (uniform < 0.3 ? 0.1 : 1));
  });
}
