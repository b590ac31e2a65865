import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roles } from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import {
  buildSchema,
  getNamedType,
  type GraphQLNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { roomSamples } from '../testing/room-samples.js';
import type { Sample } from '../testing/samples.js';

/** What is personal, sensitive or sealed in an answer, by type of the schema. */
const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  Person: ['name', 'romanisedName', 'aliases', 'birth', 'phone', 'documentNumber'],
  Passenger: ['name', 'romanisedName', 'birth', 'travelDocument'],
  RosterEntry: ['name', 'romanisedName', 'birth', 'phone', 'documentNumber'],
  PreviewRow: ['name', 'romanisedName', 'birth', 'phone', 'documentNumber'],
  SharedCase: ['name', 'romanisedName', 'birth', 'documentNumber'],
  PersonAround: ['name', 'aliases', 'phones', 'wallets', 'note'],
  KnownPerson: ['name', 'aliases', 'phones', 'wallets', 'note'],
  Contact: ['value', 'codeWord', 'whose', 'mayAnswer'],
  PleaRequester: ['name', 'contact'],
  Plea: ['requesterName', 'requesterContact', 'message'],
  Note: ['text'],
  IdentityDocument: ['number', 'note'],
  TravelDocument: ['number'],
  CustodySpell: ['place', 'note'],
  Stay: ['note'],
  Identification: ['basis'],
};
/** Entries that say: somebody looked. */
const READINGS = ['read', 'search', 'match', 'export'];

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/** Every scalar of a type, and of what hangs on it as far as a document may go. */
function everything(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${everything(member, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (!isObjectType(named) && !isUnionType(named)) return [field.name];
    return depth > 0 ? [`${field.name} ${everything(named, depth - 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** The sample's question, and the whole answer. */
function widened(sample: Sample, depth: number): string {
  const root = schema.getQueryType()?.getFields()[sample.operation];
  if (!root) throw new Error(`There is no query ${sample.operation}.`);
  const selection = everything(getNamedType(root.type), depth);
  if (selection === '') return sample.document;
  const [wanted] = parse(selection).definitions;
  const whole = wanted?.kind === Kind.OPERATION_DEFINITION ? wanted.selectionSet : undefined;
  return print(
    visit(parse(sample.document), {
      Field(node, _key, _parent, _path, ancestors) {
        const selectionSet: SelectionSetNode | undefined = whole;
        return ancestors.length <= 4 && node.name.value === sample.operation ? { ...node, selectionSet } : undefined;
      },
    }),
  );
}

function tellsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(tellsOf);
  if (typeof value !== 'object' || value === null) return [];
  const row = value as Record<string, unknown>;
  const type = String(row['__typename']);
  const own = (PERSONAL[type] ?? []).filter((field) => {
    const content = row[field];
    return typeof content === 'string' ? content !== '' : Array.isArray(content) ? content.length > 0 : content != null;
  });
  return [...own.map((field) => `${type}.${field}`), ...Object.values(row).flatMap(tellsOf)];
}

interface Seen {
  readonly operation: string;
  readonly role: Role;
  readonly told: string;
  readonly logged: boolean;
}

describe('readings of personal data', () => {
  let api: ApiUnderTest;
  let samples: Sample[];
  beforeAll(async () => {
    // It finds the entries of a request by the number that it gives it, as a proxy does.
    api = await startApi({ trustProxy: 1 });
    samples = await roomSamples();
  });
  afterAll(() => api.stop());

  /** Sends every query in every role that may, and looks for its request in the log where the answer told of a person. */
  async function sweep(only: (operation: string) => boolean = () => true): Promise<Seen[]> {
    const seen: Seen[] = [];
    const queries = new Map(
      operations().flatMap((o) => (o.kind === 'query' ? [[o.name, o.permission as Permission]] : [])),
    );
    for (const sample of samples) {
      const permission = queries.get(sample.operation);
      if (!permission || !only(sample.operation)) continue;
      for (const role of roles.filter((one) => holds([one], permission))) {
        const actor = api.world.users[role];
        const target = await api.world.addCase({ assignedTo: actor.id });
        await bringIntoReach(target.id, actor.id);
        const variables = await sample.variables({ world: api.world, actor, target });
        for (const depth of [3, 2, 1]) {
          const requestId = uuid();
          const response = await fetch(`${api.url}/graphql`, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              'x-request-id': requestId,
              cookie: `homeward=${actor.token}`,
            },
            body: JSON.stringify({ query: widened(sample, depth), variables }),
          });
          const answer = (await response.json()) as { data?: unknown };
          // Too much for one document: a smaller one.
          if (!answer.data && depth > 1) continue;
          const told = [...new Set(tellsOf(answer.data))].join(' ');
          if (told === '') break;
          const rows = await api.world.sql(`select 1 from audit.events where request_id = $1 and kind = any($2)`, [
            requestId,
            READINGS,
          ]);
          seen.push({ operation: sample.operation, role, told, logged: rows.length > 0 });
          break;
        }
      }
    }
    return seen;
  }

  /** Of field officers and partners, too. */
  async function bringIntoReach(caseId: string, actorId: string): Promise<void> {
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
    await world.sql(
      `insert into homeward.case_shares (id, organisation_id, case_id, mission_id, until, shared_by) values ($1, $2, $3, $4, current_date + 30, $5)`,
      [uuid(), world.here, caseId, world.mission, world.users.coordinator.id],
    );
  }

  it('are in the log, whatever operation told of a person, in whatever role', async () => {
    const seen = await sweep();
    process.stdout.write(
      `readings: ${seen.length} answers told of a person, by ${new Set(seen.map(({ operation }) => operation)).size} operations\n`,
    );
    expect(seen.filter(({ logged }) => !logged)).toEqual([]);
    expect(new Set(seen.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(7);
  }, 300_000);

  it('are missed where a service forgets to tell (control)', async () => {
    // What a service that forgets looks like from outside: everything is answered, and nothing told.
    await api.world.sql(
      `create or replace function audit.record(kind text, subject text, row_id uuid, case_id uuid, columns text[], detail jsonb) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$ begin end $$`,
    );
    const seen = await sweep((operation) => ['case', 'cases'].includes(operation));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.some(({ logged }) => logged)).toBe(false);
  }, 120_000);
});
