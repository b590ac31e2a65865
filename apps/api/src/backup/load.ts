import { once } from 'node:events';
import fs from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate, migrationNames } from '../platform/db/migrate.js';
import { StartFault } from '../platform/start-fault.js';
import { PLAIN_VALUES, tablesOf } from './catalogue.js';
import type { Taker } from './check.js';
import { FileWriter } from './files.js';
import type { Manifest } from './manifest.js';

const BOOTSTRAP = fileURLToPath(new URL('../../../../docker/bootstrap-roles.sql', import.meta.url));
const escaped = (name: string): string => pg.escapeIdentifier(name);

/** Databases of one server, reached as a superuser. */
export class Server {
  constructor(private readonly superuserUrl: string) {}

  url(database: string, options: string = PLAIN_VALUES): string {
    const url = new URL(this.superuserUrl);
    url.pathname = `/${encodeURIComponent(database)}`;
    url.searchParams.set('options', options);
    return url.toString();
  }

  async client(database: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url(database), application_name: 'homeward-restore' });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async with<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = await this.client(database);
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

export interface Target {
  readonly server: Server;
  readonly database: string;
  /** Where the attachments go. */
  readonly files: string | undefined;
}

/**
 * Everything goes into a database and a folder of another name, which get theirs when all of it was verified: a restore that
 * breaks off, or a backup that turns out to be damaged in its last bit, has changed nothing.
 */
export class Loading implements Taker {
  private client: pg.Client | undefined;
  private copy: Writable | undefined;
  private readonly writer: FileWriter | undefined;
  private readonly always: string[] = [];

  constructor(private readonly target: Target) {
    this.writer = target.files === undefined ? undefined : new FileWriter(`${target.files}.restoring`);
  }

  get halfDatabase(): string {
    return `${this.target.database}_restoring`;
  }

  /** @param migrations what the backup's database had; this version may know more of them, and not fewer */
  async prepare(migrations: readonly string[]): Promise<void> {
    const known = migrationNames();
    const strange = migrations.filter((name) => !known.includes(name));
    if (strange.length > 0)
      throw new StartFault(
        `The backup is of a newer version of Homeward (${strange.join(', ')}). Restore it with that one.`,
      );
    const { server } = this.target;
    await server.with('postgres', async (admin) => {
      await refuseSmall(admin);
      await admin.query(fs.readFileSync(BOOTSTRAP, 'utf8'));
      await admin.query(`drop database if exists ${escaped(this.halfDatabase)} with (force)`);
      await admin.query(
        `create database ${escaped(this.halfDatabase)} owner homeward_owner encoding 'UTF8' template template0`,
      );
    });
    if (this.target.files !== undefined) fs.rmSync(`${this.target.files}.restoring`, { recursive: true, force: true });
    await migrate(server.url(this.halfDatabase, '-c role=homeward_owner'), migrations);
    this.client = await server.client(this.halfDatabase);
    await this.client.query('begin');
    // Rows come back as they were: no trigger writes a second event, no reference is looked up while its target is on its way.
    await this.client.query('set local session_replication_role = replica');
    await this.alwaysTriggers(this.client, 'disable');
    const tables = await tablesOf(this.client);
    await this.client.query(`truncate ${tables.map(({ table }) => table).join(', ')}`);
  }

  async beginTable(part: { readonly table: string; readonly columns: readonly string[] }): Promise<void> {
    const client = this.connected();
    // The names come from the file: they are names of this database, or nothing of it is sent.
    const shape = (await tablesOf(client)).find(({ table }) => table === part.table);
    const missing = part.columns.filter((column) => !shape?.columns.includes(column));
    if (!shape || missing.length > 0)
      throw new StartFault(`The backup holds ${part.table}, which this version makes differently.`);
    this.copy = client.query(copyFrom(`copy ${shape.table} (${part.columns.join(', ')}) from stdin`));
  }

  beginFile(part: { readonly file: string }): Promise<void> {
    if (!this.writer) throw new StartFault('The backup holds attachments, and no folder for them was named.');
    return this.writer.begin(part.file);
  }

  async data(bytes: Buffer): Promise<void> {
    if (!this.copy) return this.writer?.write(bytes);
    if (!this.copy.write(bytes)) await once(this.copy, 'drain');
  }

  async endTable(): Promise<void> {
    const copy = this.copy;
    this.copy = undefined;
    copy?.end();
    if (copy) await finished(copy);
  }

