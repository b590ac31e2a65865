import { describe, expect, it } from '@jest/globals';
import { sampleCounts } from '../../testing/random-tables.js';
import { attack } from './attack.js';
import { suppress, type SuppressOptions } from './suppress.js';
import {
  cellId,
  publish,
  tabulate,
  type CountTable,
  type Dimension,
  type Impossible,
  type SuppressedTable,
  type TableRow,
} from './table.js';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const halves = { '2026-Q1': months.slice(0, 3), '2026-Q2': months.slice(3) };
const month: Dimension = {
  name: 'month',
  categories: months,
  level: { axis: 'period', parts: Object.fromEntries(months.map((code) => [code, [code]])) },
};
const quarter: Dimension = {
  name: 'quarter',
  categories: Object.keys(halves),
  level: { axis: 'period', parts: halves },
};
const sex: Dimension = { name: 'sex', categories: ['FEMALE', 'MALE', 'UNKNOWN'] };
const way: Dimension = { name: 'exit', categories: ['RAID', 'ESCAPE', 'NOT_OUT'] };
const home: Dimension = { name: 'home', categories: ['0-14', '15-30', 'NOT_HOME'] };

/** People as rows: how many of each combination, in the order of the last dimension first. */
const people = (dimensions: readonly Dimension[], counts: readonly number[]): (TableRow & { n: string })[] => {
  const combinations = dimensions.reduce<Record<string, string>[]>(
    (heads, { name, categories }) => heads.flatMap((head) => categories.map((code) => ({ ...head, [name]: code }))),
    [{}],
  );
  return combinations.map((row, i) => ({ ...row, n: String(counts[i] ?? 0) }));
};
const count = (rows: readonly (TableRow & { n: string })[], dimensions: readonly Dimension[]): CountTable =>
  tabulate(rows, dimensions, ({ n }) => Number(n));

/** The narrowest that a small cell of any of the tables is left to somebody who has them all. */
async function narrowest(tables: readonly SuppressedTable[], impossible: readonly Impossible[] = []): Promise<number> {
  let width = Infinity;
  for (const table of tables) {
    const only = table.cells.filter(({ status }) => status === 'primary').map(({ key }) => key);
    const truth = new Map(table.cells.map(({ key, count: value }) => [cellId(key), value]));
    const earlier = tables.filter((other) => other !== table).map(publish);
    for (const { key, lo, hi } of await attack(publish(table), { only, earlier, impossible })) {
      const value = truth.get(cellId(key)) ?? -1;
      if (value < lo || value > hi) throw new Error(`the attack excludes the truth in ${key.join('/')}`);
      width = Math.min(width, hi - lo);
    }
  }
  return width;
}

/** Releases the tables one after the other. */
async function inTurn(tables: readonly CountTable[], options: SuppressOptions = {}): Promise<SuppressedTable[]> {
  const released: SuppressedTable[] = [];
  for (const table of tables) released.push((await suppress(table, { ...options, earlier: released })).table);
  return released;
}

describe('levels of one thing', () => {
  const rows = people([month, sex], [31, 14, 4, 12, 40, 15, 27, 16, 11, 22, 90, 19, 60, 45, 14, 33, 21, 3]).map(
    (row) => ({ ...row, quarter: months.indexOf(row['month'] ?? '') < 3 ? '2026-Q1' : '2026-Q2' }),
  );
  const tables = [
    [quarter, sex],
    [month, sex],
  ] as const;

  it('are subtracted from each other by the attack: a quarter less two of its months is the third', async () => {
    const alone = await Promise.all(tables.map(async (dimensions) => (await suppress(count(rows, dimensions))).table));
    expect(await narrowest(alone)).toBeLessThan(10);
  });

  it('are protected together', async () => {
    const released = await inTurn(tables.map((dimensions) => count(rows, dimensions)));
    expect(released[0]?.cells.some(({ status }) => status === 'shown')).toBe(true);
    expect(await narrowest(released)).toBeGreaterThanOrEqual(10);
  });

  it('leak where the levels are taken for two different things (control)', async () => {
    const strip = ({ name, categories }: Dimension): Dimension => ({ name, categories });
    const released = await inTurn(tables.map((dimensions) => count(rows, dimensions.map(strip))));
    const known = released.map((table, i) => ({ ...table, dimensions: tables[i] ?? [] }));
    expect(await narrowest(known)).toBeLessThan(10);
  });

  it('may not be crossed, and must split the same codes', async () => {
    expect(() => tabulate([], [month, quarter])).toThrow('levels of one thing');
    const other: Dimension = {
      ...quarter,
      level: { axis: 'period', parts: { '2026-Q1': ['2026-01'], '2026-Q2': [] } },
    };
    const first = await suppress(count(rows, [month]));
    await expect(suppress(tabulate([], [other]), { earlier: [first.table] })).rejects.toMatchObject({
      code: 'INVALID_TABLE',
    });
  });
});

