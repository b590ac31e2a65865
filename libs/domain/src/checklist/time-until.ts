import { fewestCases } from './durations.js';

/** How many reached something after so many days, and how many had not when they were last looked at. */
export interface DaysCount {
  readonly days: number;
  readonly done: number;
  readonly open: number;
}

/** Null where it is not reached: fewer than that share had come so far while they were watched. */
export interface Quartiles {
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
}

export interface TimeUntil {
  readonly people: number;
  readonly done: number;
  /** Of those alone who have reached it: too short while the slow ones still wait. Null for fewer than five of them. */
  readonly reached: Quartiles | null;
  /** Of all, with those who still wait counted for as long as they have waited. Null for fewer than five of them. */
  readonly estimate: Quartiles | null;
}

const shares = { lower: 0.25, median: 0.5, upper: 0.75 } as const;
const quartiles = (at: (share: number) => number | null): Quartiles => ({
  lower: at(shares.lower),
  median: at(shares.median),
  upper: at(shares.upper),
});
const byDays = (counts: readonly DaysCount[]): DaysCount[] => [...counts].sort((a, b) => a.days - b.days);
const sum = (counts: readonly DaysCount[], of: 'done' | 'open'): number =>
  counts.reduce((all, count) => all + count[of], 0);

/** The value in the place `share` of the way from the first to the last, between two neighbours where it falls between them: Postgres' percentile_cont. */
export function quartilesOf(counts: readonly DaysCount[]): Quartiles | null {
  const sorted = byDays(counts).filter(({ done }) => done > 0);
  const all = sum(sorted, 'done');
  if (all < fewestCases) return null;
  const nth = (place: number): number => {
    let left = place;
    for (const { days, done } of sorted) {
      if (left < done) return days;
      left -= done;
    }
    return sorted.at(-1)?.days ?? 0;
  };
  return quartiles((share) => {
    const place = share * (all - 1);
    const below = nth(Math.floor(place));
    return below + (nth(Math.ceil(place)) - below) * (place - Math.floor(place));
  });
}

/**
 * Kaplan and Meier's estimate: on each day on which somebody reaches it, of those who were still waiting then. Whoever left
 * the watch on the same day was still waiting. A quartile is the first day on which no more than the rest still waits; where
 * exactly the rest waits, the middle between that day and the next.
 */
export function kaplanMeier(counts: readonly DaysCount[]): Quartiles | null {
  const sorted = byDays(counts);
  let waiting = sum(sorted, 'done') + sum(sorted, 'open');
  if (waiting < fewestCases) return null;
  let left = 1;
  const curve: { readonly days: number; readonly left: number }[] = [];
  const together = new Map<number, { done: number; open: number }>();
  for (const { days, done, open } of sorted) {
    const before = together.get(days) ?? { done: 0, open: 0 };
    together.set(days, { done: before.done + done, open: before.open + open });
  }
  for (const [days, { done, open }] of together) {
    if (done > 0) {
      left *= 1 - done / waiting;
      curve.push({ days, left });
    }
    waiting -= done + open;
  }
  // Products of fractions: a half that is a half but for the last digit is a half.
  const same = 1e-9;
  return quartiles((share) => {
    const at = curve.findIndex((step) => step.left <= 1 - share + same);
    const step = curve[at];
    if (!step) return null;
    const next = curve[at + 1];
    return Math.abs(step.left - (1 - share)) <= same && next ? (step.days + next.days) / 2 : step.days;
  });
}

/** Both answers of one group. */
export function timeUntil(counts: readonly DaysCount[]): TimeUntil {
  const done = sum(counts, 'done');
  return {
    people: done + sum(counts, 'open'),
    done,
    reached: quartilesOf(counts),
    estimate: kaplanMeier(counts),
  };
}
