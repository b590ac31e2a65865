import { Box, Typography } from '@mui/material';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useLocale } from 'react-admin';
import { useT } from '../../i18n/use-t.js';
import { touch } from '../../theme/tokens.js';
import type { Closure, DayCount, Entry } from './calendar-documents.js';
import { ClosedLines } from './closed-lines.js';
import { useDayWords } from '../../parts/use-day-words.js';
import { DayCounts } from './day-counts.js';
import { colourOf, useEntryWords } from './entry-words.js';
import { firstWeekday, heaps, isoWeekday, moveByKey, onDays } from './grid.js';
import { KindIcon } from './kind-icon.js';

interface GridProps {
  readonly weeks: readonly (readonly string[])[];
  /** The day that has the focus, and the month of which is meant. */
  readonly day: string;
  readonly today: string;
  readonly entries: readonly Entry[];
  readonly closures: readonly Closure[];
  /** Days of which only the numbers came. */
  readonly counted: readonly DayCount[];
  /** How many lines of a day are seen; the others are one press away, and on paper. */
  readonly lines: number;
  /** Of a month: days of the months beside it are quiet. */
  readonly quiet: boolean;
  readonly onDay: (day: string) => void;
  readonly onOpen: (day: string) => void;
}

/** A week has a sheet of its own; of a month three weeks stand on one, so that it can hang on a wall. The others are counted. */
const onPaper = { week: 12, month: 5 } as const;

