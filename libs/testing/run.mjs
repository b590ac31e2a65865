// `npm test`: every check there is, one line each, one table at the end, and as the last line the sum of the reports.
//   node libs/testing/run.mjs                     everything
//   node libs/testing/run.mjs --only unit,types   some steps
//   node libs/testing/run.mjs security NAME       the bars in full, as a table; NAME narrows it to some files or journeys.
//                                                 One that fails stops no other, and stands first in the table.
//   node libs/testing/run.mjs security --write    all of them, and docs/bars.md with what was seen
//   node libs/testing/run.mjs e2e NAME            browser journeys whose file name contains NAME
//   node libs/testing/run.mjs pictures            the screenshots of the documentation, taken anew
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execute, stopEverything } from './run-process.mjs';
import { bars, barsPage, fromJest, fromPlaywright, single } from './run-reports.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const reports = path.join(root, 'reports');
const bin = (file) => path.join(root, 'node_modules', file);
const minutes = (n) => n * 60_000;
const typescript = ['--conditions=source', '--import', new URL('./typescript.mjs', import.meta.url).href];

const jest = (kind, limit, { name = kind, args = [] } = {}) => ({
  name,
  cores: 2,
  limit: minutes(limit),
  env: {
    NODE_ENV: 'test',
    HOMEWARD_TESTS: kind,
    // Stacks name our lines, not those of what the loader made of them.
    NODE_OPTIONS: [...typescript, '--enable-source-maps'].join(' '),
  },
  commands: [
    [bin('jest/bin/jest.js'), '--ci', '--json', `--outputFile=${path.join(reports, `${name}.json`)}`, ...args],
  ],
  count: fromJest(path.join(reports, `${name}.json`)),
});

const steps = [
  {
    name: 'lint',
    cores: 1,
    limit: minutes(6),
    commands: [
      [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
      [
        bin('dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        'apps',
        'libs',
        'migrations',
      ],
      [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    ],
    count: single,
  },
  { name: 'types', cores: 1, limit: minutes(6), commands: [['libs/testing/types.mjs']], count: single },
  { name: 'unit', ...jest('unit', 6) },
  { name: 'build', cores: 2, limit: minutes(5), commands: [['apps/api/start.mjs', '--build-only']], count: single },
  { name: 'integration', ...jest('integration', 10) },
  { name: 'policy', ...jest('policy', 10) },
  // What only the built product shows needs it to be built.
  { name: 'security', needs: 'build', ...jest('security', 10) },
  {
    name: 'drift',
    cores: 1,
    limit: minutes(4),
    commands: [
      [...typescript, 'apps/api/src/schema.ts', '--check'],
      [...typescript, 'apps/api/src/dictionary/dictionary.ts', '--check'],
      [bin('@graphql-codegen/cli/cjs/bin.js'), '--config', 'apps/console/codegen.ts', '--check'],
    ],
    count: single,
  },
  {
    name: 'e2e',
    cores: 2,
    limit: minutes(14),
    needs: 'build',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'e2e.json') },
    commands: [[bin('@playwright/test/cli.js'), 'test', '--config', 'apps/console-e2e/playwright.config.ts']],
    count: fromPlaywright(path.join(reports, 'e2e.json')),
  },
];

// What only a browser can show: the journeys that end with a bar.
const JOURNEYS = ['every-page'];
// Bars that are checks of every day, run whole in `npm test` too, by the name that narrows to them.
const WALLS = {
  authorisation: ['policy', 'authorisation'],
  readings: ['policy', 'audit/readings'],
  'row-': ['integration', 'testing/row-'],
};
// Bars that read a clock: one after another, with nobody beside them.
const TIMED = ['sign-in-time', 'finding/finding', 'backup/drill'];
const began = Date.now();
const chosen = choose(process.argv.slice(2));
fs.mkdirSync(reports, { recursive: true });
const results = new Map();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopEverything();
    process.stdout.write('Stopped before the end.\n0 passed, 1 failed\n');
    process.exit(130);
  });
}
await runAll();
if (process.argv[2] === 'security') {
  const failed = chosen.map(({ name }) => path.join(reports, `${name}.json`));
  const sources = [path.join(reports, 'bars.jsonl'), path.join(reports, 'e2e.json')];
  process.stdout.write(`\n${bars(...sources, failed)}\n`);
  const held = [...results.values()].every((result) => result.failed === 0);
  if (process.argv[3] === '--write' && held) await writeBars(barsPage(...sources));
}
report();

function choose(args) {
  if (args[0] === 'security') return security(args.slice(1));
  if (args[0] === 'e2e' || args[0] === 'pictures') {
    const journeys = args.slice(1);
    const env = args[0] === 'pictures' ? { HOMEWARD_PICTURES: '1' } : {};
    return steps
      .filter((step) => step.name === 'build' || step.name === 'e2e')
      .map((step) =>
        step.name === 'e2e'
          ? { ...step, env: { ...step.env, ...env }, commands: [[...step.commands[0], ...journeys]] }
          : step,
      );
  }
  const only = args.find((arg) => arg.startsWith('--only'));
  if (!only) {
    if (args.length > 0) fail(`Unknown: ${args.join(' ')}. Steps are ${steps.map((step) => step.name).join(', ')}.`);
    return steps;
  }
  const names = (only.includes('=') ? only.split('=')[1] : (args[args.indexOf(only) + 1] ?? ''))
    .split(',')
    .filter(Boolean);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (names.length === 0 || unknown.length > 0)
    fail(`--only takes some of ${steps.map((step) => step.name).join(',')}.`);
  return steps.filter((step) => names.includes(step.name));
}

