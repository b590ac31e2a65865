import {
  type AgeBand,
  type CustodyAccess,
  custodyAlerts,
  type CustodyAnswer,
  type CustodyKind,
  detentionKinds,
  finalStates,
  type MovementKind,
  type RouteState,
} from '@homeward/domain';
import { findTown } from '@homeward/domain/geography';
import type { Permission } from '@homeward/policy';
import { caseScope } from '../../cases/case/case-gate.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { longDays } from '../../rescues/custody/custody-review.js';
import { readCrossings } from '../crossings/crossing.service.js';
import { type MapCompoundModel, MapCrossingModel, type MapCustodyModel, type MapMissionModel } from './map.models.js';

export interface MapQuestion {
  readonly nationality: string | null;
  readonly missionId: string | null;
  readonly on: string;
  readonly isToday: boolean;
}

const mostPlaces = 5_000;
const mostLegs = 2_000;

/** Cases `c` that the actor reaches by a permission and that the question leaves. */
function reached(question: MapQuestion, permission: Permission, values: unknown[]): string {
  const add = (value: unknown): string => `$${values.push(value)}`;
  const parts = [caseScope(currentActor(), permission, add)];
  if (question.nationality) parts.push(`c.nationality = ${add(question.nationality)}`);
  if (question.missionId)
    parts.push(
      `exists (select 1 from homeward.checklist_items i where i.case_id = c.id and i.mission_id = ${add(question.missionId)}::uuid)`,
    );
  return parts.join(' and ');
}

export async function readCompounds(tx: Tx, question: MapQuestion): Promise<MapCompoundModel[]> {
  const values: unknown[] = [currentActor().organisationId, mostPlaces, finalStates];
  const scope = reached(question, 'case.read', values);
  return tx.query<MapCompoundModel>(
    `with held as (select c.compound_id as id, count(*)::int as people from homeward.cases c
       where c.compound_id is not null and c.out_on is null and c.state::text <> all($3::text[]) and ${scope} group by c.compound_id)
     select k.id, k.name, k.country, k.province, k.latitude, k.longitude, k.precision, k.status, coalesce(h.people, 0) as people
     from homeward.compounds k left join held h on h.id = k.id
     where k.organisation_id = $1 and (k.latitude is not null or h.people > 0) order by k.name, k.id limit $2`,
    values,
  );
}

interface PlaceRow {
  readonly id: string;
  readonly kind: CustodyKind;
  readonly name: string | null;
  readonly country: string;
  readonly province: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly family: number | null;
  readonly othersWomen: number;
  readonly othersMen: number;
  readonly othersFamily: number;
}
/** People who are alike by place and by all that an alert asks: nobody is left uncounted. */
interface SpellRow {
  readonly placeId: string | null;
  readonly kind: CustodyKind;
  readonly since: string;
  readonly reviewOn: string | null;
  readonly ageBand: AgeBand;
  readonly access: CustodyAccess | null;
  readonly medicalUrgent: boolean | null;
  readonly minorsApart: CustodyAnswer | null;
  readonly people: number;
}

/**
 * Police and immigration by place. Houses that hide people are told of together by province: neither name nor position of
 * one goes into the answer, so no map, print or screenshot can show where one stands.
 */
