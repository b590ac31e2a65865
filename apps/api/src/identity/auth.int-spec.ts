import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

const INVITE = `... on Invitation { id link }`;
const USER = `... on User { id version roles }`;

describe('signing in', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const post = (path: string, body: object, cookie = ''): Promise<Response> =>
    fetch(`${api.url}/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'accept-language': 'en' },
      body: JSON.stringify(body),
    });
  const session = (cookie: string): Promise<Response> => fetch(`${api.url}/auth/session`, { headers: { cookie } });
  const cookieOf = (response: Response): string => (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';

  /** An invited colleague with a password, as the administrator makes one. */
  async function colleague(email: string, password: string): Promise<{ cookie: string; id: string }> {
    const invited = await api.act<{ link: string }>(
      api.world.users.administrator,
      'inviteUser',
      'InviteUserInput',
      { email, displayName: 'Chea Sophea', roles: ['caseworker'], teamIds: [api.world.teamOne] },
      INVITE,
    );
    const token = invited.link.split('/').at(-1);
    const accepted = await post('invitation', { token, displayName: 'ជា សុភា', password });
    expect(accepted.status).toBe(200);
    const { user } = (await accepted.json()) as { user: { id: string } };
    return { cookie: cookieOf(accepted), id: user.id };
  }

  it('begins with an invitation that works once, and keeps no token', async () => {
    const invited = await api.act<{ link: string }>(
      api.world.users.administrator,
      'inviteUser',
      'InviteUserInput',
      { email: 'Once@Test.example', displayName: 'Once', roles: ['caseworker'], teamIds: [] },
      INVITE,
    );
    const token = invited.link.split('/').at(-1) ?? '';
    const look = await post('invitation/look', { token });
    expect(await look.json()).toMatchObject({
      kind: 'invitation',
      email: 'once@test.example',
      organisationName: 'Here',
    });
    const short = await post('invitation', { token, displayName: 'Once', password: 'short' });
    expect([short.status, await short.json()]).toEqual([
      422,
      expect.objectContaining({ fields: [expect.objectContaining({ field: 'password', code: 'PASSWORD_TOO_SHORT' })] }),
    ]);
    const first = await post('invitation', { token, displayName: 'Once', password: 'a long enough sentence' });
    expect(first.status).toBe(200);
    expect((await post('invitation', { token, displayName: 'Twice', password: 'a long enough sentence' })).status).toBe(
      404,
    );
    const kept = await api.world.sql<{ t: string }>(
      `select to_jsonb(i)::text as t from homeward.invitations i union all select to_jsonb(d)::text from homeward.acts_done d`,
    );
    expect(kept.some(({ t }) => t.includes(token))).toBe(false);
  });

  it('sets an HttpOnly SameSite cookie, and says who is here', async () => {
    await colleague('dara@test.example', 'លេខសម្ងាត់វែងល្មមសម្រាប់ធ្វើតេស្ត');
    const signedIn = await post('sign-in', { email: 'DARA@test.example', password: 'លេខសម្ងាត់វែងល្មមសម្រាប់ធ្វើតេស្ត' });
    expect(signedIn.status).toBe(200);
    expect(signedIn.headers.getSetCookie()[0]).toMatch(/HttpOnly/);
    expect(signedIn.headers.getSetCookie()[0]).toMatch(/SameSite=Strict/);
    expect(await (await session(cookieOf(signedIn))).json()).toMatchObject({
      user: { roles: ['caseworker'], organisation: { name: 'Here' } },
      permissions: expect.arrayContaining(['case.read']),
    });
    // bcrypt alone reads 24 Khmer letters: another tail must not open the door.
    expect(
      (await post('sign-in', { email: 'dara@test.example', password: 'លេខសម្ងាត់វែងល្មមសម្រាប់ធ្វើតេស្តផ្សេង' })).status,
    ).toBe(401);
  });

  it('ends here, everywhere, and within a second when the account is disabled', async () => {
    const { id } = await colleague('sophea@test.example', 'a long enough sentence');
    const enter = async (): Promise<string> =>
      cookieOf(await post('sign-in', { email: 'sophea@test.example', password: 'a long enough sentence' }));
    const [one, two, three] = [await enter(), await enter(), await enter()];
    expect((await post('sign-out', {}, one)).status).toBe(204);
    expect([(await session(one)).status, (await session(two)).status]).toEqual([401, 200]);
    expect((await post('sign-out-everywhere', {}, two)).status).toBe(204);
    expect([(await session(two)).status, (await session(three)).status]).toEqual([401, 401]);
    const four = await enter();
    expect((await session(four)).status).toBe(200);
    const [row] = await api.world.sql<{ version: number }>(`select version from homeward.users where id = $1`, [id]);
    expect(
      await api.act(
        api.world.users.administrator,
        'disableUser',
        'UserActInput',
        { userId: id, expectedVersion: row?.version },
        USER,
      ),
    ).toMatchObject({ __typename: 'User' });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await session(four)).status).toBe(401);
    expect((await post('sign-in', { email: 'sophea@test.example', password: 'a long enough sentence' })).status).toBe(
      401,
    );
  });

  it('ends the session that the browser held before, also where it was a colleague’s', async () => {
    const first = await colleague('first@test.example', 'a long enough sentence');
    await colleague('second@test.example', 'a long enough sentence');
    const cookie = first.cookie;
    const next = await post('sign-in', { email: 'second@test.example', password: 'a long enough sentence' }, cookie);
    expect(next.status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await session(cookie)).status).toBe(401);
  });

  it('opens one account where one link is sent twenty times at once', async () => {
    const invited = await api.act<{ link: string }>(
      api.world.users.administrator,
      'inviteUser',
      'InviteUserInput',
      { email: 'race@test.example', displayName: 'Race', roles: ['caseworker'], teamIds: [] },
      INVITE,
    );
    const token = invited.link.split('/').at(-1);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        post('invitation', { token, displayName: 'Race', password: 'a long enough sentence' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 404)]);
  });

  it('changes a password only against the old one, and ends the other sessions', async () => {
    const { cookie } = await colleague('vanna@test.example', 'a long enough sentence');
    const other = cookieOf(await post('sign-in', { email: 'vanna@test.example', password: 'a long enough sentence' }));
    const wrong = await post('password', { current: 'not the one at all', next: 'another long sentence' }, cookie);
    expect([wrong.status, await wrong.json()]).toEqual([
      422,
      expect.objectContaining({ fields: [expect.objectContaining({ field: 'current', code: 'PASSWORD_WRONG' })] }),
    ]);
    const changed = await post(
      'password',
      { current: 'a long enough sentence', next: 'another long sentence' },
      cookie,
    );
    expect(changed.status).toBe(204);
    expect([
      (await session(cookie)).status,
      (await session(other)).status,
      (await session(cookieOf(changed))).status,
    ]).toEqual([401, 401, 200]);
  });

  it('takes no password that attackers try first: at an invitation, a reset and a change', async () => {
    const common = 'PassWord1234';
    const refused = async (answer: Response, field: string): Promise<void> =>
      expect([answer.status, await answer.json()]).toEqual([
        422,
        expect.objectContaining({ fields: [expect.objectContaining({ field, code: 'PASSWORD_COMMON' })] }),
      ]);
    const { administrator } = api.world.users;
    const invited = await api.act<{ link: string }>(
      administrator,
      'inviteUser',
      'InviteUserInput',
      { email: 'sreymom.keo@test.example', displayName: 'Keo Sreymom', roles: ['caseworker'], teamIds: [] },
      INVITE,
    );
    const accept = (link: string, password: string): Promise<Response> =>
      post('invitation', { token: link.split('/').at(-1), displayName: 'Keo Sreymom', password });
    await refused(await accept(invited.link, common), 'password');
    await refused(await accept(invited.link, 'Sreymom.Keo1'), 'password');
    // The control: the same link, not used up by the refusals, with another password.
    const entered = await accept(invited.link, 'a long enough sentence');
    expect(entered.status).toBe(200);
    const { user } = (await entered.json()) as { user: { id: string } };
    const change = (next: string): Promise<Response> =>
      post('password', { current: 'a long enough sentence', next }, cookieOf(entered));
    await refused(await change(common), 'next');
    expect((await change('another long sentence')).status).toBe(204);
    const [row] = await api.world.sql<{ version: number }>(`select version from homeward.users where id = $1`, [
      user.id,
    ]);
    const reset = await api.act<{ link: string }>(
      administrator,
      'resetPassword',
      'UserActInput',
      { userId: user.id, expectedVersion: row?.version },
      INVITE,
    );
    await refused(await accept(reset.link, common), 'password');
    expect((await accept(reset.link, 'a third long sentence')).status).toBe(200);
  });

  it('pauses after five wrong passwords, tells known from unknown by nothing, and pauses no other account', async () => {
    await colleague('bopha@test.example', 'a long enough sentence');
    await colleague('rith@test.example', 'a long enough sentence');
    const wrong = async (email: string): Promise<[number, unknown]> => {
      const response = await post('sign-in', { email, password: 'wrong wrong wrong' });
      return [response.status, await response.json()];
    };
    const [known, unknown] = [await wrong('bopha@test.example'), await wrong('nobody@test.example')];
    expect(known).toEqual(unknown);
    for (let n = 0; n < 4; n += 1) expect((await wrong('bopha@test.example'))[0]).toBe(401);
    const [status, body] = await wrong('bopha@test.example');
    expect([status, body]).toEqual([
      429,
      expect.objectContaining({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: expect.any(Number) }),
    ]);
    expect((await post('sign-in', { email: 'bopha@test.example', password: 'a long enough sentence' })).status).toBe(
      429,
    );
    expect((await post('sign-in', { email: 'rith@test.example', password: 'a long enough sentence' })).status).toBe(
      200,
    );
    // Another way to write the same address is no sixth try: Postgres makes an i of the capital with a dot.
    expect((await post('sign-in', { email: 'rİth@test.example', password: 'a long enough sentence' })).status).toBe(
      401,
    );
    expect((await post('sign-in', { email: 'bopha\u0000@test.example', password: 'x' })).status).toBe(401);
    const stored = await api.world.sql<{ key: string }>(`select key from homeward.throttle`);
    expect(stored.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored)).not.toMatch(/bopha|example/);
  });

  it('lets a whole office sign in from one address in one morning', async () => {
    await colleague('kosal@test.example', 'a long enough sentence');
    const statuses = new Set<number>();
    for (let n = 0; n < 55; n += 1)
      statuses.add((await post('sign-in', { email: 'kosal@test.example', password: 'a long enough sentence' })).status);
    expect([...statuses]).toEqual([200]);
  });

  it('keeps administrators, and roles that stand alone, apart', async () => {
    const { administrator } = api.world.users;
    const last = await api.act(
      administrator,
      'changeUser',
      'ChangeUserInput',
      { userId: administrator.id, expectedVersion: 1, displayName: 'A', roles: ['supervisor'], teamIds: [] },
      USER,
    );
    expect(last).toMatchObject({ __typename: 'Refused', code: 'LAST_ADMINISTRATOR' });
    const mixed = await api.act(
      administrator,
      'changeUser',
      'ChangeUserInput',
      {
        userId: api.world.users.auditor.id,
        expectedVersion: 1,
        displayName: 'A',
        roles: ['auditor', 'caseworker'],
        teamIds: [],
      },
      USER,
    );
    expect(mixed).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'roles', code: 'ROLE_STANDS_ALONE' }],
    });
    const foreign = await api.act(
      administrator,
      'changeUser',
      'ChangeUserInput',
      {
        userId: api.world.strangers.caseworker.id,
        expectedVersion: 1,
        displayName: 'A',
        roles: ['supervisor'],
        teamIds: [],
      },
      USER,
    );
    expect(foreign).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND' });
    const theirTeam = await api.act(
      administrator,
      'inviteUser',
      'InviteUserInput',
      { email: 'x@test.example', displayName: 'X', roles: ['caseworker'], teamIds: [api.world.teamThere] },
      INVITE,
    );
    expect(theirTeam).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'teamIds' }] });
  });

  it('shows the link of an invitation to its maker once', async () => {
    const input = {
      operationId: uuid(),
      email: 'retry@test.example',
      displayName: 'R',
      roles: ['caseworker'],
      teamIds: [],
    };
    const first = await api.act<{ id: string; link: string | null }>(
      api.world.users.administrator,
      'inviteUser',
      'InviteUserInput',
      input,
      INVITE,
    );
    const again = await api.act<{ id: string; link: string | null }>(
      api.world.users.administrator,
      'inviteUser',
      'InviteUserInput',
      input,
      INVITE,
    );
    expect([again.id, first.link === null, again.link]).toEqual([first.id, false, null]);
  });

  it('refuses a request that another site sends', async () => {
    const foreign = await fetch(`${api.url}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: '{}',
    });
    expect(foreign.status).toBe(403);
    expect(
      (await fetch(`${api.url}/auth/sign-in`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }))
        .status,
    ).toBe(415);
  });
});
