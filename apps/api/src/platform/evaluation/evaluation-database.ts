import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { addressOf, type EmbeddedPostgres, startEmbeddedPostgres, SUPERUSER } from '../db/embedded-postgres.js';
import type { KeyProvider } from '../crypto/key-provider.js';
import { openKeys } from '../crypto/open-keys.js';
import { migrate } from '../db/migrate.js';
import { findHome, type Home } from '../db/postgres-account.js';
import type { DataFolder } from './data-folder.js';

export interface EvaluationDatabase {
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly gone: Promise<void>;
  stop(now?: boolean): Promise<void>;
}

interface Options {
  readonly folder: DataFolder;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Puts the fictional people into an empty, migrated database. */
  readonly fill: (superuserUrl: string) => Promise<void>;
  /** Files the people of a database of before they were filed. @returns how many rows */
  readonly refile: (ownerUrl: string) => Promise<number>;
  /** Throw what is there away and fill anew. */
  readonly anew?: boolean;
}

const DATABASE = 'homeward';
/** Filled under this name and renamed when whole: an interrupted filling leaves nothing that looks like data. */
const HALF = 'homeward_being_filled';

export async function openEvaluationDatabase(options: Options): Promise<EvaluationDatabase> {
  const { folder, signal, say } = options;
  const home = await findHome(path.join(folder.path, 'postgres'), say);
  claim(home, folder);
  const server = await startEmbeddedPostgres({ home, password: folder.secrets.superuser, durable: true, signal });
  // Making the data takes seconds that nobody who pressed Ctrl-C should wait for; what is half made is dropped next time.
  const abort = (): void => void server.stop(true);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const admin = new pg.Client(server.superuser);
    admin.on('error', () => undefined);
    await admin.connect();
    try {
      await prepareRoles(admin, folder);
      await prepareDatabase(admin, server, options);
    } finally {
      await admin.end().catch(() => undefined);
    }
    signal.throwIfAborted();
    return {
      appUrl: addressOf(server, 'homeward_app', folder.secrets.app, DATABASE),
      superuserUrl: addressOf(server, SUPERUSER, folder.secrets.superuser, DATABASE),
      gone: server.gone,
      stop: (now) => server.stop(now),
    };
  } catch (error) {
    await server.stop(true);
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/**
 * A cluster outside the data folder (see findHome) stays behind when somebody removes the data folder to begin anew. It
 * belongs to an installation that is gone, and nobody has its passwords.
 */
function claim(home: Home, folder: DataFolder): void {
  const mark = path.join(home.folder, 'installation');
  const { installation } = folder.secrets;
  const found = fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8') : undefined;
  if (found === installation) return;
  if (found !== undefined)
    for (const name of fs.readdirSync(home.folder)) fs.rmSync(path.join(home.folder, name), { recursive: true });
  fs.writeFileSync(mark, installation, { mode: 0o600 });
  fs.writeFileSync(path.join(folder.path, 'database-folder'), `${home.folder}\n`, { mode: 0o600 });
}

async function prepareRoles(admin: pg.Client, { secrets }: DataFolder): Promise<void> {
  const file = fileURLToPath(new URL('../../../../../docker/bootstrap-roles.sql', import.meta.url));
  await admin.query(fs.readFileSync(file, 'utf8'));
  for (const [role, password] of Object.entries({ homeward_owner: secrets.owner, homeward_app: secrets.app }))
    await admin.query(`alter role ${role} password ${admin.escapeLiteral(password)}`);
}

async function prepareDatabase(admin: pg.Client, server: EmbeddedPostgres, options: Options): Promise<void> {
  const { secrets } = options.folder;
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where datname = any($1)', [
    [DATABASE, HALF],
  ]);
  const exists = (name: string): boolean => rows.some((row) => row.datname === name);
  if (exists(HALF)) await admin.query(`drop database ${HALF} with (force)`);
  if (exists(DATABASE) && !options.anew) {
    // An evaluation of before its people were sealed is sealed now.
    const keys = (): KeyProvider => openKeys({ kind: 'file', file: options.folder.keyFile }, []);
    const ownerUrl = addressOf(server, 'homeward_owner', secrets.owner, DATABASE);
    const applied = await migrate(ownerUrl, undefined, keys);
    if (applied.length > 0) {
      options.say(`Applied ${applied.length} migrations.`);
      await options.refile(ownerUrl);
    }
    return;
  }
  await admin.query(`create database ${HALF} owner homeward_owner`);
  options.say('Making the tables');
  await migrate(addressOf(server, 'homeward_owner', secrets.owner, HALF));
  options.signal.throwIfAborted();
  await options.fill(addressOf(server, SUPERUSER, secrets.superuser, HALF));
  options.signal.throwIfAborted();
  if (exists(DATABASE)) await admin.query(`drop database ${DATABASE} with (force)`);
  await admin.query(`alter database ${HALF} rename to ${DATABASE}`);
}