/** Weeks of days. One day has the focus and the arrows move it, as in every calendar; Enter opens it. */
export function MonthGrid({ weeks, day, today, entries, closures, counted, lines, quiet, onDay, onOpen }: GridProps) {
  const words = useDayWords();
  const first = firstWeekday(useLocale());
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const days = onDays(entries);
  const closed = onDays(closures);
  const numbers = new Map(counted.map((one) => [one.day, one]));
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = (event.target as HTMLElement).dataset['day'];
    if (at === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(at);
      return;
    }
    const next = moveByKey(event.key, at, today, first);
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    onDay(next);
  };
  return (
    <Box
      ref={grid}
      role="grid"
      aria-label={words.month(day)}
      onKeyDown={onKey}
      sx={({ tokens }) => ({
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
        overflow: 'hidden',
        bgcolor: tokens.surface,
      })}
    >
      <Box role="row" sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))', breakAfter: 'avoid' }}>
        {(weeks[0] ?? []).map((one) => (
          <Box
            key={one}
            role="columnheader"
            aria-label={words.weekday(isoWeekday(one))}
            sx={({ tokens }) => ({ px: 2, py: 1.5, fontSize: '0.75rem', fontWeight: 600, color: tokens.quiet })}
          >
            {words.short(isoWeekday(one))}
          </Box>
        ))}
      </Box>
      {weeks.map((week) => (
        <Box
          key={week[0]}
          role="row"
          sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))', breakInside: 'avoid' }}
        >
          {week.map((one) => (
            <DayCell
              key={one}
              day={one}
              isToday={one === today}
              isAside={quiet && one.slice(0, 7) !== day.slice(0, 7)}
              hasFocus={one === day}
              entries={days.get(one) ?? []}
              closures={closed.get(one) ?? []}
              counted={numbers.get(one)}
              lines={lines}
              paper={onPaper[quiet ? 'month' : 'week']}
              onOpen={() => onOpen(one)}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}

interface CellProps {
  readonly day: string;
  readonly isToday: boolean;
  readonly isAside: boolean;
  readonly hasFocus: boolean;
  readonly entries: readonly Entry[];
  readonly closures: readonly Closure[];
  readonly counted: DayCount | undefined;
  readonly lines: number;
  /** Lines on paper. */
  readonly paper: number;
  readonly onOpen: () => void;
}

function DayCell(props: CellProps) {
  const { day, isToday, isAside, hasFocus, entries, closures, counted, lines, paper, onOpen } = props;
  const t = useT();
  const words = useDayWords();
  const { label } = useEntryWords();
  const of = heaps(entries, label);
  const count = counted?.count ?? entries.length;
  const late = counted ? counted.overdue > 0 : entries.some(({ overdue }) => overdue);
  const key = count === 0 ? 'dayWithNone' : count === 1 ? 'dayWithOne' : 'dayWith';
  const beyond = (most: number): number => of.slice(most).reduce((sum, heap) => sum + heap.entries.length, 0);
  const more = [
    { hidden: beyond(lines), className: 'hw-no-print' },
    { hidden: beyond(paper), className: 'hw-print-only' },
  ].filter(({ hidden }) => hidden > 0);
  return (
    <Box
      role="gridcell"
      data-day={day}
      tabIndex={hasFocus ? 0 : -1}
      aria-description={t(`calendar.${key}`, { date: words.long(day), count })}
      aria-current={isToday ? 'date' : undefined}
      onClick={onOpen}
      sx={({ tokens }) => ({
        borderTop: `1px solid ${tokens.border}`,
        borderInlineStart: `1px solid ${tokens.border}`,
        minHeight: { xs: 64, md: 108 },
        '@media print': { minHeight: 64 },
        minWidth: 0,
        p: { xs: 0.5, md: 1 },
        cursor: 'pointer',
        bgcolor: closures.length > 0 ? tokens.unknown.soft : isAside ? tokens.ground : tokens.surface,
        '&:hover': { bgcolor: tokens.brandSoft },
        '&:focus-visible': { outlineOffset: '-2px !important' },
      })}
    >
      <Box
        component="span"
        sx={({ tokens }) => ({
          display: 'inline-grid',
          placeItems: 'center',
          minWidth: 28,
          height: 28,
          borderRadius: '50%',
          fontVariantNumeric: 'tabular-nums',
          fontWeight: isToday ? 700 : 400,
          color: isToday ? tokens.onBrand : isAside ? tokens.quiet : tokens.text,
          bgcolor: isToday ? tokens.brand : 'transparent',
        })}
      >
        {Number(day.slice(8))}
      </Box>
      <Box sx={{ display: { xs: 'none', md: 'block' }, '@media print': { display: 'block' } }}>
        <ClosedLines closures={closures} />
        {counted && <DayCounts day={counted} lines={lines} />}
        {of.slice(0, paper).map((heap, at) => (
          <Box key={heap.label} className={at < lines ? undefined : 'hw-print-only'}>
            <HeapLine label={heap.label} entries={heap.entries} />
          </Box>
        ))}
        {more.map(({ hidden, className }) => (
          <Typography
            key={className}
            component="span"
            className={className}
            sx={({ tokens }) => ({ fontSize: '0.75rem', fontWeight: 600, color: tokens.brand })}
          >
            {t('calendar.more', { count: hidden })}
          </Typography>
        ))}
      </Box>
      {count > 0 && (
        <Box
          className="hw-no-print"
          aria-hidden
          sx={({ tokens }) => ({
            display: { xs: 'grid', md: 'none' },
            placeItems: 'center',
            height: 22,
            fontSize: '0.75rem',
            fontWeight: 600,
            borderRadius: 1,
            color: late ? tokens.danger.text : tokens.brandStrong,
            bgcolor: late ? tokens.danger.soft : tokens.brandSoft,
          })}
        >
          {count}
        </Box>
      )}
    </Box>
  );
}

/** What reads alike on one day, with its number; alone, with its reference. */
function HeapLine({ label, entries }: { readonly label: string; readonly entries: readonly Entry[] }) {
  const { hour } = useEntryWords();
  const [one] = entries;
  if (!one) return null;
  const late = entries.some(({ overdue }) => overdue);
  return (
    <Box
      sx={({ tokens }) => ({
        display: 'flex',
        gap: 1,
        alignItems: 'flex-start',
        mb: 0.5,
        px: 1,
        borderInlineStart: `3px solid ${late ? tokens.danger.dot : tokens.chart[colourOf(one.kind)]}`,
        fontSize: '0.75rem',
        lineHeight: 'var(--hw-line-head)',
        color: late ? tokens.danger.text : tokens.text,
        minHeight: touch / 2,
      })}
    >
      <KindIcon kind={one.kind} late={late} size="cell" />
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {entries.length > 1 && (
          <Box component="span" sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
            {entries.length} ×{' '}
          </Box>
        )}
        {label}
        {entries.length === 1 && (
          <Box component="span" sx={({ tokens }) => ({ display: 'block', color: late ? 'inherit' : tokens.quiet })}>
            {[hour(one), one.reference].filter(Boolean).join(' · ')}
          </Box>
        )}
      </Box>
    </Box>
  );
}
