import { addDays, daysBetween, weekdayOf } from '@homeward/domain';

/** Days are 'YYYY-MM-DD' and counted on UTC midnights: no summer time makes a week of six days here. */
export type View = 'month' | 'week' | 'agenda';
export const views = ['month', 'week', 'agenda'] as const satisfies readonly View[];

/** Four weeks ahead: what is planned with a mission. */
export const AGENDA_DAYS = 28;

/** ISO weekday on which a week begins: Monday where the console is read in English, Sunday on calendars in Cambodia. */
export const firstWeekday = (locale: string): number => (locale === 'km' ? 7 : 1);

/** 1 is Monday, 7 is Sunday. */
export const isoWeekday = (day: string): number => weekdayOf(day) || 7;

export const weekOf = (day: string, first: number): string[] => {
  const start = addDays(day, -((isoWeekday(day) - first + 7) % 7));
  return Array.from({ length: 7 }, (_, at) => addDays(start, at));
};

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The same day of another month; its last where it has no such day: 31 January goes to 28 February. */
export function shiftMonth(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  const next = `${String(Math.floor((at + 1) / 12)).padStart(4, '0')}-${String(((at + 1) % 12) + 1).padStart(2, '0')}-01`;
  const last = Number(addDays(next, -1).slice(8));
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
}

/** Whole weeks around the month of a day: four to six of them. */
export function monthWeeks(day: string, first: number): string[][] {
  const weeks: string[][] = [];
  const end = addDays(firstOfMonth(shiftMonth(firstOfMonth(day), 1)), -1);
  for (let start = weekOf(firstOfMonth(day), first)[0] ?? day; start <= end; start = addDays(start, 7))
    weeks.push(weekOf(start, first));
  return weeks;
}

/** First and last day of what a view shows. */
export function rangeOf(view: View, day: string, first: number): readonly [string, string] {
  if (view === 'agenda') return [day, addDays(day, AGENDA_DAYS - 1)];
  const days = view === 'week' ? weekOf(day, first) : monthWeeks(day, first).flat();
  return [days[0] ?? day, days.at(-1) ?? day];
}

export const step = (view: View, day: string, by: 1 | -1): string =>
  view === 'month' ? shiftMonth(day, by) : addDays(day, by * (view === 'week' ? 7 : AGENDA_DAYS));

/** Where a key leads from a day; undefined for a key that is none of the calendar's. */
export function moveByKey(key: string, day: string, today: string, first: number): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return shiftMonth(day, -1);
    case 'PageDown':
      return shiftMonth(day, 1);
    case 'Home':
      return weekOf(day, first)[0];
    case 'End':
      return weekOf(day, first)[6];
    case 't':
    case 'T':
      return today;
    default:
      return undefined;
  }
}

/** Entries under their day, days without any left out; they come in order, and stay in it. */
export function onDays<T extends { readonly day: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const days = new Map<string, T[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return days;
}

export interface Heap<T> {
  readonly label: string;
  readonly entries: readonly T[];
}

/** What reads alike on one day stands once, with its number: twelve people wait for the same step. Late ones first. */
export function heaps<T extends { readonly overdue: boolean }>(
  entries: readonly T[],
  labelOf: (entry: T) => string,
): Heap<T>[] {
  const found = new Map<string, T[]>();
  for (const entry of [...entries].sort((a, b) => Number(b.overdue) - Number(a.overdue))) {
    const label = labelOf(entry);
    found.set(label, [...(found.get(label) ?? []), entry]);
  }
  const heap = [...found].map(([label, alike]) => ({ label, entries: alike }));
  // A journey of one is not buried under fifty calls: among what is in time, what stands alone goes first.
  const rank = ({ entries: alike }: Heap<T>): number => (alike.some(({ overdue }) => overdue) ? -1 : alike.length);
  return heap.sort((a, b) => rank(a) - rank(b));
}

export const isDay = (value: string | null): value is string => {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return daysBetween(value, value) === 0;
  } catch {
    return false;
  }
};
