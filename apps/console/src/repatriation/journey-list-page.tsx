import { Button, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCodeText } from '../form/code-fields.js';
import type { MovementPartsFragment } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { ListPage } from '../lists/list-page.js';
import { countryName, frequentCountries } from '../parts/countries.js';
import { Empty } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { JourneyState, JourneyTime } from './journey-parts.js';

export default function JourneyListPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const kind = useCodeText('movementKinds');
  return (
    <ListPage<MovementPartsFragment>
      resource="movements"
      titleKey="repatriation.journey.list"
      actions={
        <>
          {can('reference.read') && (
            <Button component={Link} to="/receptions">
              {t('journeys.reception.all')}
            </Button>
          )}
          {can('repatriation.board') && (
            <Button component={Link} to="/follow-ups">
              {t('journeys.figures.title')}
            </Button>
          )}
          {can('repatriation.board') && can('movement.tick') && (
            <Button component={Link} to="/escorting">
              {t('journeys.tick.mine')}
            </Button>
          )}
          {can('movement.record') && (
            <Button variant="contained" component={Link} to="/journeys/new">
              {t('repatriation.act.book')}
            </Button>
          )}
        </>
      }
      // What the list shows without a choice, said in the rail.
      defaultFilter={{ time: 'UPCOMING' }}
      filters={[
        {
          kind: 'one',
          name: 'time',
          labelKey: 'repatriation.journey.time',
          options: ['UPCOMING', 'PAST', 'ALL'].map((value) => ({
            value,
            label: t(`repatriation.journey.times.${value}`),
          })),
        },
        {
          kind: 'one',
          name: 'toCountry',
          labelKey: 'repatriation.journey.toCountry',
          options: frequentCountries.map((value) => ({ value, label: countryName(value, locale) })),
        },
      ]}
      sorts={[{ field: 'departsAt', order: 'ASC', labelKey: 'repatriation.journey.byTime' }]}
      empty={<Empty titleKey="repatriation.journey.none" hintKey="repatriation.journey.noneHint" />}
      row={(row) => ({
        to: `/journeys/${row.id}`,
        name: row.reference,
        primary: (
          <>
            <Typography component="span" sx={{ fontWeight: 600, mr: 3 }}>
              {row.reference}
            </Typography>
            {row.fromPlace} – {row.toPlace}
          </>
        ),
        secondary: (
          <>
            <JourneyTime value={row.departsAt} zone={row.departsZone} quiet /> ·{' '}
            {[kind(row.kind), row.carrier, row.number].filter(Boolean).join(' ')}
          </>
        ),
        end: (
          <>
            <Typography component="span" sx={{ mr: 4 }}>
              {t('repatriation.journey.people', { smart_count: row.people })}
            </Typography>
            <JourneyState journey={row} />
          </>
        ),
      })}
    />
  );
}
