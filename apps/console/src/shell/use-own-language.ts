import { defaultLocale, isLocale, isStaffLocale } from '@homeward/i18n/locales';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocaleState } from 'react-admin';
import { speak } from '../i18n/i18n-provider.js';
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
  const queries = useQueryClient();
  const spoken = useRef(locale);
  useEffect(() => {
    if (spoken.current === locale) return;
    spoken.current = locale;
    speak(locale);
    // Some words come from the server in the language of the page that asked: an organisation's own steps, a mission's name for
    // a day. A reading that is logged happens on purpose and not by a change of language.
    void queries.invalidateQueries({
      predicate: ({ observers }) => observers.every(({ options }) => options.staleTime !== Infinity),
    });
  }, [locale, queries]);
}
