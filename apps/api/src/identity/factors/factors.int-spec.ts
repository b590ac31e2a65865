import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { Browser, colleague, PASSWORD } from '../testing/browser.js';

/** What the app shows, or shows some half minutes from now. Each code works once. */
const codeOf = (secret: string, halfMinutes = 0): Promise<string> =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + halfMinutes * 30 });

describe('a second factor, demanded of everybody', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi({ secondFactor: 'required' });
  });
  afterAll(() => api.stop());

  /** A colleague who came in by an invitation and set up an authenticator app. */
  async function enrolled(name: string): Promise<{ browser: Browser; email: string; secret: string; codes: string[] }> {
    const { browser, email } = await colleague(api, name);
    const begun = await browser.post('totp/begin');
    const { secret } = begun.body as { secret: string };
    const done = await browser.post('totp/confirm', { code: await codeOf(secret) });
    expect(done.status).toBe(200);
    // As if half a minute had gone by.
    await api.world.sql(`update homeward.totp_factors set last_step = 0`);
    return { browser, email, secret, codes: (done.body as { recoveryCodes: string[] }).recoveryCodes };
  }
  const signIn = async (email: string): Promise<{ browser: Browser; body: unknown }> => {
    const browser = new Browser(api.url);
    const { body } = await browser.post('sign-in', { email, password: PASSWORD });
    return { browser, body };
  };

  it('lets a session with the password alone do nothing but set up its factor', async () => {
    const { browser } = await colleague(api, 'first');
    expect((await browser.get('session')).body).toMatchObject({ next: 'ENROL', ways: { authenticator: false } });
    expect((await browser.get('session')).body).not.toHaveProperty('user');
    const asked = await browser.graphql('{ home { __typename } }');
    expect(asked.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const [path, body] of [
      ['locale', { locale: 'km' }],
      ['password', { current: PASSWORD, next: 'another long sentence' }],
      ['sign-out-everywhere', {}],
      ['recovery-codes', {}],
      ['step-up', { way: 'totp', code: '123456' }],
      ['totp/remove', {}],
      ['sessions/end-others', {}],
    ] as const)
      expect([path, (await browser.post(path, body)).status]).toEqual([path, 401]);
    expect((await browser.get('sessions')).status).toBe(401);
  });

  it('is set up with a first code, and ten recovery codes come of it once', async () => {
    const { browser, codes } = await enrolled('app');
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    expect(codes[0]).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);
    expect((await browser.get('session')).body).toMatchObject({ user: { displayName: 'app' } });
    expect((await browser.get('factors')).body).toMatchObject({
      demanded: true,
      ways: { authenticator: true, recoveryCodes: 10, password: false },
      resets: [],
    });
    const kept = await api.world.sql<{ t: string }>(
      `select to_jsonb(r)::text as t from homeward.recovery_codes r union all select to_jsonb(e)::text from audit.events e`,
    );
    expect(kept.some(({ t }) => codes.some((code) => t.includes(code) || t.includes(code.replaceAll('-', ''))))).toBe(
      false,
    );
  });

  it('is asked for at the next sign-in, takes Khmer digits, and takes no code twice', async () => {
    const { email, secret } = await enrolled('asked');
    const { browser, body } = await signIn(email);
    expect(body).toMatchObject({ next: 'FACTOR', ways: { authenticator: true, passkeys: 0, recoveryCodes: 10 } });
    const before = browser.cookie;
    const code = await codeOf(secret);
    const khmer = [...code].map((digit) => String.fromCodePoint(0x17e0 + Number(digit))).join('');
    const given = await browser.post('sign-in/factor', {
      way: 'totp',
      code: ` ${khmer.slice(0, 3)} ${khmer.slice(3)}`,
    });
    expect([given.status, given.body]).toEqual([200, expect.objectContaining({ permissions: expect.any(Array) })]);
    expect(browser.cookie).not.toBe(before);
    expect((await new Browser(api.url, before).get('session')).status).toBe(401);
    const { browser: other } = await signIn(email);
    const again = await other.post('sign-in/factor', { way: 'totp', code });
    expect([again.status, again.body]).toEqual([
      422,
      expect.objectContaining({ fields: [expect.objectContaining({ code: 'CODE_USED' })] }),
    ]);
  });

  it('says when it is the clock, and what a code looks like', async () => {
    const { email, secret } = await enrolled('clock');
    const { browser } = await signIn(email);
    const late = await browser.post('sign-in/factor', { way: 'totp', code: await codeOf(secret, -10) });
    expect(JSON.stringify(late.body)).toMatch(/CODE_CLOCK.*about 5 minutes/);
    const short = await browser.post('sign-in/factor', { way: 'totp', code: '123' });
    expect(JSON.stringify(short.body)).toContain('CODE_SIX_DIGITS');
  });

  it('opens with a recovery code once, however it was copied down', async () => {
    const { email, codes } = await enrolled('paper');
    const copied = (codes[0] ?? '').toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('-', ' ');
    const { browser } = await signIn(email);
    expect((await browser.post('sign-in/factor', { way: 'recovery', code: copied })).status).toBe(200);
    expect((await browser.get('factors')).body).toMatchObject({ ways: { recoveryCodes: 9 } });
    const { browser: other } = await signIn(email);
    expect((await other.post('sign-in/factor', { way: 'recovery', code: copied })).status).toBe(422);
    const made = await browser.post('recovery-codes');
    expect((made.body as { recoveryCodes: string[] }).recoveryCodes).toHaveLength(10);
    expect((await other.post('sign-in/factor', { way: 'recovery', code: codes[1] })).status).toBe(422);
  });

  it('is not added by whoever found out the password', async () => {
    const { email } = await enrolled('target');
    const { browser } = await signIn(email);
    for (const path of ['totp/begin', 'passkeys/begin'])
      expect([(await browser.post(path)).status, path]).toEqual([403, path]);
    expect((await browser.post('totp/confirm', { code: '123456' })).status).toBe(403);
    expect((await browser.post('sign-in/factor', { way: 'password', password: PASSWORD })).status).toBe(422);
    expect((await browser.get('session')).body).toMatchObject({ next: 'FACTOR' });
  });

  it('asks for a fresh one before factors are changed, under a new session that keeps its hours', async () => {
    const { browser, email, secret } = await enrolled('fresh');
    await browser.post('sign-out');
    const { browser: here } = await signIn(email);
    await here.post('sign-in/factor', { way: 'totp', code: await codeOf(secret) });
    const [user] = await api.world.sql<{ id: string }>(`select id from homeward.users where email = $1`, [email]);
    await api.world.sql(
      `update homeward.sessions set proved_at = now() - interval '6 minutes', created_at = now() - interval '1 hour' where user_id = $1`,
      [user?.id],
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    for (const path of ['totp/begin', 'passkeys/begin', 'recovery-codes', 'totp/remove']) {
      const refused = await here.post(path);
      expect([path, refused.status, refused.body]).toEqual([
        path,
        403,
        expect.objectContaining({ code: 'FRESH_FACTOR_NEEDED' }),
      ]);
    }
    const before = here.cookie;
    expect((await here.post('step-up', { way: 'totp', code: await codeOf(secret, 1) })).status).toBe(200);
    expect(here.cookie).not.toBe(before);
    expect((await new Browser(api.url, before).get('session')).status).toBe(401);
    expect((await here.post('recovery-codes')).status).toBe(200);
    const last = await here.post('totp/remove');
    expect([last.status, last.body]).toEqual([422, expect.objectContaining({ code: 'LAST_FACTOR' })]);
    const [kept] = await api.world.sql<{ old: boolean }>(
      `select created_at < now() - interval '50 minutes' as old from homeward.sessions where user_id = $1 and ended_at is null`,
      [user?.id],
    );
    expect(kept?.old).toBe(true);
  });

  it('ends the other sessions within a second when a factor is changed, also on another node', async () => {
    const { browser, email, secret } = await enrolled('nodes');
    const { browser: other } = await signIn(email);
    await other.post('sign-in/factor', { way: 'totp', code: await codeOf(secret) });
    const node = await api.another();
    try {
      const elsewhere = new Browser(node.url, other.cookie);
      expect((await elsewhere.get('session')).body).toHaveProperty('user');
      const { secret: next } = (await browser.post('totp/begin')).body as { secret: string };
      expect((await browser.post('totp/confirm', { code: await codeOf(next) })).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect((await elsewhere.get('session')).status).toBe(401);
      expect((await browser.get('session')).body).toHaveProperty('user');
    } finally {
      await node.close();
    }
  });

  it('writes failures, steps and changes into the audit log, and no value', async () => {
    const { browser, email, secret } = await enrolled('audit');
    await new Browser(api.url).post('sign-in', { email, password: 'wrong wrong wrong' });
    const { browser: other } = await signIn(email);
    await other.post('sign-in/factor', { way: 'totp', code: '000000' });
    await browser.post('step-up', { way: 'totp', code: await codeOf(secret) });
    const [user] = await api.world.sql<{ id: string }>(`select id from homeward.users where email = $1`, [email]);
    const rows = await api.world.sql<{ kind: string; detail: string }>(
      `select kind, detail::text from audit.events where row_id = $1 order by id`,
      [user?.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'factor_added',
        'recovery_codes_made',
        'sign_in_failed',
        'password_given',
        'factor_failed',
        'step_up',
      ]),
    );
    expect(JSON.stringify(rows)).not.toMatch(/000000|wrong wrong/);
  });
});

