import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { DateField, TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, NotFound } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import type { MissionPartsFragment } from '../gql/graphql.js';
import { MissionDirectory, MissionHolidays } from './mission-directory.js';
import { MissionDocument, RecordCoverageDocument } from './mission-documents.js';
import { MissionOpen } from './mission-open.js';
import { RowState } from './mission-row.js';
import { PlainDialog } from './plain-dialog.js';
import { knownFrom } from './mission-source.js';

interface CoverageValues {
  readonly nationality: string;
  readonly country: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}

/** One mission: how to reach it, when it is open, whom it covers, and where all this is known from. */
export default function MissionPage() {
  const { id = '' } = useParams();
  const query = useDocument(MissionDocument, { id });
  return <Loaded query={query}>{({ mission }) => (mission ? <Shown mission={mission} /> : <NotFound />)}</Loaded>;
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'contents' }}>
      <Typography component="dt" color="textSecondary">
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}

function Shown({ mission }: { readonly mission: MissionPartsFragment }) {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const [adding, setAdding] = useState(false);
  const change = can('reference.change');
  return (
    <Page
      title={mission.name}
      lead={[mission.city, countryName(mission.locatedIn, locale)].filter(Boolean).join(', ')}
      actions={
        <>
          <Button onClick={() => window.print()}>{t('missions.print')}</Button>
          {change && (
            <Button variant="outlined" component={Link} to={`/missions/${mission.id}/correct`}>
              {t('repatriation.missions.correct')}
            </Button>
          )}
        </>
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
        <Panel titleKey="repatriation.missions.about">
          <Box
            component="dl"
            sx={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 5, rowGap: 1.5, m: 0 }}
          >
            <Line label={t('repatriation.missions.sending')}>{countryName(mission.sendingCountry, locale)}</Line>
            {mission.address !== '' && <Line label={t('repatriation.missions.address')}>{mission.address}</Line>}
            {mission.phone !== '' && <Line label={t('repatriation.missions.phone')}>{mission.phone}</Line>}
            {mission.email !== '' && <Line label={t('repatriation.missions.email')}>{mission.email}</Line>}
            {mission.note !== '' && <Line label={t('repatriation.field.note')}>{mission.note}</Line>}
            <Line label={t('repatriation.missions.source')}>
              {knownFrom(mission.source)}{' '}
              <RowState missionId={mission.id} kind="MISSION" row={mission} name={mission.name} />
            </Line>
          </Box>
        </Panel>
        <MissionDirectory missionId={mission.id} />
        <Panel titleKey="repatriation.missions.calendar">
          <Typography>
            {t('repatriation.missions.closed', {
              list: mission.weekend.map((day) => t(`repatriation.weekday.d${day}`)).join(', ') || '-',
            })}
          </Typography>
          {mission.opening.length > 0 && (
            <Typography>
              {t('missions.openingLine', { hours: mission.opening.join(', ') })} · {mission.zone.replaceAll('_', ' ')}
            </Typography>
          )}
          <MissionOpen mission={mission} sayUnknown />
          <MissionHolidays missionId={mission.id} />
        </Panel>
        <Panel
          titleKey="repatriation.missions.coverage"
          actions={change && <Button onClick={() => setAdding(true)}>{t('repatriation.missions.addCoverage')}</Button>}
        >
          {mission.coverage.map((row) => (
            <Box key={row.id} sx={{ py: 1.5 }}>
              <Typography sx={{ fontWeight: 600 }}>
                {t('repatriation.missions.coversIn', {
                  nationality: countryName(row.nationality, locale),
                  country: countryName(row.country, locale),
                })}
              </Typography>
              <Typography color="textSecondary" component="div">
                <DateText value={row.validFrom} distance={false} /> –{' '}
                {row.validTo ? <DateText value={row.validTo} distance={false} /> : t('repatriation.missions.openEnd')}
                {knownFrom(row.source) && ` · ${row.source}`}
              </Typography>
              <RowState
                missionId={mission.id}
                kind="COVERAGE"
                row={row}
                name={t('repatriation.missions.coversIn', {
                  nationality: countryName(row.nationality, locale),
                  country: countryName(row.country, locale),
                })}
              />
            </Box>
          ))}
          {mission.coverage.length === 0 && (
            <Typography color="textSecondary">{t('repatriation.missions.noCoverage')}</Typography>
          )}
        </Panel>
      </Box>
      {adding && (
        <PlainDialog title={t('repatriation.missions.addCoverage')} onClose={() => setAdding(false)}>
          <ActForm
            document={RecordCoverageDocument}
            defaults={{
              nationality: mission.sendingCountry,
              country: mission.locatedIn,
              validFrom: null,
              validTo: null,
              source: '',
            }}
            doneKey="repatriation.saved"
            onDone={() => setAdding(false)}
            onCancel={() => setAdding(false)}
            toInput={(v: CoverageValues) => ({ missionId: mission.id, ...v, validFrom: v.validFrom ?? '' })}
          >
            <CountrySelect name="nationality" labelKey="repatriation.missions.nationality" required />
            <CountrySelect name="country" labelKey="repatriation.missions.inCountry" required />
            <DateField name="validFrom" labelKey="repatriation.rules.from" required />
            <DateField name="validTo" labelKey="repatriation.rules.to" />
            <TextField name="source" labelKey="repatriation.missions.source" required lines={2} />
          </ActForm>
        </PlainDialog>
      )}
    </Page>
  );
}
