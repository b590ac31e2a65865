import { deadlineKinds, type DeadlineOverrides, isSettable } from '@homeward/domain';
import { currentActor } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';

/** The deadlines that the actor's organisation has set, in minutes; what is not there takes the usual time. */
export async function ownDeadlines(tx: Tx): Promise<DeadlineOverrides> {
  const row = await tx.first<{ deadlines: Readonly<Record<string, unknown>> }>(
    `select deadlines from homeward.organisations where id = $1`,
    [currentActor().organisationId],
  );
  const stored = row?.deadlines ?? {};
  return Object.fromEntries(
    deadlineKinds.flatMap((kind) => {
      const minutes = stored[kind];
      return isSettable(kind) && typeof minutes === 'number' && minutes > 0 ? [[kind, minutes]] : [];
    }),
  );
}
