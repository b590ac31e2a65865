import { Box, Button, Typography } from '@mui/material';
import { useRef, useState, type ReactNode } from 'react';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import type { MovementQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Page, Panel } from '../parts/page.js';
import { PersonAvatar } from '../parts/person-name.js';
import { Loaded, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { CostsPanel } from './costs/costs-panel.js';
import { JourneyDialog, type JourneyAct } from './journey-dialogs.js';
import { JourneyState, JourneyTime } from './journey-parts.js';
import { passengerMarks } from './journey-words.js';
import { AlongPanel } from './journeys/along-panel.js';
import { ConfirmationsPanel, PapersCheck } from './journeys/confirmations-panel.js';
import { JourneyMoreDocument } from './journeys/documents.js';
import { CancelDialog, MoveDialog } from './journeys/journey-changes.js';
import { NeedsDialog } from './journeys/needs-dialog.js';
import { type TravelNeeds, TravelNeedsDocument } from './journeys/needs-documents.js';
import { StuckNote } from './journeys/stuck.js';
import { NeedsLine } from './journeys/needs-line.js';
import { OrdersPanel } from './journeys/orders-panel.js';
import { SeatsDialog } from './journeys/seats-dialog.js';
import { seatWords } from './journeys/seat-words.js';
import { LegsPanel } from './journeys/legs-panel.js';
import { ReceptionPanel } from './journeys/reception-panel.js';
import { TransitPanel } from './journeys/transit-panel.js';
import { isBehind, type More } from './journeys/words.js';
import { Manifest } from './manifest.js';
import { MovementDocument } from './movement-documents.js';
import { useKeptFocus } from './use-kept-focus.js';

export type Journey = NonNullable<MovementQuery['movement']>;
export type Passenger = Journey['passengers'][number];

/** One journey: when and how, everybody on it, and what happened. */
export default function JourneyPage() {
  const { id = '' } = useParams();
  const query = useDocument(MovementDocument, { id });
  return (
    <Loaded query={query} loading={<Page>{null}</Page>}>
      {({ movement }) => (movement ? <Shown journey={movement} /> : <NotFound />)}
    </Loaded>
  );
}

function Shown({ journey }: { readonly journey: Journey }) {
  const t = useT();
  const can = useCan();
  const kind = useCodeText('movementKinds');
  const [act, setAct] = useState<JourneyAct>();
  const [other, setOther] = useState<'cancel' | 'move' | 'seats'>();
  const [printing, setPrinting] = useState(false);
  const more = useDocument(JourneyMoreDocument, { id: journey.id });
  const rest = more.data?.movement;
  const has = (state: Passenger['state']): boolean => journey.passengers.some((one) => one.state === state);
  const open = journey.state !== 'CANCELLED' && can('movement.record');
  const press = (name: JourneyAct, contained = false) => (
    <Button variant={contained ? 'contained' : 'outlined'} onClick={() => setAct(name)}>
      {t(`repatriation.journey.act.${name}`)}
    </Button>
  );
  const received = journey.passengers.some((one) => one.state === 'ARRIVED' && !one.handedOver);
  return (
    <Page
      title={journey.reference}
      lead={
        <Box sx={{ display: 'flex', gap: 4, flexWrap: 'wrap', alignItems: 'center' }}>
          <JourneyState journey={journey} variant="soft" />
          <span>
            {journey.fromPlace} – {journey.toPlace}
          </span>
        </Box>
      }
      actions={
        <>
          {can('movement.tick') && journey.state !== 'CANCELLED' && (
            <Button component={Link} to={`/journeys/${journey.id}/tick`}>
              {t('journeys.tick.open')}
            </Button>
          )}
          <Button onClick={() => setPrinting(!printing)}>
            {t(printing ? 'repatriation.journey.hideManifest' : 'repatriation.journey.manifest')}
          </Button>
          {open && (journey.state === 'BOOKED' || journey.state === 'EMPTY') && press('add')}
          {open && has('BOOKED') && press('depart', true)}
          {open && has('DEPARTED') && press('arrive', !has('BOOKED'))}
          {open && received && (
            <Button
              variant={has('BOOKED') || has('DEPARTED') ? 'outlined' : 'contained'}
              component={Link}
              to={`/journeys/${journey.id}/handover`}
            >
              {t('repatriation.journey.act.handover')}
            </Button>
          )}
          {open && journey.passengers.some((one) => one.state === 'BOOKED' || isBehind(one)) && (
            <Button onClick={() => setOther('move')}>{t('journeys.move.button')}</Button>
          )}
          {open && journey.people > 0 && journey.state !== 'ARRIVED' && (
            <Button onClick={() => setOther('seats')}>{t('journeys.seats.button')}</Button>
          )}
          {open && (journey.state === 'BOOKED' || journey.state === 'EMPTY') && (
            <Button onClick={() => setOther('cancel')}>{t('journeys.cancel.button')}</Button>
          )}
        </>
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
        <Panel>
          <Box
            component="dl"
            sx={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 5, rowGap: 1.5, m: 0 }}
          >
            <Typography component="dt" color="textSecondary">
              {t('repatriation.journey.kind')}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              {[kind(journey.kind), journey.carrier, journey.number].filter(Boolean).join(' ')}
            </Box>
            <Typography component="dt" color="textSecondary">
              {t('repatriation.journey.departsAt')}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              <JourneyTime value={journey.departsAt} zone={journey.departsZone} distance={!printing} />
            </Box>
            {journey.arrivesAt && (
              <>
                <Typography component="dt" color="textSecondary">
                  {t('repatriation.journey.arrivesAt')}
                </Typography>
                <Box component="dd" sx={{ m: 0 }}>
                  <JourneyTime value={journey.arrivesAt} zone={journey.arrivesZone} distance={false} />
                </Box>
              </>
            )}
            {journey.escort !== '' && (
              <>
                <Typography component="dt" color="textSecondary">
                  {t('repatriation.journey.escort')}
                </Typography>
                <Box component="dd" sx={{ m: 0 }}>
                  {journey.escort}
                </Box>
              </>
            )}
          </Box>
        </Panel>
        {rest && <About more={rest} journey={journey} open={open} printing={printing} />}
        {printing && <Manifest journey={journey} />}
        <Box className={printing ? 'hw-no-print' : undefined}>
          <Passengers journey={journey} open={open} />
        </Box>
        {can('cost.read') && (
          <Box className="hw-no-print">
            <CostsPanel subject={{ kind: 'movement', movementId: journey.id, people: journey.people }} />
          </Box>
        )}
      </Box>
      {other === 'cancel' && <CancelDialog journey={journey} onClose={() => setOther(undefined)} />}
      {other === 'move' && rest && <MoveDialog journey={journey} more={rest} onClose={() => setOther(undefined)} />}
      {other === 'seats' && rest && <SeatsDialog journey={journey} more={rest} onClose={() => setOther(undefined)} />}
      {act && <JourneyDialog act={act} journey={journey} onClose={() => setAct(undefined)} />}
    </Page>
  );
}

/** What beside the people needs a look before the gate: legs, papers, borders, who waits at the other end. */
function About({
  more,
  journey,
  open,
  printing,
}: {
  readonly more: More;
  readonly journey: Journey;
  readonly open: boolean;
  /** The manifest goes to the carrier and the border: of the rest only the legs are on its paper. */
  readonly printing: boolean;
}) {
  return (
    <>
      <Beside off={printing}>
        <ConfirmationsPanel more={more} arrivesAt={journey.arrivesAt} />
      </Beside>
      <LegsPanel more={more} open={open && journey.state !== 'ARRIVED'} />
      <Beside off={printing}>
        <OrdersPanel more={more} open={open && journey.state !== 'ARRIVED'} />
        <PapersCheck more={more} />
        <TransitPanel more={more} open={open} />
        <ReceptionPanel more={more} toCountry={journey.toCountry} open={open} />
        <AlongPanel more={more} open={open} />
      </Beside>
    </>
  );
}

function Beside({ off, children }: { readonly off: boolean; readonly children: ReactNode }) {
  return (
    <Box
      className={off ? 'hw-no-print' : undefined}
      sx={{ display: 'flex', flexDirection: 'column', gap: 5, '&:empty': { display: 'none' } }}
    >
      {children}
    </Box>
  );
}

function Passengers({ journey, open }: { readonly journey: Journey; readonly open: boolean }) {
  const t = useT();
  const locale = useLocale();
  const state = useCodeText('passengerStates');
  const [removing, setRemoving] = useState<Passenger>();
  const [needing, setNeeding] = useState<{ readonly reference: string; readonly needs: TravelNeeds }>();
  const { data } = useDocument(TravelNeedsDocument, { movementId: journey.id });
  const needsOf = (one: Passenger) => data?.travelNeeds.find(({ id }) => id === one.caseId);
  const place = useRef<HTMLUListElement>(null);
  const area = useKeptFocus(place);
  return (
    <Panel
      title={
        journey.people === journey.passengers.length
          ? t('repatriation.journey.people', { smart_count: journey.people })
          : t('repatriation.journey.peopleOf', { travelling: journey.people, all: journey.passengers.length })
      }
      flush
    >
      <Box
        ref={place}
        tabIndex={-1}
        role="list"
        aria-label={t('repatriation.journey.travelling')}
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0 }}
        {...area}
      >
        {journey.passengers.map((one) => (
          <Box
            component="li"
            key={one.id}
            aria-label={one.reference}
            sx={({ tokens }) => ({
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              gap: 3,
              px: 4,
              py: 2,
              minHeight: 56,
              borderTop: `1px solid ${tokens.border}`,
            })}
          >
            <PersonAvatar initials={one.initials} />
            <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
              <Typography
                component={Link}
                to={`/cases/${one.caseId}/way-home`}
                sx={({ tokens }) => ({ fontWeight: 600, color: tokens.brand })}
              >
                {one.reference}
              </Typography>
              <Typography color="textSecondary" component="div">
                {[
                  countryName(one.nationality, locale),
                  seatWords(one.seats),
                  one.companionIds.length > 0 ? t('journeys.tick.with', { smart_count: one.companionIds.length }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              <NeedsLine needs={needsOf(one)} />
              {one.stuck && <StuckNote stuck={one.stuck} />}
            </Box>
            <StatusDot {...passengerMarks[one.state]}>
              {one.handedOver ? t('repatriation.journey.received') : state(one.state)}
            </StatusDot>
            <NeedsButton one={one} needs={needsOf(one)} onPress={setNeeding} />
            {open && one.state === 'BOOKED' && (
              <Button
                onClick={() => setRemoving(one)}
                aria-label={t('repatriation.journey.removeOf', { reference: one.reference })}
                className="hw-no-print"
              >
                {t('repatriation.journey.act.remove')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {journey.passengers.length === 0 && (
        <Typography sx={{ px: 4, pb: 4 }}>{t('repatriation.journey.nobody')}</Typography>
      )}
      {needing && (
        <NeedsDialog reference={needing.reference} needs={needing.needs} onClose={() => setNeeding(undefined)} />
      )}
      {removing && (
        <JourneyDialog act="remove" journey={journey} passenger={removing} onClose={() => setRemoving(undefined)} />
      )}
    </Panel>
  );
}

interface NeedsButtonProps {
  readonly one: Passenger;
  readonly needs: TravelNeeds | undefined;
  readonly onPress: (about: { readonly reference: string; readonly needs: TravelNeeds }) => void;
}

/** Until they have arrived; afterwards the needs are told by the handover. */
function NeedsButton({ one, needs, onPress }: NeedsButtonProps) {
  const t = useT();
  const can = useCan();
  if (!needs || !can('repatriation.record') || (one.state !== 'BOOKED' && one.state !== 'DEPARTED')) return null;
  return (
    <Button
      onClick={() => onPress({ reference: one.reference, needs })}
      aria-label={t('journeys.needs.of', { reference: one.reference })}
      className="hw-no-print"
    >
      {t('journeys.needs.edit')}
    </Button>
  );
}
