import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { SealedRows } from './sealed-rows.js';
import { type Row, type Table, tableNames, tables, type Value } from './tables.js';

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);

/** One field of COPY's text format. Control characters other than these four never reach it. */
export function field(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  const entries = value.map((entry) =>
    typeof entry === 'number' ? String(entry) : `"${entry.replace(/["\\]/g, '\\$&')}"`,
  );
  return escaped(`{${entries.join(',')}}`);
}

const CHUNK = 256 * 1024;

/**
 * Rows wait here by table until `flush` sends them, table after table, in the order in which references find their rows. One
 * batch of people at a time keeps memory flat however many there are.
 */
export class Rows {
  private waiting = emptyLists();

  constructor(private readonly sealed: SealedRows) {}

  add<T extends Table>(table: T, row: Row<T>): void {
    const columns: readonly (keyof Row<T>)[] = tables[table];
    const closed = this.sealed.close(table, row) as Row<T>;
    let line = '';
    for (const column of columns) line += (line === '' ? '' : '\t') + field(closed[column]);
    this.waiting.get(table)?.push(line);
  }

  /** Takes what is waiting at the call; rows added while it is sent wait for the next. */
  async flush(client: ClientBase): Promise<void> {
    const taken = this.waiting;
    this.waiting = emptyLists();
    const keys = await this.sealed.taken();
    await send(
      client,
      'data_keys (subject_id, organisation_id, kind, kek, wrapped)',
      keys.map((key) => [key.subject, key.organisation, key.kind, key.kek, key.wrapped].join('\t')),
    );
    for (const [table, lines] of taken)
      if (lines.length > 0) await send(client, `${table} (${tables[table].join(', ')})`, lines);
  }
}

const emptyLists = (): Map<Table, string[]> => new Map(tableNames.map((table) => [table, []]));

async function send(client: ClientBase, into: string, lines: readonly string[]): Promise<void> {
  const stream = client.query(copyFrom(`copy homeward.${into} from stdin`));
  const done = finished(stream);
  // Its rejection is awaited below; a failure while a chunk drains must not count as unhandled before that.
  done.catch(() => undefined);
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
    chunk = '';
  }
  stream.end(chunk);
  await done;
}
