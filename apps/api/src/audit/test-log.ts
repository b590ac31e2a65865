import fs from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pino } from 'pino';
import { createDataSource } from '../platform/db/data-source.js';
import { eventColumns } from './canonical.js';
import { Checkpoints } from './checkpoints.js';

/**
 * For tests: days of an organisation's log, in transactions of one to many events, with checkpoints in between.
 * @returns where the checkpoints and the public key lie
 */
export async function writeLog(
  appUrl: string,
  folder: string,
  events: number,
): Promise<{ checkpoints: string; publicKey: string }> {
  const source = createDataSource({ url: appUrl, poolSize: 2 });
  await source.initialize();
  const checkpoints = new Checkpoints(source, { auditDir: folder }, pino({ level: 'silent' }));
  checkpoints.onModuleInit();
  const writers = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const client = new pg.Client({ connectionString: appUrl });
      await client.connect();
      return client;
    }),
  );
  let left = events;
  const largest = Math.max(4, Math.floor(events / 1000));
  await Promise.all(
    writers.map(async (client, at) => {
      for (let n = at; left > 0; n += 1) {
        const many = Math.min(left, 1 + ((n * 7) % largest));
        left -= many;
        await client.query(
          `select set_config('app.user_id', gen_random_uuid()::text, false), set_config('app.address', 'private:0123456789ab', false),
             audit.record('read', 'cases', gen_random_uuid(), gen_random_uuid(), '{name,birth}', jsonb_build_object('rows', k)) from generate_series(1, $1::int) k`,
          [many],
        );
        if (n % 40 === at) await checkpoints.write();
      }
    }),
  );
  await checkpoints.onApplicationShutdown();
  await Promise.all(writers.map((client) => client.end()));
  await source.destroy();
  return {
    checkpoints: path.join(folder, 'checkpoints.jsonl'),
    publicKey: path.join(folder, 'signing-key.pub.pem'),
  };
}

/** For tests: a dump of the log as pg_dump writes it in plain format, in the order of the disk. */
export async function dumpLog(url: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`begin isolation level repeatable read; set local timezone = 'Asia/Phnom_Penh'`);
    const out = fs.createWriteStream(file);
    const write = (text: string): void => void out.write(text);
    write(
      `--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n\nCOPY homeward.teams (id, name) FROM stdin;\nx\taudit.events\n\\.\n\n`,
    );
    for (const [table, columns] of [
      ['audit.chains', ['shard', 'seq', 'hash']],
      ['audit.events', eventColumns],
    ] as const) {
      write(`COPY ${table} (${columns.join(', ')}) FROM stdin;\n`);
      await pipeline(
        client.query(copyTo(`copy ${table} (${columns.join(', ')}) to stdout`)),
        new Writable({ write: (chunk: Buffer, _, done) => void out.write(chunk, () => done()) }),
      );
      write('\\.\n\n');
    }
    await new Promise<void>((resolve) => out.end(resolve));
  } finally {
    await client.end();
  }
}

/** The words with which pg_dump begins and ends the rows of the log. */
export const logIn = (dump: string): { before: string; rows: string[]; after: string } => {
  const begin = dump.indexOf('\n', dump.indexOf('COPY audit.events')) + 1;
  const end = dump.indexOf('\\.\n', begin);
  return {
    before: dump.slice(0, begin),
    rows: dump.slice(begin, end).split('\n').slice(0, -1),
    after: dump.slice(end),
  };
};

export const folderOf = (name: string): string =>
  fs.mkdtempSync(path.join(process.env['TMPDIR'] ?? '/tmp', `${name}-`));
