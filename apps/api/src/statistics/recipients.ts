import { noisyReleaseKinds, type ReleaseKind } from '@homeward/domain';
import { InvalidInputError } from '../platform/acts/problems.js';
import type { Tx } from '../platform/db/unit-of-work.js';

/** However it was typed: case, width of letters and spaces do not make another reader. */
export const recipientKey = (recipient: string): string =>
  recipient
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/**
 * Exact counts and counts with noise of one period go to different readers: beside each other, the exact ones take noise off.
 * What was withdrawn or declined counts as well, since somebody has it or has seen it.
 *
 * @throws InvalidInputError RECIPIENT_HAS_OTHER_KIND
 */
export async function oneWayOnly(tx: Tx, snapshotId: string, kind: ReleaseKind, recipient: string): Promise<void> {
  const others = await tx.query<{ recipient: string }>(
    `select recipient from statistics.releases where snapshot_id = $1 and (kind = any($2)) <> $3`,
    [snapshotId, noisyReleaseKinds, noisyReleaseKinds.includes(kind)],
  );
  if (others.some((other) => recipientKey(other.recipient) === recipientKey(recipient)))
    throw new InvalidInputError([{ field: 'recipient', code: 'RECIPIENT_HAS_OTHER_KIND' }]);
}
