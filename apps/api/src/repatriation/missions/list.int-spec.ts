import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import exceljs from 'exceljs';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const shown = `... on MissionImport { id made ended moved mayUndo version undoneAt }`;
const head = [
  'What',
  'Embassy',
  'Name',
  'Phone',
  'Before',
  'Paper',
  'Travel document',
  'Amount',
  'Currency',
  'Day',
  'From',
  'Source',
];

interface Preview {
  readonly seen: string;
  readonly rows: readonly {
    readonly line: number;
    readonly outcome: string;
    readonly source: string;
    readonly cells: readonly { readonly field: string; readonly text: string; readonly was: string | null }[];
    readonly problems: readonly { readonly field: string; readonly code: string }[];
  }[];
}
type Taken = Record<string, unknown> & {
  readonly id: string;
  readonly made: number;
  readonly ended: number;
  readonly mayUndo: boolean;
  readonly version: number;
  readonly code: string;
};

describe('a list for the directory of missions', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let missionId: string;
  let name: string;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    missionId = uuid();
    name = `Embassy of lists ${missionId.slice(-6)}`;
    await api.world.sql(
      `insert into homeward.missions (id, organisation_id, name, sending_country, located_in) values ($1, $2, $3, 'NP', 'TH')`,
      [missionId, coordinator.organisationId, name],
    );
    await api.world.sql(
      `insert into homeward.mission_contacts (id, organisation_id, mission_id, name, phone, hours, valid_from, source) values ($1, $2, $3, 'Consul', '+66200111222', '9 to 12', '2025-01-01', 'heard')`,
      [uuid(), coordinator.organisationId, missionId],
    );
  });
  afterAll(() => api.stop());

  const listOf = (...rows: string[][]): object => ({ rows: [head, ...rows], validFrom: '2026-03-01' });
  const preview = async (list: object): Promise<Preview> => {
    const answer = await api.ask<{ previewMissionList: Preview }>(
      coordinator,
      `query($list: MissionListInput!) { previewMissionList(list: $list) { ... on MissionListPreview { seen rows { line outcome source cells { field text was } problems { field code message } } } ... on InvalidInput { fields { field code message } } } }`,
      { list },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return answer.data.previewMissionList;
  };
  const take = (list: object, seen: string, leaveOutRefused = false): Promise<Taken> =>
    api.act<Taken>(coordinator, 'takeMissionList', 'TakeMissionListInput', { list, seen, leaveOutRefused }, shown);
  const standing = async (): Promise<unknown> => ({
    contacts: await api.world.sql(
      `select name, phone, hours, valid_from::text as since, valid_to::text as until from homeward.mission_contacts where mission_id = $1 and withdrawn_on is null order by valid_from`,
      [missionId],
    ),
    fees: await api.world.sql(
      `select amount_minor::int as amount, currency, source from homeward.mission_fees where mission_id = $1 and withdrawn_on is null`,
      [missionId],
    ),
    days: await api.world.sql(
      `select array(select d::text from unnest(holidays) d) as days from homeward.missions where id = $1`,
      [missionId],
    ),
  });

  it('says of each row what it would do, with the field and what to do where it is refused, and saves nothing', async () => {
    const before = await standing();
    const { rows } = await preview(
      listOf(
        ['contact', name.toUpperCase(), 'CONSUL', '+66 2 000 999', '', '', '', '', '', '', '', 'Their letter'],
        ['', name, '', '', 'TRAVEL_DOCUMENT', 'photos', '', '', '', '', '', ''],
        ['', name, '', '', '', '', 'EMERGENCY_CERTIFICATE', '1,250.50', 'thb', '', '', ''],
        ['', name, 'ថ្ងៃបុណ្យ', '', '', '', '', '', '', '១៣ មេសា ២៥៧០', '', ''],
        ['', name, '', '', '', '', 'EMERGENCY_CERTIFICATE', '12,5', 'EUR', '', '', ''],
        ['', 'Embassy of nowhere', 'Consul', '12345', '', '', '', '', '', '', '', ''],
        ['', name, '=HYPERLINK("x")', '12345', '', '', '', '', '', '', '', ''],
        ['', name, 'Nobody', '', '', '', '', '', '', '', '04/05/2026', ''],
        ['', name, 'Consul', '0', '', '', '', '', '', '', '2024-01-01', ''],
        ['visa', name, 'Consul', '', '', '', '', '', '', '', '', ''],
      ),
    );
    expect(rows.map((row) => [row.line, row.outcome, row.problems.map((p) => `${p.field} ${p.code}`)])).toEqual([
      [2, 'CHANGED', []],
      [3, 'NEW', []],
      [4, 'NEW', []],
      [5, 'NEW', []],
      [6, 'REFUSED', ['AMOUNT LIST_AMOUNT_UNREADABLE']],
      [7, 'REFUSED', ['MISSION LIST_MISSION_UNKNOWN']],
      [8, 'REFUSED', ['NAME LIST_CELL_IS_FORMULA']],
      [9, 'REFUSED', ['VALID_FROM LIST_DAY_OR_MONTH', 'PHONE LIST_REACH_NEEDED']],
      [10, 'REFUSED', ['PHONE LIST_PHONE_UNREADABLE']],
      [11, 'REFUSED', ['KIND LIST_KIND_UNKNOWN']],
    ]);
    expect(rows[0]?.cells.find((cell) => cell.field === 'PHONE')).toMatchObject({ was: '+66200111222' });
    // A blank cell leaves what stands.
    expect(rows[0]?.cells.find((cell) => cell.field === 'HOURS')).toMatchObject({ text: '9 to 12', was: null });
    expect(rows[2]?.cells.map((cell) => cell.text)).toContain('1250.50');
    expect(rows[3]?.cells.map((cell) => cell.text)).toContain('2027-04-13');
    expect([rows[0]?.source, rows[1]?.source]).toEqual(['Their letter', 'to be checked']);
    expect(await standing()).toEqual(before);
  });

  it('answers a list that cannot be read with what to do, looked at or taken', async () => {
    const wide = { rows: [Array.from({ length: 61 }, () => 'x')], validFrom: '2026-03-01' };
    const refused = { fields: [{ field: 'list.rows', code: 'LIST_TOO_WIDE' }] };
    expect(await preview(wide)).toMatchObject(refused);
    expect(await take(wide, 'any')).toMatchObject(refused);
  });

  it('takes all or nothing, only what was looked at, and knows its rows again', async () => {
    const list = listOf(
      ['contact', name, 'Consul', '+66200000999', '', '', '', '', '', '', '', 'Their letter'],
      ['', name, '', '', '', '', 'EMERGENCY_CERTIFICATE', '25.00', 'USD', '', '', ''],
      ['', name, 'Their day', '', '', '', '', '', '', '2027-05-28', '', ''],
      ['', 'Embassy of nowhere', 'Consul', '12345', '', '', '', '', '', '', '', ''],
    );
    const before = await standing();
    const { seen } = await preview(list);
    expect(await take(list, seen)).toMatchObject({ fields: [{ field: 'leaveOutRefused', code: 'LIST_ROWS_REFUSED' }] });
    expect(await take(list, 'another', true)).toMatchObject({ code: 'LIST_CHANGED_MEANWHILE' });
    expect(await standing()).toEqual(before);
    const taken = await take(list, seen, true);
    expect(taken).toMatchObject({ made: 3, ended: 1, mayUndo: true });
    const after = await standing();
    expect(after).toMatchObject({
      contacts: [
        { phone: '+66200111222', until: '2026-02-28' },
        { phone: '+66200000999', hours: '9 to 12', since: '2026-03-01', until: null },
      ],
      fees: [{ amount: 2500, currency: 'USD', source: 'to be checked' }],
      days: [{ days: ['2027-05-28'] }],
    });
    const again = await preview(list);
    expect(again.rows.map((row) => row.outcome)).toEqual(['SAME', 'SAME', 'SAME', 'REFUSED']);
    expect(await take(list, again.seen, true)).toMatchObject({ fields: [{ code: 'LIST_NOTHING_NEW' }] });

    // Taken back whole: as before, and never half.
    const undo = (): Promise<Taken> =>
      api.act<Taken>(
        coordinator,
        'undoMissionList',
        'UndoMissionListInput',
        { importId: taken.id, expectedVersion: taken.version },
        shown,
      );
    await api.world.sql(`update homeward.mission_fees set version = 2 where import_id = $1`, [taken.id]);
    expect(await undo()).toMatchObject({ code: 'LIST_CHANGED_SINCE' });
    expect(await standing()).toEqual(after);
    await api.world.sql(`update homeward.mission_fees set version = 1 where import_id = $1`, [taken.id]);
    // One row fewer to take back than the list brought: somebody was quicker, and nothing of it is taken back.
    const made = (n: number): Promise<unknown> =>
      api.world.sql(`update homeward.mission_imports set made = made + $2 where id = $1`, [taken.id, n]);
    await made(1);
    expect(await undo()).toMatchObject({ code: 'LIST_CHANGED_SINCE' });
    expect(await standing()).toEqual(after);
    await made(-1);
    expect(await undo()).toMatchObject({ mayUndo: false, version: 2 });
    expect(await standing()).toEqual(before);
    expect(await undo()).toMatchObject({ code: 'STALE_WRITE' });
  });

  it('reads its own sample, and a file is handed back and not kept', async () => {
    const headers = { cookie: `homeward=${coordinator.token}` };
    const sample = await fetch(`${api.url}/files/missions/sample.xlsx`, { headers });
    expect(sample.status).toBe(200);
    const bytes = await sample.arrayBuffer();
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes);
    const read = await fetch(`${api.url}/files/missions/list`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream', 'x-file-name': 'missions.xlsx' },
      body: bytes,
    });
    const { sheets } = (await read.json()) as { sheets: { rows: string[][] }[] };
    const rows = sheets[0]?.rows ?? [];
    const seen = await preview({ rows, validFrom: '2026-03-01' });
    // Of a mission that is in the directory: what is seen is what such a list would do.
    expect(seen.rows.map((row) => row.problems)).toEqual([[], [], [], []]);
    expect(rows.slice(1).every((row) => row.some((cell) => cell.startsWith('Example: ')))).toBe(true);
    const long = await fetch(`${api.url}/files/missions/list`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/plain', 'x-act-id': uuid() },
      body: 'Mission\tName\n'.repeat(501),
    });
    expect([long.status, JSON.stringify(await long.json())]).toEqual([422, expect.stringContaining('LIST_TOO_LONG')]);
  });

  it('keeps the source that a row had when it is checked, and refuses a check of what has changed', async () => {
    const [row] = await api.world.sql<{ id: string }>(
      `select id from homeward.mission_contacts where mission_id = $1 and withdrawn_on is null and version < 9 order by valid_from limit 1`,
      [missionId],
    );
    const [now] = await api.world.sql<{ version: number }>(
      `select version from homeward.mission_contacts where id = $1`,
      [row?.id],
    );
    const version = now?.version ?? 0;
    const check = (expectedVersion: number): Promise<Record<string, unknown>> =>
      api.act(
        coordinator,
        'checkMissionRow',
        'CheckMissionRowInput',
        { missionId, kind: 'CONTACT', rowId: row?.id, source: 'Their web page', expectedVersion },
        `... on MissionDirectory { contacts { id source version earlierSources { source checkedOn } } }`,
      );
    expect(await check(version + 1)).toMatchObject({ code: 'STALE_WRITE', currentVersion: version });
    expect(await check(version)).toMatchObject({
      contacts: expect.arrayContaining([
        expect.objectContaining({
          id: row?.id,
          source: 'Their web page',
          version: version + 1,
          earlierSources: [{ source: 'heard', checkedOn: null }],
        }),
      ]),
    });
    expect(await check(version)).toMatchObject({ code: 'STALE_WRITE' });
  });
});
