import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { rawRequest } from '../testing/raw-request.js';
import { Browser, colleague, PASSWORD } from './testing/browser.js';

/** How long a session lives, and what its cookie says. Time is moved in the database, which is the only clock of a session. */
describe('a session', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  /** As if that much time had gone by since; and past the half second for which a session is held in memory. */
  async function ago(column: 'created_at' | 'last_seen_at', interval: string, userId: string): Promise<void> {
    await api.world.sql(`update homeward.sessions set ${column} = now() - $2::interval where user_id = $1`, [
      userId,
      interval,
    ]);
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
  const status = async (browser: Browser): Promise<number> => (await browser.get('session')).status;

  it('ends after fifteen minutes without use, and is not woken by being used afterwards', async () => {
    const { browser, id } = await colleague(api, 'idle');
    await ago('last_seen_at', '14 minutes 50 seconds', id);
    expect(await status(browser)).toBe(200);
    // Having been used it has fifteen minutes again.
    const [seen] = await api.world.sql<{ recent: boolean }>(
      `select bool_and(last_seen_at > now() - interval '1 minute') as recent from homeward.sessions where user_id = $1`,
      [id],
    );
    expect(seen?.recent).toBe(true);
    await ago('last_seen_at', '15 minutes 1 second', id);
    expect(await status(browser)).toBe(401);
    const answer = await browser.graphql('{ home { __typename } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await status(browser)).toBe(401);
  });

  it('ends after eight hours, however much it is used, and a proof given anew gives it no more', async () => {
    const { browser, id } = await colleague(api, 'long');
    await ago('created_at', '7 hours 59 minutes 50 seconds', id);
    expect(await status(browser)).toBe(200);
    expect((await browser.post('step-up', { way: 'password', password: PASSWORD })).status).toBe(200);
    expect(await status(browser)).toBe(200);
    await api.world.sql(
      `update homeward.sessions set created_at = created_at - interval '15 seconds', last_seen_at = now() where user_id = $1`,
      [id],
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await status(browser)).toBe(401);
  });

  it('has, where users come over https, a cookie that only this host over TLS has, behind a proxy that is believed once', async () => {
    const secure = await startApi({
      publicUrl: 'https://homeward.test',
      secureCookies: true,
      trustProxy: 1,
      mode: 'production',
    });
    try {
      const [email, token] = [`${uuid()}@test.example`, randomBytes(32).toString('base64url')];
      await secure.world.sql(
        `insert into homeward.invitations (id, organisation_id, kind, email, roles, token_hash, expires_at)
         values ($1, $2, 'invitation', $3, '{caseworker}', $4, now() + interval '1 day')`,
        [uuid(), secure.world.here, email, createHash('sha256').update(token).digest('hex')],
      );
      const post = (path: string, from: string, body: object): ReturnType<typeof rawRequest> =>
        rawRequest(`${secure.url}/auth/${path}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            origin: 'https://homeward.test',
            'x-forwarded-proto': 'https',
            'x-forwarded-for': from,
          },
          body: JSON.stringify(body),
        });
      await post('invitation', '198.51.100.7', { token, displayName: 'Secure', password: PASSWORD });
      const signIn = (from: string, password = PASSWORD): ReturnType<typeof rawRequest> =>
        post('sign-in', from, { email, password });
      const answer = await signIn('198.51.100.7');
      const [cookie = '', ...more] = answer.headers['set-cookie'] ?? [];
      expect(more).toEqual([]);
      expect(cookie).toMatch(/^__Host-homeward=[\w-]{43}; /);
      expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
      expect(answer.headers['strict-transport-security']).toMatch(/^max-age=63072000; includeSubDomains/);
      // The name without the prefix opens nothing.
      const session = /=([\w-]{43})/.exec(cookie)?.[1] ?? '';
      const withCookie = async (name: string): Promise<number> =>
        (await rawRequest(`${secure.url}/auth/session`, { headers: { cookie: `${name}=${session}` } })).status;
      expect([await withCookie('__Host-homeward'), await withCookie('homeward')]).toEqual([200, 401]);
      // What the one proxy says of the caller counts; what the caller wrote before it does not.
      for (let i = 0; i < 5; i++) await signIn(`203.0.113.${i}, 198.51.100.9`, 'wrong wrong wrong');
      expect((await signIn('203.0.113.200, 198.51.100.9', 'wrong wrong wrong')).status).toBe(429);
      expect((await signIn('198.51.100.10')).status).toBe(200);
    } finally {
      await secure.stop();
    }
  });

  it('is shown to nobody by TRACE', async () => {
    const { browser } = await colleague(api, 'traced');
    const kinds: Record<string, string>[] = [{}, { 'x-act-id': 'x', 'content-type': 'application/json' }];
    for (const path of ['/', '/graphql', '/auth/session', '/files/x', '/healthz'])
      for (const more of kinds) {
        const answer = await rawRequest(api.url + path, {
          method: 'TRACE',
          headers: { cookie: browser.cookie, ...more },
        });
        expect([path, answer.status]).toEqual([path, 405]);
        expect(answer.text + JSON.stringify(answer.headers)).not.toContain(browser.cookie.split('=')[1]);
      }
  });

  it('is not begun by tries that are paused: the first that is stopped stands in the log, and no flood after it', async () => {
    const { email, id } = await colleague(api, 'flooded');
    const noted = (): Promise<object[]> =>
      api.world.sql(
        `select row_id, detail, organisation_id from audit.events where kind = 'throttled' order by at, id`,
      );
    await api.world.sql(`delete from homeward.throttle`);
    const before = (await noted()).length;
    const wrong = (address: string): Promise<unknown> =>
      new Browser(api.url).post('sign-in', { email: address, password: 'wrong wrong wrong' });
    for (let i = 0; i < 30; i++) await wrong(email);
    expect((await noted()).slice(before)).toEqual([
      { row_id: id, detail: { what: 'pair' }, organisation_id: api.world.here },
    ]);
    for (let i = 0; i < 60; i++) await wrong(`nobody${i}@test.example`);
    expect((await noted()).slice(before + 1)).toEqual([
      { row_id: null, detail: { what: 'address' }, organisation_id: null },
    ]);
    await api.world.sql(`delete from homeward.throttle`);
    const { browser, id: other } = await colleague(api, 'factors');
    await browser.post('totp/begin');
    for (let i = 0; i < 12; i++) await browser.post('step-up', { way: 'recovery', code: 'AAAA-BBBB-CCCC' });
    expect((await noted()).slice(before + 2)).toEqual([
      { row_id: other, detail: { what: 'factor' }, organisation_id: api.world.here },
    ]);
  });
});
