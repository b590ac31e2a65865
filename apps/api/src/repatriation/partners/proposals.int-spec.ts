import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { prepare } from '../testing/prepare.js';

const today = todayIn();
const SHARED = `... on SharedCase { items { item state version proposal { id state reason version } } }`;
const PROPOSAL = `... on ItemProposal { id state changed stale reason itemState itemNote itemVersion version }`;
interface Own {
  item: string;
  state: string;
  version: number;
  proposal: { id: string; state: string; reason: string; version: number } | null;
}

describe('proposals of missions', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    mine = await api.world.addCase({ state: 'IN_CARE' });
    await prepare(api.world, mine, 'NATIONALITY_VERIFIED');
    await share(mine);
  });

  const share = (one: TestCase): Promise<unknown> =>
    api.world.sql(
      `insert into homeward.case_shares (id, organisation_id, case_id, mission_id, until, shared_by) values ($1, $2, $3, $4, current_date + 9, $5)`,
      [uuid(), api.world.here, one.id, api.world.mission, api.world.users.coordinator.id],
    );
  const record = (more: object = {}, who = api.world.users.partner): Promise<{ items?: Own[] }> =>
    api.act(
      who,
      'updateOwnItem',
      'UpdateOwnItemInput',
      { caseId: mine.id, item: 'NATIONALITY_VERIFIED', state: 'DONE', expectedVersion: 1, note: 'No 771', ...more },
      SHARED,
    );
  const proposal = async (): Promise<NonNullable<Own['proposal']>> => {
    const own = (await record()).items?.find(({ item }) => item === 'NATIONALITY_VERIFIED');
    if (!own?.proposal) throw new Error('nothing was proposed');
    // The step itself stays as it was.
    expect(own).toMatchObject({ state: 'OPEN', version: 1 });
    return own.proposal;
  };
  const decide = (act: 'accept' | 'decline', id: string, more: object = {}, who = api.world.users.coordinator) =>
    api.act<{ readonly __typename: string }>(
      who,
      `${act}Proposal`,
      act === 'accept' ? 'AcceptProposalInput' : 'DeclineProposalInput',
      {
        caseId: mine.id,
        proposalId: id,
        expectedVersion: 1,
        ...(act === 'accept'
          ? { expectedItemVersion: 1, state: 'DONE', on: today, note: 'No 771' }
          : { reason: 'Two photos' }),
        ...more,
      },
      PROPOSAL,
    );

  it('wait for somebody of the organisation, whose word takes effect as the mission’s own would', async () => {
    const { id } = await proposal();
    expect(await record()).toMatchObject({ code: 'PROPOSED_ALREADY' });
    const waiting = await api.ask(api.world.users.coordinator, `{ waitingProposals { count entries { id note } } }`);
    expect(waiting.data).toMatchObject({
      waitingProposals: { entries: expect.arrayContaining([{ id, note: 'No 771' }]) },
    });
    expect(await decide('accept', id, { on: addDays(today, -1) })).toMatchObject({
      state: 'ACCEPTED',
      changed: true,
      itemState: 'DONE',
    });
    const events = await api.world.sql<{ kind: string; to_state: string; actor_id: string }>(
      `select kind, to_state, actor_id from homeward.case_events where case_id = $1 and kind in ('ITEM_PROPOSED', 'CHECKLIST_CHANGED') order by at, id`,
      [mine.id],
    );
    const { partner, coordinator } = api.world.users;
    expect(events).toEqual([
      { kind: 'ITEM_PROPOSED', to_state: 'OPEN', actor_id: partner.id },
      { kind: 'ITEM_PROPOSED', to_state: 'ACCEPTED', actor_id: coordinator.id },
      { kind: 'CHECKLIST_CHANGED', to_state: 'DONE', actor_id: coordinator.id },
    ]);
    // Once: a second decision, and an older version, are told so.
    expect(await decide('decline', id)).toMatchObject({ __typename: 'StaleWrite' });
    expect(await decide('decline', id, { expectedVersion: 2 })).toMatchObject({ code: 'PROPOSAL_DECIDED' });
  });

  it('leave the note of the step: nothing said keeps it, and what is said stands below it', async () => {
    const coordinator = api.world.users.coordinator;
    const start = (expectedVersion: number, note: string) =>
      api.act(
        coordinator,
        'startItem',
        'StartItemInput',
        { caseId: mine.id, item: 'NATIONALITY_VERIFIED', expectedVersion, note },
        `... on WayHome { caseId }`,
      );
    const propose = async (expectedVersion: number): Promise<string> => {
      const { items } = await record({ expectedVersion });
      return items?.find(({ item }) => item === 'NATIONALITY_VERIFIED')?.proposal?.id ?? '';
    };
    await start(1, 'Form handed in');
    const more = { expectedItemVersion: 2, state: 'DONE' };
    expect(await decide('accept', await propose(2), { ...more, note: ' ' })).toMatchObject({
      itemNote: 'Form handed in',
    });
    mine = await api.world.addCase({ state: 'IN_CARE' });
    await prepare(api.world, mine, 'NATIONALITY_VERIFIED');
    await share(mine);
    await start(1, 'Form handed in');
    expect(await decide('accept', await propose(2), more)).toMatchObject({ itemNote: 'Form handed in\nNo 771' });
  });

  it('are declined with a reason that the mission reads, or taken back while they are open', async () => {
    const { id } = await proposal();
    expect(await decide('decline', id, { reason: ' ' })).toMatchObject({ fields: [{ field: 'reason' }] });
    expect(await decide('decline', id)).toMatchObject({ state: 'DECLINED' });
    const seen = await api.ask<{ sharedCases: { nodes: { caseId: string; items: Own[] }[] } }>(
      api.world.users.partner,
      `{ sharedCases(first: 100) { nodes { caseId items { item proposal { state reason } } } } }`,
    );
    const own = seen.data?.sharedCases.nodes.find(({ caseId }) => caseId === mine.id)?.items[0];
    expect(own).toMatchObject({ proposal: { state: 'DECLINED', reason: 'Two photos' } });
    const again = await proposal();
    const back = (more: object = {}, who = api.world.users.partner) =>
      api.act(
        who,
        'withdrawProposal',
        'WithdrawProposalInput',
        { caseId: mine.id, proposalId: again.id, expectedVersion: 1, ...more },
        SHARED,
      );
    expect(await back({}, api.world.strangers.partner)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await back()).toMatchObject({ __typename: 'SharedCase' });
    expect(await back()).toMatchObject({ __typename: 'StaleWrite' });
    expect(await decide('accept', again.id, { expectedVersion: 2 })).toMatchObject({ code: 'PROPOSAL_DECIDED' });
  });

  it('are decided by one of many at the same moment, and one act sent again is one', async () => {
    const { id } = await proposal();
    const answers = await Promise.all([decide('accept', id), decide('decline', id), decide('accept', id)]);
    expect(answers.filter(({ __typename }) => __typename === 'ItemProposal')).toHaveLength(1);
    const other = await api.world.addCase({ state: 'IN_CARE' });
    mine = other;
    await prepare(api.world, mine, 'NATIONALITY_VERIFIED');
    await share(mine);
    const operationId = uuid();
    expect(await record({ operationId })).toEqual(await record({ operationId }));
    const [stored] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from homeward.item_proposals where case_id = $1`,
      [mine.id],
    );
    expect(stored?.n).toBe(1);
  });

  it('are stale where the step moved on: that is said, and nothing is written over', async () => {
    const { id } = await proposal();
    await api.act(
      api.world.users.coordinator,
      'startItem',
      'StartItemInput',
      { caseId: mine.id, item: 'NATIONALITY_VERIFIED', expectedVersion: 1 },
      `... on WayHome { caseId }`,
    );
    const { data } = await api.ask(
      api.world.users.coordinator,
      `query($id: UUID!) { itemProposals(caseId: $id) { id stale itemState itemVersion } }`,
      { id: mine.id },
    );
    expect(data).toEqual({ itemProposals: [{ id, stale: true, itemState: 'IN_PROGRESS', itemVersion: 2 }] });
    expect(await decide('accept', id)).toMatchObject({ __typename: 'StaleWrite' });
    expect(await decide('accept', id, { expectedItemVersion: 2 })).toMatchObject({
      state: 'ACCEPTED',
      itemState: 'DONE',
    });
  });

  it('are neither made nor decided by who has no business with the case', async () => {
    const { id } = await proposal();
    expect(await record({ item: 'EXIT_PERMIT' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record({}, api.world.strangers.partner)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide('accept', id, {}, api.world.neighbours.caseworker)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide('accept', id, {}, api.world.strangers.coordinator)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide('accept', uuid())).toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = await api.world.addCase({ state: 'IN_CARE' });
    expect(await decide('accept', id, { caseId: elsewhere.id })).toMatchObject({ code: 'NOT_FOUND' });
    await api.world.sql(`update homeward.case_shares set ended_at = now() where case_id = $1`, [mine.id]);
    expect(await record({ item: 'TRAVEL_DOCUMENT_APPLIED' })).toMatchObject({ code: 'NOT_FOUND' });
    await api.world.sql(`update homeward.case_shares set ended_at = null where case_id = $1`, [mine.id]);
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [mine.id]);
    expect(await record({ item: 'TRAVEL_DOCUMENT_APPLIED' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of a paper that was issued carry its number, and accepted or trusted it stands among the papers of the case', async () => {
    const { world } = api;
    const document = { kind: 'EMERGENCY_CERTIFICATE', number: 'EC 7719', expiresOn: addDays(today, 90) };
    const issue = { item: 'TRAVEL_DOCUMENT_ISSUED', note: '', document };
    const papers = () =>
      world.sql<{ kind: string; mission_id: string; issued_on: string; expires_on: string }>(
        `select kind, mission_id, issued_on::text, expires_on::text from homeward.travel_documents where case_id = $1`,
        [mine.id],
      );
    const one = {
      kind: 'EMERGENCY_CERTIFICATE',
      mission_id: world.mission,
      issued_on: today,
      expires_on: document.expiresOn,
    };
    const ready = async (): Promise<void> => {
      mine = await world.addCase({ state: 'IN_CARE' });
      await prepare(world, mine, 'TRAVEL_DOCUMENT_ISSUED');
      await share(mine);
      await world.sql(`delete from homeward.travel_documents where case_id = $1`, [mine.id]);
    };
    await ready();
    const fault = (field: string, code: string) => ({ fields: [{ field, code }] });
    expect(await record({ ...issue, state: 'IN_PROGRESS' })).toMatchObject(
      fault('document.number', 'DOCUMENT_OF_ISSUED_STEP'),
    );
    expect(await record({ ...issue, document: { ...document, expiresOn: today } })).toMatchObject(
      fault('document.expiresOn', 'EXPIRES_BEFORE_ISSUED'),
    );
    const { items } = await record(issue);
    const id = items?.find(({ item }) => item === 'TRAVEL_DOCUMENT_ISSUED')?.proposal?.id ?? '';
    expect(await papers()).toEqual([]);
    expect(await decide('accept', id, { note: '', document })).toMatchObject({ state: 'ACCEPTED', changed: false });
    expect(await papers()).toEqual([one]);
    const { data } = await api.ask(
      world.users.coordinator,
      `query($id: UUID!) { itemProposals(caseId: $id) { document { kind number expiresOn } } wayHome(caseId: $id) { travelDocuments { number } } }`,
      { id: mine.id },
    );
    expect(data).toEqual({ itemProposals: [{ document }], wayHome: { travelDocuments: [{ number: 'EC 7719' }] } });

    await ready();
    await world.sql(
      `insert into homeward.partner_settings (id, organisation_id, mission_id, at_once, changed_by) values ($1, $2, $3, true, $4)`,
      [uuid(), world.here, world.mission, world.users.administrator.id],
    );
    expect(await record(issue)).toMatchObject({ __typename: 'SharedCase' });
    expect(await papers()).toEqual([one]);
    await world.sql(`delete from homeward.partner_settings where mission_id = $1`, [world.mission]);
  });

  it('are not needed from a mission that an administrator trusts, and by SQL nobody passes them otherwise', async () => {
    const { world } = api;
    expect(
      await api.asApp(
        world.users.partner,
        `update homeward.checklist_items set state = 'DONE' where case_id = $1 returning id`,
        [mine.id],
      ),
    ).toEqual([]);
    const trust = (atOnce: boolean, expectedVersion: number) =>
      api.act(
        world.users.administrator,
        'setPartnerUpdates',
        'SetPartnerUpdatesInput',
        { missionId: world.mission, atOnce, expectedVersion },
        `... on PartnerOffice { atOnce version accounts }`,
      );
    expect(await trust(true, 0)).toMatchObject({ atOnce: true, version: 1, accounts: 1 });
    expect(await trust(false, 0)).toMatchObject({ __typename: 'StaleWrite' });
    const own = (await record()).items?.find(({ item }) => item === 'NATIONALITY_VERIFIED');
    expect(own).toMatchObject({ state: 'DONE', proposal: null });
    expect(await trust(false, 1)).toMatchObject({ atOnce: false, version: 2 });
  });
});
