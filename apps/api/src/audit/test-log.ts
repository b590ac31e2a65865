import fs from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { eventColumns } from './canonical.js';

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
