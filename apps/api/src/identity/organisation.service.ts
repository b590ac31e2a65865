import { Injectable } from '@nestjs/common';
import { deadlineKinds, deadlineLimits, defaultDeadlines, isSettable, isTimeZone, minutesIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { ownDeadlines } from './own-deadlines.js';
import { OrganisationEntity, TeamEntity } from './user.entities.js';
import type {
  ConfigureOrganisationInput,
  RegisterTeamInput,
  RenameTeamInput,
  SetDeadlinesInput,
} from './user.inputs.js';
import { OrganisationModel, type RegisteredTeamModel, TeamModel } from './user.models.js';

/** The organisation itself and its teams. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  read(): Promise<OrganisationModel> {
    return this.work.run((tx) => showOrganisation(tx));
  }

  configure(input: ConfigureOrganisationInput): Promise<OrganisationModel | Problem> {
    return this.acts.run(
      'configureOrganisation',
      input,
      async (tx) => {
        const { name, referencePrefix, timeZone, locale } = input;
        const problems = [
          ...(name ? [] : [{ field: 'name', code: 'REQUIRED' }]),
          ...(/^[A-Z]{2,5}$/.test(referencePrefix) ? [] : [{ field: 'referencePrefix', code: 'PREFIX_FORM' }]),
          ...(isTimeZone(timeZone) ? [] : [{ field: 'timeZone', code: 'NOT_A_TIME_ZONE' }]),
        ];
        if (problems.length > 0) throw new InvalidInputError(problems);
        await tx.update(OrganisationEntity, currentActor().organisationId, input.expectedVersion, {
          name,
          referencePrefix,
          timeZone,
          locale,
        });
        return { id: currentActor().organisationId };
      },
      (tx) => showOrganisation(tx),
    );
  }

  setDeadlines(input: SetDeadlinesInput): Promise<OrganisationModel | Problem> {
    return this.acts.run(
      'setDeadlines',
      input,
      async (tx) => {
        const { organisationId } = currentActor();
        const problems = input.deadlines.flatMap(({ kind, minutes }, at) => {
          const field = `deadlines.${at}.minutes`;
          if (!isSettable(kind)) return [{ field, code: 'DEADLINE_FIXED' }];
          const { least, most } = deadlineLimits;
          return minutes == null || (minutes >= least && minutes <= most)
            ? []
            : [{ field, code: 'DEADLINE_RANGE', params: { least, most: most / minutesIn.DAYS } }];
        });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const row = await tx.first<{ deadlines: object }>(
          `select deadlines from homeward.organisations where id = $1`,
          [organisationId],
        );
        const set = Object.fromEntries(input.deadlines.map(({ kind, minutes }) => [kind, minutes ?? undefined]));
        await tx.update(OrganisationEntity, organisationId, input.expectedVersion, {
          deadlines: { ...row?.deadlines, ...set },
        });
        return { id: organisationId };
      },
      (tx) => showOrganisation(tx),
    );
  }

  teams(): Promise<RegisteredTeamModel[]> {
    return this.work.run((tx) =>
      tx.query<RegisteredTeamModel>(
        `select t.id, t.name, t.version,
           (select count(*)::int from homeward.user_teams x join homeward.users u on u.id = x.user_id where x.team_id = t.id and u.disabled_at is null) as members
         from homeward.teams t where t.organisation_id = $1 order by t.name, t.id`,
        [currentActor().organisationId],
      ),
    );
  }

  registerTeam(input: RegisterTeamInput): Promise<TeamModel | Problem> {
    return this.acts.run(
      'registerTeam',
      input,
      async (tx) => {
        await refuseTeamName(tx, input.name);
        const id = uuid();
        await tx.insert(TeamEntity, { id, organisationId: currentActor().organisationId, name: input.name });
        return { id };
      },
      (tx, done) => showTeam(tx, done.id),
    );
  }

  renameTeam(input: RenameTeamInput): Promise<TeamModel | Problem> {
    return this.acts.run(
      'renameTeam',
      input,
      async (tx) => {
        await showTeam(tx, input.teamId);
        await refuseTeamName(tx, input.name, input.teamId);
        await tx.update(TeamEntity, input.teamId, input.expectedVersion, { name: input.name });
        return { id: input.teamId };
      },
      (tx, done) => showTeam(tx, done.id),
    );
  }
}

async function showTeam(tx: Tx, id: string): Promise<TeamModel> {
  const team = await tx.first<TeamModel>(`select id, name, version from homeward.teams where id = $1`, [id]);
  if (!team) throw new RefusedError('NOT_FOUND');
  return Object.assign(new TeamModel(), team);
}

async function refuseTeamName(tx: Tx, name: string, self?: string): Promise<void> {
  if (!name) throw new InvalidInputError([{ field: 'name', code: 'REQUIRED' }]);
  if (
    await tx.first(`select 1 as x from homeward.teams where lower(name) = lower($1) and id is distinct from $2`, [
      name,
      self ?? null,
    ])
  )
    throw new InvalidInputError([{ field: 'name', code: 'NAME_TAKEN' }]);
}

async function showOrganisation(tx: Tx): Promise<OrganisationModel> {
  const row = await tx.first<OrganisationModel>(
    `select id, name, reference_prefix as "referencePrefix", time_zone as "timeZone", locale, version from homeward.organisations where id = $1`,
    [currentActor().organisationId],
  );
  if (!row) throw new RefusedError('NOT_FOUND');
  const own = await ownDeadlines(tx);
  const deadlines = deadlineKinds.filter(isSettable).map((kind) => ({
    kind,
    minutes: own[kind] ?? null,
    usualMinutes: defaultDeadlines[kind],
  }));
  return Object.assign(new OrganisationModel(), row, { deadlines });
}
