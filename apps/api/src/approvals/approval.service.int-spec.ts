import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

const APPROVAL = `... on Approval { id kind subject subjectId decision version mayDecide mayWithdraw effects { label before after } }`;
interface Shown {
  readonly __typename: string;
  readonly id: string;
  readonly subjectId: string;
  readonly decision: string;
  readonly mayDecide: boolean;
  readonly effects: { label: string; before: string | null; after: string | null }[];
  readonly code?: string;
}

describe('what takes two people', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const admin = () => api.world.users.administrator;
  const officer = () => api.world.users.data_protection_officer;
  const decide = (user: TestUser, approvalId: string, more: object = {}): Promise<Shown> =>
    api.act(
      user,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId, expectedVersion: 1, approve: true, ...more },
      APPROVAL,
    );
  const list = async (user: TestUser, view = 'WAITING'): Promise<Shown[]> =>
    (
      await api.ask<{ approvals: { nodes: Shown[] } }>(
        user,
        `query($view: ApprovalView) { approvals(view: $view, first: 100) { nodes { id subjectId decision mayDecide } } }`,
        { view },
      )
    ).data?.approvals.nodes ?? [];
  const one = async (user: TestUser, id: string): Promise<Shown | null> =>
    (
      await api.ask<{ approval: Shown | null }>(
        user,
        `query($id: UUID!) { approval(id: $id) { id decision mayDecide effects { label before after } } }`,
        { id },
      )
    ).data?.approval ?? null;
  const rolesOf = async (user: TestUser): Promise<string[]> =>
    (
      await api.world.sql<{ role: string }>(`select role from homeward.user_roles where user_id = $1 order by 1`, [
        user.id,
      ])
    ).map(({ role }) => role);
  /** Asks to make somebody administrator; answers the id of the request. */
  async function promote(user: TestUser, more: object = {}): Promise<string> {
    const [row] = await api.world.sql<{ version: number; name: string }>(
      `select version, display_name as name from homeward.users where id = $1`,
      [user.id],
    );
    const input = {
      userId: user.id,
      expectedVersion: row?.version,
      displayName: row?.name,
      roles: [user.role, 'administrator'],
      teamIds: [user.teamId],
      reason: 'Stands in over the new year',
      ...more,
    };
    const answer = await api.act<{ __typename: string; code?: string }>(
      admin(),
      'changeUser',
      'ChangeUserInput',
      input,
      `... on User { roles administratorAsked }`,
    );
    expect(answer).toMatchObject({ __typename: 'User', roles: [user.role], administratorAsked: true });
    const [asked] = await api.world.sql<{ id: string }>(
      `select id from homeward.approvals where subject_id = $1 and decision = 'PENDING'`,
      [user.id],
    );
    return asked?.id ?? '';
  }

  it('makes nobody administrator before a second person has seen what it means and said yes', async () => {
    const { supervisor, caseworker, auditor } = api.world.users;
    const noReason = await api.act<{ __typename: string }>(
      admin(),
      'changeUser',
      'ChangeUserInput',
      {
        userId: supervisor.id,
        expectedVersion: 1,
        displayName: 'X',
        roles: ['administrator', 'supervisor'],
        teamIds: [supervisor.teamId],
      },
      `... on User { id }`,
    );
    expect(noReason).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'reason', code: 'REASON_NEEDED' }],
    });
    const id = await promote(supervisor);
    expect(await rolesOf(supervisor)).toEqual(['supervisor']);
    expect(await decide(admin(), id)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    for (const user of [supervisor, auditor, api.world.strangers.data_protection_officer])
      expect(await decide(user, id)).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND' });
    const forbidden = await api.ask(
      caseworker,
      `mutation($input: DecideApprovalInput!) { decideApproval(input: $input) { __typename } }`,
      {
        input: { operationId: uuid(), approvalId: id, expectedVersion: 1, approve: true },
      },
    );
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await one(officer(), id)).toMatchObject({
      mayDecide: true,
      effects: expect.arrayContaining([
        expect.objectContaining({ before: 'supervisor', after: 'supervisor, administrator' }),
      ]),
    });
    expect(await one(auditor, id)).toBeNull();
    expect(await decide(officer(), id)).toMatchObject({ decision: 'APPROVED' });
    expect(await rolesOf(supervisor)).toEqual(['administrator', 'supervisor']);
    // What the open pages show is what the old role could see.
    expect((await api.ask(supervisor, `{ home { due { today } } }`)).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    await api.world.sql(`delete from homeward.user_roles where user_id = $1 and role = 'administrator'`, [
      supervisor.id,
    ]);
    await api.world.sql(`update homeward.sessions set ended_at = null where user_id = $1`, [supervisor.id]);
  });

  it('is carried out once, by one of many at the same moment', async () => {
    const { coordinator } = api.world.users;
    const id = await promote(coordinator);
    const answers = await Promise.all(Array.from({ length: 12 }, () => decide(officer(), id)));
    expect(answers.filter(({ decision }) => decision === 'APPROVED')).toHaveLength(1);
    expect(
      await api.world.sql(
        `select 1 from audit.events where subject = 'user_roles' and kind = 'insert' and actor_id = $1 and at > now() - interval '1 minute'`,
        [officer().id],
      ),
    ).toHaveLength(2);
    await api.world.sql(`delete from homeward.user_roles where user_id = $1 and role = 'administrator'`, [
      coordinator.id,
    ]);
    await api.world.sql(`update homeward.sessions set ended_at = null where user_id = $1`, [coordinator.id]);
  });

  it('can be withdrawn by whoever asked, lapses after seven days, and is declined with a reason only', async () => {
    const { caseworker } = api.world.users;
    const first = await promote(caseworker);
    const withdraw = (user: TestUser): Promise<Shown> =>
      api.act(user, 'withdrawApproval', 'WithdrawApprovalInput', { approvalId: first, expectedVersion: 1 }, APPROVAL);
    expect(await withdraw(officer())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await withdraw(admin())).toMatchObject({ decision: 'WITHDRAWN' });
    expect(await decide(officer(), first, { expectedVersion: 2 })).toMatchObject({ code: 'NOT_PENDING' });
    const second = await promote(caseworker);
    await api.world.sql(`update homeward.approvals set expires_at = now() - interval '1 second' where id = $1`, [
      second,
    ]);
    expect(await decide(officer(), second)).toMatchObject({ code: 'APPROVAL_EXPIRED' });
    expect((await list(officer())).map(({ id }) => id)).not.toContain(second);
    expect((await list(admin(), 'DECIDED')).find(({ id }) => id === second)?.decision).toBe('EXPIRED');
    const third = await promote(caseworker);
    expect((await list(officer(), 'TO_DECIDE')).map(({ id }) => id)).toContain(third);
    expect(await decide(officer(), third, { approve: false })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await decide(officer(), third, { approve: false, note: 'Not needed' })).toMatchObject({
      decision: 'DECLINED',
    });
    expect(await rolesOf(caseworker)).toEqual(['caseworker']);
  });

  it('is approved for nobody who may not ask any more: shut out or without the role since', async () => {
    const { coordinator } = api.world.users;
    const id = await promote(coordinator);
    const gone = { __typename: 'Refused', code: 'ASKER_GONE' };
    await api.world.sql(`update homeward.users set disabled_at = now() where id = $1`, [admin().id]);
    expect(await decide(officer(), id)).toMatchObject(gone);
    await expect(
      api.asApp(
        officer(),
        `update homeward.approvals set decision = 'APPROVED', decided_by = homeward.actor_id(), decided_at = now() where id = $1`,
        [id],
      ),
    ).rejects.toThrow(/shut out/);
    await api.world.sql(`update homeward.users set disabled_at = null where id = $1`, [admin().id]);
    await api.world.sql(`update homeward.user_roles set role = 'auditor' where user_id = $1`, [admin().id]);
    expect(await decide(officer(), id)).toMatchObject(gone);
    expect(await rolesOf(coordinator)).toEqual(['coordinator']);
    // It can be laid to rest, and asked anew by somebody else.
    expect(await decide(officer(), id, { approve: false, note: 'Nobody answers for it' })).toMatchObject({
      decision: 'DECLINED',
    });
    await api.world.sql(`update homeward.user_roles set role = 'administrator' where user_id = $1`, [admin().id]);
  });

  it('keeps its one outcome where one person approves from two places while the other takes it back', async () => {
    const { field_officer: target } = api.world.users;
    const elsewhere = await api.another();
    const over = (url: string, user: TestUser, mutation: string, input: object): Promise<string> =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `homeward=${user.token}` },
        body: JSON.stringify({
          query: `mutation($input: ${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename ... on Approval { decision } ... on Refused { code } } }`,
          variables: { input: { operationId: uuid(), expectedVersion: 1, ...input } },
        }),
      }).then(async (answer) => JSON.stringify(await answer.json()));
    for (let round = 0; round < 5; round++) {
      const id = await promote(target);
      const answers = await Promise.all(
        [api.url, elsewhere.url].flatMap((url) => [
          over(url, officer(), 'decideApproval', { approvalId: id, approve: true }),
          over(url, officer(), 'decideApproval', { approvalId: id, approve: false, note: 'No' }),
          over(url, admin(), 'withdrawApproval', { approvalId: id }),
          // The one who asked, in a second session of the same person.
          over(url, admin(), 'decideApproval', { approvalId: id, approve: true }),
        ]),
      );
      const won = answers.filter((answer) => answer.includes('"decision"'));
      expect(won).toHaveLength(1);
      const [row] = await api.world.sql<{ decision: string; by: string | null }>(
        `select decision, decided_by as by from homeward.approvals where id = $1`,
        [id],
      );
      expect(won[0]).toContain(row?.decision);
      expect(row?.by).not.toBe(admin().id);
      expect((await rolesOf(target)).includes('administrator')).toBe(row?.decision === 'APPROVED');
      await api.world.sql(`delete from homeward.user_roles where user_id = $1 and role = 'administrator'`, [target.id]);
      await api.world.sql(`update homeward.sessions set ended_at = null where user_id = $1`, [target.id]);
    }
    await elsewhere.close();
  });

  it('holds in the database alone: no role, no table and no decision by one person', async () => {
    const { caseworker, auditor } = api.world.users;
    const denied = /row-level security|permission denied|approvals_check/;
    const role = `insert into homeward.user_roles (user_id, organisation_id, role) values ($1, homeward.actor_organisation(), 'administrator')`;
    await expect(api.asApp(admin(), role, [caseworker.id])).rejects.toThrow(denied);
    await expect(
      api.asApp(
        admin(),
        `insert into homeward.invitations (id, organisation_id, kind, email, roles, token_hash, expires_at) values ($1, homeward.actor_organisation(), 'invitation', 'x@y.zz', '{administrator}', $2, now() + interval '1 day')`,
        [uuid(), uuid()],
      ),
    ).rejects.toThrow(denied);
    const id = await promote(caseworker);
    const approve = `update homeward.approvals set decision = 'APPROVED', decided_by = homeward.actor_id(), decided_at = now() where id = $1 returning 1`;
    await expect(api.asApp(admin(), approve, [id])).rejects.toThrow(denied);
    expect(await api.asApp(auditor, approve, [id])).toEqual([]);
    // Carried out only in the transaction that approves.
    await api.world.sql(
      `update homeward.approvals set decision = 'APPROVED', decided_by = $2, decided_at = now() where id = $1`,
      [id, officer().id],
    );
    expect(await api.asApp(officer(), `select homeward.grant_administrator($1) as who`, [id])).toEqual([{ who: null }]);
    expect(await rolesOf(caseworker)).toEqual(['caseworker']);
    for (const change of [
      `expires_at = now() + interval '1 year'`,
      `payload = '{}'`,
      `requested_by = homeward.actor_id()`,
    ])
      await expect(api.asApp(officer(), `update homeward.approvals set ${change} where id = $1`, [id])).rejects.toThrow(
        denied,
      );
  });
});
