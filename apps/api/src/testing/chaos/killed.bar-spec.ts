import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size, type TestCase, type World } from '@homeward/testing';
import { randomOf } from '../random.js';
import { ApiProcess } from './api-process.js';
import { OwnPostgres } from './own-postgres.js';
import { TcpProxy } from './tcp-proxy.js';
import { casesFor, type Ledger, reckon, startWriters, type Writers } from './writers.js';

const WRITERS = 12;
const LATE = 15;
const NOTHING_WRONG = { lost: 0, half: 0, doubled: 0 };

/** The machine's worst habits, in the middle of writing. What was acknowledged is there, whole, and once. */
describe('killed in mid-write', () => {
  let postgres: OwnPostgres;
  let front: TcpProxy;
  let world: World;
  let files: string;
  let api: ApiProcess | undefined;
  /** Made before anything is killed: the world's own connection dies with the server. */
  let lots: TestCase[][];
  beforeAll(async () => {
    postgres = await OwnPostgres.make();
    world = await postgres.world();
    lots = [];
    for (let n = 0; n < 4; n += 1) lots.push(await casesFor(world, WRITERS));
    front = await TcpProxy.listen();
    // Answers take their time on the way: a kill finds some that were committed and not heard of yet.
    front.latency = LATE;
    files = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-files-'));
  });
  afterAll(async () => {
    for (const one of begun) one.abandon();
    await api?.end('SIGKILL');
    // Whatever the tests came to, no server stays behind.
    await world.close().catch(() => undefined);
    await front.close();
    await postgres.remove();
    fs.rmSync(files, { recursive: true, force: true });
  });

  const startApi = async (): Promise<void> => {
    await api?.end('SIGKILL');
    front.cut();
    api = await ApiProcess.start(postgres.appUrl, files);
    front.target = api.port;
  };
  const begun: Writers[] = [];
  const writersFor = (guarded = true): Writers => {
    const writers = startWriters({
      cases: lots.pop() ?? [],
      url: () => `http://127.0.0.1:${front.port}`,
      user: world.users.caseworker,
      guarded,
    });
    begun.push(writers);
    return writers;
  };

  /** Until somebody is answered again, and then some. @returns whether the round met writers in mid-write */
  const untilWriting = async (ledger: Ledger, ms: number): Promise<boolean> => {
    ledger.acknowledgedInRound = 0;
    for (const end = Date.now() + 60_000; ledger.acknowledgedInRound < 3 && Date.now() < end;) await sleep(10);
    await sleep(ms);
    return ledger.acknowledgedInRound >= 3 && ledger.inFlight > 0;
  };

  it('loses, halves and doubles nothing when the API is killed', async () => {
    const { random, seed } = randomOf();
    const wanted = size(2, 100);
    await startApi();
    const writers = writersFor();
    let [valid, invalid] = [0, 0];
    while (valid < wanted && invalid <= 2 + wanted / 10) {
      if (await untilWriting(writers.ledger, random.below(150))) valid += 1;
      else invalid += 1;
      await startApi();
    }
    await writers.finish();
    const found = await reckon(postgres, writers.ledger);
    expect({ seed, valid, found }).toMatchObject({ seed, valid: wanted, found: NOTHING_WRONG });
    expect(found.acknowledged).toBe(found.meant);

    // The same kills, and a client that sends again under a new id: what had been committed is done twice. Answers are on
    // their way for so long that every kill finds some.
    front.latency = 1000;
    const careless = writersFor(false);
    let [rounds, doubled] = [0, 0];
    for (; doubled === 0 && rounds < 40; rounds += 1) {
      await untilWriting(careless.ledger, random.below(150));
      await startApi();
      await untilWriting(careless.ledger, 0);
      doubled = (await reckon(postgres, careless.ledger)).doubled;
    }
    await careless.finish();
    front.latency = LATE;
    expect(doubled).toBeGreaterThan(0);
    seen({
      bar: 'SIGKILL of the API in mid-write: acknowledged lost, half-written or doubled',
      figure: `0 of ${found.acknowledged} acts over ${valid} kills (${invalid} rounds invalid)`,
      control: `a retry without the operation id: ${doubled} doubled after ${rounds} kills`,
    });
  });

  it('loses, halves and doubles nothing when PostgreSQL is killed, and the API comes back by itself', async () => {
    const { random, seed } = randomOf();
    const wanted = size(2, 100);
    await startApi();
    const writers = writersFor();
    await world.close();
    let [valid, invalid] = [0, 0];
    while (valid < wanted && invalid <= 2 + wanted / 10) {
      if (await untilWriting(writers.ledger, random.below(150))) valid += 1;
      else invalid += 1;
      await postgres.kill();
      await postgres.start();
    }
    await writers.finish();
    const found = await reckon(postgres, writers.ledger);
    expect({ seed, valid, found }).toMatchObject({ seed, valid: wanted, found: NOTHING_WRONG });
    expect(found.acknowledged).toBe(found.meant);
    // Nobody was told anything but "not available, try again".
    expect([...writers.ledger.refused.keys()].filter((what) => what !== '503 UNAVAILABLE')).toEqual([]);

    // Acknowledged before it is on the disk: the power takes it.
    await postgres.ask(`alter system set synchronous_commit = off`);
    await postgres.ask(`alter system set wal_writer_delay = '10s'`);
    await postgres.restart();
    const hasty = writersFor();
    let [rounds, lost] = [0, 0];
    for (; lost === 0 && rounds < 20; rounds += 1) {
      await untilWriting(hasty.ledger, 200);
      await postgres.kill();
      await postgres.start();
      lost = (await reckon(postgres, hasty.ledger)).lost;
    }
    await hasty.finish();
    expect(lost).toBeGreaterThan(0);
    seen({
      bar: 'SIGKILL of PostgreSQL in mid-write: acknowledged lost, half-written or doubled',
      figure: `0 of ${found.acknowledged} acts over ${valid} kills (${invalid} rounds invalid), ${writers.ledger.refused.get('503 UNAVAILABLE') ?? 0} answers of 503, none other`,
      control: `acknowledged before it is on the disk: ${lost} lost after ${rounds} kills`,
    });
  });
});
