import { caseStates } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useOpenList } from '../lists/use-open-list.js';
import { ChartBlock } from '../parts/chart-block.js';
import { countryName } from '../parts/countries.js';
import { Money } from '../parts/money.js';
import { Panel } from '../parts/page.js';
import { useDates } from '../parts/use-dates.js';
import type { Home } from './home-documents.js';

type Block<K extends keyof Home> = NonNullable<Home[K]>;

/** Beyond these a bar chart is a ruler; the list has the rest in its filter rail. */
const mostNationalities = 12;

export function StateChart({ states, mine }: { readonly states: Block<'byState'>; readonly mine: boolean }) {
  const t = useT();
  const text = useCodeText('caseStates');
  const open = useOpenList();
  const order: readonly string[] = caseStates;
  const rows = states
    .flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
    .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    .map(({ value, count }) => ({ key: value, label: text(value), values: [count] }));
  return (
    <ChartBlock
      titleKey={mine ? 'home.charts.mine' : 'home.charts.states'}
      kind="bars"
      series={[t('home.charts.cases')]}
      rows={rows}
      categoryKey="home.charts.state"
      onOpen={(key) => open('cases', '/cases', { states: [key] })}
    />
  );
}

export function NationalityChart({ nationalities }: { readonly nationalities: Block<'byNationality'> }) {
  const t = useT();
  const locale = useLocale();
  const open = useOpenList();
  const rows = nationalities
    .flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
    .slice(0, mostNationalities)
    .map(({ value, count }) => ({ key: value, label: countryName(value, locale), values: [count] }));
  return (
    <ChartBlock
      titleKey="home.charts.nationalities"
      kind="bars"
      series={[t('home.charts.cases')]}
      rows={rows}
      categoryKey="home.charts.nationality"
      onOpen={(key) => open('cases', '/cases', { nationalities: [key] })}
    />
  );
}

export function TimeToHomeChart({ months }: { readonly months: Block<'timeToHome'> }) {
  const t = useT();
  const { date } = useDates();
  const open = useOpenList();
  return (
    <ChartBlock
      titleKey="home.charts.timeToHome"
      kind="line"
      series={[t('home.charts.days')]}
      categoryKey="home.charts.month"
      rows={months.map(({ month, median, lowerQuartile, upperQuartile }) => ({
        key: month,
        label: date(month),
        values: [median],
        low: lowerQuartile,
        high: upperQuartile,
      }))}
      onOpen={() => open('cases', '/cases', { states: ['HOME', 'REINTEGRATING'] })}
    />
  );
}

/** What is owed for overstays, and by how much it grows while nothing happens. */
export function FinesBlock({ fines }: { readonly fines: Block<'fines'> }) {
  const t = useT();
  return (
    <Panel titleKey="home.fines.title">
      {fines.length === 0 && <Typography color="textSecondary">{t('home.fines.empty')}</Typography>}
      {fines.map((fine) => (
        <Box key={fine.currency} sx={{ mb: 3 }}>
          <Typography sx={{ fontSize: '1.5rem', fontWeight: 600 }}>
            <Money minor={fine.amountMinor} currency={fine.currency} />
          </Typography>
          <Typography color="textSecondary">
            {t('home.fines.people', { smart_count: fine.people })}
            {' · '}
            {t('home.fines.perDay')} <Money minor={fine.perDayMinor} currency={fine.currency} />
          </Typography>
        </Box>
      ))}
    </Panel>
  );
}
