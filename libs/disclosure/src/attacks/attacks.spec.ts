import { beforeAll, describe, expect, it } from '@jest/globals';
import { suppress } from '../exact/suppress.js';
import {
  tabulate,
  TOTAL,
  type CellStatus,
  type Dimension,
  type SuppressedCell,
  type SuppressedTable,
  type TableRow,
} from '../exact/table.js';
import { noisyCube, type Attribute, type MeasuredCube } from '../private/cube.js';
import { estimates } from '../private/estimates.js';
import { seededRandomness, type Randomness } from '../private/randomness.js';
import { synthesise, syntheticData } from '../private/synthesise.js';
import { coarseRows, describedBy } from '../rows/anonymise.js';
import { hierarchyOf, microdata, type Microdata } from '../rows/microdata.js';
import { areaUnderCurve, gainOf, greatestArea, wilson } from './intervals.js';
import { countedIn, membershipByCounts } from './on-counts.js';
import { singlingOut, type Lists } from './on-rows.js';
import { differencing } from './on-tables.js';
import { alike, split } from './people.js';
import { judgedTogether, type AttackLine } from './lines.js';
import { attackReport, type AttackReport } from './report.js';

const COLUMNS = ['sex', 'age', 'from', 'place', 'channel', 'fraud', 'exit', 'stay'] as const;
const SIZES = [3, 9, 16, 12, 7, 6, 6, 7];
const bookOf = (sizes: readonly number[]): Attribute[] =>
  COLUMNS.map((name, c) => ({
    name,
    values: Array.from({ length: sizes[c] ?? 1 }, (_, i) => `${name}${String(i)}`),
  }));
const book = bookOf(SIZES);
/** Skewed columns that have something to do with each other, as people have. */
function people(n: number, random: Randomness, sizes = SIZES): Microdata {
  const share = (): number => random.word() / 2 ** 32;
  const skewed = (size: number, by: number): number => Math.floor(size * share() ** by);
  const lines = Array.from({ length: n }, () => {
    const kind = skewed(5, 1.5);
    return sizes.map(
      (size, c) => `${COLUMNS[c] ?? ''}${String((skewed(size, 2.5) + (share() < 0.6 ? kind : 0)) % size)}`,
    );
  });
  return microdata(
    lines,
    COLUMNS.map((name, at) => ({ name, at })),
  );
}
const cubeOf = (rows: Microdata, epsilon: number): MeasuredCube =>
  noisyCube(rows, book, { epsilon, delta: 1e-6, length: 2, random: seededRandomness('noise') });

