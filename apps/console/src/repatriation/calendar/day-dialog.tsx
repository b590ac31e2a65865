import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useId } from 'react';
import { useT } from '../../i18n/use-t.js';
import type { Closure, Entry } from './calendar-documents.js';
import { ClosedLines } from './closed-lines.js';
import { useDayWords } from '../../parts/use-day-words.js';
import type { CalendarFilter } from '../../gql/graphql.js';
import { EntryLine } from './entry-line.js';
import { PagedLines } from './paged-lines.js';

interface DayDialogProps {
  readonly day: string;
  /** Null: there are more than came with the calendar, and they are read page by page. */
  readonly entries: readonly Entry[] | null;
  readonly count: number;
  readonly filter: CalendarFilter;
  readonly closures: readonly Closure[];
  readonly onClose: () => void;
}

/** Everything of one day, late ones first. */
export function DayDialog({ day, entries, count, filter, closures, onClose }: DayDialogProps) {
  const t = useT();
  const id = useId();
  const words = useDayWords();
  const inHand = useMediaQuery(({ breakpoints }) => breakpoints.down('sm'));
  const sorted = [...(entries ?? [])].sort((a, b) => Number(b.overdue) - Number(a.overdue));
  return (
    <Dialog open fullWidth fullScreen={inHand} maxWidth="sm" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id} variant="h1" component="h2">
        {words.long(day)}
      </DialogTitle>
      <DialogContent sx={{ px: 0 }}>
        <Box sx={{ px: 4, pb: 2 }}>
          <ClosedLines closures={closures} />
        </Box>
        {entries === null ? (
          <PagedLines day={day} filter={filter} count={count} />
        ) : sorted.length === 0 ? (
          <Typography color="textSecondary" sx={{ px: 4 }}>
            {t('calendar.dayEmpty')}
          </Typography>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {sorted.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('shell.form.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
