import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { Actor } from '../../platform/context/context.js';
import { isTaken } from '../../platform/db/taken.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid, refusal } from '../answers.js';
import { PasskeyEntity } from './factor.entities.js';

const LIVES_MS = 5 * 60_000;
const MOST = 10;

export interface FoundPasskey {
  readonly id: string;
  readonly user_id: string;
  readonly organisation_id: string;
  readonly email: string;
  readonly public_key: string;
  readonly counter: number;
  readonly transports: string[];
}

/** What an answer was checked to be; it is used up in the transaction that it opens. */
export interface PasskeyAnswer {
  readonly passkey: FoundPasskey;
  readonly counter: number;
  readonly backedUp: boolean;
  readonly challengedAt: Date;
}

/**
 * Passkeys and security keys. A challenge carries the time it was made at under an HMAC and is kept nowhere: a passkey
 * accepts none that is as old as the last it answered, so that an answer that was listened to opens nothing.
 */
@Injectable()
export class Passkeys {
  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async beginRegistration(tx: Tx, who: Actor, req: Request): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const { id } = this.site(req);
    const held = await tx.query<{ credential_id: string; transports: string[] }>(
      `select credential_id, transports from homeward.passkeys where user_id = $1`,
      [who.userId],
    );
    if (held.length >= MOST) throw refusal(422, 'PASSKEYS_ENOUGH', { most: MOST });
    return generateRegistrationOptions({
      rpName: 'Homeward',
      rpID: id,
      userID: new TextEncoder().encode(who.userId),
      userName: who.email,
      userDisplayName: who.displayName,
      challenge: this.challenge(`register ${who.sessionId}`),
      timeout: LIVES_MS,
      attestationType: 'none',
      excludeCredentials: held.map(({ credential_id, transports }) => ({ id: credential_id, transports })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
  }

  async register(tx: Tx, who: Actor, req: Request, response: unknown, name: string): Promise<void> {
    const { id, origin } = this.site(req);
    const checked = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: (given) => this.madeAt(given, `register ${who.sessionId}`) !== undefined,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
    }).catch(() => undefined);
    if (!checked?.registrationInfo) throw invalid('passkey', 'PASSKEY_NOT_TAKEN');
    const { credential, credentialBackedUp } = checked.registrationInfo;
    const added = {
      id: uuid(),
      organisationId: who.organisationId,
      userId: who.userId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      name,
      backedUp: credentialBackedUp,
    };
    await tx.insert(PasskeyEntity, added).catch((error: unknown) => {
      // Also somebody else's: a credential belongs to one account, or nobody would know whose answer it is.
      throw isTaken(error) ? invalid('passkey', 'PASSKEY_NOT_TAKEN') : error;
    });
  }

  /** @param who nobody: any passkey of this site that its owner chooses, and the device has to ask for PIN, finger or face */
  async beginAnswer(
    tx: Tx | undefined,
    who: Actor | undefined,
    req: Request,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { id } = this.site(req);
    const held =
      tx && who
        ? await tx.query<{ credential_id: string; transports: string[] }>(
            `select credential_id, transports from homeward.passkeys where user_id = $1`,
            [who.userId],
          )
        : [];
    return generateAuthenticationOptions({
      rpID: id,
      allowCredentials: held.map(({ credential_id, transports }) => ({ id: credential_id, transports })),
      challenge: this.challenge(`answer ${who?.sessionId ?? 'nobody'}`),
      timeout: LIVES_MS,
      userVerification: who ? 'preferred' : 'required',
    });
  }

  /** @throws when it is no passkey of this person, for another site or challenge, or not signed by it */
  async check(who: Actor | undefined, req: Request, given: unknown): Promise<PasskeyAnswer> {
    const { id, origin } = this.site(req);
    const response = given as AuthenticationResponseJSON | undefined;
    const credentialId = response?.id;
    if (typeof credentialId !== 'string' || credentialId.length > 1400) throw invalid('passkey', 'PASSKEY_WRONG');
    const [passkey] = await this.source.query<FoundPasskey[]>(`select * from homeward.find_passkey($1)`, [
      credentialId,
    ]);
    if (!passkey || !response || (who && passkey.user_id !== who.userId)) throw invalid('passkey', 'PASSKEY_WRONG');
    let challengedAt: Date | undefined;
    const checked = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => {
        challengedAt = this.madeAt(challenge, `answer ${who?.sessionId ?? 'nobody'}`);
        return challengedAt !== undefined;
      },
      expectedOrigin: origin,
      expectedRPID: id,
      credential: {
        id: credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')),
        counter: passkey.counter,
        transports: passkey.transports,
      },
      requireUserVerification: who === undefined,
    }).catch(() => undefined);
    if (!checked?.verified || !challengedAt) throw invalid('passkey', 'PASSKEY_WRONG');
    const { newCounter, credentialBackedUp } = checked.authenticationInfo;
    return { passkey, counter: newCounter, backedUp: credentialBackedUp, challengedAt };
  }

  /** @throws when the same answer, or a later one, was used meanwhile */
  async use(tx: Tx, { passkey, counter, backedUp, challengedAt }: PasskeyAnswer): Promise<void> {
    const first = await tx.execute(
      `update homeward.passkeys set counter = $2, backed_up = $3, last_challenge_at = $4, last_used_at = now()
       where id = $1 and counter <= $2 and (last_challenge_at is null or last_challenge_at < $4)`,
      [passkey.id, counter, backedUp, challengedAt],
    );
    if (first === 0) throw invalid('passkey', 'PASSKEY_WRONG');
  }

  /** Whose site this is, as the browser signs it. A passkey is bound to a name: an address of numbers cannot have one. */
  private site(req: Request): { id: string; origin: string } {
    // In the evaluation every loopback name is this machine's (RequestReader.isOwnOrigin refused the others).
    const asked = this.config.mode === 'evaluation' ? req.headers.origin : undefined;
    const url = new URL(asked ?? this.config.publicUrl);
    if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) throw refusal(422, 'PASSKEYS_NEED_A_NAME');
    return { id: url.hostname, origin: url.origin };
  }

  private challenge(purpose: string): Uint8Array<ArrayBuffer> {
    const head = Buffer.alloc(24);
    head.writeBigUInt64BE(BigInt(Date.now()));
    randomBytes(16).copy(head, 8);
    return new Uint8Array(Buffer.concat([head, this.seal(head, purpose)]));
  }

  private madeAt(challenge: string, purpose: string): Date | undefined {
    const bytes = Buffer.from(challenge, 'base64url');
    if (bytes.length !== 56 || !timingSafeEqual(bytes.subarray(24), this.seal(bytes.subarray(0, 24), purpose)))
      return undefined;
    const at = Number(bytes.readBigUInt64BE());
    return Date.now() - at < LIVES_MS ? new Date(at) : undefined;
  }

  private seal(head: Buffer, purpose: string): Buffer {
    return createHmac('sha256', this.config.keys.index).update(`passkey challenge ${purpose}\n`).update(head).digest();
  }
}
