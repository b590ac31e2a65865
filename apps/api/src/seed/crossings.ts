import { addDays } from '@homeward/domain';
import { crossings } from './crossing-list.js';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import type { Organisation, World } from './world.js';

const known = 'General knowledge and public maps. To be checked.';
const told = 'Newspapers of June 2025. To be checked.';
const opened = '2024-01-01';

/** A first set of border crossings, each to be checked; what was closed since has a row of before. */
export function writeCrossings({ days, rows }: World, organisation: Organisation): void {
  const random = new Random(SEED, -3_000 - organisation.index);
  for (const {
    name,
    otherNames,
    country,
    other,
    province,
    kind,
    latitude,
    longitude,
    hours,
    closedFrom,
  } of crossings) {
    const crossing = random.uuid(days.moment(-400, 10));
    const row = (id: string, more: Readonly<Record<string, string | null>>): void =>
      rows.add('border_crossings', {
        id,
        organisation_id: organisation.id,
        crossing_id: crossing,
        name,
        other_names: otherNames,
        country,
        other_country: other,
        province,
        kind,
        state: 'OPEN',
        hours,
        latitude,
        longitude,
        valid_from: opened,
        valid_to: null,
        source: known,
        recorded_at: stamp(days.moment(-400, 10)),
        ...more,
      });
    if (closedFrom === '') {
      row(crossing, {});
      continue;
    }
    row(crossing, { valid_to: addDays(closedFrom, -1) });
    row(random.uuid(days.moment(-400, 11)), { state: 'CLOSED', hours: '', valid_from: closedFrom, source: told });
  }
}
