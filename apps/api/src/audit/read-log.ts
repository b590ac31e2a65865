import fs from 'node:fs';
import readline from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { eventColumns, type StoredEvent } from './canonical.js';
import type { Head } from './verify.js';

export type LogRow = { readonly event: StoredEvent } | { readonly head: Head };

/** The rows of the log in a dump of pg_dump in plain format (`.gz` too; `-` is standard input), as they come. */
export async function* readDump(file: string): AsyncGenerator<LogRow> {
  const raw = file === '-' ? process.stdin : fs.createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  let tables = 0;
  for await (const row of rowsOf(input, () => (tables += 1))) yield row;
  if (tables === 0)
    throw new Error(
      `${file} holds no table audit.events. It takes a dump in plain format; of another one: pg_restore -f - FILE | npm run audit:verify -- --dump - ...`,
    );
}

/** The rows of the log of a running database. The role has to see past row-level security, as the one that makes dumps does. */
export async function* readDatabase(url: string): AsyncGenerator<LogRow> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // One picture of both tables. Without the right to see all rows this fails instead of showing some.
    await client.query('begin isolation level repeatable read read only; set local row_security = off');
    for (const [table, columns] of [
      ['audit.chains', ['shard', 'seq', 'hash']],
      ['audit.events', eventColumns],
    ] as const) {
      const rows = client.query(copyTo(`copy (select ${columns.join(', ')} from ${table}) to stdout`));
      for await (const line of linesOf(rows)) yield rowOf(table, columns, line);
    }
  } finally {
    await client.end();
  }
}

const BEGIN = /^COPY (audit\.(?:events|chains)) \((.+)\) FROM stdin;$/;

async function* rowsOf(input: Readable, begun: () => void): AsyncGenerator<LogRow> {
  let table: { name: string; columns: string[] } | undefined;
  for await (const line of linesOf(input)) {
    if (!table) {
      const [, name, columns] = BEGIN.exec(line) ?? [];
      if (!name || !columns) continue;
      table = { name, columns: columns.split(', ').map((column) => column.replaceAll('"', '')) };
      if (name === 'audit.events') begun();
    } else if (line === '\\.') table = undefined;
    else yield rowOf(table.name, table.columns, line);
  }
}

const linesOf = (input: Readable): AsyncIterable<string> => readline.createInterface({ input, crlfDelay: 0 });

function rowOf(table: string, columns: readonly string[], line: string): LogRow {
  const values = line.split('\t').map(plain);
  const row = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null]));
  if (table === 'audit.events') return { event: row as unknown as StoredEvent };
  return { head: { shard: Number(row['shard']), seq: Number(row['seq']), hash: (row['hash'] ?? '').slice(2) } };
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** A value in the text format of COPY. */
function plain(value: string): string | null {
  if (value === '\\N') return null;
  return value.includes('\\') ? value.replace(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign) : value;
}
