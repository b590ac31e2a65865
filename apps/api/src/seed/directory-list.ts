import type { ClientBase } from 'pg';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { json } from './tables.js';
import { account, type World } from './world.js';

const FILE = 'Embassies, contacts of November.xlsx';
const DAY = -5;
const CHANGED = 2;
const NEW = 4;

/** One list that a ministry sent and a coordinator took over some days ago; untouched since, so that it can be taken back. */
export async function tellDirectoryList(client: ClientBase, { days, rows, organisations }: World): Promise<void> {
  const [organisation] = organisations;
  if (!organisation) return;
  const random = new Random(SEED, -790);
  const at = days.moment(DAY, 200);
  const importId = random.uuid(at);
  const by = account(organisation, 'coordinator').id;
  const missions = await client.query<{ mission_id: string; id: string; valid_to: string | null }>(
    `select distinct on (m.name) c.mission_id, c.id, c.valid_to from homeward.mission_contacts c join homeward.missions m on m.id = c.mission_id
     where c.organisation_id = $1 and c.position = 'front desk' and m.located_in = 'KH' order by m.name, c.id limit $2`,
    [organisation.id, CHANGED + NEW],
  );
  const changed = missions.rows.slice(0, CHANGED);
  rows.add('mission_imports', {
    id: importId,
    organisation_id: organisation.id,
    file_name: FILE,
    made: missions.rows.length,
    ended: json(changed.map(({ id, valid_to }) => ({ kind: 'CONTACT', id, validTo: valid_to, version: 2 }))),
    imported_by: by,
    imported_at: stamp(at),
  });
  await rows.flush(client);
  for (const [nth, { mission_id: missionId, id }] of missions.rows.entries()) {
    const isChange = nth < CHANGED;
    await client.query(
      `insert into homeward.mission_contacts (id, organisation_id, mission_id, name, position, purposes, phone, mobile, email, languages, hours, valid_from, source, recorded_at, recorded_by, import_id)
       select $1, c.organisation_id, c.mission_id, case when $2 then c.name else 'Hotline for nationals' end, case when $2 then c.position else '' end,
         case when $2 then c.purposes else '{EMERGENCY}' end, $3, '', case when $2 then c.email else '' end, c.languages, case when $2 then c.hours else 'Day and night' end,
         $4, 'List of the ministry of foreign affairs', $5, $6, $7
       from homeward.mission_contacts c where c.id = $8 and c.mission_id = $9`,
      [random.uuid(at), isChange, `+85500${random.digits(6)}`, days.iso(DAY), stamp(at), by, importId, id, missionId],
    );
  }
  await client.query(`update homeward.mission_contacts set valid_to = $2, version = 2 where id = any($1::uuid[])`, [
    changed.map(({ id }) => id),
    days.iso(DAY - 1),
  ]);
}
