import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const KNOWN = `query($filter: KnownPeopleFilter, $first: Int, $after: String) {
  knownPeople(filter: $filter, first: $first, after: $after) {
    nodes { id initials kind reference phoneCount } pageInfo { endCursor hasNextPage } total { value } facets { kinds { value count } } } }`;
const NAMED = `query($filter: KnownPeopleFilter) { knownPeople(filter: $filter) { nodes { name phones wallets alsoIn reference } } }`;

interface Known {
  readonly knownPeople: {
    readonly nodes: readonly Readonly<Record<string, unknown>>[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly total: { readonly value: number };
    readonly facets: { readonly kinds: readonly { readonly value: string; readonly count: number }[] };
  };
}

describe('people around across cases', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  let again: TestCase;
  let theirs: TestCase;
  let closed: TestCase;

  const record = async (user: TestUser, caseId: string, input: object): Promise<string> => {
    const made = await api.act<{ id: string }>(
      user,
      'recordPersonAround',
      'RecordPersonAroundInput',
      { caseId, kind: 'RECRUITER', party: 'PERSON', ...input },
      '... on PersonAround { id }',
    );
    return made.id;
  };
  const known = async (user: TestUser, filter: object = {}, page: object = {}): Promise<Known['knownPeople']> => {
    const answer = await api.ask<Known>(user, KNOWN, { filter, ...page });
    expect(answer.errors).toBeUndefined();
    return answer.data!.knownPeople;
  };
  const found = async (user: TestUser, text: string): Promise<unknown[]> =>
    (await known(user, { text })).nodes.map(({ reference, initials }) => [reference, initials]);

  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    const { users, neighbours, strangers } = world;
    mine = await world.addCase();
    again = await world.addCase();
    theirs = await world.addCase({ teamId: world.teamTwo, assignedTo: neighbours.caseworker.id });
    closed = await world.addCase({ restricted: true });
    const elsewhere = await world.addCase({
      organisationId: world.there,
      teamId: world.teamThere,
      assignedTo: strangers.caseworker.id,
    });
    await record(users.caseworker, mine.id, {
      name: '王小明',
      phones: ['+85512345678'],
      wallets: ['USDT TRC-20 T0Jx7Kq2mVb9Yw4ZcR8sNdLhFg3PuEaTo'],
    });
    await record(users.caseworker, again.id, { kind: 'RELATIVE', name: 'សុខ ច័ន្ទ', phones: ['+85599888777'] });
    await record(users.caseworker, again.id, {
      kind: 'PERPETRATOR',
      party: 'COMPANY',
      name: 'Golden Sea Co., Ltd.',
      phones: ['012 345 678'],
    });
    const alike = await record(neighbours.caseworker, theirs.id, { name: 'Wang Xiaoming', phones: ['+85512345678'] });
    await record(strangers.caseworker, elsewhere.id, { name: 'Wang Xiaoming', phones: ['+85512345678'] });
    await world.sql(
      `insert into homeward.people_around (id, organisation_id, case_id, kind, name, tokens, marks, recorded_by)
       select gen_random_uuid(), $1, $2, 'RECRUITER', '', tokens, marks, $3 from homeward.people_around where id = $4`,
      [world.here, closed.id, users.supervisor.id, alike],
    );
  });
  afterAll(() => api.stop());

  it('are those of the cases within reach: own, of the team, never of another team or organisation', async () => {
    const { users, neighbours, strangers } = api.world;
    const ours = [again.reference, again.reference, mine.reference];
    for (const user of [users.caseworker, users.supervisor]) {
      const page = await known(user);
      expect(page.nodes.map(({ reference }) => reference)).toEqual(ours);
      expect(page.total.value).toBe(3);
    }
    for (const user of [neighbours.caseworker, neighbours.supervisor])
      expect((await known(user)).nodes.map(({ reference }) => reference)).toEqual([theirs.reference]);
    expect((await known(strangers.caseworker)).nodes).toHaveLength(1);
    for (const role of ['coordinator', 'field_officer', 'partner', 'auditor', 'administrator'] as const) {
      const answer = await api.ask(users[role], KNOWN, {});
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('are found by a name in any script, by a phone with or without its country, by a wallet', async () => {
    const { caseworker } = api.world.users;
    const wang = [[mine.reference, 'WX']];
    expect(await found(caseworker, 'Wang Xiao Ming')).toEqual(wang);
    expect(await found(caseworker, '王小明')).toEqual(wang);
    expect(await found(caseworker, 'Sok Chan')).toEqual([[again.reference, 'SC']]);
    expect(await found(caseworker, '012 345 678')).toEqual([[again.reference, 'GS'], ...wang]);
    expect(await found(caseworker, 'T0Jx7Kq2mVb9Yw4ZcR8sNdLhFg3PuEaTo')).toEqual(wang);
    expect(await found(caseworker, 'Nobody Whatsoever')).toEqual([]);
    expect(await found(caseworker, '+')).toEqual([]);
  });

  it('are filtered by kind and party, with counts that leave out their own choice', async () => {
    const { caseworker } = api.world.users;
    const page = await known(caseworker, { kinds: ['RELATIVE'] });
    expect(page.nodes).toHaveLength(1);
    expect(page.facets.kinds).toEqual([
      { value: 'PERPETRATOR', count: 1 },
      { value: 'RECRUITER', count: 1 },
      { value: 'RELATIVE', count: 1 },
    ]);
    expect((await known(caseworker, { party: 'COMPANY' })).nodes.map(({ initials }) => initials)).toEqual(['GS']);
  });

  it('come page by page, none twice and none left out; a cursor of another filter is refused', async () => {
    const { caseworker } = api.world.users;
    const first = await known(caseworker, {}, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await known(caseworker, {}, { first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
    const answer = await api.ask(caseworker, KNOWN, {
      filter: { kinds: ['RELATIVE'] },
      after: first.pageInfo.endCursor,
    });
    expect(answer.errors?.[0]?.extensions.reason).toBe('BAD_CURSOR');
  });

  it('go out with names only where names are asked for, and that reading is logged once with its cases', async () => {
    const { caseworker } = api.world.users;
    const reads = (): Promise<{ detail: object }[]> =>
      api.world.sql(
        `select detail from audit.events where kind = 'read' and subject = 'people_around' and case_id is null and actor_id = $1`,
        [caseworker.id],
      );
    const before = (await reads()).length;
    const { nodes } = await known(caseworker, { kinds: ['RECRUITER'] });
    expect(await reads()).toHaveLength(before);
    const answer = await api.ask<Known>(caseworker, NAMED, { filter: { ids: nodes.map(({ id }) => id) } });
    expect(answer.data?.knownPeople.nodes).toEqual([
      {
        name: '王小明',
        phones: ['+85512345678'],
        wallets: ['USDT TRC-20 T0Jx7Kq2mVb9Yw4ZcR8sNdLhFg3PuEaTo'],
        alsoIn: 1,
        reference: mine.reference,
      },
    ]);
    const after = await reads();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)?.detail).toEqual({ rows: 1, caseIds: [mine.id] });
  });

  it('leave out what was removed', async () => {
    const { caseworker } = api.world.users;
    const id = await record(caseworker, mine.id, { name: 'Kevin' });
    expect(await found(caseworker, 'Kevin')).toEqual([[mine.reference, 'K']]);
    await api.act(
      caseworker,
      'removePersonAround',
      'RemovePersonAroundInput',
      { personAroundId: id, expectedVersion: 1, reason: 'Somebody else' },
      '... on PeopleAround { caseId }',
    );
    expect(await found(caseworker, 'Kevin')).toEqual([]);
  });

  it('are found no more when the key of their case is destroyed', async () => {
    const { caseworker } = api.world.users;
    const gone = await api.world.addCase();
    const id = await record(caseworker, gone.id, { name: 'Boss Vanishing', phones: ['+85511222333'] });
    expect(await found(caseworker, 'boss vanishing')).toHaveLength(1);
    await api.world.sql(
      `update homeward.data_keys set wrapped = null, kek = null, destroyed_at = now() where subject_id = any($1)`,
      [[gone.id, gone.personId]],
    );
    const left = await api.world.sql(
      `select 1 from homeward.people_around where id = $1 and (tokens <> '{}' or marks <> '{}') union all
       select 1 from homeward.person_index where person_id = $2`,
      [id, gone.personId],
    );
    expect(left).toEqual([]);
  });
});
