import { type CustodyAccess, type CustodyKind, detentionKinds } from '@homeward/domain';
import { findTown } from '@homeward/domain/geography';
import type pg from 'pg';
import type { Days } from './days.js';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { type Organisation, staffOf, type World } from './world.js';

interface Listed {
  readonly kind: CustodyKind;
  readonly name: string;
  readonly answers: string;
  readonly visits: string;
  readonly dangers?: string;
  readonly ngo: CustodyAccess;
  readonly mission: CustodyAccess;
  readonly lawyer?: CustodyAccess;
}

const shelter = (name: string, answers: string): Listed => ({
  kind: 'SHELTER',
  name,
  answers,
  visits: 'Mornings, announced the day before. No phones in the rooms.',
  ngo: 'FREE',
  mission: 'LIMITED',
  lawyer: 'FREE',
});

const listed: readonly Listed[] = [
  shelter('Lotus House', 'The house mother, day and night'),
  shelter('Bamboo House', 'The night guard after nine'),
  shelter('Star House', 'The house mother'),
  shelter('Mango House', 'The social worker, until eight'),
  shelter('River House', 'The house father'),
  {
    kind: 'POLICE',
    name: 'Provincial police station',
    answers: 'The duty officer',
    visits: 'With a letter of the commissioner, on weekdays until four.',
    dangers: 'Phones are taken away and kept. Two people said that an officer sold the number of a sister.',
    ngo: 'LIMITED',
    mission: 'LIMITED',
    lawyer: 'LIMITED',
  },
  {
    kind: 'POLICE',
    name: 'District police post',
    answers: 'Whoever is on duty',
    visits: 'No fixed hours. Bring food: there is none.',
    ngo: 'LIMITED',
    mission: 'NONE',
  },
  {
    kind: 'IMMIGRATION_DETENTION',
    name: 'Immigration holding place, main building',
    answers: 'The office of the director',
    visits: 'Tuesday and Thursday, nine to eleven, names on a list the day before.',
    dangers: 'Minors and adults sleep in one hall.',
    ngo: 'LIMITED',
    mission: 'FREE',
    lawyer: 'LIMITED',
  },
  {
    kind: 'IMMIGRATION_DETENTION',
    name: 'Immigration holding place, annex',
    answers: 'The guard at the gate',
    visits: 'Embassies only.',
    dangers: 'Men offer work through the fence.',
    ngo: 'NONE',
    mission: 'LIMITED',
  },
  {
    kind: 'HOSPITAL',
    name: 'Provincial hospital',
    answers: 'Ward 3',
    visits: 'Two to five',
    ngo: 'FREE',
    mission: 'FREE',
  },
];

const streamOf = (organisation: Organisation, at: number): Random =>
  new Random(SEED ^ 0x6b6b6b6b, -1_000 - organisation.index * 100 - at);

/** The place of that name, where the organisation keeps it among its own. */
export function placeIdOf(days: Days, organisation: Organisation, name: string): string | null {
  const at = listed.findIndex((one) => one.name === name);
  return at < 0 ? null : streamOf(organisation, at).uuid(days.moment(-400, at));
}

/** Offices of police and immigration are no secret; those of the evaluation stand beside the middle of a province. */
function positionOf(
  country: string,
  province: string,
  kind: CustodyKind,
  at: number,
): { readonly latitude: number | null; readonly longitude: number | null } {
  const town = detentionKinds.includes(kind) ? findTown(province, country) : null;
  return { latitude: town && town.latitude + 0.03 * (at % 3), longitude: town && town.longitude - 0.04 * (at % 2) };
}

export function writeCustodyPlaces({ days, rows }: World, organisation: Organisation): void {
  const author = staffOf(organisation, 'supervisor')[0] ?? staffOf(organisation, 'coordinator')[0];
  const provinces =
    organisation.country === 'KH'
      ? [...new Set(organisation.compounds.map(({ province }) => province))]
      : ['Tak', 'Bangkok', 'Chiang Rai', 'Sa Kaeo'];
  for (const [at, place] of listed.entries()) {
    const random = streamOf(organisation, at);
    const written = days.moment(-400, at);
    const id = random.uuid(written);
    rows.add('custody_places', {
      id,
      organisation_id: organisation.id,
      kind: place.kind,
      name: place.name,
      country: organisation.country,
      province: provinces[at % Math.max(1, provinces.length)] ?? '',
      ...positionOf(organisation.country, provinces[at % Math.max(1, provinces.length)] ?? '', place.kind, at),
      // A number that nobody has.
      phone: `+000 55 01${String(at).padStart(2, '0')}`,
      answers: place.answers,
      visits: place.visits,
      lawyer_access: place.lawyer ?? null,
      mission_access: place.mission,
      ngo_access: place.ngo,
      dangers: place.dangers ?? '',
      updated_at: stamp(written),
    });
    if (place.kind === 'SHELTER' && author)
      rows.add('custody_place_addresses', {
        id: random.uuid(written),
        organisation_id: organisation.id,
        place_id: id,
        address: `House ${random.int(2, 90)}, lane ${random.int(1, 20)}, behind the market`,
        recorded_by: author.id,
        recorded_at: stamp(written),
      });
  }
}

/** Beds that fit how many people there are: one house full, one over, the others with room. */
export const countBeds = (client: pg.Client): Promise<unknown> =>
  client.query(`
    update homeward.custody_places p set
      beds_women = greatest(4, w.women + case w.nth when 1 then 0 when 2 then -1 else w.nth * 3 end),
      beds_men = greatest(4, w.men + case w.nth when 2 then 4 when 3 then 0 else w.nth * 2 end),
      beds_family = 6
    from (select q.id, row_number() over (partition by q.organisation_id order by q.id)::int as nth,
        (select count(*)::int from homeward.custody_spells s where s.place_id = q.id and s.to_date is null and s.bed = 'WOMEN') as women,
        (select count(*)::int from homeward.custody_spells s where s.place_id = q.id and s.to_date is null and s.bed = 'MEN') as men
      from homeward.custody_places q where q.kind = 'SHELTER') w
    where w.id = p.id`);
