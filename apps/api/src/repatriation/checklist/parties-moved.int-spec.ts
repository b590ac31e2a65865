import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planProblems, type StoredPlan } from '@homeward/domain';
import { migrations } from '@homeward/migrations';
import { dropAll, testDatabase, type TestDatabase } from '@homeward/testing';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

const text = { en: 'a step', km: '' };
const change = (item: string, party: string | null): object => ({
  item,
  needs: [],
  party,
  days: 9,
  hint: text,
  notNeeded: '',
});
const before = {
  own: [
    {
      code: 'OWN_INTERVIEW',
      title: text,
      hint: text,
      party: 'MISSION',
      days: 5,
      needs: ['CONSENT_AND_RISK'],
      before: ['EXIT_PERMIT'],
      mayBeNotNeeded: true,
    },
    {
      code: 'OWN_BEST_INTEREST',
      title: text,
      hint: text,
      party: 'MISSION',
      days: 5,
      needs: ['CONSENT_AND_RISK'],
      before: ['MOVEMENT_BOOKED'],
      mayBeNotNeeded: false,
    },
  ],
  changes: [
    change('TRAVEL_DOCUMENT_ISSUED', 'MISSION'),
    change('FINE_SETTLED', 'MISSION'),
    change('EXIT_PERMIT', 'COORDINATOR'),
  ],
};

describe('plans from before a mission was kept to its own steps', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let owner: DataSource;
  const [organisation, caseId, user, plain] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, poolSize: 1 }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await client.end();
    await dropAll();
  });

  const run = async (way: 'up' | 'down'): Promise<void> => {
    const found = migrations.find(({ name }) => name === 'PartiesMoved1763914001000');
    if (!found) throw new Error('no such migration');
    const migration: MigrationInterface = new found();
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    await migration[way](runner);
    await runner.commitTransaction();
    await runner.release();
  };
  const stored = async (table: string): Promise<StoredPlan[]> =>
    (await client.query<{ body: StoredPlan }>(`select body from homeward.${table} order by id = $1`, [plain])).rows.map(
      ({ body }) => body,
    );
  const acts = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (
        await client.query<{ item: string; acts: string }>(
          `select item, acts from homeward.checklist_items where case_id = $1`,
          [caseId],
        )
      ).rows.map((row) => [row.item, row.acts]),
    );

  it('hand the step to who usually does it, keep the rest, and come back as they were', async () => {
    await run('down');
    // Rows of no case: neither keys to other tables nor the log are what is tried here.
    await client.query(`set session_replication_role = replica`);
    for (const [id, body] of [
      [randomUUID(), before],
      [plain, { own: [], changes: [change('TRAVEL_DOCUMENT_APPLIED', 'MISSION')] }],
    ] as const) {
      await client.query(
        `insert into homeward.checklist_templates (id, organisation_id, line_id, edition, name, body, created_by, ended_at) values ($1, $2, $1, 1, 'one', $3, $4, now())`,
        [id, organisation, JSON.stringify(body), user],
      );
      await client.query(
        `insert into homeward.case_plans (id, organisation_id, case_id, country, document, minor, body, chosen_by) values ($1, $2, $3, 'KH', 'NO_PASSPORT', true, $4, $5)`,
        [id, organisation, id === plain ? randomUUID() : caseId, JSON.stringify(body), user],
      );
    }
    for (const [item, own] of [
      ['FINE_SETTLED', null],
      ['TRAVEL_DOCUMENT_ISSUED', null],
      ['OWN_BEST_INTEREST', JSON.stringify({ title: text })],
      ['OWN_INTERVIEW', JSON.stringify({ title: text })],
    ])
      await client.query(
        `insert into homeward.checklist_items (id, organisation_id, case_id, item, own, acts) values ($1, $2, $3, $4, $5, 'MISSION')`,
        [randomUUID(), organisation, caseId, item, own],
      );
    await client.query(`set session_replication_role = origin`);
    const was = {
      templates: await stored('checklist_templates'),
      plans: await stored('case_plans'),
      acts: await acts(),
    };

    await run('up');
    for (const table of ['checklist_templates', 'case_plans']) {
      const [moved, untouched] = await stored(table);
      expect(moved && planProblems(moved, true)).toEqual([]);
      expect(moved?.changes.map((one) => [one.item, one.party, one.days])).toEqual([
        ['TRAVEL_DOCUMENT_ISSUED', 'MISSION', 9],
        ['FINE_SETTLED', null, 9],
        ['EXIT_PERMIT', 'COORDINATOR', 9],
      ]);
      expect(moved?.own.map((one) => [one.code, one.party])).toEqual([
        ['OWN_INTERVIEW', 'MISSION'],
        ['OWN_BEST_INTEREST', 'CASEWORKER'],
      ]);
      expect(untouched).toEqual(was.plans[1]);
    }
    expect(await acts()).toEqual({
      FINE_SETTLED: 'IMMIGRATION',
      TRAVEL_DOCUMENT_ISSUED: 'MISSION',
      OWN_BEST_INTEREST: 'CASEWORKER',
      OWN_INTERVIEW: 'MISSION',
    });
    // The log says what was changed, row by row, and beside the plan stands which steps.
    const traced = await client.query(`select parties_moved as steps from homeward.case_plans where case_id = $1`, [
      caseId,
    ]);
    expect(traced.rows).toEqual([{ steps: ['FINE_SETTLED', 'OWN_BEST_INTEREST'] }]);

    await run('down');
    expect({
      templates: await stored('checklist_templates'),
      plans: await stored('case_plans'),
      acts: await acts(),
    }).toEqual(was);
    await run('up');
  });
});
