import { type FineSettlement } from '../codes/index.js';
import { type FineLineKind } from '../costs/cost-codes.js';
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
  /** So many of the first overstayed days cost nothing. */
  readonly freeDays?: number | null;
  /** Alert each time this much is full, in the currency of the rule; the usual threshold unless told. */
  readonly warnEveryMinor?: number | null;
}

/** Days on which the fine does not grow, both included: somebody in detention cannot leave. Open end: null. */
export interface FineFreeze {
  readonly from: IsoDate;
  readonly to?: IsoDate | null;
}

/** Either the last lawful day, or the day of entry with the days allowed, the day of entry being the first of them. */
export type LawfulStay =
  { readonly visaExpiresOn: IsoDate } | { readonly entryDate: IsoDate; readonly allowedDays: number };

export interface OverstayQuestion {
  readonly stay: LawfulStay;
  /** Day up to which the fine is counted, itself included: today, or the planned departure. */
  readonly until: IsoDate;
  readonly rules: readonly FineRule[];
  readonly frozen?: readonly FineFreeze[];
  /** An alert is due each time this much is full; USD 500 unless told. */
  readonly thresholdMinor?: number;
  readonly thresholdCurrency?: Currency;
}

/** Days in a row that are charged alike, so that an official can follow the sum with a pencil. */
export interface FineLine {
  readonly kind: FineLineKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly perDayMinor: number;
  readonly amountMinor: number;
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
  readonly lines: readonly FineLine[];
}

export const overstayProblems = ['MIXED_CURRENCIES', 'RULE_NOT_WHOLE', 'ALLOWED_DAYS_NOT_WHOLE', 'TOO_LONG'] as const;
export type OverstayProblem = (typeof overstayProblems)[number];

export const defaultFineThreshold = { minor: 50_000, currency: 'USD' } as const;

/** 50 years: more is a slip of the pen, and would walk day by day for nothing. */
const LONGEST_DAYS = 18_262;

function lastLawfulDay(stay: LawfulStay): IsoDate {
  return 'visaExpiresOn' in stay ? stay.visaExpiresOn : addDays(stay.entryDate, stay.allowedDays - 1);
}

/** A span of days, counted from the last lawful day: a calendar of thousands of fines walks numbers and not words. */
interface Span {
  readonly from: number;
  readonly to: number;
}
const spanFrom = (lawful: IsoDate, from: IsoDate, to: IsoDate | null | undefined): Span => ({
  from: daysBetween(lawful, from),
  to: to ? daysBetween(lawful, to) : Infinity,
});
const holds = ({ from, to }: Span, n: number): boolean => from <= n && n <= to;

type RuleSpan = Span & { readonly rule: FineRule };

function ruleOn(n: number, rules: readonly RuleSpan[]): FineRule | undefined {
  let found: RuleSpan | undefined;
  for (const one of rules) if (holds(one, n) && (!found || one.from >= found.from)) found = one;
  return found?.rule;
}

const isAmount = (n: number | null | undefined): boolean => Number.isSafeInteger(n) && (n as number) >= 0;