describe('levels that do not lie inside each other', () => {
  // A country that is not listed is OTHER at one level and lies in its region at the other.
  const parts = { CN: ['CN'], VN: ['VN'], TH: ['TH'], KE: ['KE'], OTHER: ['SG', 'UG', 'DE'] };
  const regions = { EAST: ['CN', 'VN', 'TH', 'SG'], AFRICA: ['KE', 'UG'], OTHER: ['DE'] };
  const level = (name: string, of: Readonly<Record<string, string[]>>): Dimension => ({
    name,
    categories: Object.keys(of),
    level: { axis: 'origin', parts: of },
  });
  const [nation, region] = [level('nation', parts), level('region', regions)];
  const codes = Object.values(parts).flat();
  const fine = level('fine', Object.fromEntries(codes.map((code) => [code, [code]])));
  const counted = [
    [60, 40, 30, 50, 3, 14, 25],
    [20, 30, 40, 25, 0, 12, 15],
  ];
  const rows = people([sex, fine], counted.flat()).map((row) => {
    const lies = (of: Readonly<Record<string, string[]>>): string =>
      Object.keys(of).find((category) => of[category]?.includes(row['fine'] ?? '')) ?? '';
    return { ...row, nation: lies(parts), region: lies(regions) };
  });
  /** What is known of those in the east whose country is not listed, by whoever has the tables. */
  const between = async (tables: readonly SuppressedTable[], by: readonly Dimension[]): Promise<number> => {
    const hidden = count(rows, by).cells.map(({ key }) => ({ key, count: null }));
    const only = hidden.filter(({ key }) => key.includes('SG')).map(({ key }) => key);
    const found = await attack(
      { dimensions: by, cells: hidden, zeros: 'protect', k: 11 },
      { earlier: tables.map(publish), only },
    );
    return Math.min(...found.map(({ lo, hi }) => hi - lo));
  };

  it('count between them whom neither has as a category, and such a small number is protected too', async () => {
    const one = await inTurn([count(rows, [nation]), count(rows, [region])]);
    expect(one[0]?.cells.every(({ status }) => status === 'shown')).toBe(true);
    expect(await between(one, [fine])).toBeGreaterThanOrEqual(10);
    const two = await inTurn([count(rows, [region, sex]), count(rows, [nation, sex])]);
    expect(two.some(({ cells }) => cells.some(({ status }) => status === 'shown'))).toBe(true);
    expect(await between(two, [fine, sex])).toBeGreaterThanOrEqual(10);
  });

  it('are exactly computable where each table is protected alone (control)', async () => {
    const alone = await Promise.all(
      [nation, region].map(async (dimension) => (await suppress(count(rows, [dimension]))).table),
    );
    expect(await between(alone, [fine])).toBe(0);
  });
});

