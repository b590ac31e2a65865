import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Closure, DayCount, Entry } from './calendar-documents.js';
import { ClosedLines } from './closed-lines.js';
import { useDayWords } from '../../parts/use-day-words.js';
import { DayCounts } from './day-counts.js';
import { EntryLine } from './entry-line.js';
import { onDays } from './grid.js';

interface AgendaProps {
  readonly today: string;
  readonly entries: readonly Entry[];
  readonly closures: readonly Closure[];
  /** Days of which only the numbers came. */
  readonly counted: readonly DayCount[];
  readonly onOpen: (day: string) => void;
}

const AT_ONCE = 10;

/** Day under day, those with nothing left out: what is read in the hand, and what a screen reader reads best. */
export function Agenda({ today, entries, closures, counted, onOpen }: AgendaProps) {
  const t = useT();
  const numbers = new Map(counted.map((one) => [one.day, one]));
  const words = useDayWords();
  const days = onDays(entries);
  const closed = onDays(closures);
  const shown = [...new Set([...days.keys(), ...closed.keys(), ...numbers.keys()])].sort();
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
          <DayNumbers day={numbers.get(day)} onOpen={onOpen} />
          <DayLines entries={days.get(day) ?? []} day={words.long(day)} />
        </Panel>
      ))}
    </Box>
  );
}

function DayNumbers({ day, onOpen }: { readonly day: DayCount | undefined; readonly onOpen: (day: string) => void }) {
  const t = useT();
  const words = useDayWords();
  if (!day) return null;
  return (
    <Box sx={{ px: 4, pb: 2 }}>
      <DayCounts day={day} lines={day.kinds.length} />
      <Button className="hw-no-print" aria-description={words.long(day.day)} onClick={() => onOpen(day.day)}>
        {t('calendar.allOfDay', { count: day.count })}
      </Button>
    </Box>
  );
}

/** A day of a whole country has hundreds of lines: the next day must not lie behind them. Paper has them all. */
function DayLines({ entries, day }: { readonly entries: readonly Entry[]; readonly day: string }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const more = entries.length > AT_ONCE + 2;
  const first = more ? entries.slice(0, AT_ONCE) : entries;
  const rest = more ? entries.slice(AT_ONCE) : [];
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {first.map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </Box>
      {more && (
        <>
          <Box
            component="ul"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              display: all ? 'block' : 'none',
              '@media print': { display: 'block' },
            }}
          >
            {rest.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </Box>
          <Box className="hw-no-print" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 3, py: 1 })}>
            <Button onClick={() => setAll(!all)} aria-expanded={all} aria-description={day}>
              {all ? t('calendar.overdue.fewer') : t('calendar.allOfDay', { count: entries.length })}
            </Button>
          </Box>
        </>
      )}
    </>
  );
}