export async function readCustody(tx: Tx, question: MapQuestion): Promise<MapCustodyModel[]> {
  const places = await tx.query<PlaceRow>(
    `select p.id, p.kind, case when p.kind::text = any($3::text[]) then ${at('custody_places.name', 'p')} end as name, p.country, p.province, p.latitude, p.longitude,
       p.beds_women as women, p.beds_men as men, p.beds_family as family, p.others_women as "othersWomen", p.others_men as "othersMen", p.others_family as "othersFamily"
     from homeward.custody_places p where p.organisation_id = $1 and (p.closed_on is null or p.closed_on > $2::date) order by p.id limit ${mostPlaces}`,
    [currentActor().organisationId, question.on, detentionKinds],
  );
  const taken = question.isToday
    ? await tx.query<{ placeId: string; bed: string | null; people: number }>(
        `select place_id as "placeId", bed, people from homeward.custody_counts()`,
      )
    : [];
  const values: unknown[] = [question.on, finalStates];
  const scope = reached(question, 'custody.read', values);
  const spells = await tx.query<SpellRow>(
    `select s.place_id as "placeId", s.kind, s.from_date as since, s.review_on as "reviewOn", c.age_band as "ageBand",
       l.access, l.medical_urgent as "medicalUrgent", l.minors_apart as "minorsApart", count(*)::int as people
     from homeward.custody_spells s join homeward.cases c on c.id = s.case_id
       left join lateral (select r.access, r.medical_urgent, r.minors_apart from homeward.custody_reviews r where r.spell_id = s.id
         order by r.reviewed_on desc, r.recorded_at desc limit 1) l on true
     where s.from_date <= $1::date and (s.to_date is null or s.to_date > $1::date) and c.state::text <> all($2::text[]) and ${scope}
     group by s.place_id, s.kind, s.from_date, s.review_on, c.age_band, l.access, l.medical_urgent, l.minors_apart`,
    values,
  );
  const long = await longDays(tx);
  const groups = new Map<string, MapCustodyModel>();
  const keyOf = new Map<string, string>();
  for (const place of places) {
    const own = detentionKinds.includes(place.kind);
    const key = own ? place.id : `${place.kind} ${place.country} ${place.province}`;
    keyOf.set(place.id, key);
    const found = groups.get(key) ?? emptyGroup(key, place, own);
    groups.set(key, found);
    found.places += 1;
    if (!question.isToday) continue;
    const beds = bedsOf(place, taken);
    found.beds = sum(found.beds, beds.all);
    found.free = sum(found.free, beds.free);
  }
  for (const spell of spells) {
    // A place that was closed since, or only words on a case: it stands in the list by its kind.
    const key = keyOf.get(spell.placeId ?? '') ?? spell.kind;
    const found =
      groups.get(key) ??
      emptyGroup(
        key,
        { id: '', kind: spell.kind, name: null, country: '', province: '', latitude: null, longitude: null },
        false,
      );
    const last =
      spell.access === null
        ? null
        : {
            access: spell.access,
            medicalUrgent: spell.medicalUrgent ?? false,
            minorsApart: spell.minorsApart ?? 'NOT_ASKED',
          };
    const { kind, since: from, reviewOn, ageBand } = spell;
    const alerts = custodyAlerts({ kind, from, to: null, reviewOn, ageBand, last }, question.on, long);
    groups.set(key, found);
    found.people += spell.people;
    if (alerts.length > 0) found.alerted += spell.people;
    if (reviewOn && (found.nextReviewOn === null || reviewOn < found.nextReviewOn)) found.nextReviewOn = reviewOn;
  }
  return [...groups.values()].sort((a, b) => b.people - a.people || (a.key < b.key ? -1 : 1));
}

const sum = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : a + b);

function emptyGroup(
  key: string,
  place: Pick<PlaceRow, 'id' | 'kind' | 'name' | 'country' | 'province' | 'latitude' | 'longitude'>,
  own: boolean,
): MapCustodyModel {
  const exact = own && place.latitude !== null && place.longitude !== null;
  const town = findTown(place.province, place.country);
  return {
    key,
    kind: place.kind,
    placeId: own ? place.id : null,
    name: own ? place.name : null,
    country: place.country || null,
    province: place.province,
    latitude: exact ? place.latitude : (town?.latitude ?? null),
    longitude: exact ? place.longitude : (town?.longitude ?? null),
    precision: exact ? 'EXACT' : town ? 'PROVINCE' : null,
    places: 0,
    people: 0,
    alerted: 0,
    nextReviewOn: null,
    beds: null,
    free: null,
  };
}

