import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { suppress } from '../../src/exact/suppress.js';
import { count, noisyCube, subsets, type Attribute } from '../../src/private/cube.js';
import { secureRandomness, seededRandomness } from '../../src/private/randomness.js';
import { synthesise } from '../../src/private/synthesise.js';
import { anonymise, minimalNodes } from '../../src/rows/anonymise.js';
import { hierarchyOf, linesOf, microdata, type Microdata } from '../../src/rows/microdata.js';
import { sampleCounts, tableOf } from '../random-tables.js';

/**
 * `npm run bench:disclosure`: each bar of speed once. Seconds belong to a machine and a day; what can be compared is how many times a piece of
 * work of the same run they are: a million numbers, sorted.
 */
const PEOPLE = 100_000;
const COLUMNS = 12;
const SIZE = 8;

const random = seededRandomness('bench');
const names = Array.from({ length: COLUMNS }, (_, c) => `c${String(c)}`);
const book: Attribute[] = names.map((name) => ({
  name,
  values: Array.from({ length: SIZE }, (_, i) => `${name}v${String(i)}`),
}));
const share = (): number => random.word() / 2 ** 32;
/** Skewed columns that have something to do with each other. */
function people(rows: number, columns: number, size: number): Microdata {
  const kinds = Int32Array.from({ length: rows }, () => Math.floor(4 * share()));
  return {
    rows,
    columns: Array.from({ length: columns }, (_, c) => ({
      name: names[c] ?? '',
      values: Array.from({ length: size }, (_, i) => `${names[c] ?? ''}v${String(i)}`),
      codes: kinds.map((kind) => (Math.floor(size * share() ** 2) + (share() < 0.4 ? kind : 0)) % size),
    })),
  };
}

interface Took {
  readonly wall: number;
  readonly cpu: number;
}
const took = async (work: () => unknown): Promise<Took> => {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
};
const unit = await took(() => Float64Array.from({ length: 1_000_000 }, share).sort());
const lines: string[] = [];
const told = (what: string, bar: string, { wall, cpu }: Took, more = ''): void => {
  lines.push(
    `| ${what} | ${bar} | ${wall.toFixed(2)} s | ${cpu.toFixed(2)} s | ${(cpu / unit.cpu).toFixed(1)} | ${more} |`,
  );
  process.stderr.write(`${what}: ${wall.toFixed(2)} s ${more}\n`);
};

const all = people(PEOPLE, COLUMNS, SIZE);
const codes = all.columns.map((column) => column.codes);
const sets = subsets(COLUMNS, 3);
told(
  `all ${String(sets.length)} counts by 1 to 3 of 12 columns, 100,000 rows`,
  '1 s',
  await took(() => sets.map((set) => count(PEOPLE, book, codes, set))),
);

/** Columns as in this house: age, sex, nationality, place, month, each with the levels it has there. */
const house: Microdata = {
  rows: PEOPLE,
  columns: [48, 2, 30, 25, 36].map((size, c) => ({
    name: names[c] ?? '',
    values: Array.from({ length: size }, (_, i) => String(i)),
    codes: Int32Array.from({ length: PEOPLE }, () => Math.floor(size * share() ** 2)),
  })),
};
const widths = [[3, 9, 18], [], [6], [8], [3, 12]];
told(
  'best of 360 ways to make age, sex, nationality, place and month coarser, 100,000 rows, k 11',
  '3 s',
  await took(() =>
    anonymise(house, {
      k: 11,
      suppression: 0.05,
      hierarchies: house.columns.map((column, c) =>
        hierarchyOf(
          column,
          column.values.map((value) => [
            value,
            ...(widths[c] ?? []).map((width) => `${String(width)}:${String(Math.floor(Number(value) / width))}`),
            '*',
          ]),
        ),
      ),
    }),
  ),
);

const five = people(PEOPLE, 5, 32);
const halves = (value: string, level: number): string =>
  `${value.slice(0, 3)}${String(Math.floor(Number(value.slice(3)) / 2 ** level))}`;
