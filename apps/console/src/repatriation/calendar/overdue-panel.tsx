import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Entry } from './calendar-documents.js';
import { EntryLine } from './entry-line.js';

const AT_ONCE = 3;

/** Whatever the page shows: what is late stands on top of it, the oldest first. */
export function OverduePanel({ entries, count }: { readonly entries: readonly Entry[]; readonly count: number }) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (count === 0) return null;
  const overdueAll = count > entries.length ? 'calendar.overdue.first' : 'calendar.overdue.all';
  return (
    <Panel
      titleKey="calendar.overdue.title"
      flush
      actions={<StatusDot tone="danger">{t('calendar.overdue.count', { smart_count: count })}</StatusDot>}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(all ? entries : entries.slice(0, AT_ONCE)).map((entry) => (
          <EntryLine key={entry.id} entry={entry} dated />
        ))}
      </Box>
      {entries.length > AT_ONCE && (
        <Box className="hw-no-print" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 3, py: 1 })}>
          <Button onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t('calendar.overdue.fewer') : t(overdueAll, { count, shown: entries.length })}
          </Button>
        </Box>
      )}
      {all && count > entries.length && (
        <Typography color="textSecondary" sx={{ px: 4, pb: 3 }}>
          {t('calendar.overdue.shown', { count: entries.length })}
        </Typography>
      )}
    </Panel>
  );
}
