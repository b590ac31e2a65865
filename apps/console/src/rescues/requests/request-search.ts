import { send } from '../../data/graphql-client.js';
import { graphql } from '../../gql/index.js';
import type { SearchHit } from '../../shell/room.js';

const FindRescueRequestsDocument = graphql(`
  query FindRescueRequests($text: ShortText!) {
    rescueRequests(filter: { text: $text }, first: 6) {
      nodes {
        id
        reference
        place
        compound {
          name
        }
      }
    }
  }
`);

export default async function findRequests(text: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const { rescueRequests } = await send(FindRescueRequestsDocument, { text: text.slice(0, 200) }, { signal });
  return rescueRequests.nodes.map(({ id, reference, place, compound }) => ({
    id,
    to: `/rescue-requests/${id}`,
    primary: reference,
    secondary: compound?.name ?? place,
  }));
}
