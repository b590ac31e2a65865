import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../platform/config/config.js';
import { inNameOf } from '../platform/context/context.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { Account } from './sessions.js';

const WINDOW_SECONDS = 15 * 60;
const HOUR_SECONDS = 60 * 60;

/**
 * Five wrong passwords for one account from one address, fifty from one address: then a pause that ends by itself.
 * Counted per pair, so that a stranger elsewhere cannot lock a caseworker out. Keys are HMACs; the table holds no name.
 *
 * Second factors are counted likewise. Six digits can be guessed from many addresses, so twenty an hour for one account are
 * the most from everywhere; who gets there knows the password, and a passkey or a recovery code still opens.
 */
@Injectable()
export class SignInThrottle {
  private readonly perPair: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;
  private readonly perFactor: RateLimiterPostgres;
  private readonly perCodes: RateLimiterPostgres;
  private readonly perRounds: RateLimiterPostgres;

  constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const store = {
      storeClient: (source.driver as unknown as { master: object }).master,
      storeType: 'pool',
      tableCreated: true,
      schemaName: 'homeward',
      tableName: 'throttle',
    };
    this.perPair = new RateLimiterPostgres({ ...store, keyPrefix: 'pair', points: 5, duration: WINDOW_SECONDS });
    this.perAddress = new RateLimiterPostgres({ ...store, keyPrefix: 'address', points: 50, duration: WINDOW_SECONDS });
    this.perFactor = new RateLimiterPostgres({ ...store, keyPrefix: 'factor', points: 5, duration: WINDOW_SECONDS });
    this.perCodes = new RateLimiterPostgres({ ...store, keyPrefix: 'codes', points: 20, duration: HOUR_SECONDS });
    // Each leaves a row behind for ten minutes.
    this.perRounds = new RateLimiterPostgres({ ...store, keyPrefix: 'round', points: 200, duration: WINDOW_SECONDS });
  }

  /** Counts one try before the password is looked at. @returns seconds to wait, or undefined when it may go on */
  count(email: string, address: string): Promise<number | undefined> {
    return this.consume(
      [
        [this.perAddress, address],
        [this.perPair, `${email.toLowerCase()} ${address}`],
      ],
      () => this.accountAt(email),
    );
  }

  /** Counts one try of a second factor before it is looked at. @returns seconds to wait, or undefined when it may go on */
  countFactor(who: Account, address: string, isCode: boolean): Promise<number | undefined> {
    return this.consume(
      [[this.perFactor, `${who.userId} ${address}`], ...(isCode ? ([[this.perCodes, who.userId]] as const) : [])],
      () => Promise.resolve(who),
    );
  }

  /** Ways to the directory that are begun, right or wrong: an office leaves by one address, too. */
  countRound(address: string): Promise<number | undefined> {
    return this.consume([[this.perRounds, address]]);
  }

  /** A passkey that signs in by itself names nobody before it is checked; nor does whoever comes back from the directory. */
  countAddress(address: string): Promise<number | undefined> {
    return this.consume([[this.perAddress, address]]);
  }

  async clearAddress(address: string): Promise<void> {
    await this.perAddress.reward(this.key(address));
  }

  async clearFactor(userId: string, address: string, isCode: boolean): Promise<void> {
    await this.perFactor.delete(this.key(`${userId} ${address}`));
    if (isCode) await this.perCodes.reward(this.key(userId));
  }

  /** The try was right. It gives back its own point of the address: a whole office signs in from one in the morning. */
  async clear(email: string, address: string): Promise<void> {
    await this.perPair.delete(this.key(`${email.toLowerCase()} ${address}`));
    await this.perAddress.reward(this.key(address));
  }

  /** @param whose asked only for the log */
  private async consume(
    counted: readonly (readonly [RateLimiterPostgres, string])[],
    whose: () => Promise<Account | undefined> = () => Promise.resolve(undefined),
  ): Promise<number | undefined> {
    for (const [limiter, key] of counted) {
      try {
        await limiter.consume(this.key(key));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        // The first that is stopped stands in the log; those after it in the same window do not, or a flood would fill it.
        if (refusal.consumedPoints === limiter.points + 1) await this.note(limiter.keyPrefix, await whose());
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    }
    return undefined;
  }

  /** Nobody's act: whoever tries is not known to be the user. */
  private async note(what: string, whose: Account | undefined): Promise<void> {
    const nobody = inNameOf({ userId: '', organisationId: whose?.organisationId ?? '' });
    await this.work.run(
      (tx) => tx.note('throttled', 'sessions', { ...(whose ? { rowId: whose.userId } : {}), detail: { what } }),
      nobody,
    );
  }

  private async accountAt(email: string): Promise<Account | undefined> {
    const [found] = await this.source.query<{ user_id: string; organisation_id: string }[]>(
      `select user_id, organisation_id from homeward.find_sign_in($1)`,
      [email.toLowerCase()],
    );
    return found && { userId: found.user_id, organisationId: found.organisation_id };
  }

  private key(text: string): string {
    return createHmac('sha256', this.config.keys.index).update(text).digest('base64url');
  }
}
