import type { BoardingMark, TravelHealthNeed, TravelService } from '@homeward/domain';
import type { ClientBase } from 'pg';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { account, type World } from './world.js';

interface Need {
  readonly services: readonly TravelService[];
  readonly health?: readonly TravelHealthNeed[];
  readonly words?: string;
}
const languages: Readonly<Record<string, string>> = {
  BD: 'bn',
  BR: 'pt',
  CN: 'zh',
  ET: 'am',
  ID: 'id',
  IN: 'hi',
  MM: 'my',
  NP: 'ne',
  TH: 'th',
  TW: 'zh',
  VN: 'vi',
};
const needs: readonly Need[] = [
  { services: ['WCHS'] },
  { services: ['INTERPRETER'] },
  { services: ['MEDA', 'WCHC'], health: ['MEDICATION'], words: 'The nurse has the dressings' },
  { services: ['DIET', 'INTERPRETER'] },
  { services: [], health: ['MEDICATION'] },
];

const orders: readonly (readonly [TravelService, string])[] = [
  ['WCHS', 'SSR 60601'],
  ['INTERPRETER', ''],
];

/** Of those who are ready to be booked, and of those who have arrived and wait to be handed over: needs are seen there, too. */
async function beforeAndAfter(client: ClientBase, organisationId: string): Promise<{ case_id: string }[]> {
  const found = await client.query<{ case_id: string }>(
    `select x.case_id from (
       select i.case_id, row_number() over (partition by i.item order by i.case_id) as at from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
       where i.organisation_id = $1 and i.item in ('MOVEMENT_BOOKED', 'HANDED_OVER') and i.ready and i.state in ('OPEN', 'IN_PROGRESS') and c.sensitivity = 'NORMAL') x
     where x.at <= 4 order by x.case_id`,
    [organisationId],
  );
  return found.rows;
}

/** Two colleagues and a nurse at the gate of the charter, ticking: two did not come, and of one nobody has said anything yet. */
export async function tellBoarding(client: ClientBase, world: World): Promise<void> {
  const random = new Random(SEED, -915);
  for (const organisation of world.organisations) {
    const charter = await client.query<{
      id: string;
      leg_id: string;
      case_id: string;
      created_by: string;
      nationality: string | null;
    }>(
      `select m.id, l.id as leg_id, p.case_id, m.created_by, c.nationality from homeward.movements m join homeward.movement_passengers p on p.movement_id = m.id
         join homeward.movement_legs l on l.movement_id = m.id and l.position = 1 and l.ended_at is null
         join homeward.cases c on c.id = p.case_id
       where m.organisation_id = $1 and m.reference like '%-6060' and p.state = 'BOOKED' order by p.id`,
      [organisation.id],
    );
    const [first] = charter.rows;
    if (!first) continue;
    const [officer, worker] = [account(organisation, 'field'), account(organisation, 'caseworker')];
    const names = await client.query<{ id: string; name: string }>(
      `select id, display_name as name from homeward.users where id = any($1::uuid[])`,
      [[officer.id, worker.id]],
    );
    const nameOf = (id: string): string => names.rows.find((one) => one.id === id)?.name ?? '';
    const at = world.days.moment(-3, 600);
    const escort = (name: string, role: string, userId: string | null): void =>
      world.rows.add('movement_escorts', {
        id: random.uuid(at),
        organisation_id: organisation.id,
        movement_id: first.id,
        name,
        contact: `+855 00 555 ${String(random.int(100, 999))}`,
        role,
        user_id: userId,
        added_by: first.created_by,
        added_at: stamp(at),
      });
    escort(nameOf(officer.id), 'Bus 1', officer.id);
    escort(nameOf(worker.id), 'Bus 2', worker.id);
    escort('Sofia Marques', 'Nurse', null);
    const bag = random.uuid(at);
    const about = { organisation_id: organisation.id, case_id: first.case_id };
    world.rows.add('evidence_bags', {
      id: bag,
      ...about,
      movement_id: first.id,
      label: 'Seal 0042-118',
      what: 'Two phones and a notebook with scripts',
      recorded_by: first.created_by,
      recorded_at: stamp(at),
    });
    world.rows.add('evidence_handings', {
      id: random.uuid(at),
      ...about,
      bag_id: bag,
      handed_at: stamp(at),
      from_whom: 'Police, evidence room',
      to_whom: 'Sofia Marques',
      place: 'Phnom Penh',
      recorded_by: first.created_by,
      recorded_at: stamp(at),
    });
    for (const [index, need] of needs.entries()) {
      const of = charter.rows[index * 7 + 1];
      if (!of) continue;
      world.rows.add('travel_needs', {
        id: random.uuid(at),
        organisation_id: organisation.id,
        case_id: of.case_id,
        services: need.services,
        language: need.services.includes('INTERPRETER') ? (languages[of.nationality ?? ''] ?? 'en') : '',
        health: need.health ?? [],
        words: need.words ?? '',
        recorded_by: of.created_by,
        recorded_at: stamp(at),
      });
    }
    for (const [index, { case_id }] of (await beforeAndAfter(client, organisation.id)).entries())
      world.rows.add('travel_needs', {
        id: random.uuid(at),
        organisation_id: organisation.id,
        case_id,
        services: index % 2 === 0 ? ['WCHS', 'DIET'] : ['MEDA'],
        language: '',
        health: index % 2 === 0 ? [] : ['MEDICATION'],
        words: '',
        recorded_by: first.created_by,
        recorded_at: stamp(at),
      });
    // Two of the needs are ordered; of the others nobody has told the airline yet.
    for (const [index, [service, reference]] of orders.entries()) {
      const of = charter.rows[index * 7 + 1];
      if (!of) continue;
      world.rows.add('need_orders', {
        id: random.uuid(at),
        organisation_id: organisation.id,
        case_id: of.case_id,
        movement_id: first.id,
        leg_id: first.leg_id,
        service,
        ordered_from: 'Golden Heron Airways, special assistance',
        reference,
        ordered_on: world.days.iso(-2),
        recorded_by: of.created_by,
        recorded_at: stamp(world.days.moment(-2, 120)),
      });
    }
    const along = await client.query<{ id: string; case_id: string }>(
      `select id, case_id from homeward.companions where movement_id = $1 and removed_at is null order by added_at, id`,
      [first.id],
    );
    const minutesAgo = (minutes: number): string => stamp(world.days.moment(0, 0) - minutes * 60_000);
    for (const [index, { case_id }] of charter.rows.slice(0, -1).entries()) {
      const mark: BoardingMark = index >= charter.rows.length - 3 ? 'NO_SHOW' : 'ABOARD';
      const pressed = minutesAgo(120 - Math.floor(index / 2));
      for (const companion_id of [null, ...along.rows.filter((one) => one.case_id === case_id).map(({ id }) => id)])
        world.rows.add('boarding_ticks', {
          id: random.uuid(at),
          organisation_id: organisation.id,
          case_id,
          movement_id: first.id,
          leg_id: first.leg_id,
          companion_id,
          mark,
          marked_at: pressed,
          marked_by: (index % 2 === 0 ? officer : worker).id,
          recorded_at: pressed,
        });
    }
  }
}
