import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import exceljs from 'exceljs';
import { addCost } from '../repatriation/testing/add-cost.js';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

interface Asked {
  readonly id: string;
  readonly code?: string;
  readonly decision?: string;
  readonly effects?: { label: string; after: string }[];
}

describe('the ledger that leaves', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  let hidden: TestCase;
  beforeAll(async () => {
    api = await startApi();
    const { coordinator } = api.world.users;
    mine = await api.world.addCase({ name: 'Somebody by name' });
    hidden = await api.world.addCase({ name: 'Hidden', restricted: true });
    await addCost(api.world, mine.id, coordinator, { amountMinor: 142_050, note: 'For the sister' });
    await addCost(api.world, hidden.id, coordinator, { amountMinor: 77_700 });
    await api.world.sql(
      `insert into homeward.costs (id, organisation_id, batch_id, case_id, entry, refers_to, kind, amount_minor, currency, spent_on, payer, donor_id, state, recorded_by)
       select gen_random_uuid(), organisation_id, batch_id, case_id, 'REFUND', id, kind, -2050, currency, spent_on, payer, donor_id, 'REFUNDED', recorded_by from homeward.costs where case_id = $1`,
      [mine.id],
    );
  });
  afterAll(() => api.stop());

  const ask = (user: TestUser, format: string): Promise<Asked> =>
    api.act<Asked>(
      user,
      'askCostExport',
      'AskCostExportInput',
      { filter: { currency: 'USD' }, format, reason: 'Report of the quarter' },
      `... on Approval { id decision effects { label after } }`,
    );
  const approve = (user: TestUser, approvalId: string): Promise<Asked> =>
    api.act<Asked>(
      user,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId, expectedVersion: 1, approve: true },
      `... on Approval { id decision }`,
    );
  const fetchIt = (user: TestUser, id: string): Promise<Response> =>
    fetch(`${api.url}/files/exports/costs/${id}`, {
      method: 'POST',
      headers: { cookie: `homeward=${user.token}`, 'content-type': 'application/json', 'accept-language': 'en' },
      body: '{}',
    });

  it('takes two people, is fetched once, and holds references and no name or note', async () => {
    const { coordinator, data_protection_officer: officer } = api.world.users;
    const asked = await ask(coordinator, 'CSV');
    expect(asked.effects?.map(({ after }) => after)).toContain('one case');
    expect((await fetchIt(coordinator, asked.id)).status).toBe(409);
    expect(await approve(officer, asked.id)).toMatchObject({ decision: 'APPROVED' });
    expect((await fetchIt(officer, asked.id)).status).not.toBe(200);
    const response = await fetchIt(coordinator, asked.id);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain(`"${mine.reference}"`);
    expect(text).toContain('"1420.50",""');
    expect(text).toContain('"","20.50"');
    for (const word of ['Somebody', 'sister', hidden.reference, '777.00']) expect(text).not.toContain(word);
    expect((await fetchIt(coordinator, asked.id)).status).toBe(409);
    const [logged] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from audit.events where kind = 'export' and case_id = $1 and detail ->> 'for' = 'COST_EXPORT'`,
      [mine.id],
    );
    expect(logged?.n).toBe(1);
  });

  it('is a workbook with totals, too', async () => {
    const { supervisor, data_protection_officer: officer } = api.world.users;
    const asked = await ask(supervisor, 'XLSX');
    await approve(officer, asked.id);
    const book = new exceljs.Workbook();
    await book.xlsx.load(await (await fetchIt(supervisor, asked.id)).arrayBuffer());
    const [lines, totals] = book.worksheets;
    expect(lines?.getCell('J2').value).toBe(1420.5);
    expect(lines?.getCell('K3').value).toBe(20.5);
    expect(totals?.getCell('F2').value).toBe(1400);
  });
});
