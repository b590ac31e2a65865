import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roles } from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import { seen as noted, type TestUser } from '@homeward/testing';
import sharp from 'sharp';
import { v7 as uuid } from 'uuid';
import { upload } from '../documents/testing/upload.js';
import { operations } from '../platform/access/requires.js';
import { Tx } from '../platform/db/unit-of-work.js';
import { fieldsOf, schemaFields, tellsOf, widened } from '../testing/answers.js';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { roomSamples } from '../testing/room-samples.js';
import { callerOf, type Sample, type SampleContext, share } from '../testing/samples.js';
import { makePlaces } from '../testing/row-world.js';
import { hung, type Places } from '../testing/rows-of-a-case.js';
import { arranged, type Arranging } from '../testing/arranged.js';

/** Entries that say: somebody looked. */
const READINGS = ['read', 'search', 'match', 'export'];

/** What answers by REST and tells of nobody in a case. A route that is not here, and not asked below, fails. */
const impersonal: Readonly<Record<string, string>> = {
  'GET /': 'The page of the console.',
  'GET /index.html': 'The page of the console.',
  'POST /files/cases/:caseId': 'Answers the id of what was taken in.',
  'POST /files/rosters/:rescueOperationId': 'Answers the id of what was taken in.',
  'POST /files/missions/list': 'Hands back the cells of the file that was sent; nothing is kept.',
  'GET /files/missions/sample.xlsx': 'A made-up list.',
  'GET /files/releases/:id.csv': 'Figures that were released; no row of it is a person.',
  'GET /files/releases/:id.zip': 'The same in every format; its rows are nobody, or like at least ten others.',
  'GET /files/withdrawals/:id.zip': 'That a release was taken back.',
  'GET /files/reports/:id.pdf': 'Released tables of a period.',
  'GET /files/reports/:id.xlsx': 'Released tables of a period.',
  'GET /files/statistics-key.pem': 'The public half of a key.',
};
/** What is read only after more than can be arranged here, and where its entry in the log is asked for. */
const elsewhere: Readonly<Record<string, string>> = {
  'GET /files/attachments/:id/original': 'The same reading, of a sealed part: documents/reading.service.ts.',
  'GET /files/attachments/:id/pages/:page':
    'The same reading as of the content, of a page: documents/reading.service.ts.',
  'POST /files/exports/person/:id': 'exports/subject-access.int-spec.ts',
  'POST /files/exports/cases/:id': 'exports/case-list.int-spec.ts',
  'GET /files/letters/:id/pdf': 'repatriation/letters/letters.int-spec.ts',
  'GET /files/letters/:id/docx': 'repatriation/letters/letters.int-spec.ts',
  'POST /files/exports/costs/:id': 'exports/cost-list.int-spec.ts',
};
/** Tables whose codes are sealed, so that a row without them answers nothing; their rooms put better ones. */
const coded = ['stays', 'people_around'];
const ofOnesAccount = / \/auth(\/|$)/;
/** One act for each of the problems that every act may answer with. */
const refusedInputs: readonly (readonly [operation: string, wrong: object])[] = [
  ['correctAttachment', { expectedVersion: 99 }],
  ['correctAttachment', { attachmentId: '01900000-0000-7000-8000-000000000000' }],
  ['removeAttachment', { reason: '' }],
];

interface Seen {
  readonly operation: string;
  readonly role: Role;
  readonly told: string;
  readonly logged: boolean;
}

