import { addDays, type CustodyKind, defaultDeadlines, detentionKinds, minutesIn } from '@homeward/domain';
import { ownDeadlines } from '../../identity/own-deadlines.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

async function daysOf(tx: Tx, kind: 'CUSTODY_REVIEW' | 'HELD_LONG'): Promise<number> {
  const minutes = (await ownDeadlines(tx))[kind] ?? defaultDeadlines[kind];
  return Math.max(1, Math.ceil(minutes / minutesIn.DAYS));
}

/** After how many days custody by the authorities is looked at again: seven, unless the organisation says otherwise. */
export const reviewDays = (tx: Tx): Promise<number> => daysOf(tx, 'CUSTODY_REVIEW');

/** After how many days the length alone is a reason to look: thirty, unless the organisation says otherwise. */
export const longDays = (tx: Tx): Promise<number> => daysOf(tx, 'HELD_LONG');

/** People have been forgotten in holding places for months: whoever comes into one has a day on which somebody looks. */
export const nextReview = (kind: CustodyKind, from: string, days: number): string | null =>
  detentionKinds.includes(kind) ? addDays(from, days) : null;
