import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import {
  begin,
  complete,
  type Item,
  itemOf,
  readyToTravel,
  stepsOf,
  WAY_HOME,
  type WayHome,
} from './testing/way-home.steps.js';

const today = todayIn();

describe('the way home of one case', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
  });
  afterAll(() => api.stop());

  const out = (): Promise<TestCase> => api.world.addCase({ state: 'IN_CARE' });
  const read = async (caseId: string, user = coordinator): Promise<WayHome> => {
    const answer = await api.ask<{ wayHome: WayHome }>(
      user,
      `query($id: UUID!) { wayHome(caseId: $id) { ${WAY_HOME} } }`,
      { id: caseId },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.wayHome;
  };

  it('begins with every item, on the covering mission, and with what waits on nobody else ready', async () => {
    const { id } = await out();
    const way = await begin(api, coordinator, id);
    expect(way.items).toHaveLength(19);
    expect(way.covering).toMatchObject({ here: true, mission: { id: api.world.mission } });
    expect(way.items.filter((item) => item.ready).map((item) => item.item)).toEqual([
      'CONSENT_AND_RISK',
      'FIT_TO_TRAVEL',
    ]);
    expect(itemOf(way, 'NATIONALITY_VERIFIED')).toMatchObject({
      party: 'MISSION',
      mission: { id: api.world.mission },
      waitsFor: ['MISSION_NOTIFIED'],
    });
    expect(way.stage).toBe('NOT_STARTED');
    expect(
      await api.act(
        coordinator,
        'beginRepatriation',
        'BeginRepatriationInput',
        { caseId: id },
        `... on WayHome { caseId }`,
      ),
    ).toMatchObject({ __typename: 'Refused', code: 'WAY_HOME_BEGUN' });
  });

  it('refuses to begin for who has not come out, and for who is not there', async () => {
    const held = await api.world.addCase();
    expect(
      await api.act(
        coordinator,
        'beginRepatriation',
        'BeginRepatriationInput',
        { caseId: held.id },
        `... on WayHome { caseId }`,
      ),
    ).toMatchObject({ code: 'NOT_YET_OUT' });
    expect(
      await api.act(
        coordinator,
        'beginRepatriation',
        'BeginRepatriationInput',
        { caseId: uuid() },
        `... on WayHome { caseId }`,
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes in order: a wrong order names what comes first and leaves nothing behind', async () => {
    const { id } = await out();
    const way = await begin(api, coordinator, id);
    const events = await api.world.sql(`select 1 from homeward.case_events where case_id = $1`, [id]);
    const wrong = await api.act<{ __typename: string; fields: { code: string; message: string }[] }>(
      coordinator,
      'completeItem',
      'CompleteItemInput',
      { caseId: id, item: 'EXIT_PERMIT', expectedVersion: itemOf(way, 'EXIT_PERMIT').version },
      `... on WayHome { caseId }`,
    );
    expect(wrong).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ code: 'WAITS_FOR_ITEMS', message: expect.stringContaining('fine settled') }],
    });
    expect(await api.world.sql(`select 1 from homeward.case_events where case_id = $1`, [id])).toHaveLength(
      events.length,
    );
    expect((await read(id)).stage).toBe('NOT_STARTED');
  });

  it('derives stage, readiness and deadlines by the calendar of the mission that acts', async () => {
    const { id } = await out();
    // Closed on Friday and Saturday; a holiday on each of the next two days.
    await api.world.sql(
      `update homeward.missions set weekend = '{5,6}', holidays = array[$2::date, $3::date] where id = $1`,
      [api.world.mission, addDays(today, 1), addDays(today, 2)],
    );
    await begin(api, coordinator, id);
    await complete(api, coordinator, id, 'CONSENT_AND_RISK');
    const way = await complete(api, coordinator, id, 'MISSION_NOTIFIED');
    expect(way.stage).toBe('MISSION');
    const due = itemOf(way, 'NATIONALITY_VERIFIED').dueOn ?? '';
    const open = (day: string): boolean =>
      ![5, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && day > addDays(today, 2);
    const counted = Array.from({ length: 30 }, (_, n) => addDays(today, n + 1)).filter(open);
    expect(due).toBe(counted[4]);
    await api.world.sql(`update homeward.missions set weekend = '{6,7}', holidays = '{}' where id = $1`, [
      api.world.mission,
    ]);
    const [row] = await api.world.sql<{ repatriation_stage: string; next_due_on: Date }>(
      `select repatriation_stage, next_due_on from homeward.cases where id = $1`,
      [id],
    );
    expect(row?.repatriation_stage).toBe('MISSION');
  });

  it('opens again only with a reason and only from the end', async () => {
    const { id } = await out();
    await begin(api, coordinator, id);
    await complete(api, coordinator, id, 'CONSENT_AND_RISK');
    const way = await complete(api, coordinator, id, 'MISSION_NOTIFIED');
    const reopen = (
      item: Item,
      reason: string,
      from: WayHome,
    ): Promise<{ __typename: string; fields?: { code: string }[]; stage?: string }> =>
      api.act(
        coordinator,
        'reopenItem',
        'ReopenItemInput',
        { caseId: id, item, reason, expectedVersion: itemOf(from, item).version },
        `... on WayHome { stage }`,
      );
    expect(await reopen('CONSENT_AND_RISK', 'Changed their mind', way)).toMatchObject({
      fields: [{ code: 'DEPENDENT_DONE' }],
    });
    expect(await reopen('MISSION_NOTIFIED', '', way)).toMatchObject({ fields: [{ code: 'REASON_NEEDED' }] });
    expect(await reopen('MISSION_NOTIFIED', 'The letter came back', way)).toMatchObject({
      __typename: 'WayHome',
      stage: 'MISSION',
    });
  });

  it('lets only the first of two coordinators win on one item, and both on two items', async () => {
    const { id } = await out();
    const way = await begin(api, coordinator, id);
    const supervisor = api.world.users.supervisor;
    const once = (user: TestUser, item: Item, note: string): Promise<{ __typename: string }> =>
      api.act(
        user,
        'completeItem',
        'CompleteItemInput',
        { caseId: id, item, note, expectedVersion: itemOf(way, item).version },
        `... on WayHome { stage }`,
      );
    const same = await Promise.all([
      once(coordinator, 'CONSENT_AND_RISK', 'a'),
      once(supervisor, 'CONSENT_AND_RISK', 'b'),
    ]);
    expect(same.map((one) => one.__typename).sort()).toEqual(['StaleWrite', 'WayHome']);
    // Different items of one case: neither derives from a checklist that the other is changing.
    await stepsOf(api, coordinator, id, [
      'MISSION_NOTIFIED',
      'NATIONALITY_VERIFIED',
      'TRAVEL_DOCUMENT_APPLIED',
      'TRAVEL_DOCUMENT_ISSUED',
      'OVERSTAY_ASSESSED',
      'WAIVER_ASKED',
      'FINE_SETTLED',
    ]);
    const now = await read(id);
    const act = (user: TestUser, item: Item): Promise<{ __typename: string }> =>
      api.act(
        user,
        'completeItem',
        'CompleteItemInput',
        { caseId: id, item, expectedVersion: itemOf(now, item).version },
        `... on WayHome { stage }`,
      );
    const both = await Promise.all([act(coordinator, 'EXIT_PERMIT'), act(supervisor, 'FIT_TO_TRAVEL')]);
    expect(both.map((one) => one.__typename)).toEqual(['WayHome', 'WayHome']);
    expect(itemOf(await read(id), 'MOVEMENT_BOOKED').ready).toBe(true);
  });

  it('answers a retry with the first result and tells the timeline once', async () => {
    const { id } = await out();
    const way = await begin(api, coordinator, id);
    const input = {
      operationId: uuid(),
      caseId: id,
      item: 'FIT_TO_TRAVEL',
      expectedVersion: itemOf(way, 'FIT_TO_TRAVEL').version,
    };
    const first = await api.act<WayHome>(
      coordinator,
      'completeItem',
      'CompleteItemInput',
      input,
      `... on WayHome { stage items { item state version } }`,
    );
    expect(
      await api.act(
        coordinator,
        'completeItem',
        'CompleteItemInput',
        input,
        `... on WayHome { stage items { item state version } }`,
      ),
    ).toEqual(first);
    const told = await api.world.sql(
      `select 1 from homeward.case_events where case_id = $1 and data ->> 'item' = 'FIT_TO_TRAVEL'`,
      [id],
    );
    expect(told).toHaveLength(1);
  });

  it('saves nothing of an act that breaks between two writes', async () => {
    const { id } = await out();
    await readyToTravel(api, coordinator, id, 'OVERSTAY_ASSESSED');
    // The second write of the act (the checklist) fails after the first (the overstay) went through.
    await api.world.sql(
      `create function homeward.break_it() returns trigger language plpgsql as $f$ begin if new.case_id = '${id}' then raise exception 'broken'; end if; return new; end $f$`,
    );
    await api.world.sql(
      `create trigger break_it before update on homeward.checklist_items for each row execute function homeward.break_it()`,
    );
    const input = { operationId: uuid(), caseId: id, legalUntil: addDays(today, -20) };
    const answer = await api.ask(
      coordinator,
      `mutation($input: AssessOverstayInput!) { assessOverstay(input: $input) { __typename } }`,
      { input },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    await api.world.sql(`drop trigger break_it on homeward.checklist_items`);
    expect(await api.world.sql(`select 1 from homeward.overstays where case_id = $1`, [id])).toHaveLength(0);
    expect(
      await api.world.sql(`select 1 from homeward.acts_done where operation_id = $1`, [input.operationId]),
    ).toHaveLength(0);
    // Control: the same request goes through once nothing breaks.
    const again = await api.ask<{ assessOverstay: { __typename: string } }>(
      coordinator,
      `mutation($input: AssessOverstayInput!) { assessOverstay(input: $input) { __typename } }`,
      { input },
    );
    expect(again.data?.assessOverstay.__typename).toBe('WayHome');
  });

  it('reckons the fine by dated rules and settles it when nothing is left', async () => {
    const { id } = await out();
    await api.world.sql(
      `insert into homeward.fine_rules (id, organisation_id, country, per_day_minor, currency, valid_from, valid_to) values (gen_random_uuid(), $1, 'KH', 500, 'USD', '2000-01-01', $2), (gen_random_uuid(), $1, 'KH', 1000, 'USD', $3, null)`,
      [api.world.here, addDays(today, -11), addDays(today, -10)],
    );
    await readyToTravel(api, coordinator, id, 'OVERSTAY_ASSESSED');
    const fine = `... on WayHome { stage overstay { version days amountMinor perDayMinor currency settlement settledOn passedMinor passedOn } items { item state version } }`;
    const long = await api.act<WayHome>(
      coordinator,
      'assessOverstay',
      'AssessOverstayInput',
      { caseId: id, legalUntil: addDays(today, -100) },
      fine,
    );
    // 89 days at 5 dollars, then the sixth at 10 makes it 505.
    expect(long.overstay).toMatchObject({ amountMinor: 55_500, passedMinor: 50_000, passedOn: addDays(today, -5) });
    const assessed = await api.act<WayHome>(
      coordinator,
      'assessOverstay',
      'AssessOverstayInput',
      { caseId: id, legalUntil: addDays(today, -20), expectedVersion: long.overstay?.version },
      fine,
    );
    // Nine days at 5 dollars, eleven at 10.
    expect(assessed.overstay).toMatchObject({
      days: 20,
      amountMinor: 9 * 500 + 11 * 1000,
      perDayMinor: 1000,
      currency: 'USD',
      passedMinor: null,
    });
    const waiver = await api.act<WayHome>(
      coordinator,
      'askWaiver',
      'AskWaiverInput',
      { caseId: id, expectedVersion: assessed.overstay?.version },
      fine,
    );
    const direct = { caseId: id, item: 'FINE_SETTLED', expectedVersion: itemOf(waiver, 'FINE_SETTLED').version };
    expect(await api.act(coordinator, 'completeItem', 'CompleteItemInput', direct, fine)).toMatchObject({
      code: 'FINE_STILL_OPEN',
    });
    const settle = (
      paidMinor: number,
      waivedMinor: number,
      more = {},
    ): Promise<WayHome & { fields: { code: string }[] }> =>
      api.act(
        coordinator,
        'settleFine',
        'SettleFineInput',
        { caseId: id, expectedVersion: waiver.overstay?.version, paidMinor, waivedMinor, ...more },
        fine,
      );
    expect(await settle(5_000, 5_000, { paidBy: 'FAMILY' })).toMatchObject({ fields: [{ code: 'FINE_LEFT_OPEN' }] });
    expect(await settle(15_000, 5_000, { paidBy: 'FAMILY' })).toMatchObject({
      fields: [{ code: 'MORE_THAN_ASSESSED' }],
    });
    expect(await settle(5_500, 10_000)).toMatchObject({ fields: [{ code: 'REQUIRED' }] });
    const settled = await settle(5_500, 10_000, { paidBy: 'FAMILY' });
    expect(settled.overstay).toMatchObject({
      settlement: 'PART_WAIVED',
      amountMinor: 15_500,
      perDayMinor: 0,
      settledOn: today,
    });
    expect(itemOf(settled, 'FINE_SETTLED').state).toBe('DONE');
  });

  it('holds what an exception holds, and hides who asks for protection from the mission', async () => {
    const { id } = await out();
    await readyToTravel(api, coordinator, id, 'NATIONALITY_VERIFIED');
    const shared = await api.act<{ id: string }>(
      coordinator,
      'shareCase',
      'ShareCaseInput',
      { caseId: id, missionId: api.world.mission, until: addDays(today, 30) },
      `... on CaseShare { id }`,
    );
    expect(shared.id).toBeTruthy();
    const raised = await api.act<WayHome>(
      coordinator,
      'raiseException',
      'RaiseExceptionInput',
      { caseId: id, kind: 'THIRD_COUNTRY', reason: 'Fears the state' },
      `... on WayHome { ${WAY_HOME} }`,
    );
    expect(raised.shares[0]?.endedAt).toBeTruthy();
    expect(itemOf(raised, 'NATIONALITY_VERIFIED').heldBy).toEqual(['THIRD_COUNTRY']);
    expect(
      await api.act(
        coordinator,
        'shareCase',
        'ShareCaseInput',
        { caseId: id, missionId: api.world.mission, until: addDays(today, 30) },
        `... on CaseShare { id }`,
      ),
    ).toMatchObject({ code: 'SHARE_HIDDEN_FROM_MISSION' });
    const done = {
      caseId: id,
      item: 'NATIONALITY_VERIFIED',
      expectedVersion: itemOf(raised, 'NATIONALITY_VERIFIED').version,
    };
    expect(
      await api.act(coordinator, 'completeItem', 'CompleteItemInput', done, `... on WayHome { stage }`),
    ).toMatchObject({ fields: [{ code: 'EXCEPTION_STANDS' }] });
    const lift = {
      caseId: id,
      exceptionId: raised.exceptions[0]?.id,
      expectedVersion: 1,
      reason: 'Withdrawn by the person',
    };
    expect(
      await api.act(coordinator, 'liftException', 'LiftExceptionInput', lift, `... on WayHome { stage }`),
    ).toMatchObject({ __typename: 'WayHome' });
    expect(
      await api.act(coordinator, 'completeItem', 'CompleteItemInput', done, `... on WayHome { stage }`),
    ).toMatchObject({ __typename: 'WayHome' });
  });

  it('is not there for an auditor, a stranger and another team, and is for the assigned caseworker', async () => {
    const { id } = await out();
    await begin(api, coordinator, id);
    const ask = (user: TestUser): ReturnType<typeof api.ask> =>
      api.ask(user, `query($id: UUID!) { wayHome(caseId: $id) { caseId } }`, { id });
    expect((await ask(api.world.users.auditor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(api.world.strangers.coordinator)).data).toEqual({ wayHome: null });
    expect((await ask(api.world.neighbours.caseworker)).data).toEqual({ wayHome: null });
    expect((await ask(api.world.users.caseworker)).data).toEqual({ wayHome: { caseId: id } });
  });
});
