/**
 * 08/06/2001 is June in Phnom Penh and August in a clerk's American spreadsheet. One list often holds both, since it was
 * pasted together from several hands; the hands differ in how they write (08/06/2001, 8/6/2001, 8.6.01), so the evidence is taken
 * per way of writing first and from the whole column second.
 */
export type DayMonthOrder = 'DAY_FIRST' | 'MONTH_FIRST';

export interface NumericDate {
  first: number;
  second: number;
  year: number;
  yearDigits: number;
  separator: string;
  padding: 'PADDED' | 'BARE' | 'UNKNOWN';
}

/** "24/05/2008", "5.24.83", "1 - 2 - 2536"; undefined for anything else. */
export function numericDate(text: string): NumericDate | undefined {
  // Long cells are refused before any pattern sees them: a hostile file must not buy time with blanks.
  if (text.length > 40) return undefined;
  const found = /^(\d{1,2})\s*([/.\-\s])\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/.exec(text.trim());
  if (!found) return undefined;
  const [, first = '', separator = '/', second = '', year = ''] = found;
  let padding: NumericDate['padding'] = 'UNKNOWN';
  if (first.startsWith('0') || second.startsWith('0')) padding = 'PADDED';
  else if (first.length === 1 || second.length === 1) padding = 'BARE';
  return {
    first: Number(first),
    second: Number(second),
    year: Number(year),
    yearDigits: year.length,
    separator,
    padding,
  };
}

interface Count {
  dayFirst: number;
  monthFirst: number;
}

export interface DateEvidence {
  column: Count;
  bySeparator: Record<string, Count>;
  byWriting: Record<string, Count>;
  /**
   * ISO dates none of which has a day above 12, beside text dates that are day-first: what a spreadsheet set to month-first
   * leaves after it has silently "understood" the dates that it could. Those ISO dates are doubtful too.
   */
  isoSuspect: boolean;
}

const writing = (date: NumericDate): string => `${date.separator}${date.yearDigits}${date.padding}`;
const count = (): Count => ({ dayFirst: 0, monthFirst: 0 });

/** What the dates that can be read one way only say about the others of their column. */
export function dateEvidence(values: readonly string[]): DateEvidence {
  const evidence: DateEvidence = { column: count(), bySeparator: {}, byWriting: {}, isoSuspect: false };
  let iso = 0;
  let isoLate = 0;
  for (const value of values) {
    const whole = /^\d{4}-\d{2}-(\d{2})/.exec(value.trim());
    if (whole) {
      iso += 1;
      if (Number(whole[1]) > 12) isoLate += 1;
    }
    const date = numericDate(value);
    if (!date) continue;
    const order =
      date.first > 12 && date.second <= 12
        ? 'dayFirst'
        : date.second > 12 && date.first <= 12
          ? 'monthFirst'
          : undefined;
    if (!order || date.first > 31 || date.second > 31) continue;
    evidence.column[order] += 1;
    (evidence.bySeparator[date.separator] ??= count())[order] += 1;
    // Dates such as 24/05 and 5/24 show their padding only by chance: 22/10 belongs to either way of writing.
    if (date.padding !== 'UNKNOWN') (evidence.byWriting[writing(date)] ??= count())[order] += 1;
  }
  evidence.isoSuspect = iso >= 4 && isoLate === 0 && evidence.column.dayFirst >= 3 && evidence.column.monthFirst === 0;
  return evidence;
}

function verdict(seen: Count | undefined, needed: number): DayMonthOrder | undefined {
  if (!seen) return undefined;
  const { dayFirst, monthFirst } = seen;
  if (dayFirst >= needed && monthFirst * 20 <= dayFirst) return 'DAY_FIRST';
  if (monthFirst >= needed && dayFirst * 20 <= monthFirst) return 'MONTH_FIRST';
  return undefined;
}

export interface OrderDecision {
  order: DayMonthOrder;
  sure: boolean;
}

/**
 * The order of a date that could be read both ways. Sure with three clear neighbours written the same way, or a column that speaks with
 * one voice; otherwise a guess (the majority of its writing, else day-first, as the whole region writes) and a doubt.
 */
export function decideOrder(date: NumericDate, evidence: DateEvidence): OrderDecision {
  const own = evidence.byWriting[writing(date)];
  const decided = verdict(own, 3) ?? verdict(evidence.column, 2);
  if (decided) return { order: decided, sure: true };
  const separator = evidence.bySeparator[date.separator];
  const clear = date.separator === '/' ? undefined : verdict(separator, 1);
  if (clear) return { order: clear, sure: true };
  const lean = own && own.dayFirst !== own.monthFirst ? own : undefined;
  return { order: lean && lean.monthFirst > lean.dayFirst ? 'MONTH_FIRST' : 'DAY_FIRST', sure: false };
}
