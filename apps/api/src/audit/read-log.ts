import fs from 'node:fs';
import readline from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { NOT_THIS_KEY, readEnvelope } from '../backup/envelope.js';
import { DamagedBackup, type Frame, parsed } from '../backup/frames.js';
import type { Head as BackupHead, TablePart } from '../backup/manifest.js';
import { StartFault } from '../platform/start-fault.js';
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
    throw new StartFault(
      `${file} holds no table audit.events. It takes a dump in plain format; of another one: pg_restore -f - FILE | npm run audit:verify -- --dump - ...`,
    );
}

export interface BackupLog {
  /** The moment that the backup shows: what was signed later is not in it. */
  readonly madeAt: string;
  readonly rows: AsyncIterable<LogRow>;
}

/**
 * The rows of the log in a file of `npm run backup`, as they come: nothing is restored, nothing else is kept.
 * @throws DamagedBackup here or on the way
 */
export async function openBackup(file: string, identities: readonly string[]): Promise<BackupLog> {
  const frames = readEnvelope(file, identities);
  const first = await frames.next().catch((error: unknown) => {
    // Says nothing about the log.
    if (error instanceof DamagedBackup && error.message === NOT_THIS_KEY) throw new StartFault(NOT_THIS_KEY);
    throw error;
  });
  if (first.done) throw new StartFault(`${file} is empty.`);
  return { madeAt: parsed<BackupHead>(first.value).madeAt, rows: rowsIn(frames) };
}

async function* rowsIn(frames: AsyncGenerator<Frame, void>): AsyncGenerator<LogRow> {
  // Not a loop over the frames: ending one inside it would end the other.
  for (let next = await frames.next(); !next.done; next = await frames.next()) {
    if (next.value.kind !== 'begin') continue;
    const { table, columns } = parsed<Partial<TablePart>>(next.value);
    if (!table || !columns || !LOG.has(table)) continue;
    for await (const line of linesOf(Readable.from(partOf(frames)))) yield rowOf(table, columns, line);
  }
}
const LOG = new Set(['audit.events', 'audit.chains']);

/** What a part holds, to its end. */
async function* partOf(frames: AsyncGenerator<Frame, void>): AsyncGenerator<Buffer> {
  for (let next = await frames.next(); !next.done && next.value.kind === 'data'; next = await frames.next())
    yield next.value.bytes;
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
  if (table) throw new CutShort(`It ends in the middle of ${table.name}.`);
}

/** The copy is not whole: what was to come cannot be judged. */
export class CutShort extends Error {
  override readonly name = 'CutShort';
}

const linesOf = (input: Readable): AsyncIterable<string> => readline.createInterface({ input, crlfDelay: 0 });

function rowOf(table: string, columns: readonly string[], line: string): LogRow {
  const values = line.split('\t').map(plain);
  if (values.length !== columns.length) throw new CutShort(`A row of ${table} is not whole: ${line.slice(0, 60)}`);
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
