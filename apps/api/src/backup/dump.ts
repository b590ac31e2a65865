import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { LEDGER, MIGRATION_LOCK } from '../platform/db/migrate.js';
import { StartFault } from '../platform/start-fault.js';
import { copyOut, schemaDigest, sequencesOf, type TableShape, tablesOf } from './catalogue.js';
import { type FileStore, sumOfFiles } from './files.js';
import { data, type Frame, json } from './frames.js';
import { type Fingerprints, FORMAT, type Head, type Manifest, seal, type TableSum } from './manifest.js';
import { Sum } from './sum.js';

export interface DumpOptions {
  readonly keys: Fingerprints;
  readonly index: Buffer;
  readonly files: FileStore;
  /** Called with the manifest once everything was read. */
  readonly done?: (manifest: Manifest) => void;
}

/**
 * Everything in one moment: one REPEATABLE READ transaction reads table after table while the API goes on writing. No migration
 * runs meanwhile.
 *
 * @param client of a role that row-level security does not bind, with PLAIN_VALUES
 */
export async function* dump(client: pg.Client, options: DumpOptions): AsyncGenerator<Frame, void> {
  await refuseBlind(client);
  await client.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
  await client.query('begin transaction isolation level repeatable read read only');
  const head = await headOf(client, options.keys);
  yield json('head', head);
  const tables: TableSum[] = [];
  for (const shape of await tablesOf(client)) {
    const { table, columns } = shape;
    yield json('begin', { table, columns });
    const sum = new Sum();
    for await (const chunk of readTable(client, shape, sum)) yield data(chunk);
    const whole: TableSum = { table, columns, ...sum.whole() };
    yield json('end', whole);
    tables.push(whole);
  }
  const schema = await schemaDigest(client);
  // Read after the rows: a sequence is not bound to the moment, and may only be ahead of them.
  const sequences = await sequencesOf(client);
  await client.query('commit');
  // After the rows, so that every file that they name is there; one more that came meanwhile does no harm.
  const files = sumOfFiles(options.files.kind);
  for await (const frame of options.files.read(files)) yield frame;
  const manifest: Manifest = { ...head, schema, tables, sequences, files: files.whole() };
  options.done?.(manifest);
  yield json('manifest', seal(manifest, options.index));
}

async function* readTable(client: pg.Client, shape: TableShape, sum: Sum): AsyncGenerator<Buffer, void> {
  for await (const chunk of client.query(copyTo(copyOut(shape))) as AsyncIterable<Buffer>) {
    sum.addLines(chunk);
    yield chunk;
  }
}

export async function sumOfTable(client: pg.Client, shape: TableShape): Promise<{ rows: number; sha256: string }> {
  const sum = new Sum();
  for await (const chunk of client.query(copyTo(copyOut(shape))) as AsyncIterable<Buffer>) sum.addLines(chunk);
  return sum.whole();
}

async function headOf(client: pg.Client, keys: Fingerprints): Promise<Head> {
  const { rows } = await client.query<{ name: string }>(`select name from public.${LEDGER} order by id`);
  const { rows: about } = await client.query<{ major: number; at: string }>(
    `select current_setting('server_version_num')::int / 10000 as major, to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  );
  return {
    format: FORMAT,
    madeAt: about[0]?.at ?? '',
    migrations: rows.map(({ name }) => name),
    server: about[0]?.major ?? 0,
    keys,
  };
}

/** A role that policies bind would make a backup of what it may see, which looks whole and is not. */
async function refuseBlind(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ all: boolean }>(
    `select rolsuper or rolbypassrls as all from pg_roles where rolname = current_user`,
  );
  if (!rows[0]?.all)
    throw new StartFault(
      'This role sees only what policies let through. HOMEWARD_BACKUP_DATABASE_URL takes homeward_backup or a superuser.',
    );
}
