import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const REGISTERED = `... on RegisteredPlea { caseId reference case { id state danger nationality person { name romanisedName } } }`;
interface Registered {
  readonly __typename: string;
  readonly caseId: string;
  readonly reference: string;
  readonly fields?: { readonly field: string; readonly code: string }[];
}

describe('a plea', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const plea = (person: object, more: object = {}): object => ({
    channel: 'TELEGRAM',
    requesterKind: 'SIBLING',
    requesterName: 'Li',
    requesterContact: '@li',
    message: 'She is locked in.',
    danger: 'ACUTE',
    person,
    ...more,
  });
  const register = (user: Parameters<ApiUnderTest['act']>[0], input: object): Promise<Registered> =>
    api.act(user, 'registerPlea', 'RegisterPleaInput', input, REGISTERED);

  it('opens a case with a reference, romanises the name and tells the timeline', async () => {
    const { caseworker } = api.world.users;
    const made = await register(
      caseworker,
      plea(
        { name: '王小明', sex: 'MALE', birth: '2001-05', nationalities: ['CN'] },
        { compoundId: api.world.compound },
      ),
    );
    expect(made).toMatchObject({
      __typename: 'RegisteredPlea',
      reference: expect.stringMatching(/^HR-\d{4}-00001$/),
      case: {
        state: 'REPORTED',
        danger: 'ACUTE',
        nationality: 'CN',
        person: { name: '王小明', romanisedName: 'Wang Xiao Ming' },
      },
    });
    const events = await api.world.sql<{ kind: string }>(
      `select kind from homeward.case_events where case_id = $1 order by id`,
      [made.caseId],
    );
    expect(events.map((e) => e.kind)).toEqual(['REGISTERED', 'PLEA_RECEIVED']);
    const [stored] = await api.world.sql<{ team_id: string; filed: number; age_band: string }>(
      `select c.team_id, c.age_band, cardinality(i.tokens) as filed from homeward.cases c join homeward.person_index i using (person_id) where c.id = $1`,
      [made.caseId],
    );
    expect(stored).toMatchObject({
      team_id: api.world.teamOne,
      age_band: '24-26',
    });
    expect(stored?.filed).toBeGreaterThan(8);
  });

  it('takes a correction of somebody who was just registered, and of a conflict tells what stands there', async () => {
    const { caseworker } = api.world.users;
    const made = await register(caseworker, plea({ name: 'Sokunthea Phannarith' }));
    const correct = (phone: string): Promise<object> =>
      api.act(
        caseworker,
        'correctPerson',
        'CorrectPersonInput',
        { caseId: made.caseId, expectedVersion: 1, phone },
        `... on Case { person { phone } }`,
      );
    expect(await correct('+855 12 000 111')).toMatchObject({ person: { phone: '+85512000111' } });
    expect(await correct('+855 12 000 222')).toMatchObject({
      __typename: 'StaleWrite',
      fields: [{ field: 'phone', theirs: '+85512000111' }],
    });
  });

  it('answers a retry with the first case and numbers on without a gap', async () => {
    const { supervisor } = api.world.users;
    const input = { operationId: uuid(), ...plea({ name: 'Budi Santoso' }) };
    const [first, again] = [await register(supervisor, input), await register(supervisor, input)];
    expect(again).toEqual(first);
    const numbers = await Promise.all(
      ['A', 'B', 'C'].map((name) => register(supervisor, plea({ name: `${name} Putra` }))),
    );
    expect(new Set(numbers.map((n) => n.reference)).size).toBe(3);
  });

  it('a field officer may register, and sees the reference but not the case', async () => {
    const made = await register(api.world.users.field_officer, plea({ name: 'Nok' }));
    expect(made).toMatchObject({ __typename: 'RegisteredPlea', case: null, reference: expect.stringMatching(/^HR-/) });
  });

  it('names each wrong field and stores nothing', async () => {
    const before = await api.world.sql(`select 1 from homeward.persons`);
    const made = await register(
      api.world.users.caseworker,
      plea({ name: '', birth: '2150', nationalities: ['XX'] }, { compoundId: uuid(), teamId: api.world.teamThere }),
    );
    expect(made).toMatchObject({ __typename: 'InvalidInput' });
    expect(made.fields?.map((f) => [f.field, f.code])).toEqual([
      ['person.name', 'REQUIRED'],
      ['person.birth', 'DATE_IN_FUTURE'],
      ['person.nationalities.0', 'NOT_A_COUNTRY'],
      ['teamId', 'NOT_AN_ID'],
      ['compoundId', 'NOT_AN_ID'],
    ]);
    expect(await api.world.sql(`select 1 from homeward.persons`)).toHaveLength(before.length);
  });

  it('proposes a case of another team with internal fields only, and logs the asking', async () => {
    const known = await api.world.addCase({
      name: 'Siti Nurhaliza',
      romanisedName: 'Siti Nurhaliza',
      searchKey: 'siti nurhaliza',
      birth: '1999-03-04',
      teamId: api.world.teamTwo,
      assignedTo: api.world.neighbours.caseworker.id,
    });
    const restricted = await api.world.addCase({
      name: 'Siti Nurhaliza',
      romanisedName: 'Siti Nurhaliza',
      searchKey: 'siti nurhaliza',
      birth: '1999-03-04',
      restricted: true,
    });
    const document = `{ matchCandidates(name: "Sity Nurhalisa", birth: "1999-03-04", nationalities: ["ID"]) { caseId reference state score reasons reachable } }`;
    const answer = await api.ask<{ matchCandidates: { caseId: string; reachable: boolean }[] }>(
      api.world.users.caseworker,
      document,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.matchCandidates[0]).toMatchObject({ caseId: known.id, reachable: false });
    expect(JSON.stringify(answer.data)).not.toContain('Siti');
    expect(JSON.stringify(answer.data)).not.toContain(restricted.id);
    expect(await api.world.sql(`select 1 from audit.events where kind = 'match'`)).toHaveLength(1);
    const stranger = await api.ask<{ matchCandidates: object[] }>(api.world.strangers.caseworker, document);
    expect(stranger.data?.matchCandidates).toEqual([]);
    expect((await api.ask(api.world.users.coordinator, document)).errors).toBeUndefined();
    expect((await api.ask(api.world.users.auditor, document)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('joins a plea to a proposed case: one person, a new linked case, the told words kept, the other team told', async () => {
    const known = await api.world.addCase({
      name: 'Rahmat Hidayat',
      romanisedName: 'Rahmat Hidayat',
      searchKey: 'rahmat hidayat',
      birth: '1995-01-02',
      teamId: api.world.teamTwo,
      assignedTo: api.world.neighbours.caseworker.id,
    });
    const made = await register(
      api.world.users.caseworker,
      plea({ name: 'Rahmad Hidayat', birth: '1995-01-02', nationalities: ['ID'] }, { sameAsCaseId: known.id }),
    );
    // Whoever knows a name and a birthday learns no more: the other team carries the person and takes the plea.
    expect(made).toMatchObject({ __typename: 'RegisteredPlea', reference: expect.any(String), case: null });
    const [stored] = await api.world.sql(
      `select person_id, previous_case_id, nationality, team_id, assigned_to from homeward.cases where id = $1`,
      [made.caseId],
    );
    expect(stored).toEqual({
      person_id: known.personId,
      previous_case_id: known.id,
      nationality: 'ID',
      team_id: api.world.teamTwo,
      assigned_to: api.world.neighbours.caseworker.id,
    });
    expect(
      await api.asApp(api.world.users.caseworker, `select 1 from homeward.persons where id = $1`, [known.personId]),
    ).toEqual([]);
    expect(
      await api.world.sql(`select homeward.at('notes.text', id, text) as text from homeward.notes where case_id = $1`, [
        made.caseId,
      ]),
    ).toEqual([{ text: 'Rahmad Hidayat · 1995-01-02 · ID' }]);
    expect(await api.world.sql(`select kind from homeward.case_events where case_id = $1`, [known.id])).toEqual([
      { kind: 'PLEA_RECEIVED' },
    ]);
  });

  it('gives a plea for somebody whom nobody carries yet to a supervisor of that team', async () => {
    const known = await api.world.addCase({
      name: 'Putri Anggraini',
      romanisedName: 'Putri Anggraini',
      searchKey: 'putri anggraini',
      teamId: api.world.teamTwo,
      assignedTo: null,
      registeredBy: api.world.neighbours.supervisor.id,
      verified: false,
      state: 'REPORTED',
    });
    const made = await register(
      api.world.users.caseworker,
      plea({ name: 'Putri Anggraini' }, { sameAsCaseId: known.id }),
    );
    expect(made).toMatchObject({ __typename: 'RegisteredPlea', case: null });
    expect(await api.world.sql(`select team_id, assigned_to from homeward.cases where id = $1`, [made.caseId])).toEqual(
      [{ team_id: api.world.teamTwo, assigned_to: api.world.neighbours.supervisor.id }],
    );
    const own = await api.world.addCase({
      name: 'Dewi Lestari',
      romanisedName: 'Dewi Lestari',
      searchKey: 'dewi lestari',
    });
    expect(
      await register(api.world.users.caseworker, plea({ name: 'Dewi Lestari' }, { sameAsCaseId: own.id })),
    ).toMatchObject({ case: { person: { name: 'Dewi Lestari' } } });
  });

  it('refuses to join to a case that the facts do not propose: an id opens nobody', async () => {
    const other = await api.world.addCase({
      name: 'Minh Tran',
      romanisedName: 'Minh Tran',
      searchKey: 'minh tran',
      teamId: api.world.teamTwo,
      assignedTo: null,
    });
    const made = await register(api.world.users.caseworker, plea({ name: 'Chen Wei' }, { sameAsCaseId: other.id }));
    expect(made).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'sameAsCaseId', code: 'NOT_PROPOSED' }],
    });
    const back = await register(api.world.users.caseworker, plea({ name: 'Chen Wei' }, { previousCaseId: other.id }));
    expect(back).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'previousCaseId', code: 'NOT_FOUND' }],
    });
  });
});
