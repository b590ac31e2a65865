import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { requireFresh } from '../../platform/access/requires.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type Actor, currentContext, currentHalfway } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { invalid, refusal } from '../answers.js';
import { Sessions } from '../sessions.js';
import { Factors, type Ways } from './factors.js';
import { Passkeys } from './passkeys.js';
import { makeRecoveryCodes } from './recovery-codes.js';
import { beginTotp, confirmTotp } from './totp.js';

export interface OwnFactors {
  readonly demanded: boolean;
  readonly ways: Ways;
  readonly authenticator: { readonly since: Date; readonly lastUsedAt: Date | null } | null;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly backedUp: boolean;
    readonly since: Date;
    readonly lastUsedAt: Date | null;
  }[];
  /** New passwords and factor resets by administrators, the last first. */
  readonly resets: readonly { readonly kind: 'PASSWORD' | 'FACTORS'; readonly at: Date; readonly by: string }[];
}

/** After a change of factors: the token of the session that goes on, and new recovery codes where there were none. */
export interface Changed {
  readonly token: string;
  readonly recoveryCodes: readonly string[] | null;
}

/** One's own factors. Every change ends the other sessions, and asks for a factor that was given just now. */
@Injectable()
export class OwnFactorsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly factors: Factors,
    private readonly passkeys: Passkeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read(): Promise<OwnFactors> {
    const who = currentHalfway();
    return this.work.run(async (tx) => {
      const authenticator = await tx.first<NonNullable<OwnFactors['authenticator']>>(
        `select confirmed_at as since, last_used_at as "lastUsedAt" from homeward.totp_factors where user_id = $1 and confirmed_at is not null`,
        [who.userId],
      );
      const passkeys = await tx.query<OwnFactors['passkeys'][number]>(
        `select id, name, backed_up as "backedUp", created_at as since, last_used_at as "lastUsedAt" from homeward.passkeys where user_id = $1 order by created_at`,
        [who.userId],
      );
      const resets = await tx.query<OwnFactors['resets'][number]>(
        `select r.kind, r.reset_at as at, u.display_name as by from homeward.account_resets r join homeward.users u on u.id = r.reset_by
         where r.user_id = $1 order by r.reset_at desc limit 5`,
        [who.userId],
      );
      const ways = await this.factors.waysOf(tx, who);
      return { demanded: this.factors.demanded, ways, authenticator: authenticator ?? null, passkeys, resets };
    }, who);
  }

  beginAuthenticator(): Promise<{ secret: string; uri: string }> {
    return this.enrolling((tx, who) => beginTotp(tx, who));
  }

  confirmAuthenticator(code: string, req: Request): Promise<Changed> {
    return this.enrolling(async (tx, who) => {
      await confirmTotp(tx, who, code);
      await tx.note('factor_added', 'totp_factors', { rowId: who.userId });
      return this.changed(tx, who, req);
    });
  }

  beginPasskey(req: Request): Promise<object> {
    return this.enrolling((tx, who) => this.passkeys.beginRegistration(tx, who, req));
  }

  addPasskey(answer: unknown, name: string, req: Request): Promise<Changed> {
    return this.enrolling(async (tx, who) => {
      await this.passkeys.register(tx, who, req, answer, nameIn(name));
      await tx.note('factor_added', 'passkeys', { rowId: who.userId });
      return this.changed(tx, who, req);
    });
  }

  async renamePasskey(id: string, name: string): Promise<void> {
    const who = currentHalfway();
    const text = nameIn(name);
    const renamed = await this.work.run((tx) =>
      tx.execute(`update homeward.passkeys set name = $3 where id = $1 and user_id = $2`, [id, who.userId, text]),
    );
    if (renamed === 0) throw refusal(404, 'NOT_FOUND');
  }

  removeAuthenticator(req: Request): Promise<Changed> {
    return this.removing(req, 'totp_factors', (tx, who) =>
      tx.execute(`delete from homeward.totp_factors where user_id = $1`, [who.userId]),
    );
  }

  removePasskey(id: string, req: Request): Promise<Changed> {
    return this.removing(req, 'passkeys', (tx, who) =>
      tx.execute(`delete from homeward.passkeys where id = $1 and user_id = $2`, [id, who.userId]),
    );
  }

  /** Ten new codes; those on the old paper open nothing any more. */
  async newRecoveryCodes(): Promise<readonly string[]> {
    const who = currentHalfway();
    return this.work.run(async (tx) => {
      await this.lock(tx, who);
      const ways = await this.factors.waysOf(tx, who);
      if (!ways.authenticator && ways.passkeys === 0) throw refusal(422, 'FACTOR_FIRST');
      await tx.note('recovery_codes_made', 'recovery_codes', { rowId: who.userId });
      return makeRecoveryCodes(tx, who, this.config.keys.pepper);
    });
  }

  /** Signed in with a fresh factor; or with the password only, and then it must be the first factor there is. */
  private async enrolling<T>(act: (tx: Tx, who: Actor) => Promise<T>): Promise<T> {
    const { actor, halfway } = currentContext();
    if (actor) requireFresh();
    const who = currentHalfway();
    return this.work.run(async (tx) => {
      await this.lock(tx, who);
      if (halfway && !actor) {
        const ways = await this.factors.waysOf(tx, who);
        // Whoever has found out a password must not add a factor of their own to it.
        if (ways.authenticator || ways.passkeys > 0) throw refusal(403, 'FACTOR_NEEDED');
      }
      return act(tx, who);
    }, who);
  }

  private removing(req: Request, subject: string, remove: (tx: Tx, who: Actor) => Promise<number>): Promise<Changed> {
    const who = currentHalfway();
    return this.work.run(async (tx) => {
      await this.lock(tx, who);
      if ((await remove(tx, who)) === 0) throw refusal(404, 'NOT_FOUND');
      const left = await this.factors.waysOf(tx, who);
      const none = !left.authenticator && left.passkeys === 0;
      if (none && this.factors.demanded) throw refusal(422, 'LAST_FACTOR');
      if (none) await tx.execute(`delete from homeward.recovery_codes where user_id = $1`, [who.userId]);
      await tx.note('factor_removed', subject, { rowId: who.userId });
      return this.changed(tx, who, req);
    });
  }

  /** One change at a time, or two at once would each leave the other's factor as the last. */
  private lock(tx: Tx, who: Actor): Promise<unknown> {
    return tx.query(`select pg_advisory_xact_lock(hashtextextended('factors ' || $1, 0))`, [who.userId]);
  }

  private async changed(tx: Tx, who: Actor, req: Request): Promise<Changed> {
    const ways = await this.factors.waysOf(tx, who);
    const hasFactor = ways.authenticator || ways.passkeys > 0;
    const recoveryCodes =
      hasFactor && ways.recoveryCodes === 0 ? await makeRecoveryCodes(tx, who, this.config.keys.pepper) : null;
    if (recoveryCodes) await tx.note('recovery_codes_made', 'recovery_codes', { rowId: who.userId });
    await this.sessions.endOthers(tx, who);
    if (currentContext().actor) return { token: await this.sessions.renew(tx, who, true), recoveryCodes };
    await tx.note('sign_in', 'sessions', { rowId: who.userId });
    return { token: await this.sessions.open(tx, who, 'COMPLETE', req), recoveryCodes };
  }
}

function nameIn(text: string): string {
  const name = text.normalize('NFC').trim();
  if (name.length < 1) throw invalid('name', 'REQUIRED');
  if (name.length > 60) throw invalid('name', 'TEXT_TOO_LONG', { most: 60 });
  if (/\p{Cc}/u.test(name)) throw invalid('name', 'TEXT_NOT_ALLOWED');
  return name;
}
