import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { ownMission } from './testing/prepare.js';
import { begin, complete } from './testing/way-home.steps.js';

interface Step {
  readonly item: string;
  readonly title: string | null;
  readonly state: string;
  readonly ready: boolean;
  readonly hint: string;
  readonly needs: readonly string[];
  readonly reason: string | null;
  readonly version: number;
  readonly usual: { readonly count: number; readonly median: number; readonly basis: string } | null;
}
interface Way {
  readonly stage: string;
  readonly items: readonly Step[];
  readonly plan: {
    readonly template: string;
    readonly edition: number | null;
    readonly because: readonly string[];
    readonly version: number;
    readonly minor: boolean;
    readonly proposal: {
      readonly factsChanged: readonly string[];
      readonly added: readonly { readonly item: string; readonly title: string | null }[];
      readonly noLongerNeeded: readonly { readonly item: string }[];
      readonly neededAgain: readonly { readonly item: string }[];
    } | null;
  };
  readonly forecast: {
    readonly homeOn: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly path: readonly string[];
    readonly heldBy: readonly string[];
  } | null;
}
const WAY = `stage items { item title state ready hint needs reason version usual { count median basis } }
  plan { template edition because version minor proposal { factsChanged added { item title } noLongerNeeded { item } neededAgain { item } } }
  forecast { homeOn from to path heldBy }`;

const text = (en: string, km = ''): { en: string; km: string } => ({ en, km });
const own = (code: string, more: object = {}): object => ({
  code,
  title: text(`The step ${code}`, 'ជំហាន'),
  hint: text('Two photos 4x6'),
  party: 'COORDINATOR',
  days: 5,
  needs: ['CONSENT_AND_RISK'],
  before: ['TRAVEL_DOCUMENT_APPLIED'],
  mayBeNotNeeded: true,
  ...more,
});

