import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addDays,
  caseStates,
  closureReasons,
  retentionCategories,
  retentionCategory,
  retentionDefaults,
  retentionDueOn,
  todayIn,
} from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { randomOf } from '../../testing/random.js';

interface File {
  readonly reference: string;
  readonly caseId: string | null;
  readonly category: string;
  readonly countedFrom: string;
  readonly dueOn: string;
  readonly keeps: string[];
}

describe('how long files are kept', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  const officer = (): TestUser => api.world.users.data_protection_officer;
  const supervisor = (): TestUser => api.world.users.supervisor;
  const today = todayIn();

  async function closed(
    closedOn: string,
    options: Parameters<ApiUnderTest['world']['addCase']>[0] = {},
  ): Promise<TestCase> {
    const one = await api.world.addCase({ state: 'CLOSED', ...options });
    await api.world.sql(
      `update homeward.cases set closure_reason = 'OTHER', closed_at = $2::timestamp at time zone 'Asia/Phnom_Penh' where id = $1`,
      [one.id, `${closedOn} 12:00`],
    );
    return one;
  }
  const files = async (user: TestUser, more = ''): Promise<File[]> => {
    const answer = await api.ask<{ retentionFiles: { nodes: File[] } }>(
      user,
      `{ retentionFiles(first: 100 ${more}) { nodes { reference caseId category countedFrom dueOn keeps } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data?.retentionFiles.nodes ?? [];
  };
  const fileOf = async (one: TestCase, user = officer()): Promise<File | undefined> =>
    (await files(user, 'soon: true')).find(({ reference }) => reference === one.reference);
  const decide = (category: string, months: number, expectedVersion = 0, user = officer()) =>
    api.act(
      user,
      'setRetentionRule',
      'SetRetentionRuleInput',
      { category, months, basis: 'Policy 7, decided by the board', expectedVersion },
      `... on RetentionRule { category months decided version setBy { id } }`,
    );
  const hold = (user: TestUser, about: object, mutation = 'holdCase', type = 'HoldCaseInput') =>
    api.act<{ __typename: string; id: string; code?: string }>(
      user,
      mutation,
      type,
      { ground: 'COURT', reason: 'Canary asked us to keep it', ...about },
      `... on HoldChange { id }`,
    );

  it('says in the database what libs/domain says: categories, proposals and days', async () => {
    const wrong: string[] = [];
    for (const state of caseStates)
      for (const closureReason of [null, ...closureReasons])
        for (const [cameOut, cameHome] of [
          [false, false],
          [true, false],
          [true, true],
        ] as const) {
          const [row] = await api.world.sql<{ category: string | null }>(
            `select homeward.retention_category($1, $2, $3, $4) as category`,
            [state, closureReason, cameOut, cameHome],
          );
          const expected = retentionCategory({ state, closureReason, cameOut, cameHome }) ?? null;
          if (row?.category !== expected) wrong.push(`${state} ${closureReason ?? '-'} ${cameOut} ${cameHome}`);
        }
    expect(wrong).toEqual([]);
    const proposed = await api.world.sql<{ category: string; counts_from: string; months: number }>(
      `select * from homeward.retention_defaults()`,
    );
    expect(
      Object.fromEntries(proposed.map((row) => [row.category, { event: row.counts_from, months: row.months }])),
    ).toEqual(retentionDefaults);
    const { pick, seed } = days();
    for (const [from, months] of pick) {
      const [row] = await api.world.sql<{ due: string }>(
        `select ($1::date + make_interval(months => $2))::date::text as due`,
        [from, months],
      );
      expect({ seed, from, months, due: row?.due }).toEqual({ seed, from, months, due: retentionDueOn(from, months) });
    }
  });

  it('proposes until the organisation decides, and takes no period below the least', async () => {
    const rules = async (user: TestUser) =>
      (
        await api.ask<{ retentionRules: { category: string; months: number; decided: boolean; version: number }[] }>(
          user,
          `{ retentionRules { category months decided version } }`,
        )
      ).data?.retentionRules;
    const before = await rules(officer());
    expect(before?.map(({ category }) => category)).toEqual([...retentionCategories]);
    expect(before?.some(({ decided }) => decided)).toBe(false);
    expect(await decide('CAME_OUT', 5)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'months', code: 'MONTHS_OUT_OF_RANGE' }],
    });
    await expect(
      api.asApp(
        officer(),
        `insert into homeward.retention_rules (id, organisation_id, category, months, basis, set_by) values ($1, $2, 'CAME_OUT', 1, 'x', $3)`,
        [uuid(), api.world.here, officer().id],
      ),
    ).rejects.toThrow(/retention_rules_months_check/);
    for (const category of ['CAME_OUT', 'NEVER_OUT'])
      expect(await decide(category, 24)).toMatchObject({ decided: true, version: 1, setBy: { id: officer().id } });
    // Somebody else decided meanwhile.
    expect(await decide('CAME_OUT', 36, 7)).toMatchObject({ __typename: 'StaleWrite' });
    expect(await decide('CAME_OUT', 36, 1)).toMatchObject({ months: 36, version: 2 });
    expect(await decide('CAME_OUT', 24, 2)).toMatchObject({ months: 24, version: 3 });
    const [told] = await api.world.sql<{ detail: object }>(
      `select detail from audit.events where subject = 'retention_rules' and detail is not null order by id desc limit 1`,
    );
    expect(told?.detail).toEqual({ category: 'CAME_OUT', months: 24, before: 36 });
    // Not of another organisation, and by no other role.
    expect((await rules(api.world.strangers.data_protection_officer))?.some(({ decided }) => decided)).toBe(false);
    for (const user of [supervisor(), api.world.users.administrator, api.world.users.auditor])
      await expect(
        api.asApp(
          user,
          `insert into homeward.retention_rules (id, organisation_id, category, months, basis, set_by) values ($1, $2, 'DECEASED', 6, 'x', $3)`,
          [uuid(), api.world.here, user.id],
        ),
      ).rejects.toThrow(/row-level security/);
  });

  it('is due on the day, where the organisation is, and not a day earlier', async () => {
    const over = await closed(monthsAgo(today, 24));
    const tomorrow = await closed(addDays(monthsAgo(today, 24), 1));
    const far = await closed(addDays(monthsAgo(today, 24), 120));
    expect(await fileOf(over)).toMatchObject({ category: 'NEVER_OUT', keeps: [] });
    expect((await files(officer())).map(({ reference }) => reference)).not.toContain(tomorrow.reference);
    expect((await fileOf(tomorrow))?.keeps).toEqual([]);
    expect(await fileOf(far)).toBeUndefined();
    // Half past eleven at night in Phnom Penh on the 31st is still the 31st there, and half an hour later is another month.
    for (const [instant, from] of [
      ['2020-08-31T16:30:00Z', '2020-08-31'],
      ['2020-08-31T17:00:00Z', '2020-09-01'],
      ['2020-02-29T16:59:59Z', '2020-02-29'],
    ] as const) {
      const one = await closed('2020-01-01');
      await api.world.sql(`update homeward.cases set closed_at = $2 where id = $1`, [one.id, instant]);
      expect(await fileOf(one)).toMatchObject({ countedFrom: from, dueOn: retentionDueOn(from, 24) });
    }
  });

  it('tells what keeps a file whose time is over', async () => {
    const old = monthsAgo(today, 40);
    const expected: Record<string, TestCase> = {};
    for (const why of ['OPEN_TASKS', 'JOURNEY', 'OTHER_CASE', 'HOLD', 'REOPENED', 'NOT_DECIDED'])
      expected[why] = await closed(old);
    const at = (why: string): string => expected[why]?.id ?? '';
    await api.world.sql(
      `insert into homeward.tasks (id, organisation_id, case_id, title, created_by) values ($1, $2, $3, '', $4)`,
      [uuid(), api.world.here, at('OPEN_TASKS'), supervisor().id],
    );
    const movement = uuid();
    await api.world.sql(
      `insert into homeward.movements (id, organisation_id, reference, kind, from_place, to_place, to_country, departs_at, created_by) values ($1, $2, 'M-9', 'FLIGHT', 'a', 'b', 'ID', now(), $3)`,
      [movement, api.world.here, supervisor().id],
    );
    await api.world.sql(
      `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id) values ($1, $2, $3, $4)`,
      [uuid(), api.world.here, movement, at('JOURNEY')],
    );
    const later = await api.world.addCase({ state: 'IN_CARE' });
    await api.world.sql(`update homeward.cases set person_id = $1 where id = $2`, [
      expected['OTHER_CASE']?.personId,
      later.id,
    ]);
    expect(await hold(supervisor(), { caseId: at('HOLD') })).toMatchObject({ __typename: 'HoldChange' });
    const event = `insert into homeward.case_events (id, organisation_id, case_id, kind, to_state, actor_id, at) values ($1, $2, $3, 'STATE_CHANGED', $4, $5, $6)`;
    for (const [state, when] of [
      ['CLOSED', `${old}T05:00:00Z`],
      ['REOPENED', `${addDays(old, 300)}T05:00:00Z`],
    ])
      await api.world.sql(event, [uuid(), api.world.here, at('REOPENED'), state, supervisor().id, when]);
    await api.world.sql(
      `update homeward.cases set state = 'IN_CARE', closed_at = null, closure_reason = null where id = $1`,
      [at('REOPENED')],
    );
    await api.world.sql(`update homeward.cases set closure_reason = 'DUPLICATE' where id = $1`, [at('NOT_DECIDED')]);
    for (const [why, one] of Object.entries(expected)) expect(await fileOf(one)).toMatchObject({ keeps: [why] });
    // Its twin: closed again, and the old closing does not count any more.
    await api.world.sql(
      `update homeward.cases set state = 'CLOSED', closed_at = now(), closure_reason = 'OTHER' where id = $1`,
      [at('REOPENED')],
    );
    expect(await fileOf(expected['REOPENED'] as TestCase)).toBeUndefined();
    const missing = await closed(old);
    await api.world.sql(`update homeward.cases set state = 'MISSING', closed_at = null where id = $1`, [missing.id]);
    expect(await fileOf(missing)).toBeUndefined();
  });

  it('shows the officer references alone, a supervisor the own team with the way to the case, and comes in pages', async () => {
    const away = await closed(monthsAgo(today, 30), { teamId: api.world.teamTwo });
    const walled = await closed(monthsAgo(today, 30), { restricted: true });
    const near = await closed(monthsAgo(today, 30));
    const seen = await files(officer());
    expect(seen.map(({ reference }) => reference)).toEqual(
      expect.arrayContaining([away.reference, walled.reference, near.reference]),
    );
    expect(seen.every(({ caseId }) => caseId === null)).toBe(true);
    const own = await files(supervisor());
    expect(own.find(({ reference }) => reference === near.reference)?.caseId).toBe(near.id);
    for (const one of [away, walled]) expect(own.map(({ reference }) => reference)).not.toContain(one.reference);
    expect(await files(api.world.strangers.data_protection_officer)).toEqual([]);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: {
        data?: { retentionFiles: { nodes: File[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      } = (await api.ask(
        officer(),
        `query($after: String) { retentionFiles(first: 3, after: $after) { nodes { reference } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )) as never;
      paged.push(...(page.data?.retentionFiles.nodes ?? []).map(({ reference }) => reference));
      if (!page.data?.retentionFiles.pageInfo.hasNextPage) break;
      after = page.data.retentionFiles.pageInfo.endCursor;
    }
    expect(paged).toEqual(seen.map(({ reference }) => reference));
    expect((await files(officer(), 'category: DUPLICATE')).every(({ category }) => category === 'DUPLICATE')).toBe(
      true,
    );
  });

  it('holds a case against every erasure, until it is lifted or its day is over', async () => {
    const one = await closed(monthsAgo(today, 30));
    const byReference = (user: TestUser, reference: string, more = {}) =>
      hold(user, { reference, ...more }, 'holdByReference', 'HoldByReferenceInput');
    expect(await byReference(officer(), 'KH-0')).toMatchObject({ code: 'NO_SUCH_REFERENCE' });
    expect(await byReference(officer(), one.reference, { reason: '' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await byReference(officer(), one.reference, { until: addDays(today, -1) })).toMatchObject({
      fields: [{ field: 'until', code: 'DAY_PAST' }],
    });
    expect(await byReference(api.world.strangers.data_protection_officer, one.reference)).toMatchObject({
      code: 'NO_SUCH_REFERENCE',
    });
    const set = await byReference(officer(), one.reference, { until: today });
    expect(set).toMatchObject({ __typename: 'HoldChange' });
    expect((await fileOf(one))?.keeps).toEqual(['HOLD']);
    const list = await api.ask<{ holds: { nodes: { id: string; reference: string }[] } }>(
      officer(),
      `{ holds { nodes { id reference ground until over setBy { id } } } }`,
    );
    expect(list.data?.holds.nodes[0]).toMatchObject({ id: set.id, reference: one.reference, over: false });
    expect(JSON.stringify(list)).not.toContain('Canary');
    expect(await api.asApp(officer(), `select 1 from homeward.case_holds`)).toEqual([]);
    const onCase = async (user: TestUser) =>
      (
        await api.ask<{ caseHolds: { reason: string }[] | null }>(
          user,
          `query($c: UUID!) { caseHolds(caseId: $c) { id reason ground } }`,
          { c: one.id },
        )
      ).data?.caseHolds;
    expect(await onCase(api.world.users.caseworker)).toMatchObject([{ reason: 'Canary asked us to keep it' }]);
    expect(await onCase(api.world.neighbours.supervisor)).toBeNull();
    // By hand, asked for or decided, it is refused as well.
    const ask = () =>
      api.act(
        officer(),
        'askErasure',
        'AskErasureInput',
        { reference: one.reference, reason: 'A wish' },
        `... on Approval { id }`,
      );
    expect(await ask()).toMatchObject({ code: 'CASE_ON_HOLD' });
    await api.world.sql(`update homeward.case_holds set until = $2 where id = $1`, [set.id, addDays(today, -1)]);
    expect((await fileOf(one))?.keeps).toEqual([]);
    const asked = await ask();
    expect(asked).toMatchObject({ __typename: 'Approval' });
    await api.world.sql(`update homeward.case_holds set until = null where id = $1`, [set.id]);
    const approve = () =>
      api.act(
        api.world.users.administrator,
        'decideApproval',
        'DecideApprovalInput',
        { approvalId: asked['id'], expectedVersion: 1, approve: true },
        `... on Approval { decision }`,
      );
    expect(await approve()).toMatchObject({ code: 'CASE_ON_HOLD' });
    // A supervisor of another team does not reach it; one's own lifts what the officer set.
    const lift = (user: TestUser, mutation = 'liftHold') =>
      api.act(user, mutation, 'LiftHoldInput', { holdId: set.id }, `... on HoldChange { id }`);
    expect(await lift(api.world.neighbours.supervisor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await lift(api.world.strangers.data_protection_officer, 'liftHoldByOfficer')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await lift(supervisor())).toMatchObject({ id: set.id });
    expect(await lift(officer(), 'liftHoldByOfficer')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await approve()).toMatchObject({ decision: 'APPROVED' });
    expect(await hold(supervisor(), { caseId: one.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await byReference(officer(), one.reference)).toMatchObject({ code: 'NO_SUCH_REFERENCE' });
    // Not even by SQL is an erased case opened in an emergency, or brought out of a compound at a raid.
    const glass = async (reference: string) => {
      const id = uuid();
      const { reason } = await api.world.seal('break_glasses', id, id, {
        reason: 'Her brother says they come tonight',
      });
      return api.asApp<{ answer: string }>(
        api.world.neighbours.caseworker,
        `select homeward.break_glass($1, $2, $3) as answer`,
        [id, reference, reason],
      );
    };
    expect(await glass(one.reference)).toEqual([{ answer: 'NOT_FOUND' }]);
    const control = await api.world.addCase();
    expect(await glass(control.reference)).toEqual([{ answer: 'OPEN' }]);
  });

  it('brings nobody out at a raid who was erased', async () => {
    const operation = uuid();
    const { field_officer } = api.world.users;
    await api.world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, 'OP-9', 'RAID', $4)`,
      [operation, api.world.here, api.world.teamOne, field_officer.id],
    );
    await api.world.sql(
      `insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'LEAD')`,
      [operation, field_officer.id, api.world.here],
    );
    const erased = await api.world.addCase({ state: 'VERIFYING' });
    const there = await api.world.addCase({ state: 'VERIFYING' });
    for (const [position, { id }] of [erased, there].entries())
      await api.world.sql(
        `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, same_as_case, decision) values ($1, $2, $3, $4, '', $5, 'SAME_AS_CASE')`,
        [uuid(), api.world.here, operation, position + 1, id],
      );
    await api.world.sql(`update homeward.cases set erased_at = now() where id = $1`, [erased.id]);
    const rows = await api.asApp<{ id: string }>(
      field_officer,
      `select c.case_id as id from homeward.roster_cases($1) c`,
      [operation],
    );
    expect(rows).toEqual([{ id: there.id }]);
    const out = await api.asApp<{ id: string }>(
      field_officer,
      `select homeward.bring_out($1, $2, 'POLICE_RAID', current_date, null) as id`,
      [operation, [erased.id, there.id]],
    );
    expect(out).toEqual([{ id: there.id }]);
  });

  it('tells the supervisor two months ahead, once, and again where it has become more', async () => {
    const tell = () => api.asApp(officer(), `select homeward.tell_of_retention()`);
    const notices = async (user: TestUser) =>
      (
        await api.ask<{ notices: { kind: string; count: number; until: string }[] }>(
          user,
          `{ notices { kind count until actor { id } } }`,
        )
      ).data?.notices.filter(({ kind }) => kind === 'RETENTION_DUE') ?? [];
    await tell();
    const first = await notices(supervisor());
    const [before] = first;
    expect(before?.count).toBeGreaterThan(0);
    expect(before?.until.slice(0, 7)).toBe(today.slice(0, 7));
    await tell();
    expect(await notices(supervisor())).toEqual(first);
    await closed(monthsAgo(today, 33));
    await tell();
    expect(Math.max(...(await notices(supervisor())).map(({ count }) => count))).toBe((before?.count ?? 0) + 1);
    // Of a restricted case, and to those who answer for nothing of it, nothing is told.
    for (const user of [api.world.users.caseworker, officer(), api.world.strangers.supervisor])
      expect(await notices(user)).toEqual([]);
  });
});

/** A day so many months before, that is due today. */
function monthsAgo(today: string, months: number): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}

function days(): { pick: [string, number][]; seed: number } {
  const { random, seed } = randomOf();
  const edges = ['2024-02-29', '2024-01-31', '2023-12-31', '2026-08-31', '2025-03-30'];
  const pick: [string, number][] = edges.flatMap((day) => [6, 12, 13, 18, 24].map((m): [string, number] => [day, m]));
  for (let n = 0; n < 60; n++) pick.push([addDays('2000-01-01', random.below(12_000)), 6 + random.below(294)]);
  return { pick, seed };
}
