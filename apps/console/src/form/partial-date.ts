import { parsePartialDate } from '@homeward/domain';

export type Precision = 'day' | 'month' | 'year' | 'words';

export interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export const noParts: Parts = { year: '', month: '', day: '' };

export function partsOf(value: string | null | undefined): Parts {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value ?? '');
  if (!match) return noParts;
  return { year: match[1] ?? '', month: String(Number(match[2] ?? 0) || ''), day: String(Number(match[3] ?? 0) || '') };
}

export function precisionOf(value: string | null | undefined): Precision | undefined {
  const { year, month, day } = partsOf(value);
  if (day !== '') return 'day';
  if (month !== '') return 'month';
  return year === '' ? undefined : 'year';
}

const two = (text: string): string => text.padStart(2, '0');

/** The partial date of what is filled in at a precision, or null while something is missing. */
export function joined({ year, month, day }: Parts, precision: Precision): string | null {
  if (precision === 'words' || year === '') return null;
  if (precision === 'year') return year;
  if (month === '') return null;
  if (precision === 'month') return `${year}-${two(month)}`;
  return day === '' ? null : `${year}-${two(month)}-${two(day)}`;
}

/** Something stands in the parts that cannot be sent. */
export function partialDateFault(value: string | null): 'BAD_YEAR' | 'BAD_DAY' | undefined {
  if (value === null) return undefined;
  const parsed = parsePartialDate(value);
  if (parsed.ok) return undefined;
  return parsed.code === 'NO_SUCH_DAY' ? 'BAD_DAY' : 'BAD_YEAR';
}

/**
 * Thai, Lao and Khmer papers count Buddhist years, 543 ahead. 2567 typed for 2024 would put a birth into the future; the
 * answer is offered, never assumed.
 */
export function commonYearOf(year: string, thisYear: number): number | undefined {
  const number = Number(year);
  const common = number - 543;
  return /^\d{4}$/.test(year) && number > thisYear + 1 && common >= 1900 && common <= thisYear + 1 ? common : undefined;
}
