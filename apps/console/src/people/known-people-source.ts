import { send } from '../data/graphql-client.js';
import { listFrom, type ResourceSource } from '../data/resource.js';
import type { KnownPeopleFilter, KnownPeopleQuery, RevealKnownPeopleQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

const KnownPeopleDocument = graphql(`
  query KnownPeople($filter: KnownPeopleFilter, $first: Int, $after: String) {
    knownPeople(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        caseId
        reference
        kind
        party
        initials
        relation
        roles
        phoneCount
        walletCount
        alsoIn
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      total {
        value
        capped
      }
      facets {
        kinds {
          value
          count
        }
      }
    }
  }
`);

/** Names and numbers of the rows on the screen: the API logs this reading. */
const RevealKnownPeopleDocument = graphql(`
  query RevealKnownPeople($ids: [UUID!]!) {
    knownPeople(filter: { ids: $ids }, first: 100) {
      nodes {
        id
        name
        aliases
        phones
        wallets
      }
    }
  }
`);

export type KnownPerson = KnownPeopleQuery['knownPeople']['nodes'][number];
export type KnownNames = ReadonlyMap<string, RevealKnownPeopleQuery['knownPeople']['nodes'][number]>;

export async function readKnownNames(ids: readonly string[]): Promise<KnownNames> {
  const { knownPeople } = await send(RevealKnownPeopleDocument, { ids: [...ids] });
  return new Map(knownPeople.nodes.map((one) => [one.id, one]));
}

export default {
  list: listFrom(
    KnownPeopleDocument,
    ({ filter, first, after }) => ({ filter: filter satisfies KnownPeopleFilter, first, after }),
    (result) => result.knownPeople,
  ),
} satisfies ResourceSource<KnownPerson>;
