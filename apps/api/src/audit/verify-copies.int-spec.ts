import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@homeward/testing';
import pg from 'pg';
import { makeBackup } from '../backup/backup.js';
import { newBackupKey } from '../backup/envelope.js';
import { NO_FILES } from '../backup/files.js';
import { dumpLog, writeLog } from './test-log.js';
import { verifyCommand } from './verify-command.js';

const EVENTS = 300;

/** "Needs only a copy, the checkpoints and the public key": each way in which the log may come to who verifies it. */
describe('audit:verify', () => {
  let database: TestDatabase;
  let folder: string;
  let identity: string;
  let recipient: string;
  let signed: string[];
  const at = (name: string): string => path.join(folder, name);
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-copies-'));
    database = await testDatabase();
    ({ identity, recipient } = await newBackupKey());
    fs.writeFileSync(at('backup-key.txt'), `# made today\n${identity}\n`);
    fs.writeFileSync(at('other-key.txt'), `${(await newBackupKey()).identity}\n`);
    const { checkpoints, publicKey } = await writeLog(database.appUrl, folder, EVENTS);
    signed = ['--checkpoints', checkpoints, '--public-key', publicKey];
  });
  afterAll(async () => {
    await database.drop();
    fs.rmSync(folder, { recursive: true });
  });

  const verify = async (...copy: string[]): Promise<{ code: number; said: string }> => {
    const said: string[] = [];
    const code = await verifyCommand([...copy, ...signed], (line) => said.push(line));
    return { code, said: said.join('\n') };
  };
  /** As the role that makes backups sees it. */
  const live = (): string => {
    const url = new URL(database.superuserUrl);
    url.searchParams.set('options', '-c role=homeward_backup');
    return url.toString();
  };
  /** @returns the arguments of each way, by its name */
  const copies = async (name: string): Promise<Record<'database' | 'dump' | 'backup', string[]>> => {
    await dumpLog(database.superuserUrl, at(`${name}.sql`));
    const { file } = await makeBackup({
      databaseUrl: database.superuserUrl,
      keys: { pepper: randomBytes(32), index: randomBytes(32) },
      files: NO_FILES,
      folder: at(`${name}-backups`),
      recipients: [recipient],
    });
    return {
      database: ['--database', live()],
      dump: ['--dump', at(`${name}.sql`)],
      backup: ['--backup', file, '--key', at('backup-key.txt')],
    };
  };

  it('says of a database, of a dump and of a backup that the log holds, and names the event that was changed', async () => {
    const whole = await copies('whole');
    for (const [way, args] of Object.entries(whole)) {
      const { code, said } = await verify(...args);
      expect([way, code, said]).toEqual([way, 0, expect.stringContaining('The log holds')]);
      expect(said).toContain(`${EVENTS} events in`);
    }

    // Control: the same three of a database in which somebody changed one event past its triggers.
    const owner = new pg.Client({ connectionString: database.superuserUrl });
    await owner.connect();
    await owner.query('begin; set local session_replication_role = replica');
    const { rows } = await owner.query<{ id: string }>(
      `update audit.events set actor_id = gen_random_uuid() where id = (select max(id) - 7 from audit.events) returning id::text`,
    );
    await owner.query('commit');
    await owner.end();
    const changed = await copies('changed');
    for (const [way, args] of Object.entries(changed)) {
      const { code, said } = await verify(...args);
      expect([way, code, said]).toEqual([way, 1, expect.stringContaining(`Event ${rows[0]?.id ?? ''} of `)]);
      expect(said).toContain('was changed');
    }
    // The copies that were made before still show what was there.
    expect((await verify(...whole.backup)).code).toBe(0);
    expect((await verify(...whole.dump)).code).toBe(0);
  });

  it('takes no half of a copy for a whole one', async () => {
    const { dump, backup } = await copies('half');
    const [, sql = ''] = dump;
    const text = fs.readFileSync(sql, 'utf8');
    fs.writeFileSync(at('cut.sql'), text.slice(0, text.lastIndexOf('\n', text.length - 400) + 40));
    const cut = await verify('--dump', at('cut.sql'));
    expect([cut.code, cut.said]).toEqual([1, expect.stringContaining('The copy of the log is not whole')]);

    const [, file = ''] = backup;
    fs.writeFileSync(at('cut.age'), fs.readFileSync(file).subarray(0, -500));
    const damaged = await verify('--backup', at('cut.age'), '--key', at('backup-key.txt'));
    expect([damaged.code, damaged.said]).toEqual([1, expect.stringContaining('The copy of the log is not whole')]);
    await expect(verify('--backup', file, '--key', at('other-key.txt'))).rejects.toThrow('The key does not open it');
    await expect(verify('--backup', file)).rejects.toThrow('npm run audit:verify');
    await expect(verify(...dump, '--database', live())).rejects.toThrow('npm run audit:verify');
  });

  it('asks of a backup what was signed before it, and of a dump what it is told', async () => {
    const before = await copies('before');
    const later = await writeLog(database.appUrl, folder, 20);
    signed = ['--checkpoints', later.checkpoints, '--public-key', later.publicKey];
    // A copy that is older than its checkpoints looks cut off, unless it says itself how old it is.
    expect(await verify(...before.dump)).toMatchObject({ code: 1, said: expect.stringContaining('cut off') });
    const backup = await verify(...before.backup);
    expect(backup.said).toContain('what was signed later is not asked of it');
    expect(backup.said).not.toContain('cut off');
  });
});
