import { Injectable } from '@nestjs/common';
import { dayIn, documentCheck, type FieldClass, notOnBoard } from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { COUNT_CAP, decodeCursor, type Page, toPage } from '../../platform/graphql/paging.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { stuckOnTheWay } from './on-the-way.reader.js';
import type { MovementFilter } from './movement.inputs.js';
import { MovementModel, type MovementState, PassengerModel } from './movement.models.js';

const columns = `m.id, m.reference, m.kind, m.carrier, m.number, m.from_place as "fromPlace", m.to_place as "toPlace", m.to_country as "toCountry",
  m.departs_at as "departsAt", m.departs_zone as "departsZone", m.arrives_at as "arrivesAt", m.arrives_zone as "arrivesZone", m.escort,
  m.cancelled_at as "cancelledAt", m.version,
  coalesce(n.people, 0)::int as people, coalesce(n.booked, 0)::int as booked, coalesce(n.away, 0)::int as away`;
const counts = `left join lateral (
    select count(*) filter (where p.state not in (${notOnBoard.map((state) => `'${state}'`).join(', ')})) as people, count(*) filter (where p.state = 'BOOKED') as booked,
      count(*) filter (where p.state = 'DEPARTED') as away
    from homeward.movement_passengers p where p.movement_id = m.id) n on true`;

interface Row extends Omit<MovementModel, 'state' | 'passengers' | 'legs' | 'confirmations'> {
  readonly cancelledAt: Date | null;
  readonly booked: number;
  readonly away: number;
  readonly sort_key: string;
}
interface PassengerRow extends Omit<PassengerModel, 'initials' | 'documentCheck' | 'transits' | 'stuck'> {
  /** Of the last paper that was issued to travel on; null: it names none. */
  readonly lastDay: string | null;
  readonly hasPaper: boolean;
}

@Injectable()
export class MovementRepository {
  async one(tx: Tx, id: string): Promise<MovementModel | undefined> {
    const row = await tx.first<Row>(
      `select ${columns} from homeward.movements m ${counts} where m.id = $1 and m.organisation_id = $2`,
      [id, currentActor().organisationId],
    );
    return row && toModel(row);
  }

  async page(
    tx: Tx,
    query: { filter: MovementFilter; first: number; after: string | null; count: boolean },
  ): Promise<Page<MovementModel>> {
    const { filter, first, after } = query;
    const shape = ['movements', filter];
    const cursor = decodeCursor(after, shape);
    const time = filter.time ?? 'UPCOMING';
    const [order, sign] = time === 'UPCOMING' ? ['asc', '>'] : ['desc', '<'];
    const values: unknown[] = [currentActor().organisationId];
    const where = [`m.organisation_id = $1`];
    // A flight that left yesterday and was not recorded is still to do.
    const open = `(m.departs_at >= now() - interval '1 day' or exists (select 1 from homeward.movement_passengers p where p.movement_id = m.id and p.state in ('BOOKED', 'DEPARTED')))`;
    if (time === 'UPCOMING') where.push(`m.cancelled_at is null`, open);
    if (time === 'PAST') where.push(`not (m.cancelled_at is null and ${open})`);
    if (filter.toCountry) where.push(`m.to_country = $${values.push(filter.toCountry)}`);
    const total = query.count ? await this.count(tx, where, values) : null;
    if (cursor)
      where.push(
        `(m.departs_at, m.id) ${sign} ($${values.push(cursor.key)}::timestamptz, $${values.push(cursor.id)}::uuid)`,
      );
    const rows = await tx.query<Row>(
      `select ${columns}, m.departs_at::text as sort_key from homeward.movements m ${counts} where ${where.join(' and ')} order by m.departs_at ${order}, m.id ${order} limit ${first + 1}`,
      values,
    );
    return { ...toPage(rows, first, shape, (row) => row.sort_key, toModel), total };
  }

  private async count(
    tx: Tx,
    where: readonly string[],
    values: readonly unknown[],
  ): Promise<{ value: number; capped: boolean }> {
    const row = await tx.first<{ n: number }>(
      `select count(*)::int as n from (select 1 from homeward.movements m where ${where.join(' and ')} limit ${COUNT_CAP + 1}) x`,
      values,
    );
    return { value: Math.min(row?.n ?? 0, COUNT_CAP), capped: (row?.n ?? 0) > COUNT_CAP };
  }

