import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, roles, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { samples } from './home.samples.js';

interface Until {
  readonly key: string;
  readonly people: number;
  readonly done: number;
  readonly estimate: { median: number | null } | null;
}
interface Home {
  readonly due: {
    today: number;
    overdue: number;
    entries: { kind: string; overdueDays: number; initials: string; item: string | null; title: string | null }[];
  } | null;
  readonly stuck: {
    count: number;
    own: number;
    entries: { caseId: string; heldBy: string | null; own: boolean }[];
  } | null;
  readonly drafts: { interviewId: string }[] | null;
  readonly news: { count: number; entries: { id: string }[] } | null;
  readonly byState: { value: string; count: number }[] | null;
  readonly timeToHome: { all: Until; groups: Until[] } | null;
  readonly fines: { currency: string; amountMinor: number; perDayMinor: number; people: number }[] | null;
  readonly approvals: { count: number; entries: { id: string }[]; answered: { id: string }[] } | null;
  readonly unassignedPleas: { count: number; entries: { caseId: string }[] } | null;
  readonly waitingShares: { id: string }[] | null;
  readonly administration: object | null;
  readonly statistics: object | null;
  readonly audit: { kind: string; count: number }[] | null;
}

describe('the first page', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  const today = todayIn();
  beforeAll(async () => {
    api = await startApi();
    mine = await api.world.addCase({ state: 'IN_CARE' });
  });
  afterAll(() => api.stop());
  const full = samples[0]!.document
    .replace('entries { id caseReference }', 'entries { kind overdueDays initials item title }')
    .replace('entries { caseId caseReference heldBy since }', 'entries { caseId caseReference heldBy since own }')
    .replace('groups { key people }', 'groups { key people done estimate { median } }');
  const home = async (user: TestUser): Promise<Home> => {
    const answer = await api.ask<{ home: Home }>(user, full);
    expect(answer.errors).toBeUndefined();
    return answer.data!.home;
  };
  const item = (caseId: string, name: string, dueOn: string): Promise<object[]> =>
    api.world.sql(
      `insert into homeward.checklist_items (id, organisation_id, case_id, item, acts, ready, due_on) values ($1, $2, $3, $4, 'CASEWORKER', true, $5)`,
      [uuid(), api.world.here, caseId, name, dueOn],
    );
  const task = async (caseId: string, dueOn: string, assignedTo: string): Promise<object[]> => {
    const id = uuid();
    const { title } = await api.world.seal('tasks', id, caseId, { title: 'Call' });
    return api.world.sql(
      `insert into homeward.tasks (id, organisation_id, case_id, title, due_on, assigned_to, created_by) values ($1, $2, $3, $6, $4, $5, $5)`,
      [id, api.world.here, caseId, dueOn, assignedTo, title],
    );
  };

  it('opens each block to the roles that have its right, and to nobody else', async () => {
    const open: Record<string, string[]> = {};
    for (const role of roles) {
      const shown = Object.entries(await home(api.world.users[role]));
      open[role] = shown.flatMap(([block, value]) => (value === null ? [] : [block])).sort();
    }
    expect(open).toEqual({
      administrator: ['administration', 'approvals', 'notices'],
      supervisor: [
        'approvals',
        'byNationality',
        'byState',
        'drafts',
        'due',
        'fines',
        'glassReviews',
        'news',
        'notices',
        'stuck',
        'timeToHome',
        'unassignedPleas',
      ],
      caseworker: ['approvals', 'byNationality', 'byState', 'drafts', 'due', 'fines', 'news', 'notices', 'stuck'],
      field_officer: ['byNationality', 'byState', 'due', 'news', 'notices'],
      coordinator: ['approvals', 'byNationality', 'byState', 'due', 'fines', 'news', 'notices', 'stuck', 'timeToHome'],
      auditor: ['approvals', 'audit', 'notices', 'statistics'],
      data_protection_officer: ['approvals', 'audit', 'glassReviews', 'notices'],
      partner: ['notices', 'waitingShares'],
    });
  });

  it('counts what is due on own cases, longest overdue first, and not what an exception holds', async () => {
    const { caseworker, coordinator } = api.world.users;
    const theirs = await api.world.addCase({
      teamId: api.world.teamTwo,
      assignedTo: api.world.neighbours.caseworker.id,
    });
    await task(mine.id, today, caseworker.id);
    await task(mine.id, addDays(today, 1), caseworker.id);
    await task(theirs.id, today, api.world.neighbours.caseworker.id);
    await item(mine.id, 'CONSENT_AND_RISK', addDays(today, -3));
    const held = await api.world.addCase({ state: 'IN_CARE' });
    await item(held.id, 'CONSENT_AND_RISK', addDays(today, -9));
    const before = await home(caseworker);
    expect(before.due).toMatchObject({
      today: 1,
      overdue: 2,
      entries: [
        { overdueDays: 9 },
        { kind: 'CHECKLIST', item: 'CONSENT_AND_RISK', overdueDays: 3, initials: 'SC' },
        { kind: 'TASK', title: 'Call', overdueDays: 0 },
      ],
    });
    await api.world.sql(
      `insert into homeward.case_exceptions (id, organisation_id, case_id, kind, reason, raised_by) values ($1, $2, $3, 'CANCELLED', '', $4)`,
      [uuid(), api.world.here, held.id, caseworker.id],
    );
    expect((await home(caseworker)).due).toMatchObject({ today: 1, overdue: 1 });
    // Somebody whom the police hold and at whom nobody looked again; one without a day is overdue since it began.
    const [looked, forgotten] = [await api.world.addCase(), await api.world.addCase()];
    for (const [id, reviewOn] of [
      [looked.id, addDays(today, -2)],
      [forgotten.id, null],
    ])
      await api.world.sql(
        `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, review_on, recorded_by) values ($1, $2, $3, 'POLICE', '', $4, $5, $6)`,
        [uuid(), api.world.here, id, addDays(today, -12), reviewOn, caseworker.id],
      );
    const { due } = await home(caseworker);
    expect(due).toMatchObject({ today: 1, overdue: 3 });
    expect(due?.entries.filter(({ kind }) => kind === 'CUSTODY_REVIEW').map((one) => one.overdueDays)).toEqual([12, 2]);
    await api.world.sql(`update homeward.custody_spells set to_date = $2 where case_id = any($1)`, [
      [looked.id, forgotten.id],
      today,
    ]);
    // Tasks of others are not a coordinator's work; the way home of every verified case is.
    expect((await home(coordinator)).due).toMatchObject({ today: 0, overdue: 1 });
  });

  it('names what is held up and what nobody has planned for, and leaves out what is planned or at home', async () => {
    const { caseworker } = api.world.users;
    const before = (await home(caseworker)).stuck;
    const still = await api.world.addCase({ state: 'IN_CARE' });
    const planned = await api.world.addCase({ state: 'IN_CARE' });
    const back = await api.world.addCase({ state: 'REINTEGRATING' });
    const fresh = await api.world.addCase({ state: 'IN_CARE' });
    await api.world.sql(
      `update homeward.cases set state_since = now() - interval '15 days' where id = any($1) returning id`,
      [[still.id, planned.id, back.id]],
    );
    await task(planned.id, addDays(today, 3), caseworker.id);
    const after = (await home(caseworker)).stuck;
    expect(after?.count).toBe((before?.count ?? 0) + 1);
    const ids = after?.entries.map(({ caseId }) => caseId);
    expect(ids).toContain(still.id);
    expect(ids).not.toContain(fresh.id);
    await api.world.sql(
      `insert into homeward.case_exceptions (id, organisation_id, case_id, kind, reason, raised_by) values ($1, $2, $3, 'WITNESS_HOLD', '', $4)`,
      [uuid(), api.world.here, fresh.id, caseworker.id],
    );
    const held = (await home(caseworker)).stuck;
    expect(held?.entries).toContainEqual(expect.objectContaining({ caseId: fresh.id, heldBy: 'WITNESS_HOLD' }));
    // A coordinator sees this case among all others, and its own before them.
    const { coordinator } = api.world.users;
    expect((await home(coordinator)).stuck?.entries.every(({ own }) => !own)).toBe(true);
    await api.world.sql(`update homeward.cases set assigned_to = $2 where id = $1`, [fresh.id, coordinator.id]);
    const carried = (await home(coordinator)).stuck;
    expect(carried?.own).toBe(1);
    expect(carried?.entries[0]).toMatchObject({ caseId: fresh.id, own: true });
    await api.world.sql(`update homeward.cases set assigned_to = $2 where id = $1`, [fresh.id, caseworker.id]);
    expect((await home(api.world.neighbours.caseworker)).stuck?.entries.map(({ caseId }) => caseId)).not.toContain(
      fresh.id,
    );
  });

  it('tells what others did since the last session, and nothing of oneself', async () => {
    const { caseworker, supervisor } = api.world.users;
    const note = (user: TestUser): Promise<object> =>
      api.act(
        user,
        'addNote',
        'AddNoteInput',
        { caseId: mine.id, kind: 'NOTE', fieldClass: 'internal', text: 'x' },
        '... on Note { id }',
      );
    await note(caseworker);
    await note(supervisor);
    const { news } = await home(caseworker);
    expect([news?.count, news?.entries.length]).toEqual([1, 1]);
    await api.world.sql(
      `insert into homeward.sessions (id, organisation_id, user_id, token_hash, step, last_seen_at) values ($1, $2, $3, 'another', 'COMPLETE', now() + interval '1 second')`,
      [uuid(), api.world.here, caseworker.id],
    );
    expect((await home(caseworker)).news).toMatchObject({ count: 0, entries: [] });
  });

  it('reckons open fines by the dated rules and the days to home with those who still wait', async () => {
    await api.world.sql(
      `insert into homeward.fine_rules (id, organisation_id, country, per_day_minor, currency, valid_from) values ($1, $2, 'KH', 1000, 'USD', '2000-01-01')`,
      [uuid(), api.world.here],
    );
    await api.world.sql(
      `insert into homeward.overstays (id, organisation_id, case_id, country, legal_until) values ($1, $2, $3, 'KH', $4)`,
      [uuid(), api.world.here, mine.id, addDays(today, -10)],
    );
    for (const days of [10, 20, 60]) {
      const back = await api.world.addCase({ state: 'HOME' });
      await api.world.sql(
        `update homeward.cases set out_on = '2026-01-01', home_on = date '2026-01-01' + $2::int where id = $1`,
        [back.id, days],
      );
    }
    // Who still waits counts for as long as they have: those home alone would say twenty days.
    for (let waits = 0; waits < 3; waits += 1) {
      const waiting = await api.world.addCase({ state: 'IN_CARE' });
      await api.world.sql(`update homeward.cases set out_on = '2026-01-01' where id = $1`, [waiting.id]);
    }
    const shown = await home(api.world.users.caseworker);
    expect(shown.fines).toEqual([{ currency: 'USD', amountMinor: 10_000, perDayMinor: 1000, people: 1 }]);
    const time = (await home(api.world.users.supervisor)).timeToHome;
    expect(time?.groups.find(({ key }) => key === '2026')).toEqual({
      key: '2026',
      people: 6,
      done: 3,
      estimate: { median: 60 },
    });
    expect(shown.byState).toEqual(expect.arrayContaining([{ value: 'HOME', count: 3 }]));
    expect((await home(api.world.strangers.caseworker)).fines).toEqual([]);
    expect((await home(api.world.neighbours.caseworker)).byState).toEqual([{ value: 'VERIFIED', count: 1 }]);
  });

  it('shows a supervisor pleas without anybody and closures to decide, a caseworker its drafts, an auditor no person', async () => {
    const plea = await api.world.addCase({ state: 'REPORTED', verified: false, assignedTo: null });
    await api.world.addCase({ state: 'REPORTED', verified: false, assignedTo: null, teamId: api.world.teamTwo });
    const ended = await api.world.addCase({ state: 'REINTEGRATING' });
    await api.act(
      api.world.users.caseworker,
      'requestClosure',
      'RequestClosureInput',
      { caseId: ended.id, closureReason: 'SETTLED_AT_HOME', reason: 'At home' },
      '... on Approval { id }',
    );
    await api.world.sql(
      `insert into homeward.interviews (id, organisation_id, case_id, interviewer_id) values ($1, $2, $3, $4)`,
      [uuid(), api.world.here, mine.id, api.world.users.caseworker.id],
    );
    const [over, worker, auditor] = [
      await home(api.world.users.supervisor),
      await home(api.world.users.caseworker),
      await home(api.world.users.auditor),
    ];
    expect(over.unassignedPleas).toMatchObject({ count: 1, entries: [{ caseId: plea.id }] });
    expect(over.approvals).toMatchObject({ count: 1, entries: [{}] });
    expect(worker.drafts).toHaveLength(1);
    expect(worker.approvals).toMatchObject({ entries: [{}], answered: [] });
    // Whoever asked sees the answer without looking for it.
    const asked = worker.approvals?.entries[0];
    await api.act(
      api.world.users.supervisor,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId: asked?.id, expectedVersion: 1, approve: false, note: 'Too early' },
      '... on Approval { id }',
    );
    const later = await home(api.world.users.caseworker);
    expect(later.approvals).toMatchObject({ entries: [], answered: [{ id: asked?.id }] });
    expect((await home(api.world.users.supervisor)).approvals).toMatchObject({ answered: [] });
    expect(over.drafts).toEqual([]);
    expect(auditor.audit?.find(({ kind }) => kind === 'insert')?.count).toBeGreaterThan(0);
    expect(JSON.stringify(auditor)).not.toContain('T-2026');
  });
});
