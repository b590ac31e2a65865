import { type FineSettlement } from '../codes.js';
import { addDays, daysBetween, type IsoDate } from '../working-days/working-days.js';
import { type Currency } from './money.js';

/**
 * Fines are dated reference data, never code: a rule counts from its first to its last day (open end: null), and a
 * stay that crosses a change is charged day by day. Where rules overlap, the one that began last counts.
 */
export interface FineRule {
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate | null;
  readonly amountPerDayMinor: number;
  readonly currency: Currency;
  /** Most that is asked in total while this rule is in force. */
  readonly capMinor?: number | null;
}

/** Either the last lawful day, or the day of entry with the days allowed, the day of entry being the first of them. */
export type LawfulStay =
  { readonly visaExpiresOn: IsoDate } | { readonly entryDate: IsoDate; readonly allowedDays: number };

export interface OverstayQuestion {
  readonly stay: LawfulStay;
  /** Day up to which the fine is counted, itself included: today, or the planned departure. */
  readonly until: IsoDate;
  readonly rules: readonly FineRule[];
  /** An alert is due each time this much is full; USD 500 unless told. */
  readonly thresholdMinor?: number;
  readonly thresholdCurrency?: Currency;
}

export interface Overstay {
  readonly lastLawfulDay: IsoDate;
  readonly days: number;
  readonly amountMinor: number;
  /** What one more day adds; 0 once a cap is reached or no rule is in force. */
  readonly perDayMinor: number;
  readonly currency: Currency | null;
  /** Overstayed days for which no rule is known: the amount is then too low, and the reader must be told. */
  readonly daysWithoutRule: number;
  readonly crossings: readonly { readonly amountMinor: number; readonly on: IsoDate }[];
}

export const overstayProblems = ['MIXED_CURRENCIES', 'RULE_NOT_WHOLE', 'ALLOWED_DAYS_NOT_WHOLE', 'TOO_LONG'] as const;
export type OverstayProblem = (typeof overstayProblems)[number];

export const defaultFineThreshold = { minor: 50_000, currency: 'USD' } as const;

/** 50 years: more is a slip of the pen, and would walk day by day for nothing. */
const LONGEST_DAYS = 18_262;

function lastLawfulDay(stay: LawfulStay): IsoDate {
  return 'visaExpiresOn' in stay ? stay.visaExpiresOn : addDays(stay.entryDate, stay.allowedDays - 1);
}

function ruleOn(day: IsoDate, rules: readonly FineRule[]): FineRule | undefined {
  let found: FineRule | undefined;
  for (const rule of rules) {
    if (rule.validFrom > day || (rule.validTo && rule.validTo < day)) continue;
    if (!found || rule.validFrom >= found.validFrom) found = rule;
  }
  return found;
}

const isAmount = (n: number | null | undefined): boolean => Number.isSafeInteger(n) && (n as number) >= 0;

export function overstay(
  question: OverstayQuestion,
): { readonly ok: true; readonly value: Overstay } | { readonly ok: false; readonly code: OverstayProblem } {
  const { stay, until, rules } = question;
  if ('allowedDays' in stay && !isAmount(stay.allowedDays)) return { ok: false, code: 'ALLOWED_DAYS_NOT_WHOLE' };
  if (rules.some((r) => !isAmount(r.amountPerDayMinor) || (r.capMinor != null && !isAmount(r.capMinor)))) {
    return { ok: false, code: 'RULE_NOT_WHOLE' };
  }
  const lawful = lastLawfulDay(stay);
  const days = Math.max(0, daysBetween(lawful, until));
  if (days > LONGEST_DAYS) return { ok: false, code: 'TOO_LONG' };

  const threshold = question.thresholdMinor ?? defaultFineThreshold.minor;
  const thresholdCurrency = question.thresholdCurrency ?? defaultFineThreshold.currency;
  const crossings: { amountMinor: number; on: IsoDate }[] = [];
  let amount = 0;
  let currency: Currency | null = null;
  let daysWithoutRule = 0;
  const added = (total: number, rule: FineRule): number =>
    rule.capMinor == null
      ? rule.amountPerDayMinor
      : Math.max(0, Math.min(rule.amountPerDayMinor, rule.capMinor - total));

  for (let n = 1; n <= days; n += 1) {
    const day = addDays(lawful, n);
    const rule = ruleOn(day, rules);
    if (!rule) {
      daysWithoutRule += 1;
      continue;
    }
    if (currency !== null && rule.currency !== currency) return { ok: false, code: 'MIXED_CURRENCIES' };
    currency = rule.currency;
    const before = amount;
    amount += added(amount, rule);
    if (threshold > 0 && currency === thresholdCurrency) {
      for (let full = Math.floor(before / threshold) + 1; full * threshold <= amount; full += 1) {
        crossings.push({ amountMinor: full * threshold, on: day });
      }
    }
  }

  const tomorrow = ruleOn(addDays(until, 1), rules);
  const grows =
    daysBetween(lawful, addDays(until, 1)) > 0 && tomorrow && (currency === null || tomorrow.currency === currency);
  return {
    ok: true,
    value: {
      lastLawfulDay: lawful,
      days,
      amountMinor: amount,
      perDayMinor: grows ? added(amount, tomorrow) : 0,
      currency: currency ?? tomorrow?.currency ?? null,
      daysWithoutRule,
      crossings,
    },
  };
}

export interface FineState {
  readonly assessedMinor: number;
  readonly waivedMinor: number;
  readonly paidMinor: number;
}

export const fineProblems = ['NOT_WHOLE', 'MORE_THAN_ASSESSED'] as const;
export type FineProblem = (typeof fineProblems)[number];

/** Waived in part, paid in part: settled when nothing is left. `settlement` is null as long as something is owed. */
export function settlementOf(
  fine: FineState,
):
  | { readonly ok: true; readonly settlement: FineSettlement | null; readonly outstandingMinor: number }
  | { readonly ok: false; readonly code: FineProblem } {
  const { assessedMinor, waivedMinor, paidMinor } = fine;
  if (![assessedMinor, waivedMinor, paidMinor].every(isAmount)) return { ok: false, code: 'NOT_WHOLE' };
  const outstandingMinor = assessedMinor - waivedMinor - paidMinor;
  if (outstandingMinor < 0) return { ok: false, code: 'MORE_THAN_ASSESSED' };
  if (assessedMinor === 0) return { ok: true, settlement: 'NO_FINE', outstandingMinor };
  if (outstandingMinor > 0) return { ok: true, settlement: null, outstandingMinor };
  const settlement = paidMinor === 0 ? 'WAIVED' : waivedMinor === 0 ? 'PAID' : 'PART_WAIVED';
  return { ok: true, settlement, outstandingMinor };
}
