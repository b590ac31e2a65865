import type { Role } from '@homeward/domain';
import { buildWorld, type TestCase, type TestDatabase, type TestUser, type World } from '@homeward/testing';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { type Column, columnsOf } from './any-row.js';
import { makePlaces, place, type Placement, placements } from './row-world.js';
import type { Places } from './rows-of-a-case.js';
import { testSealing } from './test-keys.js';

/** What a policy or a trigger stops is refused; what the role has no right to is denied before any row is looked at. */
export type Done = 'done' | 'none' | 'refused' | 'denied';
/** What an actor's settings are made of; of nobody: empty. */
export type Who = Pick<TestUser, 'id' | 'organisationId' | 'teamId'> & { readonly roles: readonly Role[] };

/**
 * Plain SQL as the app role in somebody's name, none of the application's checks on. Everything is tried in a transaction
 * that is taken back, so that a wall may be taken away in it, and the same questions asked again.
 */
export class RowWalls {
  private constructor(
    readonly world: World,
    /** As superuser; `as` makes it the app role. */
    readonly client: pg.Client,
    readonly places: Places,
    readonly cases: Readonly<Record<Placement, TestCase>>,
    /** Every table there is, with its schema. */
    readonly tables: ReadonlyMap<string, readonly Column[]>,
  ) {}

  static async raise(database: TestDatabase): Promise<RowWalls> {
    const world = await buildWorld(database, testSealing);
    const client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    const places = await makePlaces(world);
    const cases = {} as Record<Placement, TestCase>;
    for (const placement of placements) cases[placement] = await place(world, placement, places);
    const names = await world.sql<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('homeward', 'audit', 'statistics') and c.relkind in ('r', 'p') order by 1`,
    );
    const tables = new Map<string, readonly Column[]>();
    for (const { name } of names) tables.set(name, await world.sql<Column>(columnsOf, [name]));
    return new RowWalls(world, client, places, cases, tables);
  }

  async end(): Promise<void> {
    await this.client.end();
    await this.world.close();
  }

  /** Whatever is done in it, walls taken away too, is taken back. */
  async tried<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('begin');
    try {
      return await work();
    } finally {
      await this.client.query('rollback');
    }
  }

  /** The same within what is tried: as superuser past foreign keys and triggers, to put rows where they are wanted. */
  async arranged(work: () => Promise<void>): Promise<void> {
    await this.client.query(`set local session_replication_role = replica`);
    await work();
    await this.client.query(`set local session_replication_role = origin`);
  }

  /** As the app role, with the settings that the API would make. */
  async as<T>(who: Who | null, work: () => Promise<T>): Promise<T> {
    await this.client.query('savepoint somebody; set local role homeward_app');
    try {
      if (who)
        await this.client.query(
          `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', $3, true),
             set_config('app.teams', $4, true), set_config('app.mission_id', $5, true)`,
          [
            who.id,
            who.organisationId,
            who.roles.join(),
            who.teamId,
            who.roles.includes('partner') && who.organisationId === this.world.here ? this.world.mission : '',
          ],
        );
      return await work();
    } finally {
      await this.client.query('rollback to savepoint somebody');
    }
  }

  user(role: Role, also: readonly Role[] = []): Who {
    return { ...this.world.users[role], roles: [role, ...also] };
  }

  /** Somebody of an organisation that has nothing, in every role there is. */
  nowhere(roles: readonly Role[]): Who {
    return { id: uuid(), organisationId: uuid(), teamId: uuid(), roles };
  }

  async outcome(text: string, values: readonly unknown[] = []): Promise<Done> {
    await this.client.query('savepoint here');
    try {
      return (await this.client.query(text, [...values])).rowCount === 0 ? 'none' : 'done';
    } catch (error) {
      const { code = '', message } = error as Error & { code?: string };
      // Policies are asked before constraints: what a constraint stops has passed them.
      if (code.startsWith('23')) return 'done';
      if (code !== '42501') throw error;
      return message.startsWith('permission denied') ? 'denied' : 'refused';
    } finally {
      await this.client.query('rollback to savepoint here');
    }
  }

  async rows(text: string, values: readonly unknown[] = []): Promise<number> {
    return (await this.client.query<{ n: number }>(text, [...values])).rows[0]?.n ?? -1;
  }
}
