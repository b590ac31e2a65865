import { describe, expect, it } from '@jest/globals';
import { rhoOf } from '@homeward/disclosure';
import { MOST_EPSILON, promises } from '@homeward/domain';
import { DELTA } from './budget.js';

describe('what a form offers for counts with noise', () => {
  it.each([...promises])('says of $name what it will take of the year', ({ epsilon, rho }) => {
    expect(rho).toBeCloseTo(rhoOf(epsilon, DELTA), 4);
    expect(epsilon).toBeLessThanOrEqual(MOST_EPSILON);
  });
});
