import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildWorld, seen, size, type TestDatabase, testDatabase, type World } from '@homeward/testing';
import { generate } from 'otplib';
import type { DataSource } from 'typeorm';
import { type Actor, inNameOf, runInContext } from '../../platform/context/context.js';
import { createDataSource } from '../../platform/db/data-source.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { testKeyring, testSealing } from '../../testing/test-keys.js';
import { Browser, colleague, PASSWORD } from '../testing/browser.js';
import { beginTotp, confirmTotp, giveTotp } from './totp.js';

const SENT = size(40, 100);
const codeOf = (secret: string): Promise<string> => generate({ secret });

describe('one code of an authenticator app, sent many times at once', () => {
  let database: TestDatabase;
  let world: World;
  let source: DataSource;
  let work: UnitOfWork;
  let api: ApiUnderTest;
  beforeAll(async () => {
    database = await testDatabase();
    world = await buildWorld(database, testSealing);
    source = createDataSource({ url: database.appUrl, poolSize: 20 });
    await source.initialize();
    work = new UnitOfWork(source, testKeyring());
    // Behind a proxy each request may come from an address of its own, as an attacker's would.
    api = await startApi({ secondFactor: 'required', trustProxy: 1 });
  });
  afterAll(async () => {
    await api.stop();
    await source.destroy();
    await world.close();
    await database.drop();
  });

  const as = <T>(who: Actor, act: (tx: Tx) => Promise<T>): Promise<T> =>
    runInContext({ requestId: 'bar', locale: 'en', actor: who }, () => work.run(act));
  const outcomes = async (tries: readonly Promise<unknown>[]): Promise<number> =>
    (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;

  /** The same check as giveTotp with the guard taken out: what was read decides, and not the row. */
  async function unguarded(tx: Tx, who: Actor, step: number): Promise<void> {
    const held = await tx.first<{ id: string; last_step: number }>(
      `select id, last_step from homeward.totp_factors where user_id = $1`,
      [who.userId],
    );
    if (!held || held.last_step >= step) throw new Error('used');
    await tx.execute(`update homeward.totp_factors set last_step = $2 where id = $1`, [held.id, step]);
  }

  it('opens once, past every throttle and through the door', async () => {
    const user = world.users.caseworker;
    const who = inNameOf({ userId: user.id, organisationId: user.organisationId });
    const { secret } = await as(who, (tx) => beginTotp(tx, who));
    await as(who, (tx) => codeOf(secret).then((code) => confirmTotp(tx, who, code)));
    // As if half a minute had gone by.
    await world.sql(`update homeward.totp_factors set last_step = 0`);
    const code = await codeOf(secret);
    const past = await outcomes(Array.from({ length: SENT }, () => as(who, (tx) => giveTotp(tx, who, code))));
    expect(past).toBe(1);

    const { browser, email } = await colleague(api, 'one code');
    const begun = (await browser.post('totp/begin')).body as { secret: string };
    await browser.post('totp/confirm', { code: await codeOf(begun.secret) });
    await api.world.sql(`update homeward.totp_factors set last_step = 0`);
    await browser.post('sign-out');
    const halfway = new Browser(api.url);
    await halfway.post('sign-in', { email, password: PASSWORD });
    const sent = await codeOf(begun.secret);
    const answers = await Promise.all(
      Array.from({ length: SENT }, (_, n) =>
        new Browser(api.url, halfway.cookie, { 'x-forwarded-for': `10.1.${n >> 8}.${n & 255}` }).post(
          'sign-in/factor',
          {
            way: 'totp',
            code: sent,
          },
        ),
      ),
    );
    const opened = new Set(
      await api.world
        .sql<{ hash: string }>(
          `select s.token_hash as hash from homeward.sessions s join homeward.users u on u.id = s.user_id
           where u.email = $1 and s.step = 'COMPLETE' and s.ended_at is null`,
          [email],
        )
        .then((rows) => rows.map(({ hash }) => hash)),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(opened.size).toBe(1);

    await world.sql(`update homeward.totp_factors set last_step = 0`);
    const through = await outcomes(Array.from({ length: SENT }, () => as(who, (tx) => unguarded(tx, who, 1))));
    expect(through).toBeGreaterThan(1);
    seen({
      bar: 'one TOTP code sent 100 times at once',
      figure: `1 success of ${SENT} past the throttle, 1 session of ${SENT} through the door`,
      control: `the same check without the guarded row: ${through} successes`,
    });
  });

  it('is guessed five times from one address, as a password is, and the pause ends by itself', async () => {
    const { browser, email } = await colleague(api, 'guessed');
    const { secret } = (await browser.post('totp/begin')).body as { secret: string };
    await browser.post('totp/confirm', { code: await codeOf(secret) });
    await api.world.sql(`update homeward.totp_factors set last_step = 0`);
    const from = (address: string): Browser => new Browser(api.url, '', { 'x-forwarded-for': address });
    const guess = async (attacker: Browser, path: string, body: object, times: number): Promise<readonly number[]> => {
      const statuses: number[] = [];
      for (let n = 0; n < times; n += 1) statuses.push((await attacker.post(path, body)).status);
      return statuses;
    };
    const wrong = { email, password: 'wrong wrong wrong' };
    expect(await guess(from('10.2.0.1'), 'sign-in', wrong, 6)).toEqual([401, 401, 401, 401, 401, 429]);

    const halfway = from('10.2.0.2');
    await halfway.post('sign-in', { email, password: PASSWORD });
    const codes = { way: 'totp', code: '000000' };
    expect(await guess(halfway, 'sign-in/factor', codes, 6)).toEqual([422, 422, 422, 422, 422, 429]);
    // The right one waits, too; the owner elsewhere does not.
    expect((await halfway.post('sign-in/factor', { way: 'totp', code: await codeOf(secret) })).status).toBe(429);
    const owner = from('10.2.0.3');
    await owner.post('sign-in', { email, password: PASSWORD });
    expect((await owner.post('sign-in/factor', { way: 'totp', code: await codeOf(secret) })).status).toBe(200);
    const longest = await api.world.sql<{ minutes: number }>(
      `select ceil(max(expire - extract(epoch from now()) * 1000) / 60000)::int as minutes from homeward.throttle`,
    );
    expect(longest[0]?.minutes).toBeLessThanOrEqual(60);

    // Many addresses share twenty guesses an hour; a code on paper still opens.
    const spread: number[] = [];
    for (let n = 0; n < 25; n += 1) {
      const elsewhere = new Browser(api.url, '', { 'x-forwarded-for': `10.3.0.${n}` });
      await elsewhere.post('sign-in', { email, password: PASSWORD });
      spread.push((await elsewhere.post('sign-in/factor', codes)).status);
    }
    expect(spread.filter((status) => status === 422).length).toBeLessThanOrEqual(20);
    expect(spread.at(-1)).toBe(429);

    const forgetful = from('10.2.0.9');
    const control = [...(await guess(forgetful, 'sign-in', wrong, 5))];
    await api.world.sql(`delete from homeward.throttle`);
    control.push(...(await guess(forgetful, 'sign-in', wrong, 1)));
    expect(control).toEqual([401, 401, 401, 401, 401, 401]);
    seen({
      bar: 'sixth wrong password 429, sixth wrong code 429, no lasting lock',
      figure: `429 at the sixth of both; ${spread.filter((status) => status === 422).length} guesses from 25 addresses; longest pause ${longest[0]?.minutes} min`,
      control: 'with the counters taken away the sixth is looked at like the first',
    });
  });
});
