import { Box } from '@mui/material';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Closure, Entry } from './calendar-documents.js';
import { ClosedLines } from './closed-lines.js';
import { useDayWords } from '../../parts/use-day-words.js';
import { EntryLine } from './entry-line.js';
import { onDays } from './grid.js';

interface AgendaProps {
  readonly today: string;
  readonly entries: readonly Entry[];
  readonly closures: readonly Closure[];
}

/** Day under day, those with nothing left out: what is read in the hand, and what a screen reader reads best. */
export function Agenda({ today, entries, closures }: AgendaProps) {
  const t = useT();
  const words = useDayWords();
  const days = onDays(entries);
  const closed = onDays(closures);
  const shown = [...new Set([...days.keys(), ...closed.keys()])].sort();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      {shown.map((day) => (
        <Panel
          key={day}
          title={words.long(day)}
          actions={day === today && <StatusDot tone="brand">{t('calendar.today')}</StatusDot>}
          flush
        >
          <Box sx={{ px: 4, pb: 2 }}>
            <ClosedLines closures={closed.get(day) ?? []} />
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {(days.get(day) ?? []).map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </Box>
        </Panel>
      ))}
    </Box>
  );
}
