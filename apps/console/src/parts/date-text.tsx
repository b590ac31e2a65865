import { Box, Tooltip } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { dateWords, distanceWords, timeWords } from './dates.js';
import { useTimeZone } from '../session/session-store.js';

interface DateTextProps {
  /** ISO day, instant, or partial date ("2024", "2024-03"); null reads "date not known". */
  readonly value: string | null | undefined;
  readonly time?: boolean;
  /** "12 d ago" behind the date; on by default for whole days. */
  readonly distance?: boolean;
  /** Another zone than the session's, for a flight or a mission. */
  readonly zone?: string;
}

/** "3 Mar 2026, 12 d ago". */
export function DateText({ value, time = false, distance = true, zone }: DateTextProps) {
  const t = useT();
  const own = useTimeZone();
  const timeZone = zone ?? own;
  if (value === null || value === undefined || value === '') {
    return (
      <Box component="span" sx={({ tokens }) => ({ color: tokens.unknown.text })}>
        {t('shell.date.unknown')}
      </Box>
    );
  }
  const date = dateWords(value, timeZone, t);
  const isInstant = value.includes('T');
  const dated = time && isInstant ? t('shell.date.at', { date, time: timeWords(value, timeZone) }) : date;
  const away = distance && value.length >= 10 ? distanceWords(value, new Date(), timeZone, t) : undefined;
  const words = away === undefined ? dated : t('shell.date.withDistance', { date: dated, distance: away });
  const element = (
    <Box component="time" dateTime={value} sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {words}
    </Box>
  );
  return isInstant ? (
    <Tooltip describeChild title={t('shell.date.zone', { zone: timeZone })}>
      {element}
    </Tooltip>
  ) : (
    element
  );
}
