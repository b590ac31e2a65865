import { type Role, roles } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { type Placement, placements, reach } from './row-world.js';
import { hung } from './rows-of-a-case.js';
import type { Done, RowWalls } from './row-walls.js';

/** What was asked, and whether the answer is what the table of roles says. */
export interface Cell {
  readonly cell: string;
  readonly right: boolean;
}

const writers: readonly Role[] = ['caseworker', 'coordinator', 'supervisor'];
const carriers: readonly Role[] = ['caseworker', 'supervisor'];

/** A table that hangs on a case: every command x every role x every way a case may stand to it. */
export async function* onCase(walls: RowWalls, tables: readonly string[]): AsyncGenerator<Cell> {
  for (const placement of placements)
    for (const role of roles) {
      const cells: Cell[] = [];
      await walls.as(walls.user(role), async () => {
        for (const table of tables) cells.push(...(await cellsOf(walls, table, placement, role)));
      });
      yield* cells;
    }
}

/** Within `as` somebody of the role. */
async function cellsOf(walls: RowWalls, table: string, placement: Placement, role: Role): Promise<readonly Cell[]> {
  const rule = hung[table];
  if (!rule) return [];
  const cells: Cell[] = [];
  const { id } = walls.cases[placement];
  const reached = reach[placement].includes(role);
  const glass = placement === 'glass';
  const tell = (command: string, expected: boolean, got: boolean): unknown =>
    cells.push({ cell: `${role} ${command} ${table} of a case: ${placement}`, right: expected === got });
  const seen = await walls.rows(`select count(*)::int as n from homeward.${table} where case_id = $1`, [id]);
  // By break-glass what every role of a case reads is read, and nothing of an interview.
  const byGlass = !glass || rule.read.some((one) => one === 'field_officer' || one === 'coordinator');
  tell('select', reached && byGlass && rule.read.includes(role), seen > 0);
  const { set = 'version = version' } = rule;
  const changed = await walls.outcome(`update homeward.${table} set ${set} where case_id = $1`, [id]);
  tell('update', reached && !glass && rule.update.includes(role), changed === 'done');
  const gone = await walls.outcome(`delete from homeward.${table} where case_id = $1`, [id]);
  tell('delete', false, gone === 'done');
  const values = rule.values({
    caseId: id,
    organisationId: walls.world.here,
    actorId: walls.world.users[role].id,
    places: walls.places,
  });
  const own = await walls.outcome(rule.insert, values);
  const writes = !glass || table === 'notes' || table === 'case_events';
  tell('insert', reached && writes && rule.write.includes(role), own === 'done');
  return cells;
}

/** The case itself and its person. */
export async function* casesAndPersons(walls: RowWalls, table: 'cases' | 'persons'): AsyncGenerator<Cell> {
  for (const role of table === 'cases' ? roles : []) {
    const added = await walls.as(walls.user(role), () => newCase(walls, role));
    const may = role === 'field_officer' || writers.includes(role);
    yield { cell: `${role} insert cases, of somebody seen`, right: may === (added === 'done') };
  }
  for (const placement of placements)
    for (const role of roles) {
      const { id, personId } = walls.cases[placement];
      const row = table === 'cases' ? id : personId;
      const reached = reach[placement].includes(role);
      const [seen, changed] = await walls.as(walls.user(role), async () => [
        await walls.rows(`select count(*)::int as n from homeward.${table} where id = $1`, [row]),
        await walls.outcome(`update homeward.${table} set version = version + 1 where id = $1`, [row]),
      ]);
      const may = reached && placement !== 'glass' && (table === 'cases' ? writers : carriers).includes(role);
      yield { cell: `${role} select ${table}: ${placement}`, right: reached === (seen === 1) };
      yield { cell: `${role} update ${table}: ${placement}`, right: may === (changed === 'done') };
    }
}

/** Another case of somebody whom the role sees, where it sees anybody. */
function newCase(walls: RowWalls, role: Role): Promise<Done> {
  const { id, organisationId, teamId } = walls.world.users[role];
  const seen = placements.find((placement) => reach[placement].includes(role)) ?? 'mine';
  return walls.outcome(
    `insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by) values ($1, $2, $3, $4, $5, $6)`,
    [uuid(), organisationId, teamId, uuid(), walls.cases[seen].personId, id],
  );
}

/**
 * The walls around what is seen through broken glass stand behind others: tried with every other one of the table open, so
 * that it is they which hold.
 */
export async function* underGlassAlone(walls: RowWalls, table: string): AsyncGenerator<Cell> {
  const rule = hung[table];
  const { id, personId } = walls.cases.glass;
  const { client, world } = walls;
  // Written through the glass, by a function alone, or kept by who may place a hold at all.
  const otherwise = ['notes', 'case_events', 'case_members', 'seal_openings', 'case_holds'];
  if (otherwise.includes(table) || (!rule && table !== 'persons')) return;
  await client.query('savepoint opened');
  try {
    await client.query(
      `create policy opened_to_write on homeward.${table} to homeward_app using (true) with check (true);
       grant select, insert, update on homeward.${table} to homeward_app`,
    );
    for (const role of reach.glass) {
      const [changed, added] = await walls.as(walls.user(role), async () => [
        rule
          ? await walls.outcome(`update homeward.${table} set case_id = case_id where case_id = $1`, [id])
          : await walls.outcome(`update homeward.persons set name = name where id = $1`, [personId]),
        rule
          ? await walls.outcome(
              rule.insert,
              rule.values({
                caseId: id,
                organisationId: world.here,
                actorId: world.users[role].id,
                places: walls.places,
              }),
            )
          : 'refused',
      ]);
      yield { cell: `${role} update ${table} through broken glass, other walls open`, right: changed === 'none' };
      yield { cell: `${role} insert ${table} through broken glass, other walls open`, right: added === 'refused' };
    }
  } finally {
    await client.query('rollback to savepoint opened');
  }
}
