import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { hashToken } from '../../platform/context/hash-token.js';

const LIVES_SECONDS = 10 * 60;

/** What goes with one round to the directory; all three are made from the secret in the cookie, and none is kept here. */
export interface RoundSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** A round as it was begun. */
export interface Round {
  /** SHA-256 of the session that the browser had when it left. */
  readonly sessionHash: string | null;
  /** Somebody who is signed in proves it anew. */
  readonly again: boolean;
  /** Since it was begun. */
  readonly seconds: number;
}

/**
 * Rounds to the directory and back. The browser keeps one secret for ten minutes, in a cookie that is SameSite=Lax because
 * it must come along when the directory sends the browser back; the session's own cookie is Strict and does not.
 */
@Injectable()
export class Rounds {
  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get cookieName(): string {
    return this.config.secureCookies ? '__Host-homeward-directory' : 'homeward-directory';
  }

  async begin(res: Response, { sessionHash, again }: Omit<Round, 'seconds'>): Promise<RoundSecrets> {
    const secret = randomBytes(32).toString('base64url');
    await this.source.query(`select homeward.begin_directory($1, $2, $3)`, [hashToken(secret), sessionHash, again]);
    this.setCookie(res, secret);
    return secretsOf(secret);
  }

  /** Of the browser that asks; undefined where it never left. */
  secretsOf(req: Request): RoundSecrets | undefined {
    const secret = this.secret(req);
    return secret === undefined ? undefined : secretsOf(secret);
  }

  /** It opens something once, and its cookie goes. */
  async take(req: Request, res: Response): Promise<Round | undefined> {
    const secret = this.secret(req);
    if (secret === undefined) return undefined;
    this.setCookie(res, '');
    const [found] = await this.source.query<{ session_hash: string | null; again: boolean; seconds: number }[]>(
      `select * from homeward.take_directory($1)`,
      [hashToken(secret)],
    );
    return found && { sessionHash: found.session_hash, again: found.again, seconds: found.seconds };
  }

  private secret(req: Request): string | undefined {
    const secret = parseCookie(req.headers.cookie ?? '')[this.cookieName];
    return secret && /^[A-Za-z0-9_-]{43}$/.test(secret) ? secret : undefined;
  }

  private setCookie(res: Response, value: string): void {
    const cookie = {
      name: this.cookieName,
      value,
      httpOnly: true,
      sameSite: 'lax' as const,
      secure: this.config.secureCookies,
      path: '/',
      maxAge: value ? LIVES_SECONDS : 0,
    };
    res.append('set-cookie', stringifySetCookie(cookie));
  }
}

function secretsOf(secret: string): RoundSecrets {
  const of = (purpose: string): string => createHmac('sha256', secret).update(purpose).digest('base64url');
  return { state: of('state'), nonce: of('nonce'), verifier: of('verifier') };
}
