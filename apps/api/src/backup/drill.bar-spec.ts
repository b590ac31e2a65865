import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dropAll, seen, size, testDatabase, type TestDatabase } from '@homeward/testing';
import { seed } from '../seed/seed.js';
import { testKeys } from '../testing/test-keys.js';
import { makeBackup } from './backup.js';
import { newBackupKey } from './envelope.js';
import { folderStore } from './files.js';
import { Server } from './load.js';
import { restore } from './restore.js';
import { verifyDatabase, verifyLog } from './verify.js';

const PEOPLE = size(60, 100_000);
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
    // The seed tells the log of nothing; these do.
    await server.with(database.name, (client) => client.query(`update homeward.compounds set version = version + 1`));
  });
  afterAll(async () => {
    await server.with('postgres', (admin) => admin.query(`drop database if exists ${back}`));
    await dropAll();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('brings everything back in time, and would see a row that is another', async () => {
    const { identity, recipient } = await newBackupKey();
    const began = Date.now();
    const { file, manifest } = await makeBackup({
      databaseUrl: database.superuserUrl,
      keys,
      files: folderStore(path.join(folder, 'files')),
      folder: path.join(folder, 'backups'),
      recipients: [recipient],
    });
    const made = Date.now();
    const { findings } = await restore({
      file,
      identities: [identity],
      target: { server, database: back, files: path.join(folder, 'restored') },
      keys,
      provider: testKeys,
      auditDir: undefined,
      replace: false,
      withOtherKeys: false,
    });
    const [rpo, rto] = [EVERY + made - began, Date.now() - made];
    expect(findings.filter(({ fault }) => fault)).toEqual([]);
    // The interval and one backup, together: docs/runbooks/drill.md.
    expect(made - began).toBeLessThan(2 * MINUTE);
    expect(rto).toBeLessThan(30 * MINUTE);

    const found = await server.with(back, async (client) => {
      await client.query(`set session_replication_role = replica`);
      await client.query(
        `update homeward.compounds set province = 'Elsewhere' where id = (select min(id::text)::uuid from homeward.compounds)`,
      );
      await client.query(`delete from audit.events where id = (select max(id) from audit.events)`);
      return [...(await verifyDatabase(client, manifest)), await verifyLog(client)].filter(({ fault }) => fault);
    });
    expect(found.map(({ what }) => what)).toEqual(['rows', 'audit log']);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    seen({
      bar: `restore drill at ${PEOPLE.toLocaleString('en')} people: RPO <= 5 min, RTO <= 30 min, everything verifies`,
      figure: `RPO ${(rpo / MINUTE).toFixed(1)} min at one every 3 min, RTO ${(rto / MINUTE).toFixed(1)} min; ${rows.toLocaleString('en')} rows and ${manifest.files.count} files verify`,
      control: `one row changed and one event taken out: ${found.length} findings`,
    });
  });
});
