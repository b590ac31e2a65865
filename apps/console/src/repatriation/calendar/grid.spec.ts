import { describe, expect, it } from '@jest/globals';
import { AGENDA_DAYS, heaps, isDay, monthWeeks, moveByKey, onDays, rangeOf, shiftMonth, step, weekOf } from './grid.js';

describe('the days of the calendar', () => {
  it('fills whole weeks around a month, by the day on which a week begins', () => {
    const november = monthWeeks('2026-11-27', 1);
    expect(november.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect([november[0]![0], november.at(-1)![6]]).toEqual(['2026-10-26', '2026-12-06']);
    expect(monthWeeks('2026-11-27', 7)[0]![0]).toBe('2026-11-01');
    // February of a common year that begins on a Sunday: four weeks and no more.
    expect(monthWeeks('2026-02-10', 7)).toHaveLength(4);
    expect(monthWeeks('2026-05-31', 1).flat()).toContain('2026-05-31');
  });

  it('goes from month to month without losing the end of a short one', () => {
    expect(shiftMonth('2026-01-31', 1)).toBe('2026-02-28');
    expect(shiftMonth('2028-01-31', 1)).toBe('2028-02-29');
    expect(shiftMonth('2026-12-31', 1)).toBe('2027-01-31');
    expect(shiftMonth('2026-01-15', -1)).toBe('2025-12-15');
    expect(shiftMonth('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('counts every week seven days, over the changes to summer time as well', () => {
    for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'])
      for (const first of [1, 7]) {
        const week = weekOf(day, first);
        expect(new Set(week).size).toBe(7);
        expect(week).toContain(day);
      }
    expect(weekOf('2027-01-01', 1)[0]).toBe('2026-12-28');
  });

  it('never asks for more than a calendar is given, whatever is shown', () => {
    expect(rangeOf('agenda', '2026-12-20', 1)).toEqual(['2026-12-20', '2027-01-16']);
    expect(rangeOf('week', '2026-11-27', 7)).toEqual(['2026-11-22', '2026-11-28']);
    expect(step('agenda', '2026-11-27', -1)).toBe(step('agenda', '2026-11-27', -1));
    expect(step('week', '2026-12-28', 1)).toBe('2027-01-04');
    expect(AGENDA_DAYS).toBeLessThanOrEqual(100);
  });

  it('follows the keys, and leaves others alone', () => {
    const from = (key: string): string | undefined => moveByKey(key, '2026-11-27', '2026-11-03', 1);
    expect(['ArrowLeft', 'ArrowDown', 'PageDown', 'Home', 'End', 't'].map(from)).toEqual([
      '2026-11-26',
      '2026-12-04',
      '2026-12-27',
      '2026-11-23',
      '2026-11-29',
      '2026-11-03',
    ]);
    expect(from('x')).toBeUndefined();
  });

  it('puts entries under their days, and what reads alike into one heap, late ones first', () => {
    const entries = [
      { day: '2026-11-27', label: 'a', overdue: false },
      { day: '2026-11-27', label: 'b', overdue: true },
      { day: '2026-11-27', label: 'a', overdue: false },
      { day: '2026-11-29', label: 'a', overdue: false },
    ];
    expect([...onDays(entries).keys()]).toEqual(['2026-11-27', '2026-11-29']);
    const first = heaps(onDays(entries).get('2026-11-27') ?? [], ({ label }) => label);
    expect(first.map(({ label, entries: alike }) => [label, alike.length])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('knows a day of the calendar from what somebody wrote into the address', () => {
    expect(['2028-02-29', '2026-02-29', '2026-13-01', '', null, 'today'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
