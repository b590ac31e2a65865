import { Injectable } from '@nestjs/common';
import {
  inWords,
  blockedBy,
  type DueItem,
  type DurationRow,
  type FieldClass,
  isFixed,
  isSettled,
  ruleOf,
} from '@homeward/domain';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { stuckOnTheWay } from '../movements/on-the-way.reader.js';
import type { CoveringMissionModel, MissionRefModel } from '../missions/mission.models.js';
import { readOverstay } from '../papers/read-fine.js';
import { propose, shownPlan } from './case-plan.js';
import { forecastOf, missionsOf, readDurations, usualOf } from './durations.js';
import { type OpenWayHome, readWayHome } from './open-way-home.js';
import { ForecastModel, UsualDaysModel } from './plan.models.js';
import {
  CaseShareModel,
  RaisedExceptionModel,
  TravelDocumentModel,
  WayHomeItemModel,
  WayHomeModel,
  WayHomeMovementModel,
} from './way-home.models.js';

const missionJson = (m: string): string =>
  `case when ${m}.id is not null then jsonb_build_object('id', ${m}.id, 'name', ${m}.name, 'city', ${m}.city, 'locatedIn', ${m}.located_in) end`;

interface ItemExtra {
  readonly item: string;
  readonly note: string;
  readonly reason: string;
  readonly mission: MissionRefModel | null;
}

/** Everything about one way home, as the actor may see it. Twelve to fourteen statements, whatever the case holds. */
@Injectable()
export class WayHomeReader {
  constructor(private readonly gate: CaseGate) {}

  async show(tx: Tx, caseId: string): Promise<WayHomeModel> {
    const { open } = await this.gate.open(tx, 'repatriation.read', caseId);
    const way = await readWayHome(tx, caseId);
    const due = way.begun ? way.due() : [];
    const durations = way.begun
      ? await readDurations(tx, {
          missionIds: missionsOf(way),
          nationalities: way.facts.nationality ? [way.facts.nationality] : [],
        })
      : [];
    const expected = way.begun ? forecastOf(way, durations, due) : null;
    const shown = Object.assign(new WayHomeModel(), {
      caseId,
      reference: way.facts.reference,
      caseState: way.facts.state,
      nationality: way.facts.nationality,
      begun: way.begun,
      begunOn: way.begun ? way.begunOn : null,
      stage: way.stage,
      covering: await coveringMission(tx, way.facts.nationality),
      plan: way.begun ? shownPlan(await propose(tx, way)) : null,
      forecast: expected ? Object.assign(new ForecastModel(), expected) : null,
      items: way.begun ? await this.items(tx, way, open, due, durations) : [],
      exceptions: await this.exceptions(tx, caseId, open),
      travelDocuments: await this.documents(tx, caseId, open),
      overstay: await readOverstay(tx, caseId, way.today, open, way.facts.flight),
      stuck: (await stuckOnTheWay(tx, [caseId]))[0] ?? null,
      movements: await this.movements(tx, caseId),
      shares: await this.shares(tx, caseId, open),
    });
    if (shown.travelDocuments.some((one) => one.number))
      await tx.note('read', 'travel_documents', { caseId, columns: ['number'] });
    return shown;
  }

  private async items(
    tx: Tx,
    way: OpenWayHome,
    open: ReadonlySet<FieldClass>,
    waiting: readonly DueItem[],
    durations: readonly DurationRow[],
  ): Promise<WayHomeItemModel[]> {
    const extras = await tx.query<ItemExtra>(
      `select i.item, ${at('checklist_items.note', 'i')} as "note", ${at('checklist_items.reason', 'i')} as "reason", ${missionJson('m')} as mission from homeward.checklist_items i left join homeward.missions m on m.id = i.mission_id where i.case_id = $1`,
      [way.caseId],
    );
    const due = new Map(waiting.map((one) => [one.item, one]));
    const usual = usualOf(way, durations);
    const { locale } = currentContext();
    const hints = new Map([
      ...(way.facts.plan?.changes ?? []).map((one) => [one.item as string, one.hint] as const),
      ...(way.facts.plan?.own ?? []).map((one) => [one.code as string, one.hint] as const),
    ]);
    const personal = open.has('personal');
    return [...way.plan.keys()].map((item) => {
      const stored = way.stored(item);
      const extra = extras.find((one) => one.item === item);
      const waits = due.get(item);
      const blocked = blockedBy(way.items, item, way.exceptions, way.plan);
      const hint = hints.get(item);
      const rule = ruleOf(item, way.plan);
      const held = blocked.exceptions.length > 0;
      return Object.assign(new WayHomeItemModel(), {
        id: stored.id,
        item,
        state: way.state(item),
        title: isFixed(item) ? null : way.nameOf(item),
        hint: hint ? inWords(hint, locale) : '',
        needs: [...rule.needs],
        usual: isSettled(way.items, item) ? null : Object.assign(new UsualDaysModel(), usual(item)),
        party: rule.party,
        mission: extra?.mission ?? null,
        ready: waits !== undefined,
        since: waits?.since ?? null,
        waitingDays: waits?.waitingDays ?? 0,
        dueOn: waits?.dueOn ?? null,
        // What is held is nobody's to do today.
        overdueDays: held ? 0 : (waits?.overdueDays ?? 0),
        doneOn: stored.on,
        reason: personal ? (extra?.reason ?? '') : null,
        note: personal ? (extra?.note ?? '') : null,
        waitsFor: waits || stored.on ? [] : [...blocked.items],
        heldBy: stored.on ? [] : [...blocked.exceptions],
        mayBeNotNeeded: rule.mayBeNotNeeded,
        version: stored.version,
      });
    });
  }

