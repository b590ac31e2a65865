import { dateEvidence, type DateEvidence } from './day-month.js';
import { readBirth } from './read-birth.js';

export type DayReading =
  | { readonly day: string | undefined }
  | { readonly code: 'DAY_UNREADABLE' | 'DAY_NOT_WHOLE' }
  | { readonly code: 'DAY_OR_MONTH'; readonly options: readonly string[] };

/** A day of a directory lies years ahead at most: what readBirth takes for the future begins behind it. */
const ahead = 20;

/**
 * A whole day as lists write it: any script, Buddhist years, spreadsheet numbers, "7 January 2027". One that can be read in two
 * ways is told, not guessed, unless the column decides.
 */
export function readDay(cell: string, today: string, evidence: DateEvidence = dateEvidence([])): DayReading {
  const reading = readBirth(cell, `${Number(today.slice(0, 4)) + ahead}-12-31`, evidence);
  if (reading.error) return { code: 'DAY_UNREADABLE' };
  const { birth } = reading;
  if (!birth) return { day: undefined };
  if (birth.estimated || birth.date.length < 10) return { code: 'DAY_NOT_WHOLE' };
  const doubt = reading.doubts.find(({ code }) => code === 'DAY_MONTH');
  return doubt ? { code: 'DAY_OR_MONTH', options: doubt.options ?? [birth.date] } : { day: birth.date };
}
