import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildWorld, type TestDatabase, testDatabase, type TestUser, type World } from '@homeward/testing';
import pg from 'pg';
import { testKeyring, testKeys, testKeySet } from '../../testing/test-keys.js';
import type { Ask, Keyring } from './keyring.js';
import { LocalKeys } from './local-keys.js';
import { rewrapAll } from './rewrap.js';
import { open, seal } from './sealing.js';

const place = { column: 'notes.text', row: randomUUID() };

describe('the data keys in the database', () => {
  let database: TestDatabase;
  let world: World;
  let keyring: Keyring;
  const clients: pg.Client[] = [];
  beforeAll(async () => {
    database = await testDatabase();
    world = await buildWorld(database);
  });
  beforeEach(() => {
    keyring = testKeyring();
  });
  afterAll(async () => {
    for (const client of clients) await client.end();
    await world.close();
    await database.drop();
  });

  /** A connection of its own, as the API has one, in somebody's name. */
  async function session(user: TestUser): Promise<{ client: pg.Client; ask: Ask }> {
    const client = new pg.Client({ connectionString: database.appUrl });
    clients.push(client);
    await client.connect();
    await client.query(
      `select set_config('app.user_id', $1, false), set_config('app.organisation_id', $2, false), set_config('app.roles', $3, false)`,
      [user.id, user.organisationId, user.role],
    );
    return { client, ask: async (text, values) => (await client.query(text, [...values])).rows as never };
  }
  const caseOf = (user: TestUser) => ({ id: randomUUID(), kind: 'CASE' as const, organisation: user.organisationId });

  it('become one key when two transactions make it at once', async () => {
    const { caseworker } = world.users;
    const [one, two] = [await session(caseworker), await session(caseworker)];
    const subjects = Array.from({ length: 20 }, () => caseOf(caseworker));
    await Promise.all([one.client.query('begin'), two.client.query('begin')]);
    const first = await keyring.make(one.ask, subjects);
    // In another order: neither waits for the other in a circle.
    const second = keyring.make(two.ask, [...subjects].reverse());
    await one.client.query('commit');
    const theirs = await second;
    await two.client.query('commit');
    expect(theirs.size).toBe(20);
    for (const { id } of subjects) {
      const [a, b] = [first.get(id), theirs.get(id)];
      if (!a || !b) throw new Error('a key is missing');
      expect(open(b, seal(a, id, place, 'one key'), place)).toBe('one key');
    }
  });

  it('leave no key behind that a transaction took back, even one that it had looked up again', async () => {
    const { caseworker } = world.users;
    const { client, ask } = await session(caseworker);
    const subject = caseOf(caseworker);
    await client.query('begin');
    const [lost] = (await keyring.make(ask, [subject])).values();
    expect((await keyring.keysOf(ask, [subject.id])).size).toBe(1);
    await client.query('rollback');
    expect((await keyring.keysOf(ask, [subject.id])).size).toBe(0);
    const [kept] = (await keyring.make(ask, [subject])).values();
    if (!lost || !kept) throw new Error('a key is missing');
    expect(() => open(kept, seal(lost, subject.id, place, 'x'), place)).toThrow();
    const [found] = (await keyring.keysOf(ask, [subject.id])).values();
    expect(found?.equals(kept)).toBe(true);
  });

  it('are held for half a minute, so that not every list asks for them', async () => {
    const { client, ask } = await session(world.users.caseworker);
    const subject = caseOf(world.users.caseworker);
    await keyring.make(ask, [subject]);
    const asked: string[] = [];
    const counting: Ask = (text, values, name) => {
      asked.push(text);
      return ask(text, values, name);
    };
    for (let n = 0; n < 5; n++) expect((await keyring.keysOf(counting, [subject.id])).size).toBe(1);
    expect(asked).toHaveLength(1);
    keyring.forget([subject.id]);
    await keyring.keysOf(counting, [subject.id]);
    expect(asked).toHaveLength(2);
    await client.query('select 1');
  });

  it('of another organisation are not there, in no role; nor may they be made for it', async () => {
    const mine = await session(world.users.caseworker);
    const subject = caseOf(world.users.caseworker);
    await keyring.make(mine.ask, [subject]);
    for (const stranger of Object.values(world.strangers)) {
      const { ask } = await session(stranger);
      expect((await testKeyring().keysOf(ask, [subject.id])).size).toBe(0);
      expect((await testKeyring().make(ask, [caseOf(world.users.caseworker)])).size).toBe(0);
    }
    // Nobody reads the table itself: who has no id gets no key.
    await expect(mine.ask(`select 1 from homeward.data_keys`, [])).rejects.toThrow('permission denied');
    expect((await testKeyring().keysOf(mine.ask, [subject.id])).size).toBe(1);
  });

  it('are destroyed by the data protection officer alone, for ever, and on record', async () => {
    const { ask } = await session(world.users.caseworker);
    const subject = caseOf(world.users.caseworker);
    const [key] = (await keyring.make(ask, [subject])).values();
    if (!key) throw new Error('no key');
    const destroy = `select homeward.destroy_keys(array[$1::uuid]) as n`;
    for (const user of Object.values(world.users)) {
      if (user.role === 'data_protection_officer') continue;
      const { ask: as } = await session(user);
      expect(await as(destroy, [subject.id])).toEqual([{ n: 0 }]);
    }
    const officer = await session(world.users.data_protection_officer);
    // Not even the officer writes to the table.
    for (const statement of [
      `update homeward.data_keys set wrapped = 'x' where subject_id = $1`,
      `delete from homeward.data_keys where subject_id = $1`,
    ])
      await expect(officer.ask(statement, [subject.id])).rejects.toThrow('permission denied');
    const elsewhere = await session(world.strangers.data_protection_officer);
    expect(await elsewhere.ask(destroy, [subject.id])).toEqual([{ n: 0 }]);
    expect(await officer.ask(destroy, [subject.id])).toEqual([{ n: 1 }]);

    keyring.forget([subject.id]);
    expect((await keyring.keysOf(ask, [subject.id])).size).toBe(0);
    expect(await keyring.destroyed(ask, [subject.id, randomUUID()])).toEqual(new Set([subject.id]));
    // Nothing new can be sealed for it.
    expect((await keyring.make(ask, [subject])).size).toBe(0);
    const [noted] = await world.sql<{ kind: string; actor_id: string; columns: string[] }>(
      `select kind, actor_id, columns from audit.events where subject = 'data_keys' order by id desc limit 1`,
    );
    expect(noted).toMatchObject({ kind: 'update', actor_id: world.users.data_protection_officer.id });
    expect(noted?.columns).toContain('destroyed_at');
  });

  it('cannot be given to another subject by whoever can write to the table', async () => {
    const { ask } = await session(world.users.caseworker);
    const [a, b] = [caseOf(world.users.caseworker), caseOf(world.users.caseworker)];
    await keyring.make(ask, [a, b]);
    await world.sql(
      `update homeward.data_keys k set wrapped = (select wrapped from homeward.data_keys where subject_id = $1) where k.subject_id = $2`,
      [a.id, b.id],
    );
    await expect(testKeyring().keysOf(ask, [b.id])).rejects.toThrow('does not open');
    expect((await testKeyring().keysOf(ask, [a.id])).size).toBe(1);
  });

  it('are wrapped anew around a damaged one, and never bring back one that was destroyed', async () => {
    const { ask, client } = await session(world.users.caseworker);
    const subjects = Array.from({ length: 30 }, () => caseOf(world.users.caseworker));
    const keys = await keyring.make(ask, subjects);
    const [damaged, gone] = subjects.map(({ id }) => id);
    await world.sql(`update homeward.data_keys set wrapped = 'x' || substr(wrapped, 2) where subject_id = $1`, [
      damaged,
    ]);
    await world.sql(
      `update homeward.data_keys set wrapped = null, kek = null, destroyed_at = now() where subject_id = $1`,
      [gone],
    );
    const set = { current: 'k2', keys: { ...testKeySet.keys, k2: Buffer.alloc(32, 9) } };
    const rotated = new LocalKeys(() => set);
    await rewrapAll(rotated, async (batch) => {
      await client.query('begin');
      const result = await batch((text, values) => ask(text, values));
      await client.query('commit');
      return result;
    });
    const rows = await world.sql<{ subject_id: string; kek: string | null }>(
      `select subject_id, kek from homeward.data_keys where subject_id = any($1)`,
      [subjects.map(({ id }) => id)],
    );
    expect(rows.filter(({ kek }) => kek === 'k2')).toHaveLength(28);
    expect(rows.find(({ subject_id }) => subject_id === damaged)?.kek).toBe('k1');
    expect(rows.find(({ subject_id }) => subject_id === gone)?.kek).toBeNull();
    // The keys are the same ones: what was sealed before opens.
    const whole = subjects.slice(2);
    const wrapped = await world.sql<{ subject: string; organisation: string; kek: string; wrapped: string }>(
      `select subject_id as subject, organisation_id as organisation, kek, wrapped from homeward.data_keys where subject_id = any($1)`,
      [whole.map(({ id }) => id)],
    );
    for (const { subject, key } of await rotated.unwrap(wrapped))
      expect(keys.get(subject)?.export().equals(key)).toBe(true);
    await expect(testKeys.unwrap(wrapped)).rejects.toThrow('is not known here');
    await world.sql(
      `update homeward.data_keys set wrapped = null, kek = null, destroyed_at = now() where kek is not null`,
    );
  });
});
