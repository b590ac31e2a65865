import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import { JourneyTime } from '../journey-parts.js';
import { EscortedJourneysDocument } from './tick-documents.js';

/** Journeys on which I travel along: nothing about anybody, until one is opened. */
export default function EscortingPage() {
  const t = useT();
  const query = useDocument(EscortedJourneysDocument, {}, { anew: true });
  return (
    <Page titleKey="journeys.tick.mine" lead={t('journeys.tick.mineLead')} width="form">
      <Panel flush>
        <Loaded query={query}>
          {({ escortedJourneys }) =>
            escortedJourneys.length === 0 ? (
              <Typography color="textSecondary" sx={{ p: 4 }}>
                {t('journeys.tick.none')}
              </Typography>
            ) : (
              <Box component="ul" aria-label={t('journeys.tick.mine')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {escortedJourneys.map((one) => (
                  <Box
                    component="li"
                    key={one.id}
                    sx={({ tokens }) => ({ '& + &': { borderTop: `1px solid ${tokens.border}` } })}
                  >
                    <Box
                      component={Link}
                      to={`/journeys/${one.id}/tick`}
                      sx={{ display: 'block', px: 4, py: 3, minHeight: 64, color: 'inherit', textDecoration: 'none' }}
                    >
                      <Typography component="span" sx={({ tokens }) => ({ fontWeight: 600, color: tokens.brand })}>
                        {one.reference}
                      </Typography>{' '}
                      {[one.carrier, one.number].filter(Boolean).join(' ')}
                      <Typography component="div">
                        {one.fromPlace} – {one.toPlace}
                      </Typography>
                      <Typography component="div" color="textSecondary">
                        <JourneyTime value={one.departsAt} zone={one.departsZone} />
                      </Typography>
                    </Box>
                  </Box>
                ))}
              </Box>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
