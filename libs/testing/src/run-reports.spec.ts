import { describe, expect, it } from '@jest/globals';
import { countJest, countPlaywright, single } from '../run-reports.mjs';

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
