import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorld, type World } from '@homeward/testing';
import pg from 'pg';
import {
  addressOf,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  SUPERUSER,
} from '../../platform/db/embedded-postgres.js';
import { migrate } from '../../platform/db/migrate.js';
import { findHome, type Home } from '../../platform/db/postgres-account.js';
import { testSealing } from '../test-keys.js';
import { TcpProxy } from './tcp-proxy.js';

const BOOTSTRAP = fileURLToPath(new URL('../../../../../docker/bootstrap-roles.sql', import.meta.url));
const DATABASE = 'homeward';

/**
 * A durable PostgreSQL of one test's own, to be killed, filled and cut off. Its clients go through a proxy, so that it has the
 * same address after every start.
 */
export class OwnPostgres {
  private server: EmbeddedPostgres | undefined;

  private constructor(
    private readonly folder: string,
    private readonly home: Home,
    private readonly secrets: Readonly<Record<'superuser' | 'owner' | 'app', string>>,
    readonly proxy: TcpProxy,
  ) {}

  /** @param place where its folder is made; the system's temporary folder unless given */
  static async make(place = os.tmpdir()): Promise<OwnPostgres> {
    const folder = fs.mkdtempSync(path.join(place, 'homeward-chaos-'));
    fs.chmodSync(folder, 0o711);
    const secret = (): string => randomBytes(24).toString('base64url');
    const home = await findHome(path.join(folder, 'postgres'), () => undefined);
    const secrets = { superuser: secret(), owner: secret(), app: secret() };
    const own = new OwnPostgres(folder, home, secrets, await TcpProxy.listen());
    await own.start();
    const admin = new pg.Client(own.running.superuser);
    await admin.connect();
    await admin.query(fs.readFileSync(BOOTSTRAP, 'utf8'));
    await admin.query(`alter role homeward_owner password '${secrets.owner}'`);
    await admin.query(`alter role homeward_app password '${secrets.app}'`);
    await admin.query(`create database ${DATABASE} owner homeward_owner`);
    await admin.end();
    await migrate(own.direct('homeward_owner', secrets.owner));
    return own;
  }

  /** What the API is given. */
  get appUrl(): string {
    return `postgres://homeward_app:${this.secrets.app}@127.0.0.1:${this.proxy.port}/${DATABASE}`;
  }

  get superuserUrl(): string {
    return this.direct(SUPERUSER, this.secrets.superuser);
  }

  world(): Promise<World> {
    const drop = (): Promise<void> => Promise.resolve();
    const url = this.superuserUrl;
    return buildWorld({ name: DATABASE, appUrl: this.appUrl, ownerUrl: url, superuserUrl: url, drop }, testSealing);
  }

  /** Its own connection each time: the one before may have died with the server. */
  async ask<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.superuserUrl, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<R>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  async start(): Promise<void> {
    this.server = await startEmbeddedPostgres({ home: this.home, password: this.secrets.superuser, durable: true });
    this.proxy.target = this.server.port;
  }

  /** SIGKILL for the server and everything it started: what was not on the disk is gone, as with the power. */
  async kill(): Promise<void> {
    const pid = this.pid();
    // Whoever found no room for its log has ended by itself, and taken its mark along.
    for (const one of pid ? [pid, ...childrenOf(pid)] : []) quietly(() => process.kill(one, 'SIGKILL'));
    await this.server?.gone;
    this.server = undefined;
    this.proxy.cut();
  }

  /** As an upgrade or an administrator does it: open sessions are ended. */
  async restart(): Promise<void> {
    await this.running.stop();
    await this.start();
  }

  async remove(): Promise<void> {
    await this.server?.stop(true);
    await this.proxy.close();
    fs.rmSync(this.home.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  get clusterFolder(): string {
    return path.join(this.home.folder, 'cluster');
  }

  private get running(): EmbeddedPostgres {
    if (!this.server) throw new Error('The server of this test does not run.');
    return this.server;
  }

  private pid(): number | undefined {
    return quietly(() =>
      Number(fs.readFileSync(path.join(this.clusterFolder, 'postmaster.pid'), 'utf8').split('\n')[0]),
    );
  }

  private direct(role: string, password: string): string {
    return addressOf(this.running, role, password, DATABASE);
  }
}

/** Empty where there is no /proc: the children of a server that is gone leave by themselves. */
function childrenOf(parent: number): number[] {
  if (!fs.existsSync('/proc/self/stat')) return [];
  const parentOf = (pid: string): number | undefined =>
    quietly(() => {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    });
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number);
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
