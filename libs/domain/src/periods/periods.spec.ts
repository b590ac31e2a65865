import { describe, expect, it } from '@jest/globals';
import { finishedPeriods, isWholeQuarters, periodOf, periodsOverlap } from './periods.js';

describe('periods of statistics', () => {
  it('end before today, newest first', () => {
    expect(finishedPeriods('QUARTER', '2026-11-26', 4)).toEqual([
      { kind: 'QUARTER', year: 2026, number: 3, from: '2026-07-01', to: '2026-09-30' },
      { kind: 'QUARTER', year: 2026, number: 2, from: '2026-04-01', to: '2026-06-30' },
      { kind: 'QUARTER', year: 2026, number: 1, from: '2026-01-01', to: '2026-03-31' },
      { kind: 'QUARTER', year: 2025, number: 4, from: '2025-10-01', to: '2025-12-31' },
    ]);
    expect(finishedPeriods('HALF_YEAR', '2026-11-26', 2).map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-01', '2026-06-30'],
      ['2025-07-01', '2025-12-31'],
    ]);
    expect(finishedPeriods('YEAR', '2028-12-31', 1)).toMatchObject([{ year: 2027, from: '2027-01-01' }]);
  });

  it('are over the day after their last, not on it', () => {
    expect(finishedPeriods('QUARTER', '2026-03-31', 1)[0]?.to).toBe('2025-12-31');
    expect(finishedPeriods('QUARTER', '2026-04-01', 1)[0]?.to).toBe('2026-03-31');
  });

  it.each([
    ['2026-01-01', '2026-03-31', true],
    ['2024-04-01', '2026-09-30', true],
    ['2026-01-02', '2026-03-31', false],
    ['2026-01-01', '2026-03-30', false],
    ['2026-02-01', '2026-04-30', false],
    ['2026-04-01', '2026-03-31', false],
  ])('%s to %s is whole quarters: %s', (from, to, whole) => {
    expect(isWholeQuarters(from, to)).toBe(whole);
  });

  it('are known again by their days', () => {
    for (const kind of ['QUARTER', 'HALF_YEAR', 'YEAR'] as const)
      for (const period of finishedPeriods(kind, '2026-05-05', 9))
        expect(periodOf(period.from, period.to)).toEqual(period);
    expect(periodOf('2026-01-01', '2026-09-30')).toBeUndefined();
    expect(periodOf('2026-04-01', '2026-09-30')).toBeUndefined();
  });

  it('overlap by a day', () => {
    const first = { from: '2026-01-01', to: '2026-03-31' };
    expect(periodsOverlap(first, { from: '2026-03-31', to: '2026-06-30' })).toBe(true);
    expect(periodsOverlap(first, { from: '2026-04-01', to: '2026-06-30' })).toBe(false);
  });
});
