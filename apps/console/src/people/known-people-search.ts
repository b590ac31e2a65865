import { send } from '../data/graphql-client.js';
import { graphql } from '../gql/index.js';
import type { SearchHit } from '../shell/room.js';

const FindKnownPeopleDocument = graphql(`
  query FindKnownPeople($text: ShortText!) {
    knownPeople(filter: { text: $text }, first: 8) {
      nodes {
        id
        caseId
        reference
        initials
      }
    }
  }
`);

/** A name in any script, a phone, an account, a wallet; found is shown as initials and the case in which it stands. */
export default async function searchKnownPeople(query: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const { knownPeople } = await send(FindKnownPeopleDocument, { text: query.slice(0, 200) }, { signal });
  return knownPeople.nodes.map(({ id, caseId, initials, reference }) => ({
    id,
    to: `/cases/${caseId}/people`,
    primary: `${initials}  ${reference}`,
  }));
}