  endFile(): Promise<void> {
    return this.writer?.end() ?? Promise.resolve();
  }

  async finish(manifest: Manifest): Promise<pg.Client> {
    const client = this.connected();
    const known = new Set(
      (await client.query<{ s: string }>(`select oid::regclass::text as s from pg_class where relkind = 'S'`)).rows.map(
        ({ s }) => s,
      ),
    );
    for (const { sequence, value, called } of manifest.sequences) {
      if (!known.has(sequence)) throw new StartFault(`The backup holds ${sequence}, which this version does not have.`);
      await client.query('select setval($1::regclass, $2, $3)', [sequence, value, called]);
    }
    await this.alwaysTriggers(client, 'enable');
    await client.query('commit');
    await client.query('analyze');
    return client;
  }

  filesWritten(): ReturnType<FileWriter['total']['whole']> | undefined {
    return this.writer?.total.whole();
  }

  /** Gives the restored database and folder their names; what had them before stays beside it. */
  async takePlace(): Promise<void> {
    const { server, database, files } = this.target;
    await this.client?.end();
    this.client = undefined;
    await server.with('postgres', async (admin) => {
      const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
      if (rowCount) {
        await admin.query(`drop database if exists ${escaped(`${database}_replaced`)} with (force)`);
        await admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
          [database],
        );
        await admin.query(`alter database ${escaped(database)} rename to ${escaped(`${database}_replaced`)}`);
      }
      await admin.query(`alter database ${escaped(this.halfDatabase)} rename to ${escaped(database)}`);
      // Rights on the database are in no backup.
      await admin.query(`revoke connect on database ${escaped(database)} from public`);
      await admin.query(`grant connect on database ${escaped(database)} to homeward_app, homeward_backup`);
    });
    if (files === undefined || !fs.existsSync(`${files}.restoring`)) return;
    if (fs.existsSync(files)) {
      fs.rmSync(`${files}.replaced`, { recursive: true, force: true });
      fs.renameSync(files, `${files}.replaced`);
    }
    fs.renameSync(`${files}.restoring`, files);
  }

  async giveUp(): Promise<void> {
    this.copy?.destroy();
    await this.client?.end().catch(() => undefined);
    if (this.target.files !== undefined) fs.rmSync(`${this.target.files}.restoring`, { recursive: true, force: true });
    await this.target.server
      .with('postgres', (admin) => admin.query(`drop database if exists ${escaped(this.halfDatabase)} with (force)`))
      .catch(() => undefined);
  }

  private connected(): pg.Client {
    if (!this.client) throw new Error('The restore was not prepared.');
    return this.client;
  }

  /** Triggers that fire even now: what they guard is guarded by the hashes here. */
  private async alwaysTriggers(client: pg.Client, way: 'disable' | 'enable'): Promise<void> {
    if (way === 'disable') {
      const { rows } = await client.query<{ t: string }>(
        `select format('%s|%I', tgrelid::regclass, tgname) as t from pg_trigger where tgenabled = 'A'`,
      );
      this.always.push(...rows.map(({ t }) => t));
    }
    for (const trigger of this.always) {
      const [table, name] = trigger.split('|');
      await client.query(`alter table ${table} ${way === 'enable' ? 'enable always' : 'disable'} trigger ${name}`);
    }
  }
}

/** A database counts as empty when nobody has an account in it: what the migrations put there is no loss. */
export async function isEmpty({ server, database }: Target): Promise<boolean> {
  const there = await server.with('postgres', (admin) =>
    admin.query('select from pg_database where datname = $1', [database]),
  );
  if (!there.rowCount) return true;
  return server.with(database, async (client) => {
    const { rows } = await client.query<{ users: string | null; tables: string }>(
      `select to_regclass('homeward.users')::text as users, (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema')::text as tables`,
    );
    if (!rows[0]?.users) return rows[0]?.tables === '0';
    return (await client.query('select from homeward.users limit 1')).rowCount === 0;
  });
}

async function refuseSmall(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ super: boolean; version: number }>(
    `select rolsuper as super, current_setting('server_version_num')::int as version from pg_roles where rolname = current_user`,
  );
  if (!rows[0]?.super)
    throw new StartFault('HOMEWARD_RESTORE_DATABASE_URL takes a superuser of the server that is restored to.');
  if (rows[0].version < 150_000)
    throw new StartFault('The server is older than PostgreSQL 15. Homeward needs 15 or newer.');
}
