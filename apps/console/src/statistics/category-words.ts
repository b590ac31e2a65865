import { useLocale } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { capital } from '../parts/initials.js';

const lists: Readonly<Record<string, string>> = {
  sex: 'sexes',
  recruitment: 'recruitmentChannels',
  fraud: 'forcedCriminalityKinds',
  exitMode: 'exitModes',
  identification: 'identificationStates',
  stage: 'repatriationStages',
};

/** Marks of the code book that stand in several dimensions. */
const marks = [
  'Total',
  'UNKNOWN',
  'SEVERAL',
  'NOT_OUT',
  'NOT_HOME',
  'ADULT',
  'MINOR',
  'EAST_ASIA',
  'SOUTHEAST_ASIA',
  'SOUTH_ASIA',
  'AFRICA',
  'AMERICAS',
  'CENTRAL_ASIA',
];

/** The words of a category. Periods, bands of days and ages, and provinces are written as they are. */
export function useCategoryWords(): (dimension: string, category: string) => string {
  const t = useT();
  const locale = useLocale();
  return (dimension, category) => {
    if (marks.includes(category)) return t(`statistics.category.${category}`);
    if (dimension === 'nationality' || dimension === 'country')
      return category === 'OTHER' ? t('statistics.category.OTHER') : countryName(category, locale);
    const list = lists[dimension];
    if (list) return capital(t(`codes.${list}.${category}`));
    if (category === 'OTHER') return t('statistics.category.OTHER');
    if (dimension === 'stayBand' || dimension === 'homeBand') return t('statistics.days', { band: category });
    return category;
  };
}
