import { todayIn } from '@homeward/domain';
import type { ClientBase } from 'pg';
import { placeIdOf } from './custody-places.js';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { account, type World } from './world.js';

const HOUSE = 'River House';
const AGO_MS = 2 * 3_600_000;
const MOST = 8;

/** People of the newest raid whom the police hold: brought to one house together yesterday and written down today, so that it can still be taken back. */
export async function tellPlacing(client: ClientBase, { days, rows, organisations }: World): Promise<void> {
  const [organisation] = organisations;
  if (!organisation) return;
  const coordinator = account(organisation, 'coordinator');
  const placeId = placeIdOf(days, organisation, HOUSE);
  const found = await client.query<{ id: string; case_id: string; operation_id: string; female: boolean }>(
    `select s.id, s.case_id, e.operation_id, c.sex = 'FEMALE' as female from homeward.custody_spells s join homeward.cases c on c.id = s.case_id
     join homeward.roster_entries e on e.case_id = c.id join homeward.operations o on o.id = e.operation_id
     where o.organisation_id = $1 and o.state = 'DONE' and o.kind = 'RAID' and s.to_date is null and s.from_date < $4::date and s.kind in ('POLICE', 'IMMIGRATION_DETENTION')
       and c.state in ('OUT', 'IN_CARE') and c.sensitivity <> 'RESTRICTED' and o.id in (select m.operation_id from homeward.operation_members m where m.user_id = $2)
     order by o.happened_on desc, c.id limit $3`,
    [organisation.id, coordinator.id, MOST, days.iso(-1)],
  );
  const operation = found.rows[0]?.operation_id;
  const people = found.rows.filter((row) => row.operation_id === operation);
  if (people.length === 0) return;
  const random = new Random(SEED, -780);
  const evening = days.moment(-1, 590);
  const yesterday = days.iso(-1);
  // Written down just now where it is told today: a day later nothing can be taken back.
  const at = todayIn('Asia/Phnom_Penh') === days.today ? Math.max(evening, Date.now() - AGO_MS) : evening;
  const placingId = random.uuid(evening);
  await client.query(
    `update homeward.custody_spells set to_date = $2, version = version + 1 where id = any($1::uuid[])`,
    [people.map(({ id }) => id), yesterday],
  );
  for (const one of people) {
    const base = { id: random.uuid(at), organisation_id: organisation.id, case_id: one.case_id };
    rows.add('custody_spells', {
      ...base,
      operation_id: one.operation_id,
      kind: 'SHELTER',
      place: HOUSE,
      place_id: placeId,
      bed: one.female ? 'WOMEN' : 'MEN',
      from_date: yesterday,
      to_date: null,
      note: 'Brought in two vans, with an interpreter.',
      review_on: null,
      reason: '',
      legal_basis: null,
      hearing_on: null,
      recorded_by: coordinator.id,
      recorded_at: stamp(at),
      placing_id: placingId,
      follows_id: one.id,
    });
    rows.add('case_events', {
      ...base,
      id: random.uuid(at),
      at: stamp(at),
      actor_id: coordinator.id,
      kind: 'CUSTODY_CHANGED',
      from_state: null,
      to_state: null,
      reason: '',
      data: '{"kind":"SHELTER"}',
    });
  }
}
