import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { machineScopes } from '@homeward/domain';
import { defaultLocale } from '@homeward/i18n';
import { machinePermissions, machineRole } from '@homeward/policy';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../db/unit-of-work.js';
import { type Actor, type RequestContext, runInContext } from './context.js';
import { hashToken } from './hash-token.js';

const TOKEN = /^Bearer (hw_[A-Za-z0-9_-]{43})$/;
const REQUESTS = 60;
const A_MINUTE = 60;
const NOTED_EVERY = 15 * 60;
const NOTED_UNKNOWN = 20;

interface TokenRow {
  id: string;
  organisation_id: string;
  organisation_name: string;
  name: string;
  time_zone: string;
  scopes: string[];
}

/** A machine that may read; or how long it has to wait; or neither: the token opens nothing. */
export interface MachineFound {
  readonly actor?: Actor;
  readonly wait?: number;
}

/** Machines send `Authorization: Bearer hw_...` and no cookie. Nothing is held: a token that is revoked ends with the next request. */
@Injectable()
export class MachineReader {
  private readonly perToken: RateLimiterPostgres;
  private readonly perNoted: RateLimiterPostgres;
  private readonly perNotedUnknown: RateLimiterPostgres;

  constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
  ) {
    const store = {
      storeClient: (source.driver as unknown as { master: object }).master,
      storeType: 'pool',
      tableCreated: true,
      schemaName: 'homeward',
      tableName: 'throttle',
    };
    this.perToken = new RateLimiterPostgres({ ...store, keyPrefix: 'machine', points: REQUESTS, duration: A_MINUTE });
    this.perNoted = new RateLimiterPostgres({ ...store, keyPrefix: 'refused', points: 1, duration: NOTED_EVERY });
    this.perNotedUnknown = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'unknown',
      points: NOTED_UNKNOWN,
      duration: NOTED_EVERY,
    });
  }

  /** @param context of the request, in which a refusal is noted */
  async read(req: IncomingMessage, context: RequestContext): Promise<MachineFound> {
    const token = TOKEN.exec(req.headers.authorization ?? '')?.[1];
    const hash = hashToken(token ?? '');
    const [row] = token ? await this.source.query<TokenRow[]>(`select * from homeward.find_api_token($1)`, [hash]) : [];
    if (!row) {
      await runInContext(context, () => this.noteRefused(hash, context));
      return {};
    }
    const wait = await secondsToWait(this.perToken, row.id);
    return wait === undefined ? { actor: actorOf(row) } : { wait };
  }

  /**
   * One entry in a quarter of an hour for a token that was revoked or is over, and for a network that sends what never was
   * one; and no more than twenty of the latter altogether, however many networks there are.
   */
  private async noteRefused(hash: string, { address }: RequestContext): Promise<void> {
    const [was] = await this.source.query<{ id: string; organisation_id: string; why: string }[]>(
      `select * from homeward.find_ended_api_token($1)`,
      [hash],
    );
    if ((await secondsToWait(this.perNoted, was?.id ?? `from ${address ?? ''}`)) !== undefined) return;
    if (!was && (await secondsToWait(this.perNotedUnknown, 'all')) !== undefined) return;
    await this.work.run(
      (tx) =>
        tx.note('machine_refused', 'api_tokens', {
          ...(was ? { rowId: was.id } : {}),
          detail: { why: was?.why ?? 'unknown' },
        }),
      was && endedOf(was),
    );
  }
}

async function secondsToWait(limiter: RateLimiterPostgres, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** For the log alone: a token that opens nothing any more. */
const endedOf = ({ id, organisation_id }: Pick<TokenRow, 'id' | 'organisation_id'>): Actor => ({
  ...actorOf({ id, organisation_id, organisation_name: '', name: '', time_zone: 'UTC', scopes: [] }),
  roles: [],
});

/** No user: nothing of anybody's own is there. The audit log names the token where it names a session otherwise. */
const actorOf = (row: TokenRow): Actor => ({
  sessionId: row.id,
  userId: '',
  organisationId: row.organisation_id,
  organisationName: row.organisation_name,
  displayName: row.name,
  email: '',
  roles: [machineRole],
  teamIds: [],
  teamNames: [],
  missionId: null,
  locale: defaultLocale,
  timeZone: row.time_zone,
  fresh: false,
  machine: {
    permissions: machineScopes
      .filter((scope) => row.scopes.includes(scope))
      .flatMap((scope) => machinePermissions[scope]),
  },
});
