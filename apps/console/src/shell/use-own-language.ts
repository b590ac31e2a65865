import { isLocale } from '@homeward/i18n/locales';
import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { recall } from '../session/preferences.js';
import { useSessionState } from '../session/session-store.js';

/** The account's language, where nobody has chosen one on this device. */
export function useOwnLanguage(): void {
  const { session } = useSessionState();
  const [locale, setLocale] = useLocaleState();
  const own = session?.user.locale;
  useEffect(() => {
    if (recall('locale') === undefined && isLocale(own) && own !== locale) setLocale(own);
  }, [own, locale, setLocale]);
}
