import { defaultLocale, isLocale, isStaffLocale } from '@homeward/i18n/locales';
import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { recall } from '../session/preferences.js';
import { useSessionState } from '../session/session-store.js';

/** The account's language, where nobody has chosen one on this device. */
export function useOwnLanguage(): void {
  const { session } = useSessionState();
  const [locale, setLocale] = useLocaleState();
  const own = session?.user.locale;
  const staff = session !== null && !session.user.roles.includes('partner');
  useEffect(() => {
    if (recall('locale') === undefined && isLocale(own) && own !== locale) setLocale(own);
    // A partner was here before: its language has the texts of its own pages alone.
    else if (staff && !isStaffLocale(locale)) setLocale(isStaffLocale(own) ? own : defaultLocale);
  }, [own, staff, locale, setLocale]);
}
