import { type DeadlineKind, defaultDeadlines } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { ownDeadlines } from '../../identity/own-deadlines.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

/**
 * Makes something due on cases that this transaction wrote, whatever the actor may do with tasks. Nothing is told to the
 * timeline: the plea or the exit is, and the task itself stands there. Triggers close it by what becomes of the case.
 */
export async function openDeadline(tx: Tx, kind: DeadlineKind, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  const own = await ownDeadlines(tx);
  await tx.execute(`select homeward.open_deadlines($1, $2, $3, $4)`, [
    caseIds.map(() => uuid()),
    [...caseIds],
    kind,
    own[kind] ?? defaultDeadlines[kind],
  ]);
}