  /** Lines of the manifest for cases that are open to the actor; the classes decide on names. */
  async passengers(
    tx: Tx,
    movement: MovementModel,
    classes: (caseIds: string[]) => Promise<ReadonlyMap<string, ReadonlySet<FieldClass>>>,
  ): Promise<PassengerModel[]> {
    const rows = await tx.query<PassengerRow>(
      `select p.id, p.case_id as "caseId", p.reception_body_id as "receptionBodyId", b.name as "receptionBody", p.reception_told_on as "receptionToldOn", w.id is not null as "hasPaper", w.expires_on as "lastDay", c.reference, c.nationality, c.sex, p.state, coalesce((select jsonb_agg(jsonb_build_object('legId', s.leg_id, 'companionId', s.companion_id, 'seat', s.seat) order by l.position, s.companion_id nulls first)
           from homeward.leg_seats s join homeward.movement_legs l on l.id = s.leg_id and l.ended_at is null where s.movement_id = p.movement_id and s.case_id = p.case_id and s.seat <> ''), '[]') as seats,
         (select t.mark from homeward.boarding_ticks t join homeward.movement_legs l on l.id = t.leg_id and l.ended_at is null where t.movement_id = p.movement_id and t.case_id = p.case_id and t.companion_id is null order by l.position desc, t.recorded_at desc, t.id desc limit 1) as mark,
         array(select k.id from homeward.companions k where k.movement_id = p.movement_id and k.case_id = p.case_id and k.removed_at is null order by k.added_at, k.id) as "companionIds", ${at('persons.name', 'x')} as "name", ${at('persons.romanised_name', 'x')} as "romanisedName", ${at('persons.birth', 'x')} as "birth",
         coalesce((select ${at('travel_documents.number', 'd')} from homeward.travel_documents d where d.case_id = c.id and d.number <> '' order by d.issued_on desc nulls last limit 1), case when x.document_number <> '' then ${at('persons.document_number', 'x')} end) as "travelDocument",
         exists (select 1 from homeward.checklist_items i where i.case_id = c.id and i.item = 'HANDED_OVER' and i.state = 'DONE') as "handedOver"
       from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id join homeward.persons x on x.id = c.person_id left join homeward.reception_bodies b on b.id = p.reception_body_id
         left join lateral (select d.id, d.expires_on from homeward.travel_documents d where d.case_id = c.id and d.issued_on is not null order by d.issued_on desc, d.id desc limit 1) w on true
       where p.movement_id = $1 order by p.state = 'REMOVED', c.reference`,
      [movement.id],
    );
    const arrivesOn = dayIn(movement.arrivesZone, movement.arrivesAt ?? movement.departsAt);
    const open = await classes(rows.map((row) => row.caseId));
    const stuck = await stuckOnTheWay(
      tx,
      rows.map((row) => row.caseId),
    );
    return rows
      .filter((row) => open.has(row.caseId))
      .map((row) => {
        const personal = open.get(row.caseId)?.has('personal') ?? false;
        const { lastDay, hasPaper, ...told } = row;
        const shown = {
          ...told,
          initials: initialsOf(row.romanisedName ?? '', row.name ?? ''),
          documentCheck: documentCheck(hasPaper ? lastDay : undefined, arrivesOn),
          transits: [],
          stuck: stuck.find((one) => one.caseId === row.caseId && one.movementId === movement.id) ?? null,
        };
        return Object.assign(
          new PassengerModel(),
          shown,
          personal ? {} : { name: null, romanisedName: null, birth: null, travelDocument: null },
        );
      });
  }

  /** MV-2026-0042: numbered per organisation and year. */
  async reference(tx: Tx, year: number): Promise<string> {
    const row = await tx.first<{ value: number }>(
      `insert into homeward.counters as n (organisation_id, kind, year, value) values ($1, 'movement', $2, 1)
       on conflict (organisation_id, kind, year) do update set value = n.value + 1 returning value`,
      [currentActor().organisationId, year],
    );
    return `MV-${year}-${String(row?.value ?? 0).padStart(4, '0')}`;
  }
}

function toModel(row: Row): MovementModel {
  const state: MovementState = row.cancelledAt
    ? 'CANCELLED'
    : row.booked > 0
      ? 'BOOKED'
      : row.away > 0
        ? 'UNDER_WAY'
        : row.people > 0
          ? 'ARRIVED'
          : 'EMPTY';
  return Object.assign(new MovementModel(), row, { state, legs: [], confirmations: [], passengers: [] });
}
