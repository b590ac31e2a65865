import type { ClientBase } from 'pg';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { account, type Organisation, type World } from './world.js';

/** Who sits where, who travels along, who is stuck between two planes, and a bill that somebody out of reach pays a share of. */
export async function tellOnTheWay(client: ClientBase, world: World): Promise<void> {
  const random = new Random(SEED, -940);
  for (const organisation of world.organisations) {
    if (organisation.country !== 'KH') continue;
    await stuckOnTheWay(client, world, organisation, random);
    await billWithOthers(client, world, organisation, random);
    await companions(client, world, organisation, random);
  }
  await world.rows.flush(client);
  await seats(client);
}

/** One seat for one person on each leg: six to a row of a plane from the tenth row on, numbers on a bus. */
async function seats(client: ClientBase): Promise<void> {
  await client.query(`
    with people as (
      select p.movement_id, p.organisation_id, p.case_id, null::uuid as companion_id, p.id from homeward.movement_passengers p where p.state in ('BOOKED', 'DEPARTED', 'ARRIVED')
      union all
      select k.movement_id, k.organisation_id, k.case_id, k.id, k.id from homeward.companions k where k.removed_at is null),
    placed as (
      select n.*, l.id as leg_id, l.kind, l.recorded_by, row_number() over (partition by l.id order by n.case_id, n.companion_id nulls first) as at
      from people n join homeward.movement_legs l on l.movement_id = n.movement_id and l.ended_at is null and l.kind in ('FLIGHT', 'CHARTER', 'BUS'))
    insert into homeward.leg_seats (id, organisation_id, case_id, movement_id, leg_id, companion_id, seat, recorded_by)
    select overlay(overlay(md5(p.id::text || p.leg_id::text) placing '8' from 13) placing '8' from 17)::uuid, p.organisation_id, p.case_id, p.movement_id, p.leg_id, p.companion_id,
      case when p.kind = 'BUS' then p.at::text else (10 + (p.at - 1) / 6) || substr('ABCDEF', ((p.at - 1) % 6 + 1)::int, 1) end, p.recorded_by
    from placed p`);
}

const along = [
  { name: 'Putri Lestari', years: 1, relation: 'Daughter', paper: 'C 7720114' },
  { name: 'Rizky Pratama', years: 6, relation: 'Son', paper: 'C 7720118' },
  { name: 'Sri Wahyuni', years: 34, relation: 'Wife', paper: 'C 5518263' },
];

/** A baby, a boy and a wife without a case of their own, on the charter. */
async function companions(client: ClientBase, world: World, organisation: Organisation, random: Random): Promise<void> {
  const charter = await client.query<{ movement_id: string; case_id: string; created_by: string }>(
    `select p.movement_id, p.case_id, m.created_by from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id join homeward.cases c on c.id = p.case_id
     where m.organisation_id = $1 and m.reference like '%-6060' and p.state = 'BOOKED' and c.age_band in ('18-20', '21-23', '24-26', '27-29', '30-38', '39-47') order by p.id offset 4 limit $2`,
    [organisation.id, along.length],
  );
  const at = world.days.moment(-4, 300);
  for (const [index, { movement_id, case_id, created_by }] of charter.rows.entries()) {
    const one = along[index];
    if (!one) continue;
    world.rows.add('companions', {
      id: random.uuid(at),
      organisation_id: organisation.id,
      case_id,
      movement_id,
      name: one.name,
      birth: world.days.iso(-365 * one.years - 40 * (index + 1)),
      relation: one.relation,
      document_number: one.paper,
      added_by: created_by,
      added_at: stamp(at),
    });
  }
}

