import { type CustodyBed, custodyBeds } from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { CustodyPlaceModel, CustodyPlacePersonModel, CustodyPlaceRefModel } from './place.models.js';

type PlaceRow = Omit<CustodyPlaceModel, 'beds' | 'people'> & {
  others: Record<CustodyBed, number>;
  bedsWomen: number | null;
  bedsMen: number | null;
  bedsFamily: number | null;
};

const most = 300;
const mostPeople = 500;

/** Places with what is taken there now. Names are sealed, so they are put in order here. */
export async function readPlaces(tx: Tx, where: string, values: readonly unknown[]): Promise<CustodyPlaceModel[]> {
  const rows = await tx.query<PlaceRow>(
    `select p.id, p.kind, ${at('custody_places.name', 'p')} as name, p.country, p.province, p.latitude, p.longitude, ${at('custody_places.phone', 'p')} as phone,
       ${at('custody_places.answers', 'p')} as answers, ${at('custody_places.visits', 'p')} as visits, p.lawyer_access as "lawyerAccess", p.mission_access as "missionAccess",
       p.ngo_access as "ngoAccess", ${at('custody_places.dangers', 'p')} as dangers, p.beds_women as "bedsWomen", p.beds_men as "bedsMen", p.beds_family as "bedsFamily",
       jsonb_build_object('WOMEN', p.others_women, 'MEN', p.others_men, 'FAMILY', p.others_family) as others,
       p.closed_on as "closedOn", p.version
     from homeward.custody_places p where p.organisation_id = $1 and ${where} order by p.closed_on is not null, p.id desc limit ${most}`,
    [currentActor().organisationId, ...values],
  );
  if (rows.length === 0) return [];
  const taken = await tx.query<{ placeId: string; bed: CustodyBed | null; people: number }>(
    `select place_id as "placeId", bed, people from homeward.custody_counts()`,
  );
  return rows
    .map(({ bedsWomen, bedsMen, bedsFamily, others, ...row }) => {
      const here = taken.filter(({ placeId }) => placeId === row.id);
      const counted = { WOMEN: bedsWomen, MEN: bedsMen, FAMILY: bedsFamily };
      return {
        ...row,
        people: here.reduce((sum, { people }) => sum + people, 0),
        beds: custodyBeds.flatMap((bed) => {
          const beds = counted[bed];
          if (beds === null) return [];
          const people = here.find((one) => one.bed === bed)?.people ?? 0;
          return [{ bed, beds, taken: people, others: others[bed], free: beds - people - others[bed] }];
        }),
      };
    })
    .sort(
      (a, b) =>
        Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
        a.name.localeCompare(b.name) ||
        (a.id < b.id ? -1 : 1),
    );
}

export async function readPlace(tx: Tx, id: string): Promise<CustodyPlaceModel> {
  const [place] = await readPlaces(tx, 'p.id = $2', [id]);
  if (!place) throw new RefusedError('NOT_FOUND');
  return place;
}

/** Names of places, for rows that stand at them. */
export async function placeNames(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, CustodyPlaceRefModel>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.query<CustodyPlaceRefModel>(
    `select p.id, ${at('custody_places.name', 'p')} as name from homeward.custody_places p where p.id = any($1::uuid[])`,
    [wanted],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who of the actor's cases is at a place now. */
export async function peopleAt(tx: Tx, placeId: string): Promise<CustodyPlacePersonModel[]> {
  const values: unknown[] = [placeId];
  const scope = caseScope(currentActor(), 'custody.read', (value) => `$${values.push(value)}`);
  const rows = await tx.queryForInitials<
    Omit<CustodyPlacePersonModel, 'initials'> & { x_romanised: string; x_name: string }
  >(
    `select c.id as "caseId", c.reference, s.from_date as "from", s.bed, s.review_on as "reviewOn",
       ${at('persons.romanised_name', 'p')} as x_romanised, ${at('persons.name', 'p')} as x_name
     from homeward.custody_spells s join homeward.cases c on c.id = s.case_id join homeward.persons p on p.id = c.person_id
     where s.place_id = $1 and s.to_date is null and ${scope} order by s.from_date, c.reference limit ${mostPeople}`,
    values,
  );
  return rows.map(({ x_romanised, x_name, ...row }) => ({ ...row, initials: initialsOf(x_romanised, x_name) }));
}
