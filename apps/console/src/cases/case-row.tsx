import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import type { RowView } from '../lists/row-list.js';
import { DateText } from '../parts/date-text.js';
import { daysSince, timeWords } from '../parts/dates.js';
import { PersonAvatar } from '../parts/person-name.js';
import { StatusDot } from '../parts/status-dot.js';
import { useTimeZone } from '../session/session-store.js';
import type { CaseRow } from './case-documents.js';
import type { CaseColumn } from './case-columns.js';
import { dangerMarks, stateMarks } from './track-words.js';
import { useCaseWords } from './use-case-words.js';

export function StateDot({
  state,
  variant,
}: {
  readonly state: CaseRow['state'];
  readonly variant?: 'plain' | 'soft';
}) {
  const text = useCodeText('caseStates');
  return (
    <StatusDot {...stateMarks[state]} variant={variant}>
      {text(state)}
    </StatusDot>
  );
}

export function DangerDot({
  danger,
  variant,
}: {
  readonly danger: CaseRow['danger'];
  readonly variant?: 'plain' | 'soft';
}) {
  const t = useT();
  return (
    <StatusDot {...dangerMarks[danger]} variant={variant}>
      {t('cases.words.danger', { level: t(`codes.dangers.${danger}`) })}
    </StatusDot>
  );
}

interface DueTextProps {
  readonly day: string | null | undefined;
  /** Of a deadline that counts hours. */
  readonly at?: string | null;
}

/** Due in words: overdue is red with its days, today and to come is saffron, nothing is said where nothing is due. */
export function DueText({ day, at }: DueTextProps) {
  const t = useT();
  const zone = useTimeZone();
  const hour = at ? hourDue(at, new Date(), zone) : undefined;
  if (hour) return <StatusDot tone={hour.tone}>{t(hour.key, hour.params)}</StatusDot>;
  if (day === null || day === undefined) return <Quiet>{t('cases.due.none')}</Quiet>;
  const late = daysSince(day, new Date(), zone) ?? 0;
  if (late > 0) return <StatusDot tone="danger">{t('cases.due.overdue', { smart_count: late })}</StatusDot>;
  if (late === 0) return <StatusDot tone="due">{t('cases.due.today')}</StatusDot>;
  return (
    <StatusDot tone={late >= -7 ? 'due' : 'unknown'} shape="open">
      {t('cases.due.inDays', { smart_count: -late })}
    </StatusDot>
  );
}

/** A deadline by the hour while the hour matters: late by less than a day, due today or tomorrow. */
function hourDue(at: string, now: Date, zone: string) {
  const late = Math.floor((now.getTime() - Date.parse(at)) / 60_000);
  if (late >= 24 * 60) return undefined;
  if (late >= 60)
    return { tone: 'danger', key: 'cases.due.overdueHours', params: { count: Math.floor(late / 60) } } as const;
  if (late >= 0)
    return { tone: 'danger', key: 'cases.due.overdueMinutes', params: { count: Math.max(1, late) } } as const;
  const days = daysSince(at, now, zone);
  const params = { time: timeWords(at, zone) };
  if (days === 0) return { tone: 'due', key: 'cases.due.todayAt', params } as const;
  return days === -1 ? ({ tone: 'due', key: 'cases.due.tomorrowAt', params } as const) : undefined;
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="span" sx={({ tokens }) => ({ color: tokens.quiet })}>
      {children}
    </Box>
  );
}

/** A row of two lines: reference and danger, then who and where; at its end the columns that the reader chose. */
export function useCaseRow(columns: readonly CaseColumn[]): (row: CaseRow) => RowView {
  const t = useT();
  const words = useCaseWords();
  const identification = useCodeText('identificationStates');
  const stage = useCodeText('repatriationStages');
  const cells: Readonly<Record<CaseColumn, (row: CaseRow) => ReactNode>> = {
    track: (row) => <StateDot state={row.state} />,
    due: (row) => <DueText day={row.nextDueOn} />,
    assigned: (row) => <Quiet>{row.assignedTo?.displayName ?? t('cases.words.nobody')}</Quiet>,
    identification: (row) => <Quiet>{identification(row.identification)}</Quiet>,
    wayHome: (row) => <Quiet>{stage(row.repatriationStage)}</Quiet>,
    out: (row) => (row.outOn ? <DateText value={row.outOn} /> : <Quiet>{t('cases.words.stillHeld')}</Quiet>),
    opened: (row) => <DateText value={row.openedAt} />,
    updated: (row) => <DateText value={row.updatedAt} />,
  };
  return (row) => ({
    to: `/cases/${row.id}`,
    name: row.reference,
    avatar: <PersonAvatar initials={row.person.initials} />,
    primary: (
      <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'center' }}>
        <Typography component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {row.reference}
        </Typography>
        {(row.danger === 'ACUTE' || row.danger === 'HIGH') && <DangerDot danger={row.danger} />}
        {row.sensitivity === 'RESTRICTED' && (
          <StatusDot tone="due" shape="half">
            {t('cases.words.restricted')}
          </StatusDot>
        )}
      </Box>
    ),
    secondary: [
      words.nationality(row),
      words.who(row),
      row.compound?.name,
      columns.includes('assigned') ? undefined : row.assignedTo?.displayName,
      row.tags.map((tag) => `#${tag}`).join(' '),
    ]
      .filter(Boolean)
      .join(' · '),
    end: columns.map((column) => (
      <Box key={column} sx={{ fontSize: '0.8125rem' }}>
        {columns.length > 1 && (
          <Box component="span" className="hw-visually-hidden">
            {t(`cases.column.${column}`)}:{' '}
          </Box>
        )}
        {cells[column](row)}
      </Box>
    )),
  });
}
