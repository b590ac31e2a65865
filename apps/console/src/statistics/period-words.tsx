import { periodOf } from '@homeward/domain';
import { Typography } from '@mui/material';
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

/** The days of what is chosen, below a choice that shows names only: in the hand there is no room for both. */
export function PeriodDays({ from, to }: { readonly from: string; readonly to: string }) {
  const words = usePeriodWords();
  return (
    <Typography variant="body2" sx={({ tokens }) => ({ mt: 1, color: tokens.quiet })}>
      {words.days(from, to)}
    </Typography>
  );
}
