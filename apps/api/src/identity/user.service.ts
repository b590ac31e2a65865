import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isTimeZone, type Role } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { currentActor } from '../platform/context/context.js';
import { hashToken, RequestReader } from '../platform/context/request-reader.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../platform/graphql/paging.js';
import { InvitationEntity, OrganisationEntity, TeamEntity, UserEntity } from './user.entities.js';
import {
  type ChangeUserInput,
  type ConfigureOrganisationInput,
  InvitationModel,
  type InviteUserInput,
  OrganisationModel,
  type RegisterTeamInput,
  type RenameTeamInput,
  TeamModel,
  type UserActInput,
  UserModel,
} from './user.models.js';

const INVITATION_DAYS = 7;
const RESET_HOURS = 24;

interface UserRow {
  id: string;
  displayName: string;
  email: string;
  roles: Role[];
  teams: TeamModel[];
  missionId: string | null;
  disabledAt: Date | null;
  lastSeenAt: Date | null;
  openSessions: number;
  version: number;
}

const userColumns = `u.id, u.display_name as "displayName", u.email, u.mission_id as "missionId", u.disabled_at as "disabledAt", u.version,
  array(select r.role::text from homeward.user_roles r where r.user_id = u.id order by 1) as roles,
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'version', t.version) order by t.name) from homeward.user_teams x join homeward.teams t on t.id = x.team_id where x.user_id = u.id), '[]') as teams,
  (select max(s.last_seen_at) from homeward.sessions s where s.user_id = u.id) as "lastSeenAt",
  (select count(*)::int from homeward.sessions s where s.user_id = u.id and s.ended_at is null and s.last_seen_at > now() - interval '15 minutes') as "openSessions"`;

