import { periodOf } from '@homeward/domain';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';

interface PeriodWords {
  /** "Q3 2026", or the days where it is no quarter, half-year or year. */
  readonly name: (from: string, to: string) => string;
  /** "1 Jul 2026 – 30 Sep 2026". */
  readonly days: (from: string, to: string) => string;
}

export function usePeriodWords(): PeriodWords {
  const t = useT();
  const dates = useDates();
  const days = (from: string, to: string): string => `${dates.date(from)} – ${dates.date(to)}`;
  return {
    days,
    name: (from, to) => {
      const period = periodOf(from, to);
      return period
        ? t(`statistics.period.${period.kind}`, { year: period.year, number: period.number })
        : days(from, to);
    },
  };
}
