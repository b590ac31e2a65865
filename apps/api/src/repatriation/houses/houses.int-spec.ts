import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase, TestHouse, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { prepare } from '../testing/prepare.js';

const today = todayIn();
const SHARE = `... on CaseShare { id version }`;
const PERSON = `... on ShelteredPerson { id caseId version spells { from to } reports { id kind code state reply version } }`;
const REPORT = `... on HouseReport { id state changed version }`;
interface Said {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly state: string;
  readonly reply: string;
  readonly version: number;
}
interface Person {
  readonly caseId: string;
  readonly spells: { from: string; to: string | null }[];
  readonly reports: Said[];
  readonly code?: string;
}

describe('houses as partners', () => {
  let api: ApiUnderTest;
  let house: TestHouse;
  let other: TestHouse;
  let mine: TestCase;
  beforeAll(async () => {
    api = await startApi();
    [house, other] = [await api.world.addHouse(), await api.world.addHouse()];
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    mine = await api.world.addCase({ state: 'IN_CARE' });
    await agree(mine);
  });

  const agree = (one: TestCase): Promise<unknown> =>
    api.world.sql(
      `insert into homeward.consents (id, organisation_id, case_id, purpose, given, text_version, given_by, recorded_by) values ($1, $2, $3, 'ASSISTANCE', true, '1', 'PERSON', $4)`,
      [uuid(), api.world.here, one.id, api.world.users.caseworker.id],
    );
  const share = (more: object = {}, who = api.world.users.coordinator) =>
    api.act<{ id?: string; code?: string }>(
      who,
      'shareWithHouse',
      'ShareWithHouseInput',
      { caseId: mine.id, placeId: house.id, until: addDays(today, 9), expectedOn: today, ...more },
      SHARE,
    );
  const at = (day: string): string => `${day}T00:05`;
  const report = (code: string, more: object = {}, who = house.user) =>
    api.act<Person>(
      who,
      'reportFromHouse',
      'ReportFromHouseInput',
      { caseId: mine.id, code, at: at(today), ...more },
      PERSON,
    );
  const said = async (code: string, more: object = {}): Promise<Said> => {
    const found = (await report(code, more)).reports.find((one) => one.code === code);
    if (!found) throw new Error(`the house could not say ${code}`);
    return found;
  };
  const decide = (act: 'accept' | 'decline' | 'answer', id: string, more: object, who?: TestUser) =>
    api.act<{ state?: string; code?: string }>(
      who ?? api.world.users.coordinator,
      `${act}HouseReport`,
      `${act === 'accept' ? 'Accept' : act === 'decline' ? 'Decline' : 'Answer'}HouseReportInput`,
      { caseId: mine.id, reportId: id, expectedVersion: 1, ...more },
      REPORT,
    );
  const people = async (who: TestUser): Promise<Person[]> => {
    const { data } = await api.ask<{ shelteredPeople: { nodes: Person[] } }>(
      who,
      `{ shelteredPeople(first: 100) { nodes { caseId name note spells { from to } reports { id kind code state reply version } } } }`,
    );
    return data?.shelteredPeople.nodes ?? [];
  };
  const sees = async (who: TestUser): Promise<boolean> => (await people(who)).some(({ caseId }) => caseId === mine.id);
  const spells = () =>
    api.world.sql<{ place_id: string | null; from_date: string; to_date: string | null }>(
      `select place_id, from_date::text, to_date::text from homeward.custody_spells where case_id = $1 order by from_date, to_date nulls last`,
      [mine.id],
    );
  const trustIn = async (id: string, atOnce: boolean): Promise<void> => {
    await api.world.sql(`delete from homeward.partner_settings where place_id = $1`, [id]);
    if (!atOnce) return;
    await api.world.sql(
      `insert into homeward.partner_settings (id, organisation_id, place_id, at_once, changed_by) values ($1, $2, $3, true, $4)`,
      [uuid(), api.world.here, id, api.world.users.administrator.id],
    );
  };
  const heldElsewhere = (from: string): Promise<unknown> =>
    api.world.sql(
      `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, recorded_by) values ($1, $2, $3, 'POLICE', '', $4, $5)`,
      [uuid(), api.world.here, mine.id, from, api.world.users.caseworker.id],
    );

  it('see who is shared with them by the consent to help, until it ends in whatever way', async () => {
    await api.world.sql(`delete from homeward.consents where case_id = $1`, [mine.id]);
    expect(await share()).toMatchObject({ code: 'HOUSE_NEEDS_CONSENT' });
    await agree(mine);
    const police = uuid();
    await api.world.sql(
      `insert into homeward.custody_places (id, organisation_id, kind, name, country) values ($1, $2, 'POLICE', '', 'KH')`,
      [police, api.world.here],
    );
    expect(await share({ placeId: police })).toMatchObject({
      fields: [{ field: 'placeId', code: 'HOUSE_IS_AUTHORITY' }],
    });
    expect(await share({ until: addDays(today, -1) })).toMatchObject({ fields: [{ field: 'until' }] });
    expect(await share({ placeId: uuid() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await share({}, api.world.neighbours.supervisor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await share({ note: 'No pork' })).toMatchObject({ __typename: 'CaseShare' });
    expect(await share()).toMatchObject({ code: 'SHARED_WITH_HOUSE_ALREADY' });
    expect((await people(house.user)).find(({ caseId }) => caseId === mine.id)).toMatchObject({ note: 'No pork' });
    expect([await sees(other.user), await sees(api.world.users.partner)]).toEqual([false, false]);
    // Who asks for protection needs a bed as well: only missions do not see them.
    await prepare(api.world, mine, 'MISSION_NOTIFIED');
    await api.act(
      api.world.users.coordinator,
      'raiseException',
      'RaiseExceptionInput',
      { caseId: mine.id, kind: 'THIRD_COUNTRY', reason: 'Fears the way back' },
      `... on WayHome { caseId }`,
    );
    expect(await sees(house.user)).toBe(true);
    const back = async (set: string): Promise<void> => {
      await api.world.sql(`update homeward.${set} where case_id = $1`, [mine.id]);
    };
    await back(`case_shares set until = current_date - 2`);
    expect(await sees(house.user)).toBe(false);
    await back(`case_shares set until = current_date + 9`);
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [mine.id]);
    expect(await sees(house.user)).toBe(false);
    expect(await report('NEEDS_DOCTOR')).toMatchObject({ code: 'NOT_FOUND' });
    await api.world.sql(`update homeward.cases set sensitivity = 'NORMAL' where id = $1`, [mine.id]);
    await api.world.sql(`update homeward.custody_places set kind = 'POLICE' where id = $1`, [house.id]);
    expect(await sees(house.user)).toBe(false);
    await api.world.sql(`update homeward.custody_places set kind = 'SHELTER' where id = $1`, [house.id]);
    expect(await sees(house.user)).toBe(true);
    await back(`consents set withdrawn_at = now()`);
    await api.asApp(api.world.users.caseworker, `select * from homeward.end_shares_without_consent($1)`, [mine.id]);
    expect(await sees(house.user)).toBe(false);
    expect(await report('NEEDS_DOCTOR')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('say who came and who left: accepted, the spells of custody are written', async () => {
    await heldElsewhere(addDays(today, -3));
    await share();
    const waiting = async () => {
      const { data } = await api.ask<{
        waitingHouseReports: { entries: { id: string }[]; unconfirmed: { caseId: string }[] };
      }>(api.world.users.coordinator, `{ waitingHouseReports { entries { id } unconfirmed { caseId } } }`);
      return data?.waitingHouseReports;
    };
    expect((await waiting())?.unconfirmed).toContainEqual({ caseId: mine.id });
    expect(await report('ARRIVED', { at: at(addDays(today, 2)) })).toMatchObject({
      fields: [{ field: 'at', code: 'DAY_IN_FUTURE' }],
    });
    expect(await report('ARRIVED', { at: 'yesterday' })).toMatchObject({
      fields: [{ field: 'at', code: 'NOT_A_TIME' }],
    });
    const came = await said('ARRIVED', { at: at(addDays(today, -1)) });
    expect(came.state).toBe('OPEN');
    expect(await report('ARRIVED')).toMatchObject({ code: 'HOUSE_SAID_ALREADY' });
    expect(await waiting()).toMatchObject({ entries: expect.arrayContaining([{ id: came.id }]) });
    expect((await waiting())?.unconfirmed).not.toContainEqual({ caseId: mine.id });
    expect(await spells()).toHaveLength(1);
    expect(await decide('accept', came.id, { on: addDays(today, -9) })).toMatchObject({
      fields: [{ field: 'on', code: 'BEFORE_OPEN_SPELL' }],
    });
    const answers = await Promise.all([
      decide('accept', came.id, { on: addDays(today, -1) }),
      decide('decline', came.id, { reason: 'No' }),
    ]);
    const taken = answers.filter(({ state }) => state !== undefined);
    expect(taken).toHaveLength(1);
    if (taken[0]?.state === 'DECLINED') {
      const again = await said('ARRIVED', { at: at(addDays(today, -1)) });
      await decide('accept', again.id, { on: addDays(today, -1) });
    }
    expect(await spells()).toEqual([
      { place_id: null, from_date: addDays(today, -3), to_date: addDays(today, -1) },
      { place_id: house.id, from_date: addDays(today, -1), to_date: null },
    ]);
    const person = (await people(house.user)).find(({ caseId }) => caseId === mine.id);
    expect(person?.spells).toEqual([{ from: addDays(today, -1), to: null }]);
    const left = await said('LEFT_TO_HOSPITAL');
    expect(await decide('accept', left.id, { on: today })).toMatchObject({ state: 'ACCEPTED', changed: false });
    expect((await spells())[1]).toEqual({ place_id: house.id, from_date: addDays(today, -1), to_date: today });
    const gone = await said('LEFT_ALONE');
    // Said twice, it is so once.
    expect(await decide('accept', gone.id, { on: today })).toMatchObject({ state: 'ACCEPTED' });
    expect(await spells()).toHaveLength(2);
    await api.world.sql(`update homeward.custody_spells set taken_back_at = now() where case_id = $1`, [mine.id]);
    const never = await said('LEFT_UNKNOWN');
    expect(await decide('accept', never.id, { on: today })).toMatchObject({ code: 'NOT_IN_HOUSE' });
    expect(await decide('decline', never.id, { reason: 'Never came' })).toMatchObject({ state: 'DECLINED' });
  });

  /** With the police, then placed at the house, then somewhere else or not yet; days before today. */
  const placed = async (from: number, to: number | null): Promise<void> => {
    const row = (kind: string, at: string | null, start: number, end: number | null): Promise<unknown> =>
      api.world.sql(
        `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, place_id, from_date, to_date, recorded_by) values ($1, $2, $3, $4, '', $5, $6, $7, $8)`,
        [
          uuid(),
          api.world.here,
          mine.id,
          kind,
          at,
          addDays(today, -start),
          end === null ? null : addDays(today, -end),
          api.world.users.caseworker.id,
        ],
      );
    await row('POLICE', null, 20, from);
    await row('SHELTER', house.id, from, to);
    if (to !== null) await row('HOSPITAL', null, to, null);
  };
  const days = async (): Promise<(number | null)[][]> =>
    (await spells()).map(({ from_date, to_date }) =>
      [from_date, to_date].map((day) => day && (Date.parse(today) - Date.parse(day)) / 86_400_000),
    ) as (number | null)[][];
  const recordedOn = async (id: string): Promise<unknown> => {
    const { data } = await api.ask<{ houseReports: { id: string; recordedOn: string | null }[] }>(
      api.world.users.coordinator,
      `query($caseId: UUID!) { houseReports(caseId: $caseId) { id recordedOn } }`,
      { caseId: mine.id },
    );
    return data?.houseReports.find((one) => one.id === id)?.recordedOn;
  };

  it.each([
    // placed, said, [came or left, days before today], the spells after it
    [
      'came later than placed',
      [10, null],
      ['ARRIVED', 7],
      [
        [20, 7],
        [7, null],
      ],
    ],
    [
      'came sooner than placed',
      [10, null],
      ['ARRIVED', 12],
      [
        [20, 12],
        [12, null],
      ],
    ],
    [
      'came as placed',
      [10, null],
      ['ARRIVED', 10],
      [
        [20, 10],
        [10, null],
      ],
    ],
    [
      'came on another day and is gone since',
      [10, 3],
      ['ARRIVED', 8],
      [
        [20, 8],
        [8, 3],
        [3, null],
      ],
    ],
    [
      'left sooner than recorded',
      [10, 3],
      ['LEFT_TO_HOSPITAL', 5],
      [
        [20, 10],
        [10, 5],
        [5, null],
      ],
    ],
    [
      'left later than recorded',
      [10, 3],
      ['LEFT_TO_HOSPITAL', 1],
      [
        [20, 10],
        [10, 1],
        [1, null],
      ],
    ],
    [
      'came back',
      [10, 3],
      ['ARRIVED', 2],
      [
        [20, 10],
        [10, 3],
        [3, 2],
        [2, null],
      ],
    ],
  ] as const)(
    'correct what was placed, and never stand beside it: %s',
    async (_what, [from, to], [code, day], after) => {
      for (const atOnce of [false, true]) {
        mine = await api.world.addCase({ state: 'IN_CARE' });
        await agree(mine);
        await share();
        await placed(from, to);
        const before = await days();
        const was = code === 'ARRIVED' ? from : to;
        const other = was !== day && after.length === before.length;
        await trustIn(house.id, atOnce);
        const one = await said(code, { at: at(addDays(today, -day)) });
        if (!atOnce) {
          expect(await recordedOn(one.id)).toBe(other ? addDays(today, -(was ?? 0)) : null);
          expect(await days()).toEqual(before);
          expect(await decide('accept', one.id, { on: addDays(today, -day) })).toMatchObject({ state: 'ACCEPTED' });
        }
        expect(await days()).toEqual(after);
        expect(await recordedOn(one.id)).toBe(other ? addDays(today, -(was ?? 0)) : null);
      }
      await trustIn(house.id, false);
    },
  );

  it('correct nothing that speaks against the day, and nothing where the recorded day is kept', async () => {
    await share();
    await placed(10, null);
    const early = await said('ARRIVED', { at: at(addDays(today, -25)) });
    expect(await decide('accept', early.id, { on: addDays(today, -25) })).toMatchObject({
      fields: [{ field: 'on', code: 'BEFORE_OPEN_SPELL' }],
    });
    const kept = await decide('accept', early.id, { on: addDays(today, -10) });
    expect(kept).toMatchObject({ state: 'ACCEPTED', changed: true });
    expect(await days()).toEqual([
      [20, 10],
      [10, null],
    ]);
    const left = await said('LEFT_ALONE', { at: at(addDays(today, -15)) });
    expect(await decide('accept', left.id, { on: addDays(today, -15) })).toMatchObject({
      fields: [{ field: 'on', code: 'BEFORE_OPEN_SPELL' }],
    });
    // A house that is not trusted corrects nothing by itself, nor does one that is trusted at another place.
    const bySql = `select fitted from homeward.fit_spell_for_house($1, current_date - 7, true, null, false)`;
    expect(await api.asApp(house.user, bySql, [mine.id])).toEqual([{ fitted: 'CLOSED' }]);
    await trustIn(other.id, true);
    expect(await api.asApp(other.user, bySql, [mine.id])).toEqual([{ fitted: 'CLOSED' }]);
    const bare = `select fitted from homeward.fit_spell($1, $2, current_date - 7, true, null, false)`;
    for (const who of [house.user, api.world.strangers.coordinator])
      expect(await api.asApp(who, bare, [mine.id, house.id])).toEqual([{ fitted: 'NONE' }]);
    expect(await days()).toEqual([
      [20, 10],
      [10, null],
    ]);
    await trustIn(other.id, false);
  });

  it('move people at once where an administrator trusts them, without reading where they were', async () => {
    await heldElsewhere(addDays(today, -3));
    await share();
    const bypass = `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, place_id, from_date, recorded_by) values ($1, $2, $3, 'SHELTER', '', $4, current_date, $5)`;
    const values = [uuid(), api.world.here, mine.id, house.id, house.user.id];
    await expect(api.asApp(house.user, bypass, values)).rejects.toThrow(/policy/);
    expect(
      await api.asApp(
        house.user,
        `select fitted from homeward.fit_spell_for_house($1, current_date, true, null, false)`,
        [mine.id],
      ),
    ).toEqual([{ fitted: 'CLOSED' }]);
    const trust = (atOnce: boolean, expectedVersion: number) =>
      api.act(
        api.world.users.administrator,
        'setHouseUpdates',
        'SetHouseUpdatesInput',
        { placeId: house.id, atOnce, expectedVersion },
        `... on PartnerHouse { atOnce version accounts }`,
      );
    expect(await trust(true, 0)).toMatchObject({ atOnce: true, version: 1, accounts: 1 });
    expect(await trust(true, 0)).toMatchObject({ __typename: 'StaleWrite' });
    expect(await report('ARRIVED', { at: at(addDays(today, -5)) })).toMatchObject({ fields: [{ field: 'at' }] });
    expect((await said('ARRIVED')).state).toBe('ACCEPTED');
    expect(await spells()).toEqual([
      { place_id: null, from_date: addDays(today, -3), to_date: today },
      { place_id: house.id, from_date: today, to_date: null },
    ]);
    expect(
      await api.asApp(house.user, `select place_id from homeward.custody_spells where case_id = $1`, [mine.id]),
    ).toEqual([{ place_id: house.id }]);
    expect((await said('LEFT_ALONE')).state).toBe('ACCEPTED');
    expect((await spells())[1]?.to_date).toBe(today);
    await trust(false, 1);
  });

  it('tell of needs and of what happened, and read that somebody read it', async () => {
    await share();
    expect(await report('HAPPENED_OTHER')).toMatchObject({ fields: [{ field: 'words', code: 'REQUIRED' }] });
    const ill = await said('FELL_ILL', { urgent: true, words: 'High fever' });
    const { data } = await api.ask<{
      waitingHouseReports: { entries: { id: string; urgent: boolean; words: string }[] };
    }>(api.world.users.caseworker, `{ waitingHouseReports { entries { id urgent words } } }`);
    expect(data?.waitingHouseReports.entries[0]).toEqual({ id: ill.id, urgent: true, words: 'High fever' });
    expect(await decide('accept', ill.id, { on: today })).toMatchObject({ code: 'HOUSE_REPORT_IS_ANSWERED' });
    expect(await decide('answer', ill.id, { done: false, reply: 'Doctor at six' })).toMatchObject({ state: 'SEEN' });
    const person = (await people(house.user)).find(({ caseId }) => caseId === mine.id);
    expect(person?.reports[0]).toMatchObject({ state: 'SEEN', reply: 'Doctor at six' });
    const back = (id: string, expectedVersion: number, who = house.user) =>
      api.act(
        who,
        'withdrawHouseReport',
        'WithdrawHouseReportInput',
        { caseId: mine.id, reportId: id, expectedVersion },
        PERSON,
      );
    expect(await back(ill.id, 2)).toMatchObject({ code: 'HOUSE_REPORT_DECIDED' });
    expect(await decide('answer', ill.id, { done: true, expectedVersion: 2 })).toMatchObject({ state: 'DONE' });
    expect(await decide('answer', ill.id, { done: true, expectedVersion: 3 })).toMatchObject({
      code: 'HOUSE_REPORT_DECIDED',
    });
    const food = await said('NEEDS_FOOD');
    expect(await back(food.id, 1, other.user)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await back(food.id, 1)).toMatchObject({ __typename: 'ShelteredPerson' });
    const events = await api.world.sql<{ to_state: string; actor_id: string }>(
      `select to_state, actor_id from homeward.case_events where case_id = $1 and kind = 'HOUSE_REPORTED' order by at, id`,
      [mine.id],
    );
    const coordinator = api.world.users.coordinator.id;
    expect(events.map(({ to_state, actor_id }) => [to_state, actor_id === coordinator])).toEqual([
      ['OPEN', false],
      ['SEEN', true],
      ['DONE', true],
      ['OPEN', false],
      ['WITHDRAWN', false],
    ]);
  });

  it("make what they need somebody's task, and both are done together", async () => {
    const { caseworker, coordinator } = api.world.users;
    await share();
    interface Task {
      readonly id: string;
      readonly report: string;
      readonly kind: string;
      readonly dueOn: string;
      readonly assignedTo: { id: string } | null;
      readonly version: number;
    }
    const tasks = async (done = false): Promise<Task[]> => {
      const { data } = await api.ask<{ tasks: { nodes: Task[] } }>(
        caseworker,
        `query($filter: TaskFilter) { tasks(filter: $filter) { nodes { id report kind dueOn assignedTo { id } version } } }`,
        { filter: { caseId: mine.id, done } },
      );
      return data?.tasks.nodes ?? [];
    };
    const due = async (who: TestUser): Promise<unknown[]> => {
      const { data } = await api.ask<{ home: { due: { entries: { caseId: string; report: string | null }[] } } }>(
        who,
        `{ home { due { entries { caseId report } } } }`,
      );
      return (data?.home.due.entries ?? []).filter(({ caseId }) => caseId === mine.id).map(({ report: said }) => said);
    };
    const doctor = await said('NEEDS_DOCTOR');
    const stranger = await said('STRANGER_CAME');
    await said('ARRIVED');
    const open = await tasks();
    expect(open.map(({ report: what, kind }) => [what, kind])).toEqual([
      ['STRANGER_CAME', 'HOUSE_INCIDENT'],
      ['NEEDS_DOCTOR', 'HOUSE_NEED'],
    ]);
    expect(open.map(({ assignedTo }) => assignedTo?.id)).toEqual([caseworker.id, caseworker.id]);
    expect(open[1]?.dueOn).toBe(addDays(today, 2));
    expect(await due(caseworker)).toEqual(['STRANGER_CAME']);
    // Done in the list of tasks: the house reads it. Somebody who answers now is too late.
    const complete = { taskId: open[0]?.id, expectedVersion: open[0]?.version };
    expect(
      await api.act(caseworker, 'completeTask', 'CompleteTaskInput', complete, `... on Task { doneBy { id } }`),
    ).toMatchObject({ doneBy: { id: caseworker.id } });
    const read = async (id: string): Promise<string | undefined> =>
      (await people(house.user)).find(({ caseId }) => caseId === mine.id)?.reports.find((one) => one.id === id)?.state;
    expect(await read(stranger.id)).toBe('DONE');
    expect(await decide('answer', stranger.id, { done: true, expectedVersion: 2 })).toMatchObject({
      code: 'HOUSE_REPORT_DECIDED',
    });
    // Read is not done; answered as done, it is nobody's task any more.
    await decide('answer', doctor.id, { done: false });
    expect((await tasks()).map(({ report: what }) => what)).toEqual(['NEEDS_DOCTOR']);
    await decide('answer', doctor.id, { done: true, expectedVersion: 2 });
    expect(await tasks()).toEqual([]);
    expect(await tasks(true)).toHaveLength(2);
    // What is taken back is no task; what is urgent is due as soon as what happened; nobody carries this case.
    await api.world.sql(`update homeward.cases set assigned_to = null where id = $1`, [mine.id]);
    const food = await said('NEEDS_FOOD', { urgent: true });
    const [row] = await api.world.sql<{ owner: string; hours: number }>(
      `select assigned_to as owner, round(extract(epoch from due_at - created_at) / 3600)::int as hours from homeward.tasks where house_report_id = $1`,
      [food.id],
    );
    expect(row).toEqual({ owner: coordinator.id, hours: 4 });
    await api.act(
      house.user,
      'withdrawHouseReport',
      'WithdrawHouseReportInput',
      { caseId: mine.id, reportId: food.id, expectedVersion: 1 },
      PERSON,
    );
    const left = `select count(*)::int as n from homeward.tasks where case_id = $1 and done_at is null`;
    expect(await api.world.sql(left, [mine.id])).toEqual([{ n: 0 }]);
    // By SQL nobody makes a task of what somebody else said, or of what was said before.
    for (const who of [house.user, other.user, caseworker])
      await api.asApp(who, `select homeward.open_house_task($1, $2, 1)`, [uuid(), doctor.id]);
    expect(await api.world.sql(left, [mine.id])).toEqual([{ n: 0 }]);
  });

  it('do nothing that is not theirs, nor does a mission what is theirs', async () => {
    await prepare(api.world, mine, 'NATIONALITY_VERIFIED');
    const shared = await share();
    const asMission = { caseId: mine.id, item: 'NATIONALITY_VERIFIED', state: 'DONE', expectedVersion: 1 };
    expect(
      await api.act(house.user, 'updateOwnItem', 'UpdateOwnItemInput', asMission, `... on SharedCase { id }`),
    ).toMatchObject({ code: 'NOT_FOUND' });
    // A step of the mission kind that no mission has is nobody's, and not a house's.
    await api.world.sql(`update homeward.checklist_items set mission_id = null where case_id = $1`, [mine.id]);
    expect(
      await api.act(house.user, 'updateOwnItem', 'UpdateOwnItemInput', asMission, `... on SharedCase { id }`),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const seen = { caseId: mine.id, shareId: shared.id, expectedVersion: 1 };
    const news = async (who: TestUser): Promise<number> =>
      (await api.ask<{ newShares: number }>(who, `{ newShares }`)).data?.newShares ?? -1;
    const fresh = await news(house.user);
    expect(fresh).toBeGreaterThan(0);
    expect(await news(other.user)).toBe(0);
    const acknowledge = (act: string, who: TestUser, parts: string) =>
      api.act(who, act, 'AcknowledgeShareInput', seen, parts);
    expect(await acknowledge('acknowledgeShare', house.user, `... on SharedCase { id }`)).toMatchObject({
      code: 'NOT_FOUND',
    });
    for (const who of [api.world.users.partner, other.user, api.world.strangers.partner]) {
      expect(await acknowledge('acknowledgeHouseShare', who, PERSON)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await report('NEEDS_DOCTOR', {}, who)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await acknowledge('acknowledgeHouseShare', house.user, PERSON)).toMatchObject({
      __typename: 'ShelteredPerson',
    });
    expect(await acknowledge('acknowledgeHouseShare', house.user, PERSON)).toMatchObject({ __typename: 'StaleWrite' });
    expect(await news(house.user)).toBe(fresh - 1);
    const count = async (table: string): Promise<number> =>
      (await api.asApp<{ id: string }>(house.user, `select id from homeward.${table}`)).length;
    for (const table of [
      'checklist_items',
      'interviews',
      'stays',
      'notes',
      'tasks',
      'case_events',
      'missions',
      'custody_reviews',
      'custody_place_addresses',
      'travel_documents',
      'compounds',
    ])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect(await api.asApp(house.user, `select id from homeward.custody_places`)).toEqual([{ id: house.id }]);
    // By SQL a house decides nothing and prolongs nothing.
    const need = await said('NEEDS_LAWYER');
    await expect(
      api.asApp(house.user, `update homeward.house_reports set state = 'DONE' where id = $1`, [need.id]),
    ).rejects.toThrow(/policy/);
    const guessed = await decide('answer', uuid(), { done: true });
    expect(guessed).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide('answer', need.id, { done: true }, api.world.strangers.coordinator)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await decide('answer', need.id, { done: true }, api.world.neighbours.caseworker)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('keep the beds of their own house, and what is taken by others is not free', async () => {
    const keep = (expectedVersion: number, beds: object[], who = house.user) =>
      api.act<{ version?: number }>(
        who,
        'keepHouseBeds',
        'KeepHouseBedsInput',
        { expectedVersion, beds },
        `... on OwnHouse { version beds { bed beds taken others free } }`,
      );
    const [stored] = await api.world.sql<{ version: number }>(
      `select version from homeward.custody_places where id = $1`,
      [house.id],
    );
    const version = stored?.version ?? 0;
    const beds = [{ bed: 'WOMEN', beds: 2, others: 1 }];
    expect(await keep(version, [{ bed: 'WOMEN', beds: 2, others: 3 }])).toMatchObject({
      fields: [{ field: 'beds.0.others' }],
    });
    expect(await keep(version, beds)).toMatchObject({ beds: [{ ...beds[0], taken: 0, free: 1 }] });
    expect(await keep(version, beds)).toMatchObject({ __typename: 'StaleWrite' });
    expect(await keep(1, beds, api.world.users.partner)).toMatchObject({ code: 'NOT_FOUND' });
    await share();
    expect(await report('ARRIVED')).toMatchObject({ fields: [{ field: 'bed', code: 'REQUIRED' }] });
    const came = await said('ARRIVED', { bed: 'WOMEN' });
    expect(await decide('accept', came.id, { on: today, bed: 'WOMEN' })).toMatchObject({ state: 'ACCEPTED' });
    const { data } = await api.ask(house.user, `{ ownHouse { beds { taken free } } }`);
    expect(data).toEqual({ ownHouse: { beds: [{ taken: 1, free: 0 }] } });
    await api.world.sql(`update homeward.custody_places set beds_women = null, others_women = 0 where id = $1`, [
      house.id,
    ]);
  });

  it('are invited for one house or one mission, and never for an authority', async () => {
    const invite = (more: object) =>
      api.act(
        api.world.users.administrator,
        'inviteUser',
        'InviteUserInput',
        { email: `${uuid()}@test.example`, displayName: 'House mother', roles: ['partner'], teamIds: [], ...more },
        `... on Invitation { id }`,
      );
    const police = uuid();
    await api.world.sql(
      `insert into homeward.custody_places (id, organisation_id, kind, name, country) values ($1, $2, 'IMMIGRATION_DETENTION', '', 'KH')`,
      [police, api.world.here],
    );
    expect(await invite({})).toMatchObject({ fields: [{ field: 'missionId', code: 'MISSION_NEEDED' }] });
    expect(await invite({ placeId: house.id, missionId: api.world.mission })).toMatchObject({
      fields: [{ code: 'MISSION_OR_HOUSE' }],
    });
    expect(await invite({ placeId: police })).toMatchObject({ fields: [{ field: 'placeId', code: 'NOT_AN_ID' }] });
    expect(await invite({ placeId: house.id })).toMatchObject({ __typename: 'Invitation' });
  });
});
