import { type AgeBand } from '../codes/index.js';
import { addDays, isIsoDate, type IsoDate } from '../working-days/working-days.js';

/**
 * People held without a phone or a calendar remember "2024" or "March 2024". A partial date keeps what was said
 * ('YYYY', 'YYYY-MM', 'YYYY-MM-DD') and never invents a day: a made-up 1 January has cost people their passport,
 * because the mission compared it with the real birth date.
 */
export type PartialDate = string;
export type PartialDatePrecision = 'YEAR' | 'MONTH' | 'DAY';

export interface PartialDateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: PartialDatePrecision;
}

export const partialDateProblems = ['NOT_A_DATE', 'NO_SUCH_DAY', 'YEAR_OUT_OF_RANGE', 'IN_THE_FUTURE'] as const;
export type PartialDateProblem = (typeof partialDateProblems)[number];

export type ParsedPartialDate =
  | { readonly ok: true; readonly value: PartialDate; readonly parts: PartialDateParts }
  | { readonly ok: false; readonly code: PartialDateProblem };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

export function parsePartialDate(text: unknown, options: { readonly notAfter?: IsoDate } = {}): ParsedPartialDate {
  if (typeof text !== 'string') return { ok: false, code: 'NOT_A_DATE' };
  const value = text.trim();
  const match = SHAPE.exec(value);
  if (!match) return { ok: false, code: 'NOT_A_DATE' };
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return { ok: false, code: 'YEAR_OUT_OF_RANGE' };
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return { ok: false, code: 'NO_SUCH_DAY' };
  if (day !== undefined && !isIsoDate(value)) return { ok: false, code: 'NO_SUCH_DAY' };
  const precision = day !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR';
  if (options.notAfter && earliestDay(value) > options.notAfter) return { ok: false, code: 'IN_THE_FUTURE' };
  return { ok: true, value, parts: { year, month, day, precision } };
}

export function isPartialDate(text: unknown): text is PartialDate {
  return parsePartialDate(text).ok;
}

/** Parts for the formatter of the reader's language; throws on what was never validated. */
export function partialDateParts(value: PartialDate): PartialDateParts {
  const parsed = parsePartialDate(value);
  if (!parsed.ok) throw new RangeError('not a partial date');
  return parsed.parts;
}

export function earliestDay(value: PartialDate): IsoDate {
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

export function latestDay(value: PartialDate): IsoDate {
  if (value.length === 4) return `${value}-12-31`;
  if (value.length === 10) return value;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/** OVERLAP: the two may be the same day and may not; nobody may conclude an order from them. */
export type PartialDateOrder = 'BEFORE' | 'SAME' | 'AFTER' | 'OVERLAP';

export function comparePartialDates(a: PartialDate, b: PartialDate): PartialDateOrder {
  if (a === b) return a.length === 10 ? 'SAME' : 'OVERLAP';
  if (latestDay(a) < earliestDay(b)) return 'BEFORE';
  if (earliestDay(a) > latestDay(b)) return 'AFTER';
  return 'OVERLAP';
}

/** A stay that surely ends before it begins is a slip; one that only may, is memory. */
export function surelyAfter(a: PartialDate, b: PartialDate): boolean {
  return comparePartialDates(a, b) === 'AFTER';
}

/** A stable order for lists: by earliest possible day, then the more precise date first. */
export function sortPartialDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [earliestDay(a), earliestDay(b)];
  return x < y ? -1 : x > y ? 1 : b.length - a.length;
}

function wholeYears(birth: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

/** Youngest and oldest possible age on a day; undefined when the person would not be born yet. */
export function ageRange(birth: PartialDate | null | undefined, on: IsoDate): AgeRange | undefined {
  if (!birth || !isPartialDate(birth)) return undefined;
  const max = wholeYears(earliestDay(birth), on);
  if (max < 0) return undefined;
  return { min: Math.max(0, wholeYears(latestDay(birth), on)), max };
}

/**
 * Someone who may be a child is treated as one (UNODC and IOM guidance: benefit of the doubt), so MAYBE must be
 * shown and acted on, never rounded to NO.
 */
export function isChildOn(birth: PartialDate | null | undefined, on: IsoDate): 'YES' | 'NO' | 'MAYBE' {
  const range = ageRange(birth, on);
  if (!range) return 'MAYBE';
  if (range.max < 18) return 'YES';
  return range.min >= 18 ? 'NO' : 'MAYBE';
}

const bandStarts: readonly (readonly [number, AgeBand])[] = [
  [48, '48+'],
  [39, '39-47'],
  [30, '30-38'],
  [27, '27-29'],
  [24, '24-26'],
  [21, '21-23'],
  [18, '18-20'],
  [9, '9-17'],
  [0, '0-8'],
];

export function bandOfAge(age: number): AgeBand {
  return bandStarts.find(([start]) => age >= start)?.[1] ?? 'UNKNOWN';
}

const OLDEST = 120;

/**
 * The CTDC band for statistics. With a year or a month only, the middle of the period stands for it (1 July, the
 * 15th), as census offices do: the band must not wander with the day on which a table is built.
 */
export function ageBand(birth: PartialDate | null | undefined, on: IsoDate): AgeBand {
  const range = ageRange(birth, on);
  if (!birth || !range || range.min > OLDEST) return 'UNKNOWN';
  const middle = birth.length === 4 ? `${birth}-07-01` : birth.length === 7 ? `${birth}-15` : birth;
  return bandOfAge(Math.min(range.max, Math.max(range.min, wholeYears(middle, on))));
}
