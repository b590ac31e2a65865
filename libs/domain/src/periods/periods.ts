import { addDays, type IsoDate } from '../working-days/working-days.js';

/**
 * What statistics are sealed by. Whole quarters only: a period of chosen days could be cut around one person's day, and
 * its figures held against those of the quarter.
 */
export type PeriodKind = 'QUARTER' | 'HALF_YEAR' | 'YEAR';

export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which of its year: 1 to 4 quarters, 1 or 2 half-years, 1. */
  readonly number: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const monthsOf = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const satisfies Record<PeriodKind, number>;

const firstOf = (year: number, month: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;

function periodAt(kind: PeriodKind, year: number, number: number): Period {
  const months = monthsOf[kind];
  const next = number * months + 1;
  const to = addDays(next > 12 ? firstOf(year + 1, 1) : firstOf(year, next), -1);
  return { kind, year, number, from: firstOf(year, (number - 1) * months + 1), to };
}

/** The latest ones that are over on that day, newest first. */
export function finishedPeriods(kind: PeriodKind, today: IsoDate, many: number): Period[] {
  const perYear = 12 / monthsOf[kind];
  const year = Number(today.slice(0, 4));
  const running = Math.floor((Number(today.slice(5, 7)) - 1) / monthsOf[kind]);
  return Array.from({ length: many }, (_, back) => {
    const at = year * perYear + running - 1 - back;
    return periodAt(kind, Math.floor(at / perYear), (at % perYear) + 1);
  });
}

/** From the first day of a quarter to the last day of one. */
export function isWholeQuarters(from: IsoDate, to: IsoDate): boolean {
  const begins = /-(01|04|07|10)-01$/;
  return from < to && begins.test(from) && begins.test(addDays(to, 1));
}

/** The kind of a span of days, where it is exactly one quarter, half-year or year. */
export function periodOf(from: IsoDate, to: IsoDate): Period | undefined {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (const kind of ['QUARTER', 'HALF_YEAR', 'YEAR'] as const) {
    const period = periodAt(kind, year, Math.floor((month - 1) / monthsOf[kind]) + 1);
    if (period.from === from && period.to === to) return period;
  }
  return undefined;
}

/** Whether a day lies in both. */
export const periodsOverlap = (
  a: { readonly from: IsoDate; readonly to: IsoDate },
  b: { readonly from: IsoDate; readonly to: IsoDate },
): boolean => a.from <= b.to && b.from <= a.to;
