import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RosterOutcome, todayIn } from '@homeward/domain';
import type { TestUser } from '@homeward/testing';
import pg from 'pg';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

const ENTRY = `... on RosterEntry { id position version outcome listed medicalUrgent minor tag outcomeBy name }`;
const OPERATION = `... on Operation { id version state risk urgentReason headCount counts { listed unlisted cameOut } }`;
const RISK = `... on RiskAssessment { id number level version decision mayDecide writtenBy { id } }`;
const TEAM = `... on OperationTeam { members { user { id } phone self } checkIns { user { id } state dueAt } }`;

interface Entry {
  readonly __typename: string;
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly outcome: RosterOutcome;
  readonly listed: boolean;
  readonly medicalUrgent: boolean;
  readonly minor: boolean;
  readonly tag: string;
  readonly outcomeBy: string | null;
}
interface Answer extends Entry {
  readonly code?: string;
  readonly changedBy?: string | null;
  readonly fields?: readonly { field: string; code?: string; theirs?: string }[];
}

describe('around a rescue operation', () => {
  let api: ApiUnderTest;
  let field: TestUser;
  let coordinator: TestUser;
  let supervisor: TestUser;
  const devices = 8;

  beforeAll(async () => {
    api = await startApi();
    ({ field_officer: field, coordinator, supervisor } = api.world.users);
  });
  afterAll(() => api.stop());

  const act = <T = Answer>(user: TestUser, name: string, type: string, input: object, selection: string): Promise<T> =>
    api.act<T>(user, name, type, input, selection);
  const plan = (more: object = {}): Promise<{ id: string; version: number }> =>
    act(field, 'planOperation', 'PlanOperationInput', { kind: 'RAID', place: 'Harbour road', ...more }, OPERATION);
  /** Written by the officer, approved by a supervisor. */
  const approve = async (id: string): Promise<void> => {
    const threats = [{ threat: 'ARMED_GUARDS', likelihood: 'LOW', severity: 'LOW', mitigation: 'Police go first' }];
    const words = { abort: 'Shots', medical: 'Hospital', escape: 'North road' };
    const input = { rescueOperationId: id, expectedNumber: 0, threats, ...words };
    const { id: assessmentId, version } = await act(
      field,
      'writeRiskAssessment',
      'WriteRiskAssessmentInput',
      input,
      RISK,
    );
    const [plan] = await api.world.sql<{ version: number }>(`select version from homeward.operations where id = $1`, [
      id,
    ]);
    const seen = { expectedVersion: version, expectedOperationVersion: plan?.version };
    const decided = { assessmentId, ...seen, decision: 'APPROVED' };
    await act(supervisor, 'decideRiskAssessment', 'DecideRiskAssessmentInput', decided, RISK);
  };
  const add = (operation: string, name: string, more: object = {}): Promise<Entry> =>
    act(
      field,
      'addRosterPerson',
      'AddRosterPersonInput',
      { rescueOperationId: operation, name, outcome: 'EXPECTED', ...more },
      ENTRY,
    );
  const mark = (
    user: TestUser,
    row: Entry,
    outcome: RosterOutcome,
    seen: RosterOutcome = 'EXPECTED',
  ): Promise<Answer> =>
    act(user, 'setOutcome', 'SetOutcomeInput', { entryId: row.id, expectedVersion: row.version, outcome, seen }, ENTRY);
  const rows = async (operation: string): Promise<Entry[]> =>
    (
      await api.ask<{ roster: { nodes: Entry[] } }>(
        field,
        `query($id: UUID!) { roster(rescueOperationId: $id, first: 100) { nodes { id position version outcome listed medicalUrgent minor tag outcomeBy } } }`,
        { id: operation },
      )
    ).data?.roster.nodes ?? [];
  const changes = async (
    operation: string,
    since: string | null,
  ): Promise<{ cursor: string; reset: boolean; entries: Entry[] }> => {
    const answer = await api.ask<{ rosterChanges: { cursor: string; reset: boolean; entries: Entry[] } }>(
      field,
      `query($id: UUID!, $since: String) { rosterChanges(rescueOperationId: $id, since: $since) { cursor reset entries { id outcome } } }`,
      { id: operation, since },
    );
    return answer.data?.rosterChanges ?? { cursor: '', reset: true, entries: [] };
  };

  describe('with several devices at once', () => {
    it('keeps every mark that it said was kept, and tells the others who was first', async () => {
      const { id } = await plan();
      const people = await Promise.all([...Array(12).keys()].map((n) => add(id, `Person ${n}`)));
      expect(new Set(people.map(({ position }) => position)).size).toBe(12);
      const fleet = [field, coordinator, supervisor];
      const wanted = (device: number): RosterOutcome => (device % 2 === 0 ? 'FOUND' : 'REFUSED');
      const answers = await Promise.all(
        [...Array(devices).keys()].flatMap((device) =>
          people.map(async (row) => ({
            row,
            device,
            answer: await mark(fleet[device % fleet.length] ?? field, row, wanted(device)),
          })),
        ),
      );
      const kept = new Map((await rows(id)).map((row) => [row.id, row]));
      let conflicts = 0;
      for (const { row, device, answer } of answers) {
        const stands = kept.get(row.id);
        if (answer.__typename === 'RosterEntry') expect(stands?.outcome).toBe(wanted(device));
        else {
          conflicts += 1;
          expect(answer).toMatchObject({
            __typename: 'StaleWrite',
            changedBy: expect.any(String),
            fields: expect.arrayContaining([{ field: 'outcome', theirs: stands?.outcome }]),
          });
        }
      }
      expect(conflicts).toBe((devices / 2) * people.length);
      expect(stillExpected(kept)).toBe(0);

      // The control: the same marks written without looking lose all but one of each kind.
      let lost = 0;
      for (const row of people) {
        for (let device = 0; device < devices; device += 1)
          await api.world.sql(`update homeward.roster_entries set outcome = $2 where id = $1`, [
            row.id,
            wanted(device),
          ]);
        lost += devices / 2;
        expect((await rows(id)).find((one) => one.id === row.id)?.outcome).toBe(wanted(devices - 1));
      }
      expect(lost).toBeGreaterThan(40);
    });

    it('merges what does not touch: an outcome, a doctor first and a tag from three phones', async () => {
      const { id } = await plan();
      const row = await add(id, 'Ada');
      const flag = (user: TestUser, what: object): Promise<Answer> =>
        act(user, 'flagEntry', 'FlagEntryInput', { entryId: row.id, ...what }, ENTRY);
      await Promise.all([
        mark(field, row, 'FOUND'),
        flag(coordinator, { medicalUrgent: true }),
        flag(supervisor, { tag: 'a701', seenTag: '' }),
      ]);
      expect((await rows(id))[0]).toMatchObject({ outcome: 'FOUND', medicalUrgent: true, tag: 'A-701' });
      expect(await flag(field, { tag: 'B-2', seenTag: '' })).toMatchObject({
        __typename: 'StaleWrite',
        fields: [{ field: 'tag', theirs: 'A-701' }],
      });
      expect(await flag(field, { tag: 'no tag' })).toMatchObject({ fields: [{ field: 'tag', code: 'NOT_A_TAG' }] });
    });

    it('gives a tag to one person only, however many phones try at once', async () => {
      const { id } = await plan();
      const people = await Promise.all([...Array(devices).keys()].map((n) => add(id, `Person ${n}`)));
      const answers = await Promise.all(
        people.map((row) => act(field, 'flagEntry', 'FlagEntryInput', { entryId: row.id, tag: 'KD 417' }, ENTRY)),
      );
      expect(answers.filter(({ __typename }) => __typename === 'RosterEntry')).toHaveLength(1);
      expect(
        answers.filter(({ fields }) => fields?.some(({ field: name, code }) => name === 'tag' && code === 'TAG_TAKEN')),
      ).toHaveLength(devices - 1);
    });

    it('tells each device what the others did, also what was still being written when it asked', async () => {
      const { id } = await plan();
      const [one, two] = [await add(id, 'One'), await add(id, 'Two')];
      const first = await changes(id, null);
      expect(first).toMatchObject({ reset: true, entries: [] });
      expect((await changes(id, first.cursor)).entries.length).toBeLessThanOrEqual(2);
      const late = new pg.Client({ connectionString: api.database.superuserUrl });
      await late.connect();
      let during: Awaited<ReturnType<typeof changes>>;
      try {
        await late.query('begin');
        await late.query(`update homeward.roster_entries set outcome = 'ABSENT' where id = $1`, [one.id]);
        await mark(field, two, 'FOUND');
        during = await changes(id, first.cursor);
        // A row may come twice. What is being written is not told before it stands.
        expect(during.entries).toEqual(expect.arrayContaining([{ id: two.id, outcome: 'FOUND' }]));
        expect(during.entries.find((row) => row.id === one.id)?.outcome ?? 'EXPECTED').toBe('EXPECTED');
        await late.query('commit');
      } finally {
        // What is left open holds its locks: whoever changes the table after it would wait for ever.
        await late.end();
      }
      const after = await changes(id, during.cursor);
      expect(after.entries).toEqual(expect.arrayContaining([{ id: one.id, outcome: 'ABSENT' }]));
      expect(await changes(id, '999999999999999999')).toMatchObject({ reset: true });
      const stranger = await api.ask(
        api.world.strangers.field_officer,
        `query($id: UUID!) { rosterChanges(rescueOperationId: $id) { cursor } }`,
        { id },
      );
      expect(stranger.data).toBeFalsy();
    });
  });

  it('ends when expected and unexpected are the sum of outcomes, and names the rows that are open', async () => {
    const { id, version } = await plan({ kind: 'ESCAPE_PICK_UP' });
    await act(field, 'beginOperation', 'BeginOperationInput', { id, expectedVersion: version }, OPERATION);
    const [one, two] = [await add(id, 'One'), await add(id, 'Two')];
    const three = await add(id, '', { outcome: null, nameUnknown: true, minor: true, medicalUrgent: true, tag: 'A-1' });
    expect(three).toMatchObject({
      outcome: 'UNEXPECTED',
      listed: false,
      minor: true,
      medicalUrgent: true,
      tag: 'A-001',
    });
    await mark(field, one, 'FOUND');
    const finish = (more: object = {}): Promise<Answer> =>
      act(
        field,
        'finishOperation',
        'FinishOperationInput',
        { id, expectedVersion: 2, outcome: 'Counted', ...more },
        OPERATION,
      );
    expect(await finish()).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: `entries.${two.position}`, code: 'ROW_STILL_EXPECTED' }],
    });
    await mark(field, two, 'REFUSED');
    expect(await mark(field, three, 'ABSENT', 'UNEXPECTED')).toMatchObject({ outcome: 'ABSENT' });
    expect(await finish()).toMatchObject({ fields: [{ code: 'ROW_UNLISTED_ABSENT' }] });
    // Found again: who was on no list is unexpected, whichever button is pressed.
    expect(await mark(field, three, 'FOUND', 'ABSENT')).toMatchObject({ outcome: 'UNEXPECTED' });
    expect(await finish({ headCount: 3 })).toMatchObject({
      fields: [{ field: 'headCount', code: 'HEAD_COUNT_DIFFERS' }],
    });
    expect(await finish({ headCount: 2 })).toMatchObject({
      state: 'DONE',
      headCount: 2,
      counts: { listed: 2, unlisted: 1, cameOut: 2 },
    });
    await expect(
      api.asApp(field, `update homeward.operations set state = 'UNDER_WAY' where id = $1`, [id]),
    ).resolves.toBeDefined();

    const report = (expectedNumber: number, more: object = {}): Promise<Answer> =>
      act(
        field,
        'writeReport',
        'WriteReportInput',
        {
          rescueOperationId: id,
          expectedNumber,
          happened: 'Two came out',
          injuries: '',
          stayedBehind: 'One',
          wentWrong: '',
          better: '',
          followUps: [{ title: 'Return the radios', assignedTo: field.id }],
          ...more,
        },
        `... on AfterAction { even reports { number happened } tasks { id title version } numbers { expected unexpected sum minors } }`,
      );
    expect(await report(0)).toMatchObject({ __typename: 'Refused', code: 'OPERATION_NOT_IN_STATE' });
    await api.world.sql(`update homeward.operations set state = 'DONE' where id = $1`, [id]);
    expect(await report(0)).toMatchObject({
      even: true,
      reports: [{ number: 1, happened: 'Two came out' }],
      tasks: [{ title: 'Return the radios' }],
      numbers: { expected: 2, unexpected: 1, sum: 3, minors: 1 },
    });
    expect(await report(0)).toMatchObject({ __typename: 'StaleWrite', currentVersion: 1 });
    const late = await add(id, 'Late');
    expect(await report(1)).toMatchObject({ fields: [{ field: `entries.${late.position}` }] });
  });

  describe('risk', () => {
    const write = (
      user: TestUser,
      id: string,
      expectedNumber = 0,
    ): Promise<Answer & { number: number; level: string }> =>
      act(
        user,
        'writeRiskAssessment',
        'WriteRiskAssessmentInput',
        {
          rescueOperationId: id,
          expectedNumber,
          threats: [
            { threat: 'LEAK', likelihood: 'HIGH', severity: 'EXTREME', mitigation: 'Nobody is told before dawn' },
          ],
          abort: 'The gate is locked',
          medical: 'Ambulance at the market',
          escape: 'River road',
        },
        RISK,
      );
    const decide = (
      user: TestUser,
      row: Answer,
      decision: string,
      note?: string,
      plan = 1,
    ): Promise<Answer & { decision: string }> =>
      act(
        user,
        'decideRiskAssessment',
        'DecideRiskAssessmentInput',
        { assessmentId: row.id, expectedVersion: row.version, expectedOperationVersion: plan, decision, note },
        RISK,
      );
    const begin = (id: string, more: object = {}): Promise<Answer & { risk: string; urgentReason: string }> =>
      act(field, 'beginOperation', 'BeginOperationInput', { id, expectedVersion: 1, ...more }, OPERATION);

    it('is approved by somebody else before a raid begins', async () => {
      const { id } = await plan();
      expect(await begin(id)).toMatchObject({ fields: [{ field: 'urgentReason', code: 'RISK_NOT_APPROVED' }] });
      const written = await write(field, id);
      expect(written).toMatchObject({ number: 1, level: 'EXTREME', mayDecide: false, decision: null });
      await expect(decide(field, written, 'APPROVED')).rejects.toThrow('FORBIDDEN');
      expect(await decide(supervisor, written, 'SENT_BACK')).toMatchObject({ fields: [{ field: 'note' }] });
      expect(await decide(supervisor, written, 'SENT_BACK', 'Which hospital?')).toMatchObject({
        decision: 'SENT_BACK',
      });
      expect(await begin(id)).toMatchObject({ __typename: 'InvalidInput' });
      const second = await write(supervisor, id, 1);
      expect(await decide(supervisor, second, 'APPROVED')).toMatchObject({ code: 'RISK_BY_ANOTHER' });
      expect(await decide(coordinator, second, 'APPROVED')).toMatchObject({ decision: 'APPROVED' });
      expect(await begin(id)).toMatchObject({ state: 'UNDER_WAY', risk: 'APPROVED', urgentReason: '' });
      const told = await api.world.sql<{ kind: string; user_id: string }>(
        `select kind, user_id from homeward.notices where about = $1 order by created_at, kind`,
        [id],
      );
      expect(told).toEqual(
        expect.arrayContaining([
          { kind: 'RISK_TO_DECIDE', user_id: supervisor.id },
          { kind: 'RISK_DECIDED', user_id: field.id },
        ]),
      );
    });

    it('is of one plan: another kind, day or place takes the approval back, and tells whoever gave it', async () => {
      const changes = [{ kind: 'ESCAPE_PICK_UP' }, { plannedOn: '2031-02-01' }, { place: 'River road' }];
      for (const change of changes) {
        const before = { kind: 'RAID', place: 'Harbour road', plannedOn: '2031-02-02', plan: 'By the gate' };
        const { id } = await plan(before);
        await approve(id);
        const same = { id, expectedVersion: 1, ...before, plan: 'By the back door' };
        expect(await act(field, 'changeOperation', 'ChangeOperationInput', same, OPERATION)).toMatchObject({
          risk: 'APPROVED',
        });
        const input = { ...same, expectedVersion: 2, ...change };
        expect(await act(field, 'changeOperation', 'ChangeOperationInput', input, OPERATION)).toMatchObject({
          risk: 'WAITING',
        });
        expect(await begin(id, { expectedVersion: 3 })).toMatchObject({
          fields: [{ field: 'urgentReason', code: 'RISK_NOT_APPROVED' }],
        });
        await expect(
          api.asApp(field, `update homeward.operations set state = 'UNDER_WAY' where id = $1`, [id]),
        ).rejects.toMatchObject({ code: '42501' });
        await api.asApp(field, `update homeward.operations set kind_changed = false where id = $1`, [id]);
        await expect(
          api.asApp(field, `update homeward.operations set state = 'UNDER_WAY' where id = $1`, [id]),
        ).rejects.toMatchObject({ code: '42501' });
        const told = await api.world.sql(
          `select user_id from homeward.notices where about = $1 and kind = 'RISK_LAPSED'`,
          [id],
        );
        expect(told).toEqual([{ user_id: supervisor.id }]);
      }
      // Whoever is asked again is told what became different, words included; changed back, nothing is.
      const first = { kind: 'RAID', place: 'Harbour road', plannedOn: '2031-02-02', plan: 'By the gate' };
      const { id: changed } = await plan(first);
      await approve(changed);
      const asked = async (): Promise<unknown> =>
        (
          await api.ask<{ riskAssessments: unknown[] }>(
            supervisor,
            `query ($id: UUID!) { riskAssessments(rescueOperationId: $id) { lapsedAt approvedPlan { approvedBy { id } place plannedOn plan differs } } }`,
            { id: changed },
          )
        ).data?.riskAssessments[0];
      expect(await asked()).toEqual({ lapsedAt: null, approvedPlan: null });
      const other = { ...first, place: 'River road', plan: 'By the back door' };
      await act(
        field,
        'changeOperation',
        'ChangeOperationInput',
        { id: changed, expectedVersion: 1, ...other },
        OPERATION,
      );
      const { place, plannedOn, plan: words } = first;
      expect(await asked()).toMatchObject({
        approvedPlan: { approvedBy: { id: supervisor.id }, place, plannedOn, plan: words, differs: ['PLACE', 'PLAN'] },
      });
      const desk = await api.ask<{ operationDesk: { alarms: object[] } }>(
        supervisor,
        `{ operationDesk { alarms { kind level lapsed differs operation { id } } } }`,
      );
      expect(desk.data?.operationDesk.alarms).toContainEqual({
        kind: 'RISK_WAITING',
        level: 'LOW',
        lapsed: true,
        differs: ['PLACE', 'PLAN'],
        operation: { id: changed },
      });
      await act(
        field,
        'changeOperation',
        'ChangeOperationInput',
        { id: changed, expectedVersion: 2, ...first },
        OPERATION,
      );
      expect(await asked()).toMatchObject({ approvedPlan: { differs: [] } });
      // Nobody approves what was not read, nor a plan that is changed in the same moment.
      for (let round = 0; round < 3; round += 1) {
        const { id } = await plan();
        const written = await write(field, id);
        const other = { id, expectedVersion: 1, kind: 'RAID', place: 'River road' };
        await Promise.all([
          decide(supervisor, written, 'APPROVED'),
          act(field, 'changeOperation', 'ChangeOperationInput', other, OPERATION),
        ]);
        const [row] = await api.world.sql<{ decision: string | null; version: number }>(
          `select decision, version from homeward.risk_assessments where operation_id = $1`,
          [id],
        );
        expect(row?.decision).toBeNull();
        const now = { ...written, version: row?.version ?? 0 };
        expect(await decide(supervisor, now, 'APPROVED')).toMatchObject({ code: 'RISK_PLAN_CHANGED' });
        expect(await decide(supervisor, now, 'APPROVED', undefined, 2)).toMatchObject({ decision: 'APPROVED' });
      }
      // The control: without the trigger a raid that is called a pick-up begins as if somebody had looked.
      const { id } = await plan();
      await api.world.sql(`alter table homeward.operations disable trigger operations_kind_changed`);
      const input = { id, expectedVersion: 1, kind: 'ESCAPE_PICK_UP', place: 'Harbour road' };
      await act(field, 'changeOperation', 'ChangeOperationInput', input, OPERATION);
      await api.world.sql(`alter table homeward.operations enable trigger operations_kind_changed`);
      expect(await begin(id, { expectedVersion: 2 })).toMatchObject({ state: 'UNDER_WAY' });
    });

    it('may be passed by with a reason, which the supervisor is told; the database holds it by itself', async () => {
      const { id } = await plan();
      await expect(
        api.asApp(field, `update homeward.operations set state = 'UNDER_WAY' where id = $1`, [id]),
      ).rejects.toMatchObject({ code: '42501' });
      expect(await begin(id, { urgentReason: 'They are moved tonight' })).toMatchObject({
        state: 'UNDER_WAY',
        urgentReason: 'They are moved tonight',
      });
      const told = await api.world.sql(
        `select user_id from homeward.notices where about = $1 and kind = 'BEGUN_UNASSESSED'`,
        [id],
      );
      expect(told).toEqual([{ user_id: supervisor.id }]);
    });
  });

  it('opens meeting points to the team from the day before, to a supervisor with a reason, and logs each reading', async () => {
    const today = todayIn('Asia/Phnom_Penh');
    const { id } = await plan({ plannedOn: '2031-01-01' });
    const point = { rescueOperationId: id, kind: 'MEETING', place: 'Behind the market' };
    await act(field, 'addMeetingPoint', 'AddMeetingPointInput', point, `... on MeetingPoints { id points { kind } }`);
    const open = (user: TestUser, reason?: string): Promise<Answer & { points: { place: string }[] }> =>
      act(
        user,
        'openMeetingPoints',
        'OpenMeetingPointsInput',
        { rescueOperationId: id, reason },
        `... on OpenedMeetingPoints { points { place } }`,
      );
    const places = (user: TestUser): Promise<object[]> =>
      api.asApp(user, `select 1 from homeward.meeting_points where operation_id = $1`, [id]);
    expect(await open(field)).toMatchObject({ code: 'MEETING_POINTS_NOT_YET' });
    expect(await places(field)).toHaveLength(0);
    expect(await open(supervisor)).toMatchObject({ fields: [{ field: 'reason', code: 'REASON_NEEDED' }] });
    expect(await places(supervisor)).toHaveLength(0);
    expect(await open(supervisor, 'The lead cannot be reached')).toMatchObject({
      points: [{ place: 'Behind the market' }],
    });
    expect(await places(supervisor)).toHaveLength(1);
    // An officer who moves the day opens nothing: the points open by a day that somebody else approved.
    const moved = { id, expectedVersion: 1, kind: 'RAID', place: 'Harbour road', plannedOn: today };
    await act(field, 'changeOperation', 'ChangeOperationInput', moved, OPERATION);
    expect(await open(field)).toMatchObject({ code: 'MEETING_POINTS_NOT_YET' });
    expect(await places(field)).toHaveLength(0);
    await approve(id);
    expect(await open(field)).toMatchObject({ points: [{ place: 'Behind the market' }] });
    expect(await places(field)).toHaveLength(1);
    expect(await places(api.world.neighbours.supervisor)).toHaveLength(0);
    const [{ n } = { n: 0 }] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from audit.events where subject = 'meeting_points' and kind = 'read' and detail ->> 'operationId' = $1`,
      [id],
    );
    expect(n).toBe(2);
  });

  it('asks the team whether all is well, and says who is late on the pages of lead and supervisor', async () => {
    const { id, version } = await plan({ members: [{ userId: field.id, role: 'LEAD' }] });
    await act(
      field,
      'beginOperation',
      'BeginOperationInput',
      { id, expectedVersion: version, urgentReason: 'Now' },
      OPERATION,
    );
    const input = { rescueOperationId: id };
    await act(
      field,
      'setMemberPhone',
      'SetMemberPhoneInput',
      { ...input, userId: field.id, phone: '+855 12 000 111' },
      TEAM,
    );
    const firstAt = new Date(Date.now() + 60_000).toISOString();
    const planned = await act<{ checkIns: { state: string }[]; members: { phone: string }[] }>(
      field,
      'planCheckIns',
      'PlanCheckInsInput',
      { ...input, firstAt, everyMinutes: 30, times: 3 },
      TEAM,
    );
    expect(planned.checkIns.map(({ state }) => state)).toEqual(['DUE', 'PLANNED', 'PLANNED']);
    expect(planned.members[0]?.phone).toMatch(/^\+855/);
    await api.world.sql(
      `update homeward.operation_check_ins set due_at = now() - interval '6 minutes' where operation_id = $1 and due_at < now() + interval '5 minutes'`,
      [id],
    );
    const alarms = async (user: TestUser): Promise<string[]> =>
      (
        await api.ask<{ operationDesk: { alarms: { kind: string; operation: { id: string } }[] } }>(
          user,
          `{ operationDesk { alarms { kind operation { id } user { id } since } } }`,
        )
      ).data?.operationDesk.alarms
        .filter(({ operation }) => operation.id === id)
        .map(({ kind }) => kind) ?? [];
    expect(await alarms(field)).toEqual(['OVERDUE']);
    expect(await alarms(supervisor)).toEqual(['OVERDUE']);
    expect(await alarms(api.world.neighbours.supervisor)).toEqual([]);
    const say = (answer: string): Promise<{ checkIns: { state: string }[] }> =>
      act(field, 'checkIn', 'CheckInInput', { ...input, answer }, TEAM);
    await say('SAFE');
    expect(await alarms(supervisor)).toEqual([]);
    await say('NEEDS_HELP');
    expect(await alarms(supervisor)).toEqual(['NEEDS_HELP']);
    expect(
      await api.world.sql(
        `select 1 from homeward.notices where about = $1 and kind = 'TEAM_NEEDS_HELP' and user_id = $2`,
        [id, supervisor.id],
      ),
    ).toHaveLength(1);
    await say('SAFE');
    expect(await alarms(supervisor)).toEqual([]);
    const clear = await act<{ checkIns: { state: string }[] }>(
      field,
      'standDownCheckIns',
      'StandDownInput',
      input,
      TEAM,
    );
    expect(clear.checkIns.filter(({ state }) => state === 'PLANNED')).toEqual([]);
    expect(
      await act(field, 'checkIn', 'CheckInInput', { ...input, userId: coordinator.id, answer: 'SAFE' }, TEAM),
    ).toMatchObject({ fields: [{ field: 'userId', code: 'NOT_ON_THE_TEAM' }] });
  });
});

const stillExpected = (kept: ReadonlyMap<string, Entry>): number =>
  [...kept.values()].filter(({ outcome }) => outcome === 'EXPECTED').length;
