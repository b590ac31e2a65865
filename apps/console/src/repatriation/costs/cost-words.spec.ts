import { describe, expect, it } from '@jest/globals';
import { filterOfRail, monthsBefore, sharesOf } from './cost-words.js';

describe('filters of the ledger', () => {
  it('take a month from its first to its last day', () => {
    expect(filterOfRail({ month: '2024-02', payer: 'IOM' })).toEqual({
      payer: 'IOM',
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(filterOfRail({ month: '2026-12' })).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(filterOfRail({})).toEqual({});
  });

  it('count months back over the turn of a year', () => {
    expect(monthsBefore('2026-02-11', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });
});

describe('shares by hand', () => {
  it('are amounts in the money of the bill, of those who pay something of it', () => {
    expect(sharesOf({ a: '1,000.50', b: ' ', c: '2' }, 'USD')).toEqual([
      { caseId: 'a', amountMinor: 100_050 },
      { caseId: 'c', amountMinor: 200 },
    ]);
    expect(sharesOf({ a: '12', b: 'x' }, 'USD')).toBeUndefined();
    expect(sharesOf({ a: '12.345' }, 'USD')).toBeUndefined();
  });
});
