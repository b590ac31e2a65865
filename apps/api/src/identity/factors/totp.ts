import { latinDigits } from '@homeward/domain';
import { generateSecret, generateURI, verify } from 'otplib';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../answers.js';
import { TotpFactorEntity } from './factor.entities.js';

/** Half a minute either way: the time that somebody needs to type, and clocks that differ a little. */
const TOLERANCE_SECONDS = 30;
/** A code of these minutes is refused as well, and the answer says that it is the clock. */
const CLOCK_SECONDS = 600;

interface Held {
  readonly id: string;
  readonly secret: string;
  readonly last_step: number;
}

const columns = `t.id, homeward.at('totp_factors.secret', t.id, t.secret) as secret, t.last_step`;

/** The secret of an authenticator app that is being set up; an earlier try is forgotten. */
export async function beginTotp(tx: Tx, who: Actor): Promise<{ secret: string; uri: string }> {
  const secret = generateSecret();
  await tx.execute(`delete from homeward.totp_factors where user_id = $1 and confirmed_at is null`, [who.userId]);
  await tx.insert(TotpFactorEntity, { id: uuid(), organisationId: who.organisationId, userId: who.userId, secret });
  return { secret, uri: generateURI({ issuer: 'Homeward', label: who.email, secret }) };
}

/** The first code of the app. It takes the place of the app before, if there was one. */
export async function confirmTotp(tx: Tx, who: Actor, code: string): Promise<void> {
  const held = await tx.first<Held>(
    `select ${columns} from homeward.totp_factors t where t.user_id = $1 and t.confirmed_at is null`,
    [who.userId],
  );
  if (!held) throw invalid('code', 'CODE_NOT_BEGUN');
  const step = await stepOf(held, code);
  await tx.execute(`delete from homeward.totp_factors where user_id = $1 and confirmed_at is not null`, [who.userId]);
  await tx.execute(
    `update homeward.totp_factors set confirmed_at = now(), last_used_at = now(), last_step = $2 where id = $1`,
    [held.id, step],
  );
}

/** @throws when the code is not the one of this half minute, or was used: also by a request at the same moment */
export async function giveTotp(tx: Tx, who: Actor, code: string): Promise<void> {
  const held = await tx.first<Held>(
    `select ${columns} from homeward.totp_factors t where t.user_id = $1 and t.confirmed_at is not null`,
    [who.userId],
  );
  if (!held) throw invalid('code', 'CODE_WRONG');
  const step = await stepOf(held, code);
  // The row is the judge. Of many who read the same last step, one moves it on.
  const first = await tx.execute(
    `update homeward.totp_factors set last_step = $2, last_used_at = now() where id = $1 and last_step < $2`,
    [held.id, step],
  );
  if (first === 0) throw invalid('code', 'CODE_USED');
}

async function stepOf(held: Held, typed: string): Promise<number> {
  const token = latinDigits(typed).replace(/[\s-]/gu, '');
  if (!/^\d{6}$/.test(token)) throw invalid('code', 'CODE_SIX_DIGITS');
  const near = await verify({ secret: held.secret, token, epochTolerance: TOLERANCE_SECONDS });
  if (near.valid && 'timeStep' in near) {
    if (near.timeStep <= held.last_step) throw invalid('code', 'CODE_USED');
    return near.timeStep;
  }
  const far = await verify({ secret: held.secret, token, epochTolerance: CLOCK_SECONDS });
  throw far.valid
    ? invalid('code', 'CODE_CLOCK', { minutes: Math.max(1, Math.round(Math.abs(far.delta) / 2)) })
    : invalid('code', 'CODE_WRONG');
}
