import { send } from '../data/graphql-client.js';
import { graphql } from '../gql/index.js';
import type { SearchHit } from '../shell/room.js';

const FindOperationsDocument = graphql(`
  query FindOperations($text: ShortText!) {
    operations(filter: { text: $text }, first: 6) {
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

export default async function findOperations(text: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const { operations } = await send(FindOperationsDocument, { text: text.slice(0, 200) }, { signal });
  return operations.nodes.map(({ id, reference, place, compound }) => ({
    id,
    to: `/rescues/${id}`,
    primary: reference,
    secondary: compound?.name ?? place,
  }));
}
