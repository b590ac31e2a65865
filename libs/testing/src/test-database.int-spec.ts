import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { dropAll, testDatabase } from './test-database.js';

afterAll(dropAll);

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the test database', () => {
  it('is a migrated database of its own, where the app role passes no policy', async () => {
    const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
    await ask(
      one.superuserUrl,
      `insert into homeward.organisations (id, name, country, reference_prefix)
      values ('00000000-0000-7000-8000-000000000001', 'One', 'KH', 'ONE')`,
    );
    const count = 'select count(*)::int as n from homeward.organisations';
    expect(await ask(one.superuserUrl, count)).toEqual([{ n: 1 }]);
    expect(await ask(two.superuserUrl, count)).toEqual([{ n: 0 }]);
    expect(await ask(one.appUrl, count)).toEqual([{ n: 0 }]);
    expect(await ask(one.ownerUrl, count)).toEqual([{ n: 0 }]);
  });

  it('gives nobody but the superuser the power to pass policies, and the role of backups to read past them', async () => {
    const database = await testDatabase();
    const rows = await ask<{ rolname: string }>(
      database.superuserUrl,
      `select rolname from pg_roles where (rolsuper or rolbypassrls) and rolname not like 'pg\\_%'`,
    );
    expect(rows.map(({ rolname }) => rolname).sort()).toEqual(['homeward_backup', 'homeward_superuser']);
    const writes = await ask<{ grantee: string }>(
      database.superuserUrl,
      `select table_name as grantee from information_schema.role_table_grants where grantee = 'homeward_backup' and privilege_type <> 'SELECT'`,
    );
    expect(writes).toEqual([]);
  });

  it('drops what it made, connections or not', async () => {
    const database = await testDatabase();
    const guest = new pg.Client({ connectionString: database.appUrl });
    guest.on('error', () => undefined);
    await guest.connect();
    await database.drop();
    await expect(ask(database.superuserUrl, 'select 1')).rejects.toThrow(/does not exist/);
  });
});
