import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dropAll, testDatabase, type TestDatabase } from '@homeward/testing';
import pg from 'pg';
import { LEDGER, migrate, migrationNames } from './db/migrate.js';
import { Health } from './health.js';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  pool.on('error', () => undefined);
});
afterAll(async () => {
  await pool.end();
  await dropAll();
});

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

const health = (keys = true, query = (sql: string) => pool.query<{ name: string }>(sql)): Health =>
  new Health(query, () => keys);

describe('readiness', () => {
  it('is there with a migrated database and keys, as the app role', async () => {
    expect(await health().check()).toEqual({ ready: true, checks: { database: 'ok', migrations: 'ok', keys: 'ok' } });
  });

  it('is not there without keys', async () => {
    expect(await health(false).check()).toEqual({
      ready: false,
      checks: { database: 'ok', migrations: 'ok', keys: 'failed' },
    });
  });

  it('is not there without the database, and gives no reason', async () => {
    const faults: string[] = [];
    const query = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:5432'));
    const report = await new Health(
      query,
      () => true,
      (check, error) => faults.push(`${check}: ${String(error)}`),
    ).check();
    expect(report).toEqual({ ready: false, checks: { database: 'failed', migrations: 'failed', keys: 'ok' } });
    expect(JSON.stringify(report)).not.toContain('10.0.0.7');
    expect(faults).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  it('is not there while a migration is missing, and comes back by itself', async () => {
    const last = migrationNames().at(-1) ?? '';
    await asSuperuser(`update public.${LEDGER} set name = 'x' || name where name = '${last}'`);
    const asked = health();
    const start = Date.now();
    expect((await asked.check(start)).checks).toEqual({ database: 'ok', migrations: 'failed', keys: 'ok' });
    await asSuperuser(`update public.${LEDGER} set name = '${last}' where name = 'x${last}'`);
    expect((await asked.check(start + 500)).ready).toBe(false);
    expect((await asked.check(start + 1000)).ready).toBe(true);
  });
});

describe('migrations', () => {
  it('are applied already, and two at once agree on that', async () => {
    expect(await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)])).toEqual([[], []]);
  });

  it('open `public` for the owner where the server does not, as PostgreSQL 15 does not', async () => {
    await asSuperuser('revoke create on schema public from pg_database_owner');
    expect(await migrate(database.ownerUrl)).toEqual([]);
    const { rows } = await pool.query(`select has_schema_privilege('homeward_owner', 'public', 'create') as may`);
    expect(rows).toEqual([{ may: true }]);
  });

  it('take away again what a restored dump does not know of', async () => {
    await asSuperuser(`grant temporary on database ${database.name} to public`);
    await migrate(database.ownerUrl);
    const { rows } = await pool.query(
      `select has_database_privilege('homeward_app', current_database(), 'temporary') as may`,
    );
    expect(rows).toEqual([{ may: false }]);
  });

  it('refuse a database of somebody else', async () => {
    await asSuperuser(
      `revoke create on schema public from homeward_owner; alter database ${database.name} owner to current_user`,
    );
    await expect(migrate(database.ownerUrl)).rejects.toThrow(/belongs to another role/);
    await asSuperuser(`alter database ${database.name} owner to homeward_owner`);
  });

  it.each([
    ['the app role', () => database.appUrl],
    ['a superuser', () => database.superuserUrl],
  ])('refuse to run as %s', async (_, url) => {
    await expect(migrate(url())).rejects.toThrow(/homeward_owner/);
  });
});
