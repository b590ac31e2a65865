import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ActForm } from '../../form/act-form.js';
import { useCodeText } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { CorrectRescueEventDocument } from './act-documents.js';
import type { OpenedRequest, RequestEvent } from './request-documents.js';

const laterThan = 10 * 60_000;

/** Everything that happened, the latest first; what was taken back stays to be read. */
export function RequestTimeline({ request }: { readonly request: OpenedRequest }) {
  const [correcting, setCorrecting] = useState<RequestEvent | null>(null);
  const names = new Map(request.channels.map(({ id, body }) => [id, body.name]));
  return (
    <Panel titleKey="rescueRequests.page.timeline" flush>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {request.events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            body={event.channelId ? names.get(event.channelId) : undefined}
            corrected={request.events.find(({ id }) => id === event.corrects)}
            onCorrect={() => setCorrecting(event)}
          />
        ))}
      </Box>
      {correcting && <CorrectDialog event={correcting} onClose={() => setCorrecting(null)} />}
    </Panel>
  );
}

interface EventRowProps {
  readonly event: RequestEvent;
  readonly body: string | undefined;
  readonly corrected: RequestEvent | undefined;
  readonly onCorrect: () => void;
}

function EventRow({ event, body, corrected, onCorrect }: EventRowProps) {
  const t = useT();
  const dates = useDates();
  const can = useCan();
  const kind = useCodeText('rescueEventKinds');
  const way = useCodeText('rescueWays');
  const danger = useCodeText('dangers');
  const late = Date.parse(event.recordedAt) - Date.parse(event.happenedAt) > laterThan;
  const small = [
    event.recordedBy?.displayName,
    way(event.way),
    event.danger && event.kind === 'DANGER_CHANGED' ? danger(event.danger) : '',
    event.promisedBy ? t('rescueRequests.page.promised', { date: dates.date(event.promisedBy) }) : '',
    event.contact,
    event.theirReference,
    event.attachmentId ? t('rescueRequests.page.attachment') : '',
    corrected ? t('rescueRequests.page.correction', { what: t(`codes.rescueEventKinds.${corrected.kind}`) }) : '',
    late ? t('rescueRequests.page.recordedLater', { date: dates.dateTime(event.recordedAt) }) : '',
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 4, py: 3, breakInside: 'avoid' })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'baseline' }}>
        <Typography
          component="span"
          sx={{ fontWeight: 600, textDecoration: event.corrected ? 'line-through' : undefined }}
        >
          {kind(event.kind)}
        </Typography>
        {body !== undefined && <span>{body}</span>}
        {event.operation && <Link to={`/rescues/${event.operation.id}`}>{event.operation.reference}</Link>}
        <Typography component="span" color="textSecondary">
          <DateText value={event.happenedAt} time />
        </Typography>
        {event.corrected && <span>({t('rescueRequests.page.corrected')})</span>}
        {event.mayCorrect && (
          <Button size="small" className="hw-no-print" onClick={onCorrect} sx={{ ml: 'auto' }}>
            {t('rescueRequests.act.correct')}
          </Button>
        )}
      </Box>
      {event.text !== '' && (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{event.text}</Typography>
      )}
      <Typography variant="caption" color="textSecondary" component="div">
        {small.join(' · ')}
      </Typography>
      {event.letterId && can('letter.read') && (
        <Link to={`/letters/${event.letterId}`}>{t('rescueRequests.page.letter')}</Link>
      )}
    </Box>
  );
}

function CorrectDialog({ event, onClose }: { readonly event: RequestEvent; readonly onClose: () => void }) {
  const t = useT();
  return (
    <PlainDialog title={t('rescueRequests.act.correct')} lead={t('rescueRequests.act.correctLead')} onClose={onClose}>
      <ActForm
        document={CorrectRescueEventDocument}
        defaults={{ reason: '' }}
        submitKey="rescueRequests.act.correct"
        doneKey="rescueRequests.act.done"
        toInput={(v: { reason: string }) => ({ eventId: event.id, reason: v.reason.trim() })}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField name="reason" labelKey="rescueRequests.act.reason" lines={3} required />
      </ActForm>
    </PlainDialog>
  );
}
