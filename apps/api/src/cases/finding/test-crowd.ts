import { BlindIndex } from '@homeward/domain/matching';
import { testIndexKey, type World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { composeName } from '../../seed/names/compose.js';
import { ages, nations } from '../../seed/nationalities.js';
import { Random } from '../../seed/random.js';
import { testSealing } from '../../testing/test-keys.js';
import { blindOf, type Filed } from './filing.js';

/** Somebody of a crowd past every policy: as the house files people, without the act that registers each. */
export interface CrowdPerson extends Filed {
  readonly nationality: string;
  readonly teamId: string;
  readonly assignedTo: string | null;
}

const BATCH = 2_000;
const index = new BlindIndex(testIndexKey, { keeps: true });

export function seededCrowd(
  count: number,
  seed: number,
  place: (at: number) => Pick<CrowdPerson, 'teamId' | 'assignedTo'>,
): CrowdPerson[] {
  const total = nations.reduce((sum, nation) => sum + nation.inCambodia, 0);
  return Array.from({ length: count }, (_, at) => {
    const random = new Random(seed, at);
    let roll = random.real() * total;
    const nation = nations.find((one) => (roll -= one.inCambodia) <= 0) ?? nations[0];
    if (!nation) throw new RangeError('no nation');
    const name = composeName(nation.names, random.chance(0.4), random);
    const two = (value: number): string => String(value).padStart(2, '0');
    const year = 2026 - random.int(...random.weighted(ages));
    const roman = name.romanised === '' ? [] : [name.romanised];
    return {
      id: uuid(),
      names: random.chance(0.15)
        ? [name.name, ...roman, random.pick(['Kevin', 'Lucy', 'A-Long', 'Amy', 'Leo'])]
        : [name.name, ...roman],
      birth: random.chance(0.1) ? null : `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
      birthEstimated: false,
      documentNumber: random.chance(0.6) ? `${nation.passport[0]}${random.digits(nation.passport[1])}` : '',
      phone: random.chance(0.4) ? `+${nation.calling}00${random.digits(7)}` : '',
      nationality: nation.code,
      ...place(at),
    };
  });
}

/** @returns the case of each, in their order; `counted` false: the planner does not know yet that they came */
export async function fileCrowd(
  world: World,
  people: readonly CrowdPerson[],
  { counted = true } = {},
): Promise<string[]> {
  const sealer = testSealing((text, values) => world.sql(text, values));
  const cases: string[] = [];
  await world.sql(`set synchronous_commit = off`);
  for (let start = 0; start < people.length; start += BATCH) {
    const batch = people.slice(start, start + BATCH);
    const sealed = await sealer.seal(
      'persons',
      batch.map((one) => ({
        id: one.id,
        subject: one.id,
        organisation: world.here,
        values: {
          name: one.names[0] ?? '',
          romanised_name: one.names[1] ?? '',
          family_name: '',
          given_name: '',
          aliases: one.names.slice(2),
          gender: null,
          birth: one.birth,
          birth_estimated: one.birthEstimated,
          document_country: null,
          document_number: one.documentNumber,
          phone: one.phone,
        },
      })),
    );
    const rows = batch.map((one, at) => ({
      ...sealed[at],
      id: one.id,
      organisation_id: world.here,
      sex: 'UNKNOWN',
      nationalities: [one.nationality],
      stateless: false,
      languages: [],
      registered_by: world.users.supervisor.id,
      created_at: '2026-01-01',
      updated_at: '2026-01-01',
      version: 1,
    }));
    await world.sql(
      `insert into homeward.persons select p.* from jsonb_populate_recordset(null::homeward.persons, $1) p`,
      [JSON.stringify(rows)],
    );
    const blind = batch.map((one) => blindOf(index, world.here, one));
    await world.sql(
      `insert into homeward.person_index (person_id, organisation_id, tokens, marks)
       select f.id, $4, f.tokens::smallint[], f.marks::text[] from unnest($1::uuid[], $2::text[], $3::text[]) f(id, tokens, marks)`,
      [
        batch.map(({ id }) => id),
        blind.map(({ tokens }) => `{${tokens.join(',')}}`),
        blind.map(({ marks }) => `{${marks.join(',')}}`),
        world.here,
      ],
    );
    const ids = batch.map(() => uuid());
    await world.sql(
      `insert into homeward.cases (id, organisation_id, team_id, reference, person_id, state, verified_at, assigned_to, registered_by, nationality)
       select f.id, $7, f.team, 'C-' || ($8::int + f.nth), f.person, 'VERIFIED', now(), nullif(f.assigned, '')::uuid, $6, f.nation
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[]) with ordinality f(id, team, person, assigned, nation, nth)`,
      [
        ids,
        batch.map(({ teamId }) => teamId),
        batch.map(({ id }) => id),
        batch.map(({ assignedTo }) => assignedTo ?? ''),
        batch.map(({ nationality }) => nationality),
        world.users.supervisor.id,
        world.here,
        start,
      ],
    );
    cases.push(...ids);
  }
  if (counted) await world.sql(`vacuum (analyze) homeward.persons, homeward.person_index, homeward.cases`);
  return cases;
}

/** Files some of a crowd otherwise, as another index would have them. */
export async function fileAgain(
  world: World,
  people: readonly CrowdPerson[],
  valuesOf: (one: CrowdPerson) => readonly number[],
): Promise<void> {
  await world.sql(
    `update homeward.person_index i set tokens = f.tokens::smallint[] from unnest($1::uuid[], $2::text[]) f(id, tokens) where i.person_id = f.id`,
    [people.map(({ id }) => id), people.map((one) => `{${valuesOf(one).join(',')}}`)],
  );
}
