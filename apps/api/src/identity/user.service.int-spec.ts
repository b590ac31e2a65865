import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditKinds, type Role } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

interface ShownUser {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly roles: Role[];
  readonly teams: { id: string }[];
}
interface Link {
  readonly __typename: string;
  readonly id: string;
  readonly link: string | null;
  readonly code?: string;
}

const USER = `... on User { id version displayName roles teams { id } missionId missionName }`;
const LINK = `... on Invitation { id kind email displayName createdBy link }`;
const PASSWORD = 'a long enough sentence';

describe('administration', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const admin = () => api.world.users.administrator;
  const invite = (email: string, more: object = {}): Promise<Link> =>
    api.act(
      admin(),
      'inviteUser',
      'InviteUserInput',
      { email, displayName: 'Chea Sophea', roles: ['caseworker'], teamIds: [api.world.teamOne], ...more },
      LINK,
    );
  const accept = (link: Link): Promise<Response> =>
    fetch(`${api.url}/auth/invitation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ token: link.link?.split('/').at(-1), displayName: 'Chea Sophea', password: PASSWORD }),
    });
  const colleague = async (email: string, more: object = {}): Promise<{ id: string; cookie: string }> => {
    const accepted = await accept(await invite(email, more));
    expect(accepted.status).toBe(200);
    const { user } = (await accepted.json()) as { user: { id: string } };
    return { id: user.id, cookie: (accepted.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '' };
  };
  /** The data protection officer confirms what waits, of the invitation that the account came from. */
  const confirmed = async (userId: string): Promise<void> => {
    const [asked] = await api.world.sql<{ id: string }>(
      `select a.id from homeward.approvals a join homeward.invitations i on i.id = a.subject_id join homeward.users u on lower(u.email) = lower(i.email) where u.id = $1`,
      [userId],
    );
    const decided = await api.act(
      api.world.users.data_protection_officer,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId: asked?.id, expectedVersion: 1, approve: true },
      `... on Approval { decision }`,
    );
    expect(decided).toMatchObject({ decision: 'APPROVED' });
  };
  const session = async (cookie: string): Promise<number> =>
    (await fetch(`${api.url}/auth/session`, { headers: { cookie } })).status;
  const change = (id: string, input: object): Promise<ShownUser> =>
    api.act(admin(), 'changeUser', 'ChangeUserInput', { userId: id, displayName: 'Chea Sophea', ...input }, USER);
  const act = <T = ShownUser>(name: string, id: string, expectedVersion: number): Promise<T> =>
    api.act(admin(), name, 'UserActInput', { userId: id, expectedVersion }, name === 'resetPassword' ? LINK : USER);
  const withdraw = (id: string, by = admin()): Promise<Link> =>
    api.act(by, 'withdrawInvitation', 'WithdrawInvitationInput', { invitationId: id }, LINK);
  const users = async (filter: object): Promise<string[]> => {
    const answer = await api.ask<{ users: { nodes: { id: string }[]; total: { value: number } } }>(
      admin(),
      `query($filter: UserFilter) { users(filter: $filter, first: 100) { nodes { id } total { value } } }`,
      { filter },
    );
    expect(answer.errors).toBeUndefined();
    const { nodes, total } = answer.data!.users;
    expect(total.value).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };

  it('finds users by name, role, team and state, in pages, and nobody of another organisation', async () => {
    const { caseworker, partner, auditor } = api.world.users;
    const all = await users({});
    expect(all).toEqual(expect.arrayContaining([caseworker.id, partner.id, auditor.id]));
    expect(all).not.toContain(api.world.strangers.caseworker.id);
    expect(await users({ text: caseworker.email.toUpperCase() })).toEqual([caseworker.id]);
    expect(await users({ text: '%' })).toEqual([]);
    expect(await users({ roles: ['partner', 'auditor'] })).toHaveLength(2);
    expect(await users({ roles: ['caseworker'], teamId: api.world.teamTwo })).toEqual([
      api.world.neighbours.caseworker.id,
    ]);
    expect(await users({ disabled: true })).toEqual([]);
    const first = await api.ask<{ users: { nodes: object[]; pageInfo: { endCursor: string } } }>(
      admin(),
      `{ users(first: 3) { nodes { id } pageInfo { endCursor } } }`,
    );
    const rest = await api.ask<{ users: { nodes: { id: string }[] } }>(
      admin(),
      `query($after: String) { users(first: 100, after: $after) { nodes { id } } }`,
      { after: first.data?.users.pageInfo.endCursor },
    );
    expect(rest.data?.users.nodes).toHaveLength(all.length - 3);
  });

  it('counts those without a team as the first page counts them', async () => {
    const { id } = await colleague('teamless@test.example', { teamIds: [] });
    const home = await api.ask<{ home: { administration: { usersWithoutTeam: number } } }>(
      admin(),
      `{ home { administration { usersWithoutTeam } } }`,
    );
    const found = await users({ withoutTeam: true });
    expect(found).toEqual([id]);
    expect(home.data?.home.administration.usersWithoutTeam).toBe(found.length);
  });

  it('shows one user, and none of another organisation', async () => {
    const one = async (id: string): Promise<unknown> => {
      const answer = await api.ask<{ user: unknown }>(
        admin(),
        `query($id: UUID!) { user(id: $id) { id missionName lastSeenAt openSessions } }`,
        { id },
      );
      return answer.data?.user;
    };
    expect(await one(api.world.users.partner.id)).toMatchObject({
      missionName: 'Embassy of Indonesia',
      openSessions: 1,
    });
    expect(await one(api.world.strangers.caseworker.id)).toBeNull();
  });

  it('withdraws a link, which then opens nothing; a used one is said to be used', async () => {
    const link = await invite('wrong@test.example');
    expect(link).toMatchObject({ __typename: 'Invitation', createdBy: expect.any(String) });
    expect(await withdraw(link.id, api.world.strangers.administrator)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await withdraw(link.id)).toMatchObject({ __typename: 'Invitation', link: null });
    expect((await accept(link)).status).toBe(404);
    expect(await withdraw(link.id)).toMatchObject({ __typename: 'Refused', code: 'LINK_USED' });
    const open = await api.ask<{ invitations: { id: string }[] }>(admin(), `{ invitations { id } }`);
    expect(open.data?.invitations.map(({ id }) => id)).not.toContain(link.id);
    const used = await invite('right@test.example');
    expect((await accept(used)).status).toBe(200);
    expect(await withdraw(used.id)).toMatchObject({ code: 'LINK_USED' });
  });

  it('opens nothing for an address that has an account elsewhere', async () => {
    const link = await invite(api.world.strangers.caseworker.email);
    expect((await accept(link)).status).toBe(404);
  });

  it('begins a new user in the language of the organisation', async () => {
    const read = async (): Promise<{ version: number; name: string; referencePrefix: string; timeZone: string }> =>
      (
        await api.ask<{ organisation: never }>(
          admin(),
          `{ organisation { version name referencePrefix timeZone locale } }`,
        )
      ).data!.organisation;
    const configure = async (locale: string): Promise<unknown> => {
      const { version, name, referencePrefix, timeZone } = await read();
      return api.act(
        admin(),
        'configureOrganisation',
        'ConfigureOrganisationInput',
        { expectedVersion: version, name, referencePrefix, timeZone, locale },
        `... on Organisation { locale }`,
      );
    };
    expect(await configure('km')).toMatchObject({ locale: 'km' });
    const { id } = await colleague('khmer@test.example');
    expect(await api.world.sql(`select locale from homeward.users where id = $1`, [id])).toEqual([{ locale: 'km' }]);
    expect(await configure('en')).toMatchObject({ locale: 'en' });
  });

  it('sets the deadlines of the organisation, which new pleas then have', async () => {
    const read = async (): Promise<{ version: number; deadlines: { kind: string; minutes: number | null }[] }> =>
      (await api.ask<{ organisation: never }>(admin(), `{ organisation { version deadlines { kind minutes } } }`)).data!
        .organisation;
    const set = async (kind: string, minutes: number | null): Promise<unknown> =>
      api.act(
        admin(),
        'setDeadlines',
        'SetDeadlinesInput',
        { expectedVersion: (await read()).version, deadlines: [{ kind, minutes }] },
        `... on Organisation { id }`,
      );
    const firstReply = async (): Promise<number | undefined> => {
      const { caseId } = await api.act<{ caseId: string }>(
        api.world.users.caseworker,
        'registerPlea',
        'RegisterPleaInput',
        { channel: 'PHONE', requesterKind: 'SELF', danger: 'MODERATE', person: { name: 'Wati Lestari' } },
        `... on RegisteredPlea { caseId }`,
      );
      const [row] = await api.world.sql<{ minutes: number }>(
        `select round(extract(epoch from due_at - created_at) / 60)::int as minutes from homeward.tasks where case_id = $1 and kind = 'FIRST_REPLY'`,
        [caseId],
      );
      return row?.minutes;
    };
    expect(await set('FIRST_REPLY', 30)).toMatchObject({ __typename: 'Organisation' });
    expect((await read()).deadlines).toContainEqual({ kind: 'FIRST_REPLY', minutes: 30 });
    expect(await firstReply()).toBe(30);
    for (const [kind, minutes, code] of [
      ['FIRST_REPLY', 4, 'DEADLINE_RANGE'],
      ['CHASE_REQUEST', 200_000, 'DEADLINE_RANGE'],
      ['BREAK_GLASS_REVIEW', 600_000, 'DEADLINE_FIXED'],
    ] as const)
      expect(await set(kind, minutes)).toMatchObject({ fields: [{ field: 'deadlines.0.minutes', code }] });
    await set('FIRST_REPLY', null);
    expect(await firstReply()).toBe(60);
  });

  it('ends open sessions when roles change, and not for a new name or team', async () => {
    const { id, cookie } = await colleague('moved@test.example');
    const renamed = await change(id, {
      expectedVersion: 1,
      displayName: 'ជា សុភា',
      roles: ['caseworker'],
      teamIds: [api.world.teamTwo],
    });
    expect(renamed).toMatchObject({ teams: [{ id: api.world.teamTwo }], version: 2 });
    expect(await session(cookie)).toBe(200);
    const promoted = await change(id, {
      expectedVersion: 2,
      roles: ['supervisor', 'caseworker'],
      teamIds: [api.world.teamOne, api.world.teamTwo],
    });
    expect(promoted).toMatchObject({ roles: ['caseworker', 'supervisor'], version: 3 });
    expect(promoted.teams).toHaveLength(2);
    expect(await session(cookie)).toBe(401);
  });

  it('tells the second of two administrators which roles and teams the first gave', async () => {
    const { id } = await colleague('both@test.example');
    await change(id, { expectedVersion: 1, roles: ['supervisor'], teamIds: [api.world.teamTwo] });
    const second = await change(id, { expectedVersion: 1, roles: ['coordinator'], teamIds: [api.world.teamOne] });
    expect(second).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 2,
      fields: expect.arrayContaining([
        { field: 'roles', theirs: '["supervisor"]' },
        { field: 'teamIds', theirs: JSON.stringify([api.world.teamTwo]) },
      ]),
    });
    expect(await api.world.sql(`select role::text from homeward.user_roles where user_id = $1`, [id])).toEqual([
      { role: 'supervisor' },
    ]);
  });

  it('lets nobody give themselves roles: another administrator does', async () => {
    const other = await colleague('second-admin@test.example', {
      roles: ['administrator'],
      teamIds: [],
      reason: 'Holidays in April',
    });
    await confirmed(other.id);
    const own = { displayName: 'Myself', teamIds: [] };
    const [me] = await api.world.sql<{ version: number }>(`select version from homeward.users where id = $1`, [
      admin().id,
    ]);
    expect(
      await change(admin().id, { ...own, expectedVersion: me?.version, roles: ['administrator', 'supervisor'] }),
    ).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'roles', code: 'NOT_YOUR_OWN_ROLES' }],
    });
    expect(await change(admin().id, { ...own, expectedVersion: me?.version, roles: ['administrator'] })).toMatchObject({
      __typename: 'User',
      displayName: 'Myself',
    });
    expect(await act('disableUser', admin().id, (me?.version ?? 0) + 1)).toMatchObject({ code: 'NOT_YOURSELF' });
    expect(await act('disableUser', other.id, 2)).toMatchObject({ __typename: 'User', roles: ['administrator'] });
  });

  it('closes every door of a disabled user, the link to a new password too', async () => {
    const { id, cookie } = await colleague('leaving@test.example');
    const reset = await act<Link>('resetPassword', id, 1);
    expect(reset.link).toMatch(/\/#\/invitation\/[\w-]{43}$/);
    await act('disableUser', id, 2);
    expect(await session(cookie)).toBe(401);
    expect(await users({ disabled: true })).toContain(id);
    await act('enableUser', id, 3);
    expect((await accept(reset)).status).toBe(404);
  });

  it('sets a new password by its link, once, and keeps the name', async () => {
    const { id } = await colleague('forgot@test.example');
    const reset = await act<Link>('resetPassword', id, 1);
    const look = await fetch(`${api.url}/auth/invitation/look`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: reset.link?.split('/').at(-1) }),
    });
    expect(await look.json()).toMatchObject({ kind: 'reset', email: 'forgot@test.example' });
    expect((await accept(reset)).status).toBe(200);
    expect((await accept(reset)).status).toBe(404);
  });

  it('lists teams with those who can sign in, and takes each name once', async () => {
    const teams = async (): Promise<{ name: string; members: number }[]> =>
      (await api.ask<{ registeredTeams: never }>(admin(), `{ registeredTeams { id name members version } }`)).data!
        .registeredTeams;
    const before = await teams();
    expect(before.map(({ name }) => name)).toEqual([...before.map(({ name }) => name)].sort());
    const TEAM = `... on Team { id name }`;
    const name = `Poipet ${uuid()}`;
    const made = await api.act<{ id: string }>(admin(), 'registerTeam', 'RegisterTeamInput', { name }, TEAM);
    expect(await teams()).toContainEqual(expect.objectContaining({ id: made.id, name, members: 0 }));
    expect(
      await api.act(admin(), 'registerTeam', 'RegisterTeamInput', { name: name.toUpperCase() }, TEAM),
    ).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'name', code: 'NAME_TAKEN' }] });
    expect(
      await api.act(
        api.world.strangers.administrator,
        'renameTeam',
        'RenameTeamInput',
        { teamId: made.id, expectedVersion: 1, name: 'Theirs' },
        TEAM,
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('writes no kind into the log that has no word', async () => {
    const kinds = await api.world.sql<{ kind: string }>(`select distinct kind from audit.events`);
    expect(kinds.length).toBeGreaterThan(3);
    expect(kinds.map(({ kind }) => kind).filter((kind) => !(auditKinds as readonly string[]).includes(kind))).toEqual(
      [],
    );
  });
});
