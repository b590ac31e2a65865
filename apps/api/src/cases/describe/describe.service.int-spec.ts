import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const CASE = `... on Case { id version danger tags sensitivity legalExposure identification nationality compound { id } person { name romanisedName version nationalities } }`;

describe('what is known of a case and its person', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('describes danger, tags and compound, leaves alone what was not said, and tells the timeline', async () => {
    const target = await api.world.addCase();
    const describeCase = (input: object): Promise<object> =>
      api.act(api.world.users.caseworker, 'describeCase', 'DescribeCaseInput', { caseId: target.id, ...input }, CASE);
    expect(
      await describeCase({ expectedVersion: 1, danger: 'ACUTE', tags: ['insulin', 'insulin', 'twin'] }),
    ).toMatchObject({ danger: 'ACUTE', tags: ['insulin', 'twin'], compound: { id: api.world.compound }, version: 2 });
    expect(await describeCase({ expectedVersion: 2, compoundId: null })).toMatchObject({
      danger: 'ACUTE',
      compound: null,
      version: 3,
    });
    expect(await describeCase({ expectedVersion: 3 })).toMatchObject({
      __typename: 'Refused',
      code: 'NOTHING_TO_CHANGE',
    });
    expect(
      await describeCase({ expectedVersion: 3, tags: Array.from({ length: 13 }, (_, i) => `t${i}`) }),
    ).toMatchObject({ fields: [{ field: 'tags', code: 'TOO_MANY' }] });
    expect(await describeCase({ expectedVersion: 1, danger: 'LOW' })).toMatchObject({
      __typename: 'StaleWrite',
      fields: [{ field: 'danger', theirs: 'ACUTE' }],
    });
    const events = await api.world.sql<{ kind: string; data: object }>(
      `select kind, data from homeward.case_events where case_id = $1 order by id`,
      [target.id],
    );
    expect(events).toEqual([
      { kind: 'DANGER_CHANGED', data: { from: 'UNKNOWN', to: 'ACUTE' } },
      { kind: 'TAGS_CHANGED', data: { added: 2, removed: 0 } },
    ]);
  });

  it('restricts a case to named staff: gone for everybody else, open again when it is lifted', async () => {
    const { supervisor, caseworker, coordinator } = api.world.users;
    const target = await api.world.addCase();
    const restrict = (user: typeof supervisor, input: object): Promise<object> =>
      api.act(
        user,
        'restrictCase',
        'RestrictCaseInput',
        { caseId: target.id, reason: 'A relative works here', ...input },
        CASE,
      );
    const seenBy = async (user: typeof supervisor): Promise<boolean> =>
      (await api.ask<{ case: object | null }>(user, `query($id: UUID!) { case(id: $id) { id } }`, { id: target.id }))
        .data?.case !== null;
    expect(
      await restrict(supervisor, { expectedVersion: 1, restricted: true, userIds: [caseworker.id], reason: null }),
    ).toMatchObject({ fields: [{ field: 'reason', code: 'REASON_NEEDED' }] });
    expect(await restrict(supervisor, { expectedVersion: 1, restricted: true, userIds: [] })).toMatchObject({
      fields: [{ field: 'userIds', code: 'ASSIGNED_MUST_BE_NAMED' }],
    });
    expect(
      await restrict(supervisor, {
        expectedVersion: 1,
        restricted: true,
        userIds: [caseworker.id, api.world.strangers.caseworker.id],
      }),
    ).toMatchObject({ fields: [{ code: 'NOT_A_COLLEAGUE' }] });
    expect(await seenBy(coordinator)).toBe(true);
    expect(
      await restrict(supervisor, { expectedVersion: 1, restricted: true, userIds: [caseworker.id] }),
    ).toMatchObject({ sensitivity: 'RESTRICTED', version: 2 });
    expect([await seenBy(supervisor), await seenBy(caseworker), await seenBy(coordinator)]).toEqual([
      true,
      true,
      false,
    ]);
    const assign = await api.act(
      supervisor,
      'assignCase',
      'AssignCaseInput',
      { caseId: target.id, expectedVersion: 2, userId: api.world.neighbours.caseworker.id },
      CASE,
    );
    expect(assign).toMatchObject({ fields: [{ field: 'userId', code: 'NOT_NAMED_STAFF' }] });
    expect(
      await restrict(supervisor, { expectedVersion: 2, restricted: true, userIds: [caseworker.id, coordinator.id] }),
    ).toMatchObject({ version: 3 });
    expect(await seenBy(coordinator)).toBe(true);
    expect(
      await restrict(supervisor, { expectedVersion: 3, restricted: true, userIds: [caseworker.id] }),
    ).toMatchObject({ version: 4 });
    expect(await seenBy(coordinator)).toBe(false);
    expect(await restrict(caseworker, { expectedVersion: 4, restricted: false })).toMatchObject({
      sensitivity: 'NORMAL',
    });
    expect(await seenBy(coordinator)).toBe(true);
    expect(await api.world.sql(`select 1 from homeward.case_members`)).toEqual([]);
  });

  it('corrects the person: names found again, the case follows, values stay out of the timeline', async () => {
    const target = await api.world.addCase();
    const correct = (input: object): Promise<object> =>
      api.act(api.world.users.caseworker, 'correctPerson', 'CorrectPersonInput', { caseId: target.id, ...input }, CASE);
    expect(
      await correct({
        expectedVersion: 1,
        name: '陈伟',
        romanisedName: '',
        nationalities: ['MY'],
        birth: '1990',
        reason: 'Passport seen',
      }),
    ).toMatchObject({
      nationality: 'MY',
      version: 2,
      person: { name: '陈伟', romanisedName: 'Chen Wei', version: 2, nationalities: ['MY'] },
    });
    expect(await correct({ expectedVersion: 1, phone: '+85512000000' })).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 2,
    });
    expect(await correct({ expectedVersion: 2, name: '' })).toMatchObject({
      fields: [{ field: 'name', code: 'REQUIRED' }],
    });
    const found = await api.ask<{ cases: { nodes: { id: string }[] } }>(
      api.world.users.caseworker,
      `{ cases(filter: { text: "chen wei" }) { nodes { id } } }`,
    );
    expect(found.data?.cases.nodes).toEqual([{ id: target.id }]);
    const events = await api.world.sql(`select kind, data from homeward.case_events where case_id = $1`, [target.id]);
    expect(events).toEqual([{ kind: 'PERSON_CORRECTED', data: { fields: 'name,romanisedName,birth,nationalities' } }]);
  });

  it('keeps every decision of every body and derives the most protective', async () => {
    const target = await api.world.addCase();
    const record = (input: object): Promise<object> =>
      api.act(
        api.world.users.caseworker,
        'recordIdentification',
        'RecordIdentificationInput',
        { caseId: target.id, basis: 'Interview', decidedOn: '2025-02-01', ...input },
        CASE,
      );
    expect(await record({ body: 'NGO', decision: 'SCREENING' })).toMatchObject({ identification: 'SCREENING' });
    expect(await record({ body: 'NGO', decision: 'SCREENING' })).toMatchObject({
      __typename: 'Refused',
      code: 'SCREENING_BEGUN',
    });
    expect(await record({ body: 'NGO', decision: 'VICTIM_OFFICIAL' })).toMatchObject({
      fields: [{ field: 'decision', code: 'NOT_THIS_BODY' }],
    });
    expect(await record({ body: 'POLICE', decision: 'NOT_VICTIM' })).toMatchObject({ identification: 'NOT_VICTIM' });
    expect(await record({ body: 'NGO', decision: 'VICTIM_BY_NGO' })).toMatchObject({ identification: 'VICTIM_BY_NGO' });
    expect(
      await record({ body: 'COURT', decision: 'VICTIM_OFFICIAL', appeal: true, decidedOn: '2025-03-01' }),
    ).toMatchObject({ identification: 'VICTIM_OFFICIAL' });
    const document = `query($id: UUID!) { identifications(caseId: $id) { body decision standing basis } }`;
    const mine = await api.ask(api.world.users.caseworker, document, { id: target.id });
    expect(mine.data).toEqual({
      identifications: [
        { body: 'COURT', decision: 'VICTIM_OFFICIAL', standing: true, basis: 'Interview' },
        { body: 'NGO', decision: 'VICTIM_BY_NGO', standing: true, basis: 'Interview' },
        { body: 'POLICE', decision: 'NOT_VICTIM', standing: false, basis: 'Interview' },
      ],
    });
    const theirs = await api.ask<{ identifications: { basis: null }[] }>(api.world.users.coordinator, document, {
      id: target.id,
    });
    expect(theirs.data?.identifications[0]?.basis).toBeNull();
    expect((await api.ask(api.world.neighbours.supervisor, document, { id: target.id })).data).toEqual({
      identifications: null,
    });
  });

  it('records legal exposure apart from identification', async () => {
    const target = await api.world.addCase();
    const set = (expectedVersion: number): Promise<object> =>
      api.act(
        api.world.users.supervisor,
        'setLegalExposure',
        'SetLegalExposureInput',
        { caseId: target.id, expectedVersion, exposure: 'CHARGED', reason: 'Immigration' },
        CASE,
      );
    expect(await set(1)).toMatchObject({ legalExposure: 'CHARGED' });
    expect(await set(1)).toMatchObject({ __typename: 'StaleWrite' });
  });
});
