import { v7 as uuid } from 'uuid';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { AccountResetEntity } from './factor.entities.js';

/**
 * Writes down, for the user to see, that an administrator opened the way to a new password or a new factor.
 *
 * @throws RefusedError when the same administrator opened the other one and the user has not been in since: whoever holds a
 * link to a new password and can take the factor away is the user, and that must take two (docs/adr/0031)
 */
export async function noteReset(tx: Tx, userId: string, kind: 'PASSWORD' | 'FACTORS'): Promise<void> {
  const { userId: me, organisationId } = currentActor();
  const both = await tx.first(
    `select 1 as x from homeward.account_resets r where r.user_id = $1 and r.kind <> $2 and r.reset_by = $3
       and not exists (select 1 from homeward.sessions s where s.user_id = $1 and s.step = 'COMPLETE' and s.created_at > r.reset_at)`,
    [userId, kind, me],
  );
  if (both) throw new RefusedError('RESET_BY_ANOTHER');
  await tx.insert(AccountResetEntity, { id: uuid(), organisationId, userId, kind, resetBy: me });
}
