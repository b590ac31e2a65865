import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dropAll, testDatabase, type TestDatabase } from '@homeward/testing';
import pg from 'pg';
import { createSetupLink, hasAdministrator } from './setup-link.js';

const URL = 'https://homeward.example.org';

describe('the set-up link', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await dropAll();
  });

  const open = async (): Promise<{ kind: string; email: string }[]> =>
    (
      await client.query<{ kind: string; email: string }>(
        `select kind, email from homeward.invitations where used_at is null order by email`,
      )
    ).rows;

  it('is one at a time, in an organisation that it makes, and leaves row-level security forced', async () => {
    expect(await hasAdministrator(database.ownerUrl)).toBe(false);
    const [first, second] = [
      await createSetupLink(database.ownerUrl, URL),
      await createSetupLink(database.ownerUrl, URL),
    ];
    expect(first).toMatch(/^https:\/\/homeward\.example\.org\/#\/invitation\/[\w-]{43}$/);
    expect(second).not.toBe(first);
    expect(await open()).toEqual([{ kind: 'setup', email: 'administrator@localhost.invalid' }]);
    const { rows } = await client.query(
      `select (select count(*)::int from homeward.organisations) as made,
         (select count(*)::int from pg_class where relnamespace = 'homeward'::regnamespace and relkind = 'r' and not relforcerowsecurity) as open`,
    );
    expect(rows).toEqual([{ made: 1, open: 0 }]);
  });

  it('makes a further administrator only under an address that is named and free', async () => {
    await client.query(
      `with made as (insert into homeward.users (id, organisation_id, email, display_name)
         select gen_random_uuid(), id, 'dara@example.org', 'Dara' from homeward.organisations returning id, organisation_id)
       insert into homeward.user_roles (user_id, organisation_id, role) select id, organisation_id, 'administrator' from made`,
    );
    expect(await hasAdministrator(database.ownerUrl)).toBe(true);
    await expect(createSetupLink(database.ownerUrl, URL)).rejects.toThrow(/administrator already/);
    await expect(createSetupLink(database.ownerUrl, URL, 'Dara@example.org')).rejects.toThrow(/has an account/);
    expect(() => createSetupLink(database.ownerUrl, URL, '')).toThrow(/--email takes one address/);
    await createSetupLink(database.ownerUrl, URL, 'sok@example.org');
    expect(await open()).toEqual([{ kind: 'invitation', email: 'sok@example.org' }]);
  });

  it('says in one line that there are no tables yet', async () => {
    await client.query('create database empty_house owner homeward_owner');
    const empty = database.ownerUrl.replace(database.name, 'empty_house');
    await expect(createSetupLink(empty, URL)).rejects.toThrow(/npm run migrate first/);
    await client.query('drop database empty_house');
  });
});
