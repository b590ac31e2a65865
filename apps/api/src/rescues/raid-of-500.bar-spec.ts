import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { todayIn } from '@homeward/domain';
import { seen as noted, type TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';

const people = 500;
const given = [
  'Dewi',
  'Agus',
  'Nguyen',
  'Tran',
  'Wang',
  'Li',
  'Sok',
  'Chan',
  'Maria',
  'Juan',
  'Abebe',
  'Tigist',
  'Rahul',
];
const family = [
  'Siregar',
  'Wijaya',
  'Thi Hoa',
  'Van Minh',
  'Xiaoming',
  'Hai Yan',
  'Dara',
  'Vuthy',
  'Santos',
  'Cruz',
  'Kebede',
  'Haile',
  'Kumar',
  'Sharma',
  'Putri',
  'Lestari',
  'Lan',
  'Long',
  'Mei',
  'Qiang',
];
const nations = ['ID', 'VN', 'CN', 'KH', 'PH', 'ET', 'IN'];

let api: ApiUnderTest;
let field: TestUser;
beforeAll(async () => {
  api = await startApi();
  field = api.world.users.field_officer;
});
afterAll(() => api.stop());

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  return [await work(), Math.round(performance.now() - began)];
}

it('a raid of five hundred: brought, marked by four phones at once, compared, decided, confirmed', async () => {
  const act = <T>(name: string, type: string, input: object, selection: string): Promise<T> =>
    api.act<T>(field, name, type, input, selection);
  const { id } = await act<{ id: string }>(
    'planOperation',
    'PlanOperationInput',
    { kind: 'RAID', place: 'Harbour road', expectedCount: people },
    `... on Operation { id }`,
  );
  const list = [
    'No,Name,Nationality,Sex,Passport',
    ...Array.from({ length: people }, (_, at) =>
      [
        at + 1,
        `${family[at % family.length]} ${given[Math.floor(at / family.length) % given.length]} ${'ABCDEFGHIJKLMNOPQRSTUVWXY'[at % 25]}${Math.floor(at / 25)}`,
        nations[at % nations.length],
        at % 3 === 0 ? 'F' : 'M',
        `P${String(1_000_000 + at * 7919)}`,
      ].join(),
    ),
  ].join('\n');

  const [importId, brought] = await timed(async () => {
    const sent = await fetch(`${api.url}/files/rosters/${id}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-act-id': uuid(),
        'x-file-name': 'raid.csv',
        cookie: `homeward=${field.token}`,
      },
      body: new TextEncoder().encode(list),
    });
    const { id: made } = (await sent.json()) as { id: string };
    const answer = await act<{ touched: number }>(
      'confirmMapping',
      'ConfirmMappingInput',
      {
        importId: made,
        expectedVersion: 1,
        mapping: { sheet: 0, headerRow: 0, fields: ['NUMBER', 'NAME', 'NATIONALITY', 'SEX', 'PASSPORT'] },
      },
      `... on Roster { touched }`,
    );
    expect(answer.touched).toBe(people);
    return made;
  });
  expect(importId).toMatch(/-/);

  interface Row {
    readonly id: string;
    readonly version: number;
  }
  const roster = async (): Promise<Row[]> => {
    const rows: Row[] = [];
    let after: string | null = null;
    do {
      const answer: {
        data?: { roster: { nodes: Row[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } } | null;
      } = await api.ask(
        field,
        `query($id: UUID!, $after: String) { roster(rescueOperationId: $id, first: 100, after: $after) { nodes { id version name tag } pageInfo { endCursor hasNextPage } } }`,
        { id, after },
      );
      rows.push(...(answer.data?.roster.nodes ?? []));
      after = answer.data?.roster.pageInfo.hasNextPage ? (answer.data.roster.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    return rows;
  };
  const [rows, read] = await timed(roster);
  expect(rows).toHaveLength(people);

  const each: number[] = [];
  const [, marked] = await timed(async () => {
    await Promise.all(
      [0, 1, 2, 3].map(async (phone) => {
        for (const row of rows.filter((_, at) => at % 4 === phone)) {
          const [answer, took] = await timed(() =>
            act<{ outcome: string }>(
              'setOutcome',
              'SetOutcomeInput',
              { entryId: row.id, expectedVersion: row.version, outcome: 'FOUND', seen: 'EXPECTED' },
              `... on RosterEntry { outcome }`,
            ),
          );
          expect(answer.outcome).toBe('FOUND');
          each.push(took);
        }
      }),
    );
  });
  const cursor = async (since: string | null): Promise<{ cursor: string }> =>
    (
      await api.ask<{ rosterChanges: { cursor: string } }>(
        field,
        `query($id: UUID!, $since: String) { rosterChanges(rescueOperationId: $id, since: $since) { cursor entries { id name } } }`,
        { id, since },
      )
    ).data?.rosterChanges ?? { cursor: '' };
  const { cursor: now } = await cursor(null);
  const [, asked] = await timed(() => cursor(now));

  const [, compared] = await timed(async () => {
    for (let from = 0; from < people; from += 10)
      await api.ask(
        field,
        `query($id: UUID!, $rows: [UUID!]!) { rosterProposals(rescueOperationId: $id, entryIds: $rows) { entryId score } }`,
        { id, rows: rows.slice(from, from + 10).map((row) => row.id) },
      );
  });
  const [, decided] = await timed(async () => {
    for (let from = 0; from < people; from += 50)
      await act(
        'decideEntries',
        'DecideEntriesInput',
        { rescueOperationId: id, entryIds: rows.slice(from, from + 50).map((row) => row.id) },
        `... on Roster { touched }`,
      );
  });
  // Who resembles another of the list waits for a person: here every one of them is a new one.
  await api.world.sql(
    `update homeward.roster_entries set decision = 'NEW_PERSON' where operation_id = $1 and decision = 'UNDECIDED'`,
    [id],
  );
  const [confirmed, opening] = await timed(() =>
    act<{ opened: number; custodySpells: number }>(
      'confirmRoster',
      'ConfirmRosterInput',
      {
        rescueOperationId: id,
        custody: { kind: 'IMMIGRATION_DETENTION', place: 'Hall', from: todayIn('Asia/Phnom_Penh') },
      },
      `... on RosterConfirmation { opened custodySpells }`,
    ),
  );
  expect(confirmed).toMatchObject({ opened: people, custodySpells: people });
  const middle = each.sort((a, b) => a - b)[people / 2] ?? 0;
  expect(Math.max(brought, read, opening)).toBeLessThan(30_000);
  noted({
    bar: 'a raid of 500 people, from the list to 500 custody spells',
    figure: `brought ${brought} ms, read ${read} ms, 500 marks by four phones ${marked} ms (each ${middle} ms), asking what changed ${asked} ms, compared ${compared} ms, decided ${decided} ms, confirmed ${opening} ms`,
    control: 'each step answers with 500, or the test fails',
  });
}, 600_000);
