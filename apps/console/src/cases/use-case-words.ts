import { useLocale } from 'react-admin';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';

interface Described {
  readonly nationality?: string | null;
  readonly person: {
    readonly sex: string;
    readonly ageBand: string;
    readonly nationalities: readonly string[];
  };
}

/** "Thailand · woman, 24–26": who a case is about, in internal words. */
export function useCaseWords(): {
  readonly country: (code: string | null | undefined) => string;
  readonly nationality: (described: Described) => string;
  readonly who: (described: Described) => string;
} {
  const t = useT();
  const locale = useLocale();
  const sex = useCodeText('sexes');
  const age = useCodeText('ageBands');
  const country = (code: string | null | undefined): string =>
    code ? countryName(code, locale) : t('cases.words.nationalityUnknown');
  return {
    country,
    nationality: ({ nationality, person }) =>
      person.nationalities.length > 1 ? person.nationalities.map(country).join(', ') : country(nationality),
    who: ({ person }) =>
      [
        person.sex === 'UNKNOWN' ? t('cases.words.sexUnknown') : sex(person.sex),
        person.ageBand === 'UNKNOWN' ? t('cases.words.ageUnknown') : age(person.ageBand),
      ].join(', '),
  };
}
