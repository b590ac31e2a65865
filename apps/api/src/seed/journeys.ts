import { followUpItems, type FollowUpOutcome, type KnownBy, needsNextStep, type ReceptionKind } from '@homeward/domain';
import type { ClientBase } from 'pg';
import { tellBoarding } from './boarding.js';
import { stamp } from './days.js';
import { tellOnTheWay } from './on-the-way.js';
import { CHARTERED } from './plan.js';
import { nations } from './nationalities.js';
import { Random, SEED, shares } from './random.js';
import { json } from './tables.js';
import type { Organisation, World } from './world.js';

/** Made from another id, so that the same people come out for the same number and day: version 8, or the API would refuse it. */
const idFrom = (column: string, salt: string): string =>
  `overlay(overlay(md5(${column}::text || '${salt}') placing '8' from 13) placing '8' from 17)::uuid`;

const kinds = shares<ReceptionKind>({ MINISTRY: 30, NGO: 40, SHELTER: 20, IOM: 10 });
const names: Readonly<Record<ReceptionKind, string>> = {
  MINISTRY: 'Ministry of social affairs, reception desk',
  NGO: 'Safe Return Foundation',
  SHELTER: 'House of the Open Door',
  IOM: 'IOM, reception at the airport',
  POLICE: 'Police, trafficking unit',
  FAMILY: 'Family',
  OTHER: 'Community office',
};
const offers = [
  'Meets people at the airport, a bed for three nights, money for the bus home.',
  'Pick-up with an interpreter, medical check, counselling.',
  'Registers for benefits of victims of trafficking; no bed.',
];
const outcomes = shares<FollowUpOutcome>({
  SAFE: 62,
  SAFE_WITH_CONCERNS: 16,
  LOST_CONTACT: 13,
  RE_RECRUITED: 2,
  IN_DANGER: 2,
  DECEASED: 1,
  DECLINED: 4,
});
const notes: Readonly<Record<FollowUpOutcome, readonly string[]>> = {
  SAFE: [
    'Lives with the parents, works in a shop.',
    'Back at school; sleeps better.',
    'Works on the farm of an uncle.',
  ],
  SAFE_WITH_CONCERNS: ['Strangers asked for them in the village.', 'Cannot sleep; the debt is asked for again.'],
  LOST_CONTACT: ['The number is switched off.', 'Rang three times; nobody answered.'],
  RE_RECRUITED: ['The mother says: went to a job abroad, as before.'],
  IN_DANGER: ['The recruiter came to the house with two men.'],
  DECEASED: ['The brother told it; an illness.'],
  DECLINED: ['Asked us not to call again; knows how to reach us.'],
};
const steps: readonly string[] = [
  'Ask the sister by Line',
  'Speak with the partner about a visit',
  'Agree with the supervisor',
];
const signature = [
  [90, 250, 140, 120, 190, 260, 240, 140, 300, 250, 360, 180, 420, 260],
  [450, 240, 520, 150, 560, 260, 640, 190, 720, 250, 860, 210],
];
const charterSize = 60;

