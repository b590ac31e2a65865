import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import type { FigureGrouping, FigureSpan, TimeToHomeQuery, TimeUntilPartsFragment } from '../../gql/graphql.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { PlainSelect } from '../plain-select.js';
import { TimeToHomeDocument, WayHomeSpansDocument } from './documents.js';
import { TimeTable } from './time-table.js';

const spans = [
  'HOME',
  'NATIONALITY_VERIFIED',
  'TRAVEL_DOCUMENT_APPLIED',
  'TRAVEL_DOCUMENT_ISSUED',
  'FINE_SETTLED',
  'EXIT_PERMIT',
  'MOVEMENT_BOOKED',
  'DEPARTED',
] as const satisfies readonly FigureSpan[];
const groupings = [
  'NATIONALITY',
  'MISSION',
  'CUSTODY_COUNTRY',
  'QUARTER',
  'YEAR',
] as const satisfies readonly FigureGrouping[];

function useSpanName(): (span: string) => string {
  const t = useT();
  const item = useCodeText('checklistItems');
  return (span) => (span === 'HOME' ? t('figures.spans.HOME') : item(span));
}

/** The whole way and its steps, of all cases. */
export function SpansPanel() {
  const t = useT();
  const name = useSpanName();
  const query = useDocument(WayHomeSpansDocument, {});
  return (
    <Panel titleKey="figures.spans.title" flush>
      <Loaded query={query}>
        {({ wayHomeSpans }) => (
          <TimeTable
            caption={t('figures.spans.title')}
            firstColumn={t('figures.home.span')}
            rows={wayHomeSpans.map((time) => ({ label: name(time.key), time }))}
          />
        )}
      </Loaded>
    </Panel>
  );
}

/** One span by nationality, mission, country of custody or time. */
export function TimePanel() {
  const t = useT();
  const name = useSpanName();
  const [span, setSpan] = useState<FigureSpan>('HOME');
  const [by, setBy] = useState<FigureGrouping>('NATIONALITY');
  const query = useDocument(TimeToHomeDocument, { span, by }, { keepPrevious: true });
  return (
    <Panel title={`${t('figures.home.title')}: ${name(span)}`} flush>
      <Box className="hw-no-print" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, px: 4 }}>
        <PlainSelect
          label={t('figures.home.span')}
          value={span}
          options={spans.map((value) => ({ value, label: name(value) }))}
          onChange={(value) => setSpan(spans.find((one) => one === value) ?? 'HOME')}
        />
        <PlainSelect
          label={t('figures.home.by')}
          value={by}
          options={groupings.map((value) => ({ value, label: t(`figures.by.${value}`) }))}
          onChange={(value) => setBy(groupings.find((one) => one === value) ?? 'NATIONALITY')}
        />
      </Box>
      <Loaded query={query}>{({ timeToHome }) => <Groups answer={timeToHome} by={by} caption={name(span)} />}</Loaded>
    </Panel>
  );
}

function Groups({
  answer,
  by,
  caption,
}: {
  readonly answer: TimeToHomeQuery['timeToHome'];
  readonly by: FigureGrouping;
  readonly caption: string;
}) {
  const t = useT();
  const dates = useDates();
  const locale = useLocale();
  if (answer.all.people === 0) return <Empty titleKey="figures.home.none" />;
  const label = (time: TimeUntilPartsFragment): string => {
    if (time.key === '') return t('figures.home.unknown');
    if (by === 'MISSION') return time.mission?.name ?? t('figures.home.unknown');
    return by === 'NATIONALITY' || by === 'CUSTODY_COUNTRY' ? countryName(time.key, locale) : time.key;
  };
  return (
    <>
      <Typography color="textSecondary" sx={{ px: 4, pb: 3, maxWidth: '75ch' }}>
        {t('figures.home.explain', { date: dates.date(answer.since) })}
      </Typography>
      <TimeTable
        caption={`${caption}, ${t(`figures.by.${by}`)}`}
        firstColumn={t(`figures.by.${by}`)}
        rows={[
          { label: t('figures.home.all'), time: answer.all, total: true },
          ...answer.groups.map((time) => ({ label: label(time), time })),
        ]}
      />
    </>
  );
}
