import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageBands } from '../codes/index.js';
import { addDays } from '../working-days/working-days.js';
import {
  ageBand,
  ageRange,
  bandOfAge,
  comparePartialDates,
  earliestDay,
  isChildOn,
  latestDay,
  parsePartialDate,
  partialDateParts,
  sortPartialDates,
} from './partial-date.js';

const days = fc.integer({ min: 0, max: 50_000 }).map((n) => addDays('1920-01-01', n));
const partials = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('partial dates', () => {
  it('reads years, months and days and nothing else', () => {
    expect(parsePartialDate(' 2024 ')).toEqual({ ok: true, value: '2024', parts: { year: 2024, precision: 'YEAR' } });
    expect(partialDateParts('2024-03')).toEqual({ year: 2024, month: 3, precision: 'MONTH' });
    expect(partialDateParts('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29, precision: 'DAY' });
    expect(parsePartialDate('2023-02-29')).toEqual({ ok: false, code: 'NO_SUCH_DAY' });
    expect(parsePartialDate('2023-13')).toEqual({ ok: false, code: 'NO_SUCH_DAY' });
    expect(parsePartialDate('2023-00')).toEqual({ ok: false, code: 'NO_SUCH_DAY' });
    expect(parsePartialDate('2567')).toEqual({ ok: false, code: 'YEAR_OUT_OF_RANGE' });
    expect(parsePartialDate('3/2024')).toEqual({ ok: false, code: 'NOT_A_DATE' });
    expect(parsePartialDate(2024)).toEqual({ ok: false, code: 'NOT_A_DATE' });
    expect(parsePartialDate('2027', { notAfter: '2026-11-22' })).toEqual({ ok: false, code: 'IN_THE_FUTURE' });
    expect(parsePartialDate('2026', { notAfter: '2026-11-22' }).ok).toBe(true);
  });

  it('spans exactly its days', () => {
    expect([earliestDay('2024-02'), latestDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestDay('2024-12'), latestDay('2024-12')]).toEqual(['2024-12-01', '2024-12-31']);
    expect([earliestDay('2024'), latestDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    fc.assert(
      fc.property(partials, (value) => {
        expect(earliestDay(value) <= latestDay(value)).toBe(true);
        expect(earliestDay(value).startsWith(value)).toBe(true);
        expect(latestDay(value).startsWith(value)).toBe(true);
        expect(addDays(latestDay(value), 1).startsWith(value)).toBe(false);
      }),
    );
  });

  it('claims an order only where every possible day agrees', () => {
    expect(comparePartialDates('2024', '2024-05-01')).toBe('OVERLAP');
    expect(comparePartialDates('2024', '2024')).toBe('OVERLAP');
    expect(comparePartialDates('2024-05-01', '2024-05-01')).toBe('SAME');
    expect(comparePartialDates('2023', '2024-01')).toBe('BEFORE');
    expect(comparePartialDates('2024-01', '2023')).toBe('AFTER');
    fc.assert(
      fc.property(partials, partials, (a, b) => {
        const opposite = { BEFORE: 'AFTER', AFTER: 'BEFORE', SAME: 'SAME', OVERLAP: 'OVERLAP' } as const;
        expect(comparePartialDates(b, a)).toBe(opposite[comparePartialDates(a, b)]);
      }),
    );
    expect(['2024', '2023-05', '2024-01-01', '2024-01'].sort(sortPartialDates)).toEqual([
      '2023-05',
      '2024-01-01',
      '2024-01',
      '2024',
    ]);
  });
});

describe('age', () => {
  it('gives a range and says MAYBE for who may be a child', () => {
    expect(ageRange('2008', '2026-11-22')).toEqual({ min: 17, max: 18 });
    expect(isChildOn('2008', '2026-11-22')).toBe('MAYBE');
    expect(isChildOn('2008-11-22', '2026-11-22')).toBe('NO');
    expect(isChildOn('2008-11-23', '2026-11-22')).toBe('YES');
    expect(isChildOn(null, '2026-11-22')).toBe('MAYBE');
    expect(ageRange('2027', '2026-11-22')).toBeUndefined();
    expect(ageRange('2026', '2026-11-22')).toEqual({ min: 0, max: 0 });
  });

  it('knows every band and its edges', () => {
    const edges = [0, 8, 9, 17, 18, 20, 21, 23, 24, 26, 27, 29, 30, 38, 39, 47, 48, 100];
    expect(edges.map(bandOfAge)).toEqual(ageBands.slice(0, 9).flatMap((band) => [band, band]));
    expect(ageBand('2002-11-22', '2026-11-22')).toBe('24-26');
    expect(ageBand('2002-11-23', '2026-11-22')).toBe('21-23');
    expect(ageBand('2002', '2026-11-22')).toBe('24-26');
    expect(ageBand(undefined, '2026-11-22')).toBe('UNKNOWN');
    expect(ageBand('1900', '2026-11-22')).toBe('UNKNOWN');
  });

  it('is a band of an age that is possible', () => {
    fc.assert(
      fc.property(partials, days, (birth, on) => {
        const range = ageRange(birth, on);
        if (!range || range.min > 120) return;
        const possible = Array.from({ length: range.max - range.min + 1 }, (_, i) => bandOfAge(range.min + i));
        expect(possible).toContain(ageBand(birth, on));
      }),
    );
  });
});
