import { type MakeSealer, migrations, sealWith } from '@homeward/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { KeyProvider } from '../crypto/key-provider.js';
import { migrationSealer } from '../crypto/migration-sealer.js';
import { StartFault } from '../start-fault.js';

/** In `public`, because the first migration makes the schemas of ours. The app role may read it: /readyz asks it. */
export const LEDGER = 'homeward_migrations';
// Any constant does, as long as every version of Homeward uses the same one.
export const MIGRATION_LOCK = 4_663_927_301;

/**
 * Applies what is missing, each migration in a transaction of its own. Two at once are safe: the second waits and finds
 * nothing to do.
 *
 * @param ownerUrl connection string of homeward_owner
 * @param only names of the migrations to apply; all of this version unless given
 * @param keys asked for when a migration meets people whose words it seals; an empty database needs none
 * @returns names of the migrations applied now, oldest first
 */
export async function migrate(ownerUrl: string, only?: readonly string[], keys?: () => KeyProvider): Promise<string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  guard.on('error', () => undefined);
  await guard.connect();
  try {
    await refuseUnfit(guard);
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await openPublic(guard);
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      applicationName: 'homeward-migrate',
      migrations: migrations.filter((migration) => !only || only.includes(new migration().name)),
      migrationsTableName: LEDGER,
      migrationsTransactionMode: 'each',
      // One connection: the owner does one thing at a time.
      poolSize: 1,
      logging: false,
    });
    await source.initialize();
    try {
      let sealer: MakeSealer | undefined;
      sealWith(keys && ((ask) => (sealer ??= migrationSealer(keys()))(ask)));
      const applied = await source.runMigrations({ transaction: 'each' });
      await guard.query(`grant select on public.${LEDGER} to homeward_app`);
      // A right on the database is in no dump: after a restore it has to be taken away again.
      await guard.query(
        `do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$`,
      );
      return applied.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}

/** What this build of Homeward needs and the database lacks. Empty means: ready. */
export async function pendingMigrations(
  query: (sql: string) => Promise<{ rows: { name: string }[] }>,
): Promise<string[]> {
  const { rows } = await query(`select name from public.${LEDGER}`);
  const done = new Set(rows.map((row) => row.name));
  return migrationNames().filter((name) => !done.has(name));
}

export function migrationNames(): string[] {
  return migrations.map((migration) => new migration().name);
}

/**
 * `public` belongs to whoever owns the database, by way of a role that PostgreSQL 15 does not count for one without
 * INHERIT. From 16 on there is nothing to do here.
 */
async function openPublic(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ open: boolean; owner: boolean }>(
    `select has_schema_privilege('public', 'create') as open, datdba = current_user::regrole as owner
     from pg_database where datname = current_database()`,
  );
  if (rows[0]?.open) return;
  if (!rows[0]?.owner)
    throw new StartFault('The database belongs to another role. It must be owned by homeward_owner.');
  await client.query('set role pg_database_owner; grant create on schema public to homeward_owner; reset role');
}

async function refuseUnfit(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{
    version: number;
    encoding: string;
    user: string;
    superuser: boolean;
    app: boolean;
  }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding, current_user as user,
       (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as superuser,
       exists (select from pg_roles where rolname = 'homeward_app') as app`,
  );
  const found = rows[0];
  if (!found) throw new Error('The database gave no answer about itself.');
  if (found.version < 150_000)
    throw new StartFault('The database server is older than PostgreSQL 15. Homeward needs 15 or newer.');
  if (found.encoding !== 'UTF8')
    throw new StartFault('The database is not in UTF8. Make it with: create database ... encoding UTF8.');
  if (!found.app) throw new StartFault('The roles are missing. Run docker/bootstrap-roles.sql as a superuser first.');
  // A superuser's tables would be outside row-level security for their owner.
  if (found.superuser || found.user === 'homeward_app')
    throw new StartFault('Migrations run as homeward_owner. HOMEWARD_OWNER_DATABASE_URL names another role.');
}
