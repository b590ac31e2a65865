import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boardingMarks, boardingOf } from './boarding.js';

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
});
