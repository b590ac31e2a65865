import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildWorld, type TestDatabase, testDatabase, type World } from '@homeward/testing';
import pg from 'pg';
import { startFakeVault } from '../testing/fake-vault.js';
import { makeKeyFile, readKeyFile } from '../platform/crypto/local-keys.js';
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
    const { current } = readKeyFile(file);
    for (const organisation of [world.here, world.there])
      for (const kek of [current, current, null])
        await world.sql(
          `insert into homeward.data_keys (subject_id, organisation_id, kind, kek, wrapped, destroyed_at)
           values ($1, $2, 'CASE', $3, $4, case when $3::text is null then now() end)`,
          [randomUUID(), organisation, kek, kek && 'wrapped'],
        );
  });
  afterAll(async () => {
    await client.end();
    await world.close();
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const work = (): KeyWork => new KeyWork({ kind: 'file', file }, client);
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

  it('rotates and prunes the file, on record for every organisation, and keeps what is needed', async () => {
    const first = readKeyFile(file).current;
    const [said] = await work().rotate();
    const second = readKeyFile(file).current;
    expect(said).toContain(`${second} is the current key.`);
    expect((await noted('rotate')).sort()).toEqual([world.here, world.there].sort());
    await expect(work().prune()).rejects.toThrow('Wait two minutes');
    settled();
    expect(await work().prune()).toEqual(['Nothing to take out.']);
    expect((await work().status()).join('\n')).toContain('being wrapped anew');
    await world.sql(`update homeward.data_keys set kek = $1 where kek is not null`, [second]);
    settled();
    expect((await work().prune())[0]).toBe(`Taken out: ${first}.`);
    expect(Object.keys(readKeyFile(file).keys)).toEqual([second]);
    expect(await noted('prune')).toHaveLength(4);
  });

  it('changes nothing where it cannot be recorded', async () => {
    const before = fs.readFileSync(file, 'utf8');
    const deaf = {
      query: (text: string, values: unknown[] = []) =>
        text.includes('audit.record') ? Promise.reject(new Error('no audit')) : client.query(text, values),
    };
    await expect(new KeyWork({ kind: 'file', file }, deaf as unknown as pg.Client).rotate()).rejects.toThrow(
      'no audit',
    );
    await client.query('rollback');
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
  });

  it('says what to do where the keys are elsewhere', async () => {
    const set = { current: 'a', keys: { a: randomBytes(32) } };
    const environment = new KeyWork({ kind: 'environment', set }, client);
    await expect(environment.rotate()).rejects.toThrow('HOMEWARD_KEY_ENCRYPTION_KEYS');
    await expect(environment.prune()).rejects.toThrow('HOMEWARD_KEY_ENCRYPTION_KEYS');
    const vault = await startFakeVault();
    const there = new KeyWork(
      { kind: 'vault', address: vault.address, mount: 'transit', key: 'homeward', token: { value: vault.token } },
      client,
    );
    const status = await there.status().finally(() => vault.stop());
    expect(status.join('\n')).toMatch(/vault:v1 +0 data keys {2}current/);
    await expect(there.rotate()).rejects.toThrow('vault write -f transit/keys/homeward/rotate');
    await expect(there.prune()).rejects.toThrow('min_decryption_version');
  });
});
