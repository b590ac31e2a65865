import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { type Role, roles } from '@homeward/domain';
import { defaultLocale, isLocale, type Locale } from '@homeward/i18n';
import { parseCookie } from 'cookie';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../config/config.js';
import { callerOf, tellAddress } from './address.js';
import { AuditValues } from './audit-values.js';
import type { Actor, RequestContext } from './context.js';
import { hashToken } from './hash-token.js';
import { MachineReader } from './machine-reader.js';
import { SessionPace } from './session-pace.js';

export { hashToken };

const IDLE = '15 minutes';
const LONGEST = '8 hours';
/** For how long a factor that was given opens acts that ask for a fresh one. */
const FRESH = '5 minutes';
/** The session behind a token, and how far it has come: `homeward.session_step` is the one place that says so. */
const SESSION = `select f.*, s.complete, s.is_fresh from homeward.find_session($1, $2, $3) f cross join lateral homeward.session_step(f.session_id, $4) s`;
/** A session ended elsewhere must be ended here within a second; until then one look-up serves a page's burst of requests. */
const HELD_MS = 500;
const MOST_CACHED = 10_000;
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

interface SessionRow {
  session_id: string;
  user_id: string;
  organisation_id: string;
  organisation_name: string;
  time_zone: string;
  display_name: string;
  email: string;
  locale: string;
  mission_id: string | null;
  roles: string[];
  team_ids: string[];
  team_names: string[];
  complete: boolean;
  is_fresh: boolean;
}

/** Whose session it is: of an actor, or of somebody who has given the password only. Neither: there is none. */
export interface Session {
  readonly actor?: Actor;
  readonly halfway?: Actor;
}

/** What a request says about itself: id, language, session. The session's token is never stored, only its SHA-256. */
@Injectable()
export class RequestReader {
  private readonly cache = new Map<string, { at: number; found: Promise<Session> }>();
  private readonly ids = new WeakMap<IncomingMessage, string>();
  private readonly pace: SessionPace;

  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly values: AuditValues,
    private readonly machines: MachineReader,
  ) {
    this.pace = new SessionPace(config.sessionPace);
  }

  /** `__Host-` binds the cookie to this host over TLS; plain-HTTP loopback cannot have it. */
  get cookieName(): string {
    return this.config.secureCookies ? '__Host-homeward' : 'homeward';
  }

  /**
   * One number for one request, whoever asks: the answer, the log and the audit log must name the same. Only a proxy of ours
   * may give it.
   */
  requestId(req: IncomingMessage): string {
    const held = this.ids.get(req);
    if (held) return held;
    const given = this.config.trustProxy > 0 ? req.headers['x-request-id'] : undefined;
    const id = typeof given === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : uuid();
    this.ids.set(req, id);
    return id;
  }

  /** Browsers say where a request comes from; one that comes from elsewhere is refused. Machines say nothing. */
  isOwnOrigin(req: IncomingMessage): boolean {
    const site = req.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    const { origin, host = '' } = req.headers;
    if (origin === undefined || origin === this.config.publicUrl) return true;
    // The evaluation answers to every name of this machine (and to the console's own server in development), and to no other:
    // a name that somebody else points here is not ours.
    return this.config.mode === 'evaluation' && LOOPBACK.test(`http://${host}`) && LOOPBACK.test(origin);
  }

  token(req: IncomingMessage): string | undefined {
    const token = parseCookie(req.headers.cookie ?? '')[this.cookieName];
    return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined;
  }

  /**
   * @param how.machines whether a token for machines opens something here; at the doors of sign-in it says nothing
   * @param how.paced whether it counts for how often a session may ask; signing out is always heard
   */
  async read(
    req: IncomingMessage,
    requestId = this.requestId(req),
    { machines = false, paced = false }: { readonly machines?: boolean; readonly paced?: boolean } = {},
  ): Promise<RequestContext> {
    const address = tellAddress(callerOf(req, this.config.trustProxy), this.values.key);
    if (machines && this.isMachine(req)) {
      const context = { requestId, locale: localeAsked(req) ?? defaultLocale, address, actor: undefined };
      const { actor, wait } = await this.machines.read(req, context);
      return { ...context, actor, wait };
    }
    const token = this.token(req);
    const { actor, halfway } = token ? await this.find(hashToken(token)) : {};
    const locale = localeAsked(req) ?? (actor ?? halfway)?.locale ?? defaultLocale;
    const { wait, firstRefused } = paced && actor ? await this.pace.count(actor.sessionId) : {};
    return { requestId, locale, address, actor, halfway, wait, firstRefused };
  }

  /** Whether it speaks as a machine. Then its cookies say nothing. */
  isMachine(req: IncomingMessage): boolean {
    return req.headers.authorization !== undefined;
  }

  /** Past what is held: for a session that was made just now. */
  sessionOf(token: string): Promise<Session> {
    return this.load(hashToken(token));
  }

  /** Where a round to the directory began, and the cookie did not come back with it. */
  sessionBehind(tokenHash: string): Promise<Session> {
    return this.load(tokenHash);
  }

  /** After a sign-out, a change of roles or password: the next request looks again. */
  forget(): void {
    this.cache.clear();
  }

  private find(hash: string): Promise<Session> {
    const now = Date.now();
    const held = this.cache.get(hash);
    if (held && now - held.at < HELD_MS) return held.found;
    if (this.cache.size >= MOST_CACHED) this.cache.clear();
    const found = this.load(hash);
    this.cache.set(hash, { at: now, found });
    found.catch(() => this.cache.delete(hash));
    return found;
  }

  /** The one place where a session becomes an actor: one that has only the password does not. */
  private async load(hash: string): Promise<Session> {
    const [row] = await this.source.query<SessionRow[]>(SESSION, [hash, IDLE, LONGEST, FRESH]);
    if (!row) return {};
    return row.complete ? { actor: actorOfRow(row) } : { halfway: { ...actorOfRow(row), roles: [] } };
  }
}

function actorOfRow(row: SessionRow): Actor {
  return {
    sessionId: row.session_id,
    userId: row.user_id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    displayName: row.display_name,
    email: row.email,
    roles: roles.filter((role): role is Role => row.roles.includes(role)),
    teamIds: row.team_ids,
    teamNames: row.team_names,
    missionId: row.mission_id,
    locale: isLocale(row.locale) ? row.locale : defaultLocale,
    timeZone: row.time_zone,
    fresh: row.is_fresh,
  };
}

/** The language of the page that asks. */
export function localeAsked(req: IncomingMessage): Locale | undefined {
  const first = req.headers['accept-language']?.split(/[,;-]/)[0]?.trim().toLowerCase();
  return isLocale(first) ? first : undefined;
}
