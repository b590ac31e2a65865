import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validate as isUuid, v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import { type Role, roles } from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import { type ApiUnderTest, type GraphqlAnswer, startApi } from './api-under-test.js';
import { roomSamples } from './room-samples.js';
import { callerOf, type Sample } from './samples.js';

/**
 * Every field of every mutation's input, one at a time, with what tired hands and hostile clients send. The answer must
 * be an error that names the field, without the value in it; nothing may be stored, and nothing may be called our fault.
 */
const CANARY = 'zq7canary';
const bad: readonly { readonly kind: string; readonly make: (valid: unknown) => unknown }[] = [
  { kind: 'an object', make: () => ({ [CANARY]: 1 }) },
  { kind: 'a number or text', make: (valid) => (typeof valid === 'number' ? CANARY : 1e308) },
  { kind: 'a huge text', make: () => CANARY.repeat(12_000) },
  { kind: 'control characters', make: () => `${CANARY}\u0000\u0007` },
  { kind: 'a direction override', make: () => `${CANARY}\u202e` },
  { kind: 'a lone surrogate', make: () => `${CANARY}\ud800` },
  { kind: 'an unknown code or id', make: () => `${CANARY.toUpperCase()}_NO_SUCH` },
];

describe('bad input', () => {
  let api: ApiUnderTest;
  let mutations: { sample: Sample; role: Role }[];
  let readings: { sample: Sample; role: Role }[];
  beforeAll(async () => {
    api = await startApi();
    const permission = new Map(operations().map((o) => [o.name, o]));
    const asked = (await roomSamples()).flatMap((sample) => {
      const operation = permission.get(sample.operation);
      const role = (['supervisor', ...roles] as const).find(
        (r) => operation?.permission && holds([r], operation.permission as Permission),
      );
      return operation && role ? [{ kind: operation.kind, sample, role }] : [];
    });
    mutations = asked.filter(({ kind }) => kind === 'mutation');
    readings = asked.filter(({ kind }) => kind === 'query');
  });
  afterAll(() => api.stop());

  it('is refused in every field of every mutation, stored nowhere and told back to nobody', async () => {
    const faults: string[] = [];
    let sent = 0;
    for (const { sample, role } of mutations) {
      const actor = await callerOf(api.world, sample, role);
      const target = await api.world.addCase();
      const valid = (
        (await sample.variables({ world: api.world, actor, target })) as { input: Record<string, unknown> }
      ).input;
      for (const field of Object.keys(valid).filter((name) => name !== 'operationId'))
        for (const { kind, make } of bad) {
          const operationId = uuid();
          const answer = await api.ask(actor, sample.document, {
            input: { ...valid, operationId, [field]: make(valid[field]) },
          });
          sent += 1;
          const [done] = await api.world.sql<{ n: number }>(
            `select count(*)::int as n from homeward.acts_done where operation_id = $1`,
            [operationId],
          );
          const says = verdict(answer, field, done?.n ?? 0);
          // A free text may hold anything that is text, "no such code" included.
          if (says === 'accepted' && kind === 'an unknown code or id') continue;
          if (says !== 'refused') faults.push(`${sample.operation}.${field} with ${kind}: ${says}`);
        }
    }
    process.stdout.write(`bad input: ${sent} requests over ${mutations.length} mutations\n`);
    expect(sent).toBeGreaterThan(mutations.length * 5);
    expect(faults).toEqual([]);
  }, 600_000);

  it('is no fault of ours where a reading asks for what is not there', async () => {
    const faults: string[] = [];
    let asked = 0;
    for (const { sample, role } of readings) {
      const actor = await callerOf(api.world, sample, role);
      const target = await api.world.addCase();
      const valid = (await sample.variables({ world: api.world, actor, target })) as Record<string, unknown>;
      for (const name of Object.keys(valid).filter((key) => isUuid(valid[key]))) {
        const { errors } = await api.ask(actor, sample.document, { ...valid, [name]: uuid() });
        asked += 1;
        const codes = (errors ?? []).map(({ extensions }) => extensions.code);
        if (codes.some((code) => !['NOT_FOUND', 'BAD_REQUEST', 'BAD_USER_INPUT'].includes(code)))
          faults.push(`${sample.operation}.${name}: ${codes.join(' ')}`);
      }
    }
    process.stdout.write(`readings of nothing: ${asked} requests over ${readings.length} readings\n`);
    expect(asked).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  }, 300_000);

  it('is told apart from good input (control)', async () => {
    for (const { sample, role } of mutations.slice(0, 5)) {
      const target = await api.world.addCase();
      const actor = await callerOf(api.world, sample, role);
      const variables = await sample.variables({ world: api.world, actor, target });
      const answer = await api.ask(actor, sample.document, variables);
      expect(answer.errors).toBeUndefined();
    }
  });

  it('as a body is answered 4xx', async () => {
    const post = (body: string, type = 'application/json'): Promise<Response> =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, cookie: `homeward=${api.world.users.supervisor.token}` },
        body,
      });
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '1',
      '{"query":1}',
      '{"query":"{"}',
      '{"query":"{ nothing }"}',
      `{"query":"{ cases { nodes { id } } }","variables":[]}`,
      '\u0000',
      '[{"query":"{ cases { nodes { id } } }"}]',
    ])
      expect([body, (await post(body)).status]).toEqual([body, expect.any(Number)]);
    const statuses = await Promise.all(
      ['', '{', '[]', 'null', '{"query":1}'].map(async (body) => (await post(body)).status),
    );
    expect(statuses).toEqual([400, 400, 400, 400, 400]);
    expect((await post(JSON.stringify({ query: `{ a }${' '.repeat(300_000)}` }))).status).toBe(413);
    expect((await post('query={a}', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await fetch(`${api.url}/graphql?query={cases{nodes{id}}}`)).status).toBe(405);
    const foreign = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: '{"query":"{ __typename }"}',
    });
    expect(foreign.status).toBe(403);
  });
});

function verdict(answer: GraphqlAnswer, field: string, done: number): string {
  const error = answer.errors?.[0];
  const root = Object.values<unknown>(answer.data ?? {})[0] as { __typename?: string } | null;
  const problem =
    root?.__typename === 'InvalidInput' || root?.__typename === 'Refused' || root?.__typename === 'StaleWrite';
  if (answer.status < 500 && !error && !problem) return 'accepted';
  if (JSON.stringify(answer).toLowerCase().includes(CANARY)) return 'the value was told back';
  if (answer.status >= 500) return `status ${answer.status}`;
  if (error) {
    if (error.extensions.code !== 'BAD_USER_INPUT') return `code ${error.extensions.code}: ${error.message}`;
    if (done !== 0) return 'refused but stored';
    return error.extensions.field?.split(/[.[]/)[0] === field
      ? 'refused'
      : `field ${error.extensions.field ?? 'not named'}`;
  }
  return done === 0 ? 'refused' : 'refused but stored';
}
