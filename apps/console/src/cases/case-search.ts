import { send } from '../data/graphql-client.js';
import { graphql } from '../gql/index.js';
import type { SearchHit } from '../shell/room.js';

const CaseSearchDocument = graphql(`
  query CaseSearch($text: ShortText!) {
    cases(filter: { text: $text }, first: 8) {
      nodes {
        id
        reference
        nationality
        person {
          initials
        }
        compound {
          name
        }
      }
    }
  }
`);

/** A reference, or a name in any script and spelling; found is shown as initials and reference. */
export default async function searchCases(query: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const { cases } = await send(CaseSearchDocument, { text: query.slice(0, 200) }, { signal });
  return cases.nodes.map((found) => ({
    id: found.id,
    to: `/cases/${found.id}`,
    primary: `${found.person.initials}  ${found.reference}`,
    secondary: [found.nationality, found.compound?.name].filter(Boolean).join(' · '),
  }));
}
