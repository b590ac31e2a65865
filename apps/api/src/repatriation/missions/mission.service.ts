import { Injectable } from '@nestjs/common';
import { addDays, countryCodes, isCurrency, isTimeZone, openingProblem, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { moveDays } from './calendar.js';
import { earlierOf } from './directory.reader.js';
import { FineRuleEntity, MissionCoverageEntity, MissionEntity } from './mission.entities.js';
import type {
  CorrectMissionInput,
  RecordCoverageInput,
  RecordFineRuleInput,
  RegisterMissionInput,
} from './mission.inputs.js';
import { FineRuleModel, MissionCoverageModel, MissionModel } from './mission.models.js';

const columns = `m.id, m.name, m.sending_country as "sendingCountry", m.located_in as "locatedIn", m.city, m.address, m.phone, m.email, m.weekend, m.zone, m.opening, array(select h::text from unnest(m.holidays) h where h >= current_date - 1 order by h limit 200) as holidays,
  m.note, m.source, m.checked_on as "checkedOn", ${earlierOf('m')}, m.version`;
const coverageJson = `jsonb_build_object('id', k.id, 'missionId', k.mission_id, 'missionName', m.name, 'nationality', k.nationality, 'country', k.country,
  'validFrom', k.valid_from, 'validTo', k.valid_to, 'source', k.source, 'checkedOn', k.checked_on, 'version', k.version)`;
const most = 500;

/** Missions, who covers whom, and fines: dated reference data of the organisation, each row with where it is known from. */
@Injectable()
export class MissionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  missions(): Promise<MissionModel[]> {
    return this.work.run((tx) => readMissions(tx, 'true', []));
  }

  mission(id: string): Promise<MissionModel | null> {
    return this.work.run(async (tx) => (await readMissions(tx, 'm.id = $2', [id]))[0] ?? null);
  }

  coverage(nationality: string | undefined): Promise<MissionCoverageModel[]> {
    return this.work.run(async (tx) => {
      const rows = await tx.query<{ row: MissionCoverageModel }>(
        `select ${coverageJson} as row from homeward.mission_coverage k join homeward.missions m on m.id = k.mission_id
         where k.organisation_id = $1 and ($2::text is null or k.nationality = $2) order by k.nationality, k.valid_from desc limit ${most}`,
        [currentActor().organisationId, nationality ?? null],
      );
      return rows.map(({ row }) => Object.assign(new MissionCoverageModel(), row));
    });
  }

  fineRules(): Promise<FineRuleModel[]> {
    return this.work.run((tx) => readFineRules(tx, 'true', []));
  }

  register(input: RegisterMissionInput): Promise<MissionModel | Problem> {
    return this.acts.run(
      'registerMission',
      input,
      async (tx) => {
        const id = uuid();
        await tx.insert(MissionEntity, { id, organisationId: currentActor().organisationId, ...fields(input) });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  correct(input: CorrectMissionInput): Promise<MissionModel | Problem> {
    return this.acts.run(
      'correctMission',
      input,
      async (tx) => {
        const { weekend } = await this.show(tx, input.missionId);
        const [days] = await tx.query<{ holidays: string[] }>(
          `select array(select h::text from unnest(holidays) h) as holidays from homeward.missions where id = $1`,
          [input.missionId],
        );
        // What stood there as its source stays to be read.
        await tx.execute(
          `update homeward.missions set earlier_sources = earlier_sources || jsonb_build_array(jsonb_build_object('source', source, 'checkedOn', checked_on, 'checkedBy', checked_by, 'until', $4::date))
           where id = $1 and version = $2 and source <> $3 and source <> ''`,
          [input.missionId, input.expectedVersion, input.source, todayIn(currentActor().timeZone)],
        );
        await tx.update(MissionEntity, input.missionId, input.expectedVersion, fields(input));
        // What was compared were other words.
        await tx.execute(
          `update homeward.missions set checked_on = null, checked_by = null where id = $1 and checked_on is not null`,
          [input.missionId],
        );
        await moveDays(tx, input.missionId, { weekend, holidays: days?.holidays ?? [] });
        return { id: input.missionId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** A new row ends what the same mission covered until then: history stays, because old cases were decided by it. */
  recordCoverage(input: RecordCoverageInput): Promise<MissionCoverageModel | Problem> {
    return this.acts.run(
      'recordCoverage',
      input,
      async (tx) => {
        await this.show(tx, input.missionId);
        const problems = [
          ...countryProblems(input, ['nationality', 'country']),
          ...spanProblems(input),
          ...sourceProblems(input),
        ];
        if (problems.length > 0) throw new InvalidInputError(problems);
        const same = [
          currentActor().organisationId,
          input.missionId,
          input.nationality,
          input.country,
          input.validFrom,
        ];
        const later = await tx.first(
          `select 1 as later from homeward.mission_coverage where organisation_id = $1 and mission_id = $2 and nationality = $3 and country = $4 and valid_from >= $5`,
          same,
        );
        if (later) throw new InvalidInputError([{ field: 'validFrom', code: 'COVERAGE_KNOWN_LATER' }]);
        await tx.execute(
          `update homeward.mission_coverage set valid_to = $6 where organisation_id = $1 and mission_id = $2 and nationality = $3 and country = $4 and valid_from < $5 and (valid_to is null or valid_to >= $5)`,
          [...same, addDays(input.validFrom, -1)],
        );
        const id = uuid();
        const { operationId: _, ...row } = input;
        await tx.insert(MissionCoverageEntity, {
          id,
          organisationId: currentActor().organisationId,
          ...row,
          validTo: input.validTo ?? null,
        });
        return { id };
      },
      async (tx, done) => {
        const row = await tx.first<{ row: MissionCoverageModel }>(
          `select ${coverageJson} as row from homeward.mission_coverage k join homeward.missions m on m.id = k.mission_id where k.id = $1`,
          [done.id],
        );
        if (!row) throw new RefusedError('NOT_FOUND');
        return Object.assign(new MissionCoverageModel(), row.row);
      },
    );
  }

  /** A new rule ends the one before it on the eve of its first day, so that no day is charged by two. */
  recordFineRule(input: RecordFineRuleInput): Promise<FineRuleModel | Problem> {
    return this.acts.run(
      'recordFineRule',
      input,
      async (tx) => {
        const problems = [...countryProblems(input, ['country']), ...spanProblems(input), ...sourceProblems(input)];
        if ((input.freeDays ?? 0) < 0 || (input.freeDays ?? 0) > 3650)
          problems.push({ field: 'freeDays', code: 'DAYS_OUT_OF_RANGE', params: { most: 3650 } });
        if (!isCurrency(input.currency)) problems.push({ field: 'currency', code: 'NOT_A_CURRENCY' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const same = [currentActor().organisationId, input.country, input.visaKind ?? '', input.validFrom];
        const later = await tx.first(
          `select 1 as later from homeward.fine_rules where organisation_id = $1 and country = $2 and visa_kind = $3 and valid_from >= $4`,
          same,
        );
        if (later) throw new InvalidInputError([{ field: 'validFrom', code: 'RULE_KNOWN_LATER' }]);
        await tx.execute(
          `update homeward.fine_rules set valid_to = $5, version = version + 1 where organisation_id = $1 and country = $2 and visa_kind = $3 and valid_from < $4 and (valid_to is null or valid_to >= $4)`,
          [...same, addDays(input.validFrom, -1)],
        );
        const id = uuid();
        const { operationId: _, ...row } = input;
        await tx.insert(FineRuleEntity, {
          id,
          organisationId: currentActor().organisationId,
          ...row,
          visaKind: input.visaKind ?? '',
          capMinor: input.capMinor ?? null,
          freeDays: input.freeDays ?? 0,
          warnEveryMinor: input.warnEveryMinor || null,
          validTo: input.validTo ?? null,
        });
        return { id };
      },
      async (tx, done) => {
        const [rule] = await readFineRules(tx, 'id = $2', [done.id]);
        if (!rule) throw new RefusedError('NOT_FOUND');
        return rule;
      },
    );
  }

  private async show(tx: Tx, id: string): Promise<MissionModel> {
    const [mission] = await readMissions(tx, 'm.id = $2', [id]);
    if (!mission) throw new RefusedError('NOT_FOUND');
    return mission;
  }
}

async function readMissions(tx: Tx, where: string, values: readonly unknown[]): Promise<MissionModel[]> {
  const rows = await tx.query<MissionModel>(
    `select ${columns}, coalesce((select jsonb_agg(${coverageJson} order by k.nationality, k.valid_from desc) from homeward.mission_coverage k where k.mission_id = m.id), '[]') as coverage
     from homeward.missions m where m.organisation_id = $1 and ${where} order by m.sending_country, m.name, m.id limit ${most}`,
    [currentActor().organisationId, ...values],
  );
  return rows.map((row) => Object.assign(new MissionModel(), row));
}

async function readFineRules(tx: Tx, where: string, values: readonly unknown[]): Promise<FineRuleModel[]> {
  const rows = await tx.query<FineRuleModel>(
    `select id, country, visa_kind as "visaKind", per_day_minor as "perDayMinor", cap_minor as "capMinor", free_days as "freeDays", warn_every_minor as "warnEveryMinor", currency, valid_from as "validFrom", valid_to as "validTo", source, version
     from homeward.fine_rules where organisation_id = $1 and ${where} order by country, visa_kind, valid_from desc limit ${most}`,
    [currentActor().organisationId, ...values],
  );
  return rows.map((row) => Object.assign(new FineRuleModel(), row));
}

function fields(input: RegisterMissionInput | CorrectMissionInput): Partial<MissionEntity> {
  const problems: FieldProblem[] = [
    ...countryProblems(input, ['sendingCountry', 'locatedIn']),
    ...sourceProblems(input),
  ];
  if (input.name === '') problems.push({ field: 'name', code: 'REQUIRED' });
  const weekend = [...new Set(input.weekend)].sort();
  // A mission that is never open would make every deadline endless.
  if (weekend.some((day) => day < 1 || day > 7) || weekend.length > 6)
    problems.push({ field: 'weekend', code: 'NOT_A_WEEKEND' });
  const opening = (input.opening ?? []).map((span) => span.replaceAll(' ', ''));
  const badHours = openingProblem(opening);
  if (badHours) problems.push({ field: 'opening', code: badHours });
  if (input.zone && !isTimeZone(input.zone)) problems.push({ field: 'zone', code: 'NOT_A_TIME_ZONE' });
  // "Open now" of a place whose clock is not known would be a guess.
  if (opening.length > 0 && !input.zone) problems.push({ field: 'zone', code: 'REQUIRED' });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return {
    name: input.name,
    sendingCountry: input.sendingCountry,
    locatedIn: input.locatedIn,
    city: input.city ?? '',
    address: input.address ?? '',
    phone: input.phone ?? '',
    email: input.email ?? '',
    weekend,
    zone: input.zone ?? '',
    opening,
    note: input.note ?? '',
    source: input.source,
  };
}

function countryProblems<T extends object>(input: T, names: readonly (keyof T & string)[]): FieldProblem[] {
  return names
    .filter((name) => !countryCodes.includes(input[name] as never))
    .map((field) => ({ field, code: 'NOT_A_COUNTRY' }));
}

const spanProblems = (input: { readonly validFrom: string; readonly validTo?: string | null }): FieldProblem[] =>
  input.validTo && input.validTo < input.validFrom ? [{ field: 'validTo', code: 'ENDS_BEFORE_IT_BEGINS' }] : [];

/** A rule without a source cannot be checked by whoever pays the fine. */
const sourceProblems = (input: { readonly source: string }): FieldProblem[] =>
  input.source === '' ? [{ field: 'source', code: 'REQUIRED' }] : [];
