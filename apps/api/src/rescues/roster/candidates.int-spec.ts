import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { fileCrowd, seededCrowd } from '../../cases/finding/test-crowd.js';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

let api: ApiUnderTest;
let line: pg.Client;
beforeAll(async () => {
  api = await startApi();
  line = new pg.Client({ connectionString: api.appUrl });
  await line.connect();
  await line.query(`set statement_timeout = '5s'`);
});
afterAll(async () => {
  await line.end();
  await api.stop();
});

async function candidates(): Promise<number> {
  const { here, users } = api.world;
  await line.query('begin');
  await line.query(
    `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', 'field_officer', true)`,
    [users.field_officer.id, here],
  );
  const tokens = `{${Array.from({ length: 60 }, (_, at) => at * 61).join()}}`;
  const each = (text: string): string[] => Array.from({ length: 10 }, () => text);
  const { rows } = await line.query({
    name: 'candidates',
    text: `select m.case_id from homeward.match_candidates($1::text[], $2::text[], $3::text[], 6000, 25) m`,
    values: [each(tokens), each(tokens.replace(/\d+/g, '1')), each('{}')],
  });
  await line.query('rollback');
  return rows.length;
}

it('people are looked for once for each row, also by a line that planned it while hardly anybody was known', async () => {
  for (let asked = 0; asked < 6; asked += 1) expect(await candidates()).toBe(0);
  const [team] = await api.world.sql<{ id: string }>(
    `select id from homeward.teams where organisation_id = $1 limit 1`,
    [api.world.here],
  );
  const people = seededCrowd(600, 3, () => ({ teamId: team?.id ?? '', assignedTo: null }));
  await fileCrowd(api.world, people, { counted: false });
  // Once for each case of the house it would take a minute, and the line gives up after five seconds.
  expect(await candidates()).toBeGreaterThan(100);
});