describe('attacks on rows and counts', () => {
  const random = seededRandomness('people');
  const [rows, heldOut] = split(people(4000, random), random);
  const cube = cubeOf(rows, 1);
  let report: AttackReport;
  let copied: AttackReport;
  const line = ({ lines }: AttackReport, attack: string, target: string): AttackLine => {
    const found = lines.find((one) => one.attack === attack && one.target === target);
    if (!found) throw new Error(`no line ${attack} on ${target}`);
    return found;
  };

  beforeAll(async () => {
    const given = { rows, heldOut, book, secret: 'fraud', k: 11 };
    const synthetic = syntheticData(cube, synthesise(cube, seededRandomness('made up')));
    const attacked = (made: object): Promise<AttackReport> =>
      attackReport({ random: seededRandomness('a'), tries: 300, people: { ...given, ...made } });
    report = await attacked({ cube, synthetic });
    copied = await attacked({ synthetic: rows });
    const cell = (value: number): string => value.toFixed(3).padStart(8);
    const printed = report.lines.map((one) => {
      const copy = copied.lines.find(({ attack, target }) => attack === one.attack && target === one.target);
      const figures = [one.gain, one.lo, one.hi, one.naive.gain, ...(copy ? [copy.gain] : [])];
      return `${`${one.attack} on ${one.target}`.padEnd(38)}${String(one.tries).padStart(6)}${figures.map(cell).join('')}`;
    });
    process.stdout.write(
      `attack${' '.repeat(33)}tries    gain      lo      hi   naive    copy\n${printed.join('\n')}\n`,
    );
  }, 60_000);

  it.each(['singling-out-multivariate', 'linkage', 'inference'])(
    '%s: synthetic rows gain nothing, a copy of the people does',
    (attack) => {
      const [made, copy] = [line(report, attack, 'synthetic'), line(copied, attack, 'synthetic')];
      expect(made).toMatchObject({ passed: true, bar: 'interval-includes-zero', tries: 300 });
      expect(made.lo).toBeLessThanOrEqual(0);
      expect(copy.passed).toBe(false);
      expect(copy.lo).toBeGreaterThan(0.3);
      expect(made.naive.lo).toBeGreaterThan(0.2);
    },
  );

  it('singling out by one value, where there are rare ones', () => {
    const sizes = SIZES.with(2, 900);
    const [members, others] = split(people(4000, random, sizes), random);
    const values = bookOf(sizes);
    const fine = noisyCube(members, values, { epsilon: 4, delta: 1e-6, length: 1, random: seededRandomness('noise') });
    const tried = (made: Microdata): ReturnType<typeof singlingOut> => {
      const [published, known, absent] = alike([made, members, others]) as [
        Lists['made'],
        Lists['made'],
        Lists['made'],
      ];
      return singlingOut({ made: published, members: known, others: absent }, 'univariate', 300, random);
    };
    const made = tried(syntheticData(fine, synthesise(fine, seededRandomness('rows'))));
    expect(made.attack.tries).toBeGreaterThan(50);
    expect(gainOf(made.attack, made.control).lo).toBeLessThanOrEqual(0);
    const copy = tried(members);
    expect(gainOf(copy.attack, copy.control).lo).toBeGreaterThan(0.3);
  });

  it('membership: guessing, and certain with a copy', () => {
    for (const [attack, target] of [
      ['membership-distance', 'synthetic'],
      ['membership-likelihood', 'synthetic'],
      ['membership-likelihood', 'cube'],
    ] as const) {
      expect(line(report, attack, target).gain).toBeLessThanOrEqual(0.55);
      expect(line(report, attack, target).ceiling).toBeCloseTo(0.562, 3);
    }
    expect(report.passed).toBe(true);
    expect(line(copied, 'membership-distance', 'synthetic').gain).toBeGreaterThan(0.95);
    expect(line(copied, 'membership-likelihood', 'synthetic').lo).toBeGreaterThan(0.55);
    expect(copied.passed).toBe(false);
  });

  it('membership: the likelihood sees what noise is worth, and never more than is promised', () => {
    const area = (one: MeasuredCube, members = rows): number =>
      membershipByCounts(countedIn(one), members, heldOut, 2000, random).gain;
    // Epsilon 4 is above the bar for two thousand people: the report of such a cube says so.
    const four = area(cubeOf(rows, 4));
    expect(four).toBeGreaterThan(0.55);
    expect(four).toBeLessThan(greatestArea(cubeOf(rows, 4).rho));
    expect(area(cubeOf(rows, 1000))).toBeGreaterThan(four);
    const [few] = split(rows, random, 0.2);
    expect(area(cubeOf(few, 1000), few)).toBeGreaterThan(0.65);
    // A cube of other people tells nothing of these.
    expect(Math.abs(area(cubeOf(people(2000, random), 1000)) - 0.5)).toBeLessThan(0.03);
  });

  it('averaging: the same answer a thousand times; with fresh noise the truth', () => {
    const averaged = line(report, 'averaging', 'cube');
    expect(averaged.successes).toBe(averaged.controlSuccesses);
    expect(averaged).toMatchObject({ gain: 0, passed: true });
    expect(averaged.naive.lo).toBeGreaterThan(0.1);
  });

  it('ten thousand questions to one cube: the same cells, and not a bit of rho', () => {
    const before = JSON.stringify(cube);
    const menu = [[], ['age'], ['sex', 'exit'], ['exit', 'sex'], ['from', 'place']];
    const first = menu.map((names) => JSON.stringify(estimates(cube, names)));
    for (let i = 0; i < 10_000; i++) {
      const names = menu[i % 3] ?? [];
      if (i % 50 === 0) expect(JSON.stringify(estimates(cube, menu[i % 5] ?? []))).toBe(first[i % 5]);
      else estimates(cube, names);
    }
    expect(JSON.stringify(cube)).toBe(before);
  });

  it('coarse rows with the condition gain nothing; k-anonymous ones single out, and are only told of', async () => {
    const few = (data: Microdata): Microdata => ({
      ...data,
      columns: [0, 1, 3, 4, 2].flatMap((c) => data.columns[c] ?? []),
    });
    const [known, absent] = [few(rows), few(heldOut)];
    const coarse = (value: string): string => value.replace(/\d+$/, (digits) => `:${String(Number(digits) >> 2)}`);
    const quasi = { rows: known.rows, columns: known.columns.slice(0, 4) };
    const hierarchies = quasi.columns.map((column) =>
      hierarchyOf(
        column,
        column.values.map((value) => [value, coarse(value), '*']),
      ),
    );
    const picks = known.columns.map(({ name }, at) => ({ name, at }));
    const made = (least?: number) => {
      const options = {
        ...{ k: 11, suppression: 0.05, hierarchies, sensitive: known.columns[4]! },
        ...(least === undefined ? {} : { least }),
      };
      const done = coarseRows(quasi, options);
      const kept = done.rows.flatMap((row) => (row ? [row] : []));
      return { rows: microdata(kept, picks), describe: describedBy(done, quasi, options) };
    };
    const attacked = (anonymous: object): Promise<AttackReport> =>
      attackReport({
        random: seededRandomness('coarse'),
        tries: 150,
        people: {
          ...{ rows: known, heldOut: absent, book, secret: 'from', k: 11 },
          anonymous: { ...made(), promised: false, ...anonymous },
        },
      });
    const plain = await attacked({});
    expect(plain.lines.every(({ bar }) => bar === null)).toBe(true);
    expect(plain.passed).toBe(true);
    expect(line(plain, 'singling-out-multivariate', 'anonymous').lo).toBeGreaterThan(0.1);

    const safe = await attacked({ ...made(11), plain: made(), promised: true });
    expect(safe.lines.map(({ attack, bar }) => [attack, bar])).toEqual([
      ...['univariate', 'multivariate', 'completed'].map((kind) => [`singling-out-${kind}`, 'interval-includes-zero']),
      ...['linkage', 'inference'].map((attack) => [attack, 'interval-includes-zero']),
      ['membership-distance', 'area-at-most-0.55'],
    ]);
    expect(safe.passed).toBe(true);
    const singled = line(safe, 'singling-out-multivariate', 'anonymous');
    expect(singled.tries).toBeGreaterThan(0);
    expect(singled).toMatchObject({ successes: 0 });
    expect(singled.naive.lo).toBeGreaterThan(0);
    expect(line(safe, 'singling-out-completed', 'anonymous').tries).toBeGreaterThan(50);

    // The bar is not met by rows that only say so.
    expect((await attacked({ promised: true })).passed).toBe(false);
  });

  it('judges intervals together, and what could not be tried not at all', () => {
    const one = { ...line(report, 'linkage', 'synthetic'), gain: 0.1, lo: 0.01, hi: 0.19 };
    const passed = (...lines: AttackLine[]): boolean[] => judgedTogether(lines).map((judged) => judged.passed);
    expect(passed(one)).toEqual([false]);
    expect(passed(...Array.from({ length: 20 }, () => one))).not.toContain(false);
    expect(passed({ ...one, lo: 0.06 }, ...Array.from({ length: 19 }, () => one))[0]).toBe(false);
    expect(passed(one, ...Array.from({ length: 19 }, () => ({ ...one, tries: 0 })))[0]).toBe(false);
  });

  it('refuses lists that do not fit', async () => {
    const given = { rows, heldOut, book, secret: 'fraud', k: 11 };
    const attacked = (other: object, tries = 10): Promise<AttackReport> =>
      attackReport({ random, tries, people: { ...given, ...other } });
    await expect(attacked({ secret: 'name' })).rejects.toThrow(/no column name/);
    await expect(attacked({ heldOut: { ...heldOut, columns: heldOut.columns.slice(1) } })).rejects.toThrow(/sex/);
    await expect(attacked({}, 0)).rejects.toThrow(/tries/);
  });
});

