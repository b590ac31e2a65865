import { type CountedRow, type Reconciliation, reconcile, type RosterGap } from '@homeward/domain';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

const codes = {
  STILL_EXPECTED: 'ROW_STILL_EXPECTED',
  LISTED_UNEXPECTED: 'ROW_LISTED_UNEXPECTED',
  UNLISTED_ABSENT: 'ROW_UNLISTED_ABSENT',
} as const satisfies Record<RosterGap, string>;
const MOST_TOLD = 50;

export async function reconciliationOf(tx: Tx, operationId: string): Promise<Reconciliation> {
  return reconcile(
    await tx.query<CountedRow>(
      `select position, outcome, decision, listed from homeward.roster_entries where operation_id = $1`,
      [operationId],
    ),
  );
}

/**
 * Expected and unexpected together are the sum of outcomes, or it is not over: each open row is named. Where heads were counted on
 * the vans, they are as many as came out; it is the one number that does not come from the roster itself.
 * @returns the count of heads
 */
export async function refuseOpenRows(tx: Tx, operationId: string, headCount: number | null): Promise<number | null> {
  await tx.query(`select 1 from homeward.operations where id = $1 for update`, [operationId]);
  const { open, outcomes } = await reconciliationOf(tx, operationId);
  const problems: FieldProblem[] = open.slice(0, MOST_TOLD).map(({ position, gap }) => ({
    field: `entries.${position}`,
    code: codes[gap],
    params: { row: position },
  }));
  const out = outcomes.FOUND + outcomes.UNEXPECTED;
  if (headCount !== null && headCount !== out)
    problems.push({ field: 'headCount', code: 'HEAD_COUNT_DIFFERS', params: { counted: headCount, roster: out } });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return headCount;
}
