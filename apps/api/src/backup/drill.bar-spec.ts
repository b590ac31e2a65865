import { createPublicKey, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dropAll, seen, size, testDatabase, type TestDatabase } from '@homeward/testing';
import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import { writeLog } from '../audit/test-log.js';
import { type Sources, verifyLog as verifySigned } from '../audit/verify-command.js';
import { FolderStore } from '../documents/store/folder-store.js';
import { openStream, sealStream } from '../documents/store/sealed-stream.js';
import type { Ask } from '../platform/crypto/keyring.js';
import { dataKey, newDataKey } from '../platform/crypto/sealing.js';
import { seed } from '../seed/seed.js';
import { testKeyring, testKeys, testSealing } from '../testing/test-keys.js';
import { makeBackup } from './backup.js';
import { newBackupKey } from './envelope.js';
import { folderStore } from './files.js';
import { Server } from './load.js';
import { restore } from './restore.js';
import { verifyDatabase, verifyKeys, verifyLog } from './verify.js';

const PEOPLE = size(60, 100_000);
const EVENTS = size(500, 200_000);
/** Besides those of the seed; 100 kB each. */
const FILES = size(10, 1_000);
const MINUTE = 60_000;
/** From begin to begin, as the compose file has it. */
const EVERY = 3 * MINUTE;

