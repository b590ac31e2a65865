import type { TestCase, TestUser, World } from '@homeward/testing';

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
}

export interface SampleContext {
  readonly world: World;
  readonly actor: TestUser;
  readonly target: TestCase;
}

/** Fields of the three problems, to be spread into a result's selection. */
export const problemParts = `... on InvalidInput { code message fields { field code message } } ... on StaleWrite { code currentVersion } ... on Refused { code message }`;
