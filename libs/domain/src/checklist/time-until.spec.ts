import { describe, expect, it } from '@jest/globals';
import { type DaysCount, kaplanMeier, quartilesOf, timeUntil } from './time-until.js';

const reached = (...days: number[]): DaysCount[] => days.map((day) => ({ days: day, done: 1, open: 0 }));
const waiting = (...days: number[]): DaysCount[] => days.map((day) => ({ days: day, done: 0, open: 1 }));

describe('days until something is reached', () => {
  it("are those of Freireich's trial (1963), as every textbook on survival has them", () => {
    const treated = [
      ...reached(6, 6, 6, 7, 10, 13, 16, 22, 23),
      ...waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ];
    // 6-MP: S(10) = 0.753, S(13) = 0.690, S(22) = 0.538, S(23) = 0.448, and no lower.
    expect(kaplanMeier(treated)).toEqual({ lower: 13, median: 23, upper: null });
    const placebo = reached(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);
    expect(kaplanMeier(placebo)).toEqual({ lower: 4, median: 8, upper: 12 });
    // Of the nine who reached it alone: far too short.
    expect(quartilesOf(treated)?.median).toBe(10);
  });

  it('take the middle of two days where exactly a half still waits between them', () => {
    expect(kaplanMeier(reached(10, 20, 30, 40, 50, 60))).toMatchObject({ median: 35 });
    expect(kaplanMeier([...reached(10, 20, 30, 40), ...waiting(50, 60, 70, 80)])).toEqual({
      lower: 25,
      median: 40,
      upper: null,
    });
  });

  it('are not reached where nobody has, and not told of fewer than five', () => {
    expect(timeUntil(waiting(3, 5, 8, 13, 21))).toEqual({
      people: 5,
      done: 0,
      reached: null,
      estimate: { lower: null, median: null, upper: null },
    });
    expect(timeUntil([...reached(3, 5), ...waiting(8, 9)])).toMatchObject({ people: 4, reached: null, estimate: null });
    expect(timeUntil([])).toEqual({ people: 0, done: 0, reached: null, estimate: null });
  });

  it('without anybody who waits: the place that percentile_cont takes', () => {
    expect(quartilesOf([{ days: 4, done: 3, open: 9 }, ...reached(10, 20, 31)])).toEqual({
      lower: 4,
      median: 7,
      upper: 17.5,
    });
  });

  it('is the same in any order and however the counts are cut', () => {
    const counts = [...reached(9, 2, 2, 7, 30), ...waiting(7, 2, 40)];
    const together: DaysCount[] = [
      { days: 40, done: 0, open: 1 },
      { days: 2, done: 2, open: 1 },
      { days: 30, done: 1, open: 0 },
      { days: 9, done: 1, open: 0 },
      { days: 7, done: 1, open: 1 },
    ];
    expect(timeUntil(counts)).toEqual(timeUntil(together));
  });
});