  private async exceptions(tx: Tx, caseId: string, open: ReadonlySet<FieldClass>): Promise<RaisedExceptionModel[]> {
    const rows = await tx.query<RaisedExceptionModel>(
      `select e.id, e.kind, ${at('case_exceptions.reason', 'e')} as "reason", e.raised_at as "raisedAt", u.display_name as "raisedBy", e.lifted_at as "liftedAt", e.version
       from homeward.case_exceptions e left join homeward.users u on u.id = e.raised_by where e.case_id = $1 order by e.lifted_at is not null, e.raised_at desc`,
      [caseId],
    );
    return rows.map((row) =>
      Object.assign(new RaisedExceptionModel(), row, open.has('personal') ? {} : { reason: null }),
    );
  }

  private async documents(tx: Tx, caseId: string, open: ReadonlySet<FieldClass>): Promise<TravelDocumentModel[]> {
    const rows = await tx.query<TravelDocumentModel>(
      `select d.id, d.kind, ${at('travel_documents.number', 'd')} as "number", d.applied_on as "appliedOn", d.issued_on as "issuedOn", d.expires_on as "expiresOn", ${at('travel_documents.note', 'd')} as "note", ${missionJson('m')} as mission, d.version
       from homeward.travel_documents d left join homeward.missions m on m.id = d.mission_id where d.case_id = $1 order by coalesce(d.issued_on, d.applied_on) desc nulls last, d.id desc`,
      [caseId],
    );
    return rows.map((row) =>
      Object.assign(new TravelDocumentModel(), row, open.has('personal') ? {} : { number: null, note: null }),
    );
  }

  private async movements(tx: Tx, caseId: string): Promise<WayHomeMovementModel[]> {
    const rows = await tx.query<WayHomeMovementModel>(
      `select m.id, m.reference, m.kind, m.carrier, m.number, m.from_place as "fromPlace", m.to_place as "toPlace", m.departs_at as "departsAt",
         m.departs_zone as "departsZone", p.state, m.cancelled_at is not null as cancelled
       from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id where p.case_id = $1 order by m.departs_at desc`,
      [caseId],
    );
    return rows.map((row) => Object.assign(new WayHomeMovementModel(), row));
  }

  private async shares(tx: Tx, caseId: string, open: ReadonlySet<FieldClass>): Promise<CaseShareModel[]> {
    const rows = await readShares(tx, `s.case_id = $1`, [caseId]);
    return open.has('personal') ? rows : rows.map((row) => Object.assign(new CaseShareModel(), row, { note: '' }));
  }
}

export async function readShares(tx: Tx, where: string, values: readonly unknown[]): Promise<CaseShareModel[]> {
  const rows = await tx.query<CaseShareModel>(
    `select s.id, s.case_id as "caseId", ${missionJson('m')} as mission, case when h.id is not null then jsonb_build_object('id', h.id, 'name', ${at('custody_places.name', 'h')}) end as place,
       s.expected_on as "expectedOn", ${at('case_shares.note', 's')} as note, ${moved('ARRIVAL')} as "arrivedAt", ${moved('DEPARTURE')} as "leftAt", s.until, s.shared_at as "sharedAt", s.acknowledged_at as "acknowledgedAt", s.ended_at as "endedAt", s.version
     from homeward.case_shares s left join homeward.missions m on m.id = s.mission_id left join homeward.custody_places h on h.id = s.place_id where ${where} order by s.ended_at is not null, s.shared_at desc`,
    values,
  );
  return rows.map((row) => Object.assign(new CaseShareModel(), row));
}

/** The last word of the house that was accepted, since it was shared. */
const moved = (kind: 'ARRIVAL' | 'DEPARTURE'): string =>
  `(select max(r.happened_at) from homeward.house_reports r where r.case_id = s.case_id and r.place_id = s.place_id and r.kind = '${kind}' and r.state = 'ACCEPTED')`;

/** The mission that covers these nationals where the organisation works, today; one here goes before one abroad. */
export async function coveringMission(tx: Tx, nationality: string | null): Promise<CoveringMissionModel | null> {
  if (!nationality) return null;
  const row = await tx.first<{ mission: MissionRefModel; here: boolean }>(
    `select ${missionJson('m')} as mission, m.located_in = o.country as here
     from homeward.organisations o join homeward.mission_coverage k on k.organisation_id = o.id and k.country = o.country join homeward.missions m on m.id = k.mission_id
     where o.id = $1 and k.nationality = $2 and k.valid_from <= current_date and (k.valid_to is null or k.valid_to >= current_date)
     order by m.located_in = o.country desc, k.valid_from desc, m.name limit 1`,
    [currentActor().organisationId, nationality],
  );
  return row ?? null;
}

/** @throws RefusedError NOT_FOUND where the mission is none of this organisation's */
export async function assertMission(tx: Tx, missionId: string): Promise<void> {
  const found = await tx.first(`select 1 as found from homeward.missions where id = $1 and organisation_id = $2`, [
    missionId,
    currentActor().organisationId,
  ]);
  if (!found) throw new RefusedError('NOT_FOUND');
}