describe('differencing over all released tables', () => {
  // Three tables by three dimensions each, over three periods; in full, of fewer people who are in more small cells.
  const full = process.env.HOMEWARD_BARS === 'full';
  const dimension = (name: string, size: number): Dimension => ({
    name,
    categories: Array.from({ length: size }, (_, i) => `${name}${String(i)}`),
  });
  const [period, sex, age, exit] = [
    dimension('period', 3),
    dimension('sex', 3),
    dimension('age', full ? 6 : 4),
    dimension('exit', full ? 5 : 3),
  ] as const;
  const random = seededRandomness('tables');
  const rows: TableRow[] = Array.from({ length: full ? 600 : 700 }, () => {
    const drawn = ({ name, categories }: Dimension): [string, string] => [
      name,
      categories[Math.floor(categories.length * (random.word() / 2 ** 32) ** (name === 'period' ? 1 : 2))] ?? '',
    ];
    return Object.fromEntries([period, sex, age, exit].map(drawn));
  });
  const released: SuppressedTable[] = [];

  beforeAll(async () => {
    for (const dimensions of [
      [period, sex, age],
      [period, sex, exit],
      [period, age, exit],
    ])
      released.push((await suppress(tabulate(rows, dimensions), { earlier: released })).table);
  }, 120_000);

  it('computes no small cell, none narrower than promised; the threshold alone gives many away', async () => {
    const found = await differencing(released);
    expect(found).toMatchObject({ exact: 0, narrow: 0, pairsLeftOut: 0 });
    expect(found.primaries).toBeGreaterThan(20);
    expect(found.narrowest).toBeGreaterThanOrEqual(10);
    const report = await attackReport({ random, tables: { released } });
    const naive = report.lines.map((one) => one.naive.gain);
    process.stdout.write(
      `differencing: ${String(found.primaries)} small cells, narrowest ${String(found.narrowest)}; of these by the threshold alone exact ${String(naive[0]?.toFixed(2))}, narrower ${String(naive[1]?.toFixed(2))}\n`,
    );
    expect(report).toMatchObject({ passed: true, lines: [{ gain: 0 }, { gain: 0 }] });
    expect(Math.min(...naive)).toBeGreaterThan(0.1);
  }, 300_000);

  it('control: a later table that shows what an earlier one hides is seen, with both at hand only', async () => {
    const row = dimension('row', 2);
    const cell = (key: string[], count: number, status: CellStatus): SuppressedCell => ({ key, count, status });
    const first: SuppressedTable = {
      dimensions: [row],
      zeros: 'protect',
      k: 11,
      width: 10,
      cells: [cell([TOTAL], 50, 'shown'), cell(['row0'], 45, 'secondary'), cell(['row1'], 5, 'primary')],
    };
    const later: SuppressedTable = {
      ...first,
      dimensions: [row, dimension('column', 2)],
      cells: [
        cell([TOTAL, TOTAL], 50, 'shown'),
        cell([TOTAL, 'column0'], 25, 'shown'),
        cell([TOTAL, 'column1'], 25, 'shown'),
        cell(['row0', TOTAL], 45, 'shown'),
        cell(['row0', 'column0'], 22, 'shown'),
        cell(['row0', 'column1'], 23, 'shown'),
        cell(['row1', TOTAL], 5, 'shown'),
        cell(['row1', 'column0'], 3, 'shown'),
        cell(['row1', 'column1'], 2, 'shown'),
      ],
    };
    expect(await differencing([first])).toMatchObject({ primaries: 1, exact: 0, narrow: 0, narrowest: 50 });
    expect(await differencing([first, later])).toMatchObject({ primaries: 1, exact: 1, narrow: 1, narrowest: 0 });
    expect((await attackReport({ random, tables: { released: [first, later] } })).passed).toBe(false);
  });

  it('attacks small numbers that stand in no table and follow from two levels; control: each table by itself gives them away', async () => {
    const level = (name: string, parts: Readonly<Record<string, string[]>>): Dimension => ({
      name,
      categories: Object.keys(parts),
      level: { axis: 'origin', parts },
    });
    const nation = level('nation', { CN: ['CN'], VN: ['VN'], TH: ['TH'], OTHER: ['SG', 'DE'] });
    const region = level('region', { EAST: ['CN', 'VN', 'TH', 'SG'], OTHER: ['DE'] });
    const counts = { CN: 60, VN: 40, TH: 30, SG: 3, DE: 25 };
    const tableOf = (of: Dimension) =>
      tabulate(
        Object.entries(counts).map(([code, n]) => ({
          [of.name]: of.categories.find((category) => of.level?.parts[category]?.includes(code)) ?? '',
          n: String(n),
        })),
        [of],
        ({ n }) => Number(n),
      );
    const first = (await suppress(tableOf(nation))).table;
    const alone = (await suppress(tableOf(region))).table;
    const together = (await suppress(tableOf(region), { earlier: [first] })).table;
    expect(await differencing([first, alone])).toMatchObject({ primaries: 1, exact: 1, narrow: 1 });
    const found = await differencing([first, together]);
    expect(found).toMatchObject({ primaries: 1, exact: 0, narrow: 0 });
    expect(found.narrowest).toBeGreaterThanOrEqual(10);
  });
});

