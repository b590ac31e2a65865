import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { standingOf } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { letterAbout } from '../../repatriation/testing/letter-rows.js';
import { makeBody, makeRequest } from './test-request.js';

const asked = `... on RescueRequestDone { id version notIncluded { caseId code } request { id reference version state due people { caseId byConsent } channels { id version state due dueAt acts } } }`;
const shown = `... on RescueRequest { id version state due outcome operation { id } channels { id version state promisedBy chases theirReference } events { id kind corrected mayCorrect operation { id } } }`;
interface Answer {
  __typename: string;
  id: string;
  code: string;
  fields: { field: string; code: string }[];
  version: number;
  state: string;
  due: string | null;
  operation: { id: string } | null;
  notIncluded: { caseId: string; code: string }[];
  request: Answer & { reference: string; people: { caseId: string; byConsent: boolean }[] };
  channels: { id: string; version: number; state: string; promisedBy: string | null; chases: number; acts: string[] }[];
  events: { id: string; kind: string; corrected: boolean; mayCorrect: boolean; operation: { id: string } | null }[];
}

describe('rescue requests', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const interest = 'Nobody can speak with them alone';
  const open = async (user: TestUser, input: object): Promise<Answer> =>
    api.act(
      user,
      'openRescueRequest',
      'OpenRescueRequestInput',
      { danger: 'MODERATE', asked: 'Enter building B', people: [], channels: [], ...input },
      asked,
    );
  const act = (user: TestUser, name: string, input: object): Promise<Answer> =>
    api.act(
      user,
      name,
      `${name[0]?.toUpperCase()}${name.slice(1)}Input`,
      input,
      name.startsWith('chase') ? `... on RescueRequestsChased { chased }` : shown,
    );
  const body = (leaky = false): Promise<{ bodyId: string; warningId: string | null }> =>
    makeBody(api.world, api.world.here, api.world.users.coordinator.id, leaky);
  const stateOf = async ({ id }: TestCase): Promise<string | undefined> =>
    (await api.world.sql<{ state: string }>(`select state from homeward.cases where id = $1`, [id]))[0]?.state;

  it('takes many people in by the case track, and says who stays out and why', async () => {
    const { coordinator } = api.world.users;
    const [willing, child, mute, early, out] = [
      await api.world.addCase(),
      await api.world.addCase(),
      await api.world.addCase(),
      await api.world.addCase({ state: 'VERIFYING', verified: true }),
      await api.world.addCase({ state: 'OUT' }),
    ];
    await api.world.sql(
      `insert into homeward.consents (id, organisation_id, case_id, purpose, given, text_version, given_by, recorded_by) select gen_random_uuid(), organisation_id, id, 'ASSISTANCE', true, '1', 'PERSON', $2 from homeward.cases where id = $1`,
      [willing.id, coordinator.id],
    );
    const foreign = await api.world.addCase({
      organisationId: api.world.there,
      teamId: api.world.teamThere,
      compoundId: null,
    });
    const { bodyId } = await body();
    const answer = await open(coordinator, {
      place: 'Harbour road',
      people: [
        { caseId: willing.id },
        { caseId: child.id, bestInterestReason: interest },
        ...[mute, early, out, foreign].map(({ id }) => ({ caseId: id })),
      ],
      unnamed: 40,
      channels: [{ bodyId }],
    });
    expect(answer.notIncluded).toEqual([
      { caseId: mute.id, code: 'CONSENT_NEEDED' },
      { caseId: early.id, code: 'NOT_VERIFIED' },
      { caseId: out.id, code: 'NO_SUCH_MOVE' },
      { caseId: foreign.id, code: 'NOT_FOUND' },
    ]);
    expect(answer.request.reference).toMatch(/^RR-\d{4}-\d{4}$/);
    expect(answer.request).toMatchObject({ state: 'PREPARING', due: 'SEND' });
    expect(new Map(answer.request.people.map((one) => [one.caseId, one.byConsent]))).toEqual(
      new Map([
        [willing.id, true],
        [child.id, false],
      ]),
    );
    expect(await Promise.all([willing, child, mute].map(stateOf))).toEqual([
      'RESCUE_REQUESTED',
      'RESCUE_REQUESTED',
      'VERIFIED',
    ]);
    const told = await api.world.sql(
      `select 1 from homeward.case_events where case_id = $1 and kind = 'RESCUE_REQUEST_CHANGED'`,
      [willing.id],
    );
    expect(told).toHaveLength(1);
    // Nobody at all: nothing is opened, and no case moved.
    expect(await open(coordinator, { place: 'x', people: [{ caseId: mute.id }] })).toMatchObject({
      fields: [{ field: 'people.0', code: 'CONSENT_NEEDED' }],
    });
    expect(await open(coordinator, { place: 'x' })).toMatchObject({ fields: [{ code: 'NOBODY_ASKED_FOR' }] });
    expect(await open(coordinator, { unnamed: 2 })).toMatchObject({ fields: [{ field: 'place' }] });
  });

  it('hangs a letter on a channel only where it is about nobody else, goes there, and is reached', async () => {
    const { coordinator } = api.world.users;
    const [target, other, hidden] = [await api.world.addCase(), await api.world.addCase(), await api.world.addCase()];
    const made = await makeRequest(api.world, coordinator, target, { state: 'NOT_SENT' });
    const send = (letterId: string): Promise<Answer> =>
      act(coordinator, 'sendRescueRequest', { channelId: made.channelId, expectedVersion: 1, way: 'LETTER', letterId });
    const refused = (code: string): object => ({ fields: [{ field: 'letterId', code }] });
    const [right, named, of2, away, old, unseen] = [
      await letterAbout(api.world, [target]),
      await letterAbout(api.world, [target]),
      await letterAbout(api.world, [target, other]),
      await letterAbout(api.world, [target]),
      await letterAbout(api.world, [target]),
      await letterAbout(api.world, [hidden]),
    ];
    const to = (id: string, columns: string, value: unknown): Promise<unknown> =>
      api.world.sql(`update homeward.letters set named_kind = null, ${columns} where id = $1`, [id, value]);
    await to(away, `recipient_kind = 'MISSION', mission_id = $2`, api.world.mission);
    await to(right, `recipient_kind = 'BODY', body_id = $2`, made.bodyId);
    await api.world.sql(`update homeward.letters set state = 'VOIDED', void_reason = 'WRONG_FACTS' where id = $1`, [
      old,
    ]);
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [hidden.id]);
    expect(await send(target.id)).toMatchObject(refused('NOT_FOUND'));
    expect(await send(unseen)).toMatchObject(refused('NOT_FOUND'));
    expect(await send(of2)).toMatchObject(refused('LETTER_OTHER_PEOPLE'));
    expect(await send(away)).toMatchObject(refused('LETTER_OTHER_ADDRESSEE'));
    expect(await send(named)).toMatchObject(refused('LETTER_OTHER_ADDRESSEE'));
    expect(await send(old)).toMatchObject(refused('LETTER_NOT_VALID'));
    expect((await send(right)).channels[0]).toMatchObject({ state: 'WAITING' });
  });

  it('a body with a warning is neither chosen, written to nor chased by who has not seen the one that stands now', async () => {
    const { coordinator } = api.world.users;
    const { bodyId, warningId } = await body(true);
    const ask = (seen: string | null): Promise<Answer> =>
      open(coordinator, { place: 'Hill', unnamed: 5, channels: [{ bodyId, warningId: seen }] });
    expect(await ask(null)).toMatchObject({ fields: [{ field: 'channels.0.warningId', code: 'WARNING_NOT_SEEN' }] });
    const made = await ask(warningId);
    const [channel] = made.request.channels;
    const on = { channelId: channel?.id, expectedVersion: channel?.version };
    expect(await act(coordinator, 'sendRescueRequest', { ...on, way: 'PHONE' })).toMatchObject({
      fields: [{ field: 'warningId', code: 'WARNING_NOT_SEEN' }],
    });
    const sent = await act(coordinator, 'sendRescueRequest', { ...on, way: 'PHONE', warningId });
    expect(sent.channels[0]).toMatchObject({ state: 'WAITING' });
    // Something worse is learnt: having read the old one is not enough any more.
    const warned = await api.act<{ warning: { id: string }; earlierWarnings: { id: string }[] }>(
      coordinator,
      'warnOfRescueBody',
      'WarnOfRescueBodyInput',
      { bodyId, risk: 'CONFIRMED', warning: 'Nobody below the minister', note: 'From a driver' },
      `... on RescueBody { warning { id } earlierWarnings { id } }`,
    );
    expect(warned.earlierWarnings).toEqual([{ id: warningId }]);
    const chase = (seen: string | null): Promise<Answer> =>
      act(coordinator, 'chaseRescueRequests', {
        channels: [{ channelId: channel?.id, expectedVersion: sent.channels[0]?.version, warningId: seen }],
        way: 'PHONE',
      });
    expect(await chase(warningId)).toMatchObject({ fields: [{ field: 'channels.0.warningId' }] });
    expect(await chase(warned.warning.id)).toMatchObject({ chased: 1 });
    // The control: without a warning none is asked for.
    const { bodyId: quiet } = await body();
    expect(await open(coordinator, { place: 'Hill', unnamed: 1, channels: [{ bodyId: quiet }] })).toMatchObject({
      __typename: 'RescueRequestDone',
    });
  });

  it('why a leak is known is read by a supervisor with a reason, for one sitting, and stands in no other answer', async () => {
    const { supervisor, coordinator, administrator } = api.world.users;
    const { bodyId } = await body(true);
    const secret = 'The cook told us';
    const read = (user: TestUser, reason: string): Promise<object> =>
      api.act(user, 'openLeakNotes', 'OpenLeakNotesInput', { bodyId, reason }, `... on LeakNotes { notes { text } }`);
    const rows = (user: TestUser): Promise<object[]> =>
      api.asApp(user, `select 1 from homeward.rescue_leak_notes where body_id = $1`, [bodyId]);
    for (const user of [supervisor, coordinator, administrator]) {
      const seen = await api.ask(
        user,
        `query($id: UUID!) { rescueBody(id: $id) { id name note warning { text } earlierWarnings { text } } }`,
        { id: bodyId },
      );
      expect(JSON.stringify(seen.data)).toContain('Do not tell the provincial police');
      expect(JSON.stringify(seen)).not.toContain(secret);
      expect(await rows(user)).toEqual([]);
    }
    expect(await read(supervisor, ' ')).toMatchObject({ fields: [{ field: 'reason', code: 'REASON_NEEDED' }] });
    expect(await read(supervisor, 'A raid is planned')).toMatchObject({ notes: [{ text: secret }] });
    const logged = await api.world.sql<{ detail: object }>(
      `select detail from audit.events where row_id = $1 and subject = 'rescue_leak_notes' and kind = 'read'`,
      [bodyId],
    );
    expect(logged).toEqual([{ detail: { sealed: true, reason: true } }]);
    await api.world.sql(`update homeward.leak_note_openings set session_id = gen_random_uuid() where body_id = $1`, [
      bodyId,
    ]);
    expect(await rows(supervisor)).toEqual([]);
  });

  it('goes from sent to a broken promise and an answer; what stands in the lists is what the events say', async () => {
    const { coordinator } = api.world.users;
    const { bodyId } = await body();
    const made = await open(coordinator, { place: 'Hill', unnamed: 60, danger: 'ACUTE', channels: [{ bodyId }] });
    let now: Answer = made.request;
    const step = async (name: string, more: object): Promise<Answer> => {
      const [channel] = now.channels;
      const input = { channelId: channel?.id, expectedVersion: channel?.version, ...more };
      now = await act(coordinator, name, input);
      expect(now.__typename).toBe('RescueRequest');
      const events = await api.world.sql<Parameters<typeof standingOf>[0][number]>(
        `select id, kind, channel_id as "channelId", happened_at as "happenedAt", recorded_at as "recordedAt", corrects, danger, promised_by as "promisedBy" from homeward.rescue_events where request_id = $1`,
        [now.id],
      );
      const said = standingOf(events, { timeZone: 'Asia/Phnom_Penh' });
      const [kept] = await api.world.sql<{ state: string; due: string | null; at: Date | null }>(
        `select state, due, due_at as at from homeward.rescue_requests where id = $1`,
        [now.id],
      );
      expect(kept).toEqual({ state: said.state, due: said.due?.what ?? null, at: said.due?.at ?? null });
      return now;
    };
    await step('sendRescueRequest', { way: 'LETTER', text: 'Letter 12', theirReference: 'MoI 7/26' });
    expect(now).toMatchObject({ state: 'WAITING', due: 'CHASE', channels: [{ theirReference: 'MoI 7/26' }] });
    await step('escalateRescueRequest', { text: 'To the general' });
    await step('recordRescueAnswer', { answer: 'PROMISED', text: 'On Friday', promisedBy: '2027-01-01' });
    expect(now).toMatchObject({ state: 'PROMISED', due: 'PROMISE_DAY', channels: [{ promisedBy: '2027-01-01' }] });
    await step('settleRescuePromise', { kept: false });
    await step('recordRescueAnswer', { answer: 'REFUSED', text: 'No' });
    expect(now).toMatchObject({ state: 'ALL_REFUSED', due: 'ANOTHER_CHANNEL' });
    const refusal = now.events.find(({ kind }) => kind === 'REFUSED');
    now = await act(coordinator, 'correctRescueEvent', { eventId: refusal?.id, reason: 'Another request' });
    expect(now.events.find(({ id }) => id === refusal?.id)).toMatchObject({ corrected: true, mayCorrect: false });
    expect(now.state).toBe('WAITING');
    const late = { channelId: now.channels[0]?.id, expectedVersion: 1, answer: 'REPLIED', text: 'x' };
    expect(await act(coordinator, 'recordRescueAnswer', late)).toMatchObject({ __typename: 'StaleWrite' });
    const ahead = {
      channelId: now.channels[0]?.id,
      expectedVersion: now.channels[0]?.version,
      answer: 'REPLIED',
      text: 'x',
      happenedAt: '2099-01-01T00:00',
    };
    expect(await act(coordinator, 'recordRescueAnswer', ahead)).toMatchObject({ fields: [{ code: 'DATE_IN_FUTURE' }] });
    const closed = await act(coordinator, 'closeRescueRequest', {
      id: now.id,
      expectedVersion: now.version,
      outcome: 'CAME_OUT',
      reason: 'All out',
    });
    expect(closed).toMatchObject({ state: 'CLOSED', due: null, outcome: 'CAME_OUT' });
    expect(await act(coordinator, 'noteRescueRequest', { id: now.id, text: 'x' })).toMatchObject({
      code: 'RESCUE_REQUEST_CLOSED',
    });
  });

  it('an operation is planned with everybody on its roster as expected and their cases scheduled, in one act', async () => {
    const { coordinator } = api.world.users;
    const people = [await api.world.addCase(), await api.world.addCase()];
    const made = await open(coordinator, {
      compoundId: api.world.compound,
      people: people.map(({ id }) => ({ caseId: id, bestInterestReason: interest })),
      unnamed: 3,
    });
    const planned = await act(coordinator, 'planRescueFromRequest', {
      id: made.id,
      expectedVersion: made.version,
      kind: 'RAID',
    });
    expect(planned).toMatchObject({ state: 'OPERATION_PLANNED', due: null });
    const roster = await api.world.sql<{ same: string; outcome: string; decision: string }>(
      `select same_as_case as same, outcome, decision from homeward.roster_entries where operation_id = $1`,
      [planned.operation?.id],
    );
    expect(roster.map(({ same }) => same).sort()).toEqual(people.map(({ id }) => id).sort());
    expect(new Set(roster.map(({ outcome, decision }) => `${outcome} ${decision}`))).toEqual(
      new Set(['EXPECTED SAME_AS_CASE']),
    );
    expect(await Promise.all(people.map(stateOf))).toEqual(['RESCUE_SCHEDULED', 'RESCUE_SCHEDULED']);
    const again = { id: made.id, expectedVersion: planned.version, kind: 'RAID' };
    expect(await act(coordinator, 'planRescueFromRequest', again)).toMatchObject({ code: 'RESCUE_ALREADY_PLANNED' });
  });

  it('is linked to an operation that is there, taken back with a reason, and each link is told of for good', async () => {
    const { coordinator, field_officer: fieldOfficer } = api.world.users;
    const person = await api.world.addCase();
    const { operationId: op } = await makeRequest(api.world, coordinator, await api.world.addCase());
    const made = await open(coordinator, {
      place: 'Hill',
      people: [{ caseId: person.id, bestInterestReason: interest }],
    });
    const linking = { id: made.id, rescueOperationId: op, takePeople: true };
    expect(
      await act(coordinator, 'unlinkRescueRequest', { id: made.id, expectedVersion: made.version, reason: 'x' }),
    ).toMatchObject({ code: 'RESCUE_NOT_LINKED' });
    const away = { ...linking, rescueOperationId: made.id, expectedVersion: made.version };
    expect(await act(coordinator, 'linkRescueRequest', away)).toMatchObject({ code: 'NOT_FOUND' });
    const linked = await act(coordinator, 'linkRescueRequest', { ...linking, expectedVersion: made.version });
    expect(linked).toMatchObject({ state: 'OPERATION_PLANNED', operation: { id: op }, due: null });
    expect(await stateOf(person)).toBe('RESCUE_SCHEDULED');
    const lines = async (user: TestUser): Promise<unknown> =>
      (
        await api.ask(
          user,
          `query($ids: [UUID!]) { rescueRequests(filter: { rescueOperationIds: $ids, text: "Hill" }) { nodes { id operation { id } } } }`,
          { ids: [op] },
        )
      ).data?.['rescueRequests'];
    expect(await lines(coordinator)).toEqual({ nodes: [{ id: made.id, operation: { id: op } }] });
    expect(await lines(fieldOfficer)).toEqual({ nodes: [] });
    const again = { ...linking, expectedVersion: linked.version };
    expect(await act(coordinator, 'linkRescueRequest', again)).toMatchObject({ code: 'RESCUE_ALREADY_PLANNED' });
    const unlinked = await act(coordinator, 'unlinkRescueRequest', {
      id: made.id,
      expectedVersion: linked.version,
      reason: 'Another building',
    });
    expect(unlinked).toMatchObject({ state: 'PREPARING', operation: null, due: 'SEND' });
    const back = await act(coordinator, 'linkRescueRequest', {
      ...linking,
      takePeople: false,
      expectedVersion: unlinked.version,
    });
    expect(back).toMatchObject({ operation: { id: op } });
    expect(
      back.events.flatMap(({ kind, operation, mayCorrect }) => (operation ? [[kind, operation.id, mayCorrect]] : [])),
    ).toEqual([
      ['OPERATION_PLANNED', op, false],
      ['OPERATION_UNLINKED', op, false],
      ['OPERATION_PLANNED', op, false],
    ]);
    const roster = await api.world.sql(
      `select 1 from homeward.roster_entries where operation_id = $1 and same_as_case = $2`,
      [op, person.id],
    );
    expect(roster).toHaveLength(1);
    await api.world.sql(`update homeward.operations set state = 'CANCELLED' where id = $1`, [op]);
    const late = await open(coordinator, { place: 'Hill', unnamed: 2 });
    expect(
      await act(coordinator, 'linkRescueRequest', { ...linking, id: late.id, expectedVersion: late.version }),
    ).toMatchObject({ code: 'OPERATION_NOT_IN_STATE' });
  });

  it('a caseworker reads the requests of own cases and writes in none; a stranger, an auditor and a partner read none', async () => {
    const { caseworker, coordinator, supervisor, auditor, partner } = api.world.users;
    const mine = await api.world.addCase();
    const { id } = await makeRequest(api.world, coordinator, mine);
    const find = async (user: TestUser): Promise<unknown> =>
      (await api.ask(user, `query($id: UUID!) { rescueRequest(id: $id) { id mayRecord } }`, { id })).data?.[
        'rescueRequest'
      ];
    expect(await find(caseworker)).toEqual({ id, mayRecord: false });
    expect(await find(supervisor)).toEqual({ id, mayRecord: true });
    for (const user of [api.world.neighbours.caseworker, api.world.strangers.coordinator, auditor, partner])
      expect((await find(user)) ?? null).toBeNull();
    for (const user of [api.world.strangers.coordinator, auditor, partner, api.world.users.administrator])
      expect(await api.asApp(user, `select 1 from homeward.rescue_requests where id = $1`, [id])).toEqual([]);
    const before = await api.ask(
      coordinator,
      `query($id: UUID!) { rescueRequest(id: $id, knownOn: "2020-01-01") { events { id } people { caseId } } }`,
      { id },
    );
    expect(before.data).toEqual({ rescueRequest: { events: [], people: [] } });
  });

  it('is found by the number of whoever asked, however it is written, within reach alone, and not after an erasure', async () => {
    const { caseworker, coordinator, supervisor } = api.world.users;
    const plea = async (contact: string): Promise<string> => {
      const { caseId } = await api.act<{ caseId: string }>(
        caseworker,
        'registerPlea',
        'RegisterPleaInput',
        { channel: 'PHONE', requesterKind: 'PARENT', requesterContact: contact, person: { name: 'Sok Dara' } },
        `... on RegisteredPlea { caseId }`,
      );
      await api.world.sql(
        `update homeward.cases set assigned_to = $2, state = 'VERIFIED', verified_at = now() where id = $1`,
        [caseId, caseworker.id],
      );
      return caseId;
    };
    const [near, hidden] = [await plea('+855 12 345 678, after seven'), await plea('012 345 678')];
    const { id } = await makeRequest(api.world, coordinator, { id: near } as TestCase);
    const { id: closed } = await makeRequest(api.world, coordinator, { id: hidden } as TestCase);
    const found = async (user: TestUser, requesterPhone: string): Promise<unknown> =>
      (
        await api.ask<{ rescueRequests: { nodes: { id: string }[] } }>(
          user,
          `query($filter: RescueRequestFilter) { rescueRequests(filter: $filter, first: 20) { nodes { id } total { value } } }`,
          { filter: { requesterPhone } },
        )
      ).data?.rescueRequests.nodes
        .map((one) => one.id)
        .sort();
    for (const written of ['012345678', '+855 12-345-678', '០១២ ៣៤៥ ៦៧៨', '345678'])
      expect(await found(coordinator, written)).toEqual([id, closed].sort());
    for (const other of ['012345679', '45678', 'Sok']) expect(await found(coordinator, other)).toEqual([]);
    // One case is restricted: its number finds nothing for who is not named on it. The control is the same question before.
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [hidden]);
    for (const user of [coordinator, supervisor]) expect(await found(user, '012345678')).toEqual([id]);
    expect((await found(api.world.strangers.coordinator, '012345678')) ?? []).toEqual([]);
    await api.world.sql(
      `update homeward.data_keys set wrapped = null, kek = null, destroyed_at = now() where subject_id = $1`,
      [near],
    );
    expect(await found(coordinator, '012345678')).toEqual([]);
    expect(await api.world.sql(`select marks from homeward.pleas where case_id = $1`, [near])).toEqual([{ marks: [] }]);
  });

  it('tells the number of a case to nobody who does not reach it, nor after it was erased', async () => {
    const { coordinator } = api.world.users;
    const [first, hidden, third] = [await api.world.addCase(), await api.world.addCase(), await api.world.addCase()];
    const { id } = await makeRequest(api.world, coordinator, first);
    const version = async (): Promise<number> =>
      (await api.world.sql<{ version: number }>(`select version from homeward.rescue_requests where id = $1`, [id]))[0]
        ?.version ?? 0;
    const people = [hidden, third].map(({ id: caseId }) => ({ caseId, bestInterestReason: interest }));
    const input = { id, expectedVersion: await version(), people };
    await api.act(coordinator, 'addToRescueRequest', 'AddToRescueRequestInput', input, asked);
    await act(coordinator, 'noteRescueRequest', { id, text: `${hidden.reference.toLowerCase()} was moved` });
    const words = async (): Promise<string> => {
      const { data } = await api.ask<{ rescueRequest: { events: { text: string }[] } }>(
        coordinator,
        `query($id: UUID!) { rescueRequest(id: $id) { events { text } } }`,
        { id },
      );
      return data?.rescueRequest.events.map(({ text }) => text).join('\n') ?? '';
    };
    expect(await words()).toContain(`${hidden.reference}, ${third.reference}`);
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [hidden.id]);
    expect((await words()).toUpperCase()).not.toContain(hidden.reference);
    expect(await words()).toContain(`a case that is not open to you, ${third.reference}`);
    await api.world.sql(`update homeward.cases set erased_at = now() where id = $1`, [third.id]);
    expect(await words()).not.toContain(third.reference);
    expect(await words()).toContain('a case that is not open to you was moved');
  });

  it('with the last case of a request its words are gone as well', async () => {
    const { coordinator } = api.world.users;
    const only = await api.world.addCase();
    const { id } = await makeRequest(api.world, coordinator, only);
    const words = async (): Promise<string[]> =>
      (
        await api.world.sql<{ text: string }>(
          `select homeward.at('rescue_events.text', id, text) as text from homeward.rescue_events where request_id = $1`,
          [id],
        )
      ).flatMap(({ text }) => (text ? [text] : []));
    expect(await words()).not.toEqual([]);
    await api.world.sql(`update homeward.cases set erased_at = now() where id = $1`, [only.id]);
    expect(await words()).toEqual([]);
    const [key] = await api.world.sql<{ gone: boolean }>(
      `select wrapped is null as gone from homeward.data_keys where subject_id = $1`,
      [id],
    );
    expect(key).toEqual({ gone: true });
  });
});
