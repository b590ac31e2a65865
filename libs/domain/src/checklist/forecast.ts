import { type RepatriationException } from '../codes/index.js';
import { addDays, daysBetween, type IsoDate } from '../working-days/working-days.js';
import { blockedBy, isSettled, type Plan, recordOf, waitsFor } from './checklist.js';
import { type Checklist, type ItemCode, type RaisedException } from './checklist-items.js';
import { type Spread } from './durations.js';

export interface ForecastOptions {
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly exceptions: readonly RaisedException[];
  /** Days that a ready item has waited so far; nothing for what is not ready. */
  readonly waited: (item: ItemCode) => number;
  readonly usual: (item: ItemCode) => Spread;
  readonly flightOn: IsoDate | null;
  readonly draws?: number;
}

export interface Forecast {
  /** The day in the middle of all ways it may go; null while it is held. */
  readonly homeOn: IsoDate | null;
  /** One way in ten is quicker than the first, one in ten slower than the last. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** What decides the date, one after the other, in the usual case. */
  readonly path: readonly ItemCode[];
  /** The item on the path that takes longest. */
  readonly waitsMostOn: ItemCode | null;
  /** Exceptions because of which nobody can say. */
  readonly heldBy: readonly RepatriationException[];
}

const END: ItemCode = 'HANDED_OVER';
const seed = 20_260_301;
/** As many as let a board of a hundred people answer at once; the same on every page, so that all show one date. */
const DRAWS = 200;
/** The distance of the quartiles of a normal curve, in its own measure. */
const quartiles = 1.349;

/** Mulberry32: the same facts give the same date on every screen. */
function draws(): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The point of the normal curve below which the share `p` lies (Acklam's rational approximation, error below 1.2e-9). */
function normal(p: number): number {
  const tail = (q: number): number =>
    (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
      2.938163982698783) /
    ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 0.97575) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  );
}

/** The share of the normal curve below a point (Abramowitz and Stegun 26.2.17, error below 7.5e-8). */
function below(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const upper =
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x >= 0 ? 1 - upper : upper;
}

/** Waiting has a long tail: its logarithm is taken as normal. Half a day more, because many answers come on the same day. */
const shift = 0.5;
function curveOf({ lower, median, upper }: Spread): { readonly mid: number; readonly width: number } {
  const mid = Math.log(Math.max(0, median) + shift);
  const width = (Math.log(Math.max(0, upper) + shift) - Math.log(Math.max(0, lower) + shift)) / quartiles;
  return { mid, width: Math.max(0.05, width) };
}

/** Days still to wait at the point `p` of all ways that have not ended within `waited` days. */
function left(spread: Spread, waited: number, p: number): number {
  const { mid, width } = curveOf(spread);
  const past = waited > 0 ? Math.min(0.995, below((Math.log(waited + shift) - mid) / width)) : 0;
  const share = Math.min(0.9999, Math.max(0.0001, past + p * (1 - past)));
  return Math.max(0, Math.exp(mid + width * normal(share)) - shift - waited);
}

interface Open {
  readonly item: ItemCode;
  readonly needs: readonly ItemCode[];
  readonly spread: Spread;
  readonly waited: number;
}

/** When each open item is done, in days from today, for one way it may go. */
function walk(open: readonly Open[], flight: number | null, at: (one: Open) => number): Map<ItemCode, number> {
  const done = new Map<ItemCode, number>();
  for (const one of open) {
    const start = one.needs.reduce((latest, need) => Math.max(latest, done.get(need) ?? 0), 0);
    // A flight that is booked goes on its day; nobody waits for it as long as others did.
    const fixed = one.item === 'DEPARTED' && flight !== null;
    done.set(one.item, fixed ? Math.max(start, flight) : start + at(one));
  }
  return done;
}

/** From the hand-over back along what was there last. */
function pathOf(open: readonly Open[], done: ReadonlyMap<ItemCode, number>): ItemCode[] {
  const path: ItemCode[] = [];
  for (let one = open.find(({ item }) => item === END); one;) {
    path.unshift(one.item);
    const last = one.needs.filter((need) => done.has(need)).sort((a, b) => (done.get(b) ?? 0) - (done.get(a) ?? 0))[0];
    one = open.find(({ item }) => item === last);
  }
  return path;
}

/**
 * About when somebody is home. Ways are drawn with a fixed seed from the spread of each item and walked through the plan:
 * where several papers run side by side the latest counts, which adding up the usual days does not see (it is too early).
 * Null where the person is handed over already.
 */
export function forecast(items: Checklist, options: ForecastOptions): Forecast | null {
  const { plan, today, exceptions, flightOn } = options;
  if (isSettled(items, END)) return null;
  const onTheWay = [...plan].filter(([item]) => !isSettled(items, item) && leadsTo(items, plan, item));
  const heldBy = [...new Set(onTheWay.flatMap(([item]) => blockedBy(items, item, exceptions, plan).exceptions))].filter(
    // The next flight is booked like the first: the date is later, not unknown.
    (kind) => kind !== 'MISSED_FLIGHT',
  );
  if (heldBy.length > 0) return { homeOn: null, from: null, to: null, path: [], waitsMostOn: null, heldBy };
  const open = onTheWay.map(([item]): Open => ({
    item,
    needs: waitsFor(items, item, plan),
    spread: options.usual(item),
    waited: options.waited(item),
  }));
  const flight =
    flightOn && recordOf(items, 'DEPARTED').state !== 'DONE' ? Math.max(0, daysBetween(today, flightOn)) : null;
  const usual = (one: Open): number => left(one.spread, one.waited, 0.5);
  const middle = walk(open, flight, usual);
  const path = pathOf(open, middle);
  const most = path.reduce<{ item: ItemCode | null; days: number }>(
    (longest, item) => {
      const one = open.find((other) => other.item === item);
      const days = one ? usual(one) : 0;
      return days > longest.days ? { item, days } : longest;
    },
    { item: null, days: 0 },
  );
  const draw = draws();
  const ends = Array.from(
    { length: options.draws ?? DRAWS },
    () => walk(open, flight, (one) => left(one.spread, one.waited, draw())).get(END) ?? 0,
  ).sort((a, b) => a - b);
  const day = (share: number): IsoDate => addDays(today, Math.round(ends[Math.floor(share * (ends.length - 1))] ?? 0));
  return { homeOn: day(0.5), from: day(0.1), to: day(0.9), path, waitsMostOn: most.item, heldBy: [] };
}

/** Does the hand-over still wait for it, directly or through others that are open? */
function leadsTo(items: Checklist, plan: Plan, item: ItemCode, to: ItemCode = END): boolean {
  if (item === to) return true;
  return waitsFor(items, to, plan).some((need) => leadsTo(items, plan, item, need));
}
