import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { DoneOf } from '../../data/act-result.js';
import type { ResultOf } from '../../data/typed-document.js';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { useCodeText } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import { HomeLine } from '../../home/home-lines.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { DateText } from '../../parts/date-text.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, Loading, NotFound } from '../../parts/state-blocks.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { useCan } from '../../session/session-store.js';
import { Beds } from './bed-words.js';
import {
  CustodyPlaceDocument,
  OpenCustodyPlaceAddressDocument,
  type Place,
  type PlacePeople,
} from './place-documents.js';

export default function PlacePage() {
  const { id = '' } = useParams();
  const t = useT();
  const can = useCan();
  const query = useDocument(CustodyPlaceDocument, { id });
  const place = query.data?.custodyPlace?.place;
  return (
    <Page
      title={place?.name}
      lead={place && <Beds place={place} />}
      actions={
        place &&
        can('custodyPlace.change') && (
          <Button variant="outlined" component={Link} to={`/custody/${id}/change`}>
            {t('inCustody.places.change')}
          </Button>
        )
      }
    >
      <Loaded query={query} loading={<Loading rows={6} />}>
        {({ custodyPlace }) => (custodyPlace ? <Opened opened={custodyPlace} /> : <NotFound />)}
      </Loaded>
    </Page>
  );
}

function Opened({ opened: { place, people, others } }: { readonly opened: PlacePeople }) {
  const t = useT();
  const bed = useCodeText('custodyBeds');
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
        gap: 6,
        alignItems: 'start',
      }}
    >
      <Panel titleKey="inCustody.places.who" flush>
        {people.length === 0 && (
          <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
            {t('inCustody.places.nobody')}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {people.map((person) => (
            <HomeLine
              key={person.caseId}
              to={`/cases/${person.caseId}/custody`}
              initials={person.initials}
              reference={person.reference}
              what={<DateText value={person.from} />}
              end={person.bed ? bed(person.bed) : undefined}
            />
          ))}
        </Box>
        {others > 0 && (
          <Typography color="textSecondary" sx={{ px: 4, py: 3 }}>
            {t('inCustody.places.others', { smart_count: others })}
          </Typography>
        )}
      </Panel>
      <Facts place={place} />
    </Box>
  );
}

function Facts({ place }: { readonly place: Place }) {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const kind = useCodeText('custodyKinds');
  const access = useCodeText('custodyAccesses');
  const facts: readonly (readonly [string, string])[] = [
    ['kind', kind(place.kind)],
    ['country', [place.province, countryName(place.country, locale)].filter(Boolean).join(', ')],
    ['phone', place.phone],
    ['answers', place.answers],
    ['visits', place.visits],
    ['lawyerAccess', access(place.lawyerAccess)],
    ['missionAccess', access(place.missionAccess)],
    ['ngoAccess', access(place.ngoAccess)],
    ['dangers', place.dangers],
  ];
  return (
    <Panel titleKey="inCustody.places.facts">
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2 }}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([key, value]) => (
            <Box key={key}>
              <Typography component="dt" variant="caption" color="textSecondary">
                {t(`inCustody.places.${key}`)}
              </Typography>
              <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {value}
              </Box>
            </Box>
          ))}
        {place.closedOn && (
          <Box>
            <Typography component="dt" variant="caption" color="textSecondary">
              {t('inCustody.places.closedOn')}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              <DateText value={place.closedOn} />
            </Box>
          </Box>
        )}
      </Box>
      {can('custodyPlace.openAddress') && <Address placeId={place.id} />}
    </Panel>
  );
}

type Opening = DoneOf<ResultOf<typeof OpenCustodyPlaceAddressDocument>>;

/** Sealed: asked for with a reason, in memory only, and gone with the page. */
function Address({ placeId }: { readonly placeId: string }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<Opening | null>(null);
  return (
    <Box className="hw-no-print" sx={{ mt: 4 }}>
      {opened ? (
        <Box role="region" aria-label={t('inCustody.places.addressTitle')}>
          <Typography variant="h3">{t('inCustody.places.addressTitle')}</Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{opened.address ?? t('inCustody.places.noAddress')}</Typography>
          {opened.recordedAt && (
            <Typography variant="caption" color="textSecondary" component="div">
              {opened.recordedBy?.displayName} · <DateText value={opened.recordedAt} />
            </Typography>
          )}
          <Button size="small" onClick={() => setOpened(null)}>
            {t('inCustody.places.hide')}
          </Button>
        </Box>
      ) : (
        <Button variant="outlined" onClick={() => setAsking(true)}>
          {t('inCustody.places.openAddress')}
        </Button>
      )}
      {asking && (
        <PlainDialog
          title={t('inCustody.places.openAddress')}
          lead={t('inCustody.places.openLead')}
          onClose={() => setAsking(false)}
        >
          <ActForm
            document={OpenCustodyPlaceAddressDocument}
            defaults={{ reason: '' }}
            submitKey="inCustody.places.openAddress"
            toInput={(v: { reason: string }) => ({ placeId, reason: v.reason.trim() })}
            onDone={(done) => {
              setAsking(false);
              setOpened(done);
            }}
            onCancel={() => setAsking(false)}
          >
            <TextField name="reason" labelKey="inCustody.places.openReason" lines={2} required />
          </ActForm>
        </PlainDialog>
      )}
    </Box>
  );
}
