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
  async releases_ledger(walls) {
    const snapshot = await sealed(walls);
    const release = uuid();
    const { auditor, data_protection_officer: officer } = walls.world.users;
    await walls.client.query(
      `insert into statistics.releases (id, organisation_id, snapshot_id, number, kind, dimensions, k, purpose, recipient, cells, risk, sha256, released_by)
         values ($1, $2, $3, 9001, 'TABLE', '{sex}', 11, 'p', 'r', '[]', '{}', 'x', $4)`,
      [release, walls.world.here, snapshot, auditor.id],
    );
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
