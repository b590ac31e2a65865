import { v7 as uuid } from 'uuid';
import type { RowWalls } from './row-walls.js';

type Guard = (walls: RowWalls) => Promise<boolean>;

const sealed = async ({ client, world }: RowWalls): Promise<string> => {
  const id = uuid();
  await client.query(
    `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2012-01-01', '2012-03-31', $3)`,
    [id, world.here, world.users.auditor.id],
  );
  return id;
};
const cube = (walls: RowWalls, snapshot: string, rho: number): Promise<unknown> =>
  walls.client.query(
    `insert into statistics.cubes (id, organisation_id, snapshot_id, epsilon, delta, rho, length, content, made_by) values ($1, $2, $3, 1, 0.000001, $4, 1, '{}', $5)`,
    [uuid(), walls.world.here, snapshot, rho, walls.world.users.auditor.id],
  );
const told = (walls: RowWalls, snapshot: string, act: string): Promise<number> =>
  walls.rows(`select count(*)::int as n from statistics.ledger where snapshot_id = $1 and act = $2`, [snapshot, act]);

let names = 0;
const somebody = async (walls: RowWalls): Promise<string> => {
  const id = uuid();
  await walls.client.query(
    `insert into statistics.recipients (id, organisation_id, name, kind) values ($1, $2, $3, 'OTHER')`,
    [id, walls.world.here, `Reader ${String(names++)}`],
  );
  return id;
};
let numbers = 9000;
const asked = async (walls: RowWalls, snapshot: string, kind: string, to: string): Promise<string> => {
  const id = uuid();
  await walls.client.query(
    `insert into statistics.releases (id, organisation_id, snapshot_id, number, kind, dimensions, k, purpose, recipient, recipient_id, cells, risk, sha256, released_by)
       values ($1, $2, $3, $4, $5, '{sex}', 11, 'p', 'r', $6, '[]', '{}', 'x', $7)`,
    [id, walls.world.here, snapshot, ++numbers, kind, to, walls.world.users.auditor.id],
  );
  return id;
};
/** Whether the database stops it, by this constraint. What was tried is taken back. */
const stopped = async (walls: RowWalls, constraint: string, work: () => Promise<unknown>): Promise<boolean> => {
  await walls.client.query('savepoint tried_here');
  const done = await work().then(
    () => false,
    (error: unknown) => (error as { constraint?: string }).constraint === constraint,
  );
  await walls.client.query('rollback to savepoint tried_here');
  return done;
};

/** Of the room of statistics: what is spent stays within the year, and every step stands in the ledger. */
export const statisticsGuards: Readonly<Record<string, Guard>> = {
  async cubes_within_cap(walls) {
    await walls.arranged(async () => {
      await walls.client.query('delete from statistics.cubes');
    });
    const [first, second] = [await sealed(walls), await sealed(walls)];
    await cube(walls, first, 0.8);
    await walls.client.query('savepoint spent');
    const past = await cube(walls, second, 0.3).then(
      () => false,
      (error: unknown) => (error as { constraint?: string }).constraint === 'cubes_within_cap',
    );
    await walls.client.query('rollback to savepoint spent');
    return past;
  },
  async snapshots_ledger(walls) {
    const snapshot = await sealed(walls);
    return (await told(walls, snapshot, 'SEALED')) === 1;
  },
  async cubes_ledger(walls) {
    await walls.arranged(async () => {
      await walls.client.query('delete from statistics.cubes');
    });
    const snapshot = await sealed(walls);
    await cube(walls, snapshot, 0.1);
    return (await told(walls, snapshot, 'CUBE_MADE')) === 1;
  },
  async snapshots_public(walls) {
    await sealed(walls);
    const n = await walls.rows(
      `select count(*)::int as n from statistics.recipients where organisation_id = $1 and kind = 'PUBLIC'`,
      [walls.world.here],
    );
    return n === 1;
  },
  async recipients_stand(walls) {
    await sealed(walls);
    const [one, other] = [await somebody(walls), await somebody(walls)];
    await walls.client.query(
      `update statistics.recipients set merged_into = $2, merged_reason = 'one office' where id = $1`,
      [one, other],
    );
    const back = `update statistics.recipients set merged_into = null, merged_reason = '' where id = $1`;
    const renamed = `update statistics.recipients set kind = 'OTHER' where kind = 'PUBLIC' and organisation_id = $1`;
    return (
      (await stopped(walls, 'recipients_merged', () => walls.client.query(back, [one]))) &&
      (await stopped(walls, 'recipients_public_fixed', () => walls.client.query(renamed, [walls.world.here])))
    );
  },
  async releases_named(walls) {
    const snapshot = await sealed(walls);
    const release = await asked(walls, snapshot, 'TABLE', await somebody(walls));
    const n = await walls.rows(
      `select count(*)::int as n from statistics.releases where id = $1 and recipient like 'Reader %'`,
      [release],
    );
    return n === 1;
  },
  /** Also where two became one only after both were asked for: then the second is not confirmed. */
  async releases_one_way(walls) {
    const snapshot = await sealed(walls);
    const [one, other] = [await somebody(walls), await somebody(walls)];
    const confirm = (id: string): Promise<unknown> =>
      walls.client.query(`update statistics.releases set confirmed_at = now(), confirmed_by = $2 where id = $1`, [
        id,
        walls.world.users.data_protection_officer.id,
      ]);
    await confirm(await asked(walls, snapshot, 'TABLE', one));
    const rows = await asked(walls, snapshot, 'ANONYMOUS_ROWS', other);
    if (!(await stopped(walls, 'releases_one_way', () => asked(walls, snapshot, 'CUBE', one)))) return false;
    await walls.client.query(
      `update statistics.recipients set merged_into = $2, merged_reason = 'one office' where id = $1`,
      [one, other],
    );
    return stopped(walls, 'releases_one_way', () => confirm(rows));
  },
  async releases_ledger(walls) {
    const snapshot = await sealed(walls);
    const { data_protection_officer: officer } = walls.world.users;
    const release = await asked(walls, snapshot, 'TABLE', await somebody(walls));
    await walls.client.query(`update statistics.releases set confirmed_at = now(), confirmed_by = $2 where id = $1`, [
      release,
      officer.id,
    ]);
    await walls.client.query(
      `update statistics.releases set withdrawn_at = now(), withdrawn_reason = 'w' where id = $1`,
      [release],
    );
    const acts = await Promise.all(['ASKED', 'CONFIRMED', 'WITHDRAWN'].map((act) => told(walls, snapshot, act)));
    return acts.every((n) => n === 1);
  },
};
