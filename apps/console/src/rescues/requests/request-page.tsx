import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, OutlinedInput, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { DangerDot } from '../../cases/case-row.js';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { DateText } from '../../parts/date-text.js';
import { Page, Panel } from '../../parts/page.js';
import { PersonAvatar } from '../../parts/person-name.js';
import { Empty, Loaded, Loading, NotFound } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import { ChannelCard } from './channel-card.js';
import { type OpenedRequest, RescueRequestDocument } from './request-documents.js';
import { RequestActs, TakeOut } from './request-acts.js';
import { RequestTimeline } from './request-timeline.js';
import { RequestStateDot, RescueDueText } from './request-words.js';

export default function RequestPage() {
  const { id = '' } = useParams();
  const t = useT();
  const [knownOn, setKnownOn] = useState<string | null>(null);
  const query = useDocument(RescueRequestDocument, { id, knownOn });
  const request = query.data?.rescueRequest;
  return (
    <Page
      title={request?.reference}
      lead={request ? <Lead request={request} /> : undefined}
      actions={
        request ? (
          <>
            <Button variant="text" startIcon={<PrintOutlined />} onClick={() => window.print()}>
              {t('rescueRequests.page.print')}
            </Button>
            <RequestActs request={request} />
          </>
        ) : undefined
      }
    >
      <Loaded query={query} loading={<Loading rows={8} />}>
        {({ rescueRequest: opened }) =>
          opened ? <Opened request={opened} knownOn={knownOn} onKnownOn={setKnownOn} /> : <NotFound />
        }
      </Loaded>
    </Page>
  );
}

function Lead({ request }: { readonly request: OpenedRequest }) {
  const can = useCan();
  const { compound } = request;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 4, rowGap: 1, alignItems: 'center' }}>
      <RequestStateDot state={request.state} />
      <RescueDueText due={request.due} at={request.dueAt} />
      <DangerDot danger={request.danger} />
      {compound && can('compound.read') ? (
        <Link to={`/places/${compound.id}`}>{compound.name}</Link>
      ) : (
        <span>{compound?.name ?? request.place}</span>
      )}
      <span>
        <DateText value={request.openedAt} />
      </span>
    </Stack>
  );
}

interface OpenedProps {
  readonly request: OpenedRequest;
  readonly knownOn: string | null;
  readonly onKnownOn: (day: string | null) => void;
}

function Opened({ request, knownOn, onKnownOn }: OpenedProps) {
  const t = useT();
  return (
    <>
      {knownOn !== null && <KnownNote day={knownOn} onNow={() => onKnownOn(null)} />}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
          gap: 6,
          alignItems: 'start',
          '@media print': { gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 },
        }}
      >
        <Box sx={{ display: 'grid', gap: 6, minWidth: 0, '@media print': { gap: 3 } }}>
          <Box component="section" aria-label={t('rescueRequests.page.channels')}>
            <Typography variant="h2" sx={{ mb: 3 }}>
              {t('rescueRequests.page.channels')}
            </Typography>
            {request.channels.length === 0 ? (
              <Panel>
                <Typography color="textSecondary">{t('rescueRequests.page.noChannels')}</Typography>
              </Panel>
            ) : (
              <Box
                sx={{
                  display: 'grid',
                  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(300px, 1fr))' },
                  gap: 4,
                  alignItems: 'start',
                }}
              >
                {request.channels.map((channel) => (
                  <ChannelCard key={channel.id} channel={channel} request={request} />
                ))}
              </Box>
            )}
          </Box>
          <RequestTimeline request={request} />
        </Box>
        <Box sx={{ display: 'grid', gap: 6, minWidth: 0, '@media print': { gap: 3 } }}>
          <Facts request={request} />
          <People request={request} />
          <KnownOn day={knownOn} openedAt={request.openedAt} onDay={onKnownOn} />
        </Box>
      </Box>
    </>
  );
}

