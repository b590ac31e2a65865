import type { CompoundStatus } from '@homeward/domain';
import { stamp } from './days.js';
import type { ListedCompound } from './compound-list.js';
import type { Random } from './random.js';
import { searchKey } from './search-key.js';
import type { Compound, Staff, World } from './world.js';

const descriptions = [
  'Gate with two guards, wire on the wall, lights on through the night.',
  'Upper floors have bars on the windows; deliveries come to the back gate.',
  'A shop, a canteen and a clinic inside; nobody goes out without a slip.',
  'Blocks with letters; new arrivals are kept on the second floor.',
  'Hotel in front, offices behind. Cars change their plates.',
  '',
];
const sources = [
  'two people who came out',
  'a visit of the field team',
  'hotline',
  'satellite picture, seen by eye',
  'police report',
  'newspaper',
];

/** What came before the status of today, oldest first. */
const histories: Readonly<Record<CompoundStatus, readonly CompoundStatus[]>> = {
  ACTIVE: ['SUSPECTED', 'ACTIVE'],
  SUSPECTED: ['SUSPECTED'],
  RAIDED: ['SUSPECTED', 'ACTIVE', 'RAIDED'],
  EMPTIED: ['ACTIVE', 'RAIDED', 'EMPTIED'],
  MOVED: ['ACTIVE', 'MOVED'],
  CLOSED: ['ACTIVE', 'EMPTIED', 'CLOSED'],
  UNKNOWN: ['SUSPECTED', 'UNKNOWN'],
};

export function buildCompounds(
  world: Omit<World, 'organisations'>,
  organisation: string,
  listed: readonly ListedCompound[],
  staff: readonly Staff[],
  random: Random,
): readonly Compound[] {
  const { days, rows } = world;
  const created = stamp(days.moment(-1290, 60));
  const built = listed.map((one, at): Compound => ({
    ...one,
    id: random.uuid(days.moment(-1290, 60)),
    weight: 1 / (1 + (at % 9)),
  }));
  for (const compound of built) {
    const history = histories[compound.status];
    // Days of the changes, falling towards today.
    const changes = history.map((_, at) => -1200 + Math.floor((1180 * (at + random.real())) / history.length));
    const latest = days.iso(changes.at(-1) ?? -400);
    rows.add('compounds', {
      id: compound.id,
      organisation_id: organisation,
      name: compound.name,
      aliases: compound.aliases,
      country: compound.country,
      province: compound.province,
      latitude: compound.latitude,
      longitude: compound.longitude,
      precision: compound.precision,
      status: compound.status,
      status_since: random.chance(0.4) ? latest.slice(0, 7) : latest,
      floors: compound.floors,
      armed_group: compound.armedGroup,
      description: random.pick(descriptions),
      search_key: searchKey([compound.name, ...compound.aliases]),
      created_at: created,
      updated_at: stamp(days.moment(changes.at(-1) ?? -400, 200)),
    });
    const author = random.pick(staff.filter((one) => one.roles.includes('field_officer'))).id;
    const target =
      compound.status === 'MOVED'
        ? built.find((other) => other !== compound && other.province === compound.province)
        : undefined;
    history.forEach((status, at) => {
      const day = changes[at] ?? -400;
      rows.add('compound_events', {
        id: random.uuid(days.moment(day, 200)),
        organisation_id: organisation,
        compound_id: compound.id,
        status,
        happened_on: random.chance(0.5) ? days.iso(day) : days.iso(day).slice(0, 7),
        source: random.pick(sources),
        note: '',
        moved_to: status === 'MOVED' ? (target?.id ?? null) : null,
        recorded_by: author,
        recorded_at: stamp(days.moment(day, 200)),
      });
    });
    operators(world, organisation, compound, random);
  }
  return built;
}

function operators(
  { days, rows }: Omit<World, 'organisations'>,
  organisation: string,
  compound: Compound,
  random: Random,
): void {
  const found: (readonly ['LEGAL_ENTITY' | 'ARMED_GROUP' | 'OPERATOR' | 'LANDLORD' | 'SECURITY', string])[] = [];
  if (compound.operator !== '') found.push(['LEGAL_ENTITY', compound.operator]);
  if (compound.armedGroup !== '') found.push(['ARMED_GROUP', compound.armedGroup]);
  if (random.chance(0.5))
    found.push([
      'OPERATOR',
      random.pick([
        'Boss known as "Third Uncle"',
        'Team "Red Phoenix"',
        'Team "Lucky 8"',
        'Boss known as "A-Long"',
        'Team "Sea Dragon"',
      ]),
    ]);
  if (random.chance(0.25))
    found.push([
      'LANDLORD',
      random.pick(['A local businessman, name withheld', 'Family that owns the hotel in front']),
    ]);
  if (random.chance(0.2)) found.push(['SECURITY', random.pick(['Black Shield Guards', 'Evergreen Security'])]);
  for (const [kind, name] of found) {
    const ended = random.chance(0.12);
    rows.add('compound_operators', {
      id: random.uuid(days.moment(-1200, 90)),
      organisation_id: organisation,
      compound_id: compound.id,
      kind,
      name,
      note: '',
      ended_at: ended ? stamp(days.moment(-random.int(20, 300), 90)) : null,
      created_at: stamp(days.moment(-1200, 90)),
    });
  }
}
