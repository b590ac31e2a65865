import { countryCodes, todayIn } from '@homeward/domain';
import { Injectable } from '@nestjs/common';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import {
  CoveredByModel,
  MissionContactModel,
  MissionDirectoryModel,
  MissionElsewhereModel,
  MissionFeeModel,
  MissionHolidayModel,
  MissionRequirementModel,
  MissionToCheckModel,
  WhoCoversModel,
} from './directory.models.js';

const most = 500;
/** Sources of before, with the names of those who checked them. */
export const earlierOf = (
  alias: string,
): string => `(select coalesce(jsonb_agg(e || jsonb_build_object('checkedBy', n.display_name) order by e->>'until'), '[]')
  from jsonb_array_elements(${alias}.earlier_sources) e left join homeward.users n on n.id = (e->>'checkedBy')::uuid) as "earlierSources"`;
const known = `r.id, r.version, ${earlierOf('r')}, r.source, r.checked_on as "checkedOn", c.display_name as "checkedBy", r.recorded_at as "recordedAt", w.display_name as "recordedBy"`;
const people = `left join homeward.users c on c.id = r.checked_by left join homeward.users w on w.id = r.recorded_by`;
const dated = `${known}, r.valid_from as "validFrom", r.valid_to as "validTo", r.withdrawn_on is not null as withdrawn,
  coalesce(r.valid_to < $3::date, false) or r.withdrawn_on is not null as past`;
const byDate = `order by past, r.valid_from desc`;
const missionJson = `jsonb_build_object('id', m.id, 'name', m.name, 'city', m.city, 'locatedIn', m.located_in)`;
/** From here on somebody has to ask for the holidays of the next year. */
const firstMonthOfAsking = 10;

/** The directory of missions as it is read: rows that hold first, then what held before. */
@Injectable()
export class DirectoryReader {
  constructor(private readonly work: UnitOfWork) {}

  directory(missionId: string): Promise<MissionDirectoryModel | null> {
    return this.work.run(async (tx) => ((await isOwn(tx, missionId)) ? readDirectory(tx, missionId) : null));
  }

  /** @throws InvalidInputError where one of the two is no country */
  whoCovers(nationality: string, country: string | undefined, on: string | undefined): Promise<WhoCoversModel> {
    return this.work.run(async (tx) => {
      const actor = currentActor();
      const house = await tx.first<{ country: string }>(`select country from homeward.organisations where id = $1`, [
        actor.organisationId,
      ]);
      const about = { nationality, country: country ?? house?.country ?? '', on: on ?? todayIn(actor.timeZone) };
      const wrong = (['nationality', 'country'] as const).filter(
        (field) => !(countryCodes as readonly string[]).includes(about[field]),
      );
      if (wrong.length > 0) throw new InvalidInputError(wrong.map((field) => ({ field, code: 'NOT_A_COUNTRY' })));
      const missions = await tx.query<CoveredByModel>(
        `select ${missionJson} as mission, m.located_in = $3 as there, k.valid_from as "validFrom", k.valid_to as "validTo", k.source, k.checked_on as "checkedOn"
         from homeward.mission_coverage k join homeward.missions m on m.id = k.mission_id
         where k.organisation_id = $1 and k.nationality = $2 and k.country = $3 and k.valid_from <= $4 and (k.valid_to is null or k.valid_to >= $4)
         order by m.located_in = $3 desc, k.valid_from desc, m.name limit 20`,
        [actor.organisationId, about.nationality, about.country, about.on],
      );
      const elsewhere =
        missions.length > 0
          ? []
          : await tx.query<MissionElsewhereModel>(
              `select m.id, m.name, m.city, m.located_in as "locatedIn", k.countries as "actsIn" from homeward.missions m,
                 lateral (select coalesce(array_agg(distinct c.country::text), '{}'::text[]) as countries from homeward.mission_coverage c
                   where c.mission_id = m.id and c.nationality = $2 and c.valid_from <= $3 and (c.valid_to is null or c.valid_to >= $3)) k
               where m.organisation_id = $1 and (m.sending_country = $2 or cardinality(k.countries) > 0) order by cardinality(k.countries) = 0, m.name limit 20`,
              [actor.organisationId, about.nationality, about.on],
            );
      return Object.assign(new WhoCoversModel(), {
        ...about,
        missions: missions.map((one) => Object.assign(new CoveredByModel(), one)),
        elsewhere: elsewhere.map((one) => Object.assign(new MissionElsewhereModel(), one)),
      });
    });
  }

