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

/** What a house just said is somebody's task. What is urgent is due as soon as what happened. */
export async function openHouseTask(
  tx: Tx,
  report: { readonly id: string; readonly kind: 'NEED' | 'INCIDENT'; readonly urgent: boolean },
): Promise<void> {
  const own = await ownDeadlines(tx);
  const minutes = (kind: 'HOUSE_NEED' | 'HOUSE_INCIDENT'): number => own[kind] ?? defaultDeadlines[kind];
  const incident = minutes('HOUSE_INCIDENT');
  const due =
    report.kind === 'INCIDENT'
      ? incident
      : report.urgent
        ? Math.min(incident, minutes('HOUSE_NEED'))
        : minutes('HOUSE_NEED');
  await tx.execute(`select homeward.open_house_task($1, $2, $3)`, [uuid(), report.id, due]);
}
