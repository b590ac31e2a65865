import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { useReveal } from '../parts/use-reveal.js';
import { JourneyTime } from './journey-parts.js';
import type { WayHome } from './way-home-words.js';

/** Travel documents and journeys. A number is covered until somebody asks for it. */
export function PapersPanel({ way }: { readonly way: WayHome }) {
  const t = useT();
  const kind = useCodeText('travelDocumentKinds');
  const movement = useCodeText('movementKinds');
  const seat = useCodeText('passengerStates');
  if (way.travelDocuments.length === 0 && way.movements.length === 0) return null;
  return (
    <Panel titleKey="repatriation.papers.title">
      {way.travelDocuments.map((paper) => (
        <Box key={paper.id} sx={{ mb: 3 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {kind(paper.kind)} {paper.number ? <Number number={paper.number} /> : null}
          </Typography>
          <Typography color="textSecondary" component="div">
            {paper.issuedOn ? (
              <>
                {t('repatriation.field.issuedOn')}: <DateText value={paper.issuedOn} />
              </>
            ) : (
              paper.appliedOn && (
                <>
                  {t('repatriation.papers.applied')}: <DateText value={paper.appliedOn} />
                </>
              )
            )}
            {paper.expiresOn && (
              <>
                {' '}
                · {t('repatriation.field.expiresOn')}: <DateText value={paper.expiresOn} />
              </>
            )}
            {paper.mission && ` · ${paper.mission.name}`}
          </Typography>
        </Box>
      ))}
      {way.movements.map((journey) => (
        <Box key={journey.id} sx={{ mb: 3 }}>
          <Typography
            component={Link}
            to={`/journeys/${journey.id}`}
            sx={({ tokens }) => ({ fontWeight: 600, color: tokens.brand })}
          >
            {journey.reference}
          </Typography>{' '}
          {movement(journey.kind)} {journey.number} · {journey.fromPlace} – {journey.toPlace}
          <Typography color="textSecondary" component="div">
            <JourneyTime value={journey.departsAt} zone={journey.departsZone} /> · {seat(journey.state)}
          </Typography>
        </Box>
      ))}
    </Panel>
  );
}

function Number({ number }: { readonly number: string }) {
  const t = useT();
  const { fields, show, hide } = useReveal(() => Promise.resolve(number));
  return (
    <>
      {fields !== null && <span>{fields} </span>}
      <Button size="small" onClick={() => (fields === null ? void show() : hide())} className="hw-no-print">
        {t(fields === null ? 'repatriation.papers.showNumber' : 'shell.reveal.hide')}
      </Button>
    </>
  );
}
