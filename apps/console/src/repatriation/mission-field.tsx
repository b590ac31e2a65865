import { PickField, type Picked } from '../form/pick-fields.js';
import type { FieldProps } from '../form/use-field.js';
import { send } from '../data/graphql-client.js';
import { MissionNamesDocument } from './documents.js';

/** Missions are few: all are asked for once and sifted here, those of the person's country first. */
async function findMissions(
  query: string,
  nationality: string | null,
  signal: AbortSignal,
): Promise<readonly Picked[]> {
  const { missions } = await send(MissionNamesDocument, {}, { signal });
  const text = query.trim().toLocaleLowerCase();
  return missions
    .filter((one) => `${one.name} ${one.city}`.toLocaleLowerCase().includes(text))
    .sort((a, b) => Number(b.sendingCountry === nationality) - Number(a.sendingCountry === nationality))
    .slice(0, 20)
    .map(({ id, name, city, locatedIn }) => ({
      id,
      label: name,
      detail: [city, locatedIn].filter(Boolean).join(', '),
    }));
}

export function MissionField({ nationality, ...props }: FieldProps & { readonly nationality: string | null }) {
  return (
    <PickField
      {...props}
      findKey={`missions-${nationality ?? ''}`}
      find={(query, signal) => findMissions(query, nationality, signal)}
    />
  );
}
