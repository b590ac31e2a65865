import { dayIn, zoneOfHouse } from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { houseWithBeds } from '../../rescues/custody/house-spell.js';
import {
  HouseReportModel,
  OwnHouseModel,
  OwnHouseReportModel,
  PartnerHouseModel,
  ShelteredPersonModel,
  type UnconfirmedArrivalModel,
  WaitingHouseReportsModel,
} from './house.models.js';

const MOST_WAITING = 50;
const MOST_OF_A_CASE = 30;

/** The house of the actor. @returns undefined for whoever works for a mission or for no house any more */
export async function ownHouse(tx: Tx): Promise<OwnHouseModel | undefined> {
  const mine = await tx.first<{ id: string | null; atOnce: boolean }>(
    `select homeward.actor_place() as id,
       coalesce((select p.at_once from homeward.partner_settings p where p.place_id = (select homeward.actor_place())), false) as "atOnce"`,
  );
  if (!mine?.id) return undefined;
  const { id, name, kind, country, beds, version } = await houseWithBeds(tx, mine.id);
  const zone = zoneOfHouse(country, currentActor().timeZone);
  return Object.assign(new OwnHouseModel(), { id, name, kind, zone, atOnce: mine.atOnce, beds, version });
}

/** @throws RefusedError NOT_FOUND for whoever has no house */
export async function myHouse(tx: Tx): Promise<OwnHouseModel> {
  const house = await ownHouse(tx);
  if (!house) throw new RefusedError('NOT_FOUND');
  return house;
}

const report = (
  r: string,
): string => `jsonb_build_object('id', ${r}.id, 'kind', ${r}.kind, 'code', ${r}.code, 'at', ${r}.happened_at, 'bed', ${r}.bed, 'urgent', ${r}.urgent,
  'words', ${at('house_reports.words', r)}, 'state', ${r}.state, 'reply', ${at('house_reports.reply', r)}, 'decidedAt', ${r}.decided_at, 'version', ${r}.version)`;
const personColumns = `s.id, s.case_id as "caseId", c.reference, ${at('persons.name', 'p')} as "name", ${at('persons.romanised_name', 'p')} as "romanisedName", ${at('persons.birth', 'p')} as "birth",
  p.sex, p.nationalities, p.languages, ${at('case_shares.note', 's')} as note, s.expected_on as "expectedOn", s.until, s.shared_at as "sharedAt", s.acknowledged_at as "acknowledgedAt", s.version,
  s.shared_at::text as sort_key,
  coalesce((select jsonb_agg(jsonb_build_object('from', k.from_date, 'to', k.to_date) order by k.from_date desc, k.id desc) from homeward.custody_spells k
    where k.case_id = s.case_id and k.place_id = s.place_id and k.taken_back_at is null), '[]') as spells,
  coalesce((select jsonb_agg(${report('r')} order by r.reported_at desc, r.id desc) from (select x.* from homeward.house_reports x where x.case_id = s.case_id and x.place_id = s.place_id
    order by x.reported_at desc, x.id desc limit ${MOST_OF_A_CASE}) r), '[]') as reports`;
export type PersonRow = Omit<ShelteredPersonModel, 'initials'> & { readonly sort_key: string };

/** Those who are shared with the house today. */
export async function sheltered(
  tx: Tx,
  houseId: string,
  where: string,
  values: readonly unknown[],
  most: number,
): Promise<PersonRow[]> {
  return tx.query<PersonRow>(
    `select ${personColumns} from homeward.case_shares s join homeward.cases c on c.id = s.case_id join homeward.persons p on p.id = c.person_id
     where ${where} and s.place_id = $${values.length + 1} and s.ended_at is null and s.until >= homeward.today() order by s.shared_at desc, s.id desc limit ${most}`,
    [...values, houseId],
  );
}

export function toPerson({ sort_key: _key, ...row }: PersonRow): ShelteredPersonModel {
  // What comes in JSON comes as text.
  const reports = row.reports.map((one) =>
    Object.assign(new OwnHouseReportModel(), one, {
      at: new Date(one.at),
      decidedAt: one.decidedAt ? new Date(one.decidedAt) : null,
    }),
  );
  return Object.assign(new ShelteredPersonModel(), row, { reports, initials: initialsOf(row.romanisedName, row.name) });
}

/** The day at the stay that the house means, where it is another. */
const recorded = `case when r.kind not in ('ARRIVAL', 'DEPARTURE') then null when r.state <> 'OPEN' then r.replaced_on
  else (select nullif(case r.kind when 'ARRIVAL' then m.from_date else m.to_date end, d.day) from (select (r.happened_at at time zone r.zone)::date as day) d
    join homeward.custody_spells m on m.id = homeward.spell_meant(r.case_id, r.place_id, d.day, r.kind = 'ARRIVAL')) end as "recordedOn"`;
