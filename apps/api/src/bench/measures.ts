import { addDays, finishedPeriods, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Account } from './client.js';

export interface Accounts {
  readonly coordinator: Account;
  readonly supervisor: Account;
  readonly auditor: Account;
}

/** One question, asked in turn with each set of variables, so that nothing is answered from one warm row. */
export interface Measure {
  readonly name: string;
  readonly account: keyof Accounts;
  readonly query: string;
  readonly variables: readonly object[];
}

const list = (
  names: string,
): string => `query($first: Int, $filter: CaseFilter) { cases(first: $first, filter: $filter, sort: OPENED) {
  nodes { id reference state stateSince danger nationality openedAt nextDueOn tags version
    person { id initials sex ageBand nationalities ${names} } compound { id name province } assignedTo { id displayName } }
  pageInfo { endCursor hasNextPage } } }`;

const detail = `query($id: UUID!) { case(id: $id) { id reference state stateSince danger sensitivity identification legalExposure repatriationStage
  exitMode closureReason nationality outOn homeOn nextDueOn tags openedAt updatedAt version open
  person { id initials sex ageBand nationalities name romanisedName birth birthEstimated aliases documentNumber phone }
  compound { id name province } assignedTo { id displayName } team { id name } registeredBy { id displayName } previousCase { id reference state } } }`;

const search = `query($first: Int, $filter: CaseFilter) { cases(first: $first, filter: $filter, sort: UPDATED) {
  nodes { id reference state nationality person { id initials name romanisedName } } pageInfo { hasNextPage } } }`;

const board = `query($group: BoardGrouping!) { repatriationBoard(group: $group) { people overdue held
  groups { key mission { id name } waiting people overdue oldestSince } fines { currency amountMinor perDayMinor people } } }`;

const quartiles = '{ lower median upper }';
const pipeline = `{ wayHomePipeline { on stages { stage people held longest days ${quartiles} waits { item party people } } months { month stage entered left } } }`;
const spans = `{ wayHomeSpans { key people done reached ${quartiles} estimate ${quartiles} } }`;
const calendar = `query($from: Day!, $to: Day!) { calendar(from: $from, to: $to) { completeUntil overdueCount days { day count overdue kinds { kind count } }
  overdue { id day initials } entries { id kind day at caseId reference initials item party } closures { day name } } }`;
const map = `{ wayHomeMap { on moreLegs compounds { id people } custody { key kind people alerted } missions { id people } crossings { crossingId people } routes { key people } } }`;
const home = `{ home { due { today overdue entries { id kind } } stuck { count own entries { caseId } } news { count entries { id } } byState { value count } byNationality { value count }
  timeToHome { all { people done estimate ${quartiles} } } fines { currency amountMinor people } unassignedPleas { count } } }`;

const roster = `query($id: UUID!, $first: Int, $after: String) { roster(rescueOperationId: $id, first: $first, after: $after) {
  nodes { id position initials name romanisedName sex nationality ageBand birth documentNumber room outcome outcomeAt decision confirmed version }
  pageInfo { endCursor hasNextPage } } }`;

const release = `query($id: UUID!) { release(id: $id) { id number k shown hidden width sha256 releasedAt cells { key count } } }`;

const seal = `mutation($input: SealSnapshotInput!) { sealSnapshot(input: $input) { __typename ... on Snapshot { id } ... on InvalidInput { fields { code } } ... on Refused { code } } }`;
const addRecipient = `mutation($input: AddRecipientInput!) { addRecipient(input: $input) { __typename ... on Recipient { id } } }`;
const releaseTable = `mutation($input: ReleaseTableInput!) { releaseTable(input: $input) { __typename ... on Release { id shown hidden } ... on InvalidInput { fields { code } } ... on Refused { code } } }`;

