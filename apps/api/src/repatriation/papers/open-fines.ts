import { finalStates, todayIn } from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import type { Actor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { OpenFinesModel } from '../board/board.models.js';
import { FineBook } from './reckon.js';

/**
 * What is owed today and grows tomorrow on cases within reach of the right, by currency, the most first. Thousands of open
 * stays share few last lawful days: each day is reckoned once by the dated rules.
 * @param cases a condition on the case `c`, for a part of the board; its values go through `add`
 */
export async function openFines(
  tx: Tx,
  actor: Actor,
  permission: 'repatriation.board' | 'repatriation.read',
  cases?: (add: (value: unknown) => string) => string,
): Promise<OpenFinesModel[]> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const scope = [caseScope(actor, permission, add), ...(cases ? [cases(add)] : [])].join(' and ');
  const rows = await tx.query<{ country: string; visa_kind: string; legal_until: string; people: number }>(
    `select o.country, o.visa_kind, o.legal_until, count(*)::int as people from homeward.overstays o join homeward.cases c on c.id = o.case_id
     where o.settled_on is null and ${scope} and c.state <> all(${add(finalStates)}::text[]) and c.home_on is null group by 1, 2, 3`,
    values,
  );
  const book = await FineBook.read(tx);
  const until = todayIn(actor.timeZone);
  const sums = new Map<string, OpenFinesModel>();
  for (const row of rows) {
    const reckoned = book.reckon({ country: row.country, visaKind: row.visa_kind, legalUntil: row.legal_until, until });
    if (!reckoned.ok || !reckoned.value.currency) continue;
    const { currency, amountMinor, perDayMinor } = reckoned.value;
    if (amountMinor + perDayMinor === 0) continue;
    const sum = sums.get(currency) ?? { currency, amountMinor: 0, perDayMinor: 0, people: 0 };
    sum.amountMinor += amountMinor * row.people;
    sum.perDayMinor += perDayMinor * row.people;
    sum.people += row.people;
    sums.set(currency, sum);
  }
  return [...sums.values()].sort((a, b) => b.amountMinor - a.amountMinor);
}
