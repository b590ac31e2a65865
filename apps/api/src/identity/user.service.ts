import { Injectable } from '@nestjs/common';
import { requireFresh } from '../platform/access/requires.js';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { RefusedError, StaleWriteError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { RequestReader } from '../platform/context/request-reader.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../platform/graphql/paging.js';
import { GrantService } from './grant.service.js';
import { keepOneAdministrator, refuseUnfit } from './user-rules.js';
import { UserEntity } from './user.entities.js';
import { noteReset } from './factors/resets.js';
import type { ChangeUserInput, UserActInput, UserFilter } from './user.inputs.js';
import type { UserModel } from './user.models.js';
import { endSessionsOf, findUser, getUser, pageOfUsers, withdrawLinksOf } from './user.repository.js';

async function setRoles(tx: Tx, userId: string, roles: readonly string[]): Promise<void> {
  await tx.execute(`delete from homeward.user_roles where user_id = $1 and role <> all($2::text[])`, [userId, roles]);
  await tx.execute(
    `insert into homeward.user_roles (user_id, organisation_id, role) select $1, $2, r from unnest($3::text[]) r on conflict do nothing`,
    [userId, currentActor().organisationId, roles],
  );
}

/** Who may sign in, as what, and until when. An administrator reaches no case by any of this. */
@Injectable()
export class UserService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly reader: RequestReader,
    private readonly grants: GrantService,
  ) {}

  list(query: { filter?: UserFilter; first?: number; after?: string; count: boolean }): Promise<Page<UserModel>> {
    const { filter = {}, after, count } = query;
    const first = pageSize(query.first);
    return this.work.run((tx) => pageOfUsers(tx, { filter, first, after, count }));
  }

  /** @returns null when the actor's organisation has no such user */
  read(id: string): Promise<UserModel | null> {
    return this.work.run(async (tx) => (await findUser(tx, id)) ?? null);
  }

  change(input: ChangeUserInput): Promise<UserModel | Problem> {
    return this.userAct('changeUser', input, async (tx, user) => {
      const wanted = [...new Set(input.roles)].sort();
      // The role itself is not given here: a second person confirms it.
      const promoted = wanted.includes('administrator') && !user.roles.includes('administrator');
      const roles = promoted ? wanted.filter((role) => role !== 'administrator') : wanted;
      const otherRoles = roles.join() !== user.roles.join();
      if (user.roles.includes('administrator') && !roles.includes('administrator'))
        await keepOneAdministrator(tx, user.id);
      // Whoever gives roles would otherwise give themselves the cases: that takes a second administrator.
      const own = user.id === currentActor().userId && (otherRoles || promoted);
      await refuseUnfit(tx, input, own ? [{ field: 'roles', code: 'NOT_YOUR_OWN_ROLES' }] : []);
      if (otherRoles || promoted) requireFresh();
      await this.write(tx, user, input);
      if (promoted)
        await this.grants.ask(tx, {
          subjectId: user.id,
          name: input.displayName,
          invitation: false,
          reason: input.reason ?? '',
        });
      if (otherRoles) await setRoles(tx, user.id, roles);
      await tx.execute(`delete from homeward.user_teams where user_id = $1 and team_id <> all($2::uuid[])`, [
        user.id,
        input.teamIds,
      ]);
      await tx.execute(
        `insert into homeward.user_teams (user_id, organisation_id, team_id) select $1, $2, t from unnest($3::uuid[]) t on conflict do nothing`,
        [user.id, currentActor().organisationId, input.teamIds],
      );
      // Pages that are open show what the old role could see.
      if (otherRoles || (input.missionId ?? null) !== user.missionId || (input.placeId ?? null) !== user.placeId)
        await endSessionsOf(tx, user.id);
    });
  }

  disable(input: UserActInput): Promise<UserModel | Problem> {
    return this.userAct('disableUser', input, async (tx, user) => {
      if (user.id === currentActor().userId) throw new RefusedError('NOT_YOURSELF');
      if (user.roles.includes('administrator')) await keepOneAdministrator(tx, user.id);
      await tx.update(UserEntity, user.id, input.expectedVersion, { disabledAt: new Date() });
      await endSessionsOf(tx, user.id);
      await withdrawLinksOf(tx, user.id);
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

  /** For a phone that was lost. The password stays, and the next sign-in sets up another factor. */
  resetFactors(input: UserActInput): Promise<UserModel | Problem> {
    return this.userAct('resetFactors', input, async (tx, user) => {
      if (user.id === currentActor().userId) throw new RefusedError('NOT_YOURSELF');
      await tx.update(UserEntity, user.id, input.expectedVersion, { displayName: user.displayName });
      await noteReset(tx, user.id, 'FACTORS');
      await tx.query(`select homeward.reset_factors($1)`, [user.id]);
      await endSessionsOf(tx, user.id);
      await tx.note('factors_reset', 'users', { rowId: user.id });
    });
  }

  /** For a new account at the directory, or a wrong one. Whoever next comes from there with this address is linked anew. */
  unlinkDirectory(input: UserActInput): Promise<UserModel | Problem> {
    return this.userAct('unlinkDirectory', input, async (tx, user) => {
      if (user.id === currentActor().userId) throw new RefusedError('NOT_YOURSELF');
      await tx.update(UserEntity, user.id, input.expectedVersion, { displayName: user.displayName });
      const gone = await tx.execute(`delete from homeward.directory_links where user_id = $1`, [user.id]);
      if (gone === 0) throw new RefusedError('DIRECTORY_NOT_LINKED');
      await endSessionsOf(tx, user.id);
      await tx.note('directory_unlinked', 'directory_links', { rowId: user.id });
    });
  }

  /** Roles and teams lie in tables of their own under the user's version: a conflict tells them too, or they are overwritten. */
  private async write(tx: Tx, { id }: UserModel, input: ChangeUserInput): Promise<void> {
    try {
      await tx.update(UserEntity, id, input.expectedVersion, {
        displayName: input.displayName,
        missionId: input.missionId ?? null,
        placeId: input.placeId ?? null,
      });
    } catch (error) {
      if (!(error instanceof StaleWriteError)) throw error;
      const theirs = await getUser(tx, id);
      throw new StaleWriteError({
        ...error.stale,
        fields: [
          ...error.stale.fields,
          { field: 'roles', theirs: JSON.stringify(theirs.roles) },
          { field: 'teamIds', theirs: JSON.stringify(theirs.teams.map((team) => team.id).sort()) },
        ],
      });
    }
  }

  private async userAct(
    act: string,
    input: UserActInput,
    change: (tx: Tx, user: UserModel) => Promise<void>,
  ): Promise<UserModel | Problem> {
    const result = await this.acts.run(
      act,
      input,
      async (tx) => {
        await change(tx, await getUser(tx, input.userId));
        return { id: input.userId };
      },
      (tx, done) => getUser(tx, done.id),
    );
    // Roles are read per request; what this process holds for half a second goes at once.
    this.reader.forget();
    return result;
  }
}
