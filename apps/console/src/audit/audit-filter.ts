import type { AuditFilter } from '../gql/graphql.js';

/** "Refused only" is a switch of its own in the rail; the API knows it as a kind. */
export function filterOf({ refusals, ...filter }: Readonly<Record<string, unknown>>): AuditFilter {
  return { ...filter, ...(refusals === true ? { kinds: ['refusal'] } : {}) };
}
