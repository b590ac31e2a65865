import { currencyDigits, isCurrency, type ChecklistItem, type ItemCode } from '@homeward/domain';
import type { WayHomePartsFragment } from '../gql/graphql.js';
import { moneyText } from '../parts/money-text.js';
import type { Tone } from '../parts/status-dot.js';

export type WayHome = WayHomePartsFragment;
export type Item = WayHome['items'][number];
export type Overstay = NonNullable<WayHome['overstay']>;

/** The graph as people draw it: papers above, the fine and the doctor beneath, then the journey, then the calls home. */
export const lanes: readonly (readonly (ChecklistItem | 'BEND' | null)[])[] = [
  ['CONSENT_AND_RISK', 'MISSION_NOTIFIED', 'NATIONALITY_VERIFIED', 'TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED'],
  ['FIT_TO_TRAVEL', 'BEND', 'OVERSTAY_ASSESSED', 'WAIVER_ASKED', 'FINE_SETTLED'],
  ['EXIT_PERMIT', 'MOVEMENT_BOOKED', 'DEPARTED', 'ARRIVED', 'HANDED_OVER'],
  ['FOLLOW_UP_7', 'FOLLOW_UP_30', 'FOLLOW_UP_90', 'FOLLOW_UP_180', 'FOLLOW_UP_365'],
];

/** Recorded on the journey, for everybody on it at once. */
export const journeyItems: readonly ItemCode[] = ['MOVEMENT_BOOKED', 'DEPARTED', 'ARRIVED'];

export interface Mark {
  readonly tone: Tone;
  readonly shape: 'full' | 'half' | 'open';
}

export function markOf(item: Pick<Item, 'state' | 'ready' | 'overdueDays' | 'heldBy'>): Mark {
  if (item.state === 'DONE') return { tone: 'done', shape: 'full' };
  if (item.state === 'NOT_NEEDED') return { tone: 'unknown', shape: 'full' };
  if (item.heldBy.length > 0 && item.ready) return { tone: 'due', shape: 'half' };
  if (item.overdueDays > 0) return { tone: 'danger', shape: item.state === 'IN_PROGRESS' ? 'half' : 'open' };
  if (item.ready) return { tone: 'brand', shape: item.state === 'IN_PROGRESS' ? 'half' : 'open' };
  return { tone: 'unknown', shape: 'open' };
}

/** The one to look at first: the longest overdue, else what can be done now, else what is held up, in the usual order. */
export function firstToDo<T extends Pick<Item, 'state' | 'ready' | 'heldBy' | 'overdueDays'>>(
  items: readonly T[],
): T | undefined {
  const open = items.filter((item) => item.ready && item.state !== 'DONE' && item.state !== 'NOT_NEEDED');
  const free = open.filter((item) => item.heldBy.length === 0);
  return [...free].sort((a, b) => b.overdueDays - a.overdueDays)[0] ?? open[0];
}

export const minorText = (minor: number, currency: string | null | undefined): string =>
  currency ? moneyText(minor, currency) : String(fromMinor(minor, currency));

/** A dong has no cents and a dinar has a thousand: counted as cents, a fare would be a hundred times what it is. */
const unitsOf = (currency: string | null | undefined): number =>
  10 ** (isCurrency(currency) ? currencyDigits[currency] : 2);

/** From what is typed to minor units; null for nothing typed. */
export function toMinor(value: unknown, currency: string | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value * unitsOf(currency)) : null;
}

/** For a field to begin with. */
export const fromMinor = (minor: number, currency: string | null | undefined): number => minor / unitsOf(currency);
