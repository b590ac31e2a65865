import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import ExcelJS from 'exceljs';
import { v7 as uuid } from 'uuid';
import { readGrid } from '../../exchange/read-grid.js';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import {
  OPERATION,
  ENTRY,
  CONFIRMED,
  fixture,
  type Entry,
  knownPeople,
  rosterDesk,
} from '../../testing/roster-desk.js';

describe('a list of an operation', () => {
  let api: ApiUnderTest;
  let desk: ReturnType<typeof rosterDesk>;
  let field: TestUser;
  let wang: TestCase;
  let home: TestCase;

  beforeAll(async () => {
    api = await startApi();
    desk = rosterDesk(api);
    ({ field } = desk);
    ({ wang, home } = await knownPeople(api));
  });
  afterAll(() => api.stop());

  it('takes the police list to cases and custody in one transaction, each double decided by a person', async () => {
    const made = await desk.plan();
    const act = uuid();
    const sent = await desk.send(field, made.id, fixture('police_raid.csv'), { name: 'police_raid.csv', act });
    expect(sent.status).toBe(200);
    const again = await desk.send(field, made.id, fixture('police_raid.csv'), { name: 'police_raid.csv', act });
    expect(again.body.id).toBe(sent.body.id);
    expect((await desk.send(field, made.id, fixture('hotline.csv'), { name: 'police_raid.csv', act })).body.code).toBe(
      'OPERATION_ID_REUSED',
    );
    const importId = sent.body.id ?? '';

    const read = await desk.preview(importId);
    expect(read).toMatchObject({ people: 128, statedTotal: 128, skipped: [{ code: 'TITLE' }, { code: 'TOTAL' }] });
    expect(read.mapping.columns.map((c) => c.field)).toEqual([
      'NUMBER',
      'NAME',
      'SEX',
      'NATIONALITY',
      'BIRTH',
      'PASSPORT',
      'ROOM',
    ]);
    expect(read.doubtCounts.find((c) => c.code === 'DAY_MONTH')?.rows).toBeGreaterThan(0);
    const doubtful = (await desk.preview(importId, ', doubtful: true')).rows.find((row) =>
      row.doubts.some((d) => d.code === 'DAY_MONTH'),
    );
    const doubt = doubtful?.doubts.find((d) => d.code === 'DAY_MONTH');
    if (!doubtful || !doubt) throw new Error('the fixture has a day-month doubt');

    const wrong = await desk.takeOver(importId, { choices: [{ gridRow: 9999, field: 'BIRTH', value: '2001-06-08' }] });
    expect(wrong).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'choices.0.value', code: 'NO_SUCH_ROW' }],
    });
    const chosen = doubt.options[1] ?? '';
    const taken = await desk.takeOver(importId, {
      outcome: 'FOUND',
      choices: [{ gridRow: (doubtful as unknown as { gridRow: number }).gridRow, field: doubt.field, value: chosen }],
      accepted: ['TWO_DIGIT_YEAR', 'BUDDHIST_YEAR', 'PASSPORT_LOST'],
    });
    expect(taken).toMatchObject({
      __typename: 'Roster',
      touched: 128,
      operation: { counts: { total: 128, found: 128, undecided: 128, confirmed: 0 } },
    });
    expect(await desk.takeOver(importId)).toMatchObject({ __typename: 'Refused', code: 'LIST_TAKEN_OVER' });

    const rows = await desk.roster(made.id);
    expect(rows).toHaveLength(128);
    expect(rows.find((row) => row.position === doubtful.position)).toMatchObject({ birth: chosen });
    const custody = { kind: 'IMMIGRATION_DETENTION', place: 'Holding place, main building', from: '2026-11-20' };
    const confirm = (operationId = uuid()) =>
      api.act<Record<string, never>>(
        field,
        'confirmRoster',
        'ConfirmRosterInput',
        { operationId, rescueOperationId: made.id, custody },
        CONFIRMED,
      );
    expect(await confirm()).toMatchObject({
      __typename: 'InvalidInput',
      fields: expect.arrayContaining([
        expect.objectContaining({
          field: 'entries.1',
          code: 'ROW_UNDECIDED',
          message: expect.stringContaining('Row 1'),
        }),
      ]),
    });
    expect(await api.world.sql(`select 1 from homeward.custody_spells`)).toHaveLength(0);

    // A double within the list and a known person, added at the gate as two people would be.
    const added = await api.act<Entry>(
      field,
      'addRosterPerson',
      'AddRosterPersonInput',
      { rescueOperationId: made.id, name: 'WANG XIAO MING', nationality: 'CN', birth: '1995-07-20', sex: 'MALE' },
      ENTRY,
    );
    expect(added).toMatchObject({ position: 129, outcome: 'UNEXPECTED', decision: 'UNDECIDED' });
    const dewi = await api.act<Entry>(
      field,
      'addRosterPerson',
      'AddRosterPersonInput',
      { rescueOperationId: made.id, name: 'DEWI SIREGAR', nationality: 'ID', birth: '1998-02-03', outcome: 'FOUND' },
      ENTRY,
    );
    const proposed = await desk.proposals(made.id);
    const ofWang = proposed.find((p) => p.entryId === added.id && p.case);
    expect(ofWang).toMatchObject({
      case: { id: wang.id, reference: wang.reference },
      reasons: expect.arrayContaining(['BIRTH_SAME']),
    });
    expect(proposed.some((p) => p.row)).toBe(true);

    const stranger = await api.world.addCase({
      teamId: api.world.teamTwo,
      assignedTo: null,
      verified: false,
      state: 'REPORTED',
      name: 'Someone Else',
      romanisedName: 'Someone Else',
    });
    expect(
      await api.act(
        field,
        'decideEntry',
        'DecideEntryInput',
        { entryId: added.id, expectedVersion: 1, decision: 'SAME_AS_CASE', caseId: stranger.id },
        ENTRY,
      ),
    ).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'caseId', code: 'CASE_NOT_PROPOSED' }],
    });
    expect(
      await api.act(
        field,
        'decideEntry',
        'DecideEntryInput',
        { entryId: added.id, expectedVersion: 1, decision: 'SAME_AS_CASE', caseId: wang.id },
        ENTRY,
      ),
    ).toMatchObject({ decision: 'SAME_AS_CASE', sameAsCase: { reference: wang.reference }, case: null });
    expect(
      await api.act(
        field,
        'decideEntry',
        'DecideEntryInput',
        { entryId: dewi.id, expectedVersion: 1, decision: 'SAME_AS_CASE', caseId: home.id },
        ENTRY,
      ),
    ).toMatchObject({ decision: 'SAME_AS_CASE' });

    const all = (await desk.roster(made.id)).filter((row) => row.decision === 'UNDECIDED').map(({ id }) => id);
    let touched = 0;
    for (let from = 0; from < all.length; from += 50)
      touched += (await desk.decideSome(made.id, all.slice(from, from + 50))).touched;
    expect(touched).toBeGreaterThan(40);
    const rest = (await desk.roster(made.id)).filter((row) => row.decision === 'UNDECIDED');
    expect(new Set(rest.map((row) => row.id))).toEqual(
      new Set(
        proposed
          .flatMap((p) => (p.row ? [p.entryId, p.row.id] : [p.entryId]))
          .filter((id) => rest.some((row) => row.id === id)),
      ),
    );
    const inList = proposed.find((p) => p.row && rest.some((row) => row.id === p.entryId));
    let doubles = 0;
    for (const row of rest) {
      const same = row.id === inList?.entryId ? inList.row?.id : undefined;
      if (same) doubles += 1;
      const decided = await api.act(
        field,
        'decideEntry',
        'DecideEntryInput',
        {
          entryId: row.id,
          expectedVersion: row.version,
          decision: same ? 'SAME_AS_ROW' : 'NEW_PERSON',
          ...(same ? { rowId: same } : {}),
        },
        ENTRY,
      );
      expect(decided).toMatchObject({ __typename: 'RosterEntry' });
    }

    const operationId = uuid();
    const done = await confirm(operationId);
    expect(done).toMatchObject({
      __typename: 'RosterConfirmation',
      opened: 128 - doubles,
      movedOut: 1,
      reopened: 1,
      linked: 0,
      custodySpells: 130 - doubles,
      operation: {
        // Somebody who stands on the list twice came out once.
        counts: {
          total: 130 - doubles,
          setAside: doubles,
          cameOut: 130 - doubles,
          confirmed: 130 - doubles,
          undecided: 0,
        },
      },
    });
    expect(await confirm(operationId)).toEqual(done);
    expect(await confirm()).toMatchObject({ __typename: 'Refused', code: 'NOBODY_TO_CONFIRM' });

    const [moved] = await api.world.sql<{
      state: string;
      exit_mode: string;
      out_on: string;
      verified: boolean;
      version: number;
    }>(
      `select state, exit_mode, out_on::text, verified_at is not null as verified, version from homeward.cases where id = $1`,
      [wang.id],
    );
    expect(moved).toEqual({ state: 'OUT', exit_mode: 'POLICE_RAID', out_on: '2026-11-20', verified: true, version: 2 });
    const linked = await api.world.sql<{ state: string; person_id: string }>(
      `select state, person_id from homeward.cases where previous_case_id = $1`,
      [home.id],
    );
    expect(linked).toEqual([{ state: 'OUT', person_id: home.personId }]);
    const spells = await api.world.sql<{ review_on: string }>(
      `select distinct review_on::text from homeward.custody_spells where operation_id = $1`,
      [made.id],
    );
    expect(spells).toEqual([{ review_on: '2026-11-27' }]);
    const events = await api.world.sql<{ kind: string; n: number }>(
      `select kind, count(*)::int as n from homeward.case_events where case_id = $1 group by kind order by kind`,
      [wang.id],
    );
    expect(events).toEqual([
      { kind: 'CAME_OUT', n: 1 },
      { kind: 'CUSTODY_CHANGED', n: 1 },
      { kind: 'STATE_CHANGED', n: 1 },
    ]);
    const screenings = await api.world.sql<{ n: number; cases: number }>(
      `select count(*)::int as n, count(distinct t.case_id)::int as cases from homeward.tasks t join homeward.custody_spells s on s.case_id = t.case_id
       where s.operation_id = $1 and t.kind = 'SCREENING_BEGINS' and t.done_at is null`,
      [made.id],
    );
    expect(screenings).toEqual([{ n: 130 - doubles, cases: 130 - doubles }]);
    const after = await desk.roster(made.id);
    expect(
      after.every((row) => row.confirmed && row.case?.state === 'OUT' && row.custody?.kind === 'IMMIGRATION_DETENTION'),
    ).toBe(true);
    const seen = await api.ask<{ case: { person: { name: string } } }>(
      field,
      `query($id: UUID!) { case(id: $id) { person { name } } }`,
      { id: wang.id },
    );
    expect(seen.data?.case.person.name).toBe('王小明');
    expect(
      await api.act(
        field,
        'setOutcome',
        'SetOutcomeInput',
        { entryId: added.id, expectedVersion: 3, outcome: 'ABSENT' },
        ENTRY,
      ),
    ).toMatchObject({ __typename: 'Refused', code: 'ENTRY_CONFIRMED' });
    expect(
      await api.act(
        field,
        'cancelOperation',
        'CancelOperationInput',
        { id: made.id, expectedVersion: 1, reason: 'x' },
        OPERATION,
      ),
    ).toMatchObject({ code: 'OPERATION_HAS_CASES' });
  });

  it.each([
    ['police_raid.csv', 128],
    ['mission_cn.csv', 35],
    ['hotline.csv', 62],
  ])('imports %s as CSV, as XLSX and pasted without an error', async (name, people) => {
    const made = await desk.plan();
    const [sheet] = await readGrid(fixture(name), name);
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Cover').addRow(['List of people, for official use']);
    for (const row of sheet?.rows ?? []) (book.getWorksheet('People') ?? book.addWorksheet('People')).addRow(row);
    const xlsx = Buffer.from(await book.xlsx.writeBuffer());
    const ways = [
      await desk.send(field, made.id, fixture(name), { name }),
      await desk.send(field, made.id, xlsx, { name: 'list.xlsx' }),
      await desk.send(field, made.id, fixture(name), { type: 'text/plain; charset=utf-8', name: '' }),
    ];
    const previews = [];
    for (const way of ways) previews.push(await desk.preview(way.body.id ?? ''));
    for (const read of previews) {
      expect(read.people).toBe(people);
      expect(read.doubtCounts.filter((c) => c.unread)).toEqual([]);
    }
    expect(previews[1]?.mapping.sheet).toBe(1);
    const taken = await desk.takeOver(ways[1]?.body.id ?? '');
    expect(taken).toMatchObject({ touched: people, operation: { counts: { total: people } } });
    expect((await desk.roster(made.id)).every((row) => row.name !== '')).toBe(true);
  });

  it('refuses what is no list, says why, and stores nothing', async () => {
    const made = await desk.plan();
    const before = await api.world.sql(`select 1 from homeward.roster_imports`);
    expect(await desk.send(field, made.id, Buffer.from('%PDF-1.7 ...'))).toMatchObject({
      status: 422,
      body: { fields: [{ code: 'FILE_NOT_A_LIST' }] },
    });
    expect(await desk.send(field, made.id, Buffer.alloc(0))).toMatchObject({
      status: 422,
      body: { fields: [{ code: 'FILE_EMPTY' }] },
    });
    expect(await desk.send(field, made.id, Buffer.alloc(5 * 1024 * 1024 + 1, 65))).toMatchObject({
      status: 422,
      body: { fields: [{ code: 'FILE_TOO_LARGE' }] },
    });
    expect(await desk.send(field, made.id, Buffer.from('a;b'), { type: 'application/json' })).toMatchObject({
      status: 415,
    });
    expect(
      await desk.send(field, made.id, Buffer.from('a;b'), { headers: { origin: 'https://elsewhere.example' } }),
    ).toMatchObject({ status: 403 });
    expect(await desk.send(field, made.id, Buffer.from('a;b'), { act: 'x' })).toMatchObject({ status: 422 });
    expect(await api.world.sql(`select 1 from homeward.roster_imports`)).toHaveLength(before.length);
  });
});
