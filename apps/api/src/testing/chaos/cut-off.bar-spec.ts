import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size } from '@homeward/testing';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { Stage } from './stage.js';
import { reckon } from './writers.js';

/** Everything that can come between the API and its database. */
describe('cut off', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set(3);
  });
  afterAll(() => stage.strike());

  it('says so while the database is away, and comes back by itself', async () => {
    const { postgres } = stage;
    const writers = stage.begin();
    const slowest: number[] = [];
    for (let round = 0; round < size(1, 20); round += 1) {
      await stage.untilWriting(writers);
      postgres.proxy.refuse();
      // A session that was just looked up is believed for half a second, without the database.
      await sleep(700);
      const asked = await stage.look('/graphql');
      expect(asked).toMatchObject({ status: 503, patience: '3' });
      expect(JSON.parse(asked.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      expect(asked.body).toContain('សេវាមិនដំណើរការ');
      const rest = await stage.look('/auth/session');
      expect(rest).toMatchObject({ status: 503, patience: '3' });
      expect(JSON.parse(rest.body)).toMatchObject({ code: 'UNAVAILABLE' });
      expect((await stage.look('/healthz')).status).toBe(200);
      await sleep(1000);
      expect((await stage.look('/readyz')).status).toBe(503);
      postgres.proxy.open();
      slowest.push(await stage.untilWriting(writers));
      await sleep(1100);
      expect((await stage.look('/readyz')).status).toBe(200);
      await postgres.restart();
      slowest.push(await stage.untilWriting(writers));
    }
    postgres.proxy.latency = 25;
    await stage.untilWriting(writers);
    postgres.proxy.latency = 0;
    const found = await stage.settled(writers);
    // The twin that does not look for the act it did already.
    const [operation] = writers.ledger.acknowledged.keys();
    writers.ledger.acknowledged.set(uuid(), writers.ledger.acknowledged.get(operation ?? '') ?? '');
    const twin = await reckon(postgres, writers.ledger);
    expect(twin.lost).toBe(1);
    seen({
      bar: 'connection cut, late by 50 ms, PostgreSQL restarted under load: lost, half-written or doubled, transactions left open',
      figure: `0 of ${found.acknowledged} acts, 0 transactions, in ${size(1, 20)} rounds; 503 with a code and Retry-After meanwhile, writing again ${Math.max(...slowest)} ms after at most`,
      control: `an act that was never stored, counted as acknowledged: ${twin.lost} found`,
    });
  });

  it('cuts a line that has gone silent, and nobody gets it after', async () => {
    const { postgres } = stage;
    const writers = stage.begin();
    await stage.untilWriting(writers);
    const plain = new pg.Pool({ connectionString: postgres.appUrl, max: 1 });
    plain.on('error', () => undefined);
    await plain.query('select 1');
    postgres.proxy.silence();
    const theirs = plain.query('select 1').then(String, String);
    const ours = await stage.look('/graphql');
    // Whoever does not watch the line waits still, when ours was told long since.
    const still = await Promise.race([theirs, sleep(2_000, 'still waiting')]);
    postgres.proxy.open();
    // The pool is as it was for whoever comes next.
    const back = await stage.untilWriting(writers);
    postgres.proxy.cut();
    await plain.end();
    const found = await stage.settled(writers);
    expect(ours.status).toBe(503);
    expect(ours.ms).toBeLessThan(15_000);
    expect(still).toBe('still waiting');
    seen({
      bar: 'a connection that goes silent',
      figure: `503 after ${(ours.ms / 1000).toFixed(1)} s, writing again ${back} ms after it came back; 0 of ${found.acknowledged} acts lost`,
      control: 'a plain pool: its statement waits two seconds later still',
    });
  });

  it('answers when every connection is taken, and does not keep the crowd waiting', async () => {
    const { postgres } = stage;
    const writers = stage.begin();
    await stage.untilWriting(writers);
    const holder = new pg.Client({ connectionString: postgres.superuserUrl });
    await holder.connect();
    await holder.query('begin; lock table homeward.cases in access exclusive mode');
    const unbounded = new pg.Pool({ connectionString: postgres.appUrl, max: 1 });
    const held = await unbounded.connect();
    const waited = unbounded.query('select 1').then(String);
    const crowd = size(200, 2000);
    const [answers, waiting] = await Promise.all([
      Promise.all(Array.from({ length: crowd }, () => stage.look('/graphql'))),
      // Longer than anybody of ours is kept waiting for a connection.
      Promise.race([waited, sleep(7_000, 'still waiting')]),
    ]);
    await holder.query('rollback');
    await holder.end();
    held.release();
    await waited;
    await unbounded.end();
    const back = await stage.untilWriting(writers);
    const found = await stage.settled(writers);
    expect(answers.filter(({ status, patience }) => status !== 503 || patience !== '3')).toEqual([]);
    const slowest = Math.max(...answers.map(({ ms }) => ms));
    expect(slowest).toBeLessThan(25_000);
    expect(waiting).toBe('still waiting');
    seen({
      bar: 'every connection of the pool taken',
      figure: `${crowd} requests: 503 for each, the last after ${(slowest / 1000).toFixed(1)} s; writing again ${back} ms after; 0 of ${found.acknowledged} acts lost`,
      control: 'a plain pool: the next request waits after 7 s still',
    });
  });
});
