import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roles } from '@homeward/domain';
import { type CaseFacts, holds, may, type Permission } from '@homeward/policy';
import { type CaseOptions, inFull, seen, type TestCase, type TestUser, type World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { roomSamples } from './room-samples.js';
import { callerOf, type Sample, share } from './samples.js';

/**
 * Every operation of the schema x every role x every way a case may stand to the actor. What libs/policy says must be
 * what comes out of HTTP: reached where it is open, and not to be told from "does not exist" where it is not.
 */
const everyRelation = [
  'own',
  'assigned',
  'team',
  'other team',
  'other organisation',
  'restricted',
  'own operation',
  'shared',
  'share over',
  'none',
  'glass',
  'glass on restricted',
  'glass over',
] as const;
type Relation = (typeof everyRelation)[number];
/** In short without those that say once more what another one says. */
const relations = everyRelation.filter((one) => inFull || !['none', 'share over', 'glass over'].includes(one));

interface Cell {
  readonly operation: string;
  readonly role: Role;
  readonly relation: Relation | 'no case';
  readonly expected: boolean;
  readonly got: string;
  /** What a policy without the wall around restricted cases would say: the control. */
  readonly withoutWall?: boolean;
}

describe('authorisation', () => {
  let api: ApiUnderTest;
  let samples: Sample[];
  const cells: Cell[] = [];
  /** What was true of each case when it was asked for. */
  const before = new Map<string, CaseFacts>();
  beforeAll(async () => {
    api = await startApi();
    samples = await roomSamples();
  });
  afterAll(() => api.stop());

  it('has a sample for every operation of the schema, and no other', () => {
    const known = samples.map((sample) => sample.operation).sort();
    expect(known).toEqual(
      operations()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('reaches what the policy opens and nothing else', async () => {
    const permission = new Map(operations().map((o) => [o.name, o.permission as Permission]));
    for (const sample of samples) {
      const wanted = permission.get(sample.operation);
      if (!wanted) continue;
      for (const role of roles) {
        const actor = await callerOf(api.world, sample, role);
        if (sample.on === 'organisation') {
          const target = await api.world.addCase();
          cells.push({
            operation: sample.operation,
            role,
            relation: 'no case',
            expected: holds([role], wanted),
            got: await outcome(sample, actor, target),
          });
        } else {
          // A role without the permission is stopped before any case is looked at: one case says so for all of them.
          const asked = holds([role], wanted) ? relations : (['assigned'] as const);
          cells.push(
            ...(await Promise.all(
              asked.map(async (relation): Promise<Cell> => {
                const target = await place(api.world, relation, actor, sample);
                const got = await outcome(sample, actor, target);
                // Read after the call was arranged: a sample may have to bring a case further along its tracks.
                const facts = before.get(target.id);
                if (!facts) throw new Error('The facts of a case were not read.');
                const who = {
                  userId: actor.id,
                  organisationId: actor.organisationId,
                  roles: [role],
                  teamIds: [actor.teamId],
                  missionId: role === 'partner' && !sample.ofHouse ? api.world.mission : null,
                };
                const open = may(who, wanted, facts);
                const withoutWall = may(who, wanted, { ...facts, restricted: false });
                // A case under glass is opened by its reference and shown in no list; where a list is of one case, it may be.
                const expected = open && sample.on === 'list' && facts.underGlass ? got === 'reached' : open;
                return { operation: sample.operation, role, relation, expected, got, withoutWall };
              }),
            )),
          );
        }
      }
    }
    const wrong = cells.filter(({ expected, got }) => (got === 'reached') !== expected);
    expect(
      wrong.map((c) => `${c.role} ${c.operation} ${c.relation}: ${c.expected ? 'open' : 'closed'}, got ${c.got}`),
    ).toEqual([]);
    // Unexpected failures are neither an opening nor a refusal.
    expect(cells.filter(({ got }) => got.startsWith('error'))).toEqual([]);
  }, 600_000);

  it('has an allowed twin for each denial', () => {
    const reached = new Set(cells.filter(({ got }) => got === 'reached').map(({ operation }) => operation));
    expect(samples.map(({ operation }) => operation).filter((operation) => !reached.has(operation))).toEqual([]);
    const open = cells.filter(({ expected }) => expected).length;
    const through = cells.filter(
      ({ got, withoutWall }) => withoutWall !== undefined && withoutWall !== (got === 'reached'),
    );
    expect(through.length).toBeGreaterThan(50);
    if (inFull) expect(cells.length).toBeGreaterThan(3_000);
    seen({
      bar: 'authorisation matrix: operation x role x how a case stands to the actor, break-glass among it',
      figure: `0 wrong of ${cells.length.toLocaleString('en')} cells, ${open} of them open, an open one for each operation`,
      control: `a policy without the wall around restricted cases: ${through.length} cells would differ`,
    });
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
    before.set(target.id, await factsOf(api.world, target, actor));
    const answer = await api.ask(actor, sample.document, variables);
    const [error] = answer.errors ?? [];
    if (error?.extensions.code === 'FORBIDDEN') return 'forbidden';
    if (error) return `error ${error.extensions.code} ${error.extensions.field ?? ''} ${error.message}`;
    const root = Object.values<unknown>(answer.data ?? {})[0] as {
      __typename?: string;
      code?: string;
      fields?: { field: string; code: string }[];
    } | null;
    if (sample.on === 'list') {
      const text = JSON.stringify(answer.data);
      return (
        sample.seen ? sample.seen(answer.data, target) : text.includes(target.id) || text.includes(target.reference)
      )
        ? 'reached'
        : 'not shown';
    }
    if (root === null) return 'not found';
    if (root.__typename === 'Refused')
      return root.code === 'NOT_FOUND'
        ? 'not found'
        : sample.reachedBy?.includes(root.code ?? '')
          ? 'reached'
          : `error refused ${root.code ?? ''}`;
    if (root.__typename === 'InvalidInput') {
      const first = root.fields?.[0];
      return sample.reachedBy?.includes(first?.code ?? '')
        ? 'reached'
        : `error invalid ${first?.field ?? ''} ${first?.code ?? ''}`;
    }
    return root.__typename === 'StaleWrite' ? 'error stale' : 'reached';
  }
});

/** A fresh case that stands to the actor in the relation. */
async function place(world: World, relation: Relation, actor: TestUser, sample: Sample): Promise<TestCase> {
  const elsewhere = {
    teamId: world.teamTwo,
    assignedTo: world.neighbours.caseworker.id,
    verified: false,
    state: 'REPORTED',
  } as const;
  const options: Record<Relation, Partial<CaseOptions>> = {
    own: { registeredBy: actor.id, assignedTo: null, teamId: world.teamTwo, verified: false, state: 'REPORTED' },
    assigned: { assignedTo: actor.id, teamId: world.teamTwo, verified: false, state: 'VERIFYING' },
    team: { teamId: world.teamOne, assignedTo: world.neighbours.caseworker.id },
    'other team': {
      teamId: world.teamTwo,
      assignedTo: world.neighbours.caseworker.id,
      verified: false,
      state: 'REPORTED',
    },
    'other organisation': {
      organisationId: world.there,
      teamId: world.teamThere,
      assignedTo: world.strangers.caseworker.id,
      registeredBy: world.strangers.supervisor.id,
      compoundId: null,
    },
    restricted: { teamId: world.teamOne, assignedTo: actor.id, restricted: true },
    'own operation': {
      teamId: world.teamTwo,
      assignedTo: world.neighbours.caseworker.id,
      verified: false,
      state: 'REPORTED',
    },
    shared: elsewhere,
    'share over': elsewhere,
    none: { ...elsewhere, assignedTo: null, registeredBy: world.neighbours.supervisor.id, restricted: true },
    glass: elsewhere,
    'glass on restricted': { ...elsewhere, restricted: true },
    'glass over': elsewhere,
  };
  const chosen = options[relation];
  const target = await world.addCase(chosen);
  if (relation === 'own operation') {
    const operation = uuid();
    await world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, $4, 'RAID', $5)`,
      [operation, world.here, world.teamTwo, `OP-${operation}`, world.neighbours.supervisor.id],
    );
    await world.sql(
      `insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'GATE')`,
      [operation, actor.id, world.here],
    );
    await world.sql(
      `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, case_id) values ($1, $2, $3, 1, '', $4)`,
      [uuid(), world.here, operation, target.id],
    );
  }
  if (relation === 'shared' || relation === 'share over')
    await share(world, sample, target.id, relation === 'shared' ? 0 : -1);
  if (relation.startsWith('glass'))
    await world.sql(
      `insert into homeward.break_glasses (id, organisation_id, case_id, case_reference, team_id, user_id, reason, opened_at, until, review_due_at)
       select $1, c.organisation_id, c.id, c.reference, c.team_id, $3, '', now() - interval '1 hour', now() + $4::interval, now() + interval '71 hours' from homeward.cases c where c.id = $2`,
      [uuid(), target.id, actor.id, relation === 'glass over' ? '-1 second' : '30 minutes'],
    );
  return target;
}

/** The facts that libs/policy decides by, as they lie in the database. */
async function factsOf(world: World, target: TestCase, actor: TestUser): Promise<CaseFacts> {
  const [facts] = await world.sql<CaseFacts>(
    `select c.organisation_id as "organisationId", c.team_id as "teamId", c.assigned_to as "assignedTo", c.registered_by as "registeredBy",
       c.verified_at is not null as verified, c.sensitivity = 'RESTRICTED' as restricted,
       exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = $2) as named,
       exists (select 1 from homeward.roster_entries r join homeward.operation_members m on m.operation_id = r.operation_id where r.case_id = c.id and m.user_id = $2) as "inOwnOperation",
       exists (select 1 from homeward.case_shares s where s.case_id = c.id and (s.mission_id = $3 or s.place_id is not null) and s.ended_at is null and s.until >= (now() at time zone 'Asia/Phnom_Penh')::date) as "sharedWithOwnMission",
       exists (select 1 from homeward.break_glasses g where g.case_id = c.id and g.user_id = $2 and g.ended_at is null and g.until > now()) as "underGlass",
       exists (select 1 from homeward.seal_openings o where o.case_id = c.id and o.user_id = $2) as "sealOpened"
     from homeward.cases c where c.id = $1`,
    [target.id, actor.id, world.mission],
  );
  if (!facts) throw new Error('The case is gone.');
  return facts;
}
