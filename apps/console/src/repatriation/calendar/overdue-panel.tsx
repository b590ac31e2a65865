import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Entry } from './calendar-documents.js';
import type { CalendarFilter } from '../../gql/graphql.js';
import { EntryLine } from './entry-line.js';
import { PagedLines } from './paged-lines.js';

const AT_ONCE = 3;

interface OverdueProps {
  /** The oldest of them. */
  readonly entries: readonly Entry[];
  readonly count: number;
  readonly filter: CalendarFilter;
}

/** Whatever the page shows: what is late stands on top of it, the oldest first. */
export function OverduePanel({ entries, count, filter }: OverdueProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (count === 0) return null;
  return (
    <Panel
      titleKey="calendar.overdue.title"
      flush
      actions={<StatusDot tone="danger">{t('calendar.overdue.count', { smart_count: count })}</StatusDot>}
    >
      {all && count > entries.length ? (
        <PagedLines day={null} filter={filter} count={count} />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {(all ? entries : entries.slice(0, AT_ONCE)).map((entry) => (
            <EntryLine key={entry.id} entry={entry} dated />
          ))}
        </Box>
      )}
      {entries.length > AT_ONCE && (
        <Box className="hw-no-print" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 3, py: 1 })}>
          <Button onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t('calendar.overdue.fewer') : t('calendar.overdue.all', { count })}
          </Button>
        </Box>
      )}
    </Panel>
  );
}
