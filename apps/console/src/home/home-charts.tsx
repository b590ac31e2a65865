import { caseStates, finalStates } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useOpenList } from '../lists/use-open-list.js';
import { ChartBlock } from '../parts/chart-block.js';
import { countryName } from '../parts/countries.js';
import { Money } from '../parts/money.js';
import { Panel } from '../parts/page.js';
import { useDates } from '../parts/use-dates.js';
import { TimeTable } from '../repatriation/figures/time-table.js';
import type { Home } from './home-documents.js';

type Block<K extends keyof Home> = NonNullable<Home[K]>;

/** Beyond these a bar chart is a ruler; the list has the rest in its filter rail. */
const mostNationalities = 12;
/** The bars count cases that are not at an end: so does the list that they open. */
const atWork = caseStates.filter((state) => !(finalStates as readonly string[]).includes(state));

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
      onOpen={(key) => open('cases', '/cases', { nationalities: [key], states: atWork })}
    />
  );
}

/** The figures of the way home count it, and this is their first table. */
export function TimeToHomeBlock({ time }: { readonly time: Block<'timeToHome'> }) {
  const t = useT();
  const dates = useDates();
  return (
    <Panel
      titleKey="home.charts.timeToHome"
      flush
      actions={
        <Button size="small" component={Link} to="/way-home/figures">
          {t('home.charts.allFigures')}
        </Button>
      }
    >
      {time.all.people === 0 ? (
        <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
          {t('figures.home.none')}
        </Typography>
      ) : (
        <>
          <Typography color="textSecondary" sx={{ px: 4, pb: 3 }}>
            {t('figures.home.explain', { date: dates.date(time.since) })}
          </Typography>
          <TimeTable
            caption={t('home.charts.timeToHome')}
            firstColumn={t('figures.by.YEAR')}
            narrow
            rows={[
              { label: t('figures.home.all'), time: time.all, total: true },
              ...time.groups.map((one) => ({ label: one.key, time: one })),
            ]}
          />
        </>
      )}
    </Panel>
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