describe('a second factor in the evaluation', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('is not demanded, is asked of whoever has one, and the password stands for it until then', async () => {
    const { browser, email } = await colleague(api, 'guest');
    expect((await browser.get('session')).body).toHaveProperty('user');
    const [user] = await api.world.sql<{ id: string }>(`select id from homeward.users where email = $1`, [email]);
    await api.world.sql(`update homeward.sessions set proved_at = null where user_id = $1`, [user?.id]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await browser.post('totp/begin')).status).toBe(403);
    expect((await browser.post('step-up', { way: 'password', password: 'not the one at all' })).status).toBe(422);
    expect((await browser.post('step-up', { way: 'password', password: PASSWORD })).status).toBe(200);
    const { secret } = (await browser.post('totp/begin')).body as { secret: string };
    expect((await browser.post('totp/confirm', { code: await codeOf(secret) })).status).toBe(200);
    const again = await new Browser(api.url).post('sign-in', { email, password: PASSWORD });
    expect(again.body).toMatchObject({ next: 'FACTOR' });
    expect((await browser.post('step-up', { way: 'password', password: PASSWORD })).status).toBe(422);
    expect((await browser.post('totp/remove')).status).toBe(200);
    expect((await new Browser(api.url).post('sign-in', { email, password: PASSWORD })).body).toHaveProperty('user');
  });
});
