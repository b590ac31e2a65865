import { HttpException, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { Actor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { invalid, tooMany } from '../answers.js';
import { Provider } from '../directory/provider.js';
import { PasswordHasher } from '../password-hasher.js';
import { SignInThrottle } from '../sign-in-throttle.js';
import { type PasskeyAnswer, Passkeys } from './passkeys.js';
import { giveRecoveryCode } from './recovery-codes.js';
import { giveTotp } from './totp.js';

/** By what somebody can prove who they are. `password`: only where there is nothing better, in the evaluation. */
export interface Ways {
  readonly authenticator: boolean;
  readonly passkeys: number;
  readonly recoveryCodes: number;
  readonly password: boolean;
  /** At the directory of the organisation: for whoever signs in there and has no factor here. */
  readonly directory: boolean;
}

/** What a form sends: one of the ways, with its code, its answer or the password. */
export type Proof =
  | { readonly way: 'totp' | 'recovery'; readonly code: string }
  | { readonly way: 'passkey'; readonly answer: unknown }
  | { readonly way: 'password'; readonly password: string };

/** Second factors: what there is, and whether one that is given now is right. */
@Injectable()
export class Factors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly throttle: SignInThrottle,
    private readonly passkeys: Passkeys,
    private readonly hasher: PasswordHasher,
    private readonly provider: Provider,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Everybody, always; but the evaluation, unless it says otherwise. */
  get demanded(): boolean {
    return this.config.secondFactor !== 'optional';
  }

  async waysOf(tx: Tx, who: Pick<Actor, 'userId'>): Promise<Ways> {
    const found = await tx.first<{ authenticator: boolean; passkeys: number; recovery_codes: number }>(
      `select authenticator, passkeys, recovery_codes from homeward.factors_of($1)`,
      [[who.userId]],
    );
    const authenticator = found?.authenticator ?? false;
    const passkeys = found?.passkeys ?? 0;
    const none = !authenticator && passkeys === 0;
    return {
      authenticator,
      passkeys,
      recoveryCodes: found?.recovery_codes ?? 0,
      password: none && !this.demanded,
      directory: none && (await this.isLinked(tx, who)),
    };
  }

  private async isLinked(tx: Tx, { userId }: Pick<Actor, 'userId'>): Promise<boolean> {
    if (!this.provider.vouches) return false;
    const link = await tx.first(
      `select 1 as x from homeward.directory_links where user_id = $1 and issuer = $2 and confirmed_at is not null`,
      [userId, this.provider.settings?.issuer],
    );
    return link !== undefined;
  }

  /**
   * Checks what was given and, when it is right, does what it opens in the same transaction: a code is used up and its
   * session is there, or neither.
   *
   * @throws 422 with what is wrong, 429 after the fifth wrong one: a pause that ends by itself
   */
  async prove<T>(
    who: Actor,
    given: unknown,
    req: Request,
    then: (tx: Tx, way: Proof['way']) => Promise<T>,
  ): Promise<T> {
    const proof = proofIn(given);
    const address = req.ip ?? '';
    const wait = await this.throttle.countFactor(who, address, proof.way === 'totp');
    if (wait) throw tooMany(wait);
    try {
      const answer = proof.way === 'passkey' ? await this.passkeys.check(who, req, proof.answer) : undefined;
      const rightPassword = proof.way === 'password' ? await this.isPassword(who, proof.password) : false;
      const done = await this.work.run(async (tx) => {
        await this.give(tx, who, proof, answer, rightPassword);
        return then(tx, proof.way);
      }, who);
      await this.throttle.clearFactor(who.userId, address, proof.way === 'totp');
      return done;
    } catch (error) {
      // A fault of ours is not a wrong factor.
      if (error instanceof HttpException)
        await this.work.run(
          (tx) => tx.note('factor_failed', 'sessions', { rowId: who.userId, detail: { way: proof.way } }),
          who,
        );
      throw error;
    }
  }

  private async give(
    tx: Tx,
    who: Actor,
    proof: Proof,
    answer: PasskeyAnswer | undefined,
    rightPassword: boolean,
  ): Promise<void> {
    if (proof.way === 'totp') return giveTotp(tx, who, proof.code);
    if (proof.way === 'recovery') return giveRecoveryCode(tx, who, proof.code, this.config.keys.pepper);
    if (answer) return this.passkeys.use(tx, answer);
    const ways = await this.waysOf(tx, who);
    if (!ways.password || !rightPassword) throw invalid('password', 'PASSWORD_WRONG');
  }

  private async isPassword(who: Actor, password: string): Promise<boolean> {
    const found = await this.work.run(
      (tx) => tx.first<{ password_hash: string }>(`select password_hash from homeward.find_sign_in($1)`, [who.email]),
      who,
    );
    return this.hasher.verify(password, found?.password_hash);
  }
}

function proofIn(given: unknown): Proof {
  const { way, code, answer, password } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  if ((way === 'totp' || way === 'recovery') && typeof code === 'string' && code.length <= 100) return { way, code };
  if (way === 'passkey' && typeof answer === 'object' && answer !== null) return { way, answer };
  if (way === 'password' && typeof password === 'string' && password.length <= 600) return { way, password };
  throw invalid('code', 'REQUIRED');
}
