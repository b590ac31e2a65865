import { dayIn, type Payer } from '@homeward/domain';
import { registerEnumType } from '@nestjs/graphql';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { checkSpent, equally, takeBack, writeBill, written } from './ledger.js';

export const earlierTickets = { REPLACE: 'REPLACE', ADD: 'ADD' } as const;
export type EarlierTickets = keyof typeof earlierTickets;
registerEnumType(earlierTickets, {
  name: 'EarlierTickets',
  description:
    'What becomes of prices that were promised for seats that people have lost since. REPLACE: they are taken back. ADD: they stay, and the new price comes on top.',
});

interface Booked {
  readonly costMinor?: number | null;
  readonly currency?: string;
  readonly payer?: Payer;
  readonly earlierTickets?: EarlierTickets | null;
}

/**
 * What a journey costs, as it was said when it was booked: promised, and shared equally by those who travel. Whoever is booked again
 * after a missed flight has a price of the first one: nobody commits a second without saying what becomes of it.
 */
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
  const caseIds = people.map(({ caseId }) => caseId);
  const earlier = await lostTickets(tx, caseIds);
  if (earlier.length > 0 && !booked.earlierTickets)
    throw new InvalidInputError([
      { field: 'earlierTickets', code: 'EARLIER_TICKETS', params: { prices: sumsOf(earlier) } },
    ]);
  if (booked.earlierTickets === 'REPLACE')
    await takeBack(
      tx,
      earlier.map(({ id }) => id),
      'NOT_SPENT',
    );
  await writeBill(
    tx,
    movementId,
    { kind: 'TICKET', currency, spentOn, payer, state: 'COMMITTED', movementId },
    equally(booked.costMinor, caseIds),
  );
}

interface Lost {
  readonly id: string;
  readonly currency: string;
  readonly left: number;
}

/** Promised and not paid, for a seat that somebody no longer has. What was paid is spent, and comes back by a refund alone. */
function lostTickets(tx: Tx, caseIds: readonly string[]): Promise<Lost[]> {
  return tx.query<Lost>(
    `select x.id, x.currency, x.left from (
       select k.id, k.currency, (k.amount_minor + coalesce((select sum(r.amount_minor) from homeward.costs r where r.refers_to = k.id), 0))::bigint as left
       from homeward.costs k where k.case_id = any($1::uuid[]) and k.kind = 'TICKET' and k.entry = 'COST' and k.state in ('ESTIMATED', 'COMMITTED') and k.movement_id is not null
         and not exists (select 1 from homeward.movement_passengers p where p.movement_id = k.movement_id and p.case_id = k.case_id and p.state in ('BOOKED', 'DEPARTED', 'ARRIVED'))) x
     where x.left > 0 order by x.id`,
    [caseIds],
  );
}

function sumsOf(lines: readonly Lost[]): string {
  const sums = new Map<string, number>();
  for (const { currency, left } of lines) sums.set(currency, (sums.get(currency) ?? 0) + left);
  return [...sums].map(([currency, minor]) => written(minor, currency)).join(', ');
}
