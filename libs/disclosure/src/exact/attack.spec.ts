import { describe, expect, it } from '@jest/globals';
import { attack } from './attack.js';
import { TOTAL, type PublishedTable } from './table.js';

const dimensions = [
  { name: 'row', categories: ['A', 'B'] },
  { name: 'column', categories: ['X', 'Y'] },
];

/** Total 50; A 20, B 30; X 24, Y 26; A/X a, A/Y b, B/X c, B/Y d. */
const twoByTwo = (inner: (number | null)[], zeros: 'protect' | 'show' = 'protect'): PublishedTable => ({
  dimensions,
  zeros,
  k: 11,
  cells: [
    { key: [TOTAL, TOTAL], count: 50 },
    { key: [TOTAL, 'X'], count: 24 },
    { key: [TOTAL, 'Y'], count: 26 },
    { key: ['A', TOTAL], count: 20 },
    { key: ['A', 'X'], count: inner[0] ?? null },
    { key: ['A', 'Y'], count: inner[1] ?? null },
    { key: ['B', TOTAL], count: 30 },
    { key: ['B', 'X'], count: inner[2] ?? null },
    { key: ['B', 'Y'], count: inner[3] ?? null },
  ],
});

describe('attack', () => {
  it('computes a single hidden cell exactly', async () => {
    expect(await attack(twoByTwo([null, 12, 16, 14]))).toEqual([{ key: ['A', 'X'], lo: 8, hi: 8 }]);
  });

  it('gives the bounds worked out by hand for four hidden cells', async () => {
    // One degree of freedom a: b = 20 - a, c = 24 - a, d = 6 + a; none negative: 0 <= a <= 20.
    const intervals = await attack(twoByTwo([]));
    expect(intervals.map(({ lo, hi }) => [lo, hi])).toEqual([
      [0, 20],
      [0, 20],
      [4, 24],
      [6, 26],
    ]);
  });

  it('uses that hidden cells are not zero where zeros are shown', async () => {
    const intervals = await attack(twoByTwo([], 'show'));
    expect(intervals[0]).toEqual({ key: ['A', 'X'], lo: 1, hi: 19 });
  });

  it('reports no upper bound where nothing published bounds the cell', async () => {
    const table: PublishedTable = {
      dimensions: [{ name: 'row', categories: ['A', 'B'] }],
      zeros: 'protect',
      k: 11,
      cells: [
        { key: [TOTAL], count: null },
        { key: ['A'], count: 30 },
        { key: ['B'], count: null },
      ],
    };
    expect(await attack(table)).toEqual([
      { key: [TOTAL], lo: 30, hi: Infinity },
      { key: ['B'], lo: 0, hi: Infinity },
    ]);
  });

  it('subtracts one download from another', async () => {
    const byRow: PublishedTable = {
      dimensions: [dimensions[0] ?? { name: '', categories: [] }],
      zeros: 'protect',
      k: 11,
      cells: [
        { key: [TOTAL], count: 50 },
        { key: ['A'], count: null },
        { key: ['B'], count: null },
      ],
    };
    const alone = await attack(byRow);
    expect(alone.map(({ lo, hi }) => [lo, hi])).toEqual([
      [0, 50],
      [0, 50],
    ]);
    const together = await attack(byRow, { earlier: [twoByTwo([])] });
    expect(together.map(({ lo, hi }) => [lo, hi])).toEqual([
      [20, 20],
      [30, 30],
    ]);
  });

  it('refuses a publication that contradicts itself', async () => {
    await expect(attack(twoByTwo([30, 30, 30, null]))).rejects.toMatchObject({ name: 'DisclosureError' });
  });
});
