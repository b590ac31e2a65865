import { dayIn, type Payer } from '@homeward/domain';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { checkSpent, equally, writeBill } from './ledger.js';

interface Booked {
  readonly costMinor?: number | null;
  readonly currency?: string;
  readonly payer?: Payer;
}

/** What a journey costs, as it was said when it was booked: promised, and shared equally by those who travel. */
export async function writeTickets(
  tx: Tx,
  movementId: string,
  booked: Booked,
  people: readonly { readonly caseId: string }[],
): Promise<void> {
  if (!booked.costMinor) return;
  const payer = booked.payer ?? 'ORGANISATION';
  // A booking names no donor: who pays by one is written in the ledger, where its days are checked.
  if (payer === 'DONOR') throw new InvalidInputError([{ field: 'payer', code: 'DONOR_NEEDED' }]);
  const spentOn = dayIn(currentActor().timeZone, new Date());
  const currency = booked.currency ?? '';
  await checkSpent(tx, {
    amountMinor: booked.costMinor,
    currency,
    on: spentOn,
    payer,
  });
  await writeBill(
    tx,
    movementId,
    { kind: 'TICKET', currency, spentOn, payer, state: 'COMMITTED', movementId },
    equally(
      booked.costMinor,
      people.map(({ caseId }) => caseId),
    ),
  );
}
