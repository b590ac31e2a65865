import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseStates, closureReasons } from '../codes/index.js';
import { addDays, dayIn } from '../working-days/working-days.js';
import {
  retentionCategories,
  retentionCategory,
  retentionDefaults,
  retentionDueOn,
  retentionMonths,
} from './retention.js';

describe('when a file is due', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-26', 60, '2031-11-26'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-01', 1, '2026-02-01'],
  ])('%s and %i months is %s', (from, months, due) => {
    expect(retentionDueOn(from, months)).toBe(due);
  });

  it('is a day of the month that comes so many months later, never of the next one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n)),
        fc.integer({ min: retentionMonths.least, max: retentionMonths.most }),
        (from, months) => {
          const due = retentionDueOn(from, months);
          const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
          expect(index(due) - index(from)).toBe(months);
          expect(Number(due.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
          // One month more is never earlier, and the next day never due before the day.
          expect(retentionDueOn(from, months + 1) > due).toBe(true);
          expect(retentionDueOn(addDays(from, 1), months) >= due).toBe(true);
        },
      ),
    );
  });

  it('counts from the day it was where the organisation is', () => {
    // Half past six in the evening of the 30th in Greenwich is the 31st in Phnom Penh, and the month ends there.
    const closed = new Date('2026-08-30T18:30:00Z');
    expect(retentionDueOn(dayIn('Asia/Phnom_Penh', closed), 6)).toBe('2027-02-28');
    expect(retentionDueOn(dayIn('America/New_York', closed), 6)).toBe('2027-02-28');
    const later = new Date('2026-11-30T18:30:00Z');
    expect(retentionDueOn(dayIn('Asia/Phnom_Penh', later), 12)).toBe('2027-12-01');
    expect(retentionDueOn(dayIn('America/New_York', later), 12)).toBe('2027-11-30');
  });
});

describe('what is kept how long', () => {
  it('lets no period run for who is held, in care, on the way or missing', () => {
    for (const state of caseStates)
      for (const cameOut of [true, false])
        for (const closureReason of closureReasons) {
          const category = retentionCategory({ state, closureReason, cameOut, cameHome: false });
          const over = ['CLOSED', 'DUPLICATE', 'DECEASED', 'LOST_CONTACT'].includes(state);
          const unanswered = ['REPORTED', 'VERIFYING', 'UNVERIFIABLE', 'DECLINED_BY_PERSON'].includes(state);
          expect(category !== undefined).toBe(over || (unanswered && !cameOut));
        }
  });

  it('reaches every category, each with a proposal within the bounds', () => {
    const reached = new Set(
      caseStates.flatMap((state) =>
        [null, ...closureReasons].flatMap((closureReason) =>
          [true, false].map((cameOut) => retentionCategory({ state, closureReason, cameOut, cameHome: false })),
        ),
      ),
    );
    expect([...retentionCategories].filter((category) => !reached.has(category))).toEqual([]);
    for (const { months } of Object.values(retentionDefaults)) {
      expect(months).toBeGreaterThanOrEqual(retentionMonths.least);
      expect(months).toBeLessThanOrEqual(retentionMonths.most);
    }
  });
});
