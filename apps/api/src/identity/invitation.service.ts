import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { requireFresh } from '../platform/access/requires.js';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { currentActor } from '../platform/context/context.js';
import { hashToken } from '../platform/context/request-reader.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { GrantService } from './grant.service.js';
import { refuseUnfit } from './user-rules.js';
import { noteReset } from './factors/resets.js';
import { InvitationEntity, UserEntity } from './user.entities.js';
import type { InviteUserInput, UserActInput, WithdrawInvitationInput } from './user.inputs.js';
import { InvitationModel } from './user.models.js';
import { getUser, withdrawLinksOf } from './user.repository.js';

const INVITATION_DAYS = 7;
const RESET_HOURS = 24;
const columns = `i.id, i.kind, i.email, i.display_name as "displayName", i.roles, i.created_at as "createdAt", i.expires_at as "expiresAt",
  (select u.display_name from homeward.users u where u.id = i.created_by) as "createdBy"`;

type StoredInvitation = Omit<InvitationModel, 'link'>;

/** One-time links: into a new account, or to a new password. Only their hashes are kept. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly grants: GrantService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  open(): Promise<InvitationModel[]> {
    return this.work.run(async (tx) =>
      (
        await tx.query<StoredInvitation>(
          `select ${columns} from homeward.invitations i where i.organisation_id = $1 and i.used_at is null and i.expires_at > now() order by i.expires_at desc limit 200`,
          [currentActor().organisationId],
        )
      ).map((row) => model(row, null)),
    );
  }

  invite(input: InviteUserInput): Promise<InvitationModel | Problem> {
    if (input.roles.includes('administrator')) requireFresh();
    const token = randomBytes(32).toString('base64url');
    return this.acts.run(
      'inviteUser',
      input,
      async (tx) => {
        await refuseUnfit(tx, input, input.email ? [] : [{ field: 'email', code: 'REQUIRED' }]);
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
          roles: input.roles.filter((role) => role !== 'administrator'),
          teamIds: input.teamIds,
          missionId: input.missionId ?? null,
          placeId: input.placeId ?? null,
          tokenHash: hashToken(token),
          expiresAt: new Date(Date.now() + INVITATION_DAYS * 86_400_000),
          createdBy: currentActor().userId,
        });
        if (input.roles.includes('administrator'))
          await this.grants.ask(tx, {
            subjectId: id,
            name: input.displayName,
            invitation: true,
            reason: input.reason ?? '',
          });
        return { id };
      },
      (tx, done) => this.show(tx, done.id, token),
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
        await noteReset(tx, user.id, 'PASSWORD');
        await withdrawLinksOf(tx, user.id);
        const id = uuid();
        await tx.insert(InvitationEntity, {
          id,
          organisationId: currentActor().organisationId,
          kind: 'reset',
          email: user.email,
          displayName: user.displayName,
          roles: [],
          teamIds: [],
          userId: user.id,
          tokenHash: hashToken(token),
          expiresAt: new Date(Date.now() + RESET_HOURS * 3_600_000),
          createdBy: currentActor().userId,
        });
        return { id };
      },
      (tx, done) => this.show(tx, done.id, token),
    );
  }

  /** A link that went to a wrong address must open nothing from now on. */
  withdraw(input: WithdrawInvitationInput): Promise<InvitationModel | Problem> {
    return this.acts.run(
      'withdrawInvitation',
      input,
      async (tx) => {
        await this.show(tx, input.invitationId);
        const withdrawn = await tx.execute(
          `update homeward.invitations set used_at = now() where id = $1 and used_at is null`,
          [input.invitationId],
        );
        if (withdrawn === 0) throw new RefusedError('LINK_USED');
        return { id: input.invitationId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** A retry made another token, which opens nothing: then there is no link to show, and a new one has to be made. */
  private async show(tx: Tx, id: string, token?: string): Promise<InvitationModel> {
    const row = await tx.first<StoredInvitation & { tokenHash: string }>(
      `select ${columns}, i.token_hash as "tokenHash" from homeward.invitations i where i.id = $1 and i.organisation_id = $2`,
      [id, currentActor().organisationId],
    );
    if (!row) throw new RefusedError('NOT_FOUND');
    const { tokenHash, ...shown } = row;
    const opens = token !== undefined && tokenHash === hashToken(token);
    return model(shown, opens ? `${this.config.publicUrl}/#/invitation/${token}` : null);
  }
}

const model = (row: StoredInvitation, link: string | null): InvitationModel =>
  Object.assign(new InvitationModel(), row, { link });