type ReportRow = Omit<HouseReportModel, 'initials' | 'on'> & { x_romanised: string; x_name: string; n: number };
const place = `jsonb_build_object('id', h.id, 'name', ${at('custody_places.name', 'h')}) as place`;
const named = `${at('persons.romanised_name', 'p')} as x_romanised, ${at('persons.name', 'p')} as x_name`;
const reportColumns = `r.id, r.case_id as "caseId", c.reference, ${place}, r.kind, r.code, r.happened_at as "at", r.zone, ${recorded}, r.bed,
  array_remove(array[case when h.beds_women is not null then 'WOMEN' end, case when h.beds_men is not null then 'MEN' end, case when h.beds_family is not null then 'FAMILY' end], null) as beds,
  r.urgent, ${at('house_reports.words', 'r')} as words, r.state, ${at('house_reports.reply', 'r')} as reply, u.display_name as "reportedBy", r.reported_at as "reportedAt",
  d.display_name as "decidedBy", r.decided_at as "decidedAt", r.changed, r.version, ${named}, count(*) over ()::int as n`;
const reportTables = `homeward.house_reports r join homeward.cases c on c.id = r.case_id join homeward.persons p on p.id = c.person_id join homeward.custody_places h on h.id = r.place_id
  left join homeward.users u on u.id = r.reported_by left join homeward.users d on d.id = r.decided_by`;

const readReports = (tx: Tx, where: string, values: readonly unknown[], rest: string): Promise<ReportRow[]> =>
  tx.queryForInitials<ReportRow>(`select ${reportColumns} from ${reportTables} where ${where} ${rest}`, values);

function toReport({ x_romanised, x_name, n: _n, ...row }: ReportRow): HouseReportModel {
  return Object.assign(new HouseReportModel(), row, {
    on: dayIn(row.zone, row.at),
    initials: initialsOf(x_romanised, x_name),
  });
}

export async function reportsOf(tx: Tx, caseId: string): Promise<HouseReportModel[]> {
  const rows = await readReports(
    tx,
    'r.case_id = $1',
    [caseId],
    `order by r.state not in ('OPEN', 'SEEN'), r.reported_at desc, r.id desc limit ${MOST_OF_A_CASE}`,
  );
  return rows.map(toReport);
}

export async function oneReport(tx: Tx, id: string): Promise<HouseReportModel> {
  const [row] = await readReports(tx, 'r.id = $1', [id], '');
  if (!row) throw new RefusedError('NOT_FOUND');
  return toReport(row);
}

/** What waits on this actor, over all cases in reach; and who was expected and nobody says that they came. */
export async function waitingReports(tx: Tx): Promise<WaitingHouseReportsModel> {
  const values: unknown[] = [];
  const scope = caseScope(currentActor(), 'repatriation.record', (value) => `$${values.push(value)}`);
  const rows = await readReports(
    tx,
    `r.state in ('OPEN', 'SEEN') and ${scope}`,
    values,
    `order by not r.urgent, r.state <> 'OPEN', r.reported_at, r.id limit ${MOST_WAITING}`,
  );
  const unconfirmed = await tx.queryForInitials<
    Omit<UnconfirmedArrivalModel, 'initials'> & { x_romanised: string; x_name: string }
  >(
    `select s.id, s.case_id as "caseId", c.reference, ${place}, s.expected_on as "expectedOn", ${named}
     from homeward.case_shares s join homeward.cases c on c.id = s.case_id join homeward.persons p on p.id = c.person_id join homeward.custody_places h on h.id = s.place_id
     where s.ended_at is null and s.until >= homeward.today() and s.expected_on <= homeward.today() and ${scope}
       and not exists (select 1 from homeward.house_reports r where r.case_id = s.case_id and r.place_id = s.place_id and r.kind = 'ARRIVAL' and r.state in ('OPEN', 'ACCEPTED'))
     order by s.expected_on, s.id limit ${MOST_WAITING}`,
    values,
  );
  return Object.assign(new WaitingHouseReportsModel(), {
    count: rows[0]?.n ?? 0,
    entries: rows.map(toReport),
    unconfirmed: unconfirmed.map(({ x_romanised, x_name, ...row }) => ({
      ...row,
      initials: initialsOf(x_romanised, x_name),
    })),
  });
}

/** Houses that can sign in; one by its id, or all. */
export async function readHouses(tx: Tx, placeId: string | null): Promise<PartnerHouseModel[]> {
  const rows = await tx.query<PartnerHouseModel & { place: { name: string } }>(
    `select ${place}, h.kind, coalesce(a.accounts, 0) as accounts, coalesce(s.at_once, false) as "atOnce", coalesce(s.version, 0) as version
     from homeward.custody_places h left join homeward.partner_settings s on s.place_id = h.id
       left join (select u.place_id, count(*)::int as accounts from homeward.users u where u.disabled_at is null and u.place_id is not null group by 1) a on a.place_id = h.id
     where h.organisation_id = $1 and h.kind in ('SHELTER', 'HOTEL', 'HOSPITAL') and (h.closed_on is null or a.accounts > 0) and ($2::uuid is null or h.id = $2::uuid)
     order by h.id limit 300`,
    [currentActor().organisationId, placeId],
  );
  return rows
    .map((row) => Object.assign(new PartnerHouseModel(), row))
    .sort((a, b) => a.place.name.localeCompare(b.place.name));
}
