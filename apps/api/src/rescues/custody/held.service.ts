import { Injectable } from '@nestjs/common';
import {
  type AgeBand,
  type CaseState,
  type CustodyAccess,
  type CustodyAlertKind,
  custodyAlertKinds,
  custodyAlerts,
  type CustodyAnswer,
  type CustodyKind,
  daysBetween,
  detentionKinds,
  finalStates,
  todayIn,
} from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { OperationGate } from '../operations/operation-gate.js';
import { longDays } from './custody-review.js';
import type {
  HeldFilter,
  HeldPeopleModel,
  OperationPersonModel,
  OperationPlaceModel,
  OperationWhereaboutsModel,
} from './held.models.js';
import { placeNames } from './place.reader.js';

interface SpellRow {
  caseId: string;
  reference: string;
  personId: string;
  state: CaseState;
  ageBand: AgeBand;
  spellId: string | null;
  spellVersion: number | null;
  kind: CustodyKind | null;
  placeId: string | null;
  since: string | null;
  reviewOn: string | null;
  hearingOn: string | null;
  access: CustodyAccess | null;
  medicalUrgent: boolean | null;
  minorsApart: CustodyAnswer | null;
}

const most = 5000;
const mostShown = 100;
const mostOfOperation = 1000;
const columns = `c.id as "caseId", c.reference, c.person_id as "personId", c.state, c.age_band as "ageBand", s.id as "spellId", s.version as "spellVersion", s.kind,
  s.place_id as "placeId", s.from_date as since, s.review_on as "reviewOn", s.hearing_on as "hearingOn", l.access, l.medical_urgent as "medicalUrgent", l.minors_apart as "minorsApart"`;
const lastReview = `left join lateral (select r.access, r.medical_urgent, r.minors_apart from homeward.custody_reviews r where r.spell_id = s.id
  order by r.reviewed_on desc, r.recorded_at desc limit 1) l on true`;

/** Whom the authorities hold and why somebody of ours is needed there; and where everybody of an operation is. */
@Injectable()
export class HeldService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: OperationGate,
  ) {}

  held(filter: HeldFilter, first: number, offset: number): Promise<HeldPeopleModel> {
    return this.work.run(async (tx) => {
      const today = todayIn(currentActor().timeZone);
      const long = await longDays(tx);
      const values: unknown[] = [detentionKinds, finalStates];
      const scope = caseScope(currentActor(), 'custody.read', (value) => `$${values.push(value)}`);
      const rows = await tx.query<SpellRow>(
        `select ${columns} from homeward.custody_spells s join homeward.cases c on c.id = s.case_id ${lastReview}
         where s.to_date is null and s.kind::text = any($1::text[]) and c.state::text <> all($2::text[]) and ${scope} order by s.from_date, c.reference limit ${most}`,
        values,
      );
      const held = rows.map((row) => ({ ...row, alerts: alertsOf(row, today, long) }));
      const overdue = (row: (typeof held)[number]): number => (row.alerts.includes('REVIEW_OVERDUE') ? 0 : 1);
      const left = held
        .filter(
          ({ kind, alerts }) =>
            (!filter.alerted || alerts.length > 0) &&
            (!filter.kinds?.length || (kind !== null && filter.kinds.includes(kind))) &&
            (!filter.alerts?.length || filter.alerts.some((one) => alerts.includes(one))),
        )
        .sort(
          (a, b) =>
            overdue(a) - overdue(b) || (a.reviewOn ?? '').localeCompare(b.reviewOn ?? '') || gravest(a) - gravest(b),
        );
      const shown = left.slice(offset, offset + Math.min(first, mostShown));
      const names = await namesOf(tx, shown);
      const places = await placeNames(
        tx,
        shown.map(({ placeId }) => placeId),
      );
      return {
        people: shown.flatMap(({ caseId, reference, kind, placeId, since, reviewOn, hearingOn, alerts, personId }) =>
          kind === null || since === null
            ? []
            : [
                {
                  caseId,
                  reference,
                  initials: names.get(personId) ?? '',
                  kind,
                  place: places.get(placeId ?? '') ?? null,
                  since,
                  days: Math.max(0, daysBetween(since, today)),
                  reviewOn,
                  hearingOn,
                  alerts,
                },
              ],
        ),
        total: left.length,
        held: held.length,
        alerted: held.filter(({ alerts }) => alerts.length > 0).length,
        counts: custodyAlertKinds.map((kind) => ({
          kind,
          people: held.filter(({ alerts }) => alerts.includes(kind)).length,
        })),
      };
    });
  }

  whereabouts(operationId: string): Promise<OperationWhereaboutsModel> {
    return this.work.run(async (tx) => {
      const { id } = await this.gate.open(tx, 'operation.read', operationId);
      const today = todayIn(currentActor().timeZone);
      const long = await longDays(tx);
      const values: unknown[] = [id];
      const scope = caseScope(currentActor(), 'custody.read', (value) => `$${values.push(value)}`);
      const rows = await tx.query<SpellRow>(
        `select ${columns} from homeward.cases c left join homeward.custody_spells s on s.case_id = c.id and s.to_date is null ${lastReview}
         where c.id in (select e.case_id from homeward.roster_entries e where e.operation_id = $1) and ${scope} order by s.kind, c.reference limit ${mostOfOperation}`,
        values,
      );
      const all = await tx.first<{ people: number }>(
        `select count(distinct case_id)::int as people from homeward.roster_entries where operation_id = $1`,
        [id],
      );
      const names = await namesOf(tx, rows);
      const places = await placeNames(
        tx,
        rows.map(({ placeId }) => placeId),
      );
      const people = rows.map((row): OperationPersonModel => ({
        caseId: row.caseId,
        reference: row.reference,
        initials: names.get(row.personId) ?? '',
        gone: row.kind === null && gone.includes(row.state),
        kind: row.kind,
        place: places.get(row.placeId ?? '') ?? null,
        since: row.since,
        spellId: row.spellId,
        spellVersion: row.spellVersion,
        alerts: alertsOf(row, today, long),
      }));
      return { id, places: counted(people), people, others: Math.max(0, (all?.people ?? 0) - people.length) };
    });
  }
}

