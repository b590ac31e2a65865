import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import { generate } from 'otplib';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { Browser, colleague, PASSWORD } from '../testing/browser.js';

const NEW_PASSWORD = 'another long enough sentence';
const codeOf = (secret: string): Promise<string> => generate({ secret });

/** What an administrator can do for a colleague who lost the phone, and cannot do to become that colleague. */
describe('resets by administrators', () => {
  let api: ApiUnderTest;
  let second: TestUser;
  beforeAll(async () => {
    api = await startApi({ secondFactor: 'required' });
    second = await anotherAdministrator();
  });
  afterAll(() => api.stop());

  async function anotherAdministrator(): Promise<TestUser> {
    const { id, token } = { id: uuid(), token: 'b'.repeat(43) };
    await api.world.sql(
      `insert into homeward.users (id, organisation_id, email, display_name) values ($1, $2, $3, 'Second')`,
      [id, api.world.here, `${randomUUID()}@test.example`],
    );
    await api.world.sql(
      `insert into homeward.user_roles (user_id, organisation_id, role) values ($1, $2, 'administrator')`,
      [id, api.world.here],
    );
    await api.world.sql(
      `insert into homeward.sessions (id, organisation_id, user_id, token_hash, step, proved_at) values ($1, $2, $3, $4, 'COMPLETE', now() + interval '1 hour')`,
      [uuid(), api.world.here, id, createHash('sha256').update(token).digest('hex')],
    );
    return { ...api.world.users.administrator, id, token };
  }

  async function enrolled(name: string): Promise<{ browser: Browser; email: string; id: string; secret: string }> {
    const made = await colleague(api, name);
    const { secret } = (await made.browser.post('totp/begin')).body as { secret: string };
    await made.browser.post('totp/confirm', { code: await codeOf(secret) });
    await api.world.sql(`update homeward.totp_factors set last_step = 0`);
    return { ...made, secret };
  }
  const act = async (
    who: TestUser,
    mutation: 'resetPassword' | 'resetFactors',
    userId: string,
  ): Promise<Record<string, string>> => {
    const [user] = await api.world.sql<{ version: number }>(`select version from homeward.users where id = $1`, [
      userId,
    ]);
    return api.act(
      who,
      mutation,
      'UserActInput',
      { userId, expectedVersion: user?.version },
      mutation === 'resetPassword'
        ? '... on Invitation { id link }'
        : '... on User { id factors { authenticator passkeys } }',
    );
  };
  const useLink = async (link: string | undefined): Promise<{ browser: Browser; body: unknown }> => {
    const browser = new Browser(api.url);
    const { body } = await browser.post('invitation', {
      token: link?.split('/').at(-1),
      displayName: 'x',
      password: NEW_PASSWORD,
    });
    return { browser, body };
  };

  it('gives by a reset link a new password and nothing more: the factor is still asked for', async () => {
    const { id, secret } = await enrolled('link');
    const { link } = await act(api.world.users.administrator, 'resetPassword', id);
    const { browser, body } = await useLink(link);
    expect(body).toMatchObject({ next: 'FACTOR' });
    expect((await browser.post('totp/begin')).status).toBe(403);
    expect((await browser.graphql('{ home { __typename } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await browser.post('sign-in/factor', { way: 'totp', code: await codeOf(secret) })).status).toBe(200);
  });

  it('opens password and factor of one account to no single administrator, until the user has been in', async () => {
    const { administrator } = api.world.users;
    const { id, email } = await enrolled('both');
    const { link } = await act(administrator, 'resetPassword', id);
    expect(await act(administrator, 'resetFactors', id)).toMatchObject({ code: 'RESET_BY_ANOTHER' });
    // Having used the link oneself changes nothing: without the factor nobody has been in.
    await useLink(link);
    expect(await act(administrator, 'resetFactors', id)).toMatchObject({ code: 'RESET_BY_ANOTHER' });
    expect(await act(second, 'resetFactors', id)).toMatchObject({
      __typename: 'User',
      factors: { authenticator: false },
    });
    // And the second may not open the other half in turn.
    expect(await act(second, 'resetPassword', id)).toMatchObject({ code: 'RESET_BY_ANOTHER' });
    const user = new Browser(api.url);
    expect((await user.post('sign-in', { email, password: NEW_PASSWORD })).body).toMatchObject({
      next: 'ENROL',
      resetBy: { name: 'Second' },
    });
    const { secret } = (await user.post('totp/begin')).body as { secret: string };
    expect((await user.post('totp/confirm', { code: await codeOf(secret) })).status).toBe(200);
    expect((await user.get('factors')).body).toMatchObject({ resets: [{ kind: 'FACTORS' }, { kind: 'PASSWORD' }] });
    expect(await act(administrator, 'resetFactors', id)).toMatchObject({ __typename: 'User' });
  });

  it('ends the sessions of whoever lost the phone, and leaves the password', async () => {
    const { id, email, browser } = await enrolled('phone');
    expect((await browser.get('session')).body).toHaveProperty('user');
    expect(await act(api.world.users.administrator, 'resetFactors', id)).toMatchObject({
      factors: { authenticator: false, passkeys: 0 },
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await browser.get('session')).status).toBe(401);
    const next = await new Browser(api.url).post('sign-in', { email, password: PASSWORD });
    expect(next.body).toMatchObject({ next: 'ENROL', resetBy: { name: expect.any(String) } });
    const noted = await api.world.sql(
      `select 1 from audit.events where kind = 'factors_reset' and row_id = $1 and actor_id = $2`,
      [id, api.world.users.administrator.id],
    );
    expect(noted).toHaveLength(1);
  });

  it('asks administrators for a fresh factor before what takes somebody’s access', async () => {
    const { administrator } = api.world.users;
    const { id } = await enrolled('careful');
    await api.world.sql(`update homeward.sessions set proved_at = null where user_id = $1`, [administrator.id]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const [user] = await api.world.sql<{ version: number }>(`select version from homeward.users where id = $1`, [id]);
    const ask = (mutation: string, type: string, more: object = {}) =>
      api.ask(administrator, `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, {
        input: { operationId: uuid(), userId: id, expectedVersion: user?.version, ...more },
      });
    for (const mutation of ['resetFactors', 'resetPassword', 'disableUser'])
      expect([mutation, (await ask(mutation, 'UserActInput')).errors?.[0]?.extensions.code]).toEqual([
        mutation,
        'FRESH_FACTOR_NEEDED',
      ]);
    const same = { displayName: 'careful', teamIds: [api.world.teamOne] };
    const named = await ask('changeUser', 'ChangeUserInput', {
      ...same,
      displayName: 'Careful',
      roles: ['caseworker'],
    });
    expect(named.data).toMatchObject({ changeUser: { __typename: 'User' } });
    const roles = await ask('changeUser', 'ChangeUserInput', {
      ...same,
      roles: ['supervisor'],
      expectedVersion: (user?.version ?? 0) + 1,
    });
    expect(roles.errors?.[0]?.extensions.code).toBe('FRESH_FACTOR_NEEDED');
    await api.world.sql(`update homeward.sessions set proved_at = now() + interval '1 hour' where user_id = $1`, [
      administrator.id,
    ]);
  });

  it('does not let the policies be passed: whom and whose', async () => {
    const { id } = await enrolled('walls');
    const { administrator, caseworker } = api.world.users;
    const { administrator: stranger } = api.world.strangers;
    for (const who of [caseworker, stranger])
      await expect(api.asApp(who, `select homeward.reset_factors($1)`, [id])).rejects.toMatchObject({ code: '42501' });
    await expect(
      api.asApp(administrator, `select homeward.reset_factors($1)`, [administrator.id]),
    ).rejects.toMatchObject({ code: '42501' });
    for (const table of ['totp_factors', 'passkeys', 'recovery_codes'])
      expect(await api.asApp(administrator, `select 1 from homeward.${table}`)).toEqual([]);
    expect(await api.asApp(stranger, `select * from homeward.factors_of($1)`, [[id]])).toEqual([]);
    expect(await api.asApp(caseworker, `select * from homeward.factors_of($1)`, [[id]])).toEqual([]);
    expect(await api.asApp(administrator, `select authenticator from homeward.factors_of($1)`, [[id]])).toEqual([
      { authenticator: true },
    ]);
    await expect(
      api.asApp(
        administrator,
        `insert into homeward.account_resets (id, organisation_id, user_id, kind, reset_by) values ($1, $2, $3, 'FACTORS', $4)`,
        [uuid(), api.world.here, id, caseworker.id],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      api.asApp(caseworker, `update homeward.sessions set step = 'COMPLETE' where user_id = $1`, [caseworker.id]),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
