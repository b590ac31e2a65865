import { createHmac, randomInt } from 'node:crypto';
import { latinDigits } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../answers.js';
import { RecoveryCodeEntity } from './factor.entities.js';

const HOW_MANY = 10;
/** Crockford's letters: none looks like another, and no word comes of them. 12 of 32 are 60 bits. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** Ten new ones in place of all before. What is returned is shown once; the table keeps HMACs. */
export async function makeRecoveryCodes(tx: Tx, who: Actor, pepper: Buffer): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () =>
    Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  );
  await tx.execute(`delete from homeward.recovery_codes where user_id = $1`, [who.userId]);
  await tx.insert(
    RecoveryCodeEntity,
    codes.map((code) => ({
      id: uuid(),
      organisationId: who.organisationId,
      userId: who.userId,
      codeHash: hashOf(code, who, pepper),
    })),
  );
  return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
}

export async function giveRecoveryCode(tx: Tx, who: Actor, typed: string, pepper: Buffer): Promise<void> {
  // As people read their own handwriting: O for 0, I and L for 1.
  const code = latinDigits(typed).toLowerCase().replace(/[\s-]/gu, '').replace(/o/g, '0').replace(/[il]/g, '1');
  const used = await tx.execute(
    `update homeward.recovery_codes set used_at = now() where user_id = $1 and code_hash = $2 and used_at is null`,
    [who.userId, hashOf(code, who, pepper)],
  );
  if (used === 0) throw invalid('code', 'RECOVERY_CODE_WRONG');
}

const hashOf = (code: string, { userId }: Actor, pepper: Buffer): string =>
  createHmac('sha256', pepper).update(`recovery code ${userId} ${code}`).digest('base64url');
