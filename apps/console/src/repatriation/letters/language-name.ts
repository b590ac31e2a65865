import { useLocale } from 'react-admin';
import { capital } from '../../parts/initials.js';

/** The name of a language in the reader's own. */
export function useLanguageName(): (language: string) => string {
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  return (language) => capital(names.of(language) ?? language);
}
