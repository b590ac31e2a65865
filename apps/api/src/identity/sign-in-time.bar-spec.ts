import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomInt, randomUUID } from 'node:crypto';
import { seen, size } from '@homeward/testing';
import { generate } from 'otplib';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { Random } from '../seed/random.js';
import { PasswordHasher } from './password-hasher.js';
import { Browser, colleague, PASSWORD } from './testing/browser.js';

const EACH = size(12, 200);
/** Chance alone says p < 0.05 once in twenty. What leaks says it every time. */
const ROUNDS = 3;
const SEED = randomInt(1_000_000);

/** A try, and the milliseconds until its answer was there. */
type Try = (address: string) => Promise<number>;

/**
 * Mann-Whitney U, two-sided, by the normal approximation with the correction for ties (Mann and Whitney, Ann. Math.
 * Statist. 18, 1947; ties as in Lehmann, Nonparametrics, 1975, section 1.4).
 */
function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, first: true })), ...b.map((value) => ({ value, first: false }))].sort(
    (x, y) => x.value - y.value,
  );
  const n = all.length;
  let ranks = 0;
  let ties = 0;
  for (let from = 0; from < n;) {
    let to = from;
    while (to < n && all[to]?.value === all[from]?.value) to += 1;
    // Equal values share the middle of their ranks.
    ranks += ((from + 1 + to) / 2) * all.slice(from, to).filter(({ first }) => first).length;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const u = ranks - (a.length * (a.length + 1)) / 2;
  const spread = Math.sqrt(((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1))));
  return spread === 0 ? 1 : twoSided(Math.abs(u - (a.length * b.length) / 2) / spread);
}

/** Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26. */
function twoSided(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.min(1, Math.max(0, series * Math.exp(-x * x)));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

describe('how long a refusal takes', () => {
  let api: ApiUnderTest;
  const random = new Random(SEED);
  let addresses = 0;
  beforeAll(async () => {
    // Behind a proxy each try comes from an address of its own, as an attacker's would: no pause is in the way.
    api = await startApi({ secondFactor: 'required', trustProxy: 1 });
  });
  afterAll(() => api.stop());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const shuffled = (names: readonly string[]): readonly string[] =>
    names
      .map((name) => ({ name, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
  const timed = async (send: () => Promise<{ status: number }>, expected: number): Promise<number> => {
    const begun = performance.now();
    const { status } = await send();
    const took = performance.now() - begun;
    if (status !== expected) throw new Error(`Answered ${status}, and not ${expected} (seed ${SEED}).`);
    return took;
  };
  const signIn =
    (email: () => string): Try =>
    (address) =>
      timed(
        () =>
          new Browser(api.url, '', { 'x-forwarded-for': address }).post('sign-in', {
            email: email(),
            password: 'wrong wrong wrong',
          }),
        401,
      );
  const unknown = signIn(() => `${randomUUID()}@test.example`);

  /** All ways in turn, each round in another order: what slows the machine down for a while slows all of them. */
  async function measure(tries: Readonly<Record<string, Try>>, each: number): Promise<Map<string, number[]>> {
    const took = new Map(Object.keys(tries).map((name) => [name, [] as number[]]));
    for (let n = 0; n < each; n += 1)
      for (const name of shuffled(Object.keys(tries))) {
        const address = `10.${(addresses += 1) >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
        const ms = await tries[name]?.(address);
        if (ms !== undefined) took.get(name)?.push(ms);
      }
    return took;
  }

  /** Every way against the first one, until none of them stands out; @returns what was seen at the last of each */
  async function alike(tries: Readonly<Record<string, Try>>): Promise<string[]> {
    const [base = '', ...others] = Object.keys(tries);
    const lines: string[] = [];
    let left = others;
    for (let round = 1; left.length > 0; round += 1) {
      const took = await measure(
        Object.fromEntries([base, ...left].map((name) => [name, tries[name] ?? unknown])),
        EACH,
      );
      const first = took.get(base) ?? [];
      const p = new Map(left.map((name) => [name, mannWhitney(first, took.get(name) ?? [])]));
      const apart = left.filter((name) => (p.get(name) ?? 0) <= 0.05);
      for (const name of left.filter((each) => !apart.includes(each)))
        lines.push(
          `${name}: p ${p.get(name)?.toFixed(2)}, median ${median(took.get(name) ?? []).toFixed(0)} of ${median(first).toFixed(0)} ms${round > 1 ? ` (measured ${round} times)` : ''}`,
        );
      if (round === ROUNDS) expect({ apart, p: [...p], seed: SEED }).toEqual({ apart: [], p: [...p], seed: SEED });
      left = apart;
    }
    return lines;
  }

  it('tells nobody whether an account is there, is disabled, or has a second factor', async () => {
    const plain = await colleague(api, 'plain');
    const disabled = await colleague(api, 'disabled');
    await api.world.sql(`update homeward.users set disabled_at = now() where id = $1`, [disabled.id]);
    const guarded = await colleague(api, 'guarded');
    const { secret } = (await guarded.browser.post('totp/begin')).body as { secret: string };
    await guarded.browser.post('totp/confirm', { code: await generate({ secret }) });
    const lines = await alike({
      unknown,
      'account with a password': signIn(() => plain.email),
      'disabled account': signIn(() => disabled.email),
      'account with a second factor': signIn(() => guarded.email),
    });

    // The twin: without a decoy there is nothing to compare, and the answer is there at once.
    const real: PasswordHasher['verify'] = Reflect.get(PasswordHasher.prototype, 'verify');
    jest.spyOn(PasswordHasher.prototype, 'verify').mockImplementation(function (
      this: PasswordHasher,
      password: string,
      hash: string | undefined,
    ) {
      return hash === undefined ? Promise.resolve(false) : real.call(this, password, hash);
    });
    const twin = await measure({ unknown, known: signIn(() => plain.email) }, 12);
    const p = mannWhitney(twin.get('unknown') ?? [], twin.get('known') ?? []);
    expect(p).toBeLessThan(0.001);
    seen({
      bar: 'time of unknown against known user, 200 each: Mann-Whitney p > 0.05',
      figure: `${EACH} each; ${lines.join('; ')}`,
      control: `without the decoy, 12 each: p ${p.toExponential(1)}, median ${median(twin.get('unknown') ?? []).toFixed(0)} against ${median(twin.get('known') ?? []).toFixed(0)} ms`,
    });
  });

  it('tells nobody halfway there how near a code was', async () => {
    const { browser, email } = await colleague(api, 'halfway');
    const { secret } = (await browser.post('totp/begin')).body as { secret: string };
    await browser.post('totp/confirm', { code: await generate({ secret }) });
    await browser.post('sign-out');
    const halfway = new Browser(api.url);
    await halfway.post('sign-in', { email, password: PASSWORD });
    const give =
      (code: () => Promise<string>): Try =>
      async (address) => {
        await api.world.sql(`delete from homeward.throttle`);
        const sent = await code();
        return timed(
          () =>
            new Browser(api.url, halfway.cookie, { 'x-forwarded-for': address }).post('sign-in/factor', {
              way: 'totp',
              code: sent,
            }),
          422,
        );
      };
    /** The right code with one digit changed. */
    const off = async (place: number): Promise<string> => {
      const digits = [...(await generate({ secret }))];
      digits[place] = String((Number(digits[place]) + 5) % 10);
      return digits.join('');
    };
    const lines = await alike({ 'first digit wrong': give(() => off(0)), 'last digit wrong': give(() => off(5)) });
    const slow = await measure(
      {
        first: give(() => off(0)),
        last: async (address) => {
          const took = await give(() => off(5))(address);
          const begun = performance.now();
          await new Promise((resolve) => setTimeout(resolve, 60));
          return took + performance.now() - begun;
        },
      },
      24,
    );
    const p = mannWhitney(slow.get('first') ?? [], slow.get('last') ?? []);
    expect(p).toBeLessThan(0.05);
    seen({
      bar: 'time of a wrong code, first digit against last: Mann-Whitney p > 0.05',
      figure: `${EACH} each; ${lines.join('; ')}`,
      control: `a way that takes 60 ms longer: p ${p.toExponential(1)}`,
    });
  });
});
