import type { Role } from '@homeward/domain';
import type { TestCase, TestHouse, TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';

/**
 * One way to call one operation, for the suites that are generated from the schema: the authorisation matrix (every
 * operation x role x ownership) and the sweep of bad input. Each room gives one for each of its operations.
 */
export interface Sample {
  /** Name in the schema. */
  readonly operation: string;
  /** The whole document, with `__typename` in every result and the problems' codes. */
  readonly document: string;
  /**
   * What the operation acts on:
   * - case: `target` is the case; allowed exactly where libs/policy opens the permission on it
   * - list: a list of things on cases; `seen` tells whether the target is in the answer
   * - organisation: no case in it; allowed exactly for the roles that hold the permission
   */
  readonly on: 'case' | 'list' | 'organisation';
  /**
   * Puts what the act needs (an open task, a draft, a roster) past every policy and gives valid variables for the target.
   * `actor` is who will call.
   */
  variables(context: SampleContext): Promise<object> | object;
  /** For lists: whether the answer shows the target. Default: its text holds the case's id or reference. */
  seen?(data: unknown, target: TestCase): boolean;
  /** For acts that policy allows and another rule may still refuse (a second person is needed): codes that count as reached. */
  readonly reachedBy?: readonly string[];
  /** What a partner of a house does: for that role an account of a house calls, and what is shared is shared with the house. */
  readonly ofHouse?: true;
}

const houses = new WeakMap<World, Promise<TestHouse>>();
/** The one house of a world that such samples are about. */
export function houseOf(world: World): Promise<TestHouse> {
  const made = houses.get(world) ?? world.addHouse();
  houses.set(world, made);
  return made;
}

/** Who calls a sample for a role. */
export const callerOf = async (world: World, sample: Sample, role: Role): Promise<TestUser> =>
  sample.ofHouse && role === 'partner' ? (await houseOf(world)).user : world.users[role];

/** Shared with the partner that calls the sample. */
export async function share(world: World, sample: Sample, caseId: string, days: number): Promise<void> {
  const house = sample.ofHouse ? (await houseOf(world)).id : null;
  await world.sql(
    `insert into homeward.case_shares (id, organisation_id, case_id, mission_id, place_id, until, shared_by)
     values ($1, $2, $3, $4, $5, (now() at time zone 'Asia/Phnom_Penh')::date + $7::int, $6)`,
    [uuid(), world.here, caseId, house ? null : world.mission, house, world.users.coordinator.id, days],
  );
}

export interface SampleContext {
  readonly world: World;
  readonly actor: TestUser;
  readonly target: TestCase;
}

/** Fields of the three problems, to be spread into a result's selection. */
export const problemParts = `... on InvalidInput { code message fields { field code message } } ... on StaleWrite { code currentVersion } ... on Refused { code message }`;
