import { useLocale } from 'react-admin';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { useDates } from '../parts/use-dates.js';
import type { Entry } from './operation-documents.js';

type Facts = Pick<Entry, 'sex' | 'nationality' | 'birth' | 'birthEstimated' | 'documentNumber' | 'room'>;

/** What stands under a name: nationality, sex, birth, passport, room. What is not known is left away. */
export function useEntryWords(): (row: Facts) => string {
  const t = useT();
  const locale = useLocale();
  const sex = useCodeText('sexes');
  const { date } = useDates();
  return (row) =>
    [
      row.nationality ? countryName(row.nationality, locale) : '',
      row.sex === 'UNKNOWN' ? '' : sex(row.sex),
      row.birth ? (row.birthEstimated ? t('rescues.words.about', { date: date(row.birth) }) : date(row.birth)) : '',
      row.documentNumber ?? '',
      row.room === '' ? '' : t('rescues.words.room', { room: row.room }),
    ]
      .filter(Boolean)
      .join(' · ');
}
