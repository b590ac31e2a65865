import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roles } from '@homeward/domain';
import {
  buildWorld,
  seen as noted,
  type TestCase,
  type TestDatabase,
  testDatabase,
  type TestUser,
  type World,
} from '@homeward/testing';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { hung, type Places } from './rows-of-a-case.js';
import { testSealing } from './test-keys.js';

/**
 * Row-level security alone: plain SQL as the app role in somebody's name, none of the application's checks on. Every table
 * that hangs on a case x every command x every role x every way a case may stand to the actor, and an allowed twin for each.
 */
const placements = [
  'mine',
  'operation',
  'shared',
  'share over',
  'other team',
  'restricted',
  'other organisation',
  'glass',
  'glass over',
] as const;
type Placement = (typeof placements)[number];
const reach: Record<Placement, readonly Role[]> = {
  mine: ['caseworker', 'coordinator', 'supervisor'],
  operation: ['field_officer'],
  shared: ['partner'],
  'share over': [],
  'other team': [],
  restricted: [],
  'other organisation': [],
  glass: ['caseworker', 'coordinator', 'supervisor'],
  'glass over': [],
};
type Done = 'done' | 'none' | 'refused';

describe('the policies of the tables, by themselves', () => {
  let database: TestDatabase;
  let world: World;
  let client: pg.Client;
  let places: Places;
  const cases = {} as Record<Placement, TestCase>;
  beforeAll(async () => {
    database = await testDatabase();
    world = await buildWorld(database, testSealing);
    client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    places = await makePlaces(world);
    for (const placement of placements) cases[placement] = await place(world, placement, places);
  });
  afterAll(async () => {
    await client.end();
    await world.close();
    await database.drop();
  });

  /** Runs in a transaction that is taken back. Settings are what the API would set, of several roles where told. */
  async function as<T>(user: TestUser | null, work: () => Promise<T>, also: readonly Role[] = []): Promise<T> {
    await client.query('begin');
    try {
      if (user)
        await client.query(
          `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', $3, true),
             set_config('app.teams', $4, true), set_config('app.mission_id', $5, true)`,
          [
            user.id,
            user.organisationId,
            [user.role, ...also].join(),
            user.teamId,
            user.role === 'partner' ? world.mission : '',
          ],
        );
      return await work();
    } finally {
      await client.query('rollback');
    }
  }
  async function outcome(text: string, values: readonly unknown[] = []): Promise<Done> {
    await client.query('savepoint here');
    try {
      return (await client.query(text, [...values])).rowCount === 0 ? 'none' : 'done';
    } catch (error) {
      const { code } = error as { code?: string };
      // Policies are asked before constraints: a second row of the kind has passed them.
      if (code === '23505') return 'done';
      if (code !== '42501') throw error;
      return 'refused';
    } finally {
      await client.query('rollback to savepoint here');
    }
  }
  const rows = async (text: string, values: readonly unknown[] = []): Promise<number> =>
    (await client.query<{ n: number }>(text, [...values])).rows[0]?.n ?? -1;

  it('knows every table that hangs on a case', async () => {
    const found = await world.sql<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'homeward' and column_name = 'case_id' order by 1`,
    );
    // A row of a roster is reached by its operation, one of break-glass by who opened or reviews it; see below. An erasure is
    // read by the data protection officer and written by a function alone; see protection.
    expect(found.map(({ name }) => name)).toEqual(
      [...Object.keys(hung), 'break_glasses', 'erasures', 'roster_entries'].sort(),
    );
  });

  it('reads, writes and changes what the table of roles opens, and nothing else', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const role of roles)
      for (const placement of placements) {
        const target = cases[placement];
        const actor = world.users[role];
        const reached = reach[placement].includes(role);
        await as(actor, async () => {
          for (const [table, rule] of Object.entries(hung)) {
            const tell = (command: string, expected: boolean, got: boolean): void => {
              cells++;
              if (expected !== got) wrong.push(`${role} ${command} ${table} of a case: ${placement}`);
            };
            const seen = await rows(`select count(*)::int as n from homeward.${table} where case_id = $1`, [target.id]);
            const glass = placement === 'glass';
            // By break-glass what every role of a case reads is read, and nothing of an interview.
            const byGlass = !glass || rule.read.some((one) => one === 'field_officer' || one === 'coordinator');
            tell('select', reached && byGlass && rule.read.includes(role), seen > 0);
            const { set = 'version = version' } = rule;
            const changed = await outcome(`update homeward.${table} set ${set} where case_id = $1`, [target.id]);
            tell('update', reached && !glass && rule.update.includes(role), changed === 'done');
            const gone = await outcome(`delete from homeward.${table} where case_id = $1`, [target.id]);
            tell('delete', false, gone === 'done');
            const own = await outcome(
              rule.insert,
              rule.values({ caseId: target.id, organisationId: world.here, actorId: actor.id, places }),
            );
            const writes = !glass || table === 'notes' || table === 'case_events';
            tell('insert', reached && writes && rule.write.includes(role), own === 'done');
          }
          const moved = await outcome(`update homeward.cases set version = version + 1 where id = $1`, [target.id]);
          const writes = reached && placement !== 'glass';
          if ((moved === 'done') !== (writes && ['caseworker', 'coordinator', 'supervisor'].includes(role)))
            wrong.push(`${role} update cases: ${placement}`);
          const person = await outcome(`update homeward.persons set version = version + 1 where id = $1`, [
            target.personId,
          ]);
          if ((person === 'done') !== (writes && ['caseworker', 'supervisor'].includes(role)))
            wrong.push(`${role} update persons: ${placement}`);
          const named = await rows(`select count(*)::int as n from homeward.persons where id = $1`, [target.personId]);
          if ((named === 1) !== reached) wrong.push(`${role} select persons: ${placement}`);
        });
      }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(4500);
    const [forced] = await world.sql<{ all: number; forced: number }>(
      `select count(*)::int as all, count(*) filter (where c.relforcerowsecurity)::int as forced from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('homeward', 'audit', 'statistics') and c.relkind in ('r', 'p')`,
    );
    expect(forced?.forced).toBe(forced?.all);
    // The control: one policy too many, and the same question finds it.
    await world.sql(`create policy too_wide on homeward.tasks for select to homeward_app using (true)`);
    let leaks = 0;
    for (const role of roles)
      leaks += await as(world.users[role], () =>
        rows(`select count(*)::int as n from homeward.tasks where case_id = $1`, [cases['other team'].id]),
      );
    await world.sql(`drop policy too_wide on homeward.tasks`);
    expect(leaks).toBeGreaterThanOrEqual(roles.length);
    noted({
      bar: 'RLS alone, raw SQL as the app role: table x command x identity x how the case stands to it',
      figure: `0 leaks in ${cells.toLocaleString('en')} cells; ${forced?.forced} of ${forced?.all} tables force it`,
      control: `a policy that lets everybody read tasks: ${leaks} rows found`,
    });
  }, 120_000);

  it('shows nothing of another organisation in any table, and nothing at all without an actor', async () => {
    const tables = (
      await world.sql<{ name: string }>(
        `select table_schema || '.' || table_name as name from information_schema.columns
         where table_schema in ('homeward', 'audit', 'statistics') and column_name = 'organisation_id' order by 1`,
      )
    ).map(({ name }) => name);
    expect(tables.length).toBeGreaterThan(40);
    const seen: string[] = [];
    const look = async (who: string): Promise<void> => {
      for (const table of tables) {
        const [found, changed] = [
          await outcome(`select 1 from ${table} where organisation_id = $1 limit 1`, [world.here]),
          await outcome(`update ${table} set organisation_id = organisation_id where organisation_id = $1`, [
            world.here,
          ]),
        ];
        if (found === 'done' || changed === 'done') seen.push(`${who} ${table}`);
      }
    };
    for (const role of roles) await as(world.strangers[role], () => look(role));
    await as(null, () => look('nobody'));
    expect(seen).toEqual([]);
  });

  it('opens with a second role what that role opens, not what the first would', async () => {
    const theirs = await place(world, 'other team', places, true);
    await world.sql(`update homeward.notes set field_class = 'sealed' where case_id = $1`, [theirs.id]);
    const count = (table: string): Promise<number> =>
      rows(`select count(*)::int as n from homeward.${table} where case_id = $1`, [theirs.id]);
    for (const role of ['caseworker', 'supervisor'] as const)
      await as(
        world.users[role],
        async () => {
          expect(await count('custody_spells')).toBe(1);
          for (const table of ['interviews', 'stays', 'people_around', 'notes'])
            expect(`${table} ${await count(table)}`).toBe(`${table} 0`);
        },
        ['coordinator'],
      );
  });
});

async function makePlaces(world: World): Promise<Places> {
  const [operationId, movementId] = [uuid(), uuid()];
  await world.sql(
    `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, 'OP-1', 'RAID', $4)`,
    [operationId, world.here, world.teamTwo, world.neighbours.supervisor.id],
  );
  await world.sql(
    `insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'GATE')`,
    [operationId, world.users.field_officer.id, world.here],
  );
  await world.sql(
    `insert into homeward.movements (id, organisation_id, reference, kind, from_place, to_place, to_country, departs_at, created_by)
     values ($1, $2, 'M-1', 'FLIGHT', 'Phnom Penh', 'Jakarta', 'ID', now(), $3)`,
    [movementId, world.here, world.users.coordinator.id],
  );
  return { operationId, movementId, missionId: world.mission };
}

/** A case that stands so to the actors of team one, with a row in every table. */
async function place(world: World, placement: Placement, places: Places, verified = false): Promise<TestCase> {
  const away = placement === 'other organisation';
  const near = placement === 'mine' || placement === 'restricted';
  const target = await world.addCase({
    ...(near
      ? { restricted: placement === 'restricted' }
      : {
          teamId: world.teamTwo,
          assignedTo: world.neighbours.caseworker.id,
          registeredBy: world.neighbours.supervisor.id,
          verified,
        }),
    ...(away
      ? {
          organisationId: world.there,
          teamId: world.teamThere,
          assignedTo: world.strangers.caseworker.id,
          registeredBy: world.strangers.supervisor.id,
          compoundId: null,
        }
      : {}),
  });
  const organisationId = away ? world.there : world.here;
  for (const rule of Object.values(hung))
    await world.sql(
      rule.insert,
      rule.values({ caseId: target.id, organisationId, actorId: world.neighbours.supervisor.id, places }),
    );
  if (placement === 'operation')
    await world.sql(
      `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, case_id) values ($1, $2, $3, 1, '', $4)`,
      [uuid(), organisationId, places.operationId, target.id],
    );
  if (placement === 'glass' || placement === 'glass over')
    for (const role of reach.glass)
      await world.sql(
        `insert into homeward.break_glasses (id, organisation_id, case_id, case_reference, team_id, user_id, reason, opened_at, until, review_due_at)
         values ($1, $2, $3, $4, $5, $6, '', now() - interval '1 hour', now() + $7::interval, now() + interval '71 hours')`,
        [
          uuid(),
          organisationId,
          target.id,
          target.reference,
          world.teamTwo,
          world.users[role].id,
          placement === 'glass' ? '30 minutes' : '0 seconds',
        ],
      );
  if (placement !== 'shared')
    await world.sql(
      `update homeward.case_shares set ${placement === 'share over' ? `until = current_date - 1` : `ended_at = now()`} where case_id = $1`,
      [target.id],
    );
  return target;
}
