import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Actor, inNameOf } from '../platform/context/context.js';
import type { Session } from '../platform/context/request-reader.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Factors, type Ways } from './factors/factors.js';
import { type Account, Sessions } from './sessions.js';

/** What the console is told of a session that is halfway there. */
export interface NextStep {
  readonly next: 'FACTOR' | 'ENROL';
  readonly ways: Ways;
  /** Why there is nothing to give: an administrator took the factors away. */
  readonly resetBy: { readonly name: string; readonly at: Date } | null;
}

/** The steps of signing in: the password, then a second factor, or setting one up. */
@Injectable()
export class SignIns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly factors: Factors,
  ) {}

  async afterPassword(account: Account, req: Request, res: Response): Promise<object> {
    const who = inNameOf(account);
    const token = await this.work.run(async (tx) => {
      const ways = await this.factors.waysOf(tx, who);
      const complete = ways.password;
      await tx.note(complete ? 'sign_in' : 'password_given', 'sessions', { rowId: who.userId });
      return this.sessions.open(tx, who, complete ? 'COMPLETE' : 'PASSWORD', req);
    }, who);
    return this.tell(await this.sessions.enter(res, token));
  }

  /** @param detail which way it was tried, and which check said no; no value */
  async failed(account: Account | undefined, detail?: Readonly<Record<string, string>>): Promise<void> {
    // Nobody's act: whoever typed the wrong password is not known to be the user.
    const nobody = inNameOf({ userId: '', organisationId: account?.organisationId ?? '' });
    await this.work.run(
      (tx) => tx.note('sign_in_failed', 'sessions', { ...(account?.userId ? { rowId: account.userId } : {}), detail }),
      nobody,
    );
  }

  /** Who is here; or which step is next, and how it can be taken. */
  async tell({ actor, halfway }: Session): Promise<object> {
    if (actor) return this.sessions.describe(actor);
    return halfway ? this.nextStep(halfway) : {};
  }

  private nextStep(who: Actor): Promise<NextStep> {
    return this.work.run(async (tx) => {
      const ways = await this.factors.waysOf(tx, who);
      const next = ways.authenticator || ways.passkeys > 0 ? 'FACTOR' : 'ENROL';
      const resetBy = await tx.first<{ name: string; at: Date }>(
        `select u.display_name as name, r.reset_at as at from homeward.account_resets r join homeward.users u on u.id = r.reset_by
         where r.user_id = $1 and r.kind = 'FACTORS' order by r.reset_at desc limit 1`,
        [who.userId],
      );
      return { next, ways, resetBy: next === 'ENROL' ? (resetBy ?? null) : null };
    }, who);
  }
}