const gone: readonly CaseState[] = ['HOME', ...finalStates];
const gravest = ({ alerts }: { readonly alerts: readonly CustodyAlertKind[] }): number =>
  alerts[0] ? custodyAlertKinds.indexOf(alerts[0]) : custodyAlertKinds.length;

function alertsOf(row: SpellRow, today: string, long: number): CustodyAlertKind[] {
  const { kind, since, reviewOn, ageBand, access, medicalUrgent, minorsApart } = row;
  if (kind === null || since === null) return [];
  const last =
    access === null ? null : { access, medicalUrgent: medicalUrgent ?? false, minorsApart: minorsApart ?? 'NOT_ASKED' };
  return custodyAlerts({ kind, from: since, to: null, reviewOn, ageBand, last }, today, long);
}

/** By kind and place, the most people first; whoever left is not counted. */
function counted(people: readonly OperationPersonModel[]): OperationPlaceModel[] {
  const groups = new Map<string, OperationPlaceModel>();
  for (const { gone: left, kind, place, alerts } of people) {
    if (left) continue;
    const key = `${kind ?? ''} ${place?.id ?? ''}`;
    const { people: before, alerted } = groups.get(key) ?? { people: 0, alerted: 0 };
    groups.set(key, { kind, place, people: before + 1, alerted: alerted + (alerts.length > 0 ? 1 : 0) });
  }
  return [...groups.values()].sort((a, b) => b.people - a.people);
}

async function namesOf(tx: Tx, rows: readonly { readonly personId: string }[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const found = await tx.queryForInitials<{ id: string; x_romanised: string; x_name: string }>(
    `select p.id, ${at('persons.romanised_name', 'p')} as x_romanised, ${at('persons.name', 'p')} as x_name from homeward.persons p where p.id = any($1::uuid[])`,
    [rows.map(({ personId }) => personId)],
  );
  return new Map(found.map(({ id, x_romanised, x_name }) => [id, initialsOf(x_romanised, x_name)]));
}
