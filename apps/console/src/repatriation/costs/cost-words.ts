import { addDays, type Money, parseAmount } from '@homeward/domain';
import type { CostFilter, CostPartsFragment } from '../../gql/graphql.js';
import type { Tone } from '../../parts/status-dot.js';

export type Cost = CostPartsFragment;

/** What a cost is recorded for; the people of the last two share it. */
export type CostSubject =
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'movement'; readonly movementId: string; readonly people: number }
  | { readonly kind: 'operation'; readonly rescueId: string; readonly people: number };

export function filterOf(subject: CostSubject): CostFilter {
  if (subject.kind === 'case') return { caseId: subject.caseId };
  return subject.kind === 'movement' ? { movementId: subject.movementId } : { rescueId: subject.rescueId };
}

export const stateMarks = {
  ESTIMATED: { tone: 'unknown', shape: 'open' },
  COMMITTED: { tone: 'due', shape: 'half' },
  PAID: { tone: 'done', shape: 'full' },
  REFUNDED: { tone: 'brand', shape: 'full' },
} as const satisfies Record<Cost['state'], { tone: Tone; shape: 'open' | 'half' | 'full' }>;

/** The filters of the rail as the API has them; a month is its first to its last day. */
export function filterOfRail(values: Readonly<Record<string, unknown>>): CostFilter {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const month = text('month');
  const given: Readonly<Record<string, string | undefined>> = {
    donorId: text('donorId'),
    payer: text('payer'),
    kind: text('kind'),
    state: text('state'),
    currency: text('currency'),
    ...(month ? { from: `${month}-01`, to: lastDayOf(month) } : {}),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/** The last eighteen months, this one first. */
export function monthsBefore(today: string, count = 18): string[] {
  const [year = 0, number = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + number - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

export const minorOf = (money: Money | null | undefined): { amountMinor: number; currency: string } => ({
  amountMinor: money?.minor ?? 0,
  currency: money?.currency ?? 'USD',
});

/** In place of a case: all those together whom the reader does not see. */
export const theOthers = 'others';

/** What was typed of each, by case. */
export type TypedShares = Readonly<Record<string, string>>;

/** As the mutation takes them; undefined where something typed is no amount. */
export function sharesOf(
  typed: TypedShares,
  currency: Money['currency'],
): { caseId: string; amountMinor: number }[] | undefined {
  const shares: { caseId: string; amountMinor: number }[] = [];
  for (const [caseId, text] of Object.entries(typed)) {
    if (text.trim() === '') continue;
    const parsed = parseAmount(text, currency);
    if (!parsed.ok) return undefined;
    shares.push({ caseId, amountMinor: parsed.value.minor });
  }
  return shares;
}
