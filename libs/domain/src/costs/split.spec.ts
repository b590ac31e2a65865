import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitByWeights, splitEqually, waivedOf, WHOLE_SHARE } from './split.js';

const amounts = fc.integer({ min: 0, max: 10_000_000_000_000 });

describe('splitting', () => {
  it('adds up to the whole, and nobody is a unit away from the others', () => {
    expect(splitEqually(100, 3)).toEqual([34, 33, 33]);
    expect(splitByWeights(100, [1, 2, 0])).toEqual([33, 67, 0]);
    expect(splitByWeights(5, [0, 0])).toEqual([3, 2]);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 300 }), (minor, people) => {
        const shares = splitEqually(minor, people);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(minor);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('by weights adds up, too, and each share is its exact part rounded down or up', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(100_000), { minLength: 1, maxLength: 60 }), (minor, weights) => {
        const shares = splitByWeights(minor, weights);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(minor);
        const sum = weights.reduce((total, w) => total + BigInt(w), 0n);
        if (sum === 0n) return;
        shares.forEach((share, at) => {
          const exact = BigInt(minor) * BigInt(weights[at] ?? 0);
          expect(BigInt(share) * sum - exact).toBeLessThan(sum);
          expect(exact - BigInt(share) * sum).toBeLessThan(sum);
        });
      }),
    );
  });

  it('takes no fraction and nothing negative', () => {
    expect(() => splitEqually(1.5, 2)).toThrow(RangeError);
    expect(() => splitByWeights(-1, [1])).toThrow(RangeError);
    expect(() => splitByWeights(1, [-1])).toThrow(RangeError);
  });
});

describe('a waiver', () => {
  it('by half leaves exactly half; the odd unit is let off', () => {
    fc.assert(
      fc.property(amounts, (minor) => {
        const left = minor - waivedOf(minor, WHOLE_SHARE / 2);
        expect(left).toBe(Math.floor(minor / 2));
      }),
    );
    expect(waivedOf(51_001, 5000)).toBe(25_501);
  });

  it('never lets off more than there is, and nothing for nothing', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: WHOLE_SHARE }), (minor, share) => {
        const waived = waivedOf(minor, share);
        expect(waived).toBeGreaterThanOrEqual(0);
        expect(waived).toBeLessThanOrEqual(minor);
      }),
    );
    expect(waivedOf(999, 0)).toBe(0);
    expect(waivedOf(999, WHOLE_SHARE)).toBe(999);
    expect(() => waivedOf(999, 10_001)).toThrow(RangeError);
  });
});
