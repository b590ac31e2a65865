import type { Role } from '@homeward/domain';
import { send } from '../data/graphql-client.js';
import type { Picked } from '../form/pick-fields.js';
import type { ColleaguesQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';

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

type Colleague = ColleaguesQuery['colleagues'][number];

const teamsOf = ({ teams }: Colleague): string => teams.map(({ name }) => name).join(', ');

async function find(
  roles: readonly Role[] | null,
  query: string,
  signal: AbortSignal,
  detail: (colleague: Colleague) => string,
): Promise<readonly Picked[]> {
  const words = query.trim().toLocaleLowerCase();
  const { colleagues } = await send(ColleaguesDocument, { roles: roles === null ? null : [...roles] }, { signal });
  return colleagues
    .filter(({ displayName }) => displayName.toLocaleLowerCase().includes(words))
    .map((colleague) => ({ id: colleague.id, label: colleague.displayName, detail: detail(colleague) }));
}

/** Everybody who works on people: for tasks, and as named staff. */
export function findColleagues(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  return find(staff, query, signal, teamsOf);
}

/** Whoever can carry a case, with how many each carries already. */
export function useFindCaseworkers(): (query: string, signal: AbortSignal) => Promise<readonly Picked[]> {
  const t = useT();
  return (query, signal) =>
    find(null, query, signal, (colleague) =>
      [teamsOf(colleague), t('cases.bulk.openCases', { smart_count: colleague.openCases })].filter(Boolean).join(' · '),
    );
}