interface Cases {
  readonly cases: {
    readonly nodes: readonly {
      readonly id: string;
      readonly person: { readonly name: string | null; readonly romanisedName: string | null };
    }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

/** Twenty cases spread over the newest thousand, with names as they are typed: native, romanised, a part of either. */
async function sampleCases(account: Account): Promise<{ ids: string[]; texts: string[] }> {
  const ids: string[] = [];
  const texts: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 10; page += 1) {
    const { cases }: Cases = await account.ask<Cases>(
      `query($after: String) { cases(first: 100, sort: OPENED, after: $after) { nodes { id person { name romanisedName } } pageInfo { endCursor } } }`,
      { after },
    );
    for (const at of [7, 61]) {
      const node = cases.nodes[at];
      if (!node) continue;
      ids.push(node.id);
      const name = page % 2 === 0 ? node.person.name : node.person.romanisedName;
      if (name) texts.push(page % 4 === 3 ? (name.split(' ')[0] ?? name) : name);
    }
    after = cases.pageInfo.endCursor;
    if (!after) break;
  }
  return { ids, texts };
}

interface Roster {
  readonly roster: {
    readonly nodes: readonly object[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** The longest list there is (some thousand rows at 100,000 people), page by page as a phone at the gate loads it. */
async function rosterPages(account: Account): Promise<{ rows: number; variables: object[] }> {
  const { operations } = await account.ask<{ operations: { nodes: { id: string }[] } }>(
    `{ operations(first: 100, filter: { states: [UNDER_WAY] }) { nodes { id } } }`,
  );
  let longest: { rows: number; variables: object[] } = { rows: 0, variables: [] };
  for (const { id } of operations.nodes) {
    const variables: object[] = [];
    let rows = 0;
    let after: string | null = null;
    do {
      const page: object = { id, first: 100, after };
      const { roster: answered }: Roster = await account.ask<Roster>(roster, page);
      variables.push(page);
      rows += answered.nodes.length;
      after = answered.pageInfo.hasNextPage ? answered.pageInfo.endCursor : null;
    } while (after);
    if (rows > longest.rows) longest = { rows, variables };
  }
  return longest;
}

interface Done {
  readonly id?: string;
  readonly code?: string;
}

async function act(account: Account, query: string, input: object): Promise<Done> {
  const data = await account.ask<Record<string, Done>>(query, { input: { operationId: uuid(), ...input } });
  const [result] = Object.values(data);
  return result ?? {};
}

export interface Built {
  readonly dimensions: readonly string[];
  readonly seconds: number;
  /** The product may find that a table cannot be protected within its time, and lets nothing out. */
  readonly refused?: string;
}

export interface Sealed {
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
  /** The product gave up, by its limit on a statement. */
  readonly refused?: true;
}

export interface Prepared {
  readonly measures: readonly Measure[];
  readonly sealed: readonly Sealed[];
  /** Tables that were protected for the first time, each against those before it. */
  readonly built: readonly Built[];
}

const tables = [
  ['sex', 'ageBand'],
  ['sex', 'nationality'],
  ['sex', 'exitMode', 'region'],
] as const;

/** All that there is if the product manages it within its limits, else the last year or quarter. */
async function sealSome(auditor: Account): Promise<{ id: string | undefined; sealed: Sealed[] }> {
  const sealed: Sealed[] = [];
  const quarters = finishedPeriods('QUARTER', todayIn(), 40);
  const [last] = quarters;
  for (const many of [40, 4, 1]) {
    const period = { periodFrom: quarters[many - 1]?.from ?? '', periodTo: last?.to ?? '' };
    const began = performance.now();
    const done = await act(auditor, seal, period).catch((): Done => ({}));
    const told = { from: period.periodFrom, to: period.periodTo, seconds: secondsSince(began) };
    sealed.push(done.id ? told : { ...told, refused: true });
    if (done.id) return { id: done.id, sealed };
  }
  return { id: undefined, sealed };
}

/** Looks for what to ask and lets the auditor seal and protect what is measured afterwards. */
export async function prepare(accounts: Accounts): Promise<Prepared> {
  const { coordinator, auditor } = accounts;
  const { ids, texts } = await sampleCases(coordinator);
  const pages = await rosterPages(coordinator);
  const { id: snapshotId, sealed } = await sealSome(auditor);
  const built: Built[] = [];
  const releases: string[] = [];
  const { id: recipientId } = await act(auditor, addRecipient, { name: 'Benchmark', kind: 'OTHER', apartFrom: [] });
  for (const dimensions of snapshotId ? tables : []) {
    const began = performance.now();
    const done = await act(auditor, releaseTable, {
      snapshotId,
      dimensions,
      purpose: 'Benchmark',
      recipientId,
    });
    built.push({ dimensions, seconds: secondsSince(began), ...(done.id ? {} : { refused: done.code ?? 'refused' }) });
    if (done.id) releases.push(done.id);
  }
  const inCare = ['IN_CARE', 'REPATRIATING', 'RESCUE_REQUESTED', 'HOME'].map((state) => ({
    first: 25,
    filter: { states: [state] },
  }));
  return {
    sealed,
    built,
    measures: [
      { name: 'list of 25 with person and compound', account: 'coordinator', query: list(''), variables: inCare },
      {
        name: 'the same with names (each reading is logged)',
        account: 'coordinator',
        query: list('name romanisedName'),
        variables: inCare,
      },
      { name: "list of 25 in a supervisor's teams", account: 'supervisor', query: list(''), variables: inCare },
      { name: 'case detail', account: 'coordinator', query: detail, variables: ids.map((id) => ({ id })) },
      {
        name: 'name search, any script',
        account: 'coordinator',
        query: search,
        variables: texts.map((text) => ({ first: 25, filter: { text } })),
      },
      { name: 'board by mission', account: 'coordinator', query: board, variables: [{ group: 'MISSION' }] },
      { name: 'figures: where people stand', account: 'coordinator', query: pipeline, variables: [{}] },
      { name: 'figures: days of every step', account: 'coordinator', query: spans, variables: [{}] },
      {
        name: 'calendar of a month',
        account: 'coordinator',
        query: calendar,
        variables: [{ from: addDays(todayIn(), -14), to: addDays(todayIn(), 27) }],
      },
      {
        name: "calendar of a month in a supervisor's teams",
        account: 'supervisor',
        query: calendar,
        variables: [{ from: addDays(todayIn(), -14), to: addDays(todayIn(), 27) }],
      },
      { name: 'map of everybody', account: 'coordinator', query: map, variables: [{}] },
      { name: 'Home of a coordinator', account: 'coordinator', query: home, variables: [{}] },
      {
        name: 'statistics table, released',
        account: 'auditor',
        query: release,
        variables: releases.map((id) => ({ id })),
      },
      {
        name: `roster of ${pages.rows.toLocaleString('en')}, pages of 100`,
        account: 'coordinator',
        query: roster,
        variables: pages.variables,
      },
    ],
  };
}

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 10) / 100;
