import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCodeText } from '../../form/code-fields.js';
import type { StuckPartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { JourneyTime } from '../journey-parts.js';

/** Somebody who has left and does not get on: where, since when, and what to do next. */
export function StuckNote({
  stuck,
  linked = false,
}: {
  readonly stuck: StuckPartsFragment;
  readonly linked?: boolean;
}) {
  const t = useT();
  const mark = useCodeText('boardingMarks');
  const { dateTime } = useDates();
  return (
    <Box
      role="group"
      aria-label={t('journeys.stuck.title')}
      sx={({ tokens }) => ({ bgcolor: tokens.danger.soft, color: tokens.danger.text, borderRadius: 1, px: 4, py: 3 })}
    >
      <StuckMark stuck={stuck} />
      <Typography component="div">
        {[
          stuck.leg === null
            ? stuck.place
            : t('journeys.stuck.leg', { number: stuck.leg, from: stuck.place, to: stuck.toPlace }),
          stuck.mark && `${mark(stuck.mark)}${stuck.markedAt ? `, ${dateTime(stuck.markedAt)}` : ''}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {stuck.why === 'LEG_CHANGED' && stuck.departsAt && (
        <Typography component="div">
          {t('journeys.stuck.nowLeaves')} <JourneyTime value={stuck.departsAt} zone={stuck.departsZone} />
        </Typography>
      )}
      <Typography component="div" sx={{ mt: 1 }}>
        <strong>{t('journeys.stuck.next')}</strong> {t(`journeys.stuck.do.${stuck.why}`)}
      </Typography>
      {linked && (
        <Link to={`/journeys/${stuck.movementId}`}>{t('journeys.stuck.open', { reference: stuck.journey })}</Link>
      )}
    </Box>
  );
}

export function StuckMark({ stuck }: { readonly stuck: Pick<StuckPartsFragment, 'why'> }) {
  const why = useCodeText('onTheWayTroubles');
  return (
    <StatusDot tone="danger" shape="half">
      {why(stuck.why)}
    </StatusDot>
  );
}