/** Two planes, and of those who flew with the first one did not get on the second. */
async function stuckOnTheWay(
  client: ClientBase,
  world: World,
  organisation: Organisation,
  random: Random,
): Promise<void> {
  const found = await client.query<{ id: string; leg: string; by: string }>(
    `select m.id, l.id as leg, m.created_by as by from homeward.movements m join homeward.movement_legs l on l.movement_id = m.id and l.position = 1 and l.ended_at is null
     where m.organisation_id = $1 and m.kind = 'FLIGHT' and m.departs_at < $2 and (select count(*) from homeward.movement_legs o where o.movement_id = m.id) = 1
       and exists (select 1 from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id where p.movement_id = m.id and p.state = 'DEPARTED' and c.sensitivity = 'NORMAL')
     order by (select count(*) from homeward.movement_passengers p where p.movement_id = m.id and p.state = 'DEPARTED') desc, m.departs_at desc, m.id limit 1`,
    [organisation.id, stamp(world.days.moment(-1, 599))],
  );
  const [journey] = found.rows;
  if (!journey) return;
  const second = random.uuid(world.days.moment(-3, 60));
  await client.query(
    `insert into homeward.movement_legs (id, organisation_id, movement_id, position, kind, carrier, number, from_place, to_place, to_country, departs_at, departs_zone, arrives_at, arrives_zone, recorded_by, recorded_at)
     select $2, l.organisation_id, l.movement_id, 2, l.kind, l.carrier, l.number, 'Kuala Lumpur (KUL)', l.to_place, l.to_country, l.departs_at + interval '4 hours', 'Asia/Kuala_Lumpur',
       l.departs_at + interval '9 hours', l.arrives_zone, l.recorded_by, l.recorded_at from homeward.movement_legs l where l.id = $1`,
    [journey.leg, second],
  );
  await client.query(
    `update homeward.movement_legs l set to_place = 'Kuala Lumpur (KUL)', to_country = 'MY', arrives_at = departs_at + interval '2 hours', arrives_zone = 'Asia/Kuala_Lumpur' where l.id = $1`,
    [journey.leg],
  );
  await client.query(
    `update homeward.movements m set arrives_at = l.arrives_at from homeward.movement_legs l where l.id = $1 and m.id = l.movement_id`,
    [second],
  );
  const people = await client.query<{ case_id: string; departs: Date }>(
    `select p.case_id, m.departs_at as departs from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id join homeward.cases c on c.id = p.case_id
     where p.movement_id = $1 and p.state = 'DEPARTED' order by c.sensitivity <> 'NORMAL', p.id`,
    [journey.id],
  );
  for (const [index, { case_id, departs }] of people.rows.entries()) {
    const tick = (leg: string, mark: string, hours: number): void =>
      world.rows.add('boarding_ticks', {
        id: random.uuid(departs.getTime()),
        organisation_id: organisation.id,
        case_id,
        movement_id: journey.id,
        leg_id: leg,
        companion_id: null,
        mark,
        marked_at: stamp(departs.getTime() + hours * 3_600_000),
        marked_by: journey.by,
        recorded_at: stamp(departs.getTime() + hours * 3_600_000),
      });
    tick(journey.leg, 'ABOARD', -1);
    tick(journey.leg, 'ARRIVED', 2);
    tick(second, index === 0 ? 'MISSING' : 'ABOARD', 4);
    if (index > 0) continue;
    const at = stamp(departs.getTime() + 4 * 3_600_000);
    await client.query(
      `insert into homeward.case_events (id, organisation_id, case_id, at, actor_id, kind, reason, data) values ($1, $2, $3, $4, $5, 'MOVEMENT_CHANGED', '', $6)`,
      [
        random.uuid(departs.getTime()),
        organisation.id,
        case_id,
        at,
        journey.by,
        JSON.stringify({ movementId: journey.id, trouble: 'MISSED_LEG', mark: 'MISSING' }),
      ],
    );
  }
}

/** The bus to the airport: each pays a share, and somebody for named staff alone pays one, too. */
async function billWithOthers(
  client: ClientBase,
  world: World,
  organisation: Organisation,
  random: Random,
): Promise<void> {
  const coordinator = account(organisation, 'coordinator');
  const hidden = `c.sensitivity = 'RESTRICTED' and not exists (select 1 from homeward.case_members k where k.case_id = c.id and k.user_id = $2)`;
  const found = await client.query<{ movement_id: string; seen: string[]; others: number }>(
    `select p.movement_id, array_agg(c.id order by c.id) filter (where c.sensitivity = 'NORMAL') as seen, count(*) filter (where ${hidden})::int as others
     from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id join homeward.movements m on m.id = p.movement_id
     where m.organisation_id = $1 and p.state in ('BOOKED', 'DEPARTED', 'ARRIVED') group by p.movement_id, m.departs_at
     having count(*) filter (where ${hidden}) > 0 and count(*) filter (where c.sensitivity = 'NORMAL') > 1 order by m.departs_at desc limit 1`,
    [organisation.id, coordinator.id],
  );
  const [bill] = found.rows;
  if (!bill) return;
  const at = world.days.moment(-2, 240);
  const batch = random.uuid(at);
  for (const caseId of [...bill.seen, null])
    await client.query(
      `insert into homeward.costs (id, organisation_id, batch_id, case_id, movement_id, entry, kind, amount_minor, currency, spent_on, payer, state, note, recorded_by, recorded_at, others)
       values ($1, $2, $3, $4, $5, 'COST', 'TRANSPORT', $6, 'USD', $7, 'ORGANISATION', 'PAID', '', $8, $9, $10)`,
      [
        random.uuid(at),
        organisation.id,
        batch,
        caseId,
        bill.movement_id,
        caseId === null ? 1_200 * bill.others : 1_200,
        world.days.iso(-2),
        coordinator.id,
        stamp(at),
        caseId === null ? bill.others : null,
      ],
    );
}
