import { describe, expect, it } from '@jest/globals';
import { openAt, openingProblem, readOpening } from './opening.js';

const bangkok = {
  weekend: [6, 7],
  holidays: ['2026-11-30'],
  zone: 'Asia/Bangkok',
  opening: ['09:00-12:00', '14:00-16:00'],
};
/** Their time: seven hours ahead. */
const at = (local: string): Date => new Date(`${local}:00+07:00`);

describe('opening hours', () => {
  it('are read as somebody types them, and refused where they make no sense', () => {
    expect(readOpening('9:00 – 12:00; 14:00-16:00')).toEqual(['09:00-12:00', '14:00-16:00']);
    expect(openingProblem(['09:00-12:00', '14:00-16:00'])).toBeUndefined();
    expect(openingProblem(['9-12'])).toBe('OPENING_UNREADABLE');
    expect(openingProblem(['09:00-12:00', '11:00-16:00'])).toBe('OPENING_OVERLAPS');
    expect(openingProblem(['12:00-09:00'])).toBe('OPENING_OVERLAPS');
    expect(openingProblem(Array.from({ length: 5 }, () => '09:00-12:00'))).toBe('OPENING_TOO_MANY');
  });

  it('say until when it is open and when it opens, by its own clock, weekend and holidays', () => {
    expect(openAt(bangkok, at('2026-11-27T11:59'))).toEqual({ open: true, day: '2026-11-27', time: '12:00' });
    expect(openAt(bangkok, at('2026-11-27T12:00'))).toEqual({ open: false, day: '2026-11-27', time: '14:00' });
    expect(openAt(bangkok, at('2026-11-27T08:00'))).toEqual({ open: false, day: '2026-11-27', time: '09:00' });
    // Friday evening, a weekend and a holiday on Monday: Tuesday.
    expect(openAt(bangkok, at('2026-11-27T16:00'))).toEqual({ open: false, day: '2026-12-01', time: '09:00' });
    // Still Thursday in London, already Friday there.
    expect(openAt(bangkok, new Date('2026-11-26T23:30:00Z'))).toMatchObject({ open: false, day: '2026-11-27' });
  });

  it('say nothing where hours or zone are not known, or nothing is ever open', () => {
    expect(openAt({ ...bangkok, opening: [] }, at('2026-11-27T10:00'))).toBeUndefined();
    expect(openAt({ ...bangkok, zone: '' }, at('2026-11-27T10:00'))).toBeUndefined();
    expect(openAt({ ...bangkok, weekend: [1, 2, 3, 4, 5, 6, 7] }, at('2026-11-27T10:00'))).toBeUndefined();
  });
});
