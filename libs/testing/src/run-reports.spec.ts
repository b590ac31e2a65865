import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bars, barsPage, countJest, countPlaywright, single } from '../run-reports.mjs';

const jest = (numbers: { passed?: number; failed?: number; pending?: number }, suites: object[] = []) => ({
  numPassedTests: numbers.passed ?? 0,
  numFailedTests: numbers.failed ?? 0,
  numPendingTests: numbers.pending ?? 0,
  numTodoTests: 0,
  testResults: suites,
});
const playwright = (
  stats: { expected?: number; unexpected?: number; flaky?: number; skipped?: number },
  errors: object[] = [],
) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
  suites: [],
});

describe('the sum of the reports', () => {
  it('counts what passed and failed', () => {
    expect(countJest(jest({ passed: 7 }), undefined)).toMatchObject({ passed: 7, failed: 0 });
    expect(countJest(jest({ passed: 7, failed: 2, pending: 1 }), 'ended with 1')).toMatchObject({
      passed: 7,
      failed: 2,
      skipped: 1,
    });
    expect(countPlaywright(playwright({ expected: 3 }), undefined)).toMatchObject({ passed: 3, failed: 0 });
  });

  it('fails a suite that ran nothing, has no report, or only skipped', () => {
    for (const trouble of [undefined, 'ended with 1']) {
      expect(countJest(jest({}), trouble).failed).toBe(1);
      expect(countJest(jest({ pending: 4 }), trouble).failed).toBe(1);
      expect(countJest(undefined, trouble).failed).toBe(1);
      expect(countPlaywright(playwright({}), trouble).failed).toBe(1);
      expect(countPlaywright(undefined, trouble).failed).toBe(1);
    }
  });

  it('fails when all passed and the runner did not', () => {
    expect(countJest(jest({ passed: 7 }), 'took too long')).toMatchObject({ passed: 7, failed: 1 });
    expect(countPlaywright(playwright({ expected: 3 }), 'ended with 1')).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded', () => {
    const broken = { status: 'failed', name: 'x.spec.ts', message: 'SyntaxError', assertionResults: [] };
    expect(countJest(jest({ passed: 7 }, [broken]), 'ended with 1')).toMatchObject({
      passed: 7,
      failed: 1,
      why: ['x.spec.ts', 'SyntaxError'],
    });
  });

  it('takes a pass at the second try for a failure', () => {
    expect(countPlaywright(playwright({ expected: 3, flaky: 1 }), undefined)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts lint and types as one each', () => {
    expect(single(undefined)).toMatchObject({ passed: 1, failed: 0 });
    expect(single('ended with 2')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('the table of bars', () => {
  it('says what failed, what was seen and what this machine could not measure', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-bars-'));
    const at = (name: string): string => path.join(folder, name);
    const lines = [
      { bar: 'walls', figure: '0 of 10', control: 'without one: 3' },
      { bar: 'walls', figure: '0 of 12', control: 'without one: 3' },
      { bar: 'disk full', notMeasured: 'no mount' },
    ];
    fs.writeFileSync(at('bars.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const tests = [
      { status: 'passed', fullName: 'holds' },
      { status: 'failed', fullName: 'does not hold' },
    ];
    const suites = [
      { name: 'a.bar-spec.ts', status: 'failed', assertionResults: tests },
      { name: 'b.bar-spec.ts', status: 'failed', assertionResults: [] },
    ];
    fs.writeFileSync(at('security.json'), JSON.stringify({ testResults: suites }));
    const journey = { suites: [{ specs: [{ ok: false, file: 'tour.e2e.ts', title: 'every page', tests: [] }] }] };
    fs.writeFileSync(at('e2e.json'), JSON.stringify(journey));
    expect(bars(at('bars.jsonl'), at('e2e.json'), [at('security.json'), at('e2e.json'), at('none.json')])).toBe(
      [
        'FAILED  does not hold',
        'FAILED  b.bar-spec.ts',
        'FAILED  tour.e2e.ts: every page',
        'disk full',
        '    seen     NOT MEASURED HERE: no mount',
        'walls',
        '    seen     0 of 10; 0 of 12',
        '    control  without one: 3',
        '',
        '1 bars seen, 1 not measured here, 3 failed',
      ].join('\n'),
    );
    expect(barsPage(at('bars.jsonl'), at('e2e.json')).split('\n').slice(2)).toEqual([
      '| walls | 0 of 10; 0 of 12 | without one: 3 |',
      '| disk full | not measured: no mount |  |',
    ]);
    fs.rmSync(folder, { recursive: true });
  });
});
