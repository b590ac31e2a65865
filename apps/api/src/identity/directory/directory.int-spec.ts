import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generate } from 'otplib';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { Browser, colleague } from '../testing/browser.js';
import { type Arrival, type Person, TestDirectory, WanderingBrowser } from '../testing/test-directory.js';

/** Against a certified provider on loopback: what comes back right opens, and whatever is bent on the way opens nothing. */
describe('signing in at the directory of the organisation', () => {
  let directory: TestDirectory;
  let api: ApiUnderTest;
  const settings = {
    issuer: '',
    clientId: TestDirectory.client.id,
    clientSecret: TestDirectory.client.secret,
    organisationId: '',
    name: 'Login of Here',
    secondFactor: { acr: ['two-factors'], amr: ['mfa'] },
  };
  beforeAll(async () => {
    // The provider says at length that it runs in a test.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    directory = await TestDirectory.start();
    settings.issuer = directory.issuer;
    api = await startApi({ secondFactor: 'required', directory: settings });
    settings.organisationId = api.world.here;
  });
  afterEach(async () => {
    directory.bent = {};
    directory.present = null;
    await api.world.sql(`delete from homeward.throttle`);
  });
  afterAll(async () => {
    await api.stop();
    await directory.stop();
    jest.restoreAllMocks();
  });

  interface Colleague {
    readonly id: string;
    readonly email: string;
    readonly secret: string | undefined;
  }

  /** Invited, with a password; and with an authenticator app where told. */
  async function staff(name: string, how: { factor?: boolean } = {}): Promise<Colleague> {
    const { browser, email, id } = await colleague(api, name);
    if (!how.factor) return { id, email, secret: undefined };
    const { secret } = (await browser.post('totp/begin')).body as { secret: string };
    await browser.post('totp/confirm', { code: await generate({ secret }) });
    await api.world.sql(`update homeward.totp_factors set last_step = 0 where user_id = $1`, [id]);
    return { id, email, secret };
  }
  const at = (who: Colleague, more: Partial<Person> = {}): Person => ({
    subject: randomUUID(),
    email: who.email,
    amr: ['pwd', 'mfa'],
    ...more,
  });
  async function signIn(person: Person | null, browser = new WanderingBrowser(api.url)): Promise<Came> {
    directory.present = person;
    return came(browser, await browser.comeBack(await browser.ask()));
  }
  interface Came {
    readonly browser: WanderingBrowser;
    readonly status: number;
    readonly to: string | undefined;
    readonly cookies: readonly string[];
  }
  const came = (browser: WanderingBrowser, { status, html, cookies }: Arrival): Came => ({
    browser,
    status,
    to: /http-equiv="refresh" content="0;url=([^"]*)"/.exec(html)?.[1],
    cookies,
  });
  /** Sign-ins and refusals of the organisation since the last look, as the log has them. */
  let looked = '-infinity';
  async function log(): Promise<object[]> {
    const rows = await api.world.sql<{ kind: string; row_id: string | null; detail: object | null; at: string }>(
      `select kind, row_id, detail, at::text from audit.events where organisation_id = $1 and at > $2::timestamptz order by audit.events.at, id`,
      [api.world.here, looked],
    );
    looked = rows.at(-1)?.at ?? looked;
    return rows
      .filter(({ kind }) => /^(sign_in|sign_in_failed|directory_.*|step_up)$/.test(kind))
      .map(({ kind, row_id, detail }) => ({ kind, who: row_id, detail }));
  }
  const refused = (problem: string): object => ({ status: 403, to: `/#/login?directory=${problem}` });
  async function expectRefusal(got: Came, problem: string, why: string, who: string | null = null): Promise<void> {
    expect(got).toMatchObject(refused(problem));
    expect(got.cookies.filter((line) => line.startsWith('homeward='))).toEqual([]);
    expect((await got.browser.session()).status).toBe(401);
    expect(await log()).toEqual([{ kind: 'sign_in_failed', who, detail: { way: 'directory', why } }]);
  }

  it('links by the verified address once, then knows the account by issuer and subject, whatever its address', async () => {
    const who = await staff('linked');
    const person = at(who);
    await log();
    const first = await signIn(person);
    expect(first).toMatchObject({ status: 200, to: '/' });
    expect((await first.browser.session()).body).toMatchObject({ user: { id: who.id } });
    expect(await log()).toEqual([
      { kind: 'directory_linked', who: who.id, detail: null },
      { kind: 'sign_in', who: who.id, detail: { way: 'directory' } },
    ]);
    const again = await signIn({ ...person, email: 'another@test.example', verified: false });
    expect((await again.browser.session()).body).toMatchObject({ user: { id: who.id } });
    expect(again.browser.cookie('homeward')).not.toBe(first.browser.cookie('homeward'));
    const kept = await api.world.sql(`select l::text as l from homeward.directory_links l where user_id = $1`, [
      who.id,
    ]);
    expect(JSON.stringify(kept)).not.toContain(person.subject);
  });

  it('keeps the way out and back in a cookie of the browser for ten minutes, and only its hash here', async () => {
    const browser = new WanderingBrowser(api.url);
    const begun = await browser.begin();
    const [cookie = ''] = begun.headers.getSetCookie();
    expect(cookie).toMatch(/^homeward-directory=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/i);
    const { url } = (await begun.json()) as { url: string };
    const asked = Object.fromEntries(new URL(url).searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid email',
      redirect_uri: 'http://127.0.0.1/auth/directory/callback',
      acr_values: 'two-factors',
    });
    const rounds = JSON.stringify(await api.world.sql(`select r::text as r from homeward.directory_rounds r`));
    for (const secret of [
      browser.cookie('homeward-directory'),
      asked['state'],
      asked['nonce'],
      asked['code_challenge'],
    ])
      expect(rounds).not.toContain(secret);
  });

  it('asks for the second factor unless the directory says that it did, in words that are trusted', async () => {
    const who = await staff('factor', { factor: true });
    const person = at(who, { amr: ['pwd'] });
    const half = await signIn(person);
    expect((await half.browser.session()).body).toMatchObject({ next: 'FACTOR' });
    expect(await log()).toContainEqual({ kind: 'directory_given', who: who.id, detail: null });
    const browser = new Browser(api.url, `homeward=${half.browser.cookie('homeward') ?? ''}`);
    expect((await browser.graphql('{ home { __typename } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const code = await generate({ secret: who.secret ?? '' });
    expect((await browser.post('sign-in/factor', { way: 'totp', code })).status).toBe(200);
    for (const said of [{ amr: ['mfa'] }, { amr: ['pwd'], acr: 'two-factors' }])
      expect((await (await signIn({ ...person, ...said })).browser.session()).body).toHaveProperty('user');
    const without = await staff('enrols');
    expect((await (await signIn(at(without, { amr: ['pwd'] }))).browser.session()).body).toMatchObject({
      next: 'ENROL',
    });
  });

  it('asks whoever has a factor here for it at the first time, whatever the directory says', async () => {
    const who = await staff('owner', { factor: true });
    const person = at(who);
    const first = await signIn(person);
    expect((await first.browser.session()).body).toMatchObject({ next: 'FACTOR' });
    // Coming back without having given it changes nothing.
    expect((await (await signIn(person)).browser.session()).body).toMatchObject({ next: 'FACTOR' });
    // Nor does a sign-in with the password, which says nothing of the directory.
    const { email } = who;
    const byPassword = new Browser(api.url);
    await byPassword.post('sign-in', { email, password: 'a long enough sentence' });
    const code = await generate({ secret: who.secret ?? '' });
    expect((await byPassword.post('sign-in/factor', { way: 'totp', code })).status).toBe(200);
    const half = await signIn(person);
    expect((await half.browser.session()).body).toMatchObject({ next: 'FACTOR' });
    await api.world.sql(`update homeward.totp_factors set last_step = 0 where user_id = $1`, [who.id]);
    const browser = new Browser(api.url, `homeward=${half.browser.cookie('homeward') ?? ''}`);
    const next = await generate({ secret: who.secret ?? '' });
    expect((await browser.post('sign-in/factor', { way: 'totp', code: next })).status).toBe(200);
    expect((await (await signIn(person)).browser.session()).body).toHaveProperty('user');
  });

  it('ends the session that the browser had, although its Strict cookie does not come along', async () => {
    const [one, other] = [await staff('one'), await staff('other')];
    const before = await signIn(at(one));
    const token = before.browser.cookie('homeward') ?? '';
    before.browser.forgetDirectory();
    const after = await signIn(at(other), before.browser);
    expect((await after.browser.session()).body).toMatchObject({ user: { id: other.id } });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await new Browser(api.url, `homeward=${token}`).get('session')).status).toBe(401);
    const [cookie = ''] = after.cookies.filter((line) => line.startsWith('homeward='));
    expect(cookie).toContain('SameSite=Strict');
  });

  describe('opens nothing, and the log says why,', () => {
    let who: Colleague;
    let person: Person;
    beforeAll(async () => {
      who = await staff('attacked');
      person = at(who);
    });
    const answerOf = async (browser: WanderingBrowser): Promise<string> => {
      directory.present = person;
      return browser.ask();
    };
    const withQuery = (query: string, change: (params: URLSearchParams) => void): string => {
      const params = new URLSearchParams(query);
      change(params);
      return `?${params.toString()}`;
    };

    it('with another state, which does not use the round up', async () => {
      const browser = new WanderingBrowser(api.url);
      const query = await answerOf(browser);
      await log();
      const other = withQuery(query, (params) => params.set('state', 'x'.repeat(43)));
      await expectRefusal(came(browser, await browser.comeBack(other)), 'DIRECTORY_EXPIRED', 'state');
      expect(came(browser, await browser.comeBack(query)).to).toBe('/');
    });

    it('in another browser than the one that left', async () => {
      const query = await answerOf(new WanderingBrowser(api.url));
      const stranger = new WanderingBrowser(api.url);
      await log();
      await expectRefusal(came(stranger, await stranger.comeBack(query)), 'DIRECTORY_EXPIRED', 'no round');
      await stranger.begin();
      await expectRefusal(came(stranger, await stranger.comeBack(query)), 'DIRECTORY_EXPIRED', 'state');
    });

    it('a second time: neither the same answer nor its code in a round of its own', async () => {
      const browser = new WanderingBrowser(api.url);
      const query = await answerOf(browser);
      const secret = browser.cookie('homeward-directory') ?? '';
      expect((await browser.comeBack(query)).status).toBe(200);
      await log();
      const thief = new WanderingBrowser(api.url);
      thief.setCookie('homeward-directory', secret);
      await expectRefusal(came(thief, await thief.comeBack(query)), 'DIRECTORY_EXPIRED', 'no round');
      const code = new URLSearchParams(query).get('code') ?? '';
      const fresh = new WanderingBrowser(api.url);
      const own = withQuery(await answerOf(fresh), (params) => params.set('code', code));
      await expectRefusal(came(fresh, await fresh.comeBack(own)), 'DIRECTORY_ANSWER', 'code');
    });

    it('of forty at once, but one', async () => {
      const browser = new WanderingBrowser(api.url);
      const query = await answerOf(browser);
      const secret = browser.cookie('homeward-directory') ?? '';
      const all = await Promise.all(
        Array.from({ length: 40 }, async () => {
          const one = new WanderingBrowser(api.url);
          one.setCookie('homeward-directory', secret);
          return (await one.comeBack(query)).status;
        }),
      );
      expect(all.filter((status) => status === 200)).toHaveLength(1);
      await log();
    });

    it('after more than ten minutes', async () => {
      const browser = new WanderingBrowser(api.url);
      const query = await answerOf(browser);
      await api.world.sql(`update homeward.directory_rounds set begun_at = begun_at - interval '10 minutes 1 second'`);
      await log();
      await expectRefusal(came(browser, await browser.comeBack(query)), 'DIRECTORY_EXPIRED', 'no round');
    });

    const bent: [string, TestDirectory['bent'], string][] = [
      ['with another nonce', { claims: { nonce: 'of another round' } }, 'nonce'],
      ['with a token for another client', { claims: { aud: 'somebody-else' } }, 'aud'],
      ['with a token for several, meant for another', { claims: { aud: ['homeward', 'other'], azp: 'other' } }, 'azp'],
      ['with a token of another issuer', { claims: { iss: 'https://login.evil.example' } }, 'iss'],
      ['with a token that is over', { claims: { exp: Math.floor(Date.now() / 1000) - 3600 } }, 'exp'],
      ['with a token that somebody else signed', { foreignKey: true }, 'oauth_invalid_response'],
    ];
    for (const [what, how, why] of bent)
      it(what, async () => {
        const browser = new WanderingBrowser(api.url);
        const query = await answerOf(browser);
        directory.bent = how;
        await log();
        await expectRefusal(came(browser, await browser.comeBack(query)), 'DIRECTORY_ANSWER', why);
      });

    it('when the answer names another issuer than the one that was asked', async () => {
      const browser = new WanderingBrowser(api.url);
      const query = await answerOf(browser);
      await log();
      const mixed = withQuery(query, (params) => params.set('iss', 'https://login.evil.example'));
      const got = came(browser, await browser.comeBack(mixed));
      await expectRefusal(got, 'DIRECTORY_ANSWER', 'oauth_invalid_response');
      const doubled = `${await answerOf(browser)}&code=another`;
      const twice = came(browser, await browser.comeBack(doubled));
      await expectRefusal(twice, 'DIRECTORY_ANSWER', 'oauth_invalid_response');
    });

    it('when whoever sits there turns away', async () => {
      await log();
      await expectRefusal(await signIn(null), 'DIRECTORY_CANCELLED', 'sent back');
    });
  });

  it('makes no account, and lets in nobody whose address is not verified, of another organisation or disabled', async () => {
    const who = await staff('unverified');
    const before = await api.world.sql<{ n: number }>(`select count(*)::int as n from homeward.users`);
    await log();
    await expectRefusal(await signIn(at(who, { verified: false })), 'DIRECTORY_EMAIL', 'email');
    const stranger = { ...who, email: `${randomUUID()}@test.example` };
    await expectRefusal(await signIn(at(stranger)), 'DIRECTORY_NO_ACCOUNT', 'unknown');
    const [elsewhere] = await api.world.sql<{ email: string }>(
      `select email from homeward.users where organisation_id = $1 limit 1`,
      [api.world.there],
    );
    const there = { ...who, email: elsewhere?.email ?? '' };
    await expectRefusal(await signIn(at(there)), 'DIRECTORY_NO_ACCOUNT', 'unknown');
    await api.world.sql(`update homeward.users set disabled_at = now() where id = $1`, [who.id]);
    await expectRefusal(await signIn(at(who)), 'DIRECTORY_NO_ACCOUNT', 'disabled', who.id);
    await api.world.sql(`update homeward.users set disabled_at = null where id = $1`, [who.id]);
    const person = at(who);
    expect((await signIn(person)).to).toBe('/');
    await api.world.sql(`update homeward.users set disabled_at = now() where id = $1`, [who.id]);
    await log();
    await expectRefusal(await signIn(person), 'DIRECTORY_NO_ACCOUNT', 'disabled', who.id);
    expect(await api.world.sql(`select count(*)::int as n from homeward.users`)).toEqual(before);
  });

  it('takes no other letter for one of the address that only looks the same in small letters', async () => {
    const { email: was, ...others } = await staff('kelvin');
    const who = { ...others, email: `k${was}` };
    await api.world.sql(`update homeward.users set email = $2 where id = $1`, [who.id, who.email]);
    await log();
    const alike = `\u212a${was}`;
    expect(alike.toLowerCase()).toBe(who.email);
    await expectRefusal(await signIn(at(who, { email: alike })), 'DIRECTORY_EMAIL', 'email');
    expect(await signIn(at(who, { email: who.email.toUpperCase() }))).toMatchObject({ status: 200, to: '/' });
  });

  it('refuses another subject with the same address, until an administrator takes the link away', async () => {
    const who = await staff('changed');
    const first = await signIn(at(who));
    const other = at(who);
    await log();
    await expectRefusal(await signIn(other), 'DIRECTORY_OTHER_ACCOUNT', 'subject', who.id);
    const { administrator, supervisor } = api.world.users;
    const shown = await api.ask<{ user: { directoryLinkedAt: string; version: number } }>(
      administrator,
      `query($id: UUID!) { user(id: $id) { directoryLinkedAt directoryUsedAt version } }`,
      { id: who.id },
    );
    expect(shown.data?.user.directoryLinkedAt).toEqual(expect.any(String));
    const input = { userId: who.id, expectedVersion: shown.data?.user.version };
    await expect(api.act(supervisor, 'unlinkDirectory', 'UserActInput', input, '')).rejects.toThrow('FORBIDDEN');
    const selection = '... on User { id directoryLinkedAt version }';
    const unlinked = await api.act<{ version: number }>(
      administrator,
      'unlinkDirectory',
      'UserActInput',
      input,
      selection,
    );
    expect(unlinked).toMatchObject({ __typename: 'User', directoryLinkedAt: null });
    const more = { ...input, expectedVersion: unlinked.version };
    expect(await api.act(administrator, 'unlinkDirectory', 'UserActInput', more, selection)).toMatchObject({
      code: 'DIRECTORY_NOT_LINKED',
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await first.browser.session()).status).toBe(401);
    expect(await log()).toContainEqual({ kind: 'directory_unlinked', who: who.id, detail: null });
    expect((await signIn(other)).to).toBe('/');
  });

  it('never goes where a request says', async () => {
    const who = await staff('redirected');
    const browser = new WanderingBrowser(api.url, { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
    directory.present = at(who);
    const begun = await browser.begin({ returnTo: 'https://evil.example', redirect_uri: 'https://evil.example' });
    const { url } = (await begun.json()) as { url: string };
    expect(new URL(url).origin).toBe(directory.issuer);
    expect(url).not.toContain('evil');
    const query = await browser.wander(url);
    for (const more of ['returnTo', 'redirect', 'next', 'url']) {
      const answer = await browser.comeBack(`${query}&${more}=//evil.example`);
      expect(answer.html).not.toContain('evil');
    }
    const plain = await fetch(`${api.url}/auth/directory/callback//evil.example`, { redirect: 'manual' });
    expect(plain.status).toBe(404);
  });

  it('proves a person anew for an act that could do great harm: there and then, by the same account', async () => {
    const who = await staff('anew');
    const person = at(who);
    const { browser } = await signIn(person);
    const token = (): string => `homeward=${browser.cookie('homeward') ?? ''}`;
    const fresh = (): Promise<{ status: number }> => new Browser(api.url, token()).post('recovery-codes');
    // Signed in there, perhaps hours ago: nothing is fresh.
    expect((await fresh()).status).toBe(403);
    expect((await new Browser(api.url, token()).get('factors')).body).toMatchObject({ ways: { directory: true } });
    const asked = directory.asked;
    const old = browser.cookie('homeward');
    const query = await browser.ask({ purpose: 'again' });
    expect(directory.asked).toBe(asked + 1);
    const back = came(browser, await browser.comeBack(query));
    expect(back).toMatchObject({ status: 200, to: '/#/proved' });
    expect(browser.cookie('homeward')).not.toBe(old);
    expect(await log()).toContainEqual({ kind: 'step_up', who: who.id, detail: { way: 'directory' } });
    // The first factor first; but it is fresh.
    expect(await fresh()).toMatchObject({ status: 422, body: { code: 'FACTOR_FIRST' } });
    expect(await new Browser(api.url).post('directory/begin', { purpose: 'again' })).toMatchObject({ status: 401 });
  });

  it('proves nothing anew by somebody else, without a factor there, by an old sign-in there, or beside a factor here', async () => {
    const [who, colleagueOfTheirs] = [await staff('proof'), await staff('proof of another')];
    const [person, another] = [at(who), at(colleagueOfTheirs)];
    await signIn(another);
    const { browser } = await signIn(person);
    const tries = async (given: Person, before?: () => void): Promise<string | undefined> => {
      directory.present = given;
      const query = await browser.ask({ purpose: 'again' });
      before?.();
      const { to } = came(browser, await browser.comeBack(query));
      directory.bent = {};
      return to?.split('=')[1];
    };
    browser.forgetDirectory();
    expect(await tries(another)).toBe('DIRECTORY_OTHER_ACCOUNT');
    browser.forgetDirectory();
    expect(await tries({ ...person, amr: ['pwd'] })).toBe('DIRECTORY_NO_FACTOR');
    const anHourAgo = { claims: { auth_time: Math.floor(Date.now() / 1000) - 3600 } };
    expect(await tries(person, () => (directory.bent = anHourAgo))).toBe('DIRECTORY_ANSWER');
    expect(
      (await new Browser(api.url, `homeward=${browser.cookie('homeward') ?? ''}`).post('recovery-codes')).status,
    ).toBe(403);
    await api.world.sql(
      `insert into homeward.passkeys (id, organisation_id, user_id, credential_id, public_key, name) values ($1, $2, $3, $4, 'x', 'key')`,
      [randomUUID(), api.world.here, who.id, randomUUID()],
    );
    expect(await tries(person)).toBe('DIRECTORY_NO_FACTOR');
    await api.world.sql(`update homeward.sessions set ended_at = now() where user_id = $1`, [who.id]);
    await log();
  });

  it('pauses whoever tries again and again from one address', async () => {
    await api.world.sql(`delete from homeward.throttle`);
    const statuses = [];
    for (let i = 0; i < 55; i++)
      statuses.push((await fetch(`${api.url}/auth/directory/callback?state=x&code=y`)).status);
    expect(statuses.filter((status) => status === 403)).toHaveLength(50);
    expect(statuses.slice(50)).toEqual([429, 429, 429, 429, 429]);
  });

  it('says that the directory does not answer, and works again when it does', async () => {
    const away = await startApi({ directory: { ...settings, issuer: 'http://127.0.0.1:1' } });
    try {
      const answer = await new Browser(away.url).post('directory/begin');
      expect(answer).toMatchObject({ status: 503, body: { code: 'DIRECTORY_UNREACHABLE' } });
      expect((await new Browser(away.url).get('mode')).body).toMatchObject({ directory: { name: settings.name } });
    } finally {
      await away.stop();
    }
  });

  it('is not asked under a name that it does not give itself', async () => {
    const other = directory.issuer.replace('127.0.0.1', 'localhost');
    const mistaken = await startApi({ directory: { ...settings, issuer: other } });
    try {
      const answer = await new Browser(mistaken.url).post('directory/begin');
      expect(answer).toMatchObject({ status: 503, body: { code: 'DIRECTORY_ANSWER' } });
    } finally {
      await mistaken.stop();
    }
  });

  it('is not there where none is configured', async () => {
    const without = await startApi();
    try {
      expect((await new Browser(without.url).post('directory/begin')).status).toBe(404);
      expect((await fetch(`${without.url}/auth/directory/callback?code=x`)).status).toBe(404);
      expect((await new Browser(without.url).get('mode')).body).not.toHaveProperty('directory');
    } finally {
      await without.stop();
    }
  });
});
