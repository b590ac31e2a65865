import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { hashToken } from '../platform/context/request-reader.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { ApiTokenModel, type MakeApiTokenInput, type RevokeApiTokenInput } from './api-token.models.js';

const LONGEST_DAYS = 365;
const columns = `t.id, t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt",
  t.revoked_at as "revokedAt", (select u.display_name from homeward.users u where u.id = t.created_by) as "createdBy"`;

@Entity({ schema: 'homeward', name: 'api_tokens' })
export class ApiTokenEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column('text') name: string;
  @Column('text', { array: true }) scopes: string[];
  @Column({ name: 'token_hash', type: 'text' }) tokenHash: string;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
}

/** Tokens for machines: made, shown once, listed, revoked. How one is read: platform/context/machine-reader.ts. */
@Injectable()
export class ApiTokenService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  /** Those that open something first, then the last that did. */
  list(): Promise<ApiTokenModel[]> {
    return this.work.run(async (tx) =>
      (
        await tx.query<Omit<ApiTokenModel, 'token'>>(
          `select ${columns} from homeward.api_tokens t where t.organisation_id = $1
           order by (t.revoked_at is null and t.expires_at > now()) desc, t.created_at desc limit 200`,
          [currentActor().organisationId],
        )
      ).map((row) => model(row, null)),
    );
  }

  make(input: MakeApiTokenInput): Promise<ApiTokenModel | Problem> {
    const token = `hw_${randomBytes(32).toString('base64url')}`;
    return this.acts.run(
      'makeApiToken',
      input,
      async (tx) => {
        const unfit: FieldProblem[] = [
          ...(input.name ? [] : [{ field: 'name', code: 'REQUIRED' }]),
          ...(input.scopes.length > 0 ? [] : [{ field: 'scopes', code: 'REQUIRED' }]),
          ...(input.days >= 1 && input.days <= LONGEST_DAYS
            ? []
            : [{ field: 'days', code: 'DAYS_OUT_OF_RANGE', params: { most: LONGEST_DAYS } }]),
        ];
        if (unfit.length > 0) throw new InvalidInputError(unfit);
        const { userId, organisationId } = currentActor();
        const id = uuid();
        await tx.insert(ApiTokenEntity, {
          id,
          organisationId,
          name: input.name,
          scopes: [...new Set(input.scopes)].sort(),
          tokenHash: hashToken(token),
          createdBy: userId,
          expiresAt: new Date(Date.now() + input.days * 86_400_000),
        });
        // Read back by nobody, so the answer of a retry, which made another token, shows none.
        return { id, shown: hashToken(hashToken(token)) };
      },
      async (tx, done) => model(await show(tx, done.id), done['shown'] === hashToken(hashToken(token)) ? token : null),
    );
  }

  revoke(input: RevokeApiTokenInput): Promise<ApiTokenModel | Problem> {
    return this.acts.run(
      'revokeApiToken',
      input,
      async (tx) => {
        await show(tx, input.apiTokenId);
        const revoked = await tx.execute(
          `update homeward.api_tokens set revoked_at = now() where id = $1 and revoked_at is null`,
          [input.apiTokenId],
        );
        if (revoked === 0) throw new RefusedError('API_TOKEN_REVOKED');
        return { id: input.apiTokenId };
      },
      async (tx, done) => model(await show(tx, done.id), null),
    );
  }
}

async function show(tx: Tx, id: string): Promise<Omit<ApiTokenModel, 'token'>> {
  const row = await tx.first<Omit<ApiTokenModel, 'token'>>(
    `select ${columns} from homeward.api_tokens t where t.id = $1 and t.organisation_id = $2`,
    [id, currentActor().organisationId],
  );
  if (!row) throw new RefusedError('NOT_FOUND');
  return row;
}

const model = (row: Omit<ApiTokenModel, 'token'>, token: string | null): ApiTokenModel =>
  Object.assign(new ApiTokenModel(), row, { token });
