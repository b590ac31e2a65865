import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roles } from '@homeward/domain';
import { type CaseFacts, holds, may, type Permission } from '@homeward/policy';
import type { CaseOptions, TestCase, TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { roomSamples } from './room-samples.js';
import type { Sample } from './samples.js';

/**
 * Every operation of the schema x every role x every way a case may stand to the actor. What libs/policy says must be
 * what comes out of HTTP: reached where it is open, and not to be told from "does not exist" where it is not.
 */
const relations = ['own', 'assigned', 'team', 'other team', 'other organisation', 'restricted', 'own operation', 'shared'] as const;
type Relation = (typeof relations)[number];

interface Cell {
  readonly operation: string;
  readonly role: Role;
  readonly relation: Relation | 'no case';
  readonly expected: boolean;
  readonly got: string;
}

describe('authorisation', () => {
  let api: ApiUnderTest;
  let samples: Sample[];
  const cells: Cell[] = [];
  beforeAll(async () => {
    api = await startApi();
    samples = await roomSamples();
  });
  afterAll(() => api.stop());

  it('has a sample for every operation of the schema, and no other', () => {
    const known = samples.map((sample) => sample.operation).sort();
    expect(known).toEqual(operations().map(({ name }) => name).sort());
  });

  it('reaches what the policy opens and nothing else', async () => {
    const permission = new Map(operations().map((o) => [o.name, o.permission as Permission]));
    for (const sample of samples) {
      const wanted = permission.get(sample.operation);
      if (!wanted) continue;
      for (const role of roles) {
        const actor = api.world.users[role];
        if (sample.on === 'organisation') {
          const target = await api.world.addCase();
          cells.push({ operation: sample.operation, role, relation: 'no case', expected: holds([role], wanted), got: await outcome(sample, actor, target) });
        } else {
          // A role without the permission is stopped before any case is looked at: one case says so for all of them.
          const asked = holds([role], wanted) ? relations : (['assigned'] as const);
          cells.push(
            ...(await Promise.all(
              asked.map(async (relation): Promise<Cell> => {
                const [target, facts] = await place(api.world, relation, actor);
                const expected = may({ userId: actor.id, organisationId: actor.organisationId, roles: [role], teamIds: [actor.teamId], missionId: role === 'partner' ? api.world.mission : null }, wanted, facts);
                return { operation: sample.operation, role, relation, expected, got: await outcome(sample, actor, target) };
              }),
            )),
          );
        }
      }
    }
    const wrong = cells.filter(({ expected, got }) => (got === 'reached') !== expected);
    expect(wrong).toEqual([]);
    // Unexpected failures are neither an opening nor a refusal.
    expect(cells.filter(({ got }) => got.startsWith('error'))).toEqual([]);
  }, 600_000);

  it('has an allowed twin for each denial', () => {
    const reached = new Set(cells.filter(({ got }) => got === 'reached').map(({ operation }) => operation));
    expect(samples.map(({ operation }) => operation).filter((operation) => !reached.has(operation))).toEqual([]);
    process.stdout.write(`authorisation: ${cells.length} cells, ${cells.filter(({ expected }) => expected).length} open\n`);
  });

  it('tells nobody without a session anything', async () => {
    for (const sample of samples) {
      const target = await api.world.addCase();
      const variables = await sample.variables({ world: api.world, actor: api.world.users.supervisor, target });
      const answer = await api.ask(null, sample.document, variables);
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  }, 120_000);

  async function outcome(sample: Sample, actor: TestUser, target: TestCase): Promise<string> {
    const variables = await sample.variables({ world: api.world, actor, target });
    const answer = await api.ask(actor, sample.document, variables);
    const [error] = answer.errors ?? [];
    if (error?.extensions.code === 'FORBIDDEN') return 'forbidden';
    if (error) return `error ${error.extensions.code} ${error.extensions.field ?? ''} ${error.message}`;
    const root = Object.values<unknown>(answer.data ?? {})[0] as { __typename?: string; code?: string; fields?: { field: string; code: string }[] } | null;
    if (sample.on === 'list') {
      const text = JSON.stringify(answer.data);
      return (sample.seen ? sample.seen(answer.data, target) : text.includes(target.id) || text.includes(target.reference)) ? 'reached' : 'not shown';
    }
    if (root === null) return 'not found';
    if (root.__typename === 'Refused') return root.code === 'NOT_FOUND' ? 'not found' : sample.reachedBy?.includes(root.code ?? '') ? 'reached' : `error refused ${root.code ?? ''}`;
    if (root.__typename === 'InvalidInput') {
      const first = root.fields?.[0];
      return sample.reachedBy?.includes(first?.code ?? '') ? 'reached' : `error invalid ${first?.field ?? ''} ${first?.code ?? ''}`;
    }
    return root.__typename === 'StaleWrite' ? 'error stale' : 'reached';
  }
});

/** A fresh case that stands to the actor in the relation, and the facts that libs/policy decides by. */
async function place(world: World, relation: Relation, actor: TestUser): Promise<[TestCase, CaseFacts]> {
  const options: Record<Relation, Partial<CaseOptions>> = {
    own: { registeredBy: actor.id, assignedTo: null, teamId: world.teamTwo, verified: false, state: 'REPORTED' },
    assigned: { assignedTo: actor.id, teamId: world.teamTwo, verified: false, state: 'VERIFYING' },
    team: { teamId: world.teamOne, assignedTo: world.neighbours.caseworker.id },
    'other team': { teamId: world.teamTwo, assignedTo: world.neighbours.caseworker.id, verified: false, state: 'REPORTED' },
    'other organisation': { organisationId: world.there, teamId: world.teamThere, assignedTo: world.strangers.caseworker.id, registeredBy: world.strangers.supervisor.id, compoundId: null },
    restricted: { teamId: world.teamOne, assignedTo: actor.id, restricted: true },
    'own operation': { teamId: world.teamTwo, assignedTo: world.neighbours.caseworker.id, verified: false, state: 'REPORTED' },
    shared: { teamId: world.teamTwo, assignedTo: world.neighbours.caseworker.id, verified: false, state: 'REPORTED' },
  };
  const chosen = options[relation];
  const target = await world.addCase(chosen);
  if (relation === 'own operation') {
    const operation = uuid();
    await world.sql(`insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, $4, 'RAID', $5)`, [operation, world.here, world.teamTwo, `OP-${operation}`, world.neighbours.supervisor.id]);
    await world.sql(`insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'GATE')`, [operation, actor.id, world.here]);
    await world.sql(`insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, case_id) values ($1, $2, $3, 1, 'Sok', $4)`, [uuid(), world.here, operation, target.id]);
  }
  if (relation === 'shared')
    await world.sql(`insert into homeward.case_shares (id, organisation_id, case_id, mission_id, until, shared_by) values ($1, $2, $3, $4, current_date + 30, $5)`, [uuid(), world.here, target.id, world.mission, world.users.coordinator.id]);
  return [
    target,
    {
      organisationId: chosen.organisationId ?? world.here,
      teamId: chosen.teamId ?? world.teamOne,
      assignedTo: chosen.assignedTo === undefined ? world.users.caseworker.id : chosen.assignedTo,
      registeredBy: chosen.registeredBy ?? world.users.supervisor.id,
      verified: chosen.verified ?? true,
      restricted: chosen.restricted ?? false,
      named: false,
      inOwnOperation: relation === 'own operation',
      sharedWithOwnMission: relation === 'shared',
    },
  ];
}
