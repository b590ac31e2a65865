import type { Role } from '@homeward/domain';
import { send } from '../data/graphql-client.js';
import type { Picked } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';

export const ColleaguesDocument = graphql(`
  query Colleagues($roles: [Role!]) {
    colleagues(roles: $roles) {
      id
      displayName
      openCases
      teams {
        id
        name
      }
    }
  }
`);

const staff: readonly Role[] = ['caseworker', 'supervisor', 'coordinator', 'field_officer'];

async function find(roles: readonly Role[] | null, query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const words = query.trim().toLocaleLowerCase();
  const { colleagues } = await send(ColleaguesDocument, { roles: roles === null ? null : [...roles] }, { signal });
  return colleagues
    .filter(({ displayName }) => displayName.toLocaleLowerCase().includes(words))
    .map(({ id, displayName, teams }) => ({
      id,
      label: displayName,
      detail: teams.map(({ name }) => name).join(', '),
    }));
}

/** Everybody who works on people: for tasks, and as named staff. */
export function findColleagues(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  return find(staff, query, signal);
}

/** Whoever can carry a case. */
export function findCaseworkers(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  return find(null, query, signal);
}