/** The page says in its own words what it is; what stands below its mark is what was seen last. */
async function writeBars(table) {
  const file = path.join(root, 'docs/bars.md');
  const { default: prettier } = await import('prettier');
  const mark = '<!-- Below: written by `npm run test:security -- --write`. -->';
  const [words] = fs.readFileSync(file, 'utf8').split(mark);
  const text = `${words}${mark}\n\nSeen on ${new Date().toISOString().slice(0, 10)}, on ${os.cpus().length} cores, Node ${process.versions.node}.\n\n${table}\n`;
  fs.writeFileSync(file, await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }));
}

function security(given) {
  if (given.includes('--write') && given.length > 1) fail('--write takes no names: the page has all bars or none.');
  const names = given.filter((name) => name !== '--write');
  for (const file of ['bars.jsonl', 'e2e.json']) fs.rmSync(path.join(reports, file), { force: true });
  const full = (kind, options) => {
    const step = jest(kind, 240, options);
    return { ...step, needs: 'build', env: { ...step.env, HOMEWARD_BARS: 'full' } };
  };
  const e2e = steps.find((step) => step.name === 'e2e');
  const browser = (journeys) => ({ ...e2e, commands: [[...e2e.commands[0], ...journeys]] });
  const wall = ([kind, file]) => full(kind, { args: [file] });
  const build = steps.find((step) => step.name === 'build');
  if (names.length === 0)
    return [
      build,
      full('security', {
        args: ['/node_modules/', '/dist/', ...TIMED].flatMap((file) => ['--testPathIgnorePatterns', file]),
      }),
      full('security', { name: 'timed', args: ['--runInBand', ...TIMED] }),
      ...Object.values(WALLS).map(wall),
      browser(JOURNEYS),
    ];
  const walls = Object.keys(WALLS).filter((key) => names.some((name) => name.startsWith(key)));
  const journeys = JOURNEYS.filter((journey) => names.includes(journey));
  const files = names.filter((name) => !journeys.includes(name) && !walls.some((key) => name.startsWith(key)));
  return [
    build,
    ...(files.length > 0 ? [full('security', { args: ['--runInBand', ...files] })] : []),
    ...walls.map((key) => wall(WALLS[key])),
    ...(journeys.length > 0 ? [browser(journeys)] : []),
  ];
}

function fail(line) {
  process.stderr.write(`${line}\n0 passed, 1 failed\n`);
  process.exit(1);
}

/** In order, as many at once as two cores carry: linter and compiler are single-threaded, Jest and browsers are not. */
async function runAll() {
  const waiting = [...chosen];
  const running = new Map();
  let free = 2;
  while (waiting.length > 0 || running.size > 0) {
    while (waiting.length > 0 && waiting[0].cores <= free) {
      const step = waiting.shift();
      free -= step.cores;
      running.set(
        step.name,
        runStep(step).then((result) => {
          results.set(step.name, result);
          free += step.cores;
          running.delete(step.name);
        }),
      );
    }
    await Promise.race(running.values());
  }
}

async function runStep(step) {
  const began = Date.now();
  if (step.needs && results.get(step.needs)?.failed > 0) {
    process.stdout.write(`${step.name.padEnd(12)} FAILED  not run, because ${step.needs} failed\n`);
    return { passed: 0, failed: 1, skipped: 0, seconds: 0, why: [`not run, because ${step.needs} failed`] };
  }
  fs.rmSync(path.join(reports, `${step.name}.json`), { force: true });
  const log = path.join(reports, `${step.name}.log`);
  fs.writeFileSync(log, '');
  let trouble = '';
  for (const command of step.commands) {
    const outcome = await execute(command, {
      root,
      log,
      env: step.env ?? {},
      limit: step.limit - (Date.now() - began),
    });
    if (outcome) trouble ||= outcome;
  }
  const result = step.count(trouble);
  const seconds = (Date.now() - began) / 1000;
  const counts = `${result.passed} passed${result.failed ? `, ${result.failed} failed` : ''}${result.skipped ? `, ${result.skipped} skipped` : ''}`;
  process.stdout.write(
    `${step.name.padEnd(12)} ${result.failed ? 'FAILED' : 'ok    '}  ${counts} (${seconds.toFixed(0)} s)\n`,
  );
  if (result.failed) tellWhy(step.name, result, log);
  return { ...result, seconds };
}

/** Enough to begin with; everything stands in reports/. */
function tellWhy(name, result, log) {
  const why = result.why.length > 0 ? result.why : fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-60);
  for (const line of why.slice(0, 120)) process.stdout.write(`  ${line}\n`);
  process.stdout.write(`  (all of it: reports/${name}.log)\n`);
}

function report() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  process.stdout.write(
    `\n${'step'.padEnd(12)} ${'passed'.padStart(7)} ${'failed'.padStart(7)} ${'skipped'.padStart(8)} ${'seconds'.padStart(8)}\n`,
  );
  for (const step of chosen) {
    const result = results.get(step.name);
    for (const key of Object.keys(sum)) sum[key] += result[key];
    const cells = [result.passed, result.failed, result.skipped, result.seconds.toFixed(0)];
    process.stdout.write(
      `${step.name.padEnd(12)} ${cells.map((cell, i) => String(cell).padStart(i < 2 ? 7 : 8)).join(' ')}\n`,
    );
  }
  const whole = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`\nall of it took ${Math.floor(whole / 60)} min ${whole % 60} s\n`);
  if (sum.passed + sum.failed === 0) sum.failed += 1;
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
  process.exit(sum.failed > 0 ? 1 : 0);
}
