import {
  type ChecklistItemState,
  isFixed,
  type IsoDate,
  type ItemCode,
  recordOf,
  stateAfterChecklist,
} from '@homeward/domain';
import { StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { tell } from '../../cases/timeline/timeline.js';
import { ChecklistItemEntity } from './checklist.entities.js';
import { isPartnerOnly, type OpenWayHome } from './open-way-home.js';

export interface ItemStep {
  readonly item: ItemCode;
  readonly to: ChecklistItemState;
  readonly on?: IsoDate | null;
  readonly reason?: string | null;
  readonly note?: string | null;
  /** What the client saw; absent where the act changes an item that nobody edited (a booking ticks it). */
  readonly expectedVersion?: number;
  /** Where a problem is shown, such as `passengers.2.`. */
  readonly path?: string;
}

/** One step on the checklist: rule, row, timeline, and track A where it follows. Call `settle` when all steps are done. */
export async function step(tx: Tx, way: OpenWayHome, change: ItemStep): Promise<void> {
  const before = way.stored(change.item);
  // Who looks at an older version is told so before being told that a rule says no.
  if (change.expectedVersion !== undefined && change.expectedVersion !== before.version) {
    await writeItem(tx, before.id, change.expectedVersion, change, null);
    throw new StaleWriteError({
      currentVersion: before.version,
      changedAt: undefined,
      changedBy: undefined,
      fields: [],
    });
  }
  const was = way.state(change.item);
  const on = change.to === 'DONE' || change.to === 'NOT_NEEDED' ? (change.on ?? way.today) : null;
  const waited = change.to === 'DONE' && on ? way.waitedUntil(change.item, on) : null;
  way.change(change.item, change.to, { on, reason: change.reason ?? null }, change.path);
  await writeItem(tx, before.id, before.version, change, on, waited);
  await tell(tx, {
    caseId: way.caseId,
    kind: 'CHECKLIST_CHANGED',
    fromState: was,
    toState: change.to,
    reason: change.reason ?? '',
    data: { item: change.item },
  });
  if (change.to === 'DONE') await followTrack(tx, way, change.item, on);
  else if (was === 'DONE') await undoTrack(tx, way, change.item);
}

async function writeItem(
  tx: Tx,
  id: string,
  version: number,
  change: ItemStep,
  on: IsoDate | null,
  waitedDays: number | null = null,
): Promise<void> {
  await tx.update(ChecklistItemEntity, id, version, {
    state: change.to,
    doneOn: on,
    waitedDays,
    reason: change.reason ?? '',
    ...(change.note === undefined || change.note === null ? {} : { note: change.note }),
    updatedBy: currentActor().userId,
  });
}

/** Writes what the rules derive, in the transaction of the steps: who waits since when and until when, and the stage. */
export async function settle(tx: Tx, way: OpenWayHome, flightOn: IsoDate | null = way.flightOn): Promise<void> {
  const derived = JSON.stringify(way.derived(flightOn));
  const write = isPartnerOnly() ? 'homeward.write_shared_way_home' : 'homeward.write_way_home';
  await tx.query(`select ${write}($1, $2, $3)`, [way.caseId, derived, way.stage]);
}

/** Departure and hand-over are said once, on the checklist; the case itself follows. */
async function followTrack(tx: Tx, way: OpenWayHome, item: ItemCode, on: IsoDate | null): Promise<void> {
  const current = await tx.first<{ state: typeof way.facts.state }>(`select state from homeward.cases where id = $1`, [
    way.caseId,
  ]);
  const from = current?.state ?? way.facts.state;
  const to = isFixed(item) ? stateAfterChecklist(from, item) : null;
  if (item === 'HANDED_OVER')
    await tx.execute(
      `update homeward.cases set home_on = $2, version = version + 1, updated_at = now() where id = $1`,
      [way.caseId, on],
    );
  if (!to) return;
  await tx.execute(
    `update homeward.cases set state = $2, state_since = now(), version = version + 1, updated_at = now() where id = $1`,
    [way.caseId, to],
  );
  await tell(tx, { caseId: way.caseId, kind: 'STATE_CHANGED', fromState: from, toState: to, data: { item } });
}

/** An undo puts track A back to where this item had taken it from, if nothing else has moved it since. */
async function undoTrack(tx: Tx, way: OpenWayHome, item: ItemCode): Promise<void> {
  if (item === 'HANDED_OVER')
    await tx.execute(
      `update homeward.cases set home_on = null, version = version + 1, updated_at = now() where id = $1`,
      [way.caseId],
    );
  const moved = await tx.first<{ from_state: string; to_state: string }>(
    `select e.from_state, e.to_state from homeward.case_events e join homeward.cases c on c.id = e.case_id
     where e.case_id = $1 and e.kind = 'STATE_CHANGED' and e.data ->> 'item' = $2 and e.to_state = c.state order by e.at desc, e.id desc limit 1`,
    [way.caseId, item],
  );
  if (!moved) return;
  await tx.execute(
    `update homeward.cases set state = $2, state_since = now(), version = version + 1, updated_at = now() where id = $1`,
    [way.caseId, moved.from_state],
  );
  await tell(tx, {
    caseId: way.caseId,
    kind: 'STATE_CHANGED',
    fromState: moved.to_state,
    toState: moved.from_state,
    data: { undone: item },
  });
}

/** Rows that an exception put back to open. */
export async function reopened(tx: Tx, way: OpenWayHome, items: readonly ItemCode[], reason: string): Promise<void> {
  for (const item of items) {
    const before = way.stored(item);
    await writeItem(tx, before.id, before.version, { item, to: recordOf(way.items, item).state, reason: '' }, null);
    await tell(tx, {
      caseId: way.caseId,
      kind: 'CHECKLIST_CHANGED',
      fromState: before.state,
      toState: 'OPEN',
      reason,
      data: { item },
    });
  }
}