const hierarchies = five.columns.map((column) =>
  hierarchyOf(
    column,
    column.values.map((value) => [value, ...[1, 2, 3, 4].map((level) => halves(value, level)), '*']),
  ),
);
told(
  'the same of 7,776 ways, five columns of 32 values',
  '3 s',
  await took(() => anonymise(five, { k: 11, suppression: 0.05, hierarchies })),
);

const adult = join(process.env.HOMEWARD_SHARED_DATA ?? resolve('../shared/data'), 'arx');
if (existsSync(adult)) {
  const read = (file: string): string[][] =>
    readFileSync(join(adult, file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(';'));
  const [head = [], ...rows] = read('adult.csv');
  const data = microdata(
    rows,
    head.map((name, at) => ({ name, at })),
  );
  const levels = data.columns.map((column) => hierarchyOf(column, read(`adult_hierarchy_${column.name}.csv`)));
  told(
    'UCI Adult, 9 columns, the optimum at k 5 with 4 % suppressed',
    '10 s',
    await took(() => anonymise(data, { k: 5, suppression: 0.04, hierarchies: levels })),
  );
  told(
    'UCI Adult, 9 columns, all least general nodes at k 5',
    '10 s',
    await took(() => minimalNodes(data, { k: 5, suppression: 0, hierarchies: levels })),
  );
}

for (const scale of [12, 30, 60]) {
  const table = tableOf([7, 4, 4], sampleCounts(112, 42, scale));
  let report = '';
  const time = await took(async () => {
    const { report: made } = await suppress(table, { timeoutMs: 120_000 });
    report = `${String(made.primary)} small, ${String(made.secondary)} more hidden`;
  });
  told(`a table of ${String(table.cells.length)} cells protected`, '3 s', time, report);
}

const small = people(PEOPLE, COLUMNS, SIZE);
let cube = noisyCube(people(100, COLUMNS, SIZE), book, { epsilon: 4, delta: 1e-6, length: 1, random });
told(
  'a cube of all counts by 2 of 12 columns, noise and estimates',
  '-',
  await took(() => {
    cube = noisyCube(small, book, { epsilon: 4, delta: 1e-6, length: 2, random: secureRandomness() });
  }),
);
told('100,000 synthetic rows of 12 columns', '30 s', await took(() => synthesise(cube, secureRandomness(), PEOPLE)));

const folder = mkdtempSync(join(tmpdir(), 'disclosure-bench-'));
interface Told {
  readonly code: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}
const child = (args: string[]): Promise<Told> =>
  new Promise((done, fail) => {
    const one = fork(join(import.meta.dirname, 'child.ts'), args);
    one.once('message', (told: Told) => {
      if (told.code === 0) done(told);
      else fail(new Error('a command of the bench was refused'));
    });
    one.once('error', fail);
    one.once('exit', (code) => {
      if (code !== 0) fail(new Error('a command of the bench failed'));
    });
  });
const file = (rows: number): string => {
  const path = join(folder, `rows-${String(rows)}.csv`);
  const text = linesOf(people(rows, COLUMNS, SIZE)).map((line) => line.join(','));
  writeFileSync(path, `${[names.join(','), ...text].join('\n')}\n`);
  return path;
};
try {
  for (const [command, ...args] of [
    ['risk', '--quasi', names.slice(0, 6).join(',')],
    ['cube', '--length', '2'],
  ] as const) {
    const [one, four] = [
      await child([command, ...args, file(PEOPLE)]),
      await child([command, ...args, file(4 * PEOPLE)]),
    ];
    told(
      `CSV of 100,000 rows through \`${command}\``,
      '10 s',
      { wall: one.seconds, cpu: one.cpu },
      `${one.megabytes.toFixed(0)} MB in all; with four times the rows ${four.megabytes.toFixed(0)} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(
  `${cpus()[0]?.model.trim() ?? ''}, Node ${process.versions.node}. A million numbers sorted: ${unit.cpu.toFixed(2)} s.\n\n| | bar | took | of processors | times that | |\n| --- | --- | --: | --: | --: | --- |\n${lines.join('\n')}\n`,
);
