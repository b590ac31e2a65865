import { Injectable } from '@nestjs/common';
import { type ChecklistItem, checklistItems, isFinal, isHeld, ruleOf } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { ChecklistItemEntity } from './checklist.entities.js';
import { OpenWayHome, openWayHome } from './open-way-home.js';
import { settle, step } from './settle.js';
import type {
  BeginRepatriationInput,
  CompleteItemInput,
  MarkNotNeededInput,
  ReopenItemInput,
  SetItemMissionInput,
  StartItemInput,
} from './way-home.inputs.js';
import type { WayHomeModel } from './way-home.models.js';
import { assertMission, coveringMission, WayHomeReader } from './way-home.reader.js';

/** A journey is recorded on its manifest, where the others who travel along stand too; the checklist follows from there. */
export const journeyItems: readonly ChecklistItem[] = ['MOVEMENT_BOOKED', 'DEPARTED', 'ARRIVED'];

@Injectable()
export class WayHomeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly reader: WayHomeReader,
  ) {}

  /** @returns null when there is no such case for this actor */
  read(caseId: string): Promise<WayHomeModel | null> {
    return this.work.run(async (tx) => {
      try {
        return await this.reader.show(tx, caseId);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  begin(input: BeginRepatriationInput): Promise<WayHomeModel | Problem> {
    return this.run('beginRepatriation', input, async (tx) => {
      const way = await openWayHome(tx, input.caseId);
      const { state, reference, nationality } = way.facts;
      if (way.begun) throw new RefusedError('WAY_HOME_BEGUN', { reference });
      if (isHeld(state)) throw new RefusedError('NOT_YET_OUT', { reference });
      if (isFinal(state)) throw new RefusedError('CASE_ENDED', { reference });
      const on = input.on ?? way.today;
      if (on > way.today) throw new InvalidInputError([{ field: 'on', code: 'DATE_IN_FUTURE' }]);
      const covering = await coveringMission(tx, nationality);
      await tx.insert(
        ChecklistItemEntity,
        checklistItems.map((item) => ({
          id: uuid(),
          organisationId: currentActor().organisationId,
          caseId: input.caseId,
          item,
          state: 'OPEN' as const,
          acts: ruleOf(item).party,
          missionId: ruleOf(item).party === 'MISSION' ? (covering?.mission.id ?? null) : null,
          ready: ruleOf(item).needs.length === 0,
          waitingSince: ruleOf(item).needs.length === 0 ? on : null,
          updatedBy: currentActor().userId,
        })),
      );
      await settle(tx, await openWayHome(tx, input.caseId));
      await tell(tx, {
        caseId: input.caseId,
        kind: 'CHECKLIST_CHANGED',
        toState: 'OPEN',
        data: { begun: true, missionId: covering?.mission.id ?? null },
      });
    });
  }

  start(input: StartItemInput): Promise<WayHomeModel | Problem> {
    return this.run('startItem', input, async (tx) => {
      const way = await openWayHome(tx, input.caseId);
      refuseJourney(way, input.item);
      await step(tx, way, {
        item: input.item,
        to: 'IN_PROGRESS',
        expectedVersion: input.expectedVersion,
        note: input.note,
      });
      await settle(tx, way);
    });
  }

  complete(input: CompleteItemInput): Promise<WayHomeModel | Problem> {
    return this.run('completeItem', input, async (tx) => {
      const way = await openWayHome(tx, input.caseId);
      await completeOne(tx, way, input.item, input);
    });
  }

  reopen(input: ReopenItemInput): Promise<WayHomeModel | Problem> {
    return this.run('reopenItem', input, async (tx) => {
      const way = await openWayHome(tx, input.caseId);
      if (input.item === 'MOVEMENT_BOOKED') throw new RefusedError('RECORD_ON_MOVEMENT');
      await step(tx, way, {
        item: input.item,
        to: 'OPEN',
        reason: input.reason,
        expectedVersion: input.expectedVersion,
      });
      await undoRecord(tx, input.caseId, input.item);
      await settle(tx, way);
    });
  }

  markNotNeeded(input: MarkNotNeededInput): Promise<WayHomeModel | Problem> {
    return this.run('markNotNeeded', input, async (tx) => {
      const way = await openWayHome(tx, input.caseId);
      await step(tx, way, {
        item: input.item,
        to: 'NOT_NEEDED',
        reason: input.reason,
        expectedVersion: input.expectedVersion,
      });
      await settle(tx, way);
    });
  }

  /** The mission that verifies also issues: later open items of missions go along. */
  setMission(input: SetItemMissionInput): Promise<WayHomeModel | Problem> {
    return this.run('setItemMission', input, async (tx) => {
      await assertMission(tx, input.missionId);
      const way = await openWayHome(tx, input.caseId);
      const own = way.stored(input.item);
      if (ruleOf(input.item).party !== 'MISSION')
        throw new InvalidInputError([{ field: 'item', code: 'NOT_A_MISSION_ITEM' }]);
      await tx.update(ChecklistItemEntity, own.id, input.expectedVersion, {
        missionId: input.missionId,
        updatedBy: currentActor().userId,
      });
      await tx.execute(
        `update homeward.checklist_items set mission_id = $2, version = version + 1, updated_at = now(), updated_by = $4
         where case_id = $1 and acts = 'MISSION' and state in ('OPEN', 'IN_PROGRESS') and item = any($3) and mission_id is distinct from $2`,
        [
          input.caseId,
          input.missionId,
          checklistItems.slice(checklistItems.indexOf(input.item) + 1),
          currentActor().userId,
        ],
      );
      await settle(tx, await openWayHome(tx, input.caseId));
      await tell(tx, {
        caseId: input.caseId,
        kind: 'CHECKLIST_CHANGED',
        data: { item: input.item, missionId: input.missionId },
      });
    });
  }

  /** Line one of every act on a way home: the gate. The answer is the way home as it then stands. */
  private run(
    act: string,
    input: { readonly operationId: string; readonly caseId: string },
    change: (tx: Tx) => Promise<void>,
  ): Promise<WayHomeModel | Problem> {
    return this.acts.run(
      act,
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        await change(tx);
        return { id: input.caseId };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }
}

export async function completeOne(
  tx: Tx,
  way: OpenWayHome,
  item: ChecklistItem,
  about: { readonly on?: string | null; readonly note?: string | null; readonly expectedVersion?: number },
): Promise<void> {
  refuseJourney(way, item);
  if (item === 'FINE_SETTLED') {
    const open = await tx.first(`select 1 as open from homeward.overstays where case_id = $1 and settled_on is null`, [
      way.caseId,
    ]);
    if (open) throw new RefusedError('FINE_STILL_OPEN', { reference: way.facts.reference });
  }
  if (item === 'MISSION_NOTIFIED') await refuseWithheld(tx, way);
  await step(tx, way, {
    item,
    to: 'DONE',
    on: about.on ?? way.today,
    note: about.note,
    expectedVersion: about.expectedVersion,
  });
  await settle(tx, way);
}

function refuseJourney(way: OpenWayHome, item: ChecklistItem): void {
  if (journeyItems.includes(item)) throw new RefusedError('RECORD_ON_MOVEMENT', { reference: way.facts.reference });
}

/** The person said no to telling the mission, or took the consent back: then nobody tells it. */
export async function refuseWithheld(tx: Tx, way: OpenWayHome): Promise<void> {
  const last = await tx.first<{ given: boolean; withdrawn: boolean }>(
    `select given, withdrawn_at is not null as withdrawn from homeward.consents where case_id = $1 and purpose = 'MISSION' order by recorded_at desc, id desc limit 1`,
    [way.caseId],
  );
  if (last && (!last.given || last.withdrawn))
    throw new RefusedError('MISSION_CONSENT_WITHHELD', { reference: way.facts.reference });
}

/** What was recorded with the item goes back with it, so that no case shows a fine settled that is open again. */
async function undoRecord(tx: Tx, caseId: string, item: ChecklistItem): Promise<void> {
  const passenger = `update homeward.movement_passengers p set state = $3, version = p.version + 1 from homeward.movements m
    where m.id = p.movement_id and m.cancelled_at is null and p.case_id = $1 and p.state = $2`;
  if (item === 'DEPARTED') await tx.execute(passenger, [caseId, 'DEPARTED', 'BOOKED']);
  if (item === 'ARRIVED') await tx.execute(passenger, [caseId, 'ARRIVED', 'DEPARTED']);
  if (item === 'FINE_SETTLED')
    await tx.execute(
      `update homeward.overstays set settled_on = null, settlement = null, amount_minor = null, waived_minor = null, paid_by = null, version = version + 1 where case_id = $1 and settled_on is not null`,
      [caseId],
    );
  if (item === 'TRAVEL_DOCUMENT_ISSUED')
    await tx.execute(
      `update homeward.travel_documents set issued_on = null, expires_on = null, version = version + 1
       where id = (select id from homeward.travel_documents where case_id = $1 and applied_on is not null and issued_on is not null order by issued_on desc, id desc limit 1)`,
      [caseId],
    );
}
