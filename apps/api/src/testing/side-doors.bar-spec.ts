import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roles } from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import { inFull, seen, size, type TestCase, type TestUser } from '@homeward/testing';
import { getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { filled, rawRequest } from './raw-request.js';
import { roomSamples } from './room-samples.js';
import { committedSchema, wholeSelection } from './whole-selection.js';

/** Somebody who must not be found: the names are in nobody else's rows. */
const SECRET = {
  name: 'Quillon Zebulard',
  romanisedName: 'Quillon Zebulard',
  searchKey: 'quillon zebulard',
  nationality: 'PE',
};
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** An answer without what is another one in every answer: ids, times, and how much the log grew meanwhile. */
const bare = (text: string): string =>
  text
    .replace(/"requestId":"[^"]*"/g, '')
    .replace(UUID, '#')
    .replace(/"__typename":"AuditCount","count":\d+/g, '')
    .replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"at"');

describe('side doors', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi({ mode: 'production', freeDocuments: true });
  });
  afterAll(() => api.stop());

  const raw = async (actor: TestUser, query: string, variables: object = {}): Promise<string> => {
    const { status, text } = await rawRequest(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `homeward=${actor.token}` },
      body: JSON.stringify({ query, variables }),
    });
    return `${status} ${text}`;
  };
  const ask = async (...asked: Parameters<typeof raw>): Promise<string> => bare(await raw(...asked));

  /** Cases of people whom nobody of team one may see, each behind another wall. */
  async function hide(): Promise<TestCase[]> {
    const { world } = api;
    const walls = [
      { restricted: true },
      {
        teamId: world.teamTwo,
        assignedTo: world.neighbours.caseworker.id,
        registeredBy: world.neighbours.supervisor.id,
        verified: false,
        state: 'REPORTED' as const,
        // Another team's case is proposed to whoever names its person, internal fields only (a possible match); its person has a name that no door below proposes by.
        name: 'Xanthe Overteam',
        romanisedName: 'Xanthe Overteam',
        // How many people of all teams are at a compound is a number that everybody at work is told (locations/README.md).
        compoundId: null,
      },
      {
        organisationId: world.there,
        teamId: world.teamThere,
        assignedTo: world.strangers.caseworker.id,
        registeredBy: world.strangers.supervisor.id,
        compoundId: null,
      },
    ];
    const hidden: TestCase[] = [];
    for (const wall of walls) hidden.push(await world.addCase({ ...SECRET, ...wall }));
    return hidden;
  }

  /** Every query that finds, counts or sorts, with everything in its answer, narrowed in every way that could tell. */
  function doors(about: { teamTwo: string; owner: string; compound: string }): { name: string; document: string }[] {
    const query = committedSchema().getQueryType();
    if (!query) throw new Error('The schema has no queries.');
    const narrowed: Record<string, readonly string[]> = {
      cases: [
        ...['DANGER', 'DUE', 'OPENED', 'REFERENCE', 'UPDATED', 'WAITING'].flatMap((by) => [
          `sort: ${by}, first: 100`,
          `sort: ${by}, first: 1`,
        ]),
        ...['quillon', 'zebulard', 'Quillon Zebulard', 'quilon', 'T-2026', 'zeb', 'Xanthe Overteam', 'xanth'].map(
          (text) => `filter: { text: "${text}" }`,
        ),
        'filter: { restricted: true }',
        'filter: { unassigned: true }',
        'filter: { nationalities: [PE] }',
        'filter: { states: [REPORTED] }',
        `filter: { teamId: "${about.teamTwo}" }`,
        `filter: { assignedTo: "${about.owner}" }`,
        `filter: { compoundId: "${about.compound}" }`,
      ],
      matchCandidates: [
        'name: "Quillon Zebulard"',
        'name: "quilon zebulart"',
        'name: "Quillon", nationalities: [PE], birth: "1998-04-02"',
      ],
      knownPeople: ['', 'filter: { text: "quillon" }', 'first: 1'],
      compounds: ['', 'filter: { text: "Test" }', 'first: 1'],
      operations: ['', 'filter: { text: "quillon" }', `filter: { compoundId: "${about.compound}" }`],
      repatriationBoard: [
        'group: ITEM',
        'group: MISSION',
        'group: NATIONALITY',
        'group: ITEM, filter: { nationalities: [PE] }',
      ],
      waitingItems: ['', 'filter: { nationalities: [PE] }', 'filter: { held: true }', 'filter: { overdue: true }'],
      stayPlaces: ['', 'text: "Test"'],
      operationStaff: ['', 'text: "caseworker"'],
      coverage: ['', 'nationality: PE'],
      approvals: ['', 'view: DECIDED', 'view: MINE', 'view: TO_DECIDE', 'view: WAITING'],
      savedViews: ['resource: "cases"'],
    };
    return Object.values(query.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      const ways = narrowed[field.name] ?? (field.args.some(isRequiredArgument) ? [] : ['']);
      const selection = isObjectType(named) ? ` { ${wholeSelection(named)} }` : '';
      return ways.map((way) => ({
        name: `${field.name}(${way})`,
        document: `{ ${field.name}${way ? `(${way})` : ''}${selection} }`,
      }));
    });
  }

  it('tell nobody that somebody is there', async () => {
    const { world } = api;
    for (let made = 0; made < 3; made += 1) await world.addCase();
    const list = doors({ teamTwo: world.teamTwo, owner: world.neighbours.caseworker.id, compound: world.compound });
    const some: readonly Role[] = ['caseworker', 'coordinator', 'partner'];
    const askers = roles.filter((role) => inFull || some.includes(role)).map((role) => world.users[role]);
    const ofLog = ({ name }: { name: string }): boolean => name.startsWith('audit');
    const look = async (): Promise<Map<string, string>> => {
      const answers = new Map<string, string>();
      for (const actor of askers)
        for (const { name, document } of list.filter((door) => !ofLog(door)))
          answers.set(`${actor.role} ${name}`, await ask(actor, document));
      return answers;
    };
    const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
      [...one]
        .filter(([name, answer]) => other.get(name) !== answer)
        .map(([name, answer]) => `${name}: ${difference(answer, other.get(name) ?? '')}`);

    // What a reading itself changes (a note of it in the log) has been changed before the first answer that counts.
    await look();
    const without = await look();
    const refusedDocuments = [...without]
      .filter(([, answer]) => /ASKS_TOO_MUCH|BAD_REQUEST|"INTERNAL"/.test(answer))
      .map(([name]) => name);
    expect(refusedDocuments).toEqual([]);
    const hidden = await hide();
    const withThem = await look();
    expect(differing(without, withThem)).toEqual([]);
    // Who watches over the log sees that something was done, though not with whom.
    const telling = hidden.flatMap(({ id, reference, personId }) => [id, reference, personId]);
    const told: string[] = [];
    let read = 0;
    for (const actor of [world.users.auditor, world.users.data_protection_officer])
      for (const { name, document } of list.filter(ofLog)) {
        const answer = await raw(actor, document);
        if (!answer.includes('"errors"')) read += 1;
        if ([...telling, 'Quillon', 'Zebulard', 'Xanthe'].some((word) => answer.includes(word)))
          told.push(`${actor.role} ${name}`);
      }
    expect(told).toEqual([]);
    expect(read).toBeGreaterThan(3);

    // By id: one that is there and one that is nowhere are one answer, in every operation and on every route of files.
    const { leaks, asked } = await byId(hidden);
    expect(leaks).toEqual([]);

    // Control: the same person without a wall.
    await world.sql(
      `update homeward.cases set sensitivity = 'NORMAL', team_id = $2, verified_at = now(), state = 'VERIFIED', assigned_to = $3 where id = any($1)`,
      [hidden.slice(0, 2).map(({ id }) => id), world.teamOne, world.users.caseworker.id],
    );
    const open = differing(without, await look());
    expect(open.length).toBeGreaterThan(20);
    const doors2 = new Set(open.map((line) => line.split('(')[0]));
    seen({
      bar: 'side doors: count, sort, filter, search, history, file, export, letter, error text: 0 leaks',
      figure: `0 of ${without.size} answers differ with three hidden people there (${list.length} ways to ask, ${askers.length} roles); 0 of ${asked} answers by id tell what is there from what is not; 0 of ${read} answers of the log name one`,
      control: `without their walls: ${open.length} answers differ, by ${doors2.size} operations of a role`,
    });
  });

  async function byId(hidden: readonly TestCase[]): Promise<{ leaks: string[]; asked: number }> {
    const { world } = api;
    const permission = new Map(operations().map((o) => [o.name, o.permission as Permission]));
    const samples = (await roomSamples()).filter(({ on }) => on === 'case');
    const leaks: string[] = [];
    let asked = 0;
    const known = new Set([
      world.here,
      world.there,
      world.teamOne,
      world.teamTwo,
      world.teamThere,
      world.compound,
      world.mission,
      ...[...Object.values(world.users), ...Object.values(world.strangers), ...Object.values(world.neighbours)].map(
        ({ id }) => id,
      ),
    ]);
    const ids = new Set<string>();
    for (const [at, sample] of samples.entries()) {
      const wanted = permission.get(sample.operation);
      const askers = roles.filter((role): role is Role => Boolean(wanted && holds([role], wanted)));
      for (const role of !inFull ? askers.slice(at % Math.max(1, askers.length)).slice(0, 1) : askers)
        for (const [wall, target] of hidden.entries()) {
          // To arrange an act a case may have to be verified, and then it is open to some of them.
          if (wall === 1 && role !== 'caseworker' && role !== 'supervisor') continue;
          if (wall !== at % hidden.length && !inFull) continue;
          const actor = world.users[role];
          const variables = await sample.variables({ world, actor, target });
          const text = JSON.stringify(variables);
          const operationIds = new Set([...text.matchAll(/"operationId":"([^"]+)"/g)].map((match) => match[1]));
          const ghosts = new Map<string, string>();
          const twin = text.replace(UUID, (id) => {
            if (known.has(id)) return id;
            if (!operationIds.has(id)) ids.add(id);
            const ghost = ghosts.get(id) ?? uuid();
            ghosts.set(id, ghost);
            return ghost;
          });
          const nowhere = await ask(actor, sample.document, JSON.parse(twin) as object);
          const there = await ask(actor, sample.document, variables);
          asked += 1;
          if (there !== nowhere) leaks.push(`${role} ${sample.operation}: ${difference(nowhere, there)}`);
        }
    }
    for (const { path, method } of api.routes.filter((route) => route.method === 'GET' && /:\w/.test(route.path)))
      for (const id of [...ids].slice(0, size(8, 300)))
        for (const role of ['caseworker', 'supervisor', 'coordinator', 'partner'] as const) {
          const headers = { cookie: `homeward=${world.users[role].token}` };
          const answer = async (value: string): Promise<string> => {
            const { status, text } = await rawRequest(api.url + filled(path, value), { method, headers });
            return bare(`${status} ${text}`);
          };
          asked += 1;
          const [there, nowhere] = [await answer(id), await answer(uuid())];
          if (there !== nowhere) leaks.push(`${role} ${path}: ${difference(nowhere, there)}`);
        }
    return { leaks, asked };
  }
});

/** Where two answers part, with a little of both. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 60), at + 80)} | ${other.slice(Math.max(0, at - 60), at + 80)}`;
}
