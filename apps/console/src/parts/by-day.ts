import { dayIn } from './dates.js';

export interface DayOf<TEntry> {
  readonly key: string;
  readonly at: string;
  readonly entries: TEntry[];
}

/** Entries under the day on which they fell, in the reader's time zone. They come in order, and stay in it. */
export function byDay<TEntry>(
  entries: readonly TEntry[],
  zone: string,
  atOf: (entry: TEntry) => string,
): DayOf<TEntry>[] {
  const days: DayOf<TEntry>[] = [];
  for (const entry of entries) {
    const at = atOf(entry);
    const day = dayIn(at, zone);
    const key = day ? `${day.year}-${day.month}-${day.day}` : '';
    const last = days.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else days.push({ key, at, entries: [entry] });
  }
  return days;
}
