import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly placed: number;
  readonly takenBack: number;
  readonly kept: number;
  readonly people: readonly { readonly caseId: string; readonly answer: string; readonly bed: string | null }[];
  readonly spells: readonly {
    readonly id: string;
    readonly place: string;
    readonly to: string | null;
    readonly version: number;
    readonly hearingOn: string | null;
    readonly reason: string;
    readonly legalBasis: string | null;
    readonly takenBack: boolean;
    readonly changes: readonly { readonly kind: string; readonly why: string; readonly reasonBefore: string }[];
  }[];
}

const PLACING = `... on Placing { placed people { caseId answer bed } }`;
const CUSTODY = `... on Custody { spells { id place to version hearingOn reason legalBasis takenBack changes { kind why reasonBefore } } }`;
const today = todayIn('Asia/Phnom_Penh');

describe('placing many at once', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let supervisor: TestUser;
  let field: TestUser;
  let operation: string;

  beforeAll(async () => {
    api = await startApi();
    ({ coordinator, supervisor, field_officer: field } = api.world.users);
    operation = (await act(field, 'planOperation', 'PlanOperationInput', { kind: 'RAID', place: 'Here' }, ID)).id;
  });
  afterAll(() => api.stop());

  const ID = `... on Operation { id }`;
  const act = (user: TestUser, name: string, type: string, input: object, selection: string): Promise<Answer> =>
    api.act<Answer>(user, name, type, input, selection);
  /** Somebody who came out of the operation. */
  const out = async (sex = 'FEMALE', ageBand = '21-23'): Promise<TestCase> => {
    const made = await api.world.addCase();
    await api.world.sql(
      `update homeward.cases set state = 'OUT', out_on = $2, sex = $3, age_band = $4, verified_at = now() where id = $1`,
      [made.id, addDays(today, -5), sex, ageBand],
    );
    const row = uuid();
    const sealed = await api.world.seal('roster_entries', row, row, { name: 'Ada', doubts: '' }, api.world.here);
    await api.world.sql(
      `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, outcome, case_id)
       select $1, $2, $3, coalesce(max(position), 0) + 1, $4, 'FOUND', $5 from homeward.roster_entries where operation_id = $3`,
      [row, api.world.here, operation, sealed['name'], made.id],
    );
    return made;
  };
  const house = async (beds: object): Promise<string> =>
    (
      await act(
        supervisor,
        'registerCustodyPlace',
        'RegisterCustodyPlaceInput',
        { kind: 'SHELTER', name: 'Bamboo House', country: 'KH', ...beds },
        `... on CustodyPlace { id }`,
      )
    ).id;
  const input = (placeId: string, people: readonly object[], more: object = {}): object => ({
    rescueOperationId: operation,
    placeId,
    from: today,
    people,
    ...more,
  });
  const place = (user: TestUser, placeId: string, people: readonly object[], placingId: string): Promise<Answer> =>
    act(user, 'placePeople', 'PlacePeopleInput', input(placeId, people, { placingId }), PLACING);
  const custody = async (caseId: string): Promise<Answer['spells']> =>
    (
      await api.ask<{ custody: Answer }>(
        coordinator,
        `query($id: UUID!) { custody(caseId: $id) { spells { id place to version hearingOn reason legalBasis takenBack changes { kind why reasonBefore } } } }`,
        { id: caseId },
      )
    ).data?.custody.spells ?? [];

  it('answers each for itself, as the preview said, and takes the placing back with its reason', async () => {
    const [first, second, boy, hidden, moved] = [
      await out(),
      await out(),
      await out('MALE', '9-17'),
      await out(),
      await out(),
    ];
    const bamboo = await house({ bedsWomen: 1 });
    const lotus = await house({ bedsWomen: 9, bedsFamily: 1 });
    await place(coordinator, lotus, [{ caseId: first.id }, { caseId: moved.id }], uuid());
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [hidden.id]);
    const [before] = await custody(first.id);
    const people = [
      { caseId: first.id, spellId: before?.id, spellVersion: before?.version },
      { caseId: second.id },
      { caseId: boy.id },
      { caseId: hidden.id },
      { caseId: moved.id },
    ];
    const expected = ['PLACED', 'NO_BED', 'NOT_SUITABLE', 'NO_RIGHT', 'ELSEWHERE'];
    const preview = await api.ask<{ placingPreview: Answer }>(
      coordinator,
      `query($input: PlacingPreviewInput!) { placingPreview(input: $input) { __typename ${PLACING} } }`,
      { input: input(bamboo, people) },
    );
    expect(preview.data?.placingPreview.people.map(({ answer }) => answer)).toEqual(expected);
    const placingId = uuid();
    const done = await place(coordinator, bamboo, people, placingId);
    expect(done.people.map(({ answer }) => answer)).toEqual(expected);
    expect(done.placed).toBe(1);

    const back = (user: TestUser, reason: string): Promise<Answer> =>
      act(
        user,
        'takeBackPlacing',
        'TakeBackPlacingInput',
        { placingId, reason },
        `... on PlacingTakenBack { takenBack kept }`,
      );
    expect(await back(supervisor, 'Not mine')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await back(coordinator, 'The wrong house')).toMatchObject({ takenBack: 1, kept: 0 });
    expect(await custody(first.id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: before?.id, to: null }),
        expect.objectContaining({
          takenBack: true,
          changes: [expect.objectContaining({ kind: 'TAKEN_BACK', why: 'The wrong house' })],
        }),
      ]),
    );
    expect((await place(coordinator, bamboo, [{ caseId: second.id }], uuid())).placed).toBe(1);
  });

  it('lets whoever goes back lie in a bed that is free, and over the beds where it was given away', async () => {
    const goBack = async (taken: boolean): Promise<boolean | undefined> => {
      const small = await house({ bedsWomen: 1 });
      const [person, other] = [await out(), await out()];
      await place(coordinator, small, [{ caseId: person.id }], uuid());
      const [spell] = await custody(person.id);
      const placingId = uuid();
      const moved = { caseId: person.id, spellId: spell?.id, spellVersion: spell?.version };
      await place(coordinator, await house({ bedsWomen: 1 }), [moved], placingId);
      if (taken) expect((await place(coordinator, small, [{ caseId: other.id }], uuid())).placed).toBe(1);
      const input = { placingId, reason: 'The wrong house' };
      const back = await act(
        coordinator,
        'takeBackPlacing',
        'TakeBackPlacingInput',
        input,
        `... on PlacingTakenBack { takenBack }`,
      );
      expect(back.takenBack).toBe(1);
      const [row] = await api.world.sql<{ over: boolean }>(
        `select over_beds as over from homeward.custody_spells where case_id = $1 and to_date is null`,
        [person.id],
      );
      return row?.over;
    };
    expect(await goBack(false)).toBe(false);
    expect(await goBack(true)).toBe(true);
  });

  it('answers a retry with what may still be known, and keeps nothing of the people for it', async () => {
    const [ill, boy, hidden, later] = [await out(), await out('MALE', '9-17'), await out(), await out()];
    await api.world.sql(`update homeward.roster_entries set medical_urgent = true where case_id = $1`, [ill.id]);
    for (const { id } of [hidden, later])
      await api.world.sql(`insert into homeward.case_members (case_id, organisation_id, user_id) values ($1, $2, $3)`, [
        id,
        api.world.here,
        coordinator.id,
      ]);
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [hidden.id]);
    const people = [{ caseId: ill.id, seen: true }, { caseId: boy.id }, { caseId: hidden.id }, { caseId: later.id }];
    const once = input(await house({ bedsWomen: 9, bedsMen: 9 }), people, { operationId: uuid(), placingId: uuid() });
    const send = (): Promise<Answer> =>
      act(
        coordinator,
        'placePeople',
        'PlacePeopleInput',
        once,
        `... on Placing { placed people { caseId answer bed concerns } }`,
      );
    const first = await send();
    expect(first.people.map(({ answer }) => answer)).toEqual(['PLACED', 'NOT_SUITABLE', 'RESTRICTED', 'PLACED']);
    expect(first.people).toMatchObject([
      { concerns: ['NEEDS_DOCTOR'] },
      { concerns: ['MINOR_AMONG_ADULTS'] },
      {},
      { bed: 'WOMEN' },
    ]);
    expect(await send()).toEqual(first);
    const [kept] = await api.world.sql<{ result: string }>(
      `select result::text as result from homeward.acts_done where operation_id = $1`,
      [(once as { operationId: string }).operationId],
    );
    expect(kept?.result).toContain(`${ill.id} PLACED`);
    expect(kept?.result).not.toMatch(/DOCTOR|MINOR|RESTRICTED|WOMEN/);
    // Whoever may not know of somebody any more is not told once again.
    await api.world.sql(`delete from homeward.case_members where case_id = any($1::uuid[])`, [[hidden.id, later.id]]);
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [later.id]);
    expect((await send()).people.map(({ answer }) => answer)).toEqual([
      'PLACED',
      'NOT_SUITABLE',
      'NO_RIGHT',
      'NO_RIGHT',
    ]);
  });

  it('gives the last bed to one of two who ask at once; without the guard both lie in it', async () => {
    const racers = async (): Promise<number> => {
      const placeId = await house({ bedsWomen: 1 });
      const [one, two] = [await out(), await out()];
      const answers = await Promise.all(
        [one, two].map((person, at) =>
          place(at === 0 ? coordinator : supervisor, placeId, [{ caseId: person.id }], uuid()),
        ),
      );
      return answers.reduce((sum, { placed }) => sum + placed, 0);
    };
    for (let round = 0; round < 3; round += 1) expect(await racers()).toBe(1);
    const full = await house({ bedsWomen: 0 });
    const squeeze = async (): Promise<unknown> => {
      const { id } = await out();
      const spell = uuid();
      const { place: name } = await api.world.seal('custody_spells', spell, id, { place: 'Bamboo' }, api.world.here);
      return api.asApp(
        coordinator,
        `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, place_id, bed, from_date, recorded_by) values ($1, $2, $3, 'SHELTER', $4, $5, 'WOMEN', $6, $7)`,
        [spell, api.world.here, id, name, full, today, coordinator.id],
      );
    };
    await expect(squeeze()).rejects.toMatchObject({ constraint: 'custody_beds_free' });
    await api.world.sql(`alter table homeward.custody_spells disable trigger custody_spells_beds`);
    await expect(squeeze()).resolves.toBeDefined();
    await api.world.sql(`alter table homeward.custody_spells enable trigger custody_spells_beds`);
  });

  it('corrects reason and ground with what stood there, and keeps a hearing that nobody spoke of', async () => {
    const { id: caseId } = await out();
    const hearingOn = addDays(today, 9);
    const began = { caseId, kind: 'POLICE', place: 'Post', from: today, reason: 'Fraud', hearingOn };
    const [spell] = (await act(coordinator, 'changeCustody', 'ChangeCustodyInput', began, CUSTODY)).spells;
    const correct = (more: object): Promise<Answer> =>
      act(
        coordinator,
        'correctCustody',
        'CorrectCustodyInput',
        { caseId, spellId: spell?.id, expectedVersion: 1, reason: 'Visa', legalBasis: 'IMMIGRATION', ...more },
        CUSTODY,
      );
    expect(await correct({ why: '' })).toMatchObject({ fields: [{ field: 'why', code: 'REASON_NEEDED' }] });
    expect((await correct({ why: 'The officer read the file again' })).spells[0]).toMatchObject({
      reason: 'Visa',
      legalBasis: 'IMMIGRATION',
      changes: [{ kind: 'CORRECTED', why: 'The officer read the file again', reasonBefore: 'Fraud' }],
    });
    expect(await correct({ why: 'Again', reason: 'Other' })).toMatchObject({ __typename: 'StaleWrite' });
    const asked = { food: 'YES', medical: 'YES', familyContact: 'YES', minorsApart: 'YES', illTreatment: 'NO' };
    const found = { stillRight: true, seen: true, access: 'FREE', medicalUrgent: false, ...asked };
    const review = (expectedVersion: number, more: object): Promise<Answer> =>
      act(
        coordinator,
        'reviewCustody',
        'ReviewCustodyInput',
        { caseId, spellId: spell?.id, expectedVersion, reviewedOn: today, ...found, ...more },
        CUSTODY,
      );
    expect((await review(2, {})).spells[0]).toMatchObject({ hearingOn });
    expect(await review(3, { hearingOn, noHearing: true })).toMatchObject({ fields: [{ field: 'hearingOn' }] });
    expect((await review(3, { noHearing: true })).spells[0]).toMatchObject({ hearingOn: null });
  });
});
