import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type DataFolder, openDataFolder } from './data-folder.js';
import { type EvaluationDatabase, openEvaluationDatabase } from './evaluation-database.js';

// Starts and stops a server a dozen times: 8 s alone, a minute on a machine that is busy with other things.
const PATIENCE = 240_000;
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-evaluation-'));
fs.chmodSync(base, 0o711);
const running = new Set<EvaluationDatabase>();
afterAll(async () => {
  for (const database of running) await database.stop(true);
  fs.rmSync(base, { recursive: true });
});

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function open(
  folder: DataFolder,
  fill: (url: string) => Promise<void>,
  signal = new AbortController().signal,
  anew = false,
) {
  const database = await openEvaluationDatabase({
    folder,
    signal,
    say: () => undefined,
    fill,
    refile: () => Promise.resolve(0),
    anew,
  });
  running.add(database);
  return database;
}

async function stop(database: EvaluationDatabase): Promise<void> {
  running.delete(database);
  await database.stop();
}

const organisation = (name: string) => `insert into homeward.organisations (id, name, country, reference_prefix)
  values (gen_random_uuid(), '${name}', 'KH', 'ONE')`;
const names = (url: string) => ask<{ name: string }>(url, 'select name from homeward.organisations order by name');
const fillWith = (name: string) => async (url: string) => {
  await ask(url, organisation(name));
};
const refuse = () => Promise.reject(new Error('filled a second time'));

describe('the database of an evaluation', () => {
  it(
    'survives what a user does to it',
    async () => {
      const folder = await openDataFolder(path.join(base, 'one'), undefined);

      // A first start that is interrupted while the data is being made.
      const interrupted = new AbortController();
      const half = open(
        folder,
        async (url) => {
          await ask(url, organisation('Half'));
          interrupted.abort(new Error('Ctrl-C'));
          await ask(url, 'select pg_sleep(30)');
        },
        interrupted.signal,
      );
      await expect(half).rejects.toThrow();

      // The next start begins the data anew.
      let database = await open(folder, fillWith('Whole'));
      expect(await names(database.superuserUrl)).toEqual([{ name: 'Whole' }]);
      expect(await names(database.appUrl)).toEqual([]);
      await stop(database);

      // A start after a proper stop finds it.
      database = await open(folder, refuse);
      expect(await names(database.superuserUrl)).toEqual([{ name: 'Whole' }]);

      // SIGKILL of the server: its pid file and shared memory stay behind.
      const pidFile = path.join(
        fs.readFileSync(path.join(folder.path, 'database-folder'), 'utf8').trim(),
        'cluster/postmaster.pid',
      );
      await ask(database.superuserUrl, organisation('Written just before'));
      process.kill(Number.parseInt(fs.readFileSync(pidFile, 'utf8'), 10), 'SIGKILL');
      await database.gone;
      running.delete(database);
      database = await open(folder, refuse);
      expect(await names(database.superuserUrl)).toEqual([{ name: 'Whole' }, { name: 'Written just before' }]);

      // SIGKILL of the API: the server goes on without it, and the next start takes its place.
      const orphan = Number.parseInt(fs.readFileSync(pidFile, 'utf8'), 10);
      const next = await open(folder, refuse);
      await database.gone;
      running.delete(database);
      expect(() => process.kill(orphan, 0)).toThrow();
      expect(await names(next.superuserUrl)).toHaveLength(2);

      // Nothing that the server or the system shows to others tells a password.
      const command =
        process.platform === 'linux'
          ? fs.readFileSync(`/proc/${Number.parseInt(fs.readFileSync(pidFile, 'utf8'), 10)}/cmdline`, 'utf8')
          : '';
      const log = fs.readFileSync(path.join(path.dirname(path.dirname(pidFile)), 'postgres.log'), 'utf8');
      for (const secret of Object.values(folder.secrets)) expect(command + log).not.toContain(secret);
      await stop(next);

      // Seeding anew replaces the data when the new is whole, and not before.
      await expect(open(folder, () => Promise.reject(new Error('no')), undefined, true)).rejects.toThrow('no');
      database = await open(folder, refuse);
      expect(await names(database.superuserUrl)).toHaveLength(2);
      await stop(database);
      database = await open(folder, fillWith('New'), undefined, true);
      expect(await names(database.superuserUrl)).toEqual([{ name: 'New' }]);
      await stop(database);
      expect(fs.existsSync(pidFile)).toBe(false);
      folder.release();
    },
    PATIENCE,
  );

  it(
    'makes its cluster anew when the making was cut off',
    async () => {
      const folder = await openDataFolder(path.join(base, 'two'), undefined);
      const leftover = path.join(folder.path, 'postgres/cluster.new.0badcafe');
      fs.mkdirSync(leftover, { recursive: true });
      fs.writeFileSync(path.join(leftover, 'PG_VERSION'), '18');
      const database = await open(folder, fillWith('Whole'));
      expect(await names(database.superuserUrl)).toEqual([{ name: 'Whole' }]);
      expect(fs.existsSync(leftover)).toBe(false);
      await stop(database);
      folder.release();
    },
    PATIENCE,
  );
});
