import { send } from '../data/graphql-client.js';
import type { Picked } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';

const CasePlacesDocument = graphql(`
  query CasePlaces($text: ShortText) {
    stayPlaces(text: $text) {
      id
      name
      province
    }
  }
`);

/** Compounds by any name or alias; without words the ones most often named. */
export async function findCompounds(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const text = query.trim().slice(0, 200);
  const { stayPlaces } = await send(CasePlacesDocument, { text: text === '' ? null : text }, { signal });
  return stayPlaces.map(({ id, name, province }) => ({ id, label: name, detail: province }));
}
