import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildWorld, type TestDatabase, testDatabase, type World } from '@homeward/testing';
import pg from 'pg';
import { startFakeVault } from '../testing/fake-vault.js';
import type { Wrapped } from '../platform/crypto/key-provider.js';
import { fileKeys, makeKeyFile, readKeyFile } from '../platform/crypto/local-keys.js';
import { rewrapAll } from '../platform/crypto/rewrap.js';
import { StartFault } from '../platform/start-fault.js';
import { approveKeys } from '../testing/key-approval.js';
import { readArguments } from './command.js';
import { KeyWork } from './key-work.js';

describe('npm run keys', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-key-work-'));
  const file = path.join(folder, 'keys.json');
  let database: TestDatabase;
  let world: World;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    world = await buildWorld(database);
    client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    makeKeyFile(file);
    const subjects = [world.here, world.there].flatMap((organisation) => [organisation, organisation]);
    const made = await fileKeys(file).wrap(
      subjects.map((organisation) => ({ organisation, subject: randomUUID(), key: randomBytes(32) })),
    );
    for (const { subject, organisation, kek, wrapped } of made)
      await world.sql(
        `insert into homeward.data_keys (subject_id, organisation_id, kind, kek, wrapped) values ($1, $2, 'CASE', $3, $4)`,
        [subject, organisation, kek, wrapped],
      );
    for (const organisation of [world.here, world.there])
      await world.sql(
        `insert into homeward.data_keys (subject_id, organisation_id, kind, destroyed_at) values ($1, $2, 'CASE', now())`,
        [randomUUID(), organisation],
      );
  });
  afterAll(async () => {
    await client.end();
    await world.close();
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const work = (alone = ''): KeyWork => new KeyWork({ kind: 'file', file }, client, alone);
  const stored = (): Promise<Wrapped[]> =>
    world.sql<Wrapped>(
      `select subject_id as subject, organisation_id as organisation, kek, wrapped from homeward.data_keys where wrapped is not null order by 1`,
    );
  const history = async (): Promise<number> =>
    (await world.sql<{ n: number }>(`select count(*)::int as n from homeward.data_key_history`))[0]?.n ?? -1;
  /** As the API does it, in the role of the application. */
  const wrapAnew = (): Promise<number> =>
    rewrapAll(fileKeys(file), (batch) =>
      batch(async (text, values) => (await client.query(text, [...values])).rows as never),
    );
  const settled = (): void => fs.utimesSync(file, new Date(), new Date(Date.now() - 180_000));
  const noted = async (act: string): Promise<(string | null)[]> =>
    (
      await world.sql<{ organisation_id: string; actor_id: string | null }>(
        `select organisation_id, actor_id from audit.events where subject = 'data_keys' and detail ->> 'act' = $1`,
        [act],
      )
    ).map((event) => event.organisation_id);

  it('counts data keys by key, tells what is missing, and prints none', async () => {
    const { current, keys } = readKeyFile(file);
    const lines = (await work().status()).join('\n');
    expect(lines).toContain(`Keys: the file ${file}`);
    expect(lines).toMatch(new RegExp(`${current} +4 data keys  current`));
    expect(lines).toMatch(/destroyed +2$/);
    expect(lines).not.toContain(keys[current]?.toString('base64'));
    const other = { current: 'other', keys: { other: randomBytes(32) } };
    const without = await new KeyWork({ kind: 'environment', set: other }, client).status();
    expect(without.join('\n')).toMatch(new RegExp(`${current} +4 data keys  MISSING`));
  });

  it('does nothing that two people have not approved in the last day, and says how', async () => {
    const before = fs.readFileSync(file, 'utf8');
    await expect(work().rotate()).rejects.toThrow('Two people have to approve this first.');
    await approveKeys(world, 'PRUNE');
    await approveKeys(world, 'ROTATE', '25 hours');
    await expect(work().rotate()).rejects.toThrow('npm run keys -- rotate --alone --reason');
    await world.sql(`update homeward.approvals set decision = 'DECLINED' where kind = 'KEY_OPERATION'`);
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
    expect(await noted('rotate')).toEqual([]);
    // Whoever is signed in does not get there by SQL either.
    await approveKeys(world, 'ROTATE');
    await client.query('begin');
    await client.query(`select set_config('app.user_id', $1, true)`, [world.users.administrator.id]);
    await expect(client.query(`select * from homeward.begin_key_operation('ROTATE', '')`)).rejects.toThrow(
      'the command line only',
    );
    await client.query('rollback');
    await world.sql(`update homeward.approvals set decision = 'DECLINED' where kind = 'KEY_OPERATION'`);
  });

  it('rotates and prunes the file behind an approval that is used up, on record for every organisation', async () => {
    const first = readKeyFile(file).current;
    const approval = await approveKeys(world, 'ROTATE');
    const [said] = await work().rotate();
    const second = readKeyFile(file).current;
    expect(said).toContain(`${second} is the current key.`);
    expect((await noted('rotate')).sort()).toEqual([world.here, world.there].sort());
    const [used] = await world.sql<{ used: boolean }>(
      `select used_at is not null as used from homeward.approvals where id = $1`,
      [approval],
    );
    expect(used?.used).toBe(true);
    await expect(work().rotate()).rejects.toThrow('Two people');
    await approveKeys(world, 'PRUNE');
    await expect(work().prune()).rejects.toThrow('Wait two minutes');
    settled();
    expect(await work().prune()).toEqual(['Nothing to take out.']);
    expect((await work().status()).join('\n')).toContain('being wrapped anew');
    expect(await wrapAnew()).toBe(4);
    expect(await history()).toBe(4);
    settled();
    await approveKeys(world, 'PRUNE');
    expect((await work().prune())[0]).toBe(`Taken out: ${first}.`);
    expect(Object.keys(readKeyFile(file).keys)).toEqual([second]);
    expect(await history()).toBe(0);
    expect(await noted('prune')).toHaveLength(4);
  });

  it('puts back what the role of the application overwrote, and takes nothing out before', async () => {
    const before = await stored();
    const overwritten = await client.query<{ n: number }>(`select homeward.rewrap_keys($1, $2, $3, $4) as n`, [
      before.map(({ subject }) => subject),
      before.map(({ wrapped }) => wrapped),
      before.map(() => 'AAAA'),
      before.map(({ kek }) => kek),
    ]);
    expect(overwritten.rows[0]?.n).toBe(4);
    // It cannot cover it up: nor the history, nor what only a repair or a pruning may do.
    for (const sql of [
      'delete from homeward.data_key_history',
      'update homeward.data_key_history set wrapped = $$x$$',
      'select * from homeward.data_key_history',
    ])
      await expect(client.query(sql)).rejects.toThrow('permission denied');
    expect((await client.query<{ n: number }>('select homeward.forget_wrapped() as n')).rows[0]?.n).toBe(0);
    settled();
    await approveKeys(world, 'PRUNE');
    await expect(work().prune()).rejects.toThrow('4 data keys do not open, and nothing was taken out.');
    expect(await history()).toBe(4);
    await approveKeys(world, 'REPAIR');
    expect(await work().repair()).toEqual(['4 data keys did not open, 4 were put back.']);
    expect(await stored()).toEqual(before);
    // What is destroyed goes from there as well.
    await world.sql(
      `update homeward.data_keys set wrapped = null, kek = null, destroyed_at = now() where subject_id = $1`,
      [before[0]?.subject],
    );
    expect(await history()).toBe(6);
    expect(await work('The console is down and a key may be known').prune()).toEqual(['Nothing to take out.']);
    expect(await history()).toBe(0);
  });

  it('lets one act alone with a reason, and tells all who watch over the keys', async () => {
    const told = await world.sql<{ user_id: string; kind: string }>(
      `select user_id, kind from homeward.notices where kind = 'KEYS_CHANGED_ALONE' and organisation_id = $1`,
      [world.here],
    );
    expect(told.map(({ user_id: id }) => id).sort()).toEqual(
      [world.users.administrator.id, world.users.data_protection_officer.id].sort(),
    );
    const done = await world.sql<{ act: string; alone: boolean; reason: string }>(
      `select distinct act, approval_id is null as alone, reason from homeward.key_operations where reason <> ''`,
    );
    expect(done).toEqual([{ act: 'PRUNE', alone: true, reason: 'The console is down and a key may be known' }]);
    expect(readArguments(['rotate', '--alone', '--reason', 'The console cannot be reached'])).toEqual({
      act: 'rotate',
      alone: 'The console cannot be reached',
    });
    for (const wrong of [
      [],
      ['rotate', '--alone'],
      ['rotate', '--reason', 'The console cannot be reached'],
      ['rotate', '--alone', '--reason', 'short'],
      ['status', '--alone', '--reason', 'The console cannot be reached'],
      ['erase'],
    ])
      expect(() => readArguments(wrong)).toThrow(StartFault);
  });

  it('changes nothing where it cannot be recorded', async () => {
    const before = fs.readFileSync(file, 'utf8');
    const approval = await approveKeys(world, 'ROTATE');
    const deaf = {
      query: (text: string, values: unknown[] = []) =>
        text.includes('audit.record') ? Promise.reject(new Error('no audit')) : client.query(text, values),
    };
    await expect(new KeyWork({ kind: 'file', file }, deaf as unknown as pg.Client).rotate()).rejects.toThrow(
      'no audit',
    );
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
    const [kept] = await world.sql<{ used: Date | null }>(
      `select used_at as used from homeward.approvals where id = $1`,
      [approval],
    );
    expect(kept?.used).toBeNull();
  });

  it('says what to do where the keys are elsewhere', async () => {
    const set = { current: 'a', keys: { a: randomBytes(32) } };
    const environment = new KeyWork({ kind: 'environment', set }, client);
    await expect(environment.rotate()).rejects.toThrow('HOMEWARD_KEY_ENCRYPTION_KEYS');
    const vault = await startFakeVault();
    const there = new KeyWork(
      { kind: 'vault', address: vault.address, mount: 'transit', key: 'homeward', token: { value: vault.token } },
      client,
    );
    const status = await there.status().finally(() => vault.stop());
    expect(status.join('\n')).toMatch(/vault:v1 +0 data keys {2}current/);
    await expect(there.rotate()).rejects.toThrow('vault write -f transit/keys/homeward/rotate');
  });
});