export function overstay(
  question: OverstayQuestion,
): { readonly ok: true; readonly value: Overstay } | { readonly ok: false; readonly code: OverstayProblem } {
  const { stay, until, rules } = question;
  if ('allowedDays' in stay && !isAmount(stay.allowedDays)) return { ok: false, code: 'ALLOWED_DAYS_NOT_WHOLE' };
  if (
    rules.some(
      (r) =>
        !isAmount(r.amountPerDayMinor) ||
        [r.capMinor, r.freeDays, r.warnEveryMinor].some((n) => n != null && !isAmount(n)),
    )
  ) {
    return { ok: false, code: 'RULE_NOT_WHOLE' };
  }
  const lawful = lastLawfulDay(stay);
  const days = Math.max(0, daysBetween(lawful, until));
  if (days > LONGEST_DAYS) return { ok: false, code: 'TOO_LONG' };

  const usual = question.thresholdMinor ?? defaultFineThreshold.minor;
  const usualCurrency = question.thresholdCurrency ?? defaultFineThreshold.currency;
  const freezes = (question.frozen ?? []).map(({ from, to }) => spanFrom(lawful, from, to));
  const spans = rules.map((rule) => ({ ...spanFrom(lawful, rule.validFrom, rule.validTo), rule }));
  const crossings: { amountMinor: number; on: IsoDate }[] = [];
  const lines: Line[] = [];
  let amount = 0;
  let currency: Currency | null = null;
  let daysWithoutRule = 0;

  /** What the nth overstayed day costs on top of what it is already. */
  const charge = (n: number, rule: FineRule | undefined): { kind: FineLineKind; minor: number } => {
    if (freezes.some((freeze) => holds(freeze, n))) return { kind: 'FROZEN', minor: 0 };
    if (!rule) return { kind: 'NO_RULE', minor: 0 };
    if (n <= (rule.freeDays ?? 0)) return { kind: 'FREE', minor: 0 };
    if (rule.capMinor == null) return { kind: 'RULE', minor: rule.amountPerDayMinor };
    const minor = Math.max(0, Math.min(rule.amountPerDayMinor, rule.capMinor - amount));
    return { kind: minor < rule.amountPerDayMinor ? 'CAPPED' : 'RULE', minor };
  };

  for (let n = 1; n <= days; n += 1) {
    const rule = ruleOn(n, spans);
    const { kind, minor } = charge(n, rule);
    write(lines, kind, n, minor);
    if (kind === 'NO_RULE') daysWithoutRule += 1;
    if (!rule || kind === 'FROZEN') continue;
    if (currency !== null && rule.currency !== currency) return { ok: false, code: 'MIXED_CURRENCIES' };
    currency = rule.currency;
    const before = amount;
    amount += minor;
    const threshold = rule.warnEveryMinor ?? (currency === usualCurrency ? usual : 0);
    if (threshold > 0 && Math.floor(amount / threshold) > Math.floor(before / threshold)) {
      const on = addDays(lawful, n);
      for (let full = Math.floor(before / threshold) + 1; full * threshold <= amount; full += 1)
        crossings.push({ amountMinor: full * threshold, on });
    }
  }

  const next = daysBetween(lawful, until) + 1;
  const tomorrow = ruleOn(next, spans);
  const grows = next > 0 && tomorrow && (currency === null || tomorrow.currency === currency);
  return {
    ok: true,
    value: {
      lastLawfulDay: lawful,
      days,
      amountMinor: amount,
      perDayMinor: grows ? charge(days + 1, tomorrow).minor : 0,
      currency: currency ?? tomorrow?.currency ?? null,
      daysWithoutRule,
      crossings,
      lines: lines.map(({ kind, first, days: length, perDayMinor }) => ({
        kind,
        from: addDays(lawful, first),
        to: addDays(lawful, first + length - 1),
        days: length,
        perDayMinor,
        amountMinor: length * perDayMinor,
      })),
    },
  };
}

interface Line {
  readonly kind: FineLineKind;
  /** Which overstayed day it begins with. */
  readonly first: number;
  days: number;
  readonly perDayMinor: number;
}

function write(lines: Line[], kind: FineLineKind, n: number, minor: number): void {
  const last = lines.at(-1);
  if (last?.kind === kind && last.perDayMinor === minor) last.days += 1;
  else lines.push({ kind, first: n, days: 1, perDayMinor: minor });
}

/** A year and a day: who has not left by then asks again. */
const AHEAD = 366;

/** The next alert after `until`, as far as the rules of today go on; null where the fine stands still or no alert is set. */
export function nextCrossing(
  question: OverstayQuestion,
): { readonly amountMinor: number; readonly on: IsoDate } | null {
  const ahead = overstay({ ...question, until: addDays(question.until, AHEAD) });
  if (!ahead.ok) return null;
  return ahead.value.crossings.find(({ on }) => on > question.until) ?? null;
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