describe('the checklist of a case from templates', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let administrator: TestUser;
  beforeAll(async () => {
    api = await startApi();
    ({ coordinator, administrator } = api.world.users);
  });
  afterAll(() => api.stop());

  const out = (): Promise<TestCase> => api.world.addCase({ state: 'IN_CARE' });
  const read = async (caseId: string, user = coordinator): Promise<Way> => {
    const answer = await api.ask<{ wayHome: Way }>(user, `query($id: UUID!) { wayHome(caseId: $id) { ${WAY} } }`, {
      id: caseId,
    });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.wayHome;
  };
  const find = (way: Way, item: string): Step | undefined => way.items.find((one) => one.item === item);
  const save = (
    input: object,
    user = administrator,
  ): Promise<{
    __typename?: string;
    id: string;
    edition: number;
    fields?: { field: string; code: string; message: string }[];
  }> =>
    api.act(
      user,
      'saveChecklistTemplate',
      'SaveChecklistTemplateInput',
      { own: [], changes: [], source: 'Their web page', ...input },
      `... on ChecklistTemplate { id edition version }`,
    );
  const act = (mutation: string, type: string, input: object): Promise<Way & { __typename?: string; code?: string }> =>
    api.act(coordinator, mutation, type, input, `... on WayHome { ${WAY} }`);
  const template = { name: 'No passport', nationality: null, document: 'NO_PASSPORT' };
  const forget = (): Promise<unknown> =>
    api.world.sql(`update homeward.checklist_templates set ended_at = now() where ended_at is null`);

  it('takes the most specific template, asks for its own steps and says why', async () => {
    await forget();
    await save({ ...template, own: [own('OWN_POLICE_REPORT')] });
    const { id } = await out();
    await begin(api, coordinator, id);
    const way = await read(id);
    expect(way.items).toHaveLength(20);
    expect(way.plan).toMatchObject({ template: 'No passport', edition: 1, because: ['document'], proposal: null });
    expect(find(way, 'OWN_POLICE_REPORT')).toMatchObject({
      title: 'The step OWN_POLICE_REPORT',
      hint: 'Two photos 4x6',
      ready: false,
    });
    expect(find(way, 'TRAVEL_DOCUMENT_APPLIED')?.needs).toContain('OWN_POLICE_REPORT');
    for (const item of ['CONSENT_AND_RISK', 'MISSION_NOTIFIED', 'NATIONALITY_VERIFIED'] as const)
      await complete(api, coordinator, id, item);
    expect(find(await read(id), 'TRAVEL_DOCUMENT_APPLIED')?.ready).toBe(false);
    await complete(api, coordinator, id, 'OWN_POLICE_REPORT');
    expect(find(await read(id), 'TRAVEL_DOCUMENT_APPLIED')?.ready).toBe(true);
  });

  it('refuses a template that cannot be gone through, at the field, in words', async () => {
    const refused = await save({
      name: 'Broken',
      document: 'UNCLEAR',
      own: [own('OWN_A', { needs: ['EXIT_PERMIT'], before: ['MISSION_NOTIFIED'] }), own('OWN_B', { before: [] })],
      changes: [{ item: 'CONSENT_AND_RISK', needs: [], hint: text(''), notNeeded: 'No time' }],
    });
    expect(refused.__typename).toBe('InvalidInput');
    expect(refused.fields?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'own.1.before STEP_LEADS_NOWHERE',
      'changes.0.notNeeded STEP_NEVER_SKIPPED',
      'own STEPS_WAIT_FOR_EACH_OTHER',
    ]);
    expect(refused.fields?.[2]?.message).toContain('The step OWN_A');
    const child = await save({ name: 'Children', minor: true });
    expect(child.fields?.map(({ code }) => code)).toEqual(['BEST_INTEREST_MISSING']);
    await expect(save({ name: 'x' }, api.world.users.caseworker)).rejects.toThrow('FORBIDDEN');
  });

  it('keeps the edition that a case began with, proposes the next one, and loses nothing when it is taken', async () => {
    await forget();
    const first = await save({ ...template, own: [own('OWN_OLD'), own('OWN_KEPT')] });
    const { id } = await out();
    await begin(api, coordinator, id);
    await complete(api, coordinator, id, 'CONSENT_AND_RISK');
    await complete(api, coordinator, id, 'OWN_KEPT');
    const second = await save({
      ...template,
      replaces: first.id,
      expectedVersion: 1,
      own: [own('OWN_NEW')],
      changes: [{ item: 'WAIVER_ASKED', needs: [], hint: text(''), notNeeded: 'They never do.' }],
    });
    expect(second.edition).toBe(2);
    const before = await read(id);
    expect(before.plan.edition).toBe(1);
    expect(before.plan.proposal).toMatchObject({
      added: [{ item: 'OWN_NEW', title: 'The step OWN_NEW' }],
      noLongerNeeded: [{ item: 'OWN_OLD' }, { item: 'WAIVER_ASKED' }],
    });
    const taken = await act('takeChecklist', 'TakeChecklistInput', {
      caseId: id,
      expectedVersion: before.plan.version,
    });
    expect(taken.plan).toMatchObject({ edition: 2, proposal: null });
    expect(find(taken, 'OWN_KEPT')?.state).toBe('DONE');
    expect(find(taken, 'OWN_OLD')?.state).toBe('NOT_NEEDED');
    expect(find(taken, 'WAIVER_ASKED')).toMatchObject({ state: 'NOT_NEEDED', reason: 'They never do.' });
    expect(find(taken, 'OWN_NEW')).toMatchObject({ state: 'OPEN', ready: true });
    expect(taken.stage).toBe(before.stage);
    // Somebody who saw the older plan is told so.
    expect(
      await act('takeChecklist', 'TakeChecklistInput', { caseId: id, expectedVersion: before.plan.version }),
    ).toMatchObject({ __typename: 'StaleWrite' });
  });

  it('asks for a determination of the best interest when the birth date turns out to say minor', async () => {
    await forget();
    const { id } = await out();
    await begin(api, coordinator, id);
    expect((await read(id)).plan.proposal).toBeNull();
    await api.world.sql(`update homeward.cases set age_band = '9-17' where id = $1`, [id]);
    const found = await read(id);
    expect(found.plan.proposal).toMatchObject({ factsChanged: ['minor'], added: [{ item: 'OWN_BEST_INTEREST' }] });
    const taken = await act('takeChecklist', 'TakeChecklistInput', { caseId: id, expectedVersion: found.plan.version });
    expect(find(taken, 'MOVEMENT_BOOKED')?.needs).toContain('OWN_BEST_INTEREST');
    expect(
      await act('markNotNeeded', 'MarkNotNeededInput', {
        caseId: id,
        item: 'OWN_BEST_INTEREST',
        reason: 'No time',
        expectedVersion: 1,
      }),
    ).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('takes a passport that was found at the word of a person, and needs the document again when it was not', async () => {
    await forget();
    await save({
      name: 'At hand',
      document: 'PASSPORT_AT_HAND',
      changes: [
        { item: 'TRAVEL_DOCUMENT_APPLIED', needs: [], hint: text(''), notNeeded: 'Own passport.' },
        { item: 'TRAVEL_DOCUMENT_ISSUED', needs: [], hint: text(''), notNeeded: 'Own passport.' },
      ],
    });
    const { id } = await out();
    await begin(api, coordinator, id);
    const with_ = await act('takeChecklist', 'TakeChecklistInput', {
      caseId: id,
      expectedVersion: 1,
      document: 'PASSPORT_AT_HAND',
    });
    expect(find(with_, 'TRAVEL_DOCUMENT_ISSUED')).toMatchObject({ state: 'NOT_NEEDED', reason: 'Own passport.' });
    const without = await act('takeChecklist', 'TakeChecklistInput', {
      caseId: id,
      expectedVersion: 2,
      document: 'NO_PASSPORT',
    });
    expect(find(without, 'TRAVEL_DOCUMENT_ISSUED')?.state).toBe('OPEN');
  });

  it('knows usual days from the own cases alone, by the narrowest group, and says about when somebody is home', async () => {
    await forget();
    const { id } = await out();
    await begin(api, coordinator, id);
    const byRule = await read(id);
    expect(find(byRule, 'EXIT_PERMIT')?.usual).toMatchObject({ count: 0, median: 7, basis: 'RULE' });
    expect(byRule.forecast?.path.at(-1)).toBe('HANDED_OVER');
    for (let n = 0; n < 6; n += 1) {
      const other = await out();
      await api.world.sql(
        `insert into homeward.checklist_items (id, organisation_id, case_id, item, state, acts, done_on, waited_days) values ($1, $2, $3, 'EXIT_PERMIT', 'DONE', 'IMMIGRATION', current_date, $4)`,
        [uuid(), api.world.here, other.id, 40 + n],
      );
    }
    await api.world.sql(`select homeward.count_item_durations()`);
    const known = await read(id);
    expect(find(known, 'EXIT_PERMIT')?.usual).toMatchObject({ count: 5, median: 43 });
    expect((known.forecast?.homeOn ?? '') > (byRule.forecast?.homeOn ?? '')).toBe(true);
    expect((known.forecast?.from ?? '') <= (known.forecast?.homeOn ?? '')).toBe(true);
    const [elsewhere] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from homeward.item_durations where organisation_id <> $1`,
      [api.world.here],
    );
    expect(elsewhere?.n).toBe(0);
    await act('raiseException', 'RaiseExceptionInput', {
      caseId: id,
      kind: 'WITNESS_HOLD',
      reason: 'The prosecutor asks',
    });
    expect((await read(id)).forecast).toMatchObject({ homeOn: null, heldBy: ['WITNESS_HOLD'] });
  });

  it('tells usual days over windows that nobody draws: no year stands that would be one case less another', async () => {
    const missionId = await ownMission(api.world, coordinator);
    const year = new Date().getFullYear();
    const done = async (cases: number, on: string): Promise<void> => {
      for (let n = 0; n < cases; n += 1)
        await api.world.sql(
          `insert into homeward.checklist_items (id, organisation_id, case_id, item, state, acts, mission_id, done_on, waited_days) values ($1, $2, $3, 'TRAVEL_DOCUMENT_ISSUED', 'DONE', 'MISSION', $4, $5, $6)`,
          [uuid(), api.world.here, (await out()).id, missionId, on, 10 + n],
        );
      await api.world.sql(`select homeward.count_item_durations()`);
    };
    const told = async (): Promise<Record<string, number>> => {
      const { data } = await api.ask<{ missionUsual: { period: string; cases: number }[] }>(
        coordinator,
        `query($id: UUID!) { missionUsual(missionId: $id) { period cases item } }`,
        { id: missionId },
      );
      return Object.fromEntries((data?.missionUsual ?? []).map(({ period, cases }) => [period, cases]));
    };
    await done(7, `${year - 4}-06-01`);
    await done(6, `${year - 5}-12-31`);
    expect(await told()).toEqual({ ALL: 10, [year - 4]: 5, [year - 5]: 5 });
    // Three of this year: all time less the two years would be these three. The smaller year goes.
    await done(3, `${year}-01-01`);
    expect(await told()).toEqual({ ALL: 15, [year - 4]: 5 });
    // With two more they are five, which no subtraction makes one; and the year that is not over is no window.
    await done(2, `${year}-01-01`);
    expect(await told()).toEqual({ RECENT: 5, ALL: 15, [year - 4]: 5, [year - 5]: 5 });
  });

  it('keeps the days that a step waited, and forgets them when it is opened again', async () => {
    const { id } = await out();
    await begin(api, coordinator, id);
    await api.world.sql(
      `update homeward.checklist_items set waiting_since = current_date - 9 where case_id = $1 and waiting_since is not null`,
      [id],
    );
    await complete(api, coordinator, id, 'CONSENT_AND_RISK');
    const waited = async (): Promise<number | null | undefined> =>
      (
        await api.world.sql<{ waited_days: number | null }>(
          `select waited_days from homeward.checklist_items where case_id = $1 and item = 'CONSENT_AND_RISK'`,
          [id],
        )
      )[0]?.waited_days;
    expect(await waited()).toBeGreaterThanOrEqual(8);
    const version = find(await read(id), 'CONSENT_AND_RISK')?.version;
    await act('reopenItem', 'ReopenItemInput', {
      caseId: id,
      item: 'CONSENT_AND_RISK',
      reason: 'x',
      expectedVersion: version,
    });
    expect(await waited()).toBeNull();
  });

  it('takes a batch back for all for whom it can be, and says for whom not', async () => {
    await forget();
    const [a, b] = [await out(), await out()];
    for (const { id } of [a, b]) await begin(api, coordinator, id);
    const many = (
      mutation: string,
      type: string,
      input: object,
    ): Promise<{ completed: string[]; notCompleted: { code: string }[] }> =>
      api.act(coordinator, mutation, type, input, `... on CompletedItems { completed notCompleted { code message } }`);
    const caseIds = [a.id, b.id];
    await many('completeItems', 'CompleteItemsInput', { caseIds, item: 'CONSENT_AND_RISK' });
    await complete(api, coordinator, b.id, 'MISSION_NOTIFIED');
    const undone = await many('reopenItems', 'ReopenItemsInput', {
      caseIds,
      item: 'CONSENT_AND_RISK',
      reason: 'The wrong list',
    });
    expect(undone).toMatchObject({ completed: [a.id], notCompleted: [{ code: 'DEPENDENT_DONE' }] });
    expect(await many('completeItems', 'CompleteItemsInput', { caseIds, item: 'OWN_NOT_HERE' })).toMatchObject({
      completed: [],
      notCompleted: [{ code: 'STEP_NOT_HERE' }, { code: 'STEP_NOT_HERE' }],
    });
  });
});
