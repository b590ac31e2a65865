import { send } from '../data/graphql-client.js';
import { graphql } from '../gql/index.js';
import type { SearchHit } from '../shell/room.js';

const FindUsersDocument = graphql(`
  query FindUsers($text: ShortText) {
    users(filter: { text: $text }, first: 8) {
      nodes {
        id
        displayName
        email
      }
    }
  }
`);

export default async function search(text: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const { users } = await send(FindUsersDocument, { text: text.slice(0, 200) }, { signal });
  return users.nodes.map(({ id, displayName, email }) => ({
    id,
    to: `/administration/users/${id}`,
    primary: displayName,
    secondary: email,
  }));
}
