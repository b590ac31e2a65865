import { send } from '../data/graphql-client.js';
import type { Picked } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';
import type { SearchHit } from '../shell/room.js';

const FindCompoundsDocument = graphql(`
  query FindCompounds($text: ShortText) {
    compounds(filter: { text: $text }, first: 12) {
      nodes {
        id
        name
        province
      }
    }
  }
`);

export default async function search(text: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const { compounds } = await send(FindCompoundsDocument, { text: text.slice(0, 200) }, { signal });
  return compounds.nodes.map(({ id, name, province }) => ({
    id,
    to: `/places/${id}`,
    primary: name,
    secondary: province,
  }));
}

/** The same for a field that picks one. */
export async function findCompounds(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const text = query.trim().slice(0, 200);
  const { compounds } = await send(FindCompoundsDocument, { text: text === '' ? null : text }, { signal });
  return compounds.nodes.map(({ id, name, province }) => ({ id, label: name, detail: province }));
}
