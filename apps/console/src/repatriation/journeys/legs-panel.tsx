import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import { JourneyTime } from '../journey-parts.js';
import { LegsDialog } from './legs-dialog.js';
import { hoursAndMinutes, type Leg, type More } from './words.js';

/** The legs in their order with the time to change between them; what they were before, folded beneath. */
export function LegsPanel({ more, open }: { readonly more: More; readonly open: boolean }) {
  const t = useT();
  const locale = useLocale();
  const kind = useCodeText('movementKinds');
  const change = useCodeText('legChanges');
  const [changing, setChanging] = useState(false);
  const standing = more.legs.filter(({ endedAt }) => endedAt === null);
  const ended = more.legs.filter(({ endedAt }) => endedAt !== null);
  return (
    <Panel
      titleKey="journeys.legs.title"
      actions={
        open && (
          <Button size="small" variant="outlined" className="hw-no-print" onClick={() => setChanging(true)}>
            {t('journeys.legs.change')}
          </Button>
        )
      }
    >
      <Box component="ol" aria-label={t('journeys.legs.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {standing.map((leg) => (
          <Box component="li" key={leg.id} sx={{ mb: 3 }}>
            {leg.connection !== null && <Connection leg={leg} />}
            <Typography sx={{ fontWeight: 600 }}>
              {leg.fromPlace} – {leg.toPlace}, {countryName(leg.toCountry, locale)}
            </Typography>
            <Typography component="div">
              {[kind(leg.kind), leg.carrier, leg.number].filter(Boolean).join(' ')}
            </Typography>
            <Typography component="div" color="textSecondary">
              <JourneyTime value={leg.departsAt} zone={leg.departsZone} distance={false} />
              {leg.arrivesAt && (
                <>
                  {' – '}
                  <JourneyTime value={leg.arrivesAt} zone={leg.arrivesZone} distance={false} />
                </>
              )}
            </Typography>
          </Box>
        ))}
      </Box>
      {ended.length > 0 && (
        <Box component="details" className="hw-no-print">
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 44, py: 2.5 }}>
            {t('journeys.legs.before', { smart_count: ended.length })}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {ended.map((leg) => (
              <Box component="li" key={leg.id} sx={{ mb: 3 }}>
                <Typography>
                  <s>
                    {leg.fromPlace} – {leg.toPlace} {[leg.carrier, leg.number].filter(Boolean).join(' ')},{' '}
                    <JourneyTime value={leg.departsAt} zone={leg.departsZone} distance={false} />
                  </s>
                </Typography>
                <Typography color="textSecondary">
                  {change(leg.change)}: {leg.changeReason} · {leg.endedBy}, <DateText value={leg.endedAt ?? ''} time />
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
      )}
      {changing && <LegsDialog more={more} onClose={() => setChanging(false)} />}
    </Panel>
  );
}

function Connection({ leg }: { readonly leg: Leg }) {
  const t = useT();
  const warning = useCodeText('legWarnings');
  return (
    <Typography
      component="div"
      sx={({ tokens }) => ({ color: tokens.quiet, mb: 2, pl: 3, borderLeft: `2px solid ${tokens.border}` })}
    >
      {t('journeys.legs.toChange', hoursAndMinutes(leg.connection ?? 0))}
      {leg.warnings.map((code) => (
        <StatusDot key={code} tone={code === 'SHORT_CONNECTION' ? 'danger' : 'due'} shape="half">
          {warning(code)}
        </StatusDot>
      ))}
    </Typography>
  );
}
