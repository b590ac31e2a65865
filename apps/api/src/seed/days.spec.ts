import { describe, expect, it } from '@jest/globals';
import { Days, stamp } from './days.js';

describe('days told from today', () => {
  const days = new Days('2026-03-01');

  it('counts both ways over the ends of months and years', () => {
    expect(days.iso(0)).toBe('2026-03-01');
    expect(days.iso(-1)).toBe('2026-02-28');
    expect(days.iso(306)).toBe('2027-01-01');
    expect(days.dayOf('2025-12-31')).toBe(-60);
    expect(days.weekday(0)).toBe(0);
    expect(days.yearOf(-60)).toBe(2025);
    expect(() => new Days('tomorrow')).toThrow(RangeError);
  });

  it('puts office hours and nights where Phnom Penh has them', () => {
    expect(stamp(days.moment(-1, 0))).toBe('2026-02-28T01:00:00Z');
    expect(stamp(days.moment(-1, 9999))).toBe('2026-02-28T10:59:00Z');
    expect(stamp(days.night(0, 30))).toBe('2026-02-28T21:30:00Z');
  });

  it('writes every moment as Date does', () => {
    for (const ms of [
      0,
      1,
      59_999,
      86_399_999,
      Date.UTC(2026, 10, 22, 23, 59),
      Date.UTC(2026, 10, 22, 12, 0, 30),
      -60_000,
    ])
      expect(Date.parse(stamp(ms))).toBe(ms);
  });
});
