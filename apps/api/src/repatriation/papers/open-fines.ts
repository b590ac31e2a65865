import { type FineFreeze, finalStates, todayIn } from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import type { Actor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { OpenFinesModel } from '../board/board.models.js';
import { FineBook } from './reckon.js';

interface Group {
  readonly country: string;
  readonly visa_kind: string;
  readonly legal_until: string;
  readonly frozen: readonly FineFreeze[];
  /** Let off and paid, in the currency of the fine. */
  readonly off: string;
  readonly people: number;
}

/**
 * What is owed today and grows tomorrow on cases within reach of the right, by currency, the most first. Thousands of open
 * stays share few last lawful days: what is alike is reckoned once by the dated rules.
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
  const rows = await tx.query<Group>(
    `select country, visa_kind, legal_until, frozen, off, count(*)::int as people from (
       select o.country, o.visa_kind, o.legal_until,
         coalesce((select jsonb_agg(jsonb_build_object('from', f.from_day, 'to', f.to_day) order by f.from_day) from homeward.fine_freezes f where f.overstay_id = o.id), '[]') as frozen,
         coalesce((select sum(w.waived_minor) from homeward.fine_waivers w where w.overstay_id = o.id and w.decision is not null), 0)
           + coalesce((select sum(k.amount_minor) from homeward.costs k where k.overstay_id = o.id and k.state in ('PAID', 'REFUNDED')), 0) as off
       from homeward.overstays o join homeward.cases c on c.id = o.case_id
       where o.settled_on is null and ${scope} and c.state <> all(${add(finalStates)}::text[]) and c.home_on is null) x group by 1, 2, 3, 4, 5`,
    values,
  );
  const book = await FineBook.read(tx);
  const until = todayIn(actor.timeZone);
  const sums = new Map<string, OpenFinesModel>();
  const known = new Map<string, ReturnType<FineBook['reckon']>>();
  for (const row of rows) {
    const { country, visa_kind: visaKind, legal_until: legalUntil, frozen } = row;
    const key = JSON.stringify([country, visaKind, legalUntil, frozen]);
    const reckoned = known.get(key) ?? book.reckon({ country, visaKind, legalUntil, frozen, until });
    known.set(key, reckoned);
    if (!reckoned.ok || !reckoned.value.currency) continue;
    const { currency, perDayMinor } = reckoned.value;
    const owed = Math.max(0, reckoned.value.amountMinor - Number(row.off));
    if (owed + perDayMinor === 0) continue;
    const sum = sums.get(currency) ?? { currency, amountMinor: 0, perDayMinor: 0, people: 0 };
    sum.amountMinor += owed * row.people;
    sum.perDayMinor += perDayMinor * row.people;
    sum.people += row.people;
    sums.set(currency, sum);
  }
  return [...sums.values()].sort((a, b) => b.amountMinor - a.amountMinor);
}
