import { addDays, type CustodyKind, defaultDeadlines, detentionKinds } from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

const DAY = 24 * 60;

/** After how many days custody by the authorities is looked at again: seven, unless the organisation says otherwise. */
export async function reviewDays(tx: Tx): Promise<number> {
  const row = await tx.first<{ minutes: number | null }>(
    `select (deadlines ->> 'CUSTODY_REVIEW')::int as minutes from homeward.organisations where id = $1`,
    [currentActor().organisationId],
  );
  return Math.max(1, Math.ceil((row?.minutes ?? defaultDeadlines.CUSTODY_REVIEW) / DAY));
}

/** People have been forgotten in holding places for months: whoever comes into one has a day on which somebody looks. */
export const nextReview = (kind: CustodyKind, from: string, days: number): string | null =>
  detentionKinds.includes(kind) ? addDays(from, days) : null;