/** Journeys in full: legs, who receives, what was signed, and how people were found afterwards. After the cases are in. */
export async function tellJourneys(client: ClientBase, world: World): Promise<void> {
  const random = new Random(SEED, -650);
  for (const organisation of world.organisations) tellBodies(world, organisation, random);
  await world.rows.flush(client);
  for (const organisation of world.organisations) await gatherCharter(client, world, organisation);
  await client.query(`
    insert into homeward.movement_legs (id, organisation_id, movement_id, position, kind, carrier, number, from_place, to_place, to_country, departs_at, departs_zone, arrives_at, arrives_zone, recorded_by, recorded_at)
    select ${idFrom('m.id', 'leg')}, m.organisation_id, m.id, 1, m.kind, m.carrier, m.number, m.from_place, m.to_place, m.to_country, m.departs_at, m.departs_zone, m.arrives_at, m.arrives_zone, m.created_by, m.created_at
    from homeward.movements m`);
  await throughAnotherCountry(client);
  await tellOnTheWay(client, world);
  await client.query(`
    update homeward.movement_passengers p set reception_body_id = b.id,
      reception_told_on = case when m.departs_at < now() + interval '2 days' then (m.departs_at - interval '3 days')::date end
    from homeward.movements m, homeward.cases c, homeward.reception_bodies b
    where m.id = p.movement_id and c.id = p.case_id and b.organisation_id = p.organisation_id and b.country = c.nationality and p.state in ('BOOKED', 'DEPARTED', 'ARRIVED')
      and abs(hashtext(p.id::text)) % 10 < 8 and b.id = (select o.id from homeward.reception_bodies o where o.organisation_id = b.organisation_id and o.country = b.country order by o.id limit 1)`);
  for (const [what, states] of [
    ['DEPARTED', `('DEPARTED', 'ARRIVED')`],
    ['ARRIVED', `('ARRIVED')`],
  ] as const) {
    const knownBy: KnownBy = what === 'DEPARTED' ? 'SEEN' : 'RECEIVER_TOLD';
    const at = what === 'DEPARTED' ? 'm.departs_at' : 'coalesce(m.arrives_at, m.departs_at)';
    await client.query(`
      insert into homeward.movement_confirmations (id, organisation_id, movement_id, what, on_day, known_by, people, recorded_by, recorded_at)
      select ${idFrom('m.id', what)}, m.organisation_id, m.id, '${what}', ${at}::date, '${knownBy}', count(*), m.created_by, least(${at} + interval '1 hour', now())
      from homeward.movements m join homeward.movement_passengers p on p.movement_id = m.id and p.state in ${states} group by m.id`);
  }
  await tellBoarding(client, world);
  await tellHandovers(client, world, random);
  await tellFollowUps(client, world, random);
  await world.rows.flush(client);
}

function tellBodies(world: World, organisation: Organisation, random: Random): void {
  for (const [at, nation] of nations.entries()) {
    if (nation.code === organisation.country) continue;
    const kind = random.weighted(kinds);
    world.rows.add('reception_bodies', {
      id: random.uuid(world.days.moment(-300, at)),
      organisation_id: organisation.id,
      name: `${names[kind]}, ${nation.city}`,
      kind,
      country: nation.code,
      city: nation.city,
      address: '',
      phone: `+${nation.calling} 00 555 ${String(100 + at)}`,
      email: '',
      contact: 'Duty officer',
      hours: at % 3 === 0 ? 'day and night' : 'Mon to Fri, 8 to 17; ask for the night number',
      offers: random.pick(offers),
      valid_from: world.days.iso(-400),
      valid_to: null,
      source: at % 4 === 0 ? 'To be checked.' : 'Told by the mission, by letter.',
    });
  }
  const rule = (country: string, nationality: string | null, hours: number | null, need: string): void =>
    world.rows.add('transit_rules', {
      id: random.uuid(world.days.moment(-200, 1)),
      organisation_id: organisation.id,
      nationality,
      country,
      airside: true,
      most_hours: hours,
      need,
      valid_from: world.days.iso(-365),
      valid_to: null,
      source: 'Fictional, for the evaluation. To be checked.',
    });
  rule('MY', null, 24, 'NOT_NEEDED');
  rule('MY', 'ET', null, 'TO_BE_CHECKED');
  rule('SG', null, 96, 'NOT_NEEDED');
  rule('AE', 'PK', 12, 'NEEDED');
}