function bedsOf(
  place: PlaceRow,
  taken: readonly { readonly placeId: string; readonly bed: string | null; readonly people: number }[],
): { readonly all: number | null; readonly free: number | null } {
  const counted = Object.entries({ WOMEN: place.women, MEN: place.men, FAMILY: place.family });
  const others: Readonly<Record<string, number>> = {
    WOMEN: place.othersWomen,
    MEN: place.othersMen,
    FAMILY: place.othersFamily,
  };
  const known = counted.flatMap(([bed, beds]) => {
    if (beds === null) return [];
    const people = taken.find((one) => one.placeId === place.id && one.bed === bed)?.people ?? 0;
    return [{ beds, free: Math.max(0, beds - people - (others[bed] ?? 0)) }];
  });
  if (known.length === 0) return { all: null, free: null };
  return {
    all: known.reduce((total, { beds }) => total + beds, 0),
    free: known.reduce((total, { free }) => total + free, 0),
  };
}

export async function readMissions(tx: Tx, question: MapQuestion): Promise<MapMissionModel[]> {
  const values: unknown[] = [currentActor().organisationId];
  const scope = reached(question, 'repatriation.read', values);
  const rows = await tx.query<Omit<MapMissionModel, 'latitude' | 'longitude'>>(
    `with waits as (select i.mission_id as id, count(distinct c.id)::int as people from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
       where i.mission_id is not null and i.acts = 'MISSION' and i.ready and i.state in ('OPEN', 'IN_PROGRESS') and ${scope} group by i.mission_id)
     select m.id, m.name, m.sending_country as "sendingCountry", m.located_in as "locatedIn", m.city, coalesce(w.people, 0) as people
     from homeward.missions m left join waits w on w.id = m.id where m.organisation_id = $1 order by m.name, m.id limit ${mostPlaces}`,
    values,
  );
  return rows
    .filter(({ id, sendingCountry }) =>
      question.missionId ? id === question.missionId : !question.nationality || sendingCountry === question.nationality,
    )
    .map((row) => {
      const town = findTown(row.city, row.locatedIn);
      return { ...row, latitude: town?.latitude ?? null, longitude: town?.longitude ?? null };
    });
}

/** What held on the day; people are counted by whoever knows the legs. */
export async function readBorders(tx: Tx, question: MapQuestion): Promise<MapCrossingModel[]> {
  const rows = await readCrossings(tx, 'k.valid_from <= $3::date and (k.valid_to is null or k.valid_to >= $3::date)', [
    question.on,
  ]);
  return rows.map((row) => Object.assign(new MapCrossingModel(), row, { people: 0 }));
}

export interface LegRow {
  readonly id: string;
  readonly reference: string;
  readonly kind: MovementKind;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly departsAt: Date;
  readonly state: RouteState;
  readonly people: number;
}

/**
 * Legs that leave a month before to two months after the day, with how many of the actor's people are how far. Where there
 * are more than a map can show, those nearest to the day are told of, and that there are more.
 */
export async function readLegs(tx: Tx, question: MapQuestion): Promise<{ legs: LegRow[]; more: boolean }> {
  const values: unknown[] = [currentActor().organisationId, question.on];
  const scope = reached(question, 'repatriation.read', values);
  const rows = await tx.query<LegRow>(
    `select m.id, m.reference, l.kind, l.from_place as "fromPlace", l.to_place as "toPlace", l.departs_at as "departsAt",
       case p.state when 'BOOKED' then 'PLANNED' when 'DEPARTED' then 'UNDERWAY' else 'ARRIVED' end as state, count(*)::int as people
     from homeward.movement_legs l join homeward.movements m on m.id = l.movement_id
       join homeward.movement_passengers p on p.movement_id = m.id join homeward.cases c on c.id = p.case_id
     where l.organisation_id = $1 and l.ended_at is null and m.cancelled_at is null and p.state in ('BOOKED', 'DEPARTED', 'ARRIVED')
       and l.departs_at between $2::date - 30 and $2::date + 61 and ${scope}
     group by m.id, m.reference, l.id, l.kind, l.from_place, l.to_place, l.departs_at, 7
     order by abs(extract(epoch from l.departs_at - $2::date)), l.id, 7 limit ${mostLegs + 1}`,
    values,
  );
  const legs = rows
    .slice(0, mostLegs)
    .sort((a, b) => a.departsAt.getTime() - b.departsAt.getTime() || (a.reference < b.reference ? -1 : 1));
  return { legs, more: rows.length > mostLegs };
}
