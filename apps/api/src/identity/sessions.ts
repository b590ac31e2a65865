import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { permissionsOf } from '@homeward/policy';
import { stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../platform/config/config.js';
import { type Actor, currentContext } from '../platform/context/context.js';
import { hashToken, RequestReader, type Session } from '../platform/context/request-reader.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';

export type Account = Pick<Actor, 'userId' | 'organisationId'>;

/** PASSWORD: knows the password, and a second factor is still to be given or set up. */
export type Step = 'PASSWORD' | 'COMPLETE';

/** Server-side sessions: the browser holds 256 random bits in an HttpOnly cookie, the database their SHA-256. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: RequestReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * A new session of the account, in the transaction that found it to be who it says; ends the one that the browser held
   * before. Give the token to `enter` once the transaction has ended well.
   *
   * @param by `directory`: no factor was given here, so none is fresh
   */
  async open(
    tx: Tx,
    { userId, organisationId }: Account,
    step: Step,
    req: Request,
    by: 'ourselves' | 'directory' = 'ourselves',
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const agent = (req.headers['user-agent'] ?? '').slice(0, 200);
    await tx.execute(
      `insert into homeward.sessions (id, organisation_id, user_id, token_hash, agent, step, by_directory, proved_at)
       values ($1, $2, $3, $4, $5, $6, $7, case when $6 = 'COMPLETE' and not $7 then now() end)`,
      [uuid(), organisationId, userId, hashToken(token), agent, step, by === 'directory'],
    );
    const before = this.reader.token(req);
    // Also where it was somebody else's: two people at one desk.
    if (before) await tx.query(`select homeward.end_session($1)`, [hashToken(before)]);
    return token;
  }

  /** The same session under another token. Its eight hours go on. @param proved a factor was given just now */
  async renew(tx: Tx, who: Actor, proved: boolean): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.execute(
      `insert into homeward.sessions (id, organisation_id, user_id, token_hash, agent, step, by_directory, proved_at, created_at)
       select $2, organisation_id, user_id, $3, agent, step, by_directory, case when $4 then now() else proved_at end, created_at from homeward.sessions
       where id = $1 and ended_at is null and step = 'COMPLETE'`,
      [who.sessionId, uuid(), hashToken(token), proved],
    );
    await tx.execute(`update homeward.sessions set ended_at = now() where id = $1`, [who.sessionId]);
    return token;
  }

  endOthers(tx: Tx, who: Actor): Promise<number> {
    return tx.execute(
      `update homeward.sessions set ended_at = now() where user_id = $1 and ended_at is null and id <> $2`,
      [who.userId, who.sessionId],
    );
  }

  async enter(res: Response, token: string): Promise<Session> {
    this.reader.forget();
    const session = await this.reader.sessionOf(token);
    if (!session.actor && !session.halfway) throw new Error('A session that was just made is not there.');
    this.setCookie(res, token);
    return session;
  }

  async end(res: Response, everywhere: boolean): Promise<void> {
    const { actor, halfway } = currentContext();
    const who = actor ?? halfway;
    if (who) {
      await this.work.run(async (tx) => {
        await tx.execute(
          `update homeward.sessions set ended_at = now() where ended_at is null and user_id = $1 and ($2 or id = $3)`,
          [who.userId, everywhere, who.sessionId],
        );
        await tx.note(everywhere ? 'sign_out_everywhere' : 'sign_out', 'sessions', { rowId: who.userId });
      }, who);
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
