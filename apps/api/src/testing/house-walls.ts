import { type Role, roles } from '@homeward/domain';
import { anyRow } from './any-row.js';
import type { Cell } from './case-walls.js';
import type { RowWalls } from './row-walls.js';
import { granted, type Granted } from './rights-on-tables.js';
import { type HouseCommand, houseCommands, rowsOfTheHouse } from './rows-of-the-house.js';

const columnIn = (list: Granted['read'], column: string): boolean =>
  typeof list === 'object' ? list.includes(column) : list === 'all';

/** Which columns the app role reads and writes at all, whoever it acts for. No row is needed to be told. */
export async function* privileges(walls: RowWalls, table: string): AsyncGenerator<Cell> {
  const rights = granted[table] ?? {};
  const columns = walls.tables.get(table) ?? [];
  const cells: Cell[] = [];
  await walls.as(null, async () => {
    const tell = async (what: string, allowed: boolean, statement: string): Promise<void> => {
      const right = ((await walls.outcome(statement)) !== 'denied') === allowed;
      cells.push({ cell: `the app role ${what}`, right });
    };
    for (const { name, generated } of columns) {
      await tell(`reads ${table}.${name}`, columnIn(rights.read, name), `select ${name} from ${table} where false`);
      if (generated) continue;
      const [change, add] = [columnIn(rights.change, name), columnIn(rights.add, name)];
      await tell(`changes ${table}.${name}`, change, `update ${table} set ${name} = default where false`);
      await tell(`fills ${table}.${name}`, add, `insert into ${table} (${name}) select null where false`);
    }
    await tell(`takes from ${table}`, rights.remove ?? false, `delete from ${table} where false`);
  });
  yield* cells;
}

/** A statement that reads nothing of the row, so that no policy for reading stands before the one for writing. */
function blindUpdate(walls: RowWalls, table: string, own = false): string {
  const { set: anybodys, ownSet } = rowsOfTheHouse[table] ?? {};
  const set = own ? (ownSet ?? anybodys) : anybodys;
  if (set) return `update ${table} set ${set}`;
  const { change } = granted[table] ?? {};
  const columns = walls.tables.get(table) ?? [];
  const column = typeof change === 'object' ? change[0] : columns.find(({ generated }) => !generated)?.name;
  return `update ${table} set ${column ?? ''} = default`;
}

/**
 * Somebody of an organisation that has nothing, in every role at once, reaches no row of any table: its policies hold by
 * themselves, with every right on the table given.
 */
export async function* fromNowhere(walls: RowWalls, table: string): AsyncGenerator<Cell> {
  if (rowsOfTheHouse[table]?.open) return;
  const cells: Cell[] = [];
  const { client } = walls;
  await client.query('savepoint filled');
  await client.query(`grant select, insert, update, delete on ${table} to homeward_app`);
  await walls.arranged(async () => {
    const { text, values } = insertion(walls, table, walls.world.neighbours.supervisor.id);
    await client.query(`${text} on conflict do nothing`, values);
  });
  for (const who of [walls.nowhere(roles), null])
    await walls.as(who, async () => {
      const name = who ? 'somebody from elsewhere' : 'nobody';
      const tell = (what: string, right: boolean): unknown => cells.push({ cell: `${name} ${what} ${table}`, right });
      tell('reads', (await walls.outcome(`select 1 from ${table}`)) !== 'done');
      tell('changes', (await walls.outcome(blindUpdate(walls, table))) !== 'done');
      tell('takes from', (await walls.outcome(`delete from ${table}`)) !== 'done');
      tell('adds to', (await walls.outcome(`insert into ${table} default values`)) !== 'done');
    });
  await client.query('rollback to savepoint filled');
  yield* cells;
}

/** A row that the columns take, in somebody's name. */
export function insertion(walls: RowWalls, table: string, actorId: string): { text: string; values: unknown[] } {
  const { with: more } = rowsOfTheHouse[table] ?? {};
  const { here, teamOne, mission, neighbours } = walls.world;
  const row = anyRow(
    walls.tables.get(table) ?? [],
    { organisationId: here, actorId },
    {
      team_id: teamOne,
      ...more?.({
        actorId,
        otherId: neighbours.caseworker.id,
        here,
        teamOne,
        mission,
        operationId: walls.places.operationId,
        requestId: walls.places.requestId,
      }),
    },
  );
  const names = Object.keys(row);
  return {
    text: `insert into ${table} ${names.length === 0 ? 'default values' : `(${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`}`,
    values: Object.values(row),
  };
}

/**
 * A table that hangs on no case: with one row in it, of a colleague and then of oneself, each role x each command. Where a
 * command is named twice, `own` says what may be done with what is one's own.
 */
export async function* ofTheHouse(walls: RowWalls, table: string): AsyncGenerator<Cell> {
  const rule = rowsOfTheHouse[table];
  if (!rule?.may && !rule?.own) return;
  for (const role of roles)
    for (const whose of ['own', 'colleague'] as const) {
      const got = await houseCell(walls, table, role, whose);
      for (const command of houseCommands) {
        const list = (whose === 'own' ? rule.own?.[command] : undefined) ?? rule.may?.[command] ?? [];
        yield {
          cell: `${role} ${command} ${table}, ${whose === 'own' ? 'in the own name' : 'of a colleague'}`,
          right: list.includes(role) === got[command],
        };
      }
    }
}

export async function houseCell(
  walls: RowWalls,
  table: string,
  role: Role,
  whose: 'own' | 'colleague',
): Promise<Record<HouseCommand, boolean>> {
  const { client, world } = walls;
  const actorId = whose === 'own' ? world.users[role].id : world.neighbours.supervisor.id;
  const got: Record<HouseCommand, boolean> = { read: false, add: false, change: false, remove: false };
  const { text, values } = insertion(walls, table, actorId);
  await client.query('savepoint house');
  await walls.arranged(async () => {
    await client.query(`delete from ${table}`);
    await client.query(text, values);
  });
  await walls.as(walls.user(role), async () => {
    got.read = (await walls.outcome(`select 1 from ${table}`)) === 'done';
    got.change = (await walls.outcome(blindUpdate(walls, table, whose === 'own'))) === 'done';
    got.remove = (await walls.outcome(`delete from ${table}`)) === 'done';
    got.add = (await walls.outcome(text, values)) === 'done';
  });
  await client.query('rollback to savepoint house');
  return got;
}
