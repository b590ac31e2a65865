import { addDays, type CustodyKind } from '@homeward/domain';

const authorities: readonly CustodyKind[] = ['POLICE', 'IMMIGRATION_DETENTION'];
const REVIEW_DAYS = 7;

/** Custody by the authorities is looked at every seven days: people have been forgotten in holding places for months. */
export const firstReview = (kind: CustodyKind, from: string): string | null =>
  authorities.includes(kind) ? addDays(from, REVIEW_DAYS) : null;
