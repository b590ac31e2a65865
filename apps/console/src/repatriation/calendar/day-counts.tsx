import { Box, Typography } from '@mui/material';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { touch } from '../../theme/tokens.js';
import type { DayCount } from './calendar-documents.js';
import { colourOf } from './entry-words.js';
import { KindIcon } from './kind-icon.js';

/** A day of which only the numbers are here: each kind with how many. What is late first, then what is few. */
export function DayCounts({ day, lines }: { readonly day: DayCount; readonly lines: number }) {
  const t = useT();
  const name = useCodeText('calendarKinds');
  const rank = ({ overdue, count }: DayCount['kinds'][number]): number => (overdue > 0 ? -1 : count);
  const kinds = [...day.kinds].sort((a, b) => rank(a) - rank(b));
  const hidden = kinds.slice(lines).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {kinds.map(({ kind, count, overdue }, at) => (
        <Box
          key={kind}
          className={at < lines ? undefined : 'hw-print-only'}
          sx={({ tokens }) => ({
            display: 'flex',
            gap: 1,
            alignItems: 'flex-start',
            mb: 0.5,
            px: 1,
            borderInlineStart: `3px solid ${overdue > 0 ? tokens.danger.dot : tokens.chart[colourOf(kind)]}`,
            fontSize: '0.75rem',
            lineHeight: 'var(--hw-line-head)',
            color: overdue > 0 ? tokens.danger.text : tokens.text,
            minHeight: touch / 2,
          })}
        >
          <KindIcon kind={kind} late={overdue > 0} size="cell" />
          <span>
            <Box component="span" sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
              {count} ×{' '}
            </Box>
            {name(kind)}
          </span>
        </Box>
      ))}
      {hidden > 0 && (
        <Typography
          component="span"
          className="hw-no-print"
          sx={({ tokens }) => ({ fontSize: '0.75rem', fontWeight: 600, color: tokens.brand })}
        >
          {t('calendar.more', { count: hidden })}
        </Typography>
      )}
    </>
  );
}
