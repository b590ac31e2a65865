import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arrivedBy, boardingMarks, boardingOf, departureBy } from './boarding.js';

const marks = fc.array(fc.constantFrom(...boardingMarks), { maxLength: 80 });

describe('a list that is ticked off', () => {
  it('counts everybody once', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const { all, aboard, missing, behind, open, arrived } = boardingOf(list);
        expect(aboard + missing + behind + open).toBe(all);
        expect(arrived).toBeLessThanOrEqual(aboard);
      }),
    );
  });

  it('lets nobody depart whom no escort saw, once somebody was ticked', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const told = list.some((mark) => mark !== 'NOT_YET');
        departureBy(list).forEach((outcome, at) => {
          if (!told) expect(outcome).toBe('DEPARTED');
          else if (outcome === 'DEPARTED') expect(['ABOARD', 'ARRIVED']).toContain(list[at]);
          else if (outcome === null) expect(['NOT_YET', 'MISSING']).toContain(list[at]);
          else expect(outcome).toBe(list[at]);
        });
      }),
    );
  });

  it('takes as arrived whom the escorts ticked at the end, and everybody where nobody ticked', () => {
    expect(arrivedBy(['ARRIVED', 'ABOARD', 'MISSING'])).toEqual([true, false, false]);
    expect(arrivedBy(['ABOARD', 'NOT_YET'])).toEqual([true, true]);
  });
});
