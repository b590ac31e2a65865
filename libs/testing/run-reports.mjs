import fs from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

// A step is { passed, failed, skipped, why: lines to show when it failed }. A suite that ran nothing has failed: a wrong
// pattern or an empty folder must not look like success.

export function single(trouble) {
  return { passed: trouble ? 0 : 1, failed: trouble ? 1 : 0, skipped: 0, why: [] };
}

export function fromJest(file) {
  return (trouble) => countJest(read(file), trouble);
}

export function countJest(report, trouble) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, why: [] };
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
  );
  const why = report.testResults
    .filter((suite) => suite.status === 'failed')
    .flatMap((suite) => [suite.name, ...suite.message.split('\n').slice(0, 40)]);
  return judge(
    report.numPassedTests,
    report.numFailedTests + broken.length,
    report.numPendingTests + report.numTodoTests,
    why,
    trouble,
  );
}

export function fromPlaywright(file) {
  return (trouble) => countPlaywright(read(file), trouble);
}

export function countPlaywright(report, trouble) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, why: [] };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const why = [...report.errors.map((error) => error.message ?? String(error)), ...report.suites.flatMap(failures)];
  // Passing at the second try is not passing: the user has one try.
  return judge(
    expected,
    unexpected + flaky + report.errors.length,
    skipped,
    why.flatMap((text) => text.split('\n').slice(0, 30)),
    trouble,
  );
}

function failures(suite) {
  const own = (suite.specs ?? [])
    .filter((spec) => !spec.ok)
    .flatMap((spec) => [
      `${spec.file}: ${spec.title}`,
      ...spec.tests.flatMap((test) =>
        test.results.flatMap((result) => result.errors.map((error) => error.message ?? '')),
      ),
    ]);
  return [...own, ...(suite.suites ?? []).flatMap(failures)];
}

function judge(passed, failed, skipped, told, trouble) {
  // Playwright colours its messages whatever the environment says.
  const why = told.map(stripVTControlCharacters);
  if (passed + failed === 0) return { passed, failed: 1, skipped, why: ['ran nothing', ...why] };
  // Every test passed, and yet the runner was unhappy: a teardown that failed, a process that would not end.
  if (failed === 0 && trouble) return { passed, failed: 1, skipped, why: [trouble, ...why] };
  return { passed, failed, skipped, why };
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The table: first what failed, then the bars as they were seen, by what the checks wrote down and what passed journeys carry
 * in their report. Parts of one bar (a journey for each role) stand together.
 *
 * @param reports of the suites that ran, for what failed in them
 */
export function bars(file, journeys, reports = []) {
  const { seen, absent } = table(file, journeys);
  const failed = reports.flatMap((report) => notHeld(read(report)));
  return [
    ...failed.map((name) => `FAILED  ${name}`),
    ...absent.map(({ bar, notMeasured }) => `${bar}\n    seen     NOT MEASURED HERE: ${notMeasured}`),
    ...seen.map(({ bar, figures, control }) => `${bar}\n    seen     ${figures.join('; ')}\n    control  ${control}`),
    `\n${seen.length} bars seen, ${absent.length} not measured here, ${failed.length} failed`,
  ].join('\n');
}

/** The same for people who read it later: docs/bars.md. */
export function barsPage(file, journeys) {
  const { seen, absent } = table(file, journeys);
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const rows = [
    ...seen.map(({ bar, figures, control }) => [bar, figures.join('; '), control]),
    ...absent.map(({ bar, notMeasured }) => [bar, `not measured: ${notMeasured}`, '']),
  ];
  return [
    '| bar | seen | control |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');
}

function table(file, journeys) {
  const rows = [...linesOf(file), ...(read(journeys)?.suites ?? []).flatMap(barsOf)];
  const together = new Map();
  for (const row of rows.filter(({ notMeasured }) => !notMeasured)) {
    const key = JSON.stringify([row.bar, row.control]);
    together.set(key, { ...row, figures: [...(together.get(key)?.figures ?? []), row.figure] });
  }
  return { seen: [...together.values()], absent: rows.filter(({ notMeasured }) => notMeasured) };
}

/** Names of tests that failed, and of files that did not load. */
function notHeld(report) {
  const jest = (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    return failed.length === 0 && status === 'failed' ? [name] : failed;
  });
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  return [
    ...jest,
    ...(report?.suites ?? [])
      .flatMap(specs)
      .filter(({ ok }) => !ok)
      .map(({ file, title }) => `${file}: ${title}`),
  ];
}

function linesOf(file) {
  try {
    return fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

function barsOf(suite) {
  const own = (suite.specs ?? [])
    .filter((spec) => spec.ok)
    .flatMap((spec) => spec.tests.flatMap((test) => test.annotations ?? []))
    .filter(({ type }) => type === 'bar')
    .map(({ description }) => JSON.parse(description));
  return [...own, ...(suite.suites ?? []).flatMap(barsOf)];
}
