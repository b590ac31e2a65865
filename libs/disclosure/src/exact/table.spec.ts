import { describe, expect, it } from '@jest/globals';
import { DisclosureError } from '../disclosure-error.js';
import { cellId, publish, tabulate, TOTAL, type SuppressedTable } from './table.js';

const sex = { name: 'sex', categories: ['FEMALE', 'MALE', 'UNKNOWN'] };
const age = { name: 'age', categories: ['MINOR', 'ADULT'] };

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof DisclosureError) return error.code;
    throw error;
  }
  return 'none';
};

describe('tabulate', () => {
  it('counts every cell and every margin, also categories that nobody has', () => {
    const table = tabulate(
      [
        { sex: 'FEMALE', age: 'ADULT', province: 'KANDAL' },
        { sex: 'FEMALE', age: 'MINOR', province: 'KAMPOT' },
        { sex: 'MALE', age: 'ADULT', province: 'KAMPOT' },
      ],
      [sex, age],
    );
    const counts = Object.fromEntries(table.cells.map(({ key, count }) => [key.join('/'), count]));
    expect(table.cells).toHaveLength(12);
    expect(counts).toMatchObject({
      'Total/Total': 3,
      'FEMALE/Total': 2,
      'MALE/Total': 1,
      'UNKNOWN/Total': 0,
      'Total/MINOR': 1,
      'Total/ADULT': 2,
      'FEMALE/ADULT': 1,
      'UNKNOWN/MINOR': 0,
    });
  });

  it('refuses a row outside the code book instead of dropping a person from the margins', () => {
    expect(codeOf(() => tabulate([{ sex: 'FEMALE' }], [sex, age]))).toBe('INVALID_TABLE');
    expect(codeOf(() => tabulate([{ sex: 'other', age: 'ADULT' }], [sex, age]))).toBe('INVALID_TABLE');
  });

  it.each([
    ['no dimension', []],
    ['four dimensions', ['a', 'b', 'c', 'd'].map((name) => ({ name, categories: ['x'] }))],
    ['a dimension twice', [sex, sex]],
    ['a category called Total', [{ name: 'sex', categories: [TOTAL] }]],
    ['a category twice', [{ name: 'sex', categories: ['A', 'A'] }]],
    ['no category', [{ name: 'sex', categories: [] }]],
    ['a separator in a category', [{ name: 'sex', categories: ['A\u001fB'] }]],
    ['a separator in a name', [{ name: 'a=b', categories: ['A'] }]],
  ])('refuses %s', (_, dimensions) => {
    expect(codeOf(() => tabulate([], dimensions))).toBe('INVALID_TABLE');
  });

  it('refuses a table too large to be audited', () => {
    const many = (name: string, n: number) => ({
      name,
      categories: Array.from({ length: n }, (_, i) => `C${String(i)}`),
    });
    expect(codeOf(() => tabulate([], [many('a', 40), many('b', 40)]))).toBe('TABLE_TOO_LARGE');
  });
});

describe('publish', () => {
  const table: SuppressedTable = {
    dimensions: [age],
    zeros: 'protect',
    k: 11,
    width: 10,
    cells: [
      { key: [TOTAL], count: 40, status: 'shown' },
      { key: ['MINOR'], count: 3, status: 'primary' },
      { key: ['ADULT'], count: 37, status: 'secondary' },
    ],
  };

  it('marks both kinds of hidden cells alike and lets no hidden count out', () => {
    const published = publish(table);
    expect(published.cells.map(({ count }) => count)).toEqual([40, null, null]);
    expect(JSON.stringify(published)).not.toMatch(/37|primary|secondary|"count":3/);
    expect(cellId(['a', 'b'])).not.toBe(cellId(['ab']));
  });
});
