import type { DayQuartilesPartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';

type Quartiles = DayQuartilesPartsFragment | null | undefined;

/** Days in words: what is not reached, and what is not shown, is said and never an empty place. */
export function useDaysText(): { readonly line: (quartiles: Quartiles) => string } {
  const t = useT();
  const whole = (days: number | null | undefined): string =>
    days === null || days === undefined ? t('figures.home.notReached') : String(Math.round(days));
  return {
    line: (quartiles) => {
      if (!quartiles) return t('figures.home.few');
      const { lower, median, upper } = quartiles;
      if (typeof lower !== 'number' && typeof median !== 'number') return t('figures.home.notReached');
      return t('figures.home.line', { median: whole(median), lower: whole(lower), upper: whole(upper) });
    },
  };
}