describe('intervals', () => {
  it('are those of the literature', () => {
    const close = (values: object): object =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expect.closeTo(value as number, 4)]));
    // Newcombe (1998), tables II of both papers.
    expect(wilson({ tries: 263, successes: 81 })).toEqual(close({ share: 0.308, lo: 0.2553, hi: 0.3662 }));
    expect(gainOf({ tries: 70, successes: 56 }, { tries: 80, successes: 48 })).toEqual(
      close({ gain: 0.2, lo: 0.0524, hi: 0.3339 }),
    );
    expect(gainOf({ tries: 10, successes: 0 }, { tries: 10, successes: 0 })).toEqual(
      close({ gain: 0, lo: -0.2775, hi: 0.2775 }),
    );
    expect(wilson({ tries: 0, successes: 0 })).toEqual({ share: 0, lo: 0, hi: 1 });
  });

  it('area under the curve, ties as half', () => {
    expect(areaUnderCurve([1, 2, 3], [0, 2]).gain).toBe(0.75);
    expect(areaUnderCurve([5, 6], [1, 2])).toEqual({ gain: 1, lo: 1, hi: 1 });
    expect(areaUnderCurve([1, 1], [1, 1]).gain).toBe(0.5);
    const { gain, lo, hi } = areaUnderCurve([3, 1, 4, 1, 5, 9, 2, 6], [2, 7, 1, 8, 2, 8, 1, 8]);
    expect(lo).toBeLessThan(gain);
    expect(hi).toBeGreaterThan(gain);
  });
});
