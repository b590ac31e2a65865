import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const ENTRY = `... on PersonAround { id version name aliases roles phones safeToContact phoneCount walletCount }`;
const AROUND = `query($id: UUID!) { peopleAround(caseId: $id) {
  people { id kind name phones wallets note initials phoneCount seenElsewhere { reference by } } requesters { requesterKind name contact } } }`;
const UNNAMED = `query($id: UUID!) { peopleAround(caseId: $id) { people { id kind initials phoneCount } requesters { requesterKind channel } } }`;

interface Around {
  readonly peopleAround: {
    readonly people: {
      readonly id: string;
      readonly name: string;
      readonly seenElsewhere: { readonly reference: string; readonly by: string[] }[];
    }[];
    readonly requesters: object[];
  } | null;
}
type Entry = Readonly<Record<string, unknown>> & { readonly id: string; readonly __typename: string };

describe('people around', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  beforeAll(async () => {
    api = await startApi();
    mine = await api.world.addCase();
  });
  afterAll(() => api.stop());
  const record = (user: TestUser, input: object): Promise<Entry> =>
    api.act(
      user,
      'recordPersonAround',
      'RecordPersonAroundInput',
      { caseId: mine.id, kind: 'RECRUITER', party: 'PERSON', ...input },
      ENTRY,
    );
  const correct = (user: TestUser, input: object): Promise<Entry> =>
    api.act(
      user,
      'correctPersonAround',
      'CorrectPersonAroundInput',
      { kind: 'RECRUITER', party: 'PERSON', ...input },
      ENTRY,
    );
  const remove = (user: TestUser, input: object): Promise<Entry> =>
    api.act(user, 'removePersonAround', 'RemovePersonAroundInput', input, `... on PeopleAround { people { id name } }`);
  const around = async (user: TestUser, id = mine.id): Promise<Around['peopleAround']> => {
    const answer = await api.ask<Around>(user, AROUND, { id });
    expect(answer.errors).toBeUndefined();
    return answer.data?.peopleAround ?? null;
  };

  it('are recorded, corrected under their version and removed with a reason, never deleted', async () => {
    const { caseworker } = api.world.users;
    const made = await record(caseworker, {
      name: '王强',
      aliases: ['A-Qiang', 'A-Qiang'],
      roles: ['SOLD', 'RECRUITER_OR_INTERMEDIARY'],
      phones: ['0086 123 4567 8901', 'WeChat: aqiang888'],
      wallets: ['USDT TRC-20 T0Jx7Kq2mVb9Yw4ZcR8sNdLhFg3PuEaTo'],
    });
    expect(made).toMatchObject({
      version: 1,
      aliases: ['A-Qiang'],
      phones: ['+8612345678901', 'WeChat: aqiang888'],
      safeToContact: false,
      phoneCount: 2,
      walletCount: 1,
    });
    const entry = { personAroundId: made.id, expectedVersion: 1, name: '王强', phones: ['+8612345678901'] };
    expect(await correct(caseworker, entry)).toMatchObject({ version: 2, roles: [], phones: ['+8612345678901'] });
    const stale = await correct(caseworker, { ...entry, phones: ['+8612345678902', '+8612345678903'] });
    expect(stale).toMatchObject({ __typename: 'StaleWrite', currentVersion: 2 });
    expect(await remove(caseworker, { personAroundId: made.id, expectedVersion: 2, reason: '' })).toMatchObject({
      fields: [{ field: 'reason', code: 'REQUIRED' }],
    });
    const gone = { operationId: uuid(), personAroundId: made.id, expectedVersion: 2, reason: 'Written down twice' };
    expect(await remove(caseworker, gone)).toMatchObject({ __typename: 'PeopleAround', people: [] });
    expect(await remove(caseworker, gone)).toMatchObject({ __typename: 'PeopleAround', people: [] });
    expect(await correct(caseworker, { ...entry, expectedVersion: 3 })).toMatchObject({ code: 'NOT_FOUND' });
    const [kept] = await api.world.sql(
      `select homeward.at('people_around.name', id, name) as name, homeward.at('people_around.removed_reason', id, removed_reason) as removed_reason, removed_by from homeward.people_around where id = $1`,
      [made.id],
    );
    expect(kept).toEqual({ name: '王强', removed_reason: 'Written down twice', removed_by: caseworker.id });
  });

  it('tells a conflict in the lists as lists', async () => {
    const { caseworker } = api.world.users;
    const made = await record(caseworker, { name: 'Boss Li', phones: ['+85512000111'] });
    const entry = { personAroundId: made.id, expectedVersion: 1, name: 'Boss Li' };
    await correct(caseworker, { ...entry, aliases: ['Lee', 'Uncle "Three"'] });
    const answer = await api.act<{ fields: { field: string; theirs: string }[] }>(
      caseworker,
      'correctPersonAround',
      'CorrectPersonAroundInput',
      { kind: 'RECRUITER', party: 'PERSON', ...entry, aliases: [] },
      `... on StaleWrite { fields { field theirs } }`,
    );
    const theirs = answer.fields.find(({ field }) => field === 'aliases')?.theirs ?? '';
    expect(JSON.parse(theirs)).toEqual(['Lee', 'Uncle "Three"']);
    await remove(caseworker, { personAroundId: made.id, expectedVersion: 2, reason: 'Test' });
  });

  it('are refused at their fields, and a recruiter is never marked as safe', async () => {
    const { caseworker } = api.world.users;
    const eleven = Array.from({ length: 11 }, (_, n) => `+855120001${n + 10}`);
    expect(await record(caseworker, { name: '', phones: eleven, safeToContact: true })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { field: 'name', code: 'REQUIRED' },
        { field: 'phones', code: 'TOO_MANY' },
        { field: 'safeToContact', code: 'NEVER_SAFE' },
      ],
    });
  });

  it('stand on the timeline without a word of who it is', async () => {
    const events = await api.world.sql<{ reason: string; data: Record<string, unknown> }>(
      `select homeward.at('case_events.reason', id, reason) as reason, data from homeward.case_events where case_id = $1 and kind = 'PEOPLE_AROUND_CHANGED' order by at, id`,
      [mine.id],
    );
    expect(events.map(({ data }) => data.change).slice(0, 3)).toEqual(['RECORDED', 'CORRECTED', 'REMOVED']);
    for (const { reason, data } of events) {
      expect(reason).toBe('');
      expect(Object.keys(data).sort()).toEqual(['change', 'personAroundId']);
    }
  });

  it('are open to the caseworker and the team only, by the API and by the policy of the table', async () => {
    const { users, neighbours, strangers } = api.world;
    await record(users.supervisor, {
      name: 'Boss Chen',
      kind: 'PERPETRATOR',
      roles: ['BOSS'],
      phones: ['+85512345678'],
    });
    expect((await around(users.caseworker))?.people.map(({ name }) => name)).toEqual(['Boss Chen']);
    expect(await around(neighbours.caseworker)).toBeNull();
    expect(await around(neighbours.supervisor)).toBeNull();
    expect(await around(strangers.supervisor)).toBeNull();
    for (const role of ['coordinator', 'field_officer', 'partner', 'auditor', 'administrator'] as const) {
      const answer = await api.ask(users[role], AROUND, { id: mine.id });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const seen = (user: TestUser): Promise<object[]> =>
      api.asApp(user, `select name from homeward.people_around where case_id = '${mine.id}'`);
    expect(await seen(users.coordinator)).toEqual([]);
    expect(await seen(neighbours.supervisor)).toEqual([]);
    expect(await seen(users.caseworker)).not.toEqual([]);
    const forged = api.asApp(
      users.coordinator,
      `insert into homeward.people_around (id, organisation_id, case_id, kind, name, recorded_by)
       values ('${uuid()}', '${api.world.here}', '${mine.id}', 'OTHER', '', '${users.coordinator.id}')`,
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('show requesters from the pleas, and log a reading of names only when names are read', async () => {
    const { caseworker } = api.world.users;
    const plea = uuid();
    const asked = { requester_name: 'Sister', requester_contact: '+85512999888' };
    const sealed = await api.world.seal('pleas', plea, mine.id, asked);
    await api.world.sql(
      `insert into homeward.pleas (id, organisation_id, case_id, channel, requester_kind, requester_name, requester_contact, recorded_by)
       values ($1, $2, $3, 'PHONE', 'SIBLING', $5, $6, $4)`,
      [plea, api.world.here, mine.id, caseworker.id, sealed['requester_name'], sealed['requester_contact']],
    );
    const reads = async (): Promise<number> =>
      (
        await api.world.sql(
          `select 1 from audit.events where kind = 'read' and subject = 'people_around' and case_id = $1`,
          [mine.id],
        )
      ).length;
    const before = await reads();
    const plain = await api.ask(caseworker, UNNAMED, { id: mine.id });
    expect(plain.data).toEqual({
      peopleAround: {
        people: [{ id: expect.any(String), kind: 'PERPETRATOR', initials: 'BC', phoneCount: 1 }],
        requesters: [{ requesterKind: 'SIBLING', channel: 'PHONE' }],
      },
    });
    expect(await reads()).toBe(before);
    expect((await around(caseworker))?.requesters).toEqual([
      { requesterKind: 'SIBLING', name: 'Sister', contact: '+85512999888' },
    ]);
    expect(await reads()).toBe(before + 1);
  });

  it('say where else the same phone, wallet or name is known, within reach of the actor only', async () => {
    const { users, neighbours } = api.world;
    const again = await api.world.addCase();
    const theirs = await api.world.addCase({ teamId: api.world.teamTwo, assignedTo: neighbours.caseworker.id });
    const named = await api.world.addCase({ restricted: true });
    await record(users.caseworker, {
      caseId: again.id,
      name: '陈 Boss',
      aliases: ['boss chen'],
      phones: ['012 345 678'],
    });
    await record(neighbours.caseworker, { caseId: theirs.id, name: 'Kevin', phones: ['+85512345678'] });
    await record(users.caseworker, { caseId: again.id, kind: 'RELATIVE', name: 'Boss Chen' });
    const id = uuid();
    const sealed = await api.world.seal('people_around', id, named.id, { name: 'Boss Chen' });
    await api.world.sql(
      `insert into homeward.people_around (id, organisation_id, case_id, kind, name, marks, recorded_by)
       values ($1, $2, $3, 'RECRUITER', $5, '{"NAME bosschen"}', $4)`,
      [id, api.world.here, named.id, users.supervisor.id, sealed['name']],
    );
    expect((await around(users.caseworker))?.people[0]?.seenElsewhere).toEqual([
      { reference: again.reference, by: ['PHONE', 'NAME'] },
    ]);
    expect((await around(neighbours.caseworker, theirs.id))?.people[0]?.seenElsewhere).toEqual([]);
    const [entry] = (await around(users.caseworker, again.id))?.people ?? [];
    await remove(users.caseworker, { personAroundId: entry?.id, expectedVersion: 1, reason: 'Somebody else' });
    expect((await around(users.caseworker))?.people[0]?.seenElsewhere).toEqual([]);
  });
});
