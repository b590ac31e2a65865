import { createPublicKey, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealedTables } from '@homeward/policy';
import { type TestCase, testIndexKey, type TestUser } from '@homeward/testing';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { makeBackup, type Made } from '../backup/backup.js';
import { newBackupKey } from '../backup/envelope.js';
import { folderStore } from '../backup/files.js';
import { Server } from '../backup/load.js';
import { restore, type Restored } from '../backup/restore.js';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { hung } from '../testing/rows-of-a-case.js';
import { testKeys, testSealing } from '../testing/test-keys.js';
import { readCertificate } from './certificate.js';

const CANARY = 'កូនសម្ងាត់ Canary';

describe('erasing a case', () => {
  let api: ApiUnderTest;
  let folder: string;
  let erased: TestCase;
  let kept: TestCase;
  let operationId: string;
  let listId: string;
  let made: Made;
  let identity: string;
  let before: readonly string[];
  let requestId: string;
  const keys = { pepper: randomBytes(32), index: testIndexKey };
  const officer = (): TestUser => api.world.users.data_protection_officer;
  const admin = (): TestUser => api.world.users.administrator;

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-erasure-'));
    api = await startApi({ auditDir: path.join(folder, 'audit') });
    erased = await api.world.addCase({ name: CANARY, verified: true, state: 'CLOSED' });
    kept = await api.world.addCase({ name: 'Somebody else', verified: true });
    ({ operationId, listId } = await fill(erased));
    before = await readable();
    const pair = await newBackupKey();
    identity = pair.identity;
    made = await makeBackup({
      databaseUrl: api.database.superuserUrl,
      keys,
      files: folderStore(api.files),
      folder: path.join(folder, 'backups'),
      recipients: [pair.recipient],
    });
  });
  afterAll(async () => {
    await api.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  /** A canary in each sealed text of every table that hangs on the case, on a roster and in the list that it came from. */
  async function fill(about: TestCase): Promise<{ operationId: string; listId: string }> {
    const { world } = api;
    const organisationId = world.here;
    const actorId = world.users.caseworker.id;
    const places = { operationId: uuid(), movementId: uuid(), missionId: world.mission, requestId: uuid() };
    await world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, 'OP-1', 'RAID', $4)`,
      [places.operationId, organisationId, world.teamOne, actorId],
    );
    await world.sql(
      `insert into homeward.movements (id, organisation_id, reference, kind, from_place, to_place, to_country, departs_at, created_by)
       values ($1, $2, $3, 'FLIGHT', 'Phnom Penh', 'Jakarta', 'ID', now(), $4)`,
      [places.movementId, organisationId, `MV-${places.movementId}`, actorId],
    );
    const put = async (table: string, id: string, subject: string): Promise<void> => {
      const columns = Object.entries(sealedTables[table as 'notes'].columns as Record<string, string>);
      const texts: Record<string, unknown> = {};
      for (const [column, shape] of columns) {
        if (shape === 'text') texts[column] = CANARY;
        if (shape === 'json') texts[column] = { said: CANARY };
      }
      const sealed = await world.seal(table, id, subject, texts);
      const sets = Object.keys(texts).map((column, at) => `${column} = $${at + 2}`);
      await world.sql(`update homeward.${table} set ${sets.join(', ')} where id = $1`, [id, ...Object.values(sealed)]);
    };
    // Has no word in it, and what was asked and decided about the fine hangs on it.
    const overstay = hung['overstays'];
    await world.sql(overstay?.insert ?? '', overstay?.values({ caseId: about.id, organisationId, actorId, places }));
    const ticked = hung['boarding_ticks'];
    await world.sql(ticked?.insert ?? '', ticked?.values({ caseId: about.id, organisationId, actorId, places }));
    for (const [table, { subject, kind }] of Object.entries(sealedTables)) {
      const row = hung[table];
      if (!row || (subject !== 'case_id' && kind !== 'ROW')) continue;
      const values = row.values({ caseId: about.id, organisationId, actorId, places });
      const insert =
        table === 'identifications'
          ? row.insert.replace('(id,', '(basis, id,').replace('values ($1', "values ('', $1")
          : row.insert;
      await world.sql(insert, values);
      await put(table, String(values[0]), kind === 'ROW' ? String(values[0]) : about.id);
    }
    // Not even an interview that was signed, and is amended ever since, withstands.
    await world.sql(`update homeward.interviews set signed_at = now(), signed_by = $2 where case_id = $1`, [
      about.id,
      actorId,
    ]);
    // A hold that stands would refuse it: this one was lifted, and its words go with the rest.
    await world.sql(`update homeward.case_holds set lifted_by = $2, lifted_at = now() where case_id = $1`, [
      about.id,
      actorId,
    ]);
    const file = hung['attachment_files'];
    await world.sql(file?.insert ?? '', file?.values({ caseId: about.id, organisationId, actorId, places }));
    const glass = uuid();
    await world.sql(
      `insert into homeward.break_glasses (id, organisation_id, case_id, case_reference, team_id, user_id, reason, until, review_due_at)
       values ($1, $2, $3, $4, $5, $6, '', now() + interval '1 hour', now() + interval '3 days')`,
      [glass, organisationId, about.id, about.reference, world.teamOne, world.neighbours.caseworker.id],
    );
    await put('break_glasses', glass, glass);
    await put('persons', about.personId, about.personId);
    const list = uuid();
    await world.sql(
      `insert into homeward.roster_imports (id, organisation_id, operation_id, mapping, received_on, imported_by, grid) values ($1, $2, $3, '[]', '2026-01-01', $4, '')`,
      [list, organisationId, places.operationId, actorId],
    );
    await put('roster_imports', list, list);
    for (const [position, caseId] of [about.id, kept.id].entries()) {
      const entry = uuid();
      await world.sql(
        `insert into homeward.roster_entries (id, organisation_id, operation_id, import_id, position, name, case_id, marks) values ($1, $2, $3, $4, $5, '', $6, '{x}')`,
        [entry, organisationId, places.operationId, list, position + 1, caseId],
      );
      if (caseId === about.id) await put('roster_entries', entry, entry);
    }
    return { operationId: places.operationId, listId: list };
  }

  /** Everything sealed that holds a canary, as somebody reads it who has the dump and the key-encryption key. */
  async function readable(url = api.database.superuserUrl): Promise<string[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { open } = testSealing(async (text, values) => (await client.query(text, [...values])).rows as never);
    const found: string[] = [];
    for (const [table, { columns }] of Object.entries(sealedTables))
      for (const column of Object.keys(columns)) {
        const { rows } = await client.query<{ v: unknown }>(
          `select homeward.at('${table}.${column}', id, ${column}) as v from homeward.${table}`,
        );
        await open(rows);
        if (JSON.stringify(rows).includes(CANARY)) found.push(`${table}.${column}`);
      }
    await client.end();
    return found;
  }
  const ask = (user: TestUser, reference: string, reason = 'The person asked for it') =>
    api.act(
      user,
      'askErasure',
      'AskErasureInput',
      { reference, reason },
      `... on Approval { id kind subject decision }`,
    );
  const decide = (user: TestUser, approvalId: string) =>
    api.act(
      user,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId, expectedVersion: 1, approve: true },
      `... on Approval { id decision effects { label after } }`,
    );
  const shown = async (user: TestUser): Promise<string> =>
    JSON.stringify(
      await api.ask(
        user,
        `query($id: UUID!) { case(id: $id) { reference person { name } } cases(first: 100, filter: {}) { nodes { reference person { name } } total { value } }
           pleas(caseId: $id) { message } contacts(caseId: $id) { value } timeline(caseId: $id, first: 100) { nodes { note { text } } } }`,
        { id: erased.id },
      ),
    );

  it('has canaries to erase (control): in every sealed table of a case, in the answers, in the rows', async () => {
    const tables = new Set(before.map((column) => column.split('.')[0]));
    expect(tables.size).toBeGreaterThan(20);
    expect([...tables]).toEqual(
      expect.arrayContaining(['persons', 'roster_entries', 'roster_imports', 'approvals', 'interviews']),
    );
    expect(await shown(api.world.users.supervisor)).toContain(CANARY);
    expect(
      await api.asApp(api.world.users.supervisor, `select id from homeward.cases where id = $1`, [erased.id]),
    ).toHaveLength(1);
  });

  it('is asked for by the data protection officer alone, by reference, with a reason, once', async () => {
    const plan = await api.ask<{ erasurePlan: { counts: Record<string, number>; waits: boolean } }>(
      officer(),
      `query($r: ShortText!) { erasurePlan(reference: $r) { reference state waits counts { records rosterRows lists files shares tasks people } } }`,
      { r: erased.reference },
    );
    expect(plan.data?.erasurePlan).toMatchObject({
      waits: false,
      counts: { rosterRows: 1, lists: 1, files: 1, shares: 1, people: 1 },
    });
    expect(await ask(officer(), 'KH-2026-99999')).toMatchObject({ __typename: 'Refused', code: 'NO_SUCH_REFERENCE' });
    expect(await ask(officer(), erased.reference, '')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await ask(api.world.strangers.data_protection_officer, erased.reference)).toMatchObject({
      code: 'NO_SUCH_REFERENCE',
    });
    const asked = await ask(officer(), erased.reference);
    expect(asked).toMatchObject({ kind: 'ERASURE', subject: erased.reference, decision: 'PENDING' });
    requestId = String(asked['id']);
    expect(await ask(officer(), erased.reference)).toMatchObject({ code: 'APPROVAL_PENDING' });
    const forbidden = await api.ask(
      api.world.users.supervisor,
      `query($r: ShortText!) { erasurePlan(reference: $r) { reference } }`,
      { r: erased.reference },
    );
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is not done by one person, nor in the database alone', async () => {
    expect(await decide(officer(), requestId)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    for (const user of [officer(), admin(), api.world.users.supervisor]) {
      expect(await api.asApp(user, `select homeward.erase($1) as done`, [requestId])).toEqual([{ done: null }]);
      for (const step of [
        `homeward.erase_case('${erased.id}', null, '{}')`,
        `homeward.redo_erasure('{}')`,
        `homeward.blank_rows('notes', 'case_id', '{}')`,
      ])
        await expect(api.asApp(user, `select ${step}`)).rejects.toThrow(/permission denied/);
    }
    await expect(
      api.asApp(api.world.users.supervisor, `update homeward.cases set erased_at = now() where id = $1`, [erased.id]),
    ).rejects.toThrow(/permission denied/);
    expect(await readable()).toEqual(before);
  });

  it('leaves nothing that anybody can read, when a second person has decided', async () => {
    const counted = `select count(*)::int as n from homeward.cases`;
    const cases = await api.world.sql(counted);
    const snapshots = await api.world.sql(`select * from statistics.snapshot_rows`);
    const answer = await decide(admin(), requestId);
    expect(answer).toMatchObject({ decision: 'APPROVED' });
    // What a reader of the approval gets is what stood on the other rows of its kind.
    expect(await readable()).toEqual([]);
    for (const user of [api.world.users.supervisor, api.world.users.caseworker, api.world.users.coordinator]) {
      const text = await shown(user);
      expect(text).not.toContain(CANARY);
      expect(text).not.toContain(erased.reference);
      expect(await api.asApp(user, `select id from homeward.cases where id = $1`, [erased.id])).toEqual([]);
      expect(await api.asApp(user, `select id from homeward.persons where id = $1`, [erased.personId])).toEqual([]);
    }
    const left = await api.world.sql<{ n: number }>(
      `select (select count(*) from homeward.person_index where person_id = $1) + (select count(*) from homeward.roster_entries where case_id = $2 and (marks <> '{}' or tokens <> '{}'))
         + (select count(*) from homeward.case_shares where case_id = $2 and ended_at is null) + (select count(*) from homeward.tasks where case_id = $2 and done_at is null)
         + (select count(*) from homeward.attachment_files where case_id = $2) + (select count(*) from homeward.boarding_ticks where case_id = $2)
         + (select count(*) from homeward.data_keys where subject_id in ($1, $2, $3) and wrapped is not null) as n`,
      [erased.personId, erased.id, listId],
    );
    expect(Number(left[0]?.n)).toBe(0);
    // Who came with the same list stays on the roster; cases and statistics are counted as before.
    expect(
      await api.world.sql(`select 1 from homeward.roster_entries where operation_id = $1`, [operationId]),
    ).toHaveLength(2);
    expect(await api.world.sql(counted)).toEqual(cases);
    expect(await api.world.sql(`select * from statistics.snapshot_rows`)).toEqual(snapshots);
    expect(await decide(admin(), requestId)).toMatchObject({ code: 'NOT_PENDING' });
  });

  it('counts the erased in the statistics of later, and the audit log verifies', async () => {
    const { auditor } = api.world.users;
    await api.world.sql(`update homeward.cases set opened_at = '2026-08-10' where id = any($1)`, [
      [erased.id, kept.id],
    ]);
    const sealed = await api.act(
      auditor,
      'sealSnapshot',
      'SealSnapshotInput',
      { periodFrom: '2026-07-01', periodTo: '2026-09-30' },
      `... on Snapshot { id }`,
    );
    const rows = await api.world.sql(`select 1 from statistics.snapshot_rows where snapshot_id = $1`, [sealed['id']]);
    expect(rows).toHaveLength(2);
    const state = await api.act<{ holds: boolean }>(
      officer(),
      'checkAuditLog',
      'CheckAuditLogInput',
      {},
      `... on AuditState { holds broken }`,
    );
    expect(state).toMatchObject({ holds: true, broken: false });
  });

  it('is proved by a certificate without a word about the person, and tells those who would look for the case', async () => {
    const list = await api.ask<{ erasures: { nodes: { certificate: string; reference: string; keys: number }[] } }>(
      officer(),
      `{ erasures { nodes { reference keys certificate askedBy { id } decidedBy { id } } } }`,
    );
    const [one] = list.data?.erasures.nodes ?? [];
    const key = createPublicKey(fs.readFileSync(path.join(folder, 'audit', 'signing-key.pub.pem')));
    const read = readCertificate(one?.certificate ?? '', key);
    expect(read).toMatchObject({ reference: erased.reference, askedBy: officer().id, decidedBy: admin().id });
    expect(read?.keys).toEqual(expect.arrayContaining([erased.id, erased.personId, listId]));
    expect(one?.keys).toBe(read?.keys.length);
    expect(one?.certificate).not.toContain('Canary');
    // Control: one digit more and it is nobody's word.
    expect(readCertificate((one?.certificate ?? '').replace('"people":1', '"people":2'), key)).toBeUndefined();
    expect(fs.readFileSync(path.join(folder, 'audit', 'erasures.jsonl'), 'utf8')).toBe(`${one?.certificate ?? ''}\n`);
    const told = async (user: TestUser, id: string) =>
      (
        await api.ask<{ erasedCase: unknown[] }>(
          user,
          `query($id: UUID!) { erasedCase(id: $id) { reference erasedAt } }`,
          { id },
        )
      ).data?.erasedCase;
    expect(await told(api.world.users.supervisor, erased.id)).toMatchObject([{ reference: erased.reference }]);
    expect(await told(api.world.users.supervisor, kept.id)).toEqual([]);
    for (const user of [api.world.strangers.supervisor, api.world.users.field_officer])
      expect(await told(user, erased.id)).toEqual([]);
  });

  it('is read by the data protection officer alone, and written by nobody', async () => {
    for (const user of [...Object.values(api.world.users), ...Object.values(api.world.strangers)])
      expect(await api.asApp(user, `select 1 from homeward.erasures`)).toHaveLength(user === officer() ? 1 : 0);
    for (const act of [`delete from homeward.erasures`, `update homeward.erasures set keys = '{}'`])
      await expect(api.asApp(officer(), act)).rejects.toThrow(/permission denied/);
  });

  it('is not undone by an older backup: the ledger erases again', async () => {
    const back = async (name: string, auditDir: string | undefined): Promise<{ found: string[]; done: Restored }> => {
      const server = new Server(api.database.superuserUrl);
      const database = `${api.database.name}_${name}`;
      try {
        const done = await restore({
          file: made.file,
          identities: [identity],
          target: { server, database, files: path.join(folder, name) },
          keys,
          provider: testKeys,
          auditDir,
          replace: false,
          withOtherKeys: false,
        });
        return { found: await readable(server.url(database)), done };
      } finally {
        await server.with('postgres', (client) => client.query(`drop database if exists ${database} with (force)`));
      }
    };
    // Control: without the ledger the person is back, in every table.
    expect((await back('without', undefined)).found).toEqual(before);
    const { found, done } = await back('with', path.join(folder, 'audit'));
    expect(found).toEqual([]);
    expect(done.findings.at(-1)).toMatchObject({ what: 'erasures', seen: '1 in the ledger, 1 of them erased again' });
    const forged = path.join(folder, 'forged');
    fs.cpSync(path.join(folder, 'audit'), forged, { recursive: true });
    const ledger = path.join(forged, 'erasures.jsonl');
    fs.writeFileSync(ledger, fs.readFileSync(ledger, 'utf8').replace(erased.id, kept.id));
    await expect(back('forged', forged)).rejects.toThrow(/not as they were signed/);
  });

  it('keeps the person while another case is left, and takes it with the last', async () => {
    const one = await api.world.addCase({ name: 'Two cases', verified: true });
    const two = await api.world.addCase({ name: 'x', verified: true });
    await api.world.sql(`update homeward.cases set person_id = $1 where id = $2`, [one.personId, two.id]);
    const name = async () =>
      (
        await api.world.sql<{ destroyed: boolean }>(
          `select wrapped is null as destroyed from homeward.data_keys where subject_id = $1`,
          [one.personId],
        )
      )[0];
    for (const [target, gone] of [
      [one, false],
      [two, true],
    ] as const) {
      const asked = await ask(officer(), target.reference);
      expect(await decide(admin(), String(asked['id']))).toMatchObject({ decision: 'APPROVED' });
      expect(await name()).toEqual({ destroyed: gone });
    }
  });
});
