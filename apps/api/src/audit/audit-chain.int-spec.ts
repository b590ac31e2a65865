import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@homeward/testing';
import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../platform/db/data-source.js';
import { Checkpoints } from './checkpoints.js';
import { dumpLog } from './test-log.js';
import { verifyCommand, verifyLog } from './verify-command.js';

const record = String.raw`select audit.record('read', 'cases', null, null, array['name', 'a "quoted", one'], '{"rows": 3, "text": "ខ្មែរ \"\\ \u0007\n"}')`;

describe('the chains of the audit log', () => {
  let database: TestDatabase;
  let source: DataSource;
  let root: pg.Client;
  let folder: string;
  let checkpoints: Checkpoints;
  const app = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    return client;
  };
  const ask = async <R extends object>(text: string): Promise<R[]> => (await root.query<R>(text)).rows;
  const start = (name: string): Checkpoints => {
    const made = new Checkpoints(source, { auditDir: path.join(folder, name) }, pino({ level: 'silent' }));
    made.onModuleInit();
    return made;
  };
  const sources = (dump: string) => ({
    dump,
    checkpoints: [path.join(folder, 'a/checkpoints.jsonl')],
    publicKeys: [createPublicKey(fs.readFileSync(path.join(folder, 'a/signing-key.pub.pem')))],
  });
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-chain-'));
    database = await testDatabase();
    root = new pg.Client({ connectionString: database.superuserUrl });
    await root.connect();
    source = createDataSource({ url: database.appUrl, poolSize: 4 });
    await source.initialize();
    checkpoints = start('a');
  });
  afterAll(async () => {
    await checkpoints.onApplicationShutdown();
    await source.destroy();
    await root.end();
    await database.drop();
    fs.rmSync(folder, { recursive: true });
  });

  it('chains the events of a transaction at once, in one shard, when it commits', async () => {
    const client = await app();
    await client.query('begin');
    for (let n = 0; n < 500; n += 1) await client.query(record);
    expect(await ask('select 1 from audit.events')).toEqual([]);
    // No shard is held while the transaction works: only its end takes one.
    await root.query(`begin; select * from audit.chains for update nowait; rollback`);
    await client.query('commit');
    const rows = await ask<{ shard: number; seq: number }>('select shard, seq::int from audit.events order by id');
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 500 }, (_, n) => n + 1));
    expect(new Set(rows.map(({ shard }) => shard)).size).toBe(1);
    expect(await ask('select 1 from audit.pending union all select 1 from audit.transactions')).toEqual([]);
    await client.end();
  });

  it('keeps nothing of a transaction that failed, and all of what was done after a savepoint that failed', async () => {
    const client = await app();
    const [before] = await ask<{ n: number }>('select count(*)::int as n from audit.events');
    await client.query(`begin; ${record}; rollback`);
    await client.query(`begin; savepoint a; ${record}; rollback to a; ${record}; commit`);
    await client.query(`begin; set constraints all immediate; ${record}; ${record}; commit`);
    const [after] = await ask<{ n: number }>('select count(*)::int as n from audit.events');
    expect((after?.n ?? 0) - (before?.n ?? 0)).toBe(3);
    expect(await ask('select 1 from audit.pending union all select 1 from audit.transactions')).toEqual([]);
    await client.end();
  });

  it('lets 16 writers at once neither wait in a circle nor leave a gap', async () => {
    const clients = await Promise.all(Array.from({ length: 16 }, app));
    await Promise.all(
      clients.map(async (client, at) => {
        for (let n = 0; n < 25; n += 1) {
          await client.query('begin');
          for (let m = 0; m <= (at + n) % 4; m += 1) await client.query(record);
          await client.query('commit');
        }
      }),
    );
    await Promise.all(clients.map((client) => client.end()));
    const torn = await ask(
      `select shard from audit.events group by shard having max(seq) <> count(*) or min(seq) <> 1`,
    );
    expect(torn).toEqual([]);
  });

  it('has the same canonical JSON in Postgres and in the verifier, and holds from a dump', async () => {
    await checkpoints.write();
    await dumpLog(database.superuserUrl, path.join(folder, 'dump.sql'));
    const said: string[] = [];
    const code = await verifyCommand(
      [
        '--dump',
        path.join(folder, 'dump.sql'),
        '--checkpoints',
        path.join(folder, 'a/checkpoints.jsonl'),
        '--public-key',
        path.join(folder, 'a/signing-key.pub.pem'),
      ],
      (line) => said.push(line),
    );
    expect(said.join('\n')).toContain('The log holds');
    expect(code).toBe(0);
    const fromDatabase = await verifyLog({ ...sources(''), dump: undefined, database: database.superuserUrl });
    expect(fromDatabase).toMatchObject({ faults: [], unsigned: 0 });
    expect(fromDatabase.events).toBeGreaterThan(1000);
  });

  it('is checked within the database as well, and says where it does not hold', async () => {
    const check = `select seq::int, fault::int from generate_series(0, 63) s, lateral audit.check_piece(s::smallint, 0, decode(repeat('00', 32), 'hex'), 100000) where fault is not null`;
    expect(await ask(check)).toEqual([]);
    const [row] = await ask<{ id: string; shard: number; seq: number }>(
      `select id::text, shard, seq::int from audit.events where seq > 1 order by id desc limit 1`,
    );
    await root.query('begin; set local session_replication_role = replica');
    await root.query(`update audit.events set actor_id = gen_random_uuid() where id = $1`, [row?.id]);
    expect(await ask(check)).toEqual([{ seq: (row?.seq ?? 0) - 1, fault: row?.seq }]);
    await root.query('rollback');
  });

  it('forgets acts that nobody retries any more, and no younger ones', async () => {
    await root.query(
      `insert into homeward.acts_done (operation_id, organisation_id, actor_id, act, input_digest, done_at)
       select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', 'x', now() - make_interval(days => d) from generate_series(28, 33) d`,
    );
    const client = await app();
    expect((await client.query<{ n: number }>(`select homeward.forget_old_acts()::int as n`)).rows).toEqual([{ n: 4 }]);
    expect((await client.query<{ n: number }>(`select homeward.forget_old_acts()::int as n`)).rows).toEqual([{ n: 0 }]);
    await client.end();
    expect(await ask(`select 1 from homeward.acts_done`)).toHaveLength(2);
  });

  it('refuses to be changed by the app, the owner of the tables and the owner of the log', async () => {
    const refused: string[] = [];
    for (const [url, role] of [
      [database.appUrl, 'none'],
      [database.ownerUrl, 'none'],
      [database.ownerUrl, 'homeward_audit'],
      [database.superuserUrl, 'none'],
    ] as const) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const attack of [
        `update audit.events set kind = 'x'`,
        'delete from audit.events',
        'truncate audit.events',
        'delete from audit.chains',
        'truncate audit.chains',
      ]) {
        const error = await client
          .query(`begin; set local role ${role}; ${attack}; commit`)
          .catch((e: unknown) => e as Error);
        refused.push(error instanceof Error ? 'refused' : `${role} ${attack}`);
        await client.query('rollback');
      }
      await client.end();
    }
    expect(new Set(refused)).toEqual(new Set(['refused']));
    expect(refused).toHaveLength(20);
  });

  it('signs from two nodes: each in its folder, or both in one, without spoiling a line', async () => {
    const [b, sameAsA] = [start('b'), start('a')];
    const client = await app();
    for (let n = 0; n < 20; n += 1) {
      await client.query(record);
      await Promise.all([checkpoints.write(), b.write(), sameAsA.write()]);
    }
    await client.end();
    await dumpLog(database.superuserUrl, path.join(folder, 'dump.sql'));
    const key = (name: string) => createPublicKey(fs.readFileSync(path.join(folder, name, 'signing-key.pub.pem')));
    const report = await verifyLog({
      dump: path.join(folder, 'dump.sql'),
      checkpoints: ['a', 'b'].map((name) => path.join(folder, name, 'checkpoints.jsonl')),
      publicKeys: [key('a'), key('b')],
    });
    expect(report).toMatchObject({ faults: [], unsigned: 0 });
    expect(report.checkpoints).toBeGreaterThanOrEqual(41);
    expect(fs.statSync(path.join(folder, 'a/signing-key.pem')).mode & 0o777).toBe(0o600);
    for (const other of [b, sameAsA]) await other.onApplicationShutdown();
  });

  it('goes on after half a line that a power cut left, and does not sign over a log that was rewritten', async () => {
    const file = path.join(folder, 'a/checkpoints.jsonl');
    fs.appendFileSync(file, '{"at":"2026-');
    const client = await app();
    await client.query(record);
    const before = await checkpoints.write();
    await dumpLog(database.superuserUrl, path.join(folder, 'dump.sql'));
    expect((await verifyLog(sources(path.join(folder, 'dump.sql')))).faults).toEqual([]);
    await root.query('begin; set local session_replication_role = replica');
    await root.query(
      `update audit.events set hash = sha256(hash) where (shard, seq) in (select shard, max(seq) from audit.events group by shard order by 1 limit 1)`,
    );
    await root.query('commit');
    await client.query(record);
    await client.end();
    expect((await checkpoints.write())?.root).toBe(before?.root);
    expect(checkpoints.broken).toBe(true);
    await dumpLog(database.superuserUrl, path.join(folder, 'dump.sql'));
    expect((await verifyLog(sources(path.join(folder, 'dump.sql')))).faults[0]).toMatch(/was changed/);
  });
});
