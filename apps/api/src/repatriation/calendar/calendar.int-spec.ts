import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type CalendarKind, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

interface Entry {
  readonly kind: CalendarKind;
  readonly day: string;
  readonly caseId: string | null;
  readonly reference: string;
  readonly title: string | null;
  readonly overdue: boolean;
  readonly zone: string | null;
  readonly people: number | null;
  readonly amountMinor: number | null;
  readonly movable: boolean;
}
interface Calendar {
  readonly entries: readonly Entry[];
  readonly overdue: readonly Entry[];
  readonly overdueCount: number;
  readonly completeUntil: string | null;
  readonly days: readonly {
    day: string;
    count: number;
    overdue: number;
    kinds: readonly { kind: CalendarKind; count: number }[];
  }[];
  readonly closures: readonly { day: string; name: string | null }[];
}

const today = todayIn();
const soon = addDays(today, 4);
const fields = 'kind day caseId reference title overdue zone people amountMinor movable';

describe('the calendar', () => {
  let api: ApiUnderTest;
  let own: TestCase;
  let hidden: TestCase;
  let operation: string;
  const mission = uuid();
  const ask = (user: TestUser, filter: object | null = null, from = today, to = addDays(today, 41)) =>
    api.ask<{ calendar: Calendar }>(
      user,
      `query($from: Day!, $to: Day!, $filter: CalendarFilter) { calendar(from: $from, to: $to, filter: $filter) { overdueCount completeUntil days { day count overdue kinds { kind count } } entries { ${fields} } overdue { ${fields} } closures { day name } } }`,
      { from, to, filter },
    );
  const calendar = async (user: TestUser, filter: object | null = null): Promise<Calendar> => {
    const answer = await ask(user, filter);
    expect(answer.errors).toBeUndefined();
    return answer.data!.calendar;
  };
  const kinds = ({ entries }: Calendar): CalendarKind[] => [...new Set(entries.map(({ kind }) => kind))].sort();
  const step = (caseId: string, item: string, dueOn: string) =>
    api.world.sql(
      `insert into homeward.checklist_items (id, organisation_id, case_id, item, acts, mission_id, ready, due_on) values ($1, $2, $3, $4, 'MISSION', $5, true, $6)`,
      [uuid(), api.world.here, caseId, item, mission, dueOn],
    );

  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    const { coordinator, caseworker, field_officer: officer } = world.users;
    own = await world.addCase({ state: 'IN_CARE' });
    hidden = await world.addCase({ state: 'IN_CARE', restricted: true, nationality: 'NP' });
    await world.sql(
      `insert into homeward.missions (id, organisation_id, name, sending_country, located_in, city) values ($1, $2, 'Embassy', 'ID', 'KH', 'Phnom Penh')`,
      [mission, world.here],
    );
    await world.sql(
      `insert into homeward.mission_holidays (id, organisation_id, mission_id, day, name, source) values ($1, $2, $3, $4, 'Day of the flag', 'Their web page')`,
      [uuid(), world.here, mission, soon],
    );
    await world.sql(
      `insert into homeward.fine_rules (id, organisation_id, country, per_day_minor, currency, valid_from) values ($1, $2, 'KH', 1000, 'USD', '2000-01-01')`,
      [uuid(), world.here],
    );
    for (const { id } of [own, hidden]) {
      await step(id, 'NATIONALITY_VERIFIED', soon);
      await step(id, 'FIT_TO_TRAVEL', addDays(today, -3));
      await world.sql(
        `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, review_on, hearing_on, recorded_by) values ($1, $2, $3, 'POLICE', '', $4, $5, $5, $6)`,
        [uuid(), world.here, id, addDays(today, -9), soon, coordinator.id],
      );
      // Passes USD 500 on the fiftieth day.
      await world.sql(
        `insert into homeward.overstays (id, organisation_id, case_id, country, legal_until) values ($1, $2, $3, 'KH', $4)`,
        [uuid(), world.here, id, addDays(today, -40)],
      );
    }
    const task = uuid();
    const { title } = await world.seal('tasks', task, own.id, { title: 'Ring the shelter' });
    await world.sql(
      `insert into homeward.tasks (id, organisation_id, case_id, title, due_on, assigned_to, created_by) values ($1, $2, $3, $4, $5, $6, $6)`,
      [task, world.here, own.id, title, soon, caseworker.id],
    );
    const movement = uuid();
    await world.sql(
      `insert into homeward.movements (id, organisation_id, reference, kind, from_place, to_place, to_country, departs_at, arrives_at, created_by) values ($1, $2, 'MV-1', 'FLIGHT', 'Dubai', 'Addis Ababa', 'ET', $3, $4, $5)`,
      [movement, world.here, `${soon}T21:30:00Z`, `${addDays(soon, 1)}T01:30:00Z`, coordinator.id],
    );
    // Half past one of the next day in Dubai: the day on the ticket.
    await world.sql(
      `insert into homeward.movement_legs (id, organisation_id, movement_id, position, kind, carrier, number, from_place, to_place, to_country, departs_at, departs_zone, arrives_at, arrives_zone, recorded_by)
       values ($1, $2, $3, 1, 'FLIGHT', '', 'ET 601', 'Dubai', 'Addis Ababa', 'ET', $4, 'Asia/Dubai', $5, 'Africa/Addis_Ababa', $6)`,
      [uuid(), world.here, movement, `${soon}T21:30:00Z`, `${addDays(soon, 1)}T01:30:00Z`, coordinator.id],
    );
    for (const { id } of [own, hidden])
      await world.sql(
        `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id) values ($1, $2, $3, $4)`,
        [uuid(), world.here, movement, id],
      );
    operation = uuid();
    await world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, state, planned_on, created_by) values ($1, $2, $3, 'OP-1', 'RAID', 'PLANNED', $4, $5)`,
      [operation, world.here, world.teamOne, soon, coordinator.id],
    );
    await world.sql(
      `insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'GATE')`,
      [operation, officer.id, world.here],
    );
  });
  afterAll(() => api.stop());

  it('shows a coordinator what waits, with fines, journeys in the time of the place, and days of the mission', async () => {
    const shown = await calendar(api.world.users.coordinator);
    expect(kinds(shown)).toEqual(['ARRIVAL', 'CUSTODY_REVIEW', 'DEPARTURE', 'FINE_WARNING', 'HEARING', 'STEP']);
    const { entries } = shown;
    expect(entries.find(({ kind }) => kind === 'DEPARTURE')).toMatchObject({
      day: addDays(soon, 1),
      zone: 'Asia/Dubai',
      people: 1,
    });
    expect(entries.find(({ kind }) => kind === 'FINE_WARNING')).toMatchObject({
      day: addDays(today, 10),
      amountMinor: 50_000,
    });
    expect(shown.overdue).toMatchObject([{ kind: 'STEP', caseId: own.id, overdue: true }]);
    expect(shown.overdueCount).toBe(1);
    expect(shown.closures).toEqual([{ day: soon, name: 'Day of the flag' }]);
    expect(shown.completeUntil).toBeNull();
  });

  it('shows nobody a restricted case but those who are named on it', async () => {
    for (const role of ['coordinator', 'caseworker', 'supervisor', 'field_officer'] as const)
      expect(JSON.stringify(await calendar(api.world.users[role]))).not.toContain(hidden.reference);
    await api.world.sql(`insert into homeward.case_members (organisation_id, case_id, user_id) values ($1, $2, $3)`, [
      api.world.here,
      hidden.id,
      api.world.users.coordinator.id,
    ]);
    expect(JSON.stringify(await calendar(api.world.users.coordinator))).toContain(hidden.reference);
    const narrowed = await calendar(api.world.users.coordinator, { nationalities: ['NP'], kinds: ['STEP', 'HEARING'] });
    expect(new Set(narrowed.entries.map(({ caseId }) => caseId))).toEqual(new Set([hidden.id]));
    expect(kinds(narrowed)).toEqual(['HEARING', 'STEP']);
  });

  it('keeps the day of an operation within its team, whoever may open it', async () => {
    const days = async (role: 'coordinator' | 'supervisor' | 'field_officer' | 'caseworker'): Promise<string[]> =>
      (await calendar(api.world.users[role])).entries.filter(({ kind }) => kind === 'OPERATION').map(({ day }) => day);
    expect(await days('field_officer')).toEqual([soon]);
    for (const role of ['coordinator', 'supervisor', 'caseworker'] as const) expect(await days(role)).toEqual([]);
  });

  it('reads titles of tasks as a reading, and moves only what somebody set', async () => {
    const { entries } = await calendar(api.world.users.caseworker, { mine: true });
    expect(entries.filter(({ movable }) => movable)).toMatchObject([{ kind: 'TASK', title: 'Ring the shelter' }]);
    const told = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from (select kind, subject, actor_id from audit.pending union all select kind, subject, actor_id from audit.events) e where kind = 'read' and subject = 'tasks' and actor_id = $1`,
      [api.world.users.caseworker.id],
    );
    expect(told[0]?.n).toBeGreaterThan(0);
  });

  it('counts every day whole, opens each page by page, and what is overdue as well', async () => {
    const { coordinator } = api.world.users;
    const shown = await calendar(coordinator);
    const open = async (field: string): Promise<Entry[]> => {
      const found: Entry[] = [];
      let after: string | null = null;
      do {
        const answer: {
          data?: Record<string, { nodes: Entry[]; pageInfo: { endCursor: string; hasNextPage: boolean } }> | null;
        } = await api.ask(
          coordinator,
          `query($after: String) { page: ${field.replace(')', ', first: 2, after: $after)')} { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
        const page = answer.data?.['page'];
        found.push(...(page?.nodes ?? []));
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      return found;
    };
    expect(shown.days.length).toBeGreaterThan(2);
    for (const { day, count, kinds: of } of shown.days) {
      expect(shown.entries.filter((entry) => entry.day === day)).toHaveLength(count);
      expect(of.reduce((sum, one) => sum + one.count, 0)).toBe(count);
    }
    const [day] = [...shown.days].sort((a, b) => b.count - a.count);
    const entries = await open(`calendarDay(day: "${day!.day}")`);
    const sorted = (all: readonly Entry[]): string[] => all.map((one) => JSON.stringify(one)).sort();
    expect(sorted(entries)).toEqual(sorted(shown.entries.filter((entry) => entry.day === day!.day)));
    const fine = await open(`calendarDay(day: "${addDays(today, 10)}")`);
    expect(fine).toContainEqual(expect.objectContaining({ kind: 'FINE_WARNING', amountMinor: 50_000 }));
    expect(sorted(await open(`calendarOverdue(filter: {})`))).toEqual(sorted(shown.overdue));
  });

  it('refuses more than a hundred days, and days that run backwards', async () => {
    for (const to of [addDays(today, 100), addDays(today, -1)]) {
      const answer = await ask(api.world.users.coordinator, null, today, to);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ reason: 'CALENDAR_RANGE' });
    }
    expect((await ask(api.world.users.coordinator, null, today, addDays(today, 99))).errors).toBeUndefined();
  });
});
