import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const MANY = `... on AssignedCases { done { id assignedTo { id } } refused { caseId code message } }`;
interface Facets {
  readonly cases: {
    readonly nodes: { readonly id: string; readonly state: string; readonly reference: string }[];
    readonly pageInfo: { readonly endCursor: string };
    readonly facets: Record<
      string,
      { readonly value: string | null; readonly label: string | null; readonly count: number }[]
    >;
  };
}

describe('lists of cases', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('assigns many, each guarded by its own version, and names those that stay', async () => {
    const { world } = api;
    const { supervisor, caseworker } = world.users;
    const [a, b, theirs, restricted] = [
      await world.addCase(),
      await world.addCase(),
      await world.addCase({ teamId: world.teamTwo, assignedTo: null }),
      await world.addCase({ restricted: true }),
    ];
    const input = {
      operationId: uuid(),
      cases: [
        { caseId: a.id, expectedVersion: 1 },
        { caseId: b.id, expectedVersion: 9 },
        { caseId: theirs.id, expectedVersion: 1 },
        { caseId: restricted.id, expectedVersion: 1 },
        { caseId: a.id, expectedVersion: 1 },
      ],
      userId: supervisor.id,
      reason: 'Holiday',
    };
    const first = await api.act(supervisor, 'assignCases', 'AssignCasesInput', input, MANY);
    expect(first).toMatchObject({
      done: [{ id: a.id, assignedTo: { id: supervisor.id } }],
      refused: [
        { caseId: b.id, code: 'STALE_WRITE' },
        { caseId: theirs.id, code: 'NOT_FOUND' },
        { caseId: restricted.id, code: 'NOT_FOUND' },
      ],
    });
    expect(await api.act(supervisor, 'assignCases', 'AssignCasesInput', input, MANY)).toEqual(first);
    expect(await world.sql(`select 1 from homeward.case_events where kind = 'ASSIGNED'`)).toHaveLength(1);
    const tooMany = {
      cases: Array.from({ length: 201 }, () => ({ caseId: uuid(), expectedVersion: 1 })),
      userId: caseworker.id,
    };
    expect(await api.act(supervisor, 'assignCases', 'AssignCasesInput', tooMany, MANY)).toMatchObject({
      fields: [{ field: 'cases', code: 'TOO_MANY' }],
    });
    const unfit = { cases: [{ caseId: a.id, expectedVersion: 2 }], userId: world.users.auditor.id };
    expect(await api.act(supervisor, 'assignCases', 'AssignCasesInput', unfit, MANY)).toMatchObject({
      fields: [{ field: 'userId', code: 'NOT_A_CASEWORKER' }],
    });
  });

  it('filters by the tracks and counts what else could be chosen, each facet without its own choice', async () => {
    const { world } = api;
    const here = { teamId: world.teamTwo, assignedTo: world.neighbours.caseworker.id };
    await world.addCase({ ...here, state: 'OUT', nationality: 'VN' });
    await world.addCase({ ...here, state: 'OUT', nationality: 'CN' });
    const reported = await world.addCase({ ...here, state: 'REPORTED', nationality: 'VN' });
    await world.sql(
      `update homeward.cases set identification = 'VICTIM_BY_NGO', repatriation_stage = 'MISSION', legal_exposure = 'CHARGED', danger = 'ACUTE', tags = '{twin}' where id = $1`,
      [reported.id],
    );
    const ask = async (filter: string, sort = 'OPENED'): Promise<Facets['cases']> => {
      const answer = await api.ask<Facets>(
        world.neighbours.supervisor,
        `{ cases(filter: ${filter}, sort: ${sort}) { nodes { id state reference } pageInfo { endCursor } facets { states { value count } nationalities { value count } dangers { value count } assignees { value label count } } } }`,
      );
      expect(answer.errors).toBeUndefined();
      return answer.data!.cases;
    };
    const vietnamese = await ask('{ nationalities: ["VN"] }');
    expect(vietnamese.nodes).toHaveLength(2);
    expect(vietnamese.facets['nationalities']).toEqual(
      expect.arrayContaining([
        { value: 'VN', count: 2 },
        { value: 'CN', count: 1 },
      ]),
    );
    expect(vietnamese.facets['states']).toEqual([
      { value: 'OUT', count: 1 },
      { value: 'REPORTED', count: 1 },
    ]);
    expect(vietnamese.facets['assignees']).toEqual([
      { value: world.neighbours.caseworker.id, label: expect.stringContaining('caseworker'), count: 2 },
    ]);
    for (const filter of [
      '{ identifications: [VICTIM_BY_NGO] }',
      '{ stages: [MISSION] }',
      '{ legalExposures: [CHARGED] }',
      '{ dangers: [ACUTE] }',
      '{ tag: "twin" }',
      `{ text: "${reported.reference}" }`,
      '{ states: [REPORTED], restricted: false }',
    ])
      expect((await ask(filter)).nodes.map((n) => n.id)).toEqual([reported.id]);
    expect((await ask('{ exitModes: [SELF_ESCAPE] }')).nodes).toEqual([]);
    expect((await ask('{}', 'DANGER')).nodes[0]?.id).toBe(reported.id);
  });

  it('finds a person by a phone, whole or by its end, and by a document however it is written', async () => {
    const { world } = api;
    const one = await world.addCase();
    const other = await world.addCase({ teamId: world.teamTwo, assignedTo: world.neighbours.caseworker.id });
    for (const [user, { id }] of [
      [world.users.caseworker, one],
      [world.neighbours.caseworker, other],
    ] as const)
      await api.act(
        user,
        'correctPerson',
        'CorrectPersonInput',
        { caseId: id, expectedVersion: 1, phone: '+66812345678', documentNumber: 'AB0344472' },
        `... on Case { id }`,
      );
    const found = async (text: string): Promise<string[]> => {
      const answer = await api.ask<Facets>(
        world.users.caseworker,
        `query($text: ShortText) { cases(filter: { text: $text }) { nodes { id } } }`,
        { text },
      );
      return answer.data!.cases.nodes.map(({ id }) => id);
    };
    for (const text of ['+66812345678', '0066 81 234 5678', '081-234-5678', '៣៤៥៦៧៨', 'ab 0344472', 'AB0344472'])
      expect(await found(text)).toEqual([one.id]);
    for (const text of ['+66812345679', '12345', 'AB0344473', '%', '_6812345678'])
      expect(await found(text)).toEqual([]);
  });

  it('pages through every sort without a gap or a double', async () => {
    const { world } = api;
    const read = async (sort: string, after?: string): Promise<Facets['cases']> =>
      (
        await api.ask<Facets>(
          world.users.supervisor,
          `query($after: String) { cases(sort: ${sort}, first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }`,
          { after },
        )
      ).data!.cases;
    const whole = await api.ask<Facets>(world.users.supervisor, `{ cases(first: 100) { nodes { id } } }`);
    const all = whole.data!.cases.nodes.map((n) => n.id).sort();
    for (const sort of ['OPENED', 'UPDATED', 'DUE', 'WAITING', 'DANGER', 'REFERENCE', 'BEST_MATCH']) {
      const seen: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = await read(sort, after);
        if (page.nodes.length === 0) break;
        seen.push(...page.nodes.map((n) => n.id));
        after = page.pageInfo.endCursor;
      }
      expect(seen.sort()).toEqual(all);
    }
  });

  it('brings whom a text means likeliest first, page by page, in an order that has a name', async () => {
    const { world } = api;
    const named = async (name: string): Promise<string> => {
      const { id } = await world.addCase();
      await api.act(
        world.users.caseworker,
        'correctPerson',
        'CorrectPersonInput',
        { caseId: id, expectedVersion: 1, name, romanisedName: '' },
        `... on Case { id }`,
      );
      return id;
    };
    const near = await named('Bopha Sovanarith');
    const same = await named('Bopha Sovannarith');
    const order = async (sort: string | undefined, first = 10): Promise<string[]> => {
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const { data } = await api.ask<Facets>(
          world.users.caseworker,
          `query($sort: CaseSort, $first: Int, $after: String) { cases(filter: { text: "Bopha Sovannarith" }, sort: $sort, first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }`,
          { sort, first, after },
        );
        if (!data || data.cases.nodes.length === 0) return seen;
        seen.push(...data.cases.nodes.map(({ id }) => id));
        after = data.cases.pageInfo.endCursor;
      }
    };
    expect(await order('BEST_MATCH')).toEqual([same, near]);
    expect(await order('BEST_MATCH', 1)).toEqual([same, near]);
    expect(await order(undefined)).toEqual([same, near]);
    const another = await named('Bopha Sovanarit');
    expect(await order('OPENED')).toEqual([another, same, near]);
  });

  it('keeps views of its owner alone, and changes them under their version', async () => {
    const { caseworker, supervisor } = api.world.users;
    const VIEW = `... on SavedView { id name version query }`;
    const save = (input: object): Promise<{ id: string }> =>
      api.act(
        caseworker,
        'saveView',
        'SaveViewInput',
        { resource: 'cases', name: 'Mine', query: { filter: { states: ['OUT'] } }, ...input },
        VIEW,
      );
    const made = await save({});
    expect(await save({ id: made.id, expectedVersion: 1, name: 'Out' })).toMatchObject({ name: 'Out', version: 2 });
    expect(await save({ id: made.id, expectedVersion: 1 })).toMatchObject({ __typename: 'StaleWrite' });
    expect(await save({ name: '', resource: 'x y' })).toMatchObject({
      fields: [{ field: 'name' }, { field: 'resource' }],
    });
    const list = async (user: typeof caseworker): Promise<unknown> =>
      (await api.ask<{ savedViews: unknown }>(user, `{ savedViews(resource: "cases") { name query } }`)).data
        ?.savedViews;
    expect(await list(caseworker)).toEqual([{ name: 'Out', query: { filter: { states: ['OUT'] } } }]);
    expect(await list(supervisor)).toEqual([]);
    const remove = (user: typeof caseworker): Promise<object> =>
      api.act(user, 'deleteView', 'DeleteViewInput', { id: made.id }, `... on DeletedView { id }`);
    expect(await remove(supervisor)).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND' });
    expect(await remove(caseworker)).toMatchObject({ id: made.id });
    expect(await list(caseworker)).toEqual([]);
  });

  it('names colleagues who can carry a case, and the teams', async () => {
    const { world } = api;
    const answer = await api.ask<{
      colleagues: { id: string; roles: string[]; openCases: number; teams: { id: string }[] }[];
      teams: { id: string }[];
    }>(world.users.supervisor, `{ colleagues { id roles openCases teams { id } } teams { id } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.colleagues.map((c) => c.id).sort()).toEqual(
      [
        world.users.caseworker.id,
        world.users.supervisor.id,
        world.neighbours.caseworker.id,
        world.neighbours.supervisor.id,
      ].sort(),
    );
    expect(answer.data?.colleagues.find((c) => c.id === world.users.caseworker.id)).toMatchObject({
      roles: ['caseworker'],
      teams: [{ id: world.teamOne }],
    });
    expect(answer.data?.teams.map((t) => t.id).sort()).toEqual([world.teamOne, world.teamTwo].sort());
    expect((await api.ask(world.users.auditor, `{ colleagues { id } }`)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});
