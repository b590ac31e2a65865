import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useOpenList } from '../lists/use-open-list.js';
import { countryName } from '../parts/countries.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { PersonAvatar } from '../parts/person-name.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { RequestsOf } from '../rescues/requests/request-lines.js';
import { useCan } from '../session/session-store.js';
import { CompoundDocument, type OpenedCompound } from './compound-documents.js';
import { CompoundStatusDot } from './compound-status-dot.js';
import { Operators } from './operators.js';
import { StatusDialog } from './status-dialog.js';

export default function CompoundPage() {
  const { id = '' } = useParams();
  const t = useT();
  const can = useCan();
  const [recording, setRecording] = useState(false);
  const query = useDocument(CompoundDocument, { id });
  const compound = query.data?.compound;
  return (
    <Page
      title={compound?.name}
      lead={compound ? <Lead compound={compound} /> : undefined}
      actions={
        compound && can('compound.record') ? (
          <>
            <Button component={Link} to={`/places/${id}/change`}>
              {t('locations.page.change')}
            </Button>
            <Button variant="contained" onClick={() => setRecording(true)}>
              {t('locations.status.record')}
            </Button>
          </>
        ) : undefined
      }
    >
      <Loaded query={query} loading={<Loading rows={8} />}>
        {({ compound: opened }) => (opened ? <Opened compound={opened} /> : <NotFound />)}
      </Loaded>
      {recording && compound && <StatusDialog compound={compound} onClose={() => setRecording(false)} />}
    </Page>
  );
}

function Lead({ compound }: { readonly compound: OpenedCompound }) {
  const locale = useLocale();
  return (
    <Stack direction="row" sx={{ columnGap: 4, rowGap: 1, flexWrap: 'wrap' }}>
      <CompoundStatusDot status={compound.status} />
      <span>{[compound.province, countryName(compound.country, locale)].filter(Boolean).join(', ')}</span>
      <span>{compound.aliases.join(' · ')}</span>
    </Stack>
  );
}

function Opened({ compound }: { readonly compound: OpenedCompound }) {
  const can = useCan();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
        gap: 6,
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gap: 6, minWidth: 0 }}>
        <People compound={compound} />
        {can('rescueRequest.read') && <RequestsOf compoundId={compound.id} />}
        <History compound={compound} />
      </Box>
      <Box sx={{ display: 'grid', gap: 6, minWidth: 0 }}>
        <Facts compound={compound} />
        <Operators compound={compound} />
      </Box>
    </Box>
  );
}

/** The API gives no more: beyond it, who is missing here need not be closed to the reader. */
const mostPeople = 100;

function People({ compound }: { readonly compound: OpenedCompound }) {
  const t = useT();
  const locale = useLocale();
  const sex = useCodeText('sexes');
  const state = useCodeText('caseStates');
  const age = useCodeText('ageBands');
  const can = useCan();
  const openList = useOpenList();
  const hidden = compound.held + compound.cameOut - compound.people.length;
  return (
    <Panel
      titleKey="locations.people.title"
      flush
      actions={
        can('case.read') &&
        compound.people.length > 0 && (
          <Button
            size="small"
            onClick={() => openList('cases', '/cases', { compound: { id: compound.id, label: compound.name } })}
          >
            {t('locations.people.list')}
          </Button>
        )
      }
    >
      <Typography color="textSecondary" sx={{ px: 4, pb: 3 }}>
        {t('locations.people.counts', { held: compound.held, out: compound.cameOut })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {compound.people.map((person) => (
          <Box
            component="li"
            key={person.caseId}
            sx={({ tokens }) => ({
              borderTop: `1px solid ${tokens.border}`,
              px: 4,
              py: 2.5,
              display: 'flex',
              gap: 3,
              alignItems: 'center',
            })}
          >
            <PersonAvatar initials={person.initials} />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Link to={`/cases/${person.caseId}`}>{person.reference}</Link>
              <Typography variant="caption" color="textSecondary" component="div">
                {[
                  person.nationality ? countryName(person.nationality, locale) : '',
                  person.sex === 'UNKNOWN' ? '' : sex(person.sex),
                  person.ageBand === 'UNKNOWN' ? '' : age(person.ageBand),
                  state(person.state),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Box>
            {person.outOn && <DateText value={person.outOn} distance={false} />}
          </Box>
        ))}
      </Box>
      {hidden > 0 && compound.people.length < mostPeople && (
        <Typography
          color="textSecondary"
          sx={({ tokens }) => ({ px: 4, py: 3, borderTop: `1px solid ${tokens.border}` })}
        >
          {t('locations.people.others', { smart_count: hidden })}
        </Typography>
      )}
    </Panel>
  );
}

function History({ compound }: { readonly compound: OpenedCompound }) {
  const t = useT();
  return (
    <Panel titleKey="locations.history.title" flush>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {compound.history.map((event) => (
          <Box
            component="li"
            key={event.id}
            sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 4, py: 3 })}
          >
            <Stack direction="row" sx={{ columnGap: 4, rowGap: 1, flexWrap: 'wrap' }}>
              <CompoundStatusDot status={event.status} />
              <DateText value={event.happenedOn} distance={false} />
              {event.movedTo && (
                <span>
                  {t('locations.history.movedTo')} <Link to={`/places/${event.movedTo.id}`}>{event.movedTo.name}</Link>
                </span>
              )}
            </Stack>
            {event.note !== '' && <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{event.note}</Typography>}
            <Typography variant="caption" color="textSecondary" component="div">
              {[event.source, event.recordedBy].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function Facts({ compound }: { readonly compound: OpenedCompound }) {
  const t = useT();
  const precision = useCodeText('positionPrecisions');
  const facts: readonly (readonly [string, string])[] = [
    [
      t('locations.form.precision'),
      compound.precision && compound.latitude !== null && compound.longitude !== null
        ? `${compound.latitude.toFixed(3)}, ${compound.longitude.toFixed(3)} (${precision(compound.precision)})`
        : '',
    ],
    [t('locations.form.floors'), compound.floors === null ? '' : String(compound.floors)],
    [t('locations.form.armedGroup'), compound.armedGroup],
    [t('locations.form.description'), compound.description],
  ];
  const known = facts.filter(([, value]) => value !== '');
  return (
    <Panel titleKey="locations.page.facts">
      {known.length === 0 && <Typography color="textSecondary">{t('locations.page.nothing')}</Typography>}
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2 }}>
        {known.map(([label, value]) => (
          <Box key={label}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {label}
            </Typography>
            <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
