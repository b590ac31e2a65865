import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { permissionsOf } from '@homeward/policy';
import { stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../platform/config/config.js';
import { type Actor, currentContext } from '../platform/context/context.js';
import {
  actorOfRow,
  FRESH,
  hashToken,
  IDLE,
  LONGEST,
  RequestReader,
  SESSION,
  type SessionRow,
} from '../platform/context/request-reader.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';

/** Server-side sessions: the browser holds 256 random bits in an HttpOnly cookie, the database their SHA-256. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: RequestReader,
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins a session for a user whose password was verified, and ends the one the browser held before. */
  async begin(userId: string, organisationId: string, req: Request, res: Response): Promise<Actor> {
    const token = randomBytes(32).toString('base64url');
    const before = this.reader.token(req);
    const agent = (req.headers['user-agent'] ?? '').slice(0, 200);
    const identity: Actor = { ...nobody, userId, organisationId };
    await this.work.run(async (tx) => {
      await tx.execute(
        `insert into homeward.sessions (id, organisation_id, user_id, token_hash, agent, step, proved_at) values ($1, $2, $3, $4, $5, 'COMPLETE', now())`,
        [uuid(), organisationId, userId, hashToken(token), agent],
      );
      // Also where it was somebody else's: two people at one desk.
      if (before) await tx.query(`select homeward.end_session($1)`, [hashToken(before)]);
      await tx.note('sign_in', 'sessions', { rowId: userId });
    }, identity);
    const [row] = await this.source.query<SessionRow[]>(SESSION, [hashToken(token), IDLE, LONGEST, FRESH]);
    if (!row) throw new Error('A session that was just made is not there.');
    this.setCookie(res, token);
    return actorOfRow(row);
  }

  async end(res: Response, everywhere: boolean): Promise<void> {
    const { actor } = currentContext();
    if (actor) {
      await this.work.run(async (tx) => {
        await tx.execute(
          `update homeward.sessions set ended_at = now() where ended_at is null and user_id = $1 and ($2 or id = $3)`,
          [actor.userId, everywhere, actor.sessionId],
        );
        await tx.note(everywhere ? 'sign_out_everywhere' : 'sign_out', 'sessions', { rowId: actor.userId });
      });
      this.reader.forget();
    }
    this.setCookie(res, '');
    // What the browser kept of this origin goes with the session.
    res.setHeader('clear-site-data', '"cache", "storage"');
  }

  describe(actor: Actor): object {
    return {
      user: {
        id: actor.userId,
        displayName: actor.displayName,
        email: actor.email,
        roles: actor.roles,
        locale: actor.locale,
        timeZone: actor.timeZone,
        organisation: { id: actor.organisationId, name: actor.organisationName },
        teams: actor.teamIds.map((id, index) => ({ id, name: actor.teamNames[index] ?? '' })),
      },
      permissions: permissionsOf(actor.roles),
    };
  }

  private setCookie(res: Response, value: string): void {
    const cookie = {
      name: this.reader.cookieName,
      value,
      httpOnly: true,
      sameSite: 'strict' as const,
      secure: this.config.secureCookies,
      path: '/',
      ...(value ? {} : { maxAge: 0 }),
    };
    res.append('set-cookie', stringifySetCookie(cookie));
  }
}

const nobody: Actor = {
  sessionId: '',
  userId: '',
  organisationId: '',
  organisationName: '',
  displayName: '',
  email: '',
  roles: [],
  teamIds: [],
  teamNames: [],
  missionId: null,
  locale: 'en',
  timeZone: 'UTC',
  fresh: false,
};
