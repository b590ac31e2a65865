import { useT } from '../i18n/use-t.js';
import { useTimeZone } from '../session/session-store.js';
import { agoWords, dateWords, distanceWords, timeWords } from './dates.js';

/** Dates as sentences, in the session's time zone (Asia/Phnom_Penh unless the account says otherwise). */
export function useDates() {
  const t = useT();
  const zone = useTimeZone();
  return {
    zone,
    date: (value: string) => dateWords(value, zone, t),
    dateTime: (value: string) => t('shell.date.at', { date: dateWords(value, zone, t), time: timeWords(value, zone) }),
    distance: (value: string) => distanceWords(value, new Date(), zone, t),
    ago: (value: string) => agoWords(value, new Date(), zone, t),
  };
}
