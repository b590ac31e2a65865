import { Box, Typography } from '@mui/material';
import { daysSince } from '../parts/dates.js';
import { useT } from '../i18n/use-t.js';
import { useTimeZone } from '../session/session-store.js';
import { useOpenedCase } from './case-scope.js';

/** Days that count: known to us while held, out since, home since. */
export function CaseCounters() {
  const t = useT();
  const zone = useTimeZone();
  const { openedAt, outOn, homeOn } = useOpenedCase();
  const days = (from: string | null | undefined): number | null =>
    from === null || from === undefined ? null : Math.max(0, daysSince(from, new Date(), zone) ?? 0);
  const counters = [
    { key: 'known', days: days(openedAt) },
    { key: 'out', days: days(outOn) },
    { key: 'home', days: days(homeOn) },
  ];
  return (
    <Box sx={{ display: 'flex', gap: 5, flexWrap: 'wrap' }}>
      {counters.map(
        (counter) =>
          counter.days !== null && (
            <Typography key={counter.key} component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t(`cases.counter.${counter.key}`)}
              </Box>{' '}
              <strong>{t('cases.counter.days', { smart_count: counter.days })}</strong>
            </Typography>
          ),
      )}
    </Box>
  );
}
