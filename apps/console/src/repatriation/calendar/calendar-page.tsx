import { Box, Button, GlobalStyles, Typography, useMediaQuery } from '@mui/material';
import { useLocale } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded, Loading } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { useTimeZone } from '../../session/session-store.js';
import { zoneWords } from '../journey-words.js';
import { WayHomeTabs } from '../way-home-tabs.js';
import { Agenda } from './agenda.js';
import { CalendarBar, CalendarFilters } from './calendar-bar.js';
import type { CalendarFilter } from '../../gql/graphql.js';
import { type Calendar, CalendarDocument } from './calendar-documents.js';
import { DayDialog } from './day-dialog.js';
import { useDayWords } from '../../parts/use-day-words.js';
import { firstWeekday, monthWeeks, rangeOf, weekOf } from './grid.js';
import { MonthGrid } from './month-grid.js';
import { OverduePanel } from './overdue-panel.js';
import { type Address, useCalendarAddress } from './use-calendar-address.js';

/** Everything that has a day and that the reader reaches: a month or a week at a desk, day under day in the hand. */
export default function CalendarPage() {
  const t = useT();
  const locale = useLocale();
  const first = firstWeekday(locale);
  const zone = useTimeZone();
  const [address, change] = useCalendarAddress();
  const { view, day, kinds, missionId, nationality, mine } = address;
  const [from, to] = rangeOf(view, day, first);
  const filter = {
    kinds: kinds.length > 0 ? [...kinds] : null,
    missionId,
    nationalities: nationality ? [nationality] : null,
    mine,
  };
  const query = useDocument(CalendarDocument, { from, to, filter }, { keepPrevious: true });
  const heading = useHeading(address, from, to);
  return (
    <Page
      titleKey="calendar.title"
      lead={t('calendar.lead', { zone: zoneWords(zone, locale) })}
      actions={
        <Button variant="outlined" onClick={() => window.print()}>
          {t('calendar.print')}
        </Button>
      }
    >
      <GlobalStyles styles={{ '@media print': { '@page': { size: view === 'agenda' ? 'portrait' : 'landscape' } } }} />
      <WayHomeTabs />
      <CalendarFilters address={address} change={change} />
      <CalendarBar address={address} today={query.data?.calendar.today} heading={heading} change={change} />
      <Loaded
        query={query}
        loading={
          <Panel>
            <Loading rows={8} shape={view === 'agenda' ? 'lines' : 'block'} />
          </Panel>
        }
      >
        {({ calendar }) => (
          <Shown calendar={calendar} address={address} filter={filter} from={from} to={to} change={change} />
        )}
      </Loaded>
    </Page>
  );
}

function useHeading({ view, day }: Address, from: string, to: string): string {
  const t = useT();
  const dates = useDates();
  const words = useDayWords();
  if (view === 'month') return words.month(day);
  return t('calendar.span', { from: dates.date(from), to: dates.date(to) });
}

interface ShownProps {
  readonly calendar: Calendar;
  readonly address: Address;
  readonly filter: CalendarFilter;
  readonly from: string;
  readonly to: string;
  readonly change: (to: Partial<Address>) => void;
}

function Shown({ calendar, address, filter, from, to, change }: ShownProps) {
  const t = useT();
  const dates = useDates();
  const first = firstWeekday(useLocale());
  const inHand = useMediaQuery(({ breakpoints }) => breakpoints.down('md').replace('@media', '@media screen and'));
  const { view, day, open } = address;
  const { today, completeUntil } = calendar;
  // While the next days are on their way the former answer stands here: none of it may fall on a day it does not have.
  // A day that came cut is told of by its numbers, and opened page by page.
  const isWhole = (one: string): boolean => completeUntil === null || one <= completeUntil;
  const entries = calendar.entries.filter((entry) => entry.day >= from && entry.day <= to && isWhole(entry.day));
  const days = calendar.days.filter((one) => one.day >= from && one.day <= to);
  const counted = days.filter((one) => !isWhole(one.day));
  const closures = calendar.closures.filter((one) => one.day >= from && one.day <= to);
  // A week in the hand would be seven columns of one word: there its days stand one under the other.
  const asList = view === 'agenda' || (view === 'week' && inHand);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      {/* A sheet begins with its month; what is late stands beneath it. */}
      <Box sx={{ '@media print': { order: 1 } }}>
        <OverduePanel entries={calendar.overdue} count={calendar.overdueCount} filter={filter} />
      </Box>
      {completeUntil !== null && (
        <Typography role="status">{t('calendar.cut', { date: dates.date(completeUntil) })}</Typography>
      )}
      {!asList ? (
        <>
          <MonthGrid
            weeks={view === 'week' ? [weekOf(day, first)] : monthWeeks(day, first)}
            day={day}
            today={today}
            entries={entries}
            closures={closures}
            counted={counted}
            lines={view === 'week' ? 12 : 3}
            quiet={view === 'month'}
            onDay={(next) => change({ day: next })}
            onOpen={(next) => change({ day: next, open: next })}
          />
          <Typography variant="caption" color="textSecondary" className="hw-no-print">
            {t('calendar.keys')}
          </Typography>
        </>
      ) : (
        days.length + closures.length > 0 && (
          <Agenda
            today={today}
            entries={entries}
            closures={closures}
            counted={counted}
            onOpen={(next) => change({ day: next, open: next })}
          />
        )
      )}
      {days.length === 0 && (
        <Panel>
          <Empty titleKey="calendar.empty" hintKey="calendar.emptyHint" />
        </Panel>
      )}
      {calendar.moreEstimates && (
        <Typography variant="caption" color="textSecondary">
          {t('calendar.estimates')}
        </Typography>
      )}
      {open !== null && open >= from && open <= to && (
        <DayDialog
          day={open}
          entries={isWhole(open) ? entries.filter((entry) => entry.day === open) : null}
          count={days.find((one) => one.day === open)?.count ?? 0}
          filter={filter}
          closures={closures.filter((one) => one.day === open)}
          onClose={() => change({ open: null })}
        />
      )}
    </Box>
  );
}
