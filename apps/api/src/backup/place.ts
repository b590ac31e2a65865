import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import {
  type BackupConfig,
  readBackupConfig,
  readBackupHere,
  readEvaluationPlan,
  readRestoreConfig,
} from '../platform/config/config.js';
import type { KeyConfig } from '../platform/config/key-config.js';
import { addressOf, startEmbeddedPostgres, SUPERUSER } from '../platform/db/embedded-postgres.js';
import { findHome } from '../platform/db/postgres-account.js';
import { type DataFolder, openDataFolder } from '../platform/evaluation/data-folder.js';
import { StartFault } from '../platform/start-fault.js';
import type { BackupOptions } from './backup.js';
import { newBackupKey } from './envelope.js';
import { folderStore, IN_A_BUCKET, NO_FILES } from './files.js';
import { Server, type Target } from './load.js';

type Environment = NodeJS.ProcessEnv;
type Say = (line: string) => void;

const DATABASE = 'homeward';
export const KEY_NAME = 'backup-key.txt';
const RECIPIENT_NAME = 'backup-recipient.txt';

/** What is backed up: a server of yours, or the evaluation with its own PostgreSQL, whether it runs or not. */
export async function openSource(
  env: Environment,
  root: string,
  say: Say,
): Promise<{ options: BackupOptions; close: () => Promise<void> }> {
  if (env['HOMEWARD_BACKUP_DATABASE_URL'] || env['DATABASE_URL']) {
    const config = readBackupConfig(env);
    const files = config.files.inBucket
      ? IN_A_BUCKET
      : config.files.folder === undefined
        ? NO_FILES
        : folderStore(config.files.folder);
    return { options: { ...config, files }, close: () => Promise.resolve() };
  }
  const { dataDir } = readEvaluationPlan(env, root);
  const here = readBackupHere(env);
  const database = await ownDatabase(dataDir, say);
  return {
    options: {
      databaseUrl: database.superuserUrl,
      keys: database.keys,
      files: folderStore(path.join(dataDir, 'files')),
      folder: here.folder ?? path.join(dataDir, 'backups'),
      recipients: here.recipients ?? (await ownRecipient(dataDir, say)),
    },
    close: database.close,
  };
}

export interface RestorePlace {
  readonly target: Target;
  readonly keys: BackupConfig['keys'];
  readonly encryption: KeyConfig;
  readonly auditDir: string | undefined;
  readonly close: () => Promise<void>;
}

/** Where a backup is restored to. The evaluation must not be running meanwhile: its folder is locked. */
export async function openTarget(env: Environment, root: string, say: Say): Promise<RestorePlace> {
  if (env['HOMEWARD_RESTORE_DATABASE_URL'] || env['DATABASE_URL']) {
    const { url, keys, files, auditDir } = readRestoreConfig(env);
    const database = decodeURIComponent(new URL(url).pathname.slice(1));
    if (!database) throw new StartFault('HOMEWARD_RESTORE_DATABASE_URL names no database.');
    return {
      target: { server: new Server(url), database, files },
      keys,
      encryption: keys.encryption,
      auditDir,
      close: () => Promise.resolve(),
    };
  }
  const { dataDir } = readEvaluationPlan(env, root);
  const database = await startedDatabase(dataDir, say);
  return {
    target: { server: new Server(database.superuserUrl), database: DATABASE, files: path.join(dataDir, 'files') },
    keys: database.keys,
    encryption: { kind: 'file', file: database.keyFile },
    auditDir: path.join(dataDir, 'audit'),
    close: database.close,
  };
}

interface Own {
  readonly superuserUrl: string;
  readonly keys: BackupConfig['keys'];
  readonly keyFile: string;
  readonly close: () => Promise<void>;
}

/** The database of the evaluation as its superuser, whether it runs or not. */
export const ownDatabase = async (dataDir: string, say: Say): Promise<Omit<Own, 'keyFile'>> =>
  (await runningDatabase(dataDir)) ?? (await startedDatabase(dataDir, say));

/** The evaluation that is just running: its folder is locked, and a backup needs no lock. */
async function runningDatabase(dataDir: string): Promise<Omit<Own, 'keyFile'> | undefined> {
  try {
    const secrets = JSON.parse(fs.readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')) as DataFolder['secrets'];
    const named = path.join(dataDir, 'database-folder');
    const home = fs.existsSync(named) ? fs.readFileSync(named, 'utf8').trim() : path.join(dataDir, 'postgres');
    const port = Number(fs.readFileSync(path.join(home, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3]);
    const superuser = { host: '127.0.0.1', port, user: SUPERUSER, password: secrets.superuser, database: DATABASE };
    const client = new pg.Client({ ...superuser, connectionTimeoutMillis: 5000 });
    await client.connect();
    await client.end();
    const superuserUrl = `postgres://${SUPERUSER}:${encodeURIComponent(secrets.superuser)}@127.0.0.1:${port}/${DATABASE}`;
    return { superuserUrl, keys: keysOf(secrets), close: () => Promise.resolve() };
  } catch {
    return undefined;
  }
}

async function startedDatabase(dataDir: string, say: Say): Promise<Own> {
  const folder = await openDataFolder(dataDir, undefined);
  try {
    const home = await findHome(path.join(folder.path, 'postgres'), say);
    const server = await startEmbeddedPostgres({ home, password: folder.secrets.superuser, durable: true });
    return {
      superuserUrl: addressOf(server, SUPERUSER, folder.secrets.superuser, DATABASE),
      keys: keysOf(folder.secrets),
      keyFile: folder.keyFile,
      close: async () => {
        await server.stop();
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    throw error;
  }
}

function keysOf(secrets: DataFolder['secrets']): BackupConfig['keys'] {
  return { pepper: Buffer.from(secrets.pepper, 'base64url'), index: Buffer.from(secrets.index, 'base64url') };
}

/** Fictional people need no second machine: the evaluation makes its pair of keys itself, and says where they are. */
async function ownRecipient(dataDir: string, say: Say): Promise<string[]> {
  const file = path.join(dataDir, RECIPIENT_NAME);
  if (!fs.existsSync(file)) {
    const { recipient } = await makeKeyFile(path.join(dataDir, KEY_NAME));
    fs.writeFileSync(file, `${recipient}\n`, { mode: 0o600 });
    say(
      `The key that opens backups: ${path.join(dataDir, KEY_NAME)}. Keep a copy of it elsewhere, with secrets.json and key-encryption-keys.json.`,
    );
  }
  return [fs.readFileSync(file, 'utf8').trim()];
}

/** As age-keygen writes it. @throws StartFault when the file is there: a key is never overwritten */
export async function makeKeyFile(file: string): Promise<{ readonly recipient: string }> {
  const { identity, recipient } = await newBackupKey();
  try {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    fs.writeFileSync(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(
      code === 'EEXIST'
        ? `${file} is there already. A key is never overwritten.`
        : `${file} cannot be written (${code ?? ''}).`,
    );
  }
  return { recipient };
}
