import { Injectable } from '@nestjs/common';
import {
  type DocumentSituation,
  holdsItem,
  isFixed,
  followUpItems,
  isFinal,
  isHeld,
  type ItemCode,
  planOf,
  type RepatriationException,
  repatriationExceptions,
  ruleOf,
  type StoredPlan,
} from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { choose, currentTemplates, propose, shownProposal, situationOf } from './case-plan.js';
import { CasePlanEntity, ChecklistItemEntity } from './checklist.entities.js';
import { type OpenWayHome, openWayHome, readWayHome } from './open-way-home.js';
import type { PlanProposalModel } from './plan.models.js';
import { settle, step } from './settle.js';
import type {
  BeginRepatriationInput,
  CompleteItemInput,
  MarkNotNeededInput,
  ReopenItemInput,
  SetItemMissionInput,
  StartItemInput,
  TakeChecklistInput,
} from './way-home.inputs.js';
import type { WayHomeModel } from './way-home.models.js';
import { assertMission, coveringMission, WayHomeReader } from './way-home.reader.js';

/** A journey is recorded on its manifest, where the others who travel along stand too; the checklist follows from there. */
export const journeyItems: readonly ItemCode[] = ['MOVEMENT_BOOKED', 'DEPARTED', 'ARRIVED'];

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

  /** @returns null when there is no such case for this actor, or its way home is not begun */
  proposal(caseId: string, document?: DocumentSituation): Promise<PlanProposalModel | null> {
    return this.work.run(async (tx) => {
      try {
        await this.gate.open(tx, 'repatriation.read', caseId);
        const way = await readWayHome(tx, caseId);
        return way.begun ? shownProposal(await propose(tx, way, document ?? null)) : null;
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
      const missionId = covering?.mission.id ?? null;
      const known = await situationOf(tx, input.caseId, null);
      const chosen = choose(
        await currentTemplates(tx),
        input.document ? { ...known, document: input.document } : known,
      );
      await tx.insert(CasePlanEntity, {
        id: uuid(),
        organisationId: currentActor().organisationId,
        caseId: input.caseId,
        templateId: chosen.template?.id ?? null,
        ...chosen.who,
        body: chosen.body,
        chosenBy: currentActor().userId,
      });
      await tx.insert(
        ChecklistItemEntity,
        [...planOf(chosen.body).keys()].map((item) =>
          newRow(chosen.body, item, { caseId: input.caseId, missionId, on }),
        ),
      );
      await settle(tx, await openWayHome(tx, input.caseId));
      await tell(tx, {
        caseId: input.caseId,
        kind: 'CHECKLIST_CHANGED',
        toState: 'OPEN',
        data: { begun: true, missionId, templateId: chosen.template?.id ?? null },
      });
    });
  }

  /** The checklist that fits by now. What was done stays done; what nobody needs any more stays to be read, with that reason. */
  take(input: TakeChecklistInput): Promise<WayHomeModel | Problem> {
    return this.run('takeChecklist', input, async (tx) => {
      const way = await openWayHome(tx, input.caseId);
      if (!way.begun) throw new RefusedError('WAY_HOME_NOT_BEGUN', { reference: way.facts.reference });
      const { stored, chosen, difference } = await propose(tx, way, input.document ?? null);
      const about = { templateId: chosen.template?.id ?? null, ...chosen.who, body: difference.plan };
      const by = { chosenBy: currentActor().userId, chosenAt: new Date() };
      if (stored) await tx.update(CasePlanEntity, stored.id, input.expectedVersion, { ...about, ...by });
      else
        await tx.insert(CasePlanEntity, {
          id: uuid(),
          organisationId: currentActor().organisationId,
          caseId: input.caseId,
          ...about,
          ...by,
        });
      const missionId = way.facts.items.find((one) => one.missionId)?.missionId ?? null;
      const known = new Set(way.facts.items.map((one) => one.item));
      const added = [...planOf(difference.plan).keys()].filter((item) => !known.has(item));
      await tx.insert(
        ChecklistItemEntity,
        added.map((item) => newRow(difference.plan, item, { caseId: input.caseId, missionId, on: way.today })),
      );
      const taken = await openWayHome(tx, input.caseId);
      const why = new Map(chosen.body.changes.map((change) => [change.item as ItemCode, change.notNeeded]));
      const reason = inReadersWords('repatriation.plan.noLongerNeeded');
      for (const item of difference.noLongerNeeded)
        await step(tx, taken, { item, to: 'NOT_NEEDED', reason: why.get(item) ?? reason });
      for (const item of difference.neededAgain)
        await step(tx, taken, { item, to: 'OPEN', reason: inReadersWords('repatriation.plan.neededAgain') });
      for (const item of taken.plan.keys()) {
        const { party } = ruleOf(item, taken.plan);
        await tx.execute(
          `update homeward.checklist_items set acts = $3, held_when = $4, mission_id = case when $3 = 'MISSION' then coalesce(mission_id, $5) end, version = version + 1
           where case_id = $1 and item = $2 and state in ('OPEN', 'IN_PROGRESS') and (acts <> $3 or held_when <> $4)`,
          [input.caseId, item, party, heldWhen(difference.plan, item), missionId],
        );
      }
      await settle(tx, taken);
      await tell(tx, {
        caseId: input.caseId,
        kind: 'CHECKLIST_CHANGED',
        data: { taken: true, templateId: about.templateId, added: difference.added.length },
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
      await reopenOne(tx, way, input.item, input);
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
      if (ruleOf(input.item, way.plan).party !== 'MISSION')
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
          [...way.plan.keys()].slice([...way.plan.keys()].indexOf(input.item) + 1),
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
  item: ItemCode,
  about: { readonly on?: string | null; readonly note?: string | null; readonly expectedVersion?: number },
): Promise<void> {
  refuseJourney(way, item);
  // What was found is recorded with it (follow-ups/); a tick alone says nothing about somebody.
  if ((followUpItems as readonly string[]).includes(item)) throw new RefusedError('RECORD_FOLLOW_UP');
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

export async function reopenOne(
  tx: Tx,
  way: OpenWayHome,
  item: ItemCode,
  about: { readonly reason: string; readonly expectedVersion?: number },
): Promise<void> {
  if (item === 'MOVEMENT_BOOKED') throw new RefusedError('RECORD_ON_MOVEMENT', { reference: way.facts.reference });
  await step(tx, way, { item, to: 'OPEN', reason: about.reason, expectedVersion: about.expectedVersion });
  await undoRecord(tx, way.caseId, item);
  await settle(tx, way);
}

const inReadersWords = (key: string): string => translate(currentContext().locale, key);

function heldWhen(stored: StoredPlan, item: ItemCode): RepatriationException[] {
  if (isFixed(item)) return [];
  const plan = planOf(stored);
  return repatriationExceptions.filter((kind) => holdsItem(kind, item, plan));
}

/** A row as a way home begins with it; what a template does without says so from the first day. */
function newRow(
  stored: StoredPlan,
  item: ItemCode,
  { caseId, missionId, on }: { readonly caseId: string; readonly missionId: string | null; readonly on: string },
): Partial<ChecklistItemEntity> {
  const rule = ruleOf(item, planOf(stored));
  const own = stored.own.find((one) => one.code === item);
  const notNeeded = stored.changes.find((one) => one.item === item)?.notNeeded ?? '';
  const ready = rule.needs.length === 0 && notNeeded === '';
  return {
    id: uuid(),
    organisationId: currentActor().organisationId,
    caseId,
    item,
    state: notNeeded === '' ? 'OPEN' : 'NOT_NEEDED',
    acts: rule.party,
    missionId: rule.party === 'MISSION' ? missionId : null,
    own: own ? { title: own.title, hint: own.hint } : null,
    heldWhen: heldWhen(stored, item),
    ready,
    waitingSince: rule.needs.length === 0 ? on : null,
    doneOn: notNeeded === '' ? null : on,
    reason: notNeeded,
    updatedBy: currentActor().userId,
  };
}

function refuseJourney(way: OpenWayHome, item: ItemCode): void {
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
async function undoRecord(tx: Tx, caseId: string, item: ItemCode): Promise<void> {
  const passenger = `update homeward.movement_passengers p set state = $3, version = p.version + 1 from homeward.movements m
    where m.id = p.movement_id and m.cancelled_at is null and p.case_id = $1 and p.state = $2`;
  if (item === 'DEPARTED') await tx.execute(passenger, [caseId, 'DEPARTED', 'BOOKED']);
  if (item === 'ARRIVED') await tx.execute(passenger, [caseId, 'ARRIVED', 'DEPARTED']);
  if (item === 'FINE_SETTLED')
    await tx.execute(
      `update homeward.overstays o set settled_on = null, settlement = null, amount_minor = null, waived_minor = null, version = version + 1,
         currency = case when exists (select 1 from homeward.costs k where k.overstay_id = o.id having sum(k.amount_minor) > 0) then currency end
       where case_id = $1 and settled_on is not null`,
      [caseId],
    );
  if (item === 'TRAVEL_DOCUMENT_ISSUED')
    await tx.execute(
      `update homeward.travel_documents set issued_on = null, expires_on = null, version = version + 1
       where id = (select id from homeward.travel_documents where case_id = $1 and applied_on is not null and issued_on is not null order by issued_on desc, id desc limit 1)`,
      [caseId],
    );
}
