import type { UserFilter } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { listFrom, oneFrom, type ResourceSource } from '../data/resource.js';
import { type ShownUser, UserDocument } from './user-documents.js';

const UsersDocument = graphql(`
  query Users($filter: UserFilter, $first: Int, $after: String) {
    users(filter: $filter, first: $first, after: $after) {
      nodes {
        ...UserParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      total {
        value
        capped
      }
    }
  }
`);

/** The rail has words for the state; the API a yes or no. */
function filterOf({ state, ...filter }: Readonly<Record<string, unknown>>): UserFilter {
  return { ...filter, ...(state === undefined ? {} : { disabled: state === 'disabled' }) };
}

export default {
  list: listFrom(
    UsersDocument,
    ({ filter, first, after }) => ({ filter: filterOf(filter), first, after }),
    (result) => result.users,
  ),
  one: oneFrom(
    UserDocument,
    (id) => ({ id }),
    (result) => result.user,
  ),
} satisfies ResourceSource<ShownUser>;
