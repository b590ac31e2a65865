import type { FineRule, Weekday, WorkingCalendar } from '@homeward/domain';
import { borderlandCompounds, cambodianCompounds } from './compound-list.js';
import { buildCompounds } from './compounds.js';
import { json, type Value } from './tables.js';
import { FOUNDED, stamp } from './days.js';
import { fineRules, holidaysIn, type ListedMission, missionsForCambodia, missionsForThailand } from './mission-list.js';
import { buildTemplates } from './checklist-templates.js';
import { buildDirectory } from './mission-directory.js';
import { buildMoney } from './money.js';
import { buildOperations } from './operations.js';
import { Random, SEED } from './random.js';
import type { References } from './references.js';
import { type ListedOrganisation, organisations } from './staff-list.js';
import type { Mission, Organisation, Staff, World } from './world.js';

interface Options {
  readonly passwordHash: string;
  readonly people: number;
  readonly references: References;
}

export function buildOrganisations(world: Omit<World, 'organisations'>, options: Options): readonly Organisation[] {
  return organisations.map((listed, index) => {
    // Streams below the people's, which begin at 0.
    const random = new Random(SEED, -1 - index);
    const id = random.uuid(world.days.moment(FOUNDED, 0));
    const teams = listed.teams.map((name) => ({ id: random.uuid(world.days.moment(FOUNDED, 5)), name }));
    const created = stamp(world.days.moment(FOUNDED, 0));
    world.rows.add('organisations', {
      id,
      name: listed.name,
      country: listed.country,
      reference_prefix: listed.prefix,
      time_zone: listed.zone,
      locale: 'en',
      deadlines: json({}),
      created_at: created,
    });
    for (const team of teams) world.rows.add('teams', { id: team.id, organisation_id: id, name: team.name });
    const missions = buildMissions(world, id, listed, index === 0 ? missionsForCambodia : missionsForThailand, random);
    const staff = buildStaff(world, { id, listed, teams, missions, passwordHash: options.passwordHash, random });
    const base = {
      index,
      id,
      country: listed.country,
      prefix: listed.prefix,
      teams,
      staff,
      missions,
      coverage: coverageOf(missions),
      fineRules: buildFineRules(world, id, listed.country, random),
      donors: buildMoney(world, id, FOUNDED, new Random(SEED, -50 - index)),
      templates: buildTemplates(world, id, staff),
      compounds: buildCompounds(world, id, index === 0 ? cambodianCompounds : borderlandCompounds, staff, random),
    };
    return { ...base, operations: buildOperations(world, base, options, random) };
  });
}

interface StaffContext {
  readonly id: string;
  readonly listed: ListedOrganisation;
  readonly teams: readonly { readonly id: string }[];
  readonly missions: readonly Mission[];
  readonly passwordHash: string;
  readonly random: Random;
}

function buildStaff(
  { days, rows }: Omit<World, 'organisations'>,
  { id: organisation, listed, teams, missions, passwordHash, random }: StaffContext,
): Staff[] {
  return listed.staff.map((person) => {
    const joined = days.moment(FOUNDED + random.int(1, 700), random.int(0, 500));
    const id = random.uuid(joined);
    rows.add('users', {
      id,
      organisation_id: organisation,
      email: `${person.account ?? person.name.toLowerCase().replaceAll(' ', '.')}@${listed.domain}`,
      display_name: person.name,
      password_hash: person.account ? passwordHash : null,
      locale: 'en',
      mission_id: person.mission ? (missions.find((m) => m.sending === person.mission)?.id ?? null) : null,
      place_id: null,
      disabled_at: person.disabled ? stamp(days.moment(-90, 300)) : null,
      password_changed_at: person.account ? stamp(joined) : null,
      created_at: stamp(joined),
    });
    for (const role of person.roles) rows.add('user_roles', { user_id: id, organisation_id: organisation, role });
    for (const at of person.teams) {
      const team = teams[at];
      if (team) rows.add('user_teams', { user_id: id, organisation_id: organisation, team_id: team.id });
    }
    return {
      id,
      name: person.name,
      account: person.account,
      mission: person.mission,
      roles: person.roles,
      teams: person.teams,
      disabled: person.disabled ?? false,
    };
  });
}

