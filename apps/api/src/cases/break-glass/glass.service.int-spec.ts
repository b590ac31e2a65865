import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const GLASS = `... on BreakGlass { id caseId caseReference open readings version mayReview overdue verdict }`;
interface Glass {
  readonly __typename: string;
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly code?: string;
}
const WHY = 'Her brother says they come for her tonight';

describe('break-glass', () => {
  let api: ApiUnderTest;
  let theirs: TestCase;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.world.sql(`update homeward.break_glasses set ended_at = now() where ended_at is null`);
    theirs = await elsewhere();
  });

  const elsewhere = (restricted = false): Promise<TestCase> =>
    api.world.addCase({
      teamId: api.world.teamTwo,
      assignedTo: api.world.neighbours.caseworker.id,
      registeredBy: api.world.neighbours.supervisor.id,
      verified: false,
      state: 'REPORTED',
      restricted,
      name: 'Nguyễn Thị Hoa',
    });
  const open = (user: TestUser, caseReference: string, reason = WHY): Promise<Glass> =>
    api.act(user, 'openByBreakGlass', 'BreakGlassInput', { caseReference, reason }, GLASS);
  const read = async (user: TestUser, id = theirs.id) =>
    (
      await api.ask<{ case: { id: string; open: string[]; person: { name: string | null } } | null }>(
        user,
        `query($id: UUID!) { case(id: $id) { id open person { name } } }`,
        { id },
      )
    ).data?.case;

  it('opens one case for sixty minutes, no other, in no list, and tells those who answer for it', async () => {
    const { caseworker, data_protection_officer: officer } = api.world.users;
    const { supervisor } = api.world.neighbours;
    const other = await elsewhere();
    expect(await read(caseworker)).toBeNull();
    const glass = await open(caseworker, theirs.reference);
    expect(glass).toMatchObject({ __typename: 'BreakGlass', caseId: theirs.id, open: true });
    expect(await read(caseworker)).toMatchObject({
      open: ['internal', 'personal'],
      person: { name: 'Nguyễn Thị Hoa' },
    });
    expect(await read(caseworker, other.id)).toBeNull();
    const listed = await api.ask(
      caseworker,
      `{ cases(first: 100) { nodes { id } } home { due { entries { caseId } } news { entries { caseId } } } }`,
    );
    expect(JSON.stringify(listed.data)).not.toContain(theirs.id);
    expect(await open(caseworker, other.reference)).toMatchObject({ code: 'GLASS_OPEN' });
    for (const told of [api.world.neighbours.caseworker, supervisor, officer]) {
      const { data } = await api.ask<{ notices: { about: string; caseReference: string; seenAt: null }[] }>(
        told,
        `{ notices { about caseReference seenAt } }`,
      );
      expect(data?.notices).toContainEqual({ about: glass.id, caseReference: theirs.reference, seenAt: null });
    }
    // Nobody else hears of it.
    for (const user of [api.world.users.supervisor, api.world.users.auditor, caseworker])
      expect(JSON.stringify((await api.ask(user, `{ notices { about } }`)).data)).not.toContain(glass.id);
    const [log] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from audit.events where case_id = $1 and actor_id = $2 and subject = 'break_glasses' and kind = 'read'`,
      [theirs.id, caseworker.id],
    );
    expect(log?.n).toBeGreaterThanOrEqual(1);
  });

  it('ends by itself at the minute, and by hand at once', async () => {
    const { caseworker } = api.world.users;
    const first = await open(caseworker, theirs.reference);
    await api.world.sql(`update homeward.break_glasses set until = now() + interval '1 second' where id = $1`, [
      first.id,
    ]);
    expect(await read(caseworker)).not.toBeNull();
    await api.world.sql(`update homeward.break_glasses set until = now() where id = $1`, [first.id]);
    expect(await read(caseworker)).toBeNull();
    const second = await open(caseworker, theirs.reference);
    const back = await api.act<Glass>(
      caseworker,
      'giveBackBreakGlass',
      'GiveBackGlassInput',
      { glassId: second.id, expectedVersion: 1 },
      GLASS,
    );
    expect(back).toMatchObject({ open: false });
    expect(await read(caseworker)).toBeNull();
  });

  it('is refused without a fresh factor, without a sentence, for nobody to tell, and to every other role', async () => {
    const {
      caseworker,
      field_officer,
      administrator,
      auditor,
      partner,
      data_protection_officer: officer,
    } = api.world.users;
    expect(await open(caseworker, theirs.reference, 'help')).toMatchObject({
      fields: [{ field: 'reason', code: 'REASON_TOO_SHORT' }],
    });
    expect(await open(caseworker, 'KH-1999-99999')).toMatchObject({
      fields: [{ field: 'caseReference', code: 'NO_SUCH_REFERENCE' }],
    });
    const mine = await api.world.addCase();
    expect(await open(caseworker, mine.reference)).toMatchObject({ code: 'GLASS_NOT_NEEDED' });
    expect(await open(api.world.strangers.caseworker, theirs.reference)).toMatchObject({ __typename: 'InvalidInput' });
    const document = `mutation($input: BreakGlassInput!) { openByBreakGlass(input: $input) { __typename } }`;
    const input = { operationId: '01900000-0000-7000-8000-000000000001', caseReference: theirs.reference, reason: WHY };
    for (const user of [field_officer, administrator, auditor, partner, officer])
      expect((await api.ask(user, document, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await api.world.sql(`update homeward.sessions set proved_at = null where user_id = $1`, [caseworker.id]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await api.ask(caseworker, document, { input })).errors?.[0]?.extensions.code).toBe('FRESH_FACTOR_NEEDED');
    await api.world.sql(`update homeward.sessions set proved_at = now() + interval '1 hour' where user_id = $1`, [
      caseworker.id,
    ]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await api.world.sql(`update homeward.users set disabled_at = now() where id = $1`, [officer.id]);
    expect(await open(caseworker, theirs.reference)).toMatchObject({ code: 'NOBODY_TO_TELL' });
    await api.world.sql(`update homeward.users set disabled_at = null where id = $1`, [officer.id]);
  });

  it('opens a restricted case and tells only those named on it beside the officers', async () => {
    const { coordinator } = api.world.users;
    const walled = await elsewhere(true);
    expect(await open(coordinator, walled.reference)).toMatchObject({ code: 'NOBODY_TO_TELL' });
    await api.world.sql(`insert into homeward.case_members (case_id, user_id, organisation_id) values ($1, $2, $3)`, [
      walled.id,
      api.world.neighbours.caseworker.id,
      api.world.here,
    ]);
    const glass = await open(coordinator, walled.reference);
    expect(await read(coordinator, walled.id)).toMatchObject({ person: { name: 'Nguyễn Thị Hoa' } });
    expect(
      JSON.stringify(
        (await api.ask(api.world.neighbours.supervisor, `{ notices { about } breakGlasses { id } }`)).data,
      ),
    ).not.toContain(glass.id);
  });

  it('is reviewed by somebody else within seventy-two hours, and the colleague is told', async () => {
    const { caseworker, data_protection_officer: officer } = api.world.users;
    const { supervisor } = api.world.neighbours;
    const glass = await open(caseworker, theirs.reference);
    await read(caseworker);
    const review = (user: TestUser, more: object = {}): Promise<Glass> =>
      api.act(
        user,
        'reviewBreakGlass',
        'ReviewGlassInput',
        { glassId: glass.id, expectedVersion: 1, verdict: 'JUSTIFIED', note: 'She was warned in time', ...more },
        GLASS,
      );
    const { data } = await api.ask<{ breakGlasses: { id: string; readings: number; mayReview: boolean }[] }>(
      supervisor,
      `{ breakGlasses { id readings mayReview } }`,
    );
    const shown = data?.breakGlasses.find(({ id }) => id === glass.id);
    expect(shown).toMatchObject({ mayReview: true });
    expect(shown?.readings).toBeGreaterThanOrEqual(1);
    expect(await review(api.world.users.supervisor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await review(supervisor, { note: '' })).toMatchObject({
      fields: [{ field: 'note', code: 'REASON_NEEDED' }],
    });
    await api.world.sql(`update homeward.break_glasses set review_due_at = now() - interval '1 minute' where id = $1`, [
      glass.id,
    ]);
    const late = await api.ask<{ home: { glassReviews: { id: string; overdue: boolean }[] } }>(
      officer,
      `{ home { glassReviews { id overdue } } }`,
    );
    expect(late.data?.home.glassReviews).toContainEqual({ id: glass.id, overdue: true });
    expect(await review(officer)).toMatchObject({ verdict: 'JUSTIFIED', mayReview: false });
    expect(await review(supervisor, { expectedVersion: 2 })).toMatchObject({ code: 'NOT_PENDING' });
    const told = await api.ask<{ notices: { kind: string; about: string }[] }>(
      caseworker,
      `{ notices { kind about } }`,
    );
    expect(told.data?.notices).toContainEqual({ kind: 'GLASS_REVIEWED', about: glass.id });
  });

  it('holds in the database alone: reads one case, writes a note and nothing else, and makes no row of its own', async () => {
    const { caseworker, supervisor } = api.world.users;
    await open(caseworker, theirs.reference);
    expect(await api.asApp(caseworker, `select 1 from homeward.cases where id = $1`, [theirs.id])).toHaveLength(1);
    expect(await api.asApp(supervisor, `select 1 from homeward.cases where id = $1`, [theirs.id])).toEqual([]);
    const denied = /row-level security|permission denied|not a person of this case/;
    await expect(
      api.asApp(
        caseworker,
        `insert into homeward.tasks (id, organisation_id, case_id, title, created_by) values (gen_random_uuid(), homeward.actor_organisation(), $1, '', homeward.actor_id())`,
        [theirs.id],
      ),
    ).rejects.toThrow(denied);
    for (const [table, set] of [
      ['cases', 'danger = danger'],
      ['persons', 'version = version'],
      ['custody_spells', 'version = version'],
    ] as const)
      expect(
        await api.asApp(
          caseworker,
          `update homeward.${table} set ${set} where ${table === 'cases' ? 'id' : table === 'persons' ? 'id' : 'case_id'} = $1 returning 1`,
          [table === 'persons' ? theirs.personId : theirs.id],
        ),
      ).toEqual([]);
    // A case of one's own that names the person would open it for ever.
    await expect(
      api.asApp(
        caseworker,
        `insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by) values (gen_random_uuid(), homeward.actor_organisation(), $1, 'X-1', $2, homeward.actor_id())`,
        [caseworker.teamId, theirs.personId],
      ),
    ).rejects.toThrow(denied);
    await expect(
      api.asApp(
        caseworker,
        `insert into homeward.break_glasses (id, organisation_id, case_id, case_reference, team_id, user_id, reason, until, review_due_at) select gen_random_uuid(), organisation_id, case_id, case_reference, team_id, user_id, reason, until, review_due_at from homeward.break_glasses limit 1`,
      ),
    ).rejects.toThrow(denied);
    await expect(
      api.asApp(caseworker, `update homeward.break_glasses set until = now() + interval '1 day'`),
    ).rejects.toThrow(denied);
    await expect(
      api.asApp(api.world.users.partner, `select homeward.break_glass(gen_random_uuid(), $1, $2)`, [
        theirs.reference,
        WHY,
      ]),
    ).rejects.toThrow(/no glass/);
    // Every table that hangs on a case is read and not written under glass, but the note and what the timeline tells.
    const written = await api.world.sql<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
       where n.nspname = 'homeward' and c.relkind = 'r' and has_any_column_privilege('homeward_app', c.oid, 'insert')
         and not exists (select 1 from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polcmd = 'a') order by 1`,
    );
    expect(written.map(({ name }) => name)).toEqual(['case_events', 'notes', 'roster_entries', 'seal_openings']);
  });
});
