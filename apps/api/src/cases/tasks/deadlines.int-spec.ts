import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

interface Deadline {
  readonly kind: string;
  readonly minutes: number;
  readonly open: boolean;
}

describe('deadlines that come up by themselves', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const plea = (user: TestUser, danger: string, more: object = {}): Promise<{ caseId: string }> =>
    api.act(
      user,
      'registerPlea',
      'RegisterPleaInput',
      { channel: 'PHONE', requesterKind: 'SELF', danger, person: { name: 'Wati Lestari' }, ...more },
      `... on RegisteredPlea { caseId }`,
    );
  const deadlines = (caseId: string): Promise<Deadline[]> =>
    api.world.sql<Deadline>(
      `select kind, round(extract(epoch from due_at - created_at) / 60)::int as minutes, done_at is null as open
       from homeward.tasks where case_id = $1 and kind is not null order by kind, created_at`,
      [caseId],
    );
  const move = async (caseId: string, to: string, more: object = {}): Promise<unknown> => {
    const [row] = await api.world.sql<{ version: number }>(`select version from homeward.cases where id = $1`, [
      caseId,
    ]);
    const input = { caseId, expectedVersion: row?.version, to, ...more };
    return api.act(api.world.users.caseworker, 'moveCase', 'MoveCaseInput', input, `... on Case { state }`);
  };
  const call = (user: TestUser, caseId: string, kind = 'CALL'): Promise<{ __typename: string }> =>
    api.act(
      user,
      'addNote',
      'AddNoteInput',
      { caseId, kind, fieldClass: 'internal', text: 'Spoke with her' },
      `... on Note { id }`,
    );

  it('a plea is answered within the hour, in acute danger within a quarter; a retry makes them due once', async () => {
    const { caseworker, field_officer: field } = api.world.users;
    const input = { operationId: uuid() };
    const [calm, again] = [await plea(caseworker, 'MODERATE', input), await plea(caseworker, 'MODERATE', input)];
    expect(again.caseId).toBe(calm.caseId);
    expect(await deadlines(calm.caseId)).toEqual([
      { kind: 'FIRST_REPLY', minutes: 60, open: true },
      { kind: 'VERIFICATION', minutes: 1440, open: true },
    ]);
    // Who registers it need not be one who sees tasks.
    const acute = await plea(field, 'ACUTE');
    expect(await deadlines(acute.caseId)).toEqual([
      { kind: 'FIRST_REPLY_ACUTE', minutes: 15, open: true },
      { kind: 'VERIFICATION', minutes: 1440, open: true },
    ]);
    const [day] = await api.world.sql<{ due: string; same: boolean }>(
      `select c.next_due_on::text as due, c.next_due_on = min((t.due_at at time zone 'Asia/Phnom_Penh')::date) as same
       from homeward.cases c join homeward.tasks t on t.case_id = c.id where c.id = $1 group by c.id`,
      [acute.caseId],
    );
    expect(day).toMatchObject({ same: true });
  });

  it('says them as codes, first on the page of who carries the case, and does not let them be put off', async () => {
    const { caseworker } = api.world.users;
    const { caseId } = await plea(caseworker, 'ACUTE');
    const answer = await api.ask<{
      tasks: { nodes: { id: string; kind: string; title: string; dueAt: string; version: number }[] };
      home: { due: { entries: { caseId: string; deadline: string | null; dueAt: string | null }[] } };
    }>(
      caseworker,
      `query($filter: TaskFilter) { tasks(filter: $filter) { nodes { id kind title dueOn dueAt version } }
        home { due { entries { caseId deadline title dueAt } } } }`,
      { filter: { caseId } },
    );
    const reply = answer.data?.tasks.nodes.find(({ kind }) => kind === 'FIRST_REPLY_ACUTE');
    expect(reply).toMatchObject({ title: '', dueAt: expect.stringMatching(/T.*Z$/) });
    expect(answer.data?.home.due.entries.filter((entry) => entry.caseId === caseId).map((e) => e.deadline)).toContain(
      'FIRST_REPLY_ACUTE',
    );
    const task = { taskId: reply?.id, expectedVersion: reply?.version };
    const later = { ...task, dueOn: '2027-01-01' };
    expect(
      await api.act(caseworker, 'rescheduleTask', 'RescheduleTaskInput', later, `... on Task { id }`),
    ).toMatchObject({ __typename: 'Refused', code: 'DEADLINE_STAYS' });
    expect(
      await api.act(caseworker, 'completeTask', 'CompleteTaskInput', task, `... on Task { kind doneBy { id } }`),
    ).toMatchObject({ kind: 'FIRST_REPLY_ACUTE', doneBy: { id: caseworker.id } });
  });

  it('the first call closes the first reply, another note does not, nor does what the caller told', async () => {
    const { caseworker } = api.world.users;
    const { caseId } = await plea(caseworker, 'HIGH');
    await call(caseworker, caseId, 'MEETING');
    expect((await deadlines(caseId)).map(({ open }) => open)).toEqual([true, true]);
    await call(caseworker, caseId);
    expect((await deadlines(caseId)).map(({ kind, open }) => [kind, open])).toEqual([
      ['FIRST_REPLY', false],
      ['VERIFICATION', true],
    ]);
    const returned = await plea(caseworker, 'HIGH', { previousCaseId: caseId });
    expect((await deadlines(returned.caseId)).map(({ open }) => open)).toEqual([true, true]);
  });

  it.each([['VERIFIED'], ['UNVERIFIABLE'], ['DECLINED_BY_PERSON']])('verification ends with %s', async (to) => {
    const { caseworker } = api.world.users;
    const { caseId } = await plea(caseworker, 'LOW');
    await move(caseId, 'VERIFYING');
    expect((await deadlines(caseId)).map(({ open }) => open)).toEqual([true, true]);
    for (const kind of ['LIVE_CONTACT', 'EVIDENCE_OF_PLACE', 'REQUESTER_CHECKED'])
      await api.act(caseworker, 'addCaseEvidence', 'AddCaseEvidenceInput', { caseId, kind }, `... on Case { id }`);
    expect(await move(caseId, to, { reason: 'Asked twice' })).toMatchObject({ state: to });
    expect((await deadlines(caseId)).map(({ open }) => open)).toEqual([false, false]);
  });

  it('screening begins within 48 hours of the exit, and closes when it begins', async () => {
    const { caseworker } = api.world.users;
    const { caseId } = await plea(caseworker, 'LOW');
    const [{ today } = { today: '' }] = await api.world.sql<{ today: string }>(
      `select (now() at time zone 'Asia/Phnom_Penh')::date::text as today`,
    );
    const out = { exitMode: 'SELF_ESCAPE', outOn: today };
    await move(caseId, 'VERIFYING');
    expect(await move(caseId, 'OUT', out)).toMatchObject({ state: 'OUT' });
    expect(await deadlines(caseId)).toEqual([
      { kind: 'FIRST_REPLY', minutes: 60, open: false },
      { kind: 'SCREENING_BEGINS', minutes: 2880, open: true },
      { kind: 'VERIFICATION', minutes: 1440, open: false },
    ]);
    await api.act(
      caseworker,
      'recordIdentification',
      'RecordIdentificationInput',
      { caseId, body: 'NGO', decision: 'SCREENING', decidedOn: today, basis: '' },
      `... on Case { identification }`,
    );
    expect((await deadlines(caseId)).map(({ open }) => open)).toEqual([false, false, false]);
  });

  it('of an exit on an earlier day the hours count from the end of that day, in the zone of the organisation', async () => {
    const mine = await api.world.addCase({ state: 'VERIFYING' });
    await move(mine.id, 'OUT', { exitMode: 'SELF_ESCAPE', outOn: '2026-01-05' });
    const [due] = await api.world.sql<{ at: string; on: string }>(
      `select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at, due_on::text as on from homeward.tasks where case_id = $1`,
      [mine.id],
    );
    expect(due).toEqual({ at: '2026-01-07 17:00', on: '2026-01-08' });
  });

  describe('with the checks of the application off', () => {
    const open = (user: TestUser, on: TestCase, kind: string): Promise<object[]> =>
      api.asApp(user, `select homeward.open_deadlines($1, $2, $3, 1)`, [[uuid()], [on.id], kind]);

    it('nobody makes anything due on a case that was there before', async () => {
      const early = await api.world.addCase({ state: 'REPORTED', verified: false });
      const out = await api.world.addCase({ state: 'OUT' });
      for (const user of Object.values(api.world.users)) {
        await open(user, early, 'FIRST_REPLY');
        await open(user, out, 'SCREENING_BEGINS');
      }
      expect([...(await deadlines(early.id)), ...(await deadlines(out.id))]).toEqual([]);
    });

    it('nobody types in a kind or an hour, and no other kind comes up', async () => {
      const { caseworker } = api.world.users;
      const { caseId } = await plea(caseworker, 'LOW');
      const insert = `insert into homeward.tasks (id, organisation_id, case_id, title, kind, due_at, due_on, created_by)
        values ($1, $2, $3, '', 'VERIFICATION', now(), current_date, $4)`;
      const refused = { code: '42501' };
      await expect(
        api.asApp(caseworker, insert, [uuid(), api.world.here, caseId, caseworker.id]),
      ).rejects.toMatchObject(refused);
      await expect(
        api.asApp(caseworker, `update homeward.tasks set due_at = now() + interval '9 days' where case_id = $1`, [
          caseId,
        ]),
      ).rejects.toMatchObject(refused);
      // A case that the statement itself wrote, but which is not a new plea: nothing.
      await api.asApp(
        caseworker,
        `with moved as (update homeward.cases set state = 'VERIFYING' where id = $2 returning id)
         select homeward.open_deadlines(array[$1::uuid], array[id], 'CUSTODY_REVIEW', 1) from moved`,
        [uuid(), caseId],
      );
      expect((await deadlines(caseId)).map(({ kind }) => kind)).toEqual(['FIRST_REPLY', 'VERIFICATION']);
    });
  });
});