/** Sixty people on one plane that should have left this morning: whoever opens the journey records it. */
async function gatherCharter(client: ClientBase, world: World, organisation: Organisation): Promise<void> {
  if (organisation.country !== 'KH') return;
  const found = await client.query<{ id: string }>(
    `select p.id from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id join homeward.cases c on c.id = p.case_id
     where p.organisation_id = $1 and p.state = 'BOOKED' and m.departs_at > $2 and m.cancelled_at is null and c.sensitivity = 'NORMAL'
       and c.nationality = $4 and not exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null)
     order by m.departs_at, p.id limit $3`,
    [organisation.id, stamp(world.days.moment(0, 0)), charterSize, CHARTERED],
  );
  const movement = await client.query<{ id: string; created_by: string }>(
    `select id, created_by from homeward.movements where organisation_id = $1 order by created_at desc limit 1`,
    [organisation.id],
  );
  const by = movement.rows[0]?.created_by;
  if (found.rows.length === 0 || !by) return;
  const ready = await client.query<{ case_id: string }>(
    `select i.case_id from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
     where i.organisation_id = $1 and i.item = 'MOVEMENT_BOOKED' and i.ready and i.state in ('OPEN', 'IN_PROGRESS') and c.sensitivity = 'NORMAL'
       and c.nationality = $3 and not exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null)
     order by i.case_id limit $2`,
    [organisation.id, Math.max(0, Math.min(charterSize - found.rows.length, 1_000)), CHARTERED],
  );
  const [today, yesterday] = [world.days.iso(0), world.days.iso(-1)];
  const id = new Random(SEED, -651).uuid(world.days.moment(-6, 30));
  await client.query(
    `insert into homeward.movements (id, organisation_id, reference, kind, carrier, number, from_place, to_place, to_country, departs_at, departs_zone, arrives_at, arrives_zone, escort, created_by, created_at)
     values ($1, $2, $3, 'CHARTER', 'Golden Heron Airways', 'GH 6060', 'Phnom Penh (PNH)', 'Jakarta (CGK)', 'ID', $4, 'Asia/Phnom_Penh', $5, 'Asia/Jakarta', 'Sofia Marques', $6, $7)`,
    [
      id,
      organisation.id,
      `MV-${today.slice(0, 4)}-6060`,
      stamp(world.days.moment(0, 0) - 60 * 60_000),
      stamp(world.days.moment(0, 0) + 9 * 3_600_000),
      by,
      stamp(world.days.moment(-6, 30)),
    ],
  );
  await client.query(
    `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id, state)
     select ${idFrom('c', 'seat')}, $1, $2, c, 'BOOKED' from unnest($3::uuid[]) c`,
    [organisation.id, id, ready.rows.map((row) => row.case_id)],
  );
  await client.query(
    `update homeward.checklist_items set state = 'DONE', done_on = $2, ready = false, due_on = null where item = 'MOVEMENT_BOOKED' and case_id = any($1::uuid[])`,
    [ready.rows.map((row) => row.case_id), yesterday],
  );
  await client.query(`update homeward.movement_passengers set movement_id = $2 where id = any($1::uuid[])`, [
    found.rows.map((row) => row.id),
    id,
  ]);
  await client.query(
    `update homeward.checklist_items i set ready = true, waiting_since = coalesce(i.waiting_since, $2), due_on = $3
     from homeward.movement_passengers p where p.movement_id = $1 and p.case_id = i.case_id and i.item = 'DEPARTED' and i.state in ('OPEN', 'IN_PROGRESS')`,
    [id, yesterday, today],
  );
  // What the triggers would say, and no journeys that nobody is on any more.
  await client.query(
    `update homeward.cases c set next_due_on = (select min(due_on) from (
       select t.due_on from homeward.tasks t where t.case_id = c.id and t.done_at is null union all
       select i.due_on from homeward.checklist_items i where i.case_id = c.id and i.ready and i.state in ('OPEN', 'IN_PROGRESS')) x)
     where c.id in (select p.case_id from homeward.movement_passengers p where p.movement_id = $1)`,
    [id],
  );
  const empty = `select m.id from homeward.movements m where m.organisation_id = $1 and not exists (select 1 from homeward.movement_passengers p where p.movement_id = m.id)`;
  await client.query(`update homeward.costs set movement_id = $2 where movement_id in (${empty})`, [
    organisation.id,
    id,
  ]);
  await client.query(`delete from homeward.movements where id in (${empty})`, [organisation.id]);
}

