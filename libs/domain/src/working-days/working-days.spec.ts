import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAt } from './deadlines.js';
import {
  addDays,
  addWorkingDays,
  dayIn,
  daysBetween,
  isIsoDate,
  isTimeZone,
  isWorkingDay,
  plainCalendar,
  todayIn,
  workingDaysBetween,
  type Weekday,
} from './working-days.js';

const isoDates = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1970-01-01', n));
const calendars = fc.record({
  weekend: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 }),
  holidays: fc.array(isoDates, { maxLength: 20 }),
});

describe('days', () => {
  it('knows the real calendar', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2026-02-29')).toBe(false);
    expect(isIsoDate('2026-13-01')).toBe(false);
    expect(isIsoDate('2026-1-1')).toBe(false);
    expect(isIsoDate('0026-01-01')).toBe(false);
    expect(isIsoDate(20260101)).toBe(false);
  });

  it('adds and counts as inverse operations', () => {
    fc.assert(
      fc.property(isoDates, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
      }),
    );
  });

  it('is already tomorrow in Phnom Penh at 17:00 UTC and not at 16:59', () => {
    expect(todayIn('Asia/Phnom_Penh', new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(todayIn('Asia/Phnom_Penh', new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
    expect(dayIn('America/New_York', new Date('2026-11-22T03:00:00Z'))).toBe('2026-11-21');
    expect(isTimeZone('Asia/Phnom_Penh')).toBe(true);
    expect(isTimeZone('Asia/Nowhere')).toBe(false);
  });
});

describe('working days', () => {
  it('never counts the first day: five from a Monday is the next Monday', () => {
    expect(addWorkingDays('2026-11-23', 5, plainCalendar)).toBe('2026-11-30');
  });

  it('skips the weekend and holidays of the mission', () => {
    expect(addWorkingDays('2026-11-19', 2, { weekend: [5, 6], holidays: ['2026-11-22'] })).toBe('2026-11-24');
  });

  it('moves to a working day when none is asked for', () => {
    expect(addWorkingDays('2026-11-22', 0, plainCalendar)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-23', 0, plainCalendar)).toBe('2026-11-23');
  });

  it('refuses a calendar without a working day instead of counting for ever', () => {
    const never = { weekend: [0, 1, 2, 3, 4, 5, 6] as Weekday[], holidays: [] };
    expect(() => addWorkingDays('2026-11-22', 1, never)).toThrow(RangeError);
    expect(() => workingDaysBetween('2026-11-22', '2026-11-25', never)).toThrow(RangeError);
  });

  it('ends on a working day with exactly n working days between', () => {
    fc.assert(
      fc.property(isoDates, fc.integer({ min: 1, max: 60 }), calendars, (date, n, calendar) => {
        const due = addWorkingDays(date, n, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(date, due, calendar)).toBe(n);
      }),
    );
  });
});

describe('deadlines', () => {
  it('answers a plea in acute danger in 15 minutes, and an organisation may set its own', () => {
    const at = new Date('2026-11-22T00:00:00Z');
    expect(dueAt('FIRST_REPLY_ACUTE', at).toISOString()).toBe('2026-11-22T00:15:00.000Z');
    expect(dueAt('SCREENING_DECIDED', at).toISOString()).toBe('2026-12-07T00:00:00.000Z');
    expect(dueAt('FIRST_REPLY', at, { FIRST_REPLY: 30 }).toISOString()).toBe('2026-11-22T00:30:00.000Z');
  });
});
