import { epsilonOf } from '@homeward/disclosure';
import { MOST_EPSILON, YEARLY_RHO } from '@homeward/domain';
import { currentActor } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';

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

/** The lock of the check itself: what is left is left until this is over. Before anything that the ledger tells, as where counts are made: the other way round, two would wait for each other. */
export async function holdBudget(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('budget ' || $1, 0))`, [currentActor().organisationId]);
}

/** Sums of the same parts differ in their last digits. */
export const TINY = 1e-9;

/** The calendar year (UTC), and what all drawings of it took. */
export async function spentOf(tx: Tx): Promise<{ readonly year: number; readonly spent: number }> {
  const row = await tx.first<{ year: number; spent: number }>(
    `select extract(year from now() at time zone 'UTC')::int as year, coalesce(sum(rho), 0) as spent from statistics.cubes
     where extract(year from made_at at time zone 'UTC') = extract(year from now() at time zone 'UTC')`,
  );
  return row ?? { year: 0, spent: 0 };
}