function Facts({ request }: { readonly request: OpenedRequest }) {
  const t = useT();
  const can = useCan();
  const outcome = useCodeText('rescueOutcomes');
  return (
    <Panel titleKey="rescueRequests.page.asked">
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{request.asked}</Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 2 }}>
        {[
          ...(request.openedBy ? [t('rescueRequests.page.openedBy', { name: request.openedBy.displayName })] : []),
          request.team.name,
        ].join(' · ')}
      </Typography>
      {request.operation && (
        <Typography sx={{ mt: 2 }}>
          {t('rescueRequests.page.operation')}:{' '}
          {can('operation.read') ? (
            <Link to={`/rescues/${request.operation.id}`}>{request.operation.reference}</Link>
          ) : (
            request.operation.reference
          )}
        </Typography>
      )}
      {request.outcome && (
        <Typography sx={{ mt: 2 }}>
          {t('rescueRequests.page.outcome')}: {outcome(request.outcome)}
        </Typography>
      )}
    </Panel>
  );
}

function People({ request }: { readonly request: OpenedRequest }) {
  const t = useT();
  const locale = useLocale();
  const state = useCodeText('caseStates');
  return (
    <Panel titleKey="rescueRequests.page.people" flush>
      {request.people.length === 0 && request.unnamed === 0 && <Empty titleKey="rescueRequests.page.nobody" />}
      <Box
        component="ul"
        tabIndex={0}
        aria-label={t('rescueRequests.page.people')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          maxHeight: 460,
          overflowY: 'auto',
          '@media print': { maxHeight: 'none', columnCount: 2 },
        }}
      >
        {request.people.map((person) => (
          <Box
            component="li"
            key={person.caseId}
            sx={({ tokens }) => ({
              borderTop: `1px solid ${tokens.border}`,
              px: 4,
              py: 2,
              display: 'flex',
              gap: 3,
              alignItems: 'center',
              breakInside: 'avoid',
            })}
          >
            <PersonAvatar initials={person.initials} />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Link to={`/cases/${person.caseId}`}>{person.reference}</Link>
              <Typography variant="caption" color="textSecondary" component="div">
                {[
                  person.nationality ? countryName(person.nationality, locale) : '',
                  state(person.state),
                  t(person.byConsent ? 'rescueRequests.page.byConsent' : 'rescueRequests.page.byInterest'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Box>
            {request.mayRecord && <TakeOut request={request} person={person} />}
          </Box>
        ))}
      </Box>
      {request.unnamed > 0 && (
        <Typography sx={({ tokens }) => ({ px: 4, py: 3, borderTop: `1px solid ${tokens.border}` })}>
          {t('rescueRequests.page.unnamed', { smart_count: request.unnamed })}
        </Typography>
      )}
    </Panel>
  );
}

/** What was known when: for a report, a court, or the question who was told before the floors were empty. */
function KnownOn({
  day,
  openedAt,
  onDay,
}: {
  readonly day: string | null;
  readonly openedAt: string;
  readonly onDay: (day: string | null) => void;
}) {
  const t = useT();
  const id = useId();
  return (
    <Box className="hw-no-print">
      <Typography component="label" htmlFor={id} sx={{ display: 'block', mb: 1 }}>
        {t('rescueRequests.page.known')}
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        type="date"
        value={day ?? ''}
        onChange={(event) => onDay(event.target.value === '' ? null : event.target.value)}
        inputProps={{ min: openedAt.slice(0, 10), max: new Date().toISOString().slice(0, 10) }}
        sx={{ width: 200 }}
      />
    </Box>
  );
}

function KnownNote({ day, onNow }: { readonly day: string; readonly onNow: () => void }) {
  const t = useT();
  const { date } = useDates();
  return (
    <Alert
      severity="info"
      sx={{ mb: 4 }}
      action={
        <Button color="inherit" size="small" onClick={onNow} className="hw-no-print">
          {t('rescueRequests.page.knownNow')}
        </Button>
      }
    >
      {t('rescueRequests.page.knownNote', { date: date(day) })}
    </Alert>
  );
}
