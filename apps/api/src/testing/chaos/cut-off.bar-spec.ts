import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { seen, size, type World } from '@homeward/testing';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { ApiProcess } from './api-process.js';
import { OwnPostgres } from './own-postgres.js';
import { casesFor, type Ledger, reckon, startWriters, type Writers } from './writers.js';

const WRITERS = 12;
const NOTHING_WRONG = { lost: 0, half: 0, doubled: 0 };

/** Everything that can come between the API and its database, and the disk that runs full under it. */
describe('cut off', () => {
  let postgres: OwnPostgres;
  let world: World;
  let api: ApiProcess;
  let folder: string;
  let writers: Writers;
  const begin = async (place?: string): Promise<void> => {
    postgres = await OwnPostgres.make(place);
    world = await postgres.world();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-files-'));
    api = await ApiProcess.start(postgres.appUrl, folder);
    const cases = await casesFor(world, WRITERS);
    await world.close();
    writers = startWriters({ url, user: world.users.caseworker, cases, guarded: true });
  };
  afterEach(async () => {
    await api.end('SIGKILL');
    await postgres.remove();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const url = (): string => `http://127.0.0.1:${api.port}`;

  const look = async (
    where: string,
  ): Promise<{ status: number; ms: number; body: string; patience: string | null }> => {
    const began = Date.now();
    const answer = await fetch(`${url()}${where}`, {
      ...(where === '/graphql'
        ? { method: 'POST', body: JSON.stringify({ query: '{ cases(first: 1) { nodes { id } } }' }) }
        : {}),
      headers: {
        'content-type': 'application/json',
        'accept-language': 'km',
        cookie: `homeward=${world.users.caseworker.token}`,
      },
      signal: AbortSignal.timeout(30_000),
    });
    const body = await answer.text();
    return { status: answer.status, ms: Date.now() - began, body, patience: answer.headers.get('retry-after') };
  };
  /** Until every writer was answered again: nothing was started anew, nothing was told to anybody. @returns milliseconds */
  const untilWriting = async (ledger: Ledger): Promise<number> => {
    const began = Date.now();
    ledger.acknowledgedInRound = 0;
    while (ledger.acknowledgedInRound < 2 * WRITERS && Date.now() - began < 30_000) await sleep(10);
    expect(ledger.acknowledgedInRound).toBeGreaterThanOrEqual(2 * WRITERS);
    return Date.now() - began;
  };
  const openTransactions = async (): Promise<number> =>
    (
      await postgres.ask<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where usename = 'homeward_app' and state like 'idle in transaction%'`,
      )
    )[0]?.n ?? -1;
  const others = (): string[] => [...writers.ledger.refused.keys()].filter((what) => what !== '503 UNAVAILABLE');
  const settled = async (): Promise<Awaited<ReturnType<typeof reckon>>> => {
    await writers.finish();
    const found = await reckon(postgres, writers.ledger);
    expect(found).toMatchObject(NOTHING_WRONG);
    expect(found.acknowledged).toBe(found.meant);
    expect(await openTransactions()).toBe(0);
    expect(others()).toEqual([]);
    return found;
  };

  it('says so while the database is away, and comes back by itself', async () => {
    await begin();
    const slowest: number[] = [];
    for (let round = 0; round < size(2, 20); round += 1) {
      await untilWriting(writers.ledger);
      postgres.proxy.refuse();
      await sleep(300);
      const asked = await look('/graphql');
      expect(asked).toMatchObject({ status: 503, patience: '3' });
      expect(JSON.parse(asked.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      expect(asked.body).toContain('សេវាមិនដំណើរការ');
      const rest = await look('/auth/session');
      expect(rest).toMatchObject({ status: 503, patience: '3' });
      expect(JSON.parse(rest.body)).toMatchObject({ code: 'UNAVAILABLE' });
      expect((await look('/healthz')).status).toBe(200);
      await sleep(1000);
      expect((await look('/readyz')).status).toBe(503);
      postgres.proxy.open();
      slowest.push(await untilWriting(writers.ledger));
      await sleep(1100);
      expect((await look('/readyz')).status).toBe(200);
      await postgres.restart();
      slowest.push(await untilWriting(writers.ledger));
    }
    postgres.proxy.latency = 25;
    await untilWriting(writers.ledger);
    postgres.proxy.latency = 0;
    const found = await settled();
    // The twin that does not look for the act it did already.
    const [operation] = writers.ledger.acknowledged.keys();
    writers.ledger.acknowledged.set(uuid(), writers.ledger.acknowledged.get(operation ?? '') ?? '');
    const twin = await reckon(postgres, writers.ledger);
    expect(twin.lost).toBe(1);
    seen({
      bar: 'connection cut, late by 50 ms, PostgreSQL restarted under load: lost, half-written or doubled, transactions left open',
      figure: `0 of ${found.acknowledged} acts, 0 transactions; 503 with a code and Retry-After meanwhile, writing again ${Math.max(...slowest)} ms after at most`,
      control: `an act that was never stored, counted as acknowledged: ${twin.lost} found`,
    });
  });

  it('cuts a line that has gone silent, and nobody gets it after', async () => {
    await begin();
    await untilWriting(writers.ledger);
    const plain = new pg.Pool({ connectionString: postgres.appUrl, max: 1 });
    plain.on('error', () => undefined);
    await plain.query('select 1');
    postgres.proxy.silence();
    const [ours, theirs] = await Promise.all([
      look('/graphql'),
      Promise.race([plain.query('select 1').then(String, String), sleep(12_000, 'still waiting')]),
    ]);
    postgres.proxy.open();
    // The pool is as it was for whoever comes next.
    const back = await untilWriting(writers.ledger);
    postgres.proxy.cut();
    await plain.end();
    const found = await settled();
    expect(ours.status).toBe(503);
    expect(ours.ms).toBeLessThan(15_000);
    expect(theirs).toBe('still waiting');
    seen({
      bar: 'a connection that goes silent',
      figure: `503 after ${(ours.ms / 1000).toFixed(1)} s, writing again ${back} ms after it came back; 0 of ${found.acknowledged} acts lost`,
      control: 'a plain pool: its statement waits after 12 s still',
    });
  });

  it('answers when every connection is taken, and does not keep the crowd waiting', async () => {
    await begin();
    await untilWriting(writers.ledger);
    const holder = new pg.Client({ connectionString: postgres.superuserUrl });
    await holder.connect();
    await holder.query('begin; lock table homeward.cases in access exclusive mode');
    const crowd = size(700, 2000);
    const answers = await Promise.all(Array.from({ length: crowd }, () => look('/graphql')));
    await holder.query('rollback');
    await holder.end();
    const back = await untilWriting(writers.ledger);
    const found = await settled();
    expect(answers.filter(({ status, patience }) => status !== 503 || patience !== '3')).toEqual([]);
    const slowest = Math.max(...answers.map(({ ms }) => ms));
    expect(slowest).toBeLessThan(25_000);
    const unbounded = new pg.Pool({ connectionString: postgres.appUrl, max: 1 });
    const held = await unbounded.connect();
    const waiting = await Promise.race([unbounded.query('select 1').then(String), sleep(7_000, 'still waiting')]);
    held.release();
    await unbounded.end();
    expect(waiting).toBe('still waiting');
    seen({
      bar: 'every connection of the pool taken',
      figure: `${crowd} requests: 503 for each, the last after ${(slowest / 1000).toFixed(1)} s; writing again ${back} ms after; 0 of ${found.acknowledged} acts lost`,
      control: 'a plain pool: the next request waits after 7 s still',
    });
  });

  it('loses nothing when the disk is full, and goes on when there is room', async () => {
    const disk = smallDisk();
    if (!disk) {
      await begin();
      await settled();
      return seen({ bar: 'disk full', figure: 'not measured here: no disk can be mounted', control: 'none' });
    }
    try {
      await begin(disk);
      await untilWriting(writers.ledger);
      const filler = path.join(disk, 'filler');
      fill(filler);
      for (const end = Date.now() + 20_000; !writers.ledger.refused.has('503 UNAVAILABLE') && Date.now() < end;)
        await sleep(50);
      await sleep(size(1500, 10_000));
      const told = writers.ledger.acknowledged.size;
      fs.rmSync(filler);
      // PostgreSQL gives up when it cannot write its log; whoever watches over it starts it again.
      if (!(await postgres.ask('select 1').catch(() => undefined))) {
        await postgres.kill();
        await postgres.start();
      }
      const back = await untilWriting(writers.ledger);
      const found = await settled();
      const refused = writers.ledger.refused.get('503 UNAVAILABLE') ?? 0;
      expect(refused).toBeGreaterThan(0);
      writers.ledger.acknowledged.set(uuid(), uuid());
      const twin = await reckon(postgres, writers.ledger);
      expect(twin.lost).toBe(1);
      seen({
        bar: 'disk full: acknowledged lost, half-written or doubled',
        figure: `0 of ${found.acknowledged} acts (${told} before there was room again); ${refused} answers of 503 UNAVAILABLE, none other; writing again after ${back} ms`,
        control: `an act that met the full disk, counted as acknowledged: ${twin.lost} found lost`,
      });
    } finally {
      await writers.finish();
      await api.end('SIGKILL');
      await postgres.remove();
      execFileSync('umount', ['-l', disk]);
      fs.rmSync(disk, { recursive: true, force: true });
    }
  });
});

/** Takes root; where nothing can be mounted the test says so. */
function smallDisk(): string | undefined {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=384m,mode=0711', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    fs.rmdirSync(place);
    return undefined;
  }
}

function fill(file: string): void {
  const handle = fs.openSync(file, 'w');
  try {
    for (const size of [1 << 20, 1 << 12])
      for (const chunk = Buffer.alloc(size, 1); ;) {
        try {
          if (fs.writeSync(handle, chunk) < size) break;
        } catch {
          break;
        }
      }
  } finally {
    fs.closeSync(handle);
  }
}