describe('readings of personal data', () => {
  let api: ApiUnderTest;
  let samples: Sample[];
  let places: Places | undefined;
  const reached = { filled: new Set<string>(), even: new Set<string>() };
  const written = { note: Tx.prototype.note, tellReadings: Tx.prototype.tellReadings };
  beforeAll(async () => {
    api = await startApi();
    samples = await roomSamples();
  });
  afterEach(() => {
    Object.assign(Tx.prototype, written);
  });
  afterAll(() => api.stop());

  const logged = async (requestId: string): Promise<boolean> =>
    (await api.world.sql(`select 1 from audit.events where request_id = $1 and kind = any($2)`, [requestId, READINGS]))
      .length > 0;

  async function ask(actor: TestUser, query: string, variables: object): Promise<{ id: string; data?: unknown }> {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `homeward=${actor.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const got = (await response.json()) as { data?: unknown };
    return { id: response.headers.get('x-request-id') ?? '', data: got.data };
  }

  /** Sends every query in every role that may and every act in one, and looks for its request in the log where the answer told of a person. */
  async function sweep(only: (operation: string) => boolean = () => true): Promise<Seen[]> {
    const seen: Seen[] = [];
    const known = new Map(operations().map((operation) => [operation.name, operation]));
    for (const sample of samples) {
      const operation = known.get(sample.operation);
      if (!operation || !only(sample.operation)) continue;
      const may = roles.filter((one) => holds([one], operation.permission as Permission));
      for (const role of operation.kind === 'query' ? may : may.slice(0, 1)) {
        const actor = await callerOf(api.world, sample, role);
        const target = await api.world.addCase({ assignedTo: actor.id });
        await bringIntoReach(target.id, actor.id, sample);
        if (operation.kind === 'query' && role === may[0]) await fill(target.id);
        const variables = await prepared(sample, { world: api.world, actor, target });
        // What its document asks for lies deeper, sometimes, than everything to a depth.
        if (operation.kind === 'query' && role === may[0]) {
          const { data } = await ask(actor, sample.document, variables);
          for (const field of fieldsOf(data)) reached.filled.add(field);
          for (const field of fieldsOf(data, 'null')) reached.even.add(field);
        }
        for (const depth of [3, 2, 1, 0]) {
          const answer = await ask(actor, widened(sample, depth), variables);
          // Too much for one document: a smaller one.
          if (!answer.data) continue;
          for (const field of fieldsOf(answer.data)) reached.filled.add(field);
          for (const field of fieldsOf(answer.data, 'null')) reached.even.add(field);
          const told = [...new Set(tellsOf(answer.data))].join(' ');
          if (told !== '') seen.push({ operation: sample.operation, role, told, logged: await logged(answer.id) });
          break;
        }
      }
    }
    return seen;
  }

  /** What a sample arranges, and what else its answer has to hold. */
  async function prepared(sample: Sample, context: SampleContext): Promise<object> {
    const variables = await sample.variables(context);
    const other = (operation: string): Sample => {
      const found = samples.find((one) => one.operation === operation);
      if (!found) throw new Error(`There is no sample of ${operation}.`);
      return found;
    };
    const about: Arranging = {
      ...context,
      prepared: async (operation, more) => other(operation).variables({ ...context, ...more }),
      asked: async (operation, more) => {
        const now = { ...context, ...more };
        const { data } = await ask(now.actor, other(operation).document, await other(operation).variables(now));
        if (!data) throw new Error(`Nothing came of ${operation}, which was to come before ${sample.operation}.`);
      },
    };
    return (await arranged[sample.operation]?.(about, variables as Record<string, unknown>)) ?? variables;
  }

  /** Of field officers and partners, too. */
  async function bringIntoReach(caseId: string, actorId: string, sample: Sample): Promise<void> {
    const { world } = api;
    const operation = uuid();
    await world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, $4, 'RAID', $5)`,
      [operation, world.here, world.teamOne, `OP-${operation}`, world.users.supervisor.id],
    );
    await world.sql(
      `insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'GATE')`,
      [operation, actorId, world.here],
    );
    await share(world, sample, caseId, 30);
  }

  /** A row in every table that hangs on a case, so that there is something to answer. */
  async function fill(caseId: string): Promise<void> {
    places ??= await makePlaces(api.world);
    const about = { caseId, organisationId: api.world.here, actorId: api.world.users.supervisor.id, places };
    for (const [table, rule] of Object.entries(hung))
      if (!coded.includes(table)) await api.world.sql(rule.insert, rule.values(about));
  }

  it('are in the log, whatever query or act told of a person, in whatever role', async () => {
    const seen = await sweep();
    for (const [operation, wrong] of refusedInputs) {
      const sample = samples.find((one) => one.operation === operation);
      if (!sample) throw new Error(`There is no sample of ${operation}.`);
      const actor = api.world.users.supervisor;
      const { input } = (await sample.variables({ world: api.world, actor, target: await api.world.addCase() })) as {
        input: object;
      };
      const { data } = await ask(actor, widened(sample, 2), { input: { ...input, ...wrong } });
      for (const field of fieldsOf(data, 'null')) reached.even.add(field);
      for (const field of fieldsOf(data)) reached.filled.add(field);
    }
    expect(seen.filter((one) => !one.logged)).toEqual([]);
    const asked = new Set(seen.map(({ operation }) => operation));
    process.stdout.write(`readings: ${seen.length} answers told of a person, by ${asked.size} operations\n`);
    expect(asked.size).toBeGreaterThanOrEqual(25);
  }, 300_000);

  it('are in the log by whatever route of REST a file leaves, and every route is known', async () => {
    const { caseworker } = api.world.users;
    const target = await api.world.addCase();
    const body = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#884422' } })
      .jpeg()
      .toBuffer();
    const about = { kind: 'PERSON_PHOTO', fieldClass: 'personal', fileName: 'a.jpg' };
    const { body: added } = await upload(api, caseworker, { caseId: target.id, body, about });
    const telling: Readonly<Record<string, string>> = {
      'GET /files/attachments/:id/content': `/files/attachments/${added.id ?? ''}/content`,
      'GET /files/attachments/:id/thumbnail': `/files/attachments/${added.id ?? ''}/thumbnail`,
    };
    const routes = api.routes.map(({ method, path }) => `${method} ${path}`).filter((one) => !ofOnesAccount.test(one));
    expect(routes.filter((one) => !(one in telling) && !(one in impersonal) && !(one in elsewhere))).toEqual([]);
    for (const path of Object.values(telling)) {
      const before = await exported();
      const answer = await fetch(`${api.url}${path}`, { headers: { cookie: `homeward=${caseworker.token}` } });
      await answer.arrayBuffer();
      expect([path, answer.status, (await exported()) - before]).toEqual([path, 200, 1]);
    }
  }, 60_000);

  it('are told by the unit of work where a service forgets, and missed only where that forgets, too (control)', async () => {
    const only = (operation: string): boolean => ['case', 'people', 'identityDocuments'].includes(operation);
    const nothing = (): Promise<void> => Promise.resolve();
    Tx.prototype.note = nothing;
    const forgotten = await sweep(only);
    expect(forgotten.length).toBeGreaterThan(3);
    expect(forgotten.filter((one) => !one.logged)).toEqual([]);
    Tx.prototype.tellReadings = nothing;
    const untold = await sweep(only);
    expect(untold.length).toBeGreaterThan(3);
    expect(untold.some((one) => one.logged)).toBe(false);
  }, 120_000);

  const exported = async (): Promise<number> =>
    (await api.world.sql(`select 1 from audit.events where subject = 'attachments' and kind = any($1)`, [READINGS]))
      .length;

  it('go through every field of the schema', () => {
    const all = schemaFields();
    const missed = all.filter((field) => !reached.even.has(field));
    const empty = all.filter((field) => reached.even.has(field) && !reached.filled.has(field));
    process.stdout.write(`fields that were never anything but null: ${empty.join(' ') || 'none'}\n`);
    expect(missed).toEqual([]);
    noted({
      bar: 'authorisation matrix: every schema field reached',
      figure: `${all.length - missed.length} of ${all.length} fields in an answer that was allowed, ${all.length - missed.length - empty.length} of them with a value`,
      control: `of ${all.length} fields with misspelt names ${all.filter((field) => !reached.even.has(`${field}?`)).length} are missed`,
    });
  });
});