/** Some go by another country: two legs, and somebody has to ask about the visa. */
async function throughAnotherCountry(client: ClientBase): Promise<void> {
  const chosen = `l.to_country in ('ET', 'KE', 'UG', 'PK', 'NP') and l.kind = 'FLIGHT' and l.arrives_at - l.departs_at > interval '7 hours' and l.position = 1`;
  await client.query(`
    insert into homeward.movement_legs (id, organisation_id, movement_id, position, kind, carrier, number, from_place, to_place, to_country, departs_at, departs_zone, arrives_at, arrives_zone, recorded_by, recorded_at)
    select ${idFrom('l.id', 'onward')}, l.organisation_id, l.movement_id, 2, l.kind, l.carrier, l.number, 'Kuala Lumpur (KUL)', l.to_place, l.to_country, l.departs_at + interval '5 hours', 'Asia/Kuala_Lumpur',
      l.arrives_at, l.arrives_zone, l.recorded_by, l.recorded_at from homeward.movement_legs l where ${chosen}`);
  await client.query(`
    update homeward.movement_legs l set to_place = 'Kuala Lumpur (KUL)', to_country = 'MY', arrives_at = departs_at + interval '2 hours', arrives_zone = 'Asia/Kuala_Lumpur' where ${chosen}`);
}

async function tellHandovers(client: ClientBase, world: World, random: Random): Promise<void> {
  const received = await client.query<{
    case_id: string;
    organisation_id: string;
    movement_id: string;
    body_id: string | null;
    body: string | null;
    place: string;
    day: string;
    by: string;
  }>(
    `select i.case_id, i.organisation_id, p.movement_id, b.id as body_id, b.name as body, m.to_place as place, i.done_on::text as day, m.created_by as by
     from homeward.checklist_items i join homeward.movement_passengers p on p.case_id = i.case_id and p.state = 'ARRIVED' join homeward.movements m on m.id = p.movement_id
       left join homeward.reception_bodies b on b.id = p.reception_body_id
     where i.item = 'HANDED_OVER' and i.state = 'DONE' order by i.case_id`,
  );
  for (const row of received.rows) {
    const at = world.days.moment(world.days.dayOf(row.day), random.int(60, 500));
    const screen = random.chance(0.7);
    world.rows.add('handovers', {
      id: random.uuid(at),
      organisation_id: row.organisation_id,
      case_id: row.case_id,
      movement_id: row.movement_id,
      form_id: random.uuid(at),
      reception_body_id: row.body_id,
      body_name: row.body ?? 'Family',
      received_by: row.body ? 'Duty officer of the day' : 'The eldest brother',
      received_as: row.body ? 'Duty officer' : '',
      place: row.place,
      papers: 'Travel document, letter of the shelter.',
      belongings: random.chance(0.5) ? 'One bag.' : 'None.',
      condition: random.chance(0.8) ? 'Well, tired.' : 'Has a cough; medicine is in the bag.',
      handed_on: row.day,
      way: screen ? 'SCREEN' : 'PAPER',
      strokes: screen ? json(signature) : json([]),
      paper_kept: screen ? '' : 'Folder of the journey, office',
      replaces: null,
      why: '',
      recorded_by: row.by,
      recorded_at: stamp(at),
    });
  }
}

async function tellFollowUps(client: ClientBase, world: World, random: Random): Promise<void> {
  const done = await client.query<{ case_id: string; organisation_id: string; item: string; day: string; by: string }>(
    `select i.case_id, i.organisation_id, i.item, i.done_on::text as day, i.updated_by as by from homeward.checklist_items i
     where i.item = any($1::text[]) and i.state = 'DONE' order by i.case_id, i.done_on, i.item`,
    [followUpItems],
  );
  for (const row of done.rows) {
    const outcome = random.weighted(outcomes);
    const at = world.days.moment(world.days.dayOf(row.day), random.int(60, 500));
    world.rows.add('follow_ups', {
      id: random.uuid(at),
      organisation_id: row.organisation_id,
      case_id: row.case_id,
      item: row.item,
      outcome,
      reached_on: row.day,
      channel: random.pick(['WHATSAPP', 'PHONE', 'TELEGRAM', 'LINE']),
      spoke_with: outcome === 'LOST_CONTACT' ? '' : random.pick(['Themselves', 'The mother', 'A sister']),
      note: random.pick(notes[outcome]),
      next_step: needsNextStep(outcome) ? random.pick(steps) : '',
      next_on: null,
      recorded_by: row.by,
      recorded_at: stamp(at),
    });
  }
}
