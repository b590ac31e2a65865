import { Typography } from '@mui/material';
import { isIsoDate } from '@homeward/domain';
import { isStaffLocale } from '@homeward/i18n/locales';
import { useLocale } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';
import { useDayWords } from '../parts/use-day-words.js';

/**
 * The browser writes a day in the order of its own language: 03/04 is April to one and March to the other. Beneath the
 * field it stands in words, in the language of the account. @param value "2026-03-04" or "2026-03-04T09:30"
 */
export function DayInWords({ id, value }: { readonly id?: string; readonly value: string }) {
  const t = useT();
  const words = useDayWords();
  const dates = useDates();
  const locale = useLocale();
  const [day = '', time] = value.split('T');
  if (!isIsoDate(day)) return <span id={id} hidden />;
  // Partners' languages have no names of weekdays here.
  const date = isStaffLocale(locale) ? words.long(day) : dates.date(day);
  return (
    <Typography id={id} variant="caption" color="textSecondary" sx={{ display: 'block', mt: 1 }}>
      {time ? t('calendar.longDayAt', { date, time: time.slice(0, 5) }) : date}
    </Typography>
  );
}
