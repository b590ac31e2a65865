import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n/use-t.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { touch } from '../../theme/tokens.js';
import type { Entry } from './calendar-documents.js';
import { colourOf, linkOf, useEntryWords } from './entry-words.js';
import { KindIcon } from './kind-icon.js';
import { MoveTask } from './move-task.js';

interface EntryLineProps {
  readonly entry: Entry;
  /** Beneath the heading of its day the day need not be said. */
  readonly dated?: boolean;
}

/** One entry in full: what, who, when, who waits on whom, and the way to where it is acted on. */
export function EntryLine({ entry, dated = false }: EntryLineProps) {
  const t = useT();
  const dates = useDates();
  const words = useEntryWords();
  const [moving, setMoving] = useState(false);
  const details = words.details(entry);
  const hour = words.hour(entry);
  return (
    <Box component="li" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}` })}>
      <Box
        component={Link}
        to={linkOf(entry)}
        sx={({ tokens }) => ({
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          columnGap: 3,
          px: 4,
          py: 2,
          minHeight: touch,
          alignItems: 'start',
          color: 'inherit',
          textDecoration: 'none',
          borderInlineStart: `4px solid ${entry.overdue ? tokens.danger.dot : tokens.chart[colourOf(entry.kind)]}`,
          '&:hover': { bgcolor: tokens.brandSoft },
          '&:focus-visible': { outlineOffset: '-2px !important' },
        })}
      >
        <KindIcon kind={entry.kind} late={entry.overdue} size="line" />
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline' }}>
            <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
              {words.label(entry)}
            </Box>
            {entry.overdue && <StatusDot tone="danger">{t('calendar.overdue.word')}</StatusDot>}
            {entry.kind === 'HOME_EXPECTED' && (
              <StatusDot tone="unknown" shape="open">
                {t('calendar.estimate')}
              </StatusDot>
            )}
          </Box>
          <Box sx={{ fontSize: '0.8125rem', display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
            {dated && <Box component="span">{dates.date(entry.day)}</Box>}
            {hour && (
              <Box component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
                {hour}
              </Box>
            )}
            <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
              {[entry.initials, entry.reference].filter(Boolean).join(' · ')}
            </Box>
            {details.length > 0 && (
              <Typography component="span" variant="caption" color="textSecondary">
                {details.join(' · ')}
              </Typography>
            )}
          </Box>
        </Box>
      </Box>
      {entry.movable && (
        <Box className="hw-no-print" sx={{ px: 4, pb: 2, pl: 11 }}>
          {moving ? (
            <MoveTask entry={entry} onClose={() => setMoving(false)} />
          ) : (
            <Button size="small" onClick={() => setMoving(true)}>
              {t('calendar.move.button')}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
