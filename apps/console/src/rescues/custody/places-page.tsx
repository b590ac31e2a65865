import AddOutlined from '@mui/icons-material/AddOutlined';
import { Box, Button, Checkbox, OutlinedInput, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { DateText } from '../../parts/date-text.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useCan } from '../../session/session-store.js';
import { Beds } from './bed-words.js';
import { CustodyNav } from './custody-nav.js';
import { CustodyPlacesDocument, type Place } from './place-documents.js';

/** Where people can be brought tonight: what is free, and whom to call. */
export default function PlacesPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const [text, setText] = useState('');
  const [closed, setClosed] = useState(false);
  const query = useDocument(CustodyPlacesDocument, { closed }, { keepPrevious: true });
  const wanted = text.trim().toLocaleLowerCase();
  return (
    <Page
      titleKey="inCustody.places.title"
      lead={t('inCustody.places.lead')}
      actions={
        can('custodyPlace.change') && (
          <Button variant="contained" component={Link} to="/custody/new" startIcon={<AddOutlined />}>
            {t('inCustody.places.new')}
          </Button>
        )
      }
    >
      <CustodyNav />
      <Box
        className="hw-no-print"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, rowGap: 1, mb: 4, alignItems: 'center' }}
      >
        <OutlinedInput
          size="small"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('inCustody.places.search')}
          inputProps={{ 'aria-label': t('inCustody.places.search') }}
          sx={{ width: 320, maxWidth: '100%' }}
        />
        <Box component="label" sx={{ display: 'inline-flex', alignItems: 'center', cursor: 'pointer' }}>
          <Checkbox checked={closed} onChange={(event) => setClosed(event.target.checked)} />
          {t('inCustody.places.showClosed')}
        </Box>
      </Box>
      <Loaded query={query}>
        {({ custodyPlaces: { places, expected } }) => {
          const rows = places.filter((one) =>
            `${one.name} ${one.province} ${countryName(one.country, locale)}`.toLocaleLowerCase().includes(wanted),
          );
          return (
            <>
              {expected > 0 && (
                <Typography sx={{ mb: 3 }}>
                  <StatusDot tone="due" shape="half">
                    {t('inCustody.places.expected', { smart_count: expected })}
                  </StatusDot>
                </Typography>
              )}
              <Panel flush>
                {rows.length === 0 ? (
                  <Empty titleKey="inCustody.places.empty" hintKey="inCustody.places.emptyHint" />
                ) : (
                  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                    {rows.map((place) => (
                      <PlaceRow key={place.id} place={place} />
                    ))}
                  </Box>
                )}
              </Panel>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function PlaceRow({ place }: { readonly place: Place }) {
  const t = useT();
  const locale = useLocale();
  const kind = useCodeText('custodyKinds');
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        borderBottom: `1px solid ${tokens.border}`,
        px: 4,
        py: 3,
        '&:last-of-type': { border: 0 },
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'baseline' }}>
        <Box component={Link} to={`/custody/${place.id}`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {place.name}
        </Box>
        <Typography component="span" color="textSecondary">
          {[kind(place.kind), place.province, countryName(place.country, locale)].filter(Boolean).join(' · ')}
        </Typography>
        {place.closedOn && (
          <StatusDot tone="unknown">
            {t('inCustody.places.closed')} <DateText value={place.closedOn} distance={false} />
          </StatusDot>
        )}
      </Box>
      <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 0.5 }}>
        <Beds place={place} />
        {place.phone !== '' && (
          <Box component="a" href={`tel:${place.phone.replace(/[^+\d]/g, '')}`} sx={{ whiteSpace: 'nowrap' }}>
            {place.phone}
          </Box>
        )}
      </Box>
    </Box>
  );
}
