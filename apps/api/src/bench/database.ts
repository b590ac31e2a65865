import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { addressOf, startEmbeddedPostgres, SUPERUSER } from '../platform/db/embedded-postgres.js';
import { openKeys } from '../platform/crypto/open-keys.js';
import { migrate } from '../platform/db/migrate.js';
import { findHome } from '../platform/db/postgres-account.js';
import { PasswordHasher } from '../identity/password-hasher.js';
import { seed } from '../seed/seed.js';

export interface BenchDatabase {
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly password: string;
  readonly pepper: Buffer;
  readonly index: Buffer;
  readonly keyFile: string;
  readonly seedSeconds: number | undefined;
  readonly version: string;
  stop(): Promise<void>;
}

interface Options {
  readonly people: number;
  /** Kept for the next run; a folder of its own that goes with the run unless given. */
  readonly folder: string | undefined;
  /** What was sealed and released of the fictional people stays. */
  readonly statistics?: boolean;
  readonly say: (line: string) => void;
}

interface Kept {
  readonly people: number;
  readonly superuser: string;
  readonly app: string;
  readonly password: string;
  readonly pepper: string;
  readonly index: string;
}

const DATABASE = 'bench';

/** A server as the evaluation runs it, durable settings and all, filled with fictional people. */
export async function openBenchDatabase({ people, folder, statistics = false, say }: Options): Promise<BenchDatabase> {
  const own = folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-bench-'));
  fs.mkdirSync(own, { recursive: true });
  fs.chmodSync(own, 0o711);
  const file = path.join(own, 'bench.json');
  const secret = (): string => randomBytes(32).toString('base64url');
  const known = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Kept) : undefined;
  if (known && known.people !== people)
    throw new Error(`${own} holds ${known.people} people, not ${people}. Choose another folder.`);
  const kept: Kept = known ?? {
    people,
    superuser: secret(),
    app: secret(),
    password: secret(),
    pepper: secret(),
    index: secret(),
  };
  const home = await findHome(path.join(own, 'postgres'), say);
  const server = await startEmbeddedPostgres({ home, password: kept.superuser, durable: true });
  const stop = async (): Promise<void> => {
    await server.stop(folder === undefined);
    if (folder === undefined) {
      fs.rmSync(home.folder, { recursive: true, force: true });
      fs.rmSync(own, { recursive: true, force: true });
    }
  };
  try {
    const superuserUrl = addressOf(server, SUPERUSER, kept.superuser, DATABASE);
    const pepper = Buffer.from(kept.pepper, 'base64url');
    const keyFile = path.join(own, 'key-encryption-keys.json');
    let seedSeconds: number | undefined;
    if (!known) {
      seedSeconds = await fill(
        server.superuser,
        kept,
        superuserUrl,
        say,
        (owner) => addressOf(server, 'homeward_owner', owner, DATABASE),
        pepper,
        keyFile,
      );
      fs.writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
    }
    const client = new pg.Client({ connectionString: superuserUrl });
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    // What an earlier run sealed and released; this one seals anew.
    if (!statistics)
      await client.query(
        `truncate ${['releases', 'cubes', 'ledger', 'counted', 'snapshot_rows', 'snapshots'].map((name) => `statistics.${name}`).join(', ')}`,
      );
    await client.end();
    return {
      appUrl: addressOf(server, 'homeward_app', kept.app, DATABASE),
      superuserUrl,
      password: kept.password,
      pepper,
      index: Buffer.from(kept.index, 'base64url'),
      keyFile,
      seedSeconds,
      version: rows[0]?.server_version ?? 'unknown',
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function fill(
  superuser: pg.ClientConfig,
  kept: Kept,
  superuserUrl: string,
  say: (line: string) => void,
  ownerUrl: (password: string) => string,
  pepper: Buffer,
  keyFile: string,
): Promise<number> {
  const admin = new pg.Client(superuser);
  await admin.connect();
  try {
    const roles = fileURLToPath(new URL('../../../../docker/bootstrap-roles.sql', import.meta.url));
    await admin.query(fs.readFileSync(roles, 'utf8'));
    const owner = randomBytes(24).toString('base64url');
    await admin.query(`alter role homeward_owner password ${admin.escapeLiteral(owner)}`);
    await admin.query(`alter role homeward_app password ${admin.escapeLiteral(kept.app)}`);
    await admin.query(`drop database if exists ${DATABASE}`);
    await admin.query(`create database ${DATABASE} owner homeward_owner`);
    await migrate(ownerUrl(owner));
  } finally {
    await admin.end();
  }
  const began = performance.now();
  const passwordHash = await new PasswordHasher(pepper).hash(kept.password);
  await seed({
    connectionString: `${superuserUrl}?options=${encodeURIComponent('-c synchronous_commit=off')}`,
    people: kept.people,
    passwordHash,
    keys: openKeys({ kind: 'file', file: keyFile }, []),
    indexKey: Buffer.from(kept.index, 'base64url'),
    progress: say,
  });
  return Math.round((performance.now() - began) / 100) / 10;
}
