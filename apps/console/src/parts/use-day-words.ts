import { weekdayOf } from '@homeward/domain';
import { useT } from '../i18n/use-t.js';

interface DayWords {
  /** "Friday, 27 November 2026". */
  readonly long: (day: string) => string;
  /** "November 2026". */
  readonly month: (day: string) => string;
  readonly short: (weekday: number) => string;
  readonly weekday: (weekday: number) => string;
}

/** Days in the words of the account's language, never in digits that two countries read two ways. */
export function useDayWords(): DayWords {
  const t = useT();
  const monthName = (day: string): string => t(`calendar.month.m${Number(day.slice(5, 7))}`);
  const weekday = (at: number): string => t(`calendar.weekday.d${at}`);
  return {
    weekday,
    short: (at) => t(`calendar.weekdayShort.d${at}`),
    month: (day) => t('calendar.monthYear', { month: monthName(day), year: day.slice(0, 4) }),
    long: (day) =>
      t('calendar.longDay', {
        weekday: weekday(weekdayOf(day) || 7),
        day: Number(day.slice(8)),
        month: monthName(day),
        year: day.slice(0, 4),
      }),
  };
}
