import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answers } from '@homeward/domain';
import type { TestCase } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { consented, held } from './test-interview.js';

const INTERVIEW = `... on Interview { id version section answers purposes signedAt signedBy { id } amendments { question was becomes reason } compounds { id } }`;
const SAVED = `... on InterviewDraftSaved { id version purposes notKept { question purpose } problems { question code stay field } }`;
const CONSENTS = `... on CaseConsents { consents { purpose given stands } notKept { question purpose } }`;
const text = (value: string): Answers[string] => ({ state: 'GIVEN', value });

interface Interview {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly section: string;
  readonly answers: Answers;
  readonly purposes: readonly string[];
  readonly amendments: readonly object[];
}

describe('intake interviews', () => {
  let api: ApiUnderTest;
  let target: TestCase;
  let draft: Interview;
  let compound: string;
  const me = () => api.world.users.caseworker;
  const save = (answers: Answers | object, expectedVersion: number, more: object = {}) =>
    api.act<{ __typename: string; version: number; notKept: object[]; problems: object[] }>(
      me(),
      'saveInterviewDraft',
      'SaveInterviewDraftInput',
      { interviewId: draft.id, expectedVersion, section: 'needs', answers, ...more },
      SAVED,
    );
  const stored = async () =>
    (
      await api.world.sql<{ answers: Answers; consent: Answers; stays: object[] }>(
        `select homeward.at('interviews.answers', id, answers) as answers, homeward.at('interviews.consent', id, consent) as consent, homeward.at('interviews.stays', id, stays) as stays from homeward.interviews where id = $1`,
        [draft.id],
      )
    )[0];
  const read = async (user = me()) =>
    (
      await api.ask<{ interview: Interview | null }>(
        user,
        `query($id: UUID!) { interview(id: $id) { __typename id version section answers purposes amendments { question } } }`,
        { id: draft.id },
      )
    ).data?.interview;

  beforeAll(async () => {
    api = await startApi();
    target = await api.world.addCase();
    compound = api.world.compound;
  });
  afterAll(() => api.stop());

  it('has one draft per case, and a second start goes on with it', async () => {
    const input = {
      caseId: target.id,
      language: 'id',
      interpreter: 'Interpreter 4',
      place: 'Office',
      setting: 'ALONE',
    };
    draft = await api.act<Interview>(me(), 'startInterview', 'StartInterviewInput', input, INTERVIEW);
    expect(draft).toMatchObject({
      __typename: 'Interview',
      version: 1,
      section: 'consent',
      answers: { language: text('id'), interpreter: text('Interpreter 4') },
    });
    const again = await api.act<Interview>(
      api.world.users.supervisor,
      'startInterview',
      'StartInterviewInput',
      { caseId: target.id },
      INTERVIEW,
    );
    expect(again.id).toBe(draft.id);
    const { data } = await api.ask<{ myDrafts: object[] }>(me(), `{ myDrafts { id caseReference asked } }`);
    expect(data?.myDrafts).toEqual([{ id: draft.id, caseReference: target.reference, asked: 4 }]);
  });

  it('stores only what consent allows, and says what it did not', async () => {
    const answers = {
      ...consented('HEALTH'),
      injuries: text('A broken wrist'),
      pregnancy: { state: 'REFUSED' },
      hoursPerDay: { state: 'UNKNOWN' },
      workBefore: text('ជាងឈើ'),
    };
    const saved = await save(answers, 1);
    expect(saved).toMatchObject({ __typename: 'InterviewDraftSaved', version: 2, problems: [] });
    expect(saved.notKept).toEqual([
      { question: 'injuries', purpose: 'HEALTH' },
      { question: 'pregnancy', purpose: 'HEALTH' },
    ]);
    const row = await stored();
    expect(JSON.stringify(row)).not.toContain('wrist');
    expect(row?.answers).toMatchObject({ hoursPerDay: { state: 'UNKNOWN' }, workBefore: text('ជាងឈើ') });
    expect(row?.answers).not.toHaveProperty('pregnancy');
    expect(row?.consent).toMatchObject({ permitHealth: { state: 'GIVEN', value: false } });
    const noted = await api.world.sql<{ columns: string[] }>(
      `select columns from audit.events where row_id = $1 and kind = 'update'`,
      [draft.id],
    );
    expect(JSON.stringify(noted)).not.toContain('ជាងឈើ');
    expect(noted).toHaveLength(1);
  });

  it('keeps the answer before when the new one is not in order, and the other answers', async () => {
    const saved = await save(
      {
        hoursPerDay: { state: 'GIVEN', value: 25 },
        children: { state: 'GIVEN', value: 2 },
        nonsense: text('x'),
        stays: { state: 'GIVEN', value: [{ place: '', from: '2025', to: '2024' }] },
      },
      2,
    );
    expect(saved.problems).toEqual(
      expect.arrayContaining([
        { question: 'hoursPerDay', code: 'OUT_OF_RANGE', stay: null, field: null },
        { question: '', code: 'UNKNOWN_QUESTION', stay: null, field: null },
        { question: 'stays', code: 'ENDS_BEFORE_IT_BEGINS', stay: 0, field: 'to' },
      ]),
    );
    expect((await stored())?.answers).toMatchObject({
      hoursPerDay: { state: 'UNKNOWN' },
      children: { state: 'GIVEN', value: 2 },
    });
  });

  it('answers a retry with the first result, and refuses a stale save with what stands there', async () => {
    const operationId = uuid();
    const first = await save({ dependsOnPerson: text('Her mother') }, 3, { operationId });
    const again = await save({ dependsOnPerson: text('Her mother') }, 3, { operationId });
    expect(first).toMatchObject({ version: 4 });
    expect(again).toEqual(first);
    const late = await save({ dependsOnPerson: text('Nobody'), jobPromised: text('Cook') }, 3);
    expect(late).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 4,
      changedBy: expect.stringContaining('caseworker'),
    });
    expect((await stored())?.answers).toMatchObject({ dependsOnPerson: text('Her mother') });
    expect((await stored())?.answers).not.toHaveProperty('jobPromised');
    // The last words of a page that was closed while its earlier save was on its way.
    const last = await save({ jobPromised: text('Cook') }, 3, { after: operationId });
    expect(last).toMatchObject({ __typename: 'InterviewDraftSaved', version: 5 });
    // Another's operation id opens nothing.
    const wrong = await save({ jobPromised: text('Driver') }, 3, { after: uuid() });
    expect(wrong.__typename).toBe('StaleWrite');
  });

  it('takes stays with partial dates, and refuses a compound that is not in the registry', async () => {
    const stays = [
      { compoundId: compound, from: '2024', to: '2024-06', cameBy: 'RECRUITED', leftBy: 'SOLD' },
      {
        place: 'ផ្ទះក្បែរព្រំដែន',
        from: '2024-06',
        cameBy: 'SOLD',
        leftBy: 'CAME_OUT',
        price: { minor: 1_200_000, currency: 'USD' },
      },
    ];
    const wrong = await save({ stays: { state: 'GIVEN', value: [stays[0], { ...stays[0], compoundId: uuid() }] } }, 5);
    expect(wrong).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'answers.stays.1.compoundId', code: 'UNKNOWN_COMPOUND' }],
    });
    expect(await save({ stays: { state: 'GIVEN', value: stays } }, 5)).toMatchObject({ version: 6, problems: [] });
    expect((await stored())?.stays).toHaveLength(2);
  });

  it('is gone on with where it stopped, by whoever may, and is nothing to the others', async () => {
    const seen = await read();
    expect(seen).toMatchObject({
      section: 'needs',
      version: 6,
      purposes: ['ASSISTANCE', 'MISSION', 'POLICE', 'STATISTICS'],
    });
    expect(seen?.answers).toMatchObject({
      stays: { state: 'GIVEN', value: [{ from: '2024' }, { price: { minor: 1_200_000 } }] },
    });
    expect(await read(api.world.users.supervisor)).toMatchObject({ id: draft.id });
    expect(await read(api.world.neighbours.supervisor)).toBeNull();
    const coordinator = await api.ask(api.world.users.coordinator, `query($id: UUID!) { interview(id: $id) { id } }`, {
      id: draft.id,
    });
    expect(coordinator.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(
      await api.world.sql(
        `select 1 from audit.events where kind = 'read' and subject = 'interviews' and row_id = $1 and actor_id = $2`,
        [draft.id, api.world.users.supervisor.id],
      ),
    ).not.toHaveLength(0);
  });

  it('drops what was said under a purpose that is withdrawn midway', async () => {
    await save({ recruiter: text('Somebody called Lin'), armedMen: { state: 'GIVEN', value: true } }, 6);
    const withdrawn = await api.act(
      me(),
      'withdrawConsent',
      'WithdrawConsentInput',
      { caseId: target.id, purpose: 'POLICE' },
      CONSENTS,
    );
    expect(withdrawn).toMatchObject({
      __typename: 'CaseConsents',
      notKept: expect.arrayContaining([
        { question: 'recruiter', purpose: 'POLICE' },
        { question: 'armedMen', purpose: 'POLICE' },
      ]),
    });
    const row = await stored();
    expect(JSON.stringify(row)).not.toContain('Lin');
    expect(row?.consent['permitPolice']).toEqual({ state: 'GIVEN', value: false });
    const again = await api.act(
      me(),
      'withdrawConsent',
      'WithdrawConsentInput',
      { caseId: target.id, purpose: 'POLICE' },
      CONSENTS,
    );
    expect(again).toMatchObject({ __typename: 'Refused', code: 'NO_CONSENT_TO_WITHDRAW' });
  });

  it('is signed only when the record of consent is whole; then consents and stays stand on the case', async () => {
    await save({ setting: { state: 'NOT_ASKED' } }, 8);
    const early = await api.act(
      me(),
      'signInterview',
      'SignInterviewInput',
      { interviewId: draft.id, expectedVersion: 9 },
      INTERVIEW,
    );
    expect(early).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'answers.setting', code: 'ANSWER_REQUIRED' }],
    });
    await save(held, 9);
    const stale = await api.act(
      me(),
      'signInterview',
      'SignInterviewInput',
      { interviewId: draft.id, expectedVersion: 9 },
      INTERVIEW,
    );
    expect(stale).toMatchObject({ __typename: 'StaleWrite', currentVersion: 10 });
    const input = { operationId: uuid(), interviewId: draft.id, expectedVersion: 10 };
    const signed = await api.act<Interview>(me(), 'signInterview', 'SignInterviewInput', input, INTERVIEW);
    expect(signed).toMatchObject({
      __typename: 'Interview',
      signedBy: { id: me().id },
      purposes: ['ASSISTANCE', 'MISSION', 'STATISTICS'],
      compounds: [{ id: compound }],
    });
    expect(await api.act(me(), 'signInterview', 'SignInterviewInput', input, INTERVIEW)).toEqual(signed);
    const consents = await api.world.sql(
      `select purpose, given from homeward.consents where case_id = $1 order by purpose`,
      [target.id],
    );
    expect(consents).toEqual([
      { purpose: 'ASSISTANCE', given: true },
      { purpose: 'HEALTH', given: false },
      { purpose: 'MISSION', given: true },
      { purpose: 'POLICE', given: false },
      { purpose: 'STATISTICS', given: true },
    ]);
    const events = await api.world.sql<{ kind: string }>(`select kind from homeward.case_events where case_id = $1`, [
      target.id,
    ]);
    expect(events.map(({ kind }) => kind).sort()).toEqual([
      'CONSENT_RECORDED',
      'CONSENT_WITHDRAWN',
      'INTERVIEW_SIGNED',
      'INTERVIEW_STARTED',
    ]);
    expect(await save({ jobPromised: text('Changed') }, 11)).toMatchObject({
      __typename: 'Refused',
      code: 'INTERVIEW_SIGNED',
    });
  });

  it('is corrected by an amendment that keeps the old answer', async () => {
    const amend = (question: string, becomes: object, reason: string, expectedVersion: number) =>
      api.act<Interview>(
        me(),
        'amendInterview',
        'AmendInterviewInput',
        { interviewId: draft.id, expectedVersion, question, becomes, reason },
        INTERVIEW,
      );
    expect(await amend('jobPromised', text('Cook'), 'Again', 11)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'becomes', code: 'SAME_ANSWER' }],
    });
    expect(await amend('jobPromised', text('Waiter'), ' ', 11)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'reason', code: 'REASON_NEEDED' }],
    });
    expect(await amend('injuries', text('A broken wrist'), 'Told later', 11)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'becomes', code: 'NO_CONSENT_FOR_PURPOSE' }],
    });
    expect(await amend('permitHealth', { state: 'GIVEN', value: true }, 'Now yes', 11)).toMatchObject({
      __typename: 'Refused',
      code: 'CONSENT_IS_WITHDRAWN_NOT_AMENDED',
    });
    const amended = await amend('jobPromised', text('Waiter'), 'Heard wrong', 11);
    expect(amended).toMatchObject({
      version: 12,
      answers: { jobPromised: text('Cook') },
      amendments: [{ question: 'jobPromised', was: text('Cook'), becomes: text('Waiter'), reason: 'Heard wrong' }],
    });
    const second = await amend('jobPromised', { state: 'REFUSED' }, 'Takes it back', 12);
    expect(second.amendments).toMatchObject([
      { was: text('Cook') },
      { was: text('Waiter'), becomes: { state: 'REFUSED' } },
    ]);
    expect(await amend('jobPromised', text('Driver'), 'Late', 12)).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 13,
    });
  });

  it('lists stays as told, records and corrects further ones', async () => {
    const list = async (user = me()) =>
      (
        await api.ask<{ stays: { id: string; place: string; version: number; from: string | null }[] }>(
          user,
          `query($c: UUID!) { stays(caseId: $c) { id place from version priceMinor compound { id } interviewId } }`,
          { c: target.id },
        )
      ).data?.stays;
    expect(await list()).toMatchObject([
      { from: '2024', compound: { id: compound }, interviewId: draft.id },
      { place: 'ផ្ទះក្បែរព្រំដែន', priceMinor: 1_200_000 },
    ]);
    const stay = {
      caseId: target.id,
      place: 'A hotel',
      from: '2023',
      to: '2023-12',
      cameBy: 'RECRUITED',
      leftBy: 'OTHER',
    };
    const fields = `... on Stay { id version place to priceMinor priceCurrency }`;
    expect(await api.act(me(), 'recordStay', 'RecordStayInput', { ...stay, place: '' }, fields)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'place', code: 'REQUIRED' }],
    });
    expect(await api.act(me(), 'recordStay', 'RecordStayInput', { ...stay, priceMinor: 5 }, fields)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'priceMinor', code: 'NOT_MONEY' }],
    });
    const made = await api.act<{ id: string }>(me(), 'recordStay', 'RecordStayInput', stay, fields);
    const { caseId: _, ...same } = stay;
    const correct = { ...same, stayId: made.id, expectedVersion: 1, to: '2024-01' };
    expect(await api.act(me(), 'correctStay', 'CorrectStayInput', correct, fields)).toMatchObject({
      version: 2,
      to: '2024-01',
    });
    expect(await api.act(me(), 'correctStay', 'CorrectStayInput', { ...correct, to: '2023' }, fields)).toMatchObject({
      __typename: 'StaleWrite',
      fields: expect.arrayContaining([{ field: 'to', theirs: '2024-01' }]),
    });
    expect(await list(api.world.neighbours.caseworker)).toEqual([]);
    const places = async (user: ReturnType<typeof me>, name: string) =>
      (await api.ask(user, `query($n: ShortText) { stayPlaces(text: $n) { id } }`, { n: name })).data;
    expect(await places(me(), 'test COMP')).toEqual({ stayPlaces: [{ id: compound }] });
    expect(await places(me(), '%')).toEqual({ stayPlaces: [] });
  });

  it('may be declined, and that is signed too', async () => {
    const other = await api.world.addCase();
    const begun = await api.act<Interview>(
      me(),
      'startInterview',
      'StartInterviewInput',
      { caseId: other.id },
      INTERVIEW,
    );
    await api.act(
      me(),
      'saveInterviewDraft',
      'SaveInterviewDraftInput',
      {
        interviewId: begun.id,
        expectedVersion: 1,
        section: 'consent',
        answers: { interviewConsent: { state: 'GIVEN', value: false }, workBefore: text('Farmer') },
      },
      SAVED,
    );
    const signed = await api.act<Interview>(
      me(),
      'signInterview',
      'SignInterviewInput',
      { interviewId: begun.id, expectedVersion: 2 },
      INTERVIEW,
    );
    expect(signed).toMatchObject({
      __typename: 'Interview',
      purposes: [],
      answers: { interviewConsent: { state: 'GIVEN', value: false } },
    });
    expect(signed.answers).not.toHaveProperty('workBefore');
  });
});
