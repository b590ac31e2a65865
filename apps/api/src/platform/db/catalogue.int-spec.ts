import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as codes from '@homeward/domain';
import { testDatabase, type TestDatabase } from '@homeward/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import '../../app.module.js';
import { createDataSource } from './data-source.js';

/** What the database itself says, held against what the house promises. */
describe('the catalogue of the database', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let source: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    source = createDataSource({ url: database.appUrl, poolSize: 1 });
    await source.initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await client.end();
    await database.drop();
  });
  const ask = async <R extends object>(text: string): Promise<R[]> => (await client.query<R>(text)).rows;
  const ours = `n.nspname in ('homeward', 'audit', 'statistics')`;
  const unprotected = `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and c.relkind in ('r', 'p') and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`;

  it('forces row-level security on every table, each with a policy', async () => {
    expect(await ask(unprotected)).toEqual([]);
    const [count] = await ask<{ n: number }>(
      `select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind = 'r'`,
    );
    expect(count?.n).toBeGreaterThan(40);
  });

  it('would see a table without (control)', async () => {
    await client.query('begin; create table homeward.forgotten (id int)');
    expect(await ask(unprotected)).toEqual([{ name: 'homeward.forgotten' }]);
    await client.query('rollback');
  });

  it('writes every change of every table but the throttle, rounds that anybody may begin, bookkeeping beside the keys, what the ledger of statistics tells, and the log itself to the audit log', async () => {
    const silent = await ask<{
      name: string;
    }>(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind = 'r' and not exists (select 1 from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid and p.proname = 'note_change')`);
    expect(silent.map(({ name }) => name).sort()).toEqual([
      'builds',
      'chains',
      'counted',
      'data_key_history',
      'directory_rounds',
      'events',
      'ledger',
      'pending',
      'snapshot_rows',
      'throttle',
      'transactions',
    ]);
  });

  it('lets the app role own nothing, and read no password hash', async () => {
    expect(await ask(`select relname from pg_class where relowner = 'homeward_app'::regrole`)).toEqual([]);
    expect(
      await ask(`select 1 where has_column_privilege('homeward_app', 'homeward.users', 'password_hash', 'select')`),
    ).toEqual([]);
    expect(
      await ask(
        `select 1 where has_table_privilege('homeward_app', 'audit.events', 'insert') or has_table_privilege('homeward_app', 'audit.events', 'update') or has_table_privilege('homeward_app', 'audit.events', 'delete')`,
      ),
    ).toEqual([]);
  });

  it('runs every function that passes policies with a fixed search path that no caller can add to, as a role that cannot log in', async () => {
    const found = await ask<{
      name: string;
      owner: string;
      fixed: boolean;
      login: boolean;
    }>(`select p.proname as name, r.rolname as owner, r.rolcanlogin as login,
      -- pg_temp stands last, or a type made there by the caller would be found before Postgres' own.
      coalesce(array_to_string(p.proconfig, ',') ~ 'search_path=pg_catalog(, public)?, pg_temp$', false) as fixed from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner where ${ours} and p.prosecdef`);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ fixed, login }) => !fixed || login)).toEqual([]);
  });

  it('has the code lists of libs/domain, no more and no fewer', async () => {
    const domains = await ask<{
      name: string;
      check: string;
    }>(`select t.typname as name, pg_get_constraintdef(c.oid) as check from pg_type t join pg_constraint c on c.contypid = t.oid
      join pg_namespace n on n.oid = t.typnamespace where ${ours} and pg_get_constraintdef(c.oid) like '%ARRAY%'`);
    const lists = (Object.values(codes) as unknown[]).filter(
      (value): value is string[] => Array.isArray(value) && value.every((v) => typeof v === 'string'),
    );
    const known = new Set(lists.map((list) => [...list].sort().join()));
    const stray = domains
      .filter(
        ({ check }) =>
          !known.has(
            [...check.matchAll(/'([^']*)'::text/g)]
              .map((m) => m[1] ?? '')
              .sort()
              .join(),
          ),
      )
      .map(({ name }) => name);
    expect(domains.length).toBeGreaterThan(35);
    expect(stray).toEqual([]);
  });

  it('has every column that an entity names', async () => {
    const columns = new Set(
      (
        await ask<{ c: string }>(
          `select table_schema || '.' || table_name || '.' || column_name as c from information_schema.columns`,
        )
      ).map(({ c }) => c),
    );
    const missing = source.entityMetadatas
      .flatMap((meta) => meta.columns.map((column) => `${meta.tablePath}.${column.databaseName}`))
      .filter((c) => !columns.has(c));
    expect(source.entityMetadatas.length).toBeGreaterThan(1);
    expect(missing).toEqual([]);
  });
});
