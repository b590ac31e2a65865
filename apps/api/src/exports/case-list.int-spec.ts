import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

interface Asked {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly decision?: string;
  readonly subject?: string;
  readonly effects?: { label: string; after: string }[];
  readonly fields?: { field: string; code: string }[];
}
const COLUMNS = ['reference', 'nationality', 'name', 'phone'];

describe('a list of cases that leaves', () => {
  let api: ApiUnderTest;
  let mine: TestCase[];
  beforeAll(async () => {
    api = await startApi();
    mine = [
      await api.world.addCase({ name: '=HYPERLINK("http://x")', nationality: 'VN' }),
      await api.world.addCase({ name: 'កុយ "សុខ"', nationality: 'VN' }),
      await api.world.addCase({ name: 'Elsewhere', nationality: 'ID' }),
      await api.world.addCase({ name: 'Hidden', nationality: 'VN', restricted: true }),
    ];
  });
  afterAll(() => api.stop());

  const coordinator = (): TestUser => api.world.users.coordinator;
  const ask = (user: TestUser, more: object = {}): Promise<Asked> =>
    api.act<Asked>(
      user,
      'askCaseExport',
      'AskCaseExportInput',
      { filter: { nationalities: ['VN'] }, columns: COLUMNS, reason: 'For the embassy', ...more },
      `... on Approval { id subject decision mayDecide effects { label after } }`,
    );
  const decide = (user: TestUser, approvalId: string): Promise<Asked> =>
    api.act<Asked>(
      user,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId, expectedVersion: 1, approve: true },
      `... on Approval { id decision effects { label after } }`,
    );
  async function fetchIt(user: TestUser, id: string): Promise<{ status: number; headers: Headers; text: string }> {
    const response = await fetch(`${api.url}/files/exports/cases/${id}`, {
      method: 'POST',
      headers: { cookie: `homeward=${user.token}`, 'content-type': 'application/json', 'accept-language': 'en' },
      body: '{}',
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
  async function approved(user: TestUser, by: TestUser, more: object = {}): Promise<string> {
    const { id } = await ask(user, more);
    expect(await decide(by, id)).toMatchObject({ decision: 'APPROVED' });
    return id;
  }

  it('is planned and asked for within reach, by who may, for what', async () => {
    const { caseworker, supervisor, auditor } = api.world.users;
    const plan = `query($filter: CaseFilter!) { caseExportPlan(filter: $filter) { cases most columns personal } }`;
    const planned = await api.ask<{ caseExportPlan: { cases: number; columns: string[] } }>(coordinator(), plan, {
      filter: { nationalities: ['VN'] },
    });
    expect(planned.data?.caseExportPlan).toMatchObject({
      cases: 2,
      most: 5000,
      personal: expect.arrayContaining(['name']),
    });
    for (const user of [caseworker, auditor, api.world.users.administrator])
      await expect(ask(user)).rejects.toThrow('FORBIDDEN');
    expect(await ask(coordinator(), { reason: '' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await ask(coordinator(), { columns: ['interview'] })).toMatchObject({
      fields: [{ code: 'COLUMN_UNKNOWN' }],
    });
    expect(await ask(coordinator(), { filter: { text: 'Sok' } })).toMatchObject({
      fields: [{ code: 'SEARCH_NOT_EXPORTED' }],
    });
    expect(await ask(coordinator(), { filter: { nationalities: ['PE'] } })).toMatchObject({
      code: 'NOTHING_TO_EXPORT',
    });
    const asked = await ask(coordinator());
    expect(asked).toMatchObject({ subject: '2', decision: 'PENDING' });
    expect((await fetchIt(coordinator(), asked.id)).status).toBe(409);
    await expect(decide(coordinator(), asked.id)).rejects.toThrow('FORBIDDEN');
    const seen = await decide(api.world.users.data_protection_officer, asked.id);
    expect(seen.effects?.map(({ after }) => after)).toEqual(
      expect.arrayContaining([
        '2 cases, when it was asked for',
        'VN',
        'Reference, Nationality, Name, Phone',
        'Name, Phone',
      ]),
    );
    const own = await ask(supervisor);
    expect(await decide(supervisor, own.id)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  });

  it('holds the columns and cases that were approved, begins no formula, leaves once, and each case is in the log', async () => {
    const id = await approved(coordinator(), api.world.users.supervisor);
    expect((await fetchIt(api.world.users.supervisor, id)).status).toBe(404);
    const got = await fetchIt(coordinator(), id);
    expect(got.status).toBe(200);
    expect(got.headers.get('content-type')).toContain('text/csv');
    expect(got.headers.get('content-disposition')).toContain('attachment; filename="homeward-cases-');
    expect(Number(got.headers.get('content-length'))).toBe(
      Buffer.byteLength(`\ufeff${got.text.replace(/^\ufeff/, '')}`),
    );
    const lines = got.text
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe('"Reference","Nationality","Name","Phone"');
    expect(lines).toHaveLength(3);
    expect(got.text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(got.text).toContain(`"កុយ ""សុខ"""`);
    expect(got.text).not.toMatch(/Elsewhere|Hidden/);
    expect((await fetchIt(coordinator(), id)).status).toBe(409);
    const noted = await api.world.sql<{ case_id: string; columns: string[] }>(
      `select case_id, columns from audit.events where kind = 'export' and subject = 'cases' and row_id = $1`,
      [id],
    );
    expect(noted.map((event) => event.case_id).sort()).toEqual([mine[0]?.id, mine[1]?.id].sort());
    expect(noted[0]?.columns).toEqual(COLUMNS);
  });

  it('is made under the rights of the moment: what was lost since is not in it, and an approval does not outlive a week', async () => {
    const { supervisor, data_protection_officer: officer } = api.world.users;
    const id = await approved(supervisor, officer, { columns: ['reference', 'openedAt', 'name'] });
    await api.world.sql(`update homeward.cases set opened_at = '2026-03-03T18:30:00Z' where id = $1`, [mine[0]?.id]);
    await api.world.sql(`update homeward.cases set team_id = $2 where id = $1`, [mine[1]?.id, api.world.teamTwo]);
    const got = await fetchIt(supervisor, id);
    // Half past six in the evening of Greenwich is the next day where this work is done.
    expect(got.text).toContain(`"${mine[0]?.reference}","2026-03-04"`);
    expect(got.text).not.toContain(mine[1]?.reference);
    const late = await approved(supervisor, officer);
    await api.world.sql(`update homeward.approvals set decided_at = now() - interval '8 days' where id = $1`, [late]);
    expect((await fetchIt(supervisor, late)).status).toBe(409);
  });

  it('holds no more cases than the second person read, whatever was made to fit the filter since', async () => {
    const id = await approved(coordinator(), api.world.users.supervisor, { filter: { nationalities: ['ID'] } });
    const one = await api.world.addCase({ name: 'Sneaked in', nationality: 'ID' });
    const refused = await fetchIt(coordinator(), id);
    expect([refused.status, (JSON.parse(refused.text) as { code: string }).code]).toEqual([409, 'MORE_THAN_APPROVED']);
    await api.world.sql(`update homeward.cases set nationality = 'PE' where id = $1`, [one.id]);
    // It used nothing up.
    const got = await fetchIt(coordinator(), id);
    expect(got.status).toBe(200);
    expect(got.text).toContain('Elsewhere');
  });

  it('does not leave by the word of somebody who was shut out since', async () => {
    const { supervisor } = api.world.users;
    const id = await approved(coordinator(), supervisor);
    const shut = (at: string): Promise<object[]> =>
      api.world.sql(`update homeward.users set disabled_at = ${at} where id = $1`, [supervisor.id]);
    await shut('now()');
    expect((await fetchIt(coordinator(), id)).status).toBe(409);
    await shut('null');
    expect((await fetchIt(coordinator(), id)).status).toBe(200);
  });

  it('takes thousands at once, each in the log in the same transaction', async () => {
    const { supervisor, data_protection_officer: officer } = api.world.users;
    const many = 1_500;
    await api.world.sql(
      `insert into homeward.cases (id, organisation_id, team_id, reference, person_id, state, registered_by, nationality, sex, age_band)
       select gen_random_uuid(), c.organisation_id, c.team_id, 'T-2020-' || n, c.person_id, c.state, c.registered_by, 'LA', c.sex, c.age_band
       from homeward.cases c, generate_series(1, $2) n where c.id = $1`,
      [mine[0]?.id, many],
    );
    const id = await approved(supervisor, officer, {
      filter: { nationalities: ['LA'] },
      columns: ['reference', 'state'],
    });
    const got = await fetchIt(supervisor, id);
    expect(got.text.trim().split('\r\n')).toHaveLength(many + 1);
    const [noted] = await api.world.sql<{ n: number }>(
      `select count(distinct case_id)::int as n from audit.events where kind = 'export' and row_id = $1`,
      [id],
    );
    expect(noted?.n).toBe(many);
  }, 120_000);
});
