import { describe, expect, it } from '@jest/globals';
import { oddsOf } from './noise-odds.js';

const sizes = new Map(Array.from({ length: 13 }, (_, i) => [`thing${i}`, 4]));
const at = { rho: 0.3111, length: 1, sizes, groups: ['thing0'], width: 10 };

describe('what counts with noise tell of a number that is hidden', () => {
  it('is what two normal distributions say, with the sum of two hidden neighbours known', () => {
    // Variance 13 / (2 rho), halved by the sum; the expected log ratio of two means d apart is d^2 / (2 variance).
    const variance = 13 / (2 * 0.3111) / 2;
    expect(oddsOf(at)).toBeCloseTo(Math.exp(100 / (2 * variance)), 9);
    expect(oddsOf(at)).toBeGreaterThan(100);
    expect(oddsOf({ ...at, rho: 0.0142 })).toBeLessThan(1.3);
  });

  it('takes the sums of counts by two things, and none where nothing was counted so finely', () => {
    const pairs = { ...at, length: 2 };
    expect(oddsOf(pairs)).toBeCloseTo(Math.exp((100 * 2 * 0.3111 * (1 + 12 / 4)) / 91), 9);
    expect(oddsOf({ ...pairs, groups: ['thing0', 'thing1'] })).toBeCloseTo(Math.exp((100 * 2 * 0.3111) / 91), 9);
    expect(oddsOf({ ...at, groups: ['thing0', 'thing1'] })).toBeNull();
  });
});
