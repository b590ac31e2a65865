import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

interface Counts {
  readonly records: number;
  readonly rosterRows: number;
  readonly lists: number;
  readonly files: number;
  readonly bytes: number;
  readonly people: number;
  readonly shares: number;
}
interface Batch {
  readonly id: string;
  readonly decision: string;
  readonly cases: number;
  readonly erased: number;
  readonly waiting: number;
  readonly planned: Counts;
  readonly done: Counts | null;
  readonly left: { reference: string; outcome: string; why: string[] }[];
}
interface DryRun {
  readonly goes: { reference: string }[];
  readonly skipped: { reference: string; why: string[] }[];
  readonly counts: Counts;
}

const counts = `{ records rosterRows lists files bytes shares people }`;

describe('erasing what is due', () => {
  let api: ApiUnderTest;
  let folder: string;
  let cases: TestCase[];
  const officer = (): TestUser => api.world.users.data_protection_officer;
  const admin = (): TestUser => api.world.users.administrator;

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-retention-'));
    api = await startApi({ auditDir: path.join(folder, 'audit') });
    await api.world.sql(
      `insert into homeward.retention_rules (id, organisation_id, category, months, basis, set_by) values ($1, $2, 'NEVER_OUT', 24, 'Policy 7', $3)`,
      [uuid(), api.world.here, officer().id],
    );
    cases = [];
    for (let n = 0; n < 6; n++) cases.push(await due());
    // Counted before, and counted after: figures come of both.
    await api.world.sql(`update homeward.cases set opened_at = '2023-02-15' where id = any($1)`, [
      cases.slice(4).map(({ id }) => id),
    ]);
    await fill();
  });
  afterAll(async () => {
    await api.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function due(): Promise<TestCase> {
    const one = await api.world.addCase({ state: 'CLOSED', name: 'Canary' });
    await api.world.sql(
      `update homeward.cases set closure_reason = 'OTHER', closed_at = '2023-08-01', opened_at = '2022-11-15' where id = $1`,
      [one.id],
    );
    return one;
  }

  /** Notes and a file on each; two on rosters of one list; two that are one person's. */
  async function fill(): Promise<void> {
    const { world } = api;
    const [one, two, three, four] = cases as [TestCase, TestCase, TestCase, TestCase];
    for (const { id } of cases) {
      for (let n = 0; n < 3; n++) {
        const note = uuid();
        const { text } = await world.seal('notes', note, id, { text: 'Canary' });
        await world.sql(
          `insert into homeward.notes (id, organisation_id, case_id, text, author_id) values ($1, $2, $3, $4, $5)`,
          [note, world.here, id, text, world.users.caseworker.id],
        );
      }
      const attachment = uuid();
      await world.sql(
        `insert into homeward.attachments (id, organisation_id, case_id, kind, media, bytes, recorded_by) values ($1, $2, $3, 'PERSON_PHOTO', 'JPEG', 1000, $4)`,
        [attachment, world.here, id, world.users.caseworker.id],
      );
      await world.sql(
        `insert into homeward.attachment_files (id, organisation_id, case_id, attachment_id, part, bytes) values ($1, $2, $3, $4, 'CONTENT', 1000)`,
        [uuid(), world.here, id, attachment],
      );
    }
    const [operation, list] = [uuid(), uuid()];
    await world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, 'OP-1', 'RAID', $4)`,
      [operation, world.here, world.teamOne, world.users.caseworker.id],
    );
    const { grid } = await world.seal('roster_imports', list, list, { grid: ['Canary'] });
    await world.sql(
      `insert into homeward.roster_imports (id, organisation_id, operation_id, mapping, received_on, imported_by, grid) values ($1, $2, $3, '[]', '2026-01-01', $4, $5)`,
      [list, world.here, operation, world.users.caseworker.id, grid],
    );
    for (const [position, { id }] of [one, two].entries()) {
      const entry = uuid();
      const { name } = await world.seal('roster_entries', entry, entry, { name: 'Canary' });
      await world.sql(
        `insert into homeward.roster_entries (id, organisation_id, operation_id, import_id, position, name, case_id) values ($1, $2, $3, $4, $5, $6, $7)`,
        [entry, world.here, operation, list, position + 1, name, id],
      );
    }
    await world.sql(`update homeward.cases set person_id = $1 where id = $2`, [three.personId, four.id]);
    await world.sql(
      `insert into homeward.case_shares (id, organisation_id, case_id, mission_id, until, shared_by) values ($1, $2, $3, $4, current_date + 9, $5)`,
      [uuid(), world.here, one.id, world.mission, world.users.caseworker.id],
    );
  }

  const dryRun = async (references: readonly string[], user = officer()): Promise<DryRun | undefined> =>
    (
      await api.ask<{ retentionDryRun: DryRun }>(
        user,
        `query($r: [ShortText!]!) { retentionDryRun(references: $r) { goes { reference category dueOn } skipped { reference why } counts ${counts} } }`,
        { r: references },
      )
    ).data?.retentionDryRun;
  const ask = (references: readonly string[], user = officer()) =>
    api.act(
      user,
      'askRetention',
      'AskRetentionInput',
      { references, reason: 'Policy 7: two years are over' },
      `... on Approval { id kind subject decision effects { label after } }`,
    );
  const decide = (approvalId: unknown, user = admin(), approve = true) =>
    api.act(
      user,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId, expectedVersion: 1, approve, note: approve ? null : 'Not yet' },
      `... on Approval { decision effects { label after } }`,
    );
  const batches = async (): Promise<Batch[]> =>
    (
      await api.ask<{ retentionBatches: { nodes: Batch[] } }>(
        officer(),
        `{ retentionBatches { nodes { id decision cases erased waiting planned ${counts} done ${counts} left { reference outcome why } } } }`,
      )
    ).data?.retentionBatches.nodes ?? [];
  /** How far the newest is, once no more of it waits; looked at in the database, so that the server is left alone. */
  const until = async (waiting: number): Promise<Batch | undefined> => {
    const open = `select count(*)::int as n from homeward.retention_batch_cases r join homeward.approvals a on a.subject_id = r.batch_id
      where a.decision = 'APPROVED' and r.outcome is null`;
    for (let tries = 0; tries < 400; tries++) {
      if ((await api.world.sql<{ n: number }>(open))[0]?.n === waiting) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    return (await batches())[0];
  };
  const erasedNow = async (): Promise<string[]> =>
    (
      await api.world.sql<{ reference: string }>(
        `select reference from homeward.cases where erased_at is not null order by reference`,
      )
    ).map(({ reference }) => reference);

  it('tries without touching anything, and says what would be skipped and why', async () => {
    const open = await api.world.addCase();
    const references = [...cases.map(({ reference }) => reference), open.reference, 'KH-0'];
    const before = await api.world.sql(`select id, version, erased_at from homeward.cases order by id`);
    const run = await dryRun(references);
    expect(run?.goes.map(({ reference }) => reference)).toEqual(cases.map(({ reference }) => reference));
    expect(run?.skipped).toEqual([
      { reference: open.reference, why: ['NOT_DUE'] },
      { reference: 'KH-0', why: ['NOT_DUE'] },
    ]);
    // Two came with one list, two cases are one person's: each goes once.
    expect(run?.counts).toMatchObject({ rosterRows: 2, lists: 1, files: 6, bytes: 6000, people: 5, shares: 1 });
    expect(await api.world.sql(`select id, version, erased_at from homeward.cases order by id`)).toEqual(before);
    expect(JSON.stringify(run)).not.toContain('Canary');
    // Nobody of another organisation, and no other role, learns whether there is such a case.
    expect((await dryRun(references, api.world.strangers.data_protection_officer))?.goes).toEqual([]);
    for (const user of [admin(), api.world.users.supervisor])
      await expect(api.asApp(user, `select homeward.retention_dry_run($1)`, [references])).rejects.toThrow(
        /not yours to try/,
      );
    const many = Array.from({ length: 51 }, (_, n) => `KH-${n}`);
    const refused = await api.ask(
      officer(),
      `query($r: [ShortText!]!) { retentionDryRun(references: $r) { goes { reference } } }`,
      {
        r: many,
      },
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'references' });
    expect(await ask(many)).toMatchObject({ fields: [{ field: 'references', code: 'TOO_MANY' }] });
    expect(await ask(['KH-0'])).toMatchObject({ code: 'NOTHING_DUE' });
    // A name in place of a number would be kept readable with the batch.
    expect(await ask(['Sok Dara'])).toMatchObject({ fields: [{ field: 'references', code: 'NOT_AN_ID' }] });
  });

  it('erases nothing by one person, by nobody’s decision, or by a declined request', async () => {
    const [, , , , , last] = cases as [TestCase, TestCase, TestCase, TestCase, TestCase, TestCase];
    const asked = await ask([last.reference]);
    expect(asked).toMatchObject({ kind: 'RETENTION', decision: 'PENDING' });
    expect(await decide(asked['id'], officer())).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect((await dryRun([last.reference]))?.skipped).toEqual([{ reference: last.reference, why: ['ASKED'] }]);
    const byHand = () =>
      api.act(
        officer(),
        'askErasure',
        'AskErasureInput',
        { reference: last.reference, reason: 'x' },
        `... on Approval { id }`,
      );
    expect(await byHand()).toMatchObject({ code: 'APPROVAL_PENDING' });
    const [row] = await api.world.sql<{ id: string }>(
      `select id from homeward.retention_batch_cases where case_id = $1`,
      [last.id],
    );
    for (const user of [officer(), admin(), api.world.users.supervisor])
      expect(await api.asApp(user, `select homeward.erase_of_batch($1) as done`, [row?.id])).toEqual([{ done: null }]);
    for (const step of [
      `homeward.erase_case('${last.id}', null, '{}')`,
      `homeward.retention_state('${api.world.here}', 9, null, null)`,
      `homeward.erasure_counts_of('{}')`,
    ])
      await expect(api.asApp(officer(), `select ${step}`)).rejects.toThrow(/permission denied/);
    for (const table of ['case_holds', 'retention_batches', 'retention_batch_cases'])
      for (const act of [`delete from`, `update`])
        await expect(
          api.asApp(officer(), `${act} homeward.${table} ${act === 'update' ? 'set id = id' : ''}`),
        ).rejects.toThrow(/permission denied/);
    expect(await decide(asked['id'], admin(), false)).toMatchObject({ decision: 'DECLINED' });
    expect(await api.asApp(admin(), `select homeward.erase_of_batch($1) as done`, [row?.id])).toEqual([{ done: null }]);
    expect(await erasedNow()).toEqual([]);
    expect((await dryRun([last.reference]))?.goes).toHaveLength(1);
  });

  it('erases what the dry run said, case by case; heeds a hold that came between; goes on where it broke off', async () => {
    const { world } = api;
    const { auditor } = world.users;
    const sealed = await api.act(
      auditor,
      'sealSnapshot',
      'SealSnapshotInput',
      { periodFrom: '2022-10-01', periodTo: '2022-12-31' },
      `... on Snapshot { id }`,
    );
    expect(sealed).toMatchObject({ __typename: 'Snapshot' });
    const snapshots = await world.sql(`select * from statistics.snapshot_rows order by 1, 2`);
    expect(snapshots.length).toBeGreaterThan(0);
    const counted = `select count(*)::int as n, count(distinct person_id)::int as people from homeward.cases`;
    const before = await world.sql<{ n: number }>(counted);

    const held = await due();
    const references = [...cases, held].map(({ reference }) => reference);
    const asked = await ask(references);
    expect(JSON.stringify(asked)).not.toContain('Canary');
    const set = await api.act(
      world.users.supervisor,
      'holdCase',
      'HoldCaseInput',
      { caseId: held.id, ground: 'POLICE', reason: 'They asked for it yesterday' },
      `... on HoldChange { id }`,
    );
    expect(set).toMatchObject({ __typename: 'HoldChange' });
    const seen = await api.ask<{ approval: { effects: { label: string; after: string }[] } }>(
      admin(),
      `query($id: UUID!) { approval(id: $id) { effects { label after } } }`,
      { id: asked['id'] },
    );
    expect(seen.data?.approval.effects).toContainEqual({
      label: 'Are kept',
      before: undefined,
      after: `${held.reference} (on hold)`,
    });
    // What the officer tries again at this moment is what will go.
    const plan = await world.sql<{ counts: Counts }>(`select homeward.erasure_counts_of($1) as counts`, [
      cases.map(({ id }) => id),
    ]);

    // The fourth cannot be erased: what a crash in the middle leaves behind.
    const broken = cases[3] as TestCase;
    await world.sql(`create function public.breaks() returns trigger language plpgsql as $$ begin
      if new.erased_at is not null and new.reference = '${broken.reference}' then raise exception 'the lights went out'; end if; return new; end $$`);
    await world.sql(
      `create trigger breaks before update on homeward.cases for each row execute function public.breaks()`,
    );
    expect(await decide(asked['id'])).toMatchObject({ decision: 'APPROVED' });
    const half = await until(1);
    expect(half).toMatchObject({ cases: 7, waiting: 1, erased: 5, decision: 'APPROVED' });
    expect(half?.left).toEqual([{ reference: held.reference, outcome: 'SKIPPED', why: ['HOLD'] }]);
    expect(await erasedNow()).toEqual(
      cases
        .filter((one) => one !== broken)
        .map(({ reference }) => reference)
        .sort(),
    );
    // Nothing of the one that broke was half done.
    const [whole] = await world.sql<{ n: number }>(
      `select count(*)::int as n from homeward.data_keys where subject_id = $1 and wrapped is not null`,
      [broken.id],
    );
    expect(whole?.n).toBe(1);

    // Another node starts, finds it and ends it; asked once more nothing happens twice.
    await world.sql(`drop trigger breaks on homeward.cases`);
    const node = await api.another();
    const over = await until(0);
    await node.close();
    expect(over).toMatchObject({ erased: 6, cases: 7, waiting: 0 });
    const said = plan[0]?.counts;
    expect(over?.done).toEqual(
      Object.fromEntries(Object.keys(over?.planned ?? {}).map((name) => [name, said?.[name as keyof Counts]])),
    );
    expect(over?.done).toMatchObject({ files: 6, bytes: 6000, lists: 1, rosterRows: 2, people: 5, shares: 1 });
    const [row] = await world.sql<{ id: string }>(
      `select id from homeward.retention_batch_cases where case_id = $1 and outcome = 'ERASED'`,
      [broken.id],
    );
    expect(await api.asApp(admin(), `select homeward.erase_of_batch($1) as done`, [row?.id])).toEqual([{ done: null }]);

    // A certificate and a line of the ledger for each, by both people; figures as they were.
    const ledger = () =>
      fs
        .readFileSync(path.join(folder, 'audit', 'erasures.jsonl'), 'utf8')
        .trim()
        .split('\n');
    for (let tries = 0; tries < 100 && ledger().length < 6; tries++) await new Promise((done) => setTimeout(done, 50));
    const lines = ledger().map((line) => JSON.parse(line) as { reference: string; askedBy: string; decidedBy: string });
    expect(lines.map(({ reference }) => reference).sort()).toEqual(cases.map(({ reference }) => reference).sort());
    expect(lines.every(({ askedBy, decidedBy }) => askedBy === officer().id && decidedBy === admin().id)).toBe(true);
    expect(await world.sql(`select * from statistics.snapshot_rows order by 1, 2`)).toEqual(snapshots);
    expect((await world.sql<{ n: number }>(counted))[0]?.n).toBe((before[0]?.n ?? 0) + 1);
    const later = await api.act(
      auditor,
      'sealSnapshot',
      'SealSnapshotInput',
      { periodFrom: '2023-01-01', periodTo: '2023-03-31' },
      `... on Snapshot { id }`,
    );
    // Who came after the quarter was sealed counts late; whoever was counted before and is erased does not count again.
    const people = await world.sql(
      `select period = 'CORRECTION' as late, count(*)::int as n from statistics.snapshot_rows where snapshot_id = $1 group by 1 order by 1`,
      [later['id']],
    );
    expect(people).toEqual([
      { late: false, n: 2 },
      { late: true, n: 1 },
    ]);
    const state = await api.act(
      officer(),
      'checkAuditLog',
      'CheckAuditLogInput',
      {},
      `... on AuditState { holds broken }`,
    );
    expect(state).toMatchObject({ holds: true, broken: false });
    const [log] = await world.sql<{ n: number }>(
      `select count(*)::int as n from audit.events where subject = 'cases' and actor_id = $1 and 'erased_at' = any(columns)`,
      [admin().id],
    );
    expect(log?.n).toBe(6);
    expect((await dryRun([held.reference]))?.skipped).toEqual([{ reference: held.reference, why: ['HOLD'] }]);
  });
});
