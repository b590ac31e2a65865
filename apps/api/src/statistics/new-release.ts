import { DEFAULT_K } from '@homeward/disclosure';
import type { ReleaseKind } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { SEARCH_MS } from './protect.js';
import { oneWayOnly } from './recipients.js';
import type { ReleaseApprovalService } from './release-approval.service.js';
import { type Content, ReleaseEntity, type Risk, type StoredCell } from './statistics.entities.js';

/** Postgres ended a wait for a lock. */
const LOCK_NOT_AVAILABLE = '55P03';

export interface Wanted {
  readonly snapshotId: string;
  readonly purpose: string;
  readonly recipientId: string;
  /** That somebody will hold what is protected in two ways, where nobody can prevent it. */
  readonly knowsBoth?: boolean | null;
}

export interface MadeRelease {
  readonly kind: ReleaseKind;
  readonly dimensions: readonly string[];
  readonly cells: readonly StoredCell[];
  readonly risk: Risk;
  readonly content: Content | null;
  /** Of the figures as they leave, whatever language their file is in. */
  readonly sha256: string;
}

/** What every release needs, before anything is computed. Until the end of the transaction no other one is made. */
export async function beginRelease(tx: Tx, wanted: Wanted, kind: ReleaseKind): Promise<void> {
  if (wanted.purpose.length === 0) throw new InvalidInputError([{ field: 'purpose', code: 'REQUIRED' }]);
  await takeTurn(tx);
  await oneWayOnly(tx, kind, wanted);
}

/** Keeps it with the next number and asks a second person: it leaves when that one agrees. */
export async function keepRelease(
  tx: Tx,
  approval: ReleaseApprovalService,
  wanted: Wanted,
  made: MadeRelease,
): Promise<{ id: string }> {
  const next = await tx.first<{ n: number }>(`select coalesce(max(number), 0)::int + 1 as n from statistics.releases`);
  const id = uuid();
  const number = next?.n ?? 1;
  const { organisationId, userId } = currentActor();
  await tx.insert(ReleaseEntity, {
    id,
    organisationId,
    snapshotId: wanted.snapshotId,
    number,
    kind: made.kind,
    dimensions: [...made.dimensions],
    k: DEFAULT_K,
    purpose: wanted.purpose,
    recipientId: wanted.recipientId,
    // What they are called is written by the database.
    recipient: '',
    knowsBoth: wanted.knowsBoth === true,
    cells: [...made.cells],
    risk: made.risk,
    content: made.content,
    sha256: made.sha256,
    releasedBy: userId,
  });
  await approval.ask(tx, id, number, wanted.purpose);
  return { id };
}

/** Two releases at once would not see each other: an organisation makes them one by one. */
async function takeTurn(tx: Tx): Promise<void> {
  // Three times the search: it may have to wait for a solver as well. Meanwhile nothing is said on this line, which is usually taken for dead.
  await tx.patience((3 * SEARCH_MS) / 1000);
  await tx.execute(`set local lock_timeout = '4s'; set local idle_in_transaction_session_timeout = ${3 * SEARCH_MS}`);
  try {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('release ' || $1, 0))`, [
      currentActor().organisationId,
    ]);
  } catch (error) {
    if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) throw new RefusedError('RELEASE_UNDER_WAY');
    throw error;
  }
}
