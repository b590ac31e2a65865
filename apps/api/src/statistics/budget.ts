import { epsilonOf } from '@homeward/disclosure';
import { MOST_EPSILON, YEARLY_RHO } from '@homeward/domain';

const DELTA = 1e-6;
/** Up to so many people the usual delta lies below 1 / (n ln n). */
const USUAL_PEOPLE = 80_000;
const SMALL_DELTA = 1e-8;

/** In two steps only: a delta reckoned from the exact number of people would tell it. */
export const deltaFor = (people: number): number => (people <= USUAL_PEOPLE ? DELTA : SMALL_DELTA);

export interface Budget {
  readonly year: number;
  readonly cap: number;
  readonly spent: number;
  readonly left: number;
  /** The weakest promise that still fits; 0 when nothing does. */
  readonly epsilonLeft: number;
}

/** @param spent rho of all cubes of the year */
export function budgetOf(year: number, spent: number): Budget {
  const left = Math.max(0, YEARLY_RHO - spent);
  // Rounded down to what a form offers.
  const epsilonLeft = left > 1e-6 ? Math.min(MOST_EPSILON, Math.floor(epsilonOf(left, DELTA) * 10) / 10) : 0;
  return { year, cap: YEARLY_RHO, spent, left, epsilonLeft };
}
