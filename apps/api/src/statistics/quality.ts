import { inWorker, rhoOf } from '@homeward/disclosure';
import { QUALITY_EPSILON, YEARLY_RHO } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { currentActor } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { DELTA, spentOf, TINY } from './budget.js';
import { axes, type Axis, CORRECTION, type Span } from './code-book.js';
import { countsOf, type TallyRow } from './cube-counts.js';
import { type SnapshotRow, spanOf } from './release-row.js';
import { CubeEntity } from './statistics.entities.js';

/** That something is not known of a person, at the finest codes of an axis. */
export const isUnknown = (code: string): boolean => /(^|\/)UNKNOWN$/.test(code);

/** Each thing as known or not, and who counts late. A thing that is always known has no place here: it would cost noise and tell nothing. */
export function qualityAxes(span: Span): Axis[] {
  return axes(span).flatMap((axis): Axis[] => {
    const missing = axis.group === 'period' ? CORRECTION : 'UNKNOWN';
    const isMissing = (code: string): boolean => (axis.group === 'period' ? code === CORRECTION : isUnknown(code));
    if (!axis.codes.some(isMissing)) return [];
    return [{ ...axis, codes: ['KNOWN', missing], of: (codes) => (isMissing(axis.of(codes)) ? missing : 'KNOWN') }];
  });
}

/** What a seeded evaluation draws and a sealing draws, from the same counts. */
export async function drawnQuality(
  span: Span,
  tally: (columns: readonly string[]) => Promise<readonly TallyRow[]>,
  seedForTests?: string,
) {
  const all = qualityAxes(span);
  const counts = await countsOf(all, 1, tally);
  const options = { epsilon: QUALITY_EPSILON, delta: DELTA, length: 1 };
  const book = all.map(({ group, codes }) => ({ name: group, values: codes }));
  const content = await inWorker('cube', {
    book,
    counts,
    options,
    ...(seedForTests === undefined ? {} : { seedForTests }),
  });
  return { ...options, rho: rhoOf(QUALITY_EPSILON, DELTA), content };
}

/**
 * How much is not known of a period, drawn once when it is sealed. A year that is spent has none to give: then the period is sealed without, and
 * counts with noise of a later year tell it. Needs `holdBudget`.
 */
export async function drawQuality(tx: Tx, snapshot: SnapshotRow): Promise<void> {
  const { organisationId, userId } = currentActor();
  const drawn = await drawnQuality(spanOf(snapshot), (columns) =>
    tx.query<TallyRow>(`select codes, people from statistics.tally($1, $2)`, [snapshot.id, columns]),
  );
  const { spent } = await spentOf(tx);
  if (spent + drawn.rho > YEARLY_RHO - TINY) return;
  await tx.insert(CubeEntity, {
    id: uuid(),
    organisationId,
    snapshotId: snapshot.id,
    kind: 'QUALITY',
    ...drawn,
    madeBy: userId,
  });
}
