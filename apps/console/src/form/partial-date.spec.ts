import { describe, expect, it } from '@jest/globals';
import { commonYearOf, joined, partialDateFault, partsOf, precisionOf } from './partial-date.js';

describe('a partial date in its boxes', () => {
  it('goes there and back', () => {
    for (const value of ['2024', '2024-03', '2024-03-04']) {
      const precision = precisionOf(value);
      expect(precision).toBeDefined();
      expect(joined(partsOf(value), precision!)).toBe(value);
    }
    expect(precisionOf(null)).toBeUndefined();
    expect(partsOf('2024-03-04')).toEqual({ year: '2024', month: '3', day: '4' });
  });

  it('is no value while something is missing, and never an invented one', () => {
    expect(joined({ year: '2024', month: '', day: '' }, 'day')).toBeNull();
    expect(joined({ year: '2024', month: '3', day: '' }, 'day')).toBeNull();
    expect(joined({ year: '2024', month: '3', day: '9' }, 'month')).toBe('2024-03');
    expect(joined({ year: '2024', month: '3', day: '9' }, 'words')).toBeNull();
  });

  it('knows days and years that cannot be', () => {
    expect(partialDateFault('2024-02-30')).toBe('BAD_DAY');
    expect(partialDateFault('24')).toBe('BAD_YEAR');
    expect(partialDateFault('2024-02-29')).toBeUndefined();
    expect(partialDateFault(null)).toBeUndefined();
  });

  it('offers the common year for a Buddhist one', () => {
    expect(commonYearOf('2567', 2026)).toBe(2024);
    expect(commonYearOf('2024', 2026)).toBeUndefined();
    expect(commonYearOf('256', 2026)).toBeUndefined();
    expect(commonYearOf('9999', 2026)).toBeUndefined();
  });
});