  toCheck(): Promise<MissionToCheckModel[]> {
    return this.work.run(async (tx) => {
      const rows = await tx.query<MissionToCheckModel>(
        `select r.kind, r.id as "rowId", m.id as "missionId", m.name as "missionName", r.about, r.source, r.version from (
           select 'MISSION' as kind, id, id as mission_id, sending_country::text as about, source, version from homeward.missions where organisation_id = $1 and checked_on is null
           union all select 'COVERAGE', id, mission_id, country, source, version from homeward.mission_coverage where organisation_id = $1 and checked_on is null and (valid_to is null or valid_to >= $2)
           union all select 'CONTACT', id, mission_id, name, source, version from homeward.mission_contacts where organisation_id = $1 and checked_on is null and withdrawn_on is null and (valid_to is null or valid_to >= $2)
           union all select 'REQUIREMENT', id, mission_id, paper, source, version from homeward.mission_requirements where organisation_id = $1 and checked_on is null and withdrawn_on is null and (valid_to is null or valid_to >= $2)
           union all select 'FEE', id, mission_id, kind, source, version from homeward.mission_fees where organisation_id = $1 and checked_on is null and withdrawn_on is null and (valid_to is null or valid_to >= $2)
           union all select 'HOLIDAY', id, mission_id, day::text, source, version from homeward.mission_holidays where organisation_id = $1 and checked_on is null and withdrawn_on is null and day >= $2
         ) r join homeward.missions m on m.id = r.mission_id
         order by m.name, m.id, array_position(array['MISSION', 'COVERAGE', 'CONTACT', 'REQUIREMENT', 'FEE', 'HOLIDAY'], r.kind), r.about limit ${most}`,
        [currentActor().organisationId, todayIn(currentActor().timeZone)],
      );
      return rows.map((row) => Object.assign(new MissionToCheckModel(), row));
    });
  }
}

/** @throws RefusedError NOT_FOUND where the mission is none of this organisation's */
export async function readDirectory(
  tx: Tx,
  missionId: string,
  moved: number | null = null,
): Promise<MissionDirectoryModel> {
  if (!(await isOwn(tx, missionId))) throw new RefusedError('NOT_FOUND');
  const today = todayIn(currentActor().timeZone);
  const values = [currentActor().organisationId, missionId, today];
  const from = (table: string): string =>
    `from homeward.${table} r ${people} where r.organisation_id = $1 and r.mission_id = $2`;
  const contacts = await tx.query<MissionContactModel>(
    `select ${dated}, r.name, r.position, r.purposes, r.phone, r.mobile, r.email, r.languages, r.hours ${from('mission_contacts')} ${byDate}, r.name, r.id limit ${most}`,
    values,
  );
  const requirements = await tx.query<MissionRequirementModel>(
    `select ${dated}, r.act, r.paper, r.copies, r.detail ${from('mission_requirements')} order by past, r.act, r.paper, r.valid_from desc, r.id limit ${most}`,
    values,
  );
  const fees = await tx.query<MissionFeeModel>(
    `select ${dated}, r.kind, r.amount_minor as "amountMinor", r.currency, r.note ${from('mission_fees')} ${byDate}, r.kind, r.id limit ${most}`,
    values,
  );
  const holidays = await tx.query<MissionHolidayModel>(
    `select ${known}, r.day, r.name, r.day < $3::date as past ${from('mission_holidays')} and r.withdrawn_on is null order by r.day limit ${most}`,
    values,
  );
  const year = Number(today.slice(0, 4));
  const asked = Number(today.slice(5, 7)) >= firstMonthOfAsking ? [year, year + 1] : [year];
  return Object.assign(new MissionDirectoryModel(), {
    missionId,
    contacts: contacts.map((row) => Object.assign(new MissionContactModel(), row)),
    requirements: requirements.map((row) => Object.assign(new MissionRequirementModel(), row)),
    fees: fees.map((row) => Object.assign(new MissionFeeModel(), row)),
    holidays: holidays.map((row) => Object.assign(new MissionHolidayModel(), row)),
    yearsWithout: asked.filter((one) => !holidays.some(({ day }) => day.startsWith(`${one}-`))),
    moved,
  });
}

export async function isOwn(tx: Tx, missionId: string): Promise<boolean> {
  const found = await tx.first(`select 1 as found from homeward.missions where id = $1 and organisation_id = $2`, [
    missionId,
    currentActor().organisationId,
  ]);
  return found !== undefined;
}
