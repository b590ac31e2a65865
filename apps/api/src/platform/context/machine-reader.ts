import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { machineScopes } from '@homeward/domain';
import { defaultLocale } from '@homeward/i18n';
import { machinePermissions, machineRole } from '@homeward/policy';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import type { Actor } from './context.js';
import { hashToken } from './hash-token.js';

const TOKEN = /^Bearer (hw_[A-Za-z0-9_-]{43})$/;
const REQUESTS = 60;
const A_MINUTE = 60;

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

  constructor(private readonly source: DataSource) {
    this.perToken = new RateLimiterPostgres({
      storeClient: (source.driver as unknown as { master: object }).master,
      storeType: 'pool',
      tableCreated: true,
      schemaName: 'homeward',
      tableName: 'throttle',
      keyPrefix: 'machine',
      points: REQUESTS,
      duration: A_MINUTE,
    });
  }

  async read(req: IncomingMessage): Promise<MachineFound> {
    const token = TOKEN.exec(req.headers.authorization ?? '')?.[1];
    if (!token) return {};
    const [row] = await this.source.query<TokenRow[]>(`select * from homeward.find_api_token($1)`, [hashToken(token)]);
    if (!row) return {};
    try {
      await this.perToken.consume(row.id);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return { wait: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
      throw refusal;
    }
    return { actor: actorOf(row) };
  }
}

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
