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

const RegisteredPlacesDocument = graphql(`
  query RegisteredPlaces($text: ShortText) {
    compounds(filter: { text: $text }, first: 12) {
      nodes {
        id
        name
        province
      }
    }
  }
`);

const asked = (query: string): string | null => (query.trim() === '' ? null : query.trim().slice(0, 200));

/** The same for whoever takes a plea or filters a list, and may record no stay. */
export async function findRegisteredCompounds(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const { compounds } = await send(RegisteredPlacesDocument, { text: asked(query) }, { signal });
  return compounds.nodes.map(({ id, name, province }) => ({ id, label: name, detail: province }));
}

/** Compounds by any name or alias; without words the ones most often named. */
export async function findCompounds(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const { stayPlaces } = await send(CasePlacesDocument, { text: asked(query) }, { signal });
  return stayPlaces.map(({ id, name, province }) => ({ id, label: name, detail: province }));
}