/** Who may sign in, as what, and until when. An administrator reaches no case by any of this. */
@Injectable()
export class UserService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly reader: RequestReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(text: string | undefined, first: number | undefined, after: string | undefined): Promise<Page<UserModel>> {
    const size = pageSize(first);
    const shape = ['users', text ?? null];
    const cursor = decodeCursor(after, shape);
    return this.work.run(async (tx) => {
      const rows = await tx.query<UserRow>(
        `select ${userColumns} from homeward.users u where u.organisation_id = $1 and ($2::text is null or u.display_name ilike $2 or u.email ilike $2)
           and ($3::text is null or (u.display_name, u.id) > ($3, $4::uuid)) order by u.display_name, u.id limit $5`,
        [
          currentActor().organisationId,
          text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null,
          cursor?.key ?? null,
          cursor?.id ?? null,
          size + 1,
        ],
      );
      return toPage(
        rows,
        size,
        shape,
        (row) => row.displayName,
        (row) => Object.assign(new UserModel(), row),
      );
    });
  }

  invitations(): Promise<InvitationModel[]> {
    return this.work.run(async (tx) =>
      (
        await tx.query<InvitationModel>(
          `select id, kind, email, roles, expires_at as "expiresAt" from homeward.invitations where used_at is null and expires_at > now() order by expires_at desc limit 200`,
        )
      ).map((row) => Object.assign(new InvitationModel(), row, { link: null })),
    );
  }

  organisation(): Promise<OrganisationModel> {
    return this.work.run((tx) => showOrganisation(tx));
  }

  invite(input: InviteUserInput): Promise<InvitationModel | Problem> {
    const token = randomBytes(32).toString('base64url');
    return this.acts.run(
      'inviteUser',
      input,
      async (tx) => {
        await this.refuseUnfit(tx, input);
        if (!input.email) throw new InvalidInputError([{ field: 'email', code: 'REQUIRED' }]);
        if (await tx.first(`select 1 as x from homeward.users where lower(email) = lower($1)`, [input.email]))
          throw new InvalidInputError([{ field: 'email', code: 'EMAIL_TAKEN' }]);
        // A new invitation replaces the one before: two open links for one person is one too many.
        await tx.execute(
          `update homeward.invitations set used_at = now() where lower(email) = lower($1) and used_at is null`,
          [input.email],
        );
        const id = uuid();
        await tx.insert(InvitationEntity, {
          id,
          organisationId: currentActor().organisationId,
          kind: 'invitation',
          email: input.email,
          displayName: input.displayName,
          roles: input.roles,
          teamIds: input.teamIds,
          missionId: input.missionId ?? null,
          tokenHash: hashToken(token),
          expiresAt: new Date(Date.now() + INVITATION_DAYS * 86_400_000),
          createdBy: currentActor().userId,
        });
        return { id };
      },
      (tx, done) => this.showInvitation(tx, done.id, token),
    );
  }

  resetPassword(input: UserActInput): Promise<InvitationModel | Problem> {
    const token = randomBytes(32).toString('base64url');
    return this.acts.run(
      'resetPassword',
      input,
      async (tx) => {
        const user = await getUser(tx, input.userId);
        await tx.update(UserEntity, user.id, input.expectedVersion, { displayName: user.displayName });
        await tx.execute(`update homeward.invitations set used_at = now() where user_id = $1 and used_at is null`, [
          user.id,
        ]);
        const id = uuid();
        await tx.insert(InvitationEntity, {
          id,
          organisationId: currentActor().organisationId,
          kind: 'reset',
          email: user.email,
          displayName: user.displayName,
          roles: user.roles,
          teamIds: [],
          userId: user.id,
          tokenHash: hashToken(token),
          expiresAt: new Date(Date.now() + RESET_HOURS * 3_600_000),
          createdBy: currentActor().userId,
        });
        return { id };
      },
      (tx, done) => this.showInvitation(tx, done.id, token),
    );
  }

  change(input: ChangeUserInput): Promise<UserModel | Problem> {
    return this.userAct('changeUser', input, async (tx, user) => {
      await this.refuseUnfit(tx, input);
      if (user.roles.includes('administrator') && !input.roles.includes('administrator'))
        await this.keepOneAdministrator(tx, user.id);
      await tx.update(UserEntity, user.id, input.expectedVersion, {
        displayName: input.displayName,
        missionId: input.missionId ?? null,
      });
      await tx.execute(`delete from homeward.user_roles where user_id = $1`, [user.id]);
      await tx.execute(
        `insert into homeward.user_roles (user_id, organisation_id, role) select $1, $2, r from unnest($3::text[]) r`,
        [user.id, currentActor().organisationId, input.roles],
      );
      await tx.execute(`delete from homeward.user_teams where user_id = $1`, [user.id]);
      await tx.execute(
        `insert into homeward.user_teams (user_id, organisation_id, team_id) select $1, $2, t from unnest($3::uuid[]) t`,
        [user.id, currentActor().organisationId, input.teamIds],
      );
    });
  }

  disable(input: UserActInput): Promise<UserModel | Problem> {
    return this.userAct('disableUser', input, async (tx, user) => {
      if (user.id === currentActor().userId) throw new RefusedError('NOT_YOURSELF');
      if (user.roles.includes('administrator')) await this.keepOneAdministrator(tx, user.id);
      await tx.update(UserEntity, user.id, input.expectedVersion, { disabledAt: new Date() });
      await endSessionsOf(tx, user.id);
    });
  }

  enable(input: UserActInput): Promise<UserModel | Problem> {
    return this.userAct('enableUser', input, (tx, user) =>
      tx.update(UserEntity, user.id, input.expectedVersion, { disabledAt: null }),
    );
  }

  endSessions(input: UserActInput): Promise<UserModel | Problem> {
    return this.userAct('endSessions', input, async (tx, user) => {
      await tx.update(UserEntity, user.id, input.expectedVersion, { displayName: user.displayName });
      await endSessionsOf(tx, user.id);
    });
  }

  configure(input: ConfigureOrganisationInput): Promise<OrganisationModel | Problem> {
    return this.acts.run(
      'configureOrganisation',
      input,
      async (tx) => {
        const problems = [
          ...(input.name ? [] : [{ field: 'name', code: 'REQUIRED' }]),
          ...(/^[A-Z]{2,5}$/.test(input.referencePrefix) ? [] : [{ field: 'referencePrefix', code: 'PREFIX_FORM' }]),
          ...(isTimeZone(input.timeZone) ? [] : [{ field: 'timeZone', code: 'NOT_A_TIME_ZONE' }]),
        ];
        if (problems.length > 0) throw new InvalidInputError(problems);
        const { name, referencePrefix, timeZone } = input;
        await tx.update(OrganisationEntity, currentActor().organisationId, input.expectedVersion, {
          name,
          referencePrefix,
          timeZone,
        });
        return { id: currentActor().organisationId };
      },
      (tx) => showOrganisation(tx),
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

  private async userAct(
    act: string,
    input: UserActInput,
    change: (tx: Tx, user: UserRow) => Promise<void>,
  ): Promise<UserModel | Problem> {
    const result = await this.acts.run(
      act,
      input,
      async (tx) => {
        await change(tx, await getUser(tx, input.userId));
        return { id: input.userId };
      },
      async (tx, done) => Object.assign(new UserModel(), await getUser(tx, done.id)),
    );
    // Roles are read per request; what this process holds for half a second goes at once.
    this.reader.forget();
    return result;
  }

  /** Roles, teams and mission belong together and to this organisation. */
  private async refuseUnfit(
    tx: Tx,
    input: { displayName: string; roles: Role[]; teamIds: string[]; missionId?: string },
  ): Promise<void> {
    const problems: { field: string; code: string }[] = [];
    if (!input.displayName) problems.push({ field: 'displayName', code: 'REQUIRED' });
    if (input.roles.length === 0) problems.push({ field: 'roles', code: 'REQUIRED' });
    // Who counts people must not be able to look at them, and an outsider is no staff.
    if (input.roles.length > 1 && (input.roles.includes('auditor') || input.roles.includes('partner')))
      problems.push({ field: 'roles', code: 'ROLE_STANDS_ALONE' });
    if (input.roles.includes('partner') !== Boolean(input.missionId))
      problems.push({ field: 'missionId', code: input.missionId ? 'MISSION_FOR_PARTNERS_ONLY' : 'MISSION_NEEDED' });
    const teams = await tx.first<{ n: number }>(
      `select count(*)::int as n from homeward.teams where id = any($1::uuid[])`,
      [input.teamIds],
    );
    if (teams?.n !== new Set(input.teamIds).size || new Set(input.teamIds).size !== input.teamIds.length)
      problems.push({ field: 'teamIds', code: 'NOT_AN_ID' });
    if (input.missionId && !(await tx.first(`select 1 as x from homeward.missions where id = $1`, [input.missionId])))
      problems.push({ field: 'missionId', code: 'NOT_AN_ID' });
    if (problems.length > 0) throw new InvalidInputError(problems);
  }

  private async keepOneAdministrator(tx: Tx, leaving: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('administrators ' || $1, 0))`, [
      currentActor().organisationId,
    ]);
    const others = await tx.first(
      `select 1 as x from homeward.user_roles r join homeward.users u on u.id = r.user_id where r.role = 'administrator' and u.disabled_at is null and u.id <> $1 and u.organisation_id = $2`,
      [leaving, currentActor().organisationId],
    );
    if (!others) throw new RefusedError('LAST_ADMINISTRATOR');
  }

  private async showInvitation(tx: Tx, id: string, token: string): Promise<InvitationModel> {
    const row = await tx.first<InvitationModel & { tokenHash: string }>(
      `select id, kind, email, roles, expires_at as "expiresAt", token_hash as "tokenHash" from homeward.invitations where id = $1`,
      [id],
    );
    if (!row) throw new RefusedError('NOT_FOUND');
    const { tokenHash, ...shown } = row;
    // A retry made another token, which opens nothing: then there is no link to show, and a new one has to be made.
    return Object.assign(new InvitationModel(), shown, {
      link: tokenHash === hashToken(token) ? `${this.config.publicUrl}/#/invitation/${token}` : null,
    });
  }
}

async function getUser(tx: Tx, id: string): Promise<UserRow> {
  const user = await tx.first<UserRow>(
    `select ${userColumns} from homeward.users u where u.id = $1 and u.organisation_id = $2`,
    [id, currentActor().organisationId],
  );
  if (!user) throw new RefusedError('NOT_FOUND');
  return user;
}

const endSessionsOf = (tx: Tx, userId: string): Promise<number> =>
  tx.execute(`update homeward.sessions set ended_at = now() where user_id = $1 and ended_at is null`, [userId]);

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
  return Object.assign(new OrganisationModel(), row);
}