describe('combinations that cannot be', () => {
  const impossible: Impossible[] = [{ exit: ['NOT_OUT'], home: ['0-14', '15-30'] }];
  const rows = people([way, home], [10, 40, 60, 30, 25, 50, 0, 0, 200]);

  it('hide nobody: they are known to be empty', async () => {
    const { table } = await suppress(count(rows, [way, home]), { impossible });
    const cells = new Map(table.cells.map((cell) => [cell.key.join('/'), cell]));
    expect(cells.get('NOT_OUT/0-14')).toMatchObject({ count: 0, status: 'shown' });
    expect(cells.get('RAID/0-14')).toMatchObject({ status: 'primary' });
    expect(await narrowest([table], impossible)).toBeGreaterThanOrEqual(10);
  });

  it('seem to hide somebody where nobody tells the audit of them (control)', async () => {
    const { table } = await suppress(count(rows, [way, home]));
    expect(await narrowest([table])).toBeGreaterThanOrEqual(10);
    expect(await narrowest([table], impossible)).toBe(0);
  });

  it('are reckoned with across tables as well', async () => {
    const three = people([way, home, sex], sampleCounts(27, 3, 30)).map((row) =>
      row['exit'] === 'NOT_OUT' && row['home'] !== 'NOT_HOME' ? { ...row, n: '0' } : row,
    );
    const released = await inTurn([count(three, [way, sex]), count(three, [home, sex])], { impossible });
    expect(await narrowest(released, impossible)).toBeGreaterThanOrEqual(10);
  });

  it('with somebody in them refuse everything', async () => {
    const wrong = people([way, home], [10, 40, 60, 30, 25, 50, 12, 0, 200]);
    await expect(suppress(count(wrong, [way, home]), { impossible })).rejects.toMatchObject({ code: 'INVALID_TABLE' });
  });
});

describe('many tables of one snapshot', () => {
  const axes = 'abcdefghij'.split('');
  const dimension = (name: string): Dimension => ({ name, categories: ['1', '2', '3', '4', '5', '6', '7'] });
  /** 10 axes of 7 categories: 282 million combinations, of which 900 people take some. */
  const rows = Array.from({ length: 900 }, (_, i) =>
    Object.fromEntries(axes.map((name, a) => [name, String(1 + ((i * (a + 3) + ((i * i) % (a + 11))) % 7))])),
  );

  it('are audited by what stands together in them, not by the cross of everything', async () => {
    const tables = [...axes.map((name) => [name]), ['a', 'b'], ['b', 'c'], ['c', 'd']].map((names) =>
      tabulate(rows, names.map(dimension)),
    );
    expect(await inTurn(tables)).toHaveLength(13);
  }, 60_000);

  const ring = ['a', 'b', 'c', 'd'].map((name, i) => ({
    name,
    categories: i % 2 === 0 ? ['1', '2'] : ['1', '2', '3'],
  }));
  const around = (seed: number): CountTable[] => {
    const all = people(ring, sampleCounts(36, seed, 2));
    return [[0], [0, 1], [1, 2], [2, 3], [0, 3]].map((keep) =>
      count(
        all,
        ring.filter((_, d) => keep.includes(d)),
      ),
    );
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'leave every small cell wide, also around a ring of four axes (people %d)',
    async (seed) => {
      const released = await inTurn(around(seed));
      const small = released.flatMap(({ cells }) => cells.filter(({ status }) => status === 'primary'));
      expect(small.length).toBeGreaterThan(0);
      expect(await narrowest(released)).toBeGreaterThanOrEqual(10);
    },
    60_000,
  );

  it('leak around the ring where each is protected alone (control)', async () => {
    let narrow = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const alone = await Promise.all(around(seed).map(async (table) => (await suppress(table)).table));
      if ((await narrowest(alone)) < 10) narrow++;
    }
    expect(narrow).toBeGreaterThan(0);
  }, 60_000);

  it('that share nothing are independent once the whole is known, and not before', async () => {
    const shown = (table: SuppressedTable): boolean => table.cells[0]?.status === 'shown';
    const [first] = await inTurn([tabulate(rows, [dimension('a')])]);
    if (!first) throw new Error('no release');
    expect(shown(first)).toBe(true);
    // A release that hides the whole counts, though it shares no axis.
    const secret: SuppressedTable = {
      ...first,
      cells: first.cells.map((cell, i) => ({ ...cell, status: i === 0 || i === 1 ? 'secondary' : cell.status })),
    };
    const small = tabulate(
      rows.map((row, i) => ({ ...row, z: i < 4 ? 'few' : 'many' })),
      [{ name: 'z', categories: ['few', 'many'] }],
    );
    const after = (await suppress(small, { earlier: [first] })).table;
    expect(after.cells.map(({ status }) => status)).toEqual(['shown', 'primary', 'secondary']);
    expect(shown((await suppress(small, { earlier: [secret] })).table)).toBe(true);
    expect(await narrowest([first, after])).toBeGreaterThanOrEqual(10);
  });
});