function buildMissions(
  { days, rows }: Omit<World, 'organisations'>,
  organisation: string,
  listed: ListedOrganisation,
  missions: readonly ListedMission[],
  random: Random,
): Mission[] {
  const thisYear = days.yearOf(0);
  const details = new Random(SEED, -80 - (listed.country === 'KH' ? 0 : 1));
  return missions.map((mission) => {
    const id = random.uuid(days.moment(FOUNDED, 30));
    const monthDays = [...new Set([...mission.holidays, ...(holidaysIn[mission.in] ?? [])])].sort();
    // Nobody has asked these for the days of the next year yet.
    const years = ['ET', 'PK', 'UZ'].includes(mission.sending)
      ? [thisYear - 1, thisYear]
      : [thisYear - 1, thisYear, thisYear + 1];
    const holidays = years.flatMap((year) => monthDays.map((day) => `${year}-${day}`));
    const slug = `${mission.sending}-${mission.city}`.toLowerCase().replaceAll(' ', '-');
    rows.add('missions', {
      id,
      organisation_id: organisation,
      name: mission.name,
      sending_country: mission.sending,
      located_in: mission.in,
      city: mission.city,
      address: `${random.int(2, 290)} Fictional Avenue, ${mission.city}`,
      phone: `+${callingCode[mission.in] ?? '855'}00${random.digits(6)}`,
      email: `consular@${slug}.mission.example`,
      weekend: mission.weekend,
      zone: zoneOf[mission.in] ?? '',
      // Two in three are known: the others are to be asked.
      opening:
        mission.note === '' || mission.fee
          ? ['09:00-12:00', '14:00-16:00']
          : mission.in === 'KH'
            ? ['08:30-11:30']
            : [],
      holidays,
      note: mission.note,
      source: 'to be checked',
    });
    rows.add('mission_coverage', {
      id: random.uuid(days.moment(FOUNDED, 40)),
      organisation_id: organisation,
      mission_id: id,
      nationality: mission.sending,
      country: listed.country,
      valid_from: '2020-01-01',
      valid_to: null,
      source: 'to be checked',
    });
    buildDirectory({ days, rows }, details, {
      organisation,
      missionId: id,
      listed: mission,
      holidays,
      founded: FOUNDED,
    });
    const calendar: WorkingCalendar = { weekend: mission.weekend.map((day) => (day % 7) as Weekday), holidays };
    return { id, name: mission.name, sending: mission.sending, country: mission.in, calendar };
  });
}

const zoneOf: Readonly<Record<string, string>> = {
  KH: 'Asia/Phnom_Penh',
  TH: 'Asia/Bangkok',
  VN: 'Asia/Ho_Chi_Minh',
  MY: 'Asia/Kuala_Lumpur',
  IN: 'Asia/Kolkata',
};
const callingCode: Readonly<Record<string, string>> = { KH: '855', TH: '66', VN: '84', MY: '60', IN: '91' };

/** The first listed acts; a consulate after it is for its own town. */
function coverageOf(missions: readonly Mission[]): ReadonlyMap<string, Mission> {
  const out = new Map<string, Mission>();
  for (const mission of missions) if (!out.has(mission.sending)) out.set(mission.sending, mission);
  return out;
}

function buildFineRules(
  { days, rows }: Omit<World, 'organisations'>,
  organisation: string,
  country: string,
  random: Random,
): FineRule[] {
  for (const rule of fineRules) {
    const cap: Value = rule.cap;
    rows.add('fine_rules', {
      id: random.uuid(days.moment(FOUNDED, 50)),
      organisation_id: organisation,
      country: rule.country,
      visa_kind: '',
      per_day_minor: rule.perDay,
      cap_minor: cap,
      currency: rule.currency,
      valid_from: rule.from,
      valid_to: rule.to,
      source: 'to be checked',
    });
  }
  return fineRules
    .filter((rule) => rule.country === country)
    .map((rule) => ({
      validFrom: rule.from,
      validTo: rule.to,
      amountPerDayMinor: rule.perDay,
      currency: rule.currency,
      capMinor: rule.cap,
    }));
}
