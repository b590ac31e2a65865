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
 * The bars as they were seen: what the checks wrote down, and what passed journeys carry in their report. Parts of one bar (a
 * journey for each role) stand together.
 */
export function bars(file, journeys) {
  const rows = [...linesOf(file), ...(read(journeys)?.suites ?? []).flatMap(barsOf)];
  if (rows.length === 0) return 'No bar was seen.';
  const together = new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.bar, row.control]);
    together.set(key, { ...row, figures: [...(together.get(key)?.figures ?? []), row.figure] });
  }
  return [...together.values()]
    .map(({ bar, figures, control }) => `${bar}\n    seen     ${figures.join('; ')}\n    control  ${control}`)
    .join('\n');
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
