import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, stageGates, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { makePlace } from '../../rescues/custody/custody.samples.js';
import { prepare } from '../testing/prepare.js';

interface Quartiles {
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
}
interface Group {
  readonly key: string;
  readonly people: number;
  readonly done: number;
  readonly reached: Quartiles | null;
  readonly estimate: Quartiles | null;
}
interface Stage {
  readonly stage: string;
  readonly people: number;
  readonly held: number;
  readonly longest: number | null;
  readonly waits: readonly { readonly item: string; readonly party: string; readonly people: number }[];
}

const spread = '{ lower median upper }';
const group = `{ key people done reached ${spread} estimate ${spread} }`;
const today = todayIn();

describe('figures of the way home', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let waits: TestCase;
  const out = async (days: number, home: number | null, options: object = {}): Promise<TestCase> => {
    const made = await api.world.addCase({ state: home === null ? 'IN_CARE' : 'HOME', ...options });
    await api.world.sql(`update homeward.cases set out_on = $2, home_on = $3 where id = $1`, [
      made.id,
      addDays(today, -days),
      home === null ? null : addDays(today, home - days),
    ]);
    return made;
  };
  const toHome = async (user: TestUser, by = 'NATIONALITY'): Promise<{ all: Group; groups: Group[] }> => {
    const answer = await api.ask<{ timeToHome: { all: Group; groups: Group[] } }>(
      user,
      `query($by: FigureGrouping!) { timeToHome(span: HOME, by: $by) { all ${group} groups ${group} } }`,
      { by },
    );
    expect(answer.errors).toBeUndefined();
    return (
      answer.data?.timeToHome ?? { all: { key: '', people: -1, done: 0, reached: null, estimate: null }, groups: [] }
    );
  };
  const pipeline = async (
    user: TestUser,
  ): Promise<{ stages: Stage[]; months: { month: string; stage: string; entered: number; left: number }[] }> => {
    const answer = await api.ask<{ wayHomePipeline: Awaited<ReturnType<typeof pipeline>> }>(
      user,
      `{ wayHomePipeline { stages { stage people held longest waits { item party people } } months { month stage entered left } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data?.wayHomePipeline ?? { stages: [], months: [] };
  };

  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    for (const days of [10, 20, 30, 40, 61]) await out(100, days);
    for (const days of [70, 70, 70, 70, 70]) await out(days, null);
    waits = await out(60, null);
    await prepare(api.world, waits, 'NATIONALITY_VERIFIED');
    await api.world.sql(
      `update homeward.cases set repatriation_stage = 'MISSION', out_on = current_date - 60 where id = $1`,
      [waits.id],
    );
    await api.world.sql(`update homeward.checklist_items set done_on = $2 where case_id = $1 and done_on is not null`, [
      waits.id,
      addDays(today, -40),
    ]);
    const { neighbours, teamTwo } = api.world;
    await out(50, 7, { teamId: teamTwo, assignedTo: neighbours.caseworker.id, nationality: 'VN' });
    await out(50, 9, { restricted: true, nationality: 'VN' });
    const erased = await out(50, 9, { nationality: 'VN' });
    await api.world.sql(`update homeward.cases set erased_at = now() where id = $1`, [erased.id]);
  });
  afterAll(() => api.stop());

  it('reckon with those who still wait, beside those who are home alone', async () => {
    const { all, groups } = await toHome(coordinator);
    const indonesia = groups.find(({ key }) => key === 'ID');
    expect(indonesia).toMatchObject({ people: 11, done: 5, reached: { lower: 20, median: 30, upper: 40 } });
    // After 61 days 7/11 * 5/6 = 0.53 still wait: the one of sixty days was not watched any longer.
    expect(indonesia?.estimate).toEqual({ lower: 30, median: null, upper: null });
    // The team of the neighbours is the coordinator's too, who is restricted or erased is nobody's here.
    expect(all).toMatchObject({ people: 12, done: 6 });
    // Too few to tell of.
    expect(groups.find(({ key }) => key === 'VN')).toMatchObject({ people: 1, done: 1, reached: null, estimate: null });
    const [home] = await api.world.sql<Quartiles>(
      `select percentile_cont(0.25) within group (order by home_on - out_on) as lower, percentile_cont(0.5) within group (order by home_on - out_on) as median,
         percentile_cont(0.75) within group (order by home_on - out_on) as upper from homeward.cases where nationality = 'ID' and home_on is not null`,
    );
    expect(indonesia?.reached).toEqual(home);
  });

  it('are of the cases that the reader works on', async () => {
    const { neighbours, strangers, users } = api.world;
    expect((await toHome(users.supervisor)).all).toMatchObject({ people: 11 });
    expect((await toHome(neighbours.supervisor)).all).toMatchObject({ people: 1, done: 1 });
    expect((await toHome(strangers.coordinator)).all).toMatchObject({ people: 0 });
    expect((await pipeline(neighbours.supervisor)).stages.reduce((n, { people }) => n + people, 0)).toBe(1);
    for (const role of ['partner', 'auditor', 'caseworker'] as const)
      expect((await api.ask(users[role], `{ wayHomeSpans ${group} }`)).errors).toBeDefined();
  });

  it('count nobody who is open to the reader by the glass alone', async () => {
    const hidden = await out(30, 9, { restricted: true, nationality: 'TH' });
    await api.world.sql(`insert into homeward.case_members (case_id, organisation_id, user_id) values ($1, $2, $3)`, [
      hidden.id,
      api.world.here,
      coordinator.id,
    ]);
    expect((await toHome(coordinator)).groups.map(({ key }) => key)).toContain('TH');
    await api.world.sql(`delete from homeward.case_members where case_id = $1`, [hidden.id]);
    await api.world.sql(
      `insert into homeward.break_glasses (id, organisation_id, case_id, case_reference, team_id, user_id, reason, until, review_due_at)
       values ($1, $2, $3, $4, $5, $6, '', now() + interval '1 hour', now() + interval '72 hours')`,
      [uuid(), api.world.here, hidden.id, hidden.reference, api.world.teamOne, coordinator.id],
    );
    expect((await toHome(coordinator)).groups.map(({ key }) => key)).not.toContain('TH');
  });

  it.each(['MISSION', 'CUSTODY_COUNTRY', 'QUARTER', 'YEAR'])('hold the same people by %s', async (by) => {
    const { all, groups } = await toHome(coordinator, by);
    expect(all.people).toBeGreaterThan(0);
    expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(all.people);
  });

  it('know of no stay that was taken back', async () => {
    const keys = async (): Promise<string[]> =>
      (await toHome(coordinator, 'CUSTODY_COUNTRY')).groups.map(({ key }) => key);
    const place = await makePlace(api.world, coordinator);
    await api.world.sql(`update homeward.custody_places set country = 'LA' where id = $1`, [place]);
    const spell = uuid();
    await api.world.sql(
      `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, place_id, from_date, to_date, recorded_by) values ($1, $2, $3, 'SHELTER', '', $4, $5, $5, $6)`,
      [spell, api.world.here, waits.id, place, today, coordinator.id],
    );
    expect(await keys()).toContain('LA');
    await api.world.sql(`update homeward.custody_spells set taken_back_at = now() where id = $1`, [spell]);
    expect(await keys()).not.toContain('LA');
  });

  it('lead to the very people that they count', async () => {
    // Not out yet, at an end, or waiting inside: none of them is in a figure, and none may be in a list behind one.
    const inside = await api.world.addCase({ state: 'IN_CARE' });
    await prepare(api.world, inside, 'NATIONALITY_VERIFIED');
    await api.world.sql(`update homeward.cases set repatriation_stage = 'MISSION' where id = $1`, [inside.id]);
    const ended = await out(40, null, { state: 'CLOSED' });
    await api.world.sql(`update homeward.cases set repatriation_stage = 'MISSION' where id = $1`, [ended.id]);
    for (const user of [coordinator, api.world.users.supervisor]) {
      const { stages } = await pipeline(user);
      expect(stages.some(({ people }) => people > 0)).toBe(true);
      for (const { stage, people, waits: on } of stages) {
        const list = await api.ask<{ cases: { nodes: { id: string }[] } }>(
          user,
          `query($filter: CaseFilter) { cases(filter: $filter, first: 100) { nodes { id } } }`,
          { filter: { stages: [stage], onWayHome: true } },
        );
        expect([stage, list.data?.cases.nodes.length]).toEqual([stage, people]);
        for (const { item, party, people: waiting } of on) {
          const board = await api.ask<{ waitingItems: { nodes: { caseId: string }[] } }>(
            user,
            `query($filter: BoardFilter) { waitingItems(filter: $filter, first: 100) { nodes { caseId } } }`,
            { filter: { items: [item], parties: [party], stages: [stage], out: true } },
          );
          expect([stage, item, board.data?.waitingItems.nodes.length]).toEqual([stage, item, waiting]);
        }
      }
    }
  });

  it('show the stage that is derived, since when, on what it waits, and what moved', async () => {
    const { stages, months } = await pipeline(coordinator);
    expect(stages.find(({ stage }) => stage === 'MISSION')).toEqual({
      stage: 'MISSION',
      people: 1,
      held: 0,
      longest: 40,
      waits: expect.arrayContaining([expect.objectContaining({ item: 'NATIONALITY_VERIFIED', people: 1 })]),
    });
    const moved = (stage: string): { entered: number; left: number } =>
      months
        .filter((one) => one.stage === stage)
        .reduce((all, { entered, left }) => ({ entered: all.entered + entered, left: all.left + left }), {
          entered: 0,
          left: 0,
        });
    expect(moved('CONSENT')).toEqual({ entered: 1, left: 1 });
    expect(moved('MISSION')).toEqual({ entered: 1, left: 0 });
    expect(moved('DOCUMENT')).toEqual({ entered: 0, left: 0 });
    expect(new Set(months.map(({ month }) => month)).size).toBe(12);
  });

  it('keep the days of the stages as the rule derives them, whoever writes the checklist', async () => {
    // The gates stand in libs/domain and, frozen, in the function that keeps the days.
    const settled: string[] = [];
    for (const [at, [, items]] of stageGates.entries()) {
      const day = addDays(today, -30 + at);
      await api.world.sql(
        `update homeward.checklist_items set state = 'DONE', done_on = $2 where case_id = $1 and item = any($3)`,
        [waits.id, day, items],
      );
      settled.push(day);
      const [kept] = await api.world.sql<{ days: (string | null)[] }>(
        `select array(select d::text from unnest(stage_days) d) as days from homeward.cases where id = $1`,
        [waits.id],
      );
      expect(kept?.days.slice(1, at + 2)).toEqual(settled);
      expect(kept?.days.slice(at + 2).every((one) => one === null)).toBe(true);
    }
  });
});
