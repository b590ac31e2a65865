import { epsilonOf } from '@homeward/disclosure';
import { MOST_EPSILON, YEARLY_RHO } from '@homeward/domain';

/**
 * The same however many people there are: one that is reckoned from their number would tell it, without noise. It lies below 1 / (n ln n) up to 80,000
 * people in a period (ADR 91).
 */
export const DELTA = 1e-6;

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
