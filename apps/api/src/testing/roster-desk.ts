import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest } from './api-under-test.js';

export const fixture = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../../libs/domain/src/lists/fixtures/${name}`, import.meta.url)));

export const OPERATION = `... on Operation { id reference state version happenedOn members { user { id } role } acts counts { total setAside found cameOut undecided confirmed doubtful } }`;
export const ROSTER = `... on Roster { touched operation { counts { total setAside found cameOut undecided confirmed doubtful } } }`;
export const ENTRY = `... on RosterEntry { id position version outcome decision name romanisedName nationality birth doubts { field code options } confirmed case { id reference state } sameAsCase { reference } custody { kind place from } }`;
export const CONFIRMED = `... on RosterConfirmation { opened movedOut reopened linked custodySpells operation { counts { total setAside found cameOut undecided confirmed doubtful } } }`;
export const PROPOSAL = 'entryId score reasons initials case { id reference } row { id position }';

export interface Counts {
  total: number;
  found: number;
  cameOut: number;
  undecided: number;
  confirmed: number;
  doubtful: number;
}
export interface Entry {
  id: string;
  position: number;
  version: number;
  name: string | null;
  decision: string;
  outcome: string;
  confirmed: boolean;
  birth: string | null;
  doubts: { field: string; code: string; options: string[] }[];
  case: { id: string; reference: string; state: string } | null;
  sameAsCase: { reference: string } | null;
  custody: { kind: string; place: string; from: string } | null;
}
export interface Proposal {
  entryId: string;
  score: number;
  reasons: string[];
  case: { id: string; reference: string } | null;
  row: { id: string; position: number } | null;
}

/** What the specs of rosters do over and over, as the field officer of the world. */
export function rosterDesk(api: ApiUnderTest) {
  const field = api.world.users.field_officer;

  async function plan(user: TestUser = field): Promise<{ id: string; version: number; reference: string }> {
    return api.act(
      user,
      'planOperation',
      'PlanOperationInput',
      { kind: 'RAID', compoundId: api.world.compound, plan: 'At dawn', expectedCount: 140 },
      OPERATION,
    );
  }
  async function send(
    user: TestUser | null,
    operation: string,
    bytes: Buffer,
    options: { type?: string; name?: string; act?: string; headers?: Record<string, string> } = {},
  ) {
    const response = await fetch(`${api.url}/files/rosters/${operation}`, {
      method: 'POST',
      headers: {
        'content-type': options.type ?? 'application/octet-stream',
        'x-act-id': options.act ?? uuid(),
        'x-file-name': encodeURIComponent(options.name ?? 'list.csv'),
        ...(user ? { cookie: `homeward=${user.token}` } : {}),
        ...options.headers,
      },
      body: new Uint8Array(bytes),
    });
    return {
      status: response.status,
      body: (await response.json()) as { id?: string; code?: string; fields?: { code: string }[] },
    };
  }
  async function preview(
    id: string,
    more = '',
  ): Promise<{
    people: number;
    statedTotal: number | null;
    mapping: { sheet: number; headerRow: number; columns: { field: string | null; header: string }[] };
    doubtCounts: { code: string; rows: number; unread: boolean }[];
    rows: Entry[];
    skipped: { code: string }[];
  }> {
    const answer = await api.ask<{ previewRoster: never }>(
      field,
      `query($id: UUID!) { previewRoster(importId: $id${more}) { people statedTotal mapping { sheet headerRow columns { field header samples confidence } } doubtCounts { code rows unread } skipped { code text } rows { gridRow position name birth doubts { field code options raw } } } }`,
      { id },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.previewRoster;
  }
  async function takeOver(
    importId: string,
    more: object = {},
  ): Promise<{ __typename: string; touched: number; operation: { counts: Counts } }> {
    const { mapping } = await preview(importId);
    return api.act(
      field,
      'confirmMapping',
      'ConfirmMappingInput',
      {
        importId,
        expectedVersion: 1,
        mapping: { sheet: mapping.sheet, headerRow: mapping.headerRow, fields: mapping.columns.map((c) => c.field) },
        ...more,
      },
      ROSTER,
    );
  }
  async function roster(operation: string, user: TestUser = field): Promise<Entry[]> {
    const nodes: Entry[] = [];
    let after: string | null = null;
    do {
      const answer: {
        data?: { roster: { nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } | null;
        errors?: unknown;
      } = await api.ask(
        user,
        `query($id: UUID!, $after: String) { roster(rescueOperationId: $id, after: $after) { pageInfo { hasNextPage endCursor } nodes { id position version name birth outcome decision confirmed doubts { field code options } case { id reference state } sameAsCase { reference } custody { kind place from } } } }`,
        { id: operation, after },
      );
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      nodes.push(...answer.data.roster.nodes);
      after = answer.data.roster.pageInfo.hasNextPage ? answer.data.roster.pageInfo.endCursor : null;
    } while (after);
    return nodes;
  }
  async function compare(operation: string, entryIds: readonly string[], who = field): Promise<Proposal[]> {
    const answer = await api.ask<{ rosterProposals: Proposal[] }>(
      who,
      `query($id: UUID!, $rows: [UUID!]!) { rosterProposals(rescueOperationId: $id, entryIds: $rows) { ${PROPOSAL} } }`,
      { id: operation, rows: entryIds },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.rosterProposals;
  }
  async function doubles(operation: string): Promise<Proposal[]> {
    const answer = await api.ask<{ rosterDoubles: Proposal[] }>(
      field,
      `query($id: UUID!) { rosterDoubles(rescueOperationId: $id) { ${PROPOSAL} } }`,
      { id: operation },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.rosterDoubles;
  }
  async function proposals(operation: string): Promise<Proposal[]> {
    const open = (await roster(operation)).filter((row) => row.decision === 'UNDECIDED').map(({ id }) => id);
    const found = await doubles(operation);
    for (let from = 0; from < open.length; from += 10)
      found.push(...(await compare(operation, open.slice(from, from + 10))));
    return found;
  }
  const decideSome = <T = { touched: number }>(
    operation: string,
    entryIds: readonly string[],
    who = field,
    operationId = uuid(),
  ): Promise<T> =>
    api.act<T>(
      who,
      'decideEntries',
      'DecideEntriesInput',
      { operationId, rescueOperationId: operation, entryIds },
      ROSTER,
    );

  return { field, plan, send, preview, takeOver, roster, compare, doubles, proposals, decideSome };
}

/** Two people who are known before the operation, whom its lists will meet. */
export async function knownPeople(api: ApiUnderTest): Promise<{ wang: TestCase; home: TestCase }> {
  // Known since a plea, never verified and of another team: nobody at the gate may read it, and yet the person comes out.
  const wang = await api.world.addCase({
    assignedTo: null,
    name: '王小明',
    romanisedName: 'Wang Xiaoming',
    nationality: 'CN',
    birth: '1995-07-20',
    state: 'REPORTED',
    verified: false,
    teamId: api.world.teamTwo,
  });
  const home = await api.world.addCase({
    assignedTo: null,
    name: 'Dewi Siregar',
    romanisedName: 'Dewi Siregar',
    nationality: 'ID',
    birth: '1998-02-03',
    state: 'CLOSED',
    verified: true,
  });
  await api.world.sql(`update homeward.cases set out_on = '2025-01-05' where id = $1`, [home.id]);
  return { wang, home };
}