/** docs/runbooks/drill.md, as a test: everything is gone but the backup and the keys. */
describe('the restore drill', () => {
  const keys = { pepper: randomBytes(32), index: randomBytes(32) };
  let database: TestDatabase;
  let folder: string;
  let server: Server;
  let back: string;
  let signed: Pick<Sources, 'checkpoints' | 'publicKeys'>;
  beforeAll(async () => {
    database = await testDatabase();
    server = new Server(database.superuserUrl);
    back = `${database.name}_drill`;
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-drill-'));
    await seed({
      connectionString: database.superuserUrl,
      people: PEOPLE,
      passwordHash: 'none',
      keys: testKeys,
      indexKey: keys.index,
      files: path.join(folder, 'files'),
      progress: () => undefined,
    });
    const store = new FolderStore(path.join(folder, 'files'));
    for (let n = 0; n < FILES; n += 1) {
      const id = uuid();
      await store.put(id, sealStream(dataKey(newDataKey()), id, one(randomBytes(100_000))));
    }
    // The seed tells the log of next to nothing.
    const { checkpoints, publicKey } = await writeLog(database.appUrl, path.join(folder, 'audit'), EVENTS);
    signed = { checkpoints: [checkpoints], publicKeys: [createPublicKey(fs.readFileSync(publicKey))] };
  });
  afterAll(async () => {
    await server.with('postgres', (admin) => admin.query(`drop database if exists ${back}`));
    await dropAll();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('brings everything back in time, and would see a row that is another', async () => {
    const { identity, recipient } = await newBackupKey();
    const began = Date.now();
    const { file, bytes, manifest } = await makeBackup({
      databaseUrl: database.superuserUrl,
      keys,
      files: folderStore(path.join(folder, 'files')),
      folder: path.join(folder, 'backups'),
      recipients: [recipient],
    });
    const made = Date.now();
    const restored = path.join(folder, 'restored');
    const { findings } = await restore({
      file,
      identities: [identity],
      target: { server, database: back, files: restored },
      keys,
      provider: testKeys,
      auditDir: undefined,
      replace: false,
      withOtherKeys: false,
    });
    const [rpo, rto] = [EVERY + made - began, Date.now() - made];
    process.stdout.write(
      `drill: backup ${made - began} ms, ${bytes} bytes, restore ${rto} ms\n${findings.map(({ what, seen: what2 }) => `  ${what}: ${what2}`).join('\n')}\n`,
    );
    expect(findings.filter(({ fault }) => fault)).toEqual([]);
    // Nothing looked at is nothing verified.
    const looked = Object.fromEntries(findings.map(({ what, looked: many }) => [what, many]));
    expect(looked['keys']).toBeGreaterThanOrEqual(PEOPLE);
    expect(looked['audit log']).toBeGreaterThanOrEqual(EVENTS);
    expect(looked['attachments']).toBeGreaterThan(FILES);
    expect(looked['rows']).toBeGreaterThan(PEOPLE * 10);
    // The interval and one backup, together: docs/runbooks/drill.md.
    expect(made - began).toBeLessThan(2 * MINUTE);
    expect(rto).toBeLessThan(30 * MINUTE);

    // Read as somebody at work would: names open under their keys, pictures open, the log is the one that was signed.
    const [here, there] = [await namesOf(database.name), await namesOf(back)];
    expect(there).toEqual(here);
    expect(there.filter((name) => name !== '').length).toBeGreaterThan(50);
    const pictures = await server.with(back, (client) => openPictures(client, restored));
    expect(pictures.opened).toBeGreaterThan(5);
    expect(pictures.refused).toEqual([]);
    const live = await verifySigned({ ...signed, database: server.url(back) });
    expect(live).toMatchObject({ faults: [], unsigned: 0, events: looked['audit log'] });
    const packed = await verifySigned({ ...signed, backup: { file, identities: [identity] } });
    expect(packed).toMatchObject({ faults: [], events: looked['audit log'] });

    // Control: one of each is another one.
    const found = await server.with(back, async (client) => {
      await client.query(`set session_replication_role = replica`);
      await client.query(
        `update homeward.compounds set province = 'Elsewhere' where id = (select min(id::text)::uuid from homeward.compounds)`,
      );
      await client.query(
        `update homeward.data_keys a set wrapped = b.wrapped from homeward.data_keys b
         where a.subject_id = (select min(subject_id::text)::uuid from homeward.data_keys) and b.subject_id = (select max(subject_id::text)::uuid from homeward.data_keys)`,
      );
      await client.query(`delete from audit.events where id = (select max(id) from audit.events)`);
      const [picture] = fs
        .readdirSync(restored, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(pictures.last));
      turnBit(path.join(restored, picture ?? ''));
      const all = [
        ...(await verifyDatabase(client, manifest)),
        await verifyLog(client),
        await verifyKeys(client, testKeys),
      ];
      return [
        ...all.filter(({ fault }) => fault).map(({ what }) => what),
        ...(await openPictures(client, restored)).refused,
      ];
    });
    expect(found).toEqual(['rows', 'audit log', 'keys', pictures.last]);
    const cut = await verifySigned({ ...signed, database: server.url(back) });
    expect(cut.faults.length).toBeGreaterThan(0);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const many = (count: number | undefined): string => (count ?? 0).toLocaleString('en');
    seen({
      bar: `restore drill at ${PEOPLE.toLocaleString('en')} people: RPO <= 5 min, RTO <= 30 min, everything verifies`,
      figure: `RPO ${(rpo / MINUTE).toFixed(1)} min at one every 3 min, RTO ${(rto / MINUTE).toFixed(1)} min; ${many(rows)} rows, ${many(looked['keys'])} data keys, ${many(looked['audit log'])} events of the log against ${live.checkpoints} checkpoints, ${manifest.files.count} files (${Math.round(manifest.files.bytes / 1e6)} MB) verify; ${there.length} names and ${pictures.opened} pictures opened; ${Math.round(bytes / 1e6)} MB written and read again in ${Math.round((made - began) / 1000)} s`,
      control: `one row, one wrapped key, one event, one bit of a picture changed: ${found.length} of 4 found`,
    });
  });

  const askOf =
    (client: pg.Client): Ask =>
    async <R extends object>(text: string, values: readonly unknown[]) =>
      (await client.query<R>(text, [...values])).rows;

  const namesOf = (name: string): Promise<string[]> =>
    server.with(name, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select homeward.at('persons.name', id, name) as name from homeward.persons order by id limit 500`,
      );
      await testSealing((text, values) => askOf(client)(text, values)).open(rows);
      return rows.map(({ name: opened }) => opened);
    });

  async function openPictures(
    client: pg.Client,
    files: string,
  ): Promise<{ opened: number; last: string; refused: string[] }> {
    const { rows } = await client.query<{ id: string; subject: string; bytes: number }>(
      `select id, case_id as subject, bytes::int from homeward.attachment_files order by id`,
    );
    const held = await testKeyring().keysOf(
      askOf(client),
      rows.map(({ subject }) => subject),
    );
    const store = new FolderStore(files);
    const refused: string[] = [];
    let opened = 0;
    for (const { id, subject, bytes } of rows) {
      const key = held.get(subject);
      if (!key) throw new Error(`No key for ${subject}.`);
      try {
        let length = 0;
        for await (const piece of openStream(key, id, await store.get(id))) length += piece.length;
        expect(length).toBe(bytes);
        opened += 1;
      } catch {
        refused.push(id);
      }
    }
    return { opened, refused, last: rows.at(-1)?.id ?? '' };
  }
});

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield Promise.resolve(bytes);
}

function turnBit(file: string): void {
  const bytes = fs.readFileSync(file);
  const at = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  fs.writeFileSync(file, bytes);
}
