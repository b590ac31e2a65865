import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@homeward/domain';
import { seen as noted, type TestDatabase, testDatabase } from '@homeward/testing';
import { type Cell, casesAndPersons, onCase, underGlassAlone } from './case-walls.js';
import { fromNowhere, ofTheHouse, privileges } from './house-walls.js';
import { granted } from './rights-on-tables.js';
import { place } from './row-world.js';
import { RowWalls, type Who } from './row-walls.js';
import { hung } from './rows-of-a-case.js';
import { rowsOfTheHouse } from './rows-of-the-house.js';
import { guarded, tells } from './trigger-walls.js';

/**
 * Row-level security alone: plain SQL as the app role in somebody's name, none of the application's checks on. Every table
 * x every command x every role x every way a row may stand to the actor, and an allowed twin for each.
 */
describe('the policies of the tables, by themselves', () => {
  let database: TestDatabase;
  let walls: RowWalls;
  beforeAll(async () => {
    database = await testDatabase();
    walls = await RowWalls.raise(database);
  });
  afterAll(async () => {
    await walls.end();
    await database.drop();
  });
  let cells = 0;
  const wrong = async (asked: AsyncGenerator<Cell>): Promise<string[]> => {
    const found: string[] = [];
    for await (const { cell, right } of asked) {
      cells++;
      if (!right) found.push(cell);
    }
    return found;
  };
  async function* ofEach(
    of: (walls: RowWalls, table: string) => AsyncGenerator<Cell>,
    tables: Iterable<string>,
  ): AsyncGenerator<Cell> {
    for (const table of tables) yield* of(walls, table);
  }

  it('are known for every table', async () => {
    const found = await walls.world.sql<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'homeward' and column_name = 'case_id' order by 1`,
    );
    // A row of a roster is reached by its operation, one of break-glass by who opened or reviews it. An erasure is read by
    // the data protection officer and written by a function alone, and so is a row of a batch.
    const house = ['break_glasses', 'erasures', 'retention_batch_cases', 'roster_entries'];
    expect(found.map(({ name }) => name)).toEqual([...Object.keys(hung), ...house].sort());
    expect(Object.keys(granted).sort()).toEqual([...walls.tables.keys()].sort());
    const reached = Object.entries(granted).flatMap(([table, rights]) =>
      Object.keys(rights).length > 0 ? [table] : [],
    );
    const known = new Set([
      ...Object.keys(hung).map((name) => `homeward.${name}`),
      ...Object.keys(rowsOfTheHouse),
      'homeward.cases',
      'homeward.persons',
    ]);
    expect(reached.filter((table) => !known.has(table))).toEqual([]);
  });

  it('read, write and change what the table of roles opens, and nothing else', async () => {
    cells = 0;
    const leaks = await walls.tried(async () => [
      ...(await wrong(onCase(walls, Object.keys(hung)))),
      ...(await wrong(casesAndPersons(walls, 'cases'))),
      ...(await wrong(casesAndPersons(walls, 'persons'))),
      ...(await wrong(ofEach(underGlassAlone, [...Object.keys(hung), 'persons']))),
      ...(await wrong(ofEach(ofTheHouse, walls.tables.keys()))),
      ...(await wrong(ofEach(fromNowhere, walls.tables.keys()))),
    ]);
    expect(leaks).toEqual([]);
    expect(cells).toBeGreaterThan(9_000);
    const [forced] = await walls.world.sql<{ all: number; forced: number }>(
      `select count(*)::int as all, count(*) filter (where c.relforcerowsecurity)::int as forced from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('homeward', 'audit', 'statistics') and c.relkind in ('r', 'p')`,
    );
    expect(forced?.forced).toBe(forced?.all);
    // The control: one policy too many, and the same questions find it. removed-walls.bar-spec.ts takes each one away.
    const control = await walls.tried(async () => {
      await walls.client.query(`create policy too_wide on homeward.tasks for select to homeward_app using (true)`);
      return wrong(onCase(walls, ['tasks']));
    });
    expect(control.length).toBeGreaterThanOrEqual(roles.length);
    noted({
      bar: 'RLS alone, raw SQL as the app role: table x command x identity x how the row stands to it',
      figure: `0 leaks in ${cells.toLocaleString('en')} cells; ${forced?.forced} of ${forced?.all} tables force it`,
      control: `a policy that lets everybody read tasks: ${control.length} cells wrong`,
    });
  }, 180_000);

  it('give the app role the columns that it is meant to have', async () => {
    expect(await walls.tried(() => wrong(ofEach(privileges, walls.tables.keys())))).toEqual([]);
  }, 60_000);

  it('stand beside triggers that do what they are there for', async () => {
    const tables = [...walls.tables.keys()];
    const found = await walls.tried(async () => [
      ...(await wrong(ofEach(guarded, tables))),
      ...(await wrong(ofEach(tells, tables))),
    ]);
    expect(found).toEqual([]);
  }, 60_000);

  it('show nothing of another organisation in any table, and nothing at all without an actor', async () => {
    const tables = [...walls.tables].flatMap(([table, columns]) =>
      columns.some(({ name }) => name === 'organisation_id') ? [table] : [],
    );
    expect(tables.length).toBeGreaterThan(40);
    const seen: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const table of tables) {
        const [found, changed] = [
          await walls.outcome(`select 1 from ${table} where organisation_id = $1 limit 1`, [walls.world.here]),
          await walls.outcome(`update ${table} set organisation_id = organisation_id where organisation_id = $1`, [
            walls.world.here,
          ]),
        ];
        if (found === 'done' || changed === 'done') seen.push(`${name} ${table}`);
      }
    };
    await walls.tried(async () => {
      for (const role of roles) {
        const stranger: Who = { ...walls.world.strangers[role], roles: [role] };
        await walls.as(stranger, () => look(role));
      }
      await walls.as(null, () => look('nobody'));
    });
    expect(seen).toEqual([]);
  });

  it('open with a second role what that role opens, not what the first would', async () => {
    const theirs = await place(walls.world, 'other team', walls.places, true);
    await walls.world.sql(`update homeward.notes set field_class = 'sealed' where case_id = $1`, [theirs.id]);
    const count = (table: string): Promise<number> =>
      walls.rows(`select count(*)::int as n from homeward.${table} where case_id = $1`, [theirs.id]);
    for (const role of ['caseworker', 'supervisor'] as const)
      await walls.tried(() =>
        walls.as(walls.user(role, ['coordinator']), async () => {
          expect(await count('custody_spells')).toBe(1);
          for (const table of ['interviews', 'stays', 'people_around', 'notes'])
            expect(`${table} ${await count(table)}`).toBe(`${table} 0`);
        }),
      );
  });
});
