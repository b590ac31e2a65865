import { dayIn, departuresBy, knownBys, leftBehind, todayIn, type KnownBy } from '@homeward/domain';
import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, CodeSelect } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import type { BoardingOutcome } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { useTimeZone } from '../../session/session-store.js';
import type { Journey, Passenger } from '../journey-page.js';
import { DepartMovementDocument } from '../movement-documents.js';
import { PlainDialog } from '../plain-dialog.js';
import { JourneyMoreDocument } from './documents.js';
import { NeedOrdersDocument, TravelNeedsDocument } from './needs-documents.js';
import { useNeedWords } from './needs-line.js';
import { toOrder } from './to-order.js';
import { StatusDot } from '../../parts/status-dot.js';
import { seatWords } from './seat-words.js';
import { BoardingTicksDocument, type Tick } from './tick-documents.js';
import { legsOf, tickedOf } from './ticked.js';
import { isOpen, type More } from './words.js';

interface Behind {
  readonly caseId: string;
  readonly reference: string;
  /** Null: nobody has said it yet, and nobody guesses. */
  readonly outcome: BoardingOutcome | null;
  readonly reason: string;
}

/** Came to a later leg than the first: their departure is of that day. */
interface Joined {
  readonly caseId: string;
  readonly reference: string;
  readonly on: string;
}

interface Values {
  readonly on: string;
  readonly knownBy: KnownBy | null;
  readonly behind: readonly Behind[];
  readonly joined: readonly Joined[];
  readonly transitReason: string;
}

interface DepartDialogProps {
  readonly journey: Journey;
  readonly onClose: () => void;
}

/** Everybody left but these: at the gate there is time for three names, not for sixty. */
export function DepartDialog({ journey, onClose }: DepartDialogProps) {
  const t = useT();
  const query = useDocument(BoardingTicksDocument, { movementId: journey.id }, { anew: true });
  const more = useDocument(JourneyMoreDocument, { id: journey.id });
  return (
    <PlainDialog title={t('repatriation.journey.act.depart')} lead={t('journeys.depart.lead')} onClose={onClose}>
      <Loaded query={query}>
        {({ boardingTicks }) => (
          <Loaded query={more}>
            {({ movement }) =>
              movement && <DepartForm journey={journey} more={movement} ticks={boardingTicks} onClose={onClose} />
            }
          </Loaded>
        )}
      </Loaded>
    </PlainDialog>
  );
}

interface DepartFormProps extends DepartDialogProps {
  readonly more: More;
  readonly ticks: readonly Tick[];
}

function DepartForm({ journey, more, ticks, onClose }: DepartFormProps) {
  const t = useT();
  const { dateTime } = useDates();
  const today = todayIn(useTimeZone());
  const booked = journey.passengers.filter((one) => one.state === 'BOOKED');
  const planned = dayIn(journey.departsZone, new Date(journey.departsAt));
  const unsettled = more.passengers.some((one) => one.state === 'BOOKED' && one.transits.some(isOpen));
  const legs = legsOf(more.legs);
  const departures = departuresBy(
    legs,
    booked.map((one) => tickedOf(one, ticks)),
  );
  const behind = booked.flatMap(({ id, caseId, reference }, at): Behind[] => {
    const outcome = departures[at]?.outcome ?? null;
    if (outcome === 'DEPARTED') return [];
    const tick = ticks.filter((one) => one.passengerId === id && one.companionId === null && one.leg === 1).at(-1);
    // Seen aboard, and a child or relative was not: the others are asked for first.
    const reason = outcome && tick ? t('journeys.tick.said', { name: tick.by, time: dateTime(tick.at) }) : '';
    return [{ caseId, reference, outcome, reason }];
  });
  const joined = booked.flatMap(({ caseId, reference }, at): Joined[] => {
    const leg = more.legs.find(({ id }) => id === departures[at]?.legId);
    if (!leg || leg.position === 1) return [];
    return [{ caseId, reference, on: earlier(dayIn(leg.departsZone, new Date(leg.departsAt)), today) }];
  });
  const defaults: Values = { on: earlier(planned, today), knownBy: null, behind, joined, transitReason: '' };
  return (
    <ActForm
      document={DepartMovementDocument}
      defaults={defaults}
      doneKey="repatriation.saved"
      submitKey="repatriation.journey.act.depart"
      onDone={onClose}
      onCancel={onClose}
      toInput={(v: Values) => ({
        movementId: journey.id,
        expectedVersion: journey.version,
        on: v.on,
        knownBy: v.knownBy ?? 'OTHER',
        ...(v.transitReason === '' ? {} : { transitReason: v.transitReason }),
        passengers: [
          ...v.behind.flatMap(({ caseId, outcome, reason }) => (outcome ? [{ caseId, outcome, reason }] : [])),
          ...booked
            .filter(({ caseId }) => !v.behind.some((one) => one.caseId === caseId))
            .map(({ caseId }) => {
              const on = v.joined.find((one) => one.caseId === caseId)?.on;
              return { caseId, outcome: 'DEPARTED' as const, ...(on ? { on } : {}) };
            }),
        ],
      })}
    >
      <DateField name="on" labelKey="repatriation.field.on" max={today} required />
      <CodeSelect name="knownBy" labelKey="journeys.depart.knownBy" list="knownBys" codes={knownBys} required />
      {unsettled && (
        <TextField
          name="transitReason"
          labelKey="journeys.depart.transitReason"
          whyKey="journeys.transit.why"
          lines={2}
          required
        />
      )}
      <NotOrdered more={more} />
      {ticks.length > 0 && <Typography sx={{ mb: 4 }}>{t('journeys.tick.fromTicks')}</Typography>}
      <WhoStayed booked={booked} />
      {joined.length > 0 && (
        <Box role="group" aria-label={t('journeys.tick.joinedLater')} sx={{ mb: 4 }}>
          <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
            {t('journeys.tick.joinedLater')}
          </Typography>
          <Typography color="textSecondary" sx={{ mb: 3 }}>
            {t('journeys.tick.joinedLaterLead')}
          </Typography>
          {joined.map(({ caseId, reference }, index) => (
            <DateField
              key={caseId}
              name={`joined.${index}.on`}
              labelKey="journeys.tick.joinedOn"
              labelParams={{ reference }}
              max={today}
              required
            />
          ))}
        </Box>
      )}
    </ActForm>
  );
}

/** Told once more before the gate; whoever leaves without it leaves all the same. */
function NotOrdered({ more }: { readonly more: More }) {
  const t = useT();
  const words = useNeedWords();
  const needs = useDocument(TravelNeedsDocument, { movementId: more.id }).data?.travelNeeds;
  const orders = useDocument(NeedOrdersDocument, { movementId: more.id }).data?.needOrders;
  const left = needs && orders ? toOrder(more, needs, orders) : [];
  if (left.length === 0) return null;
  const people = [...new Set(left.map(({ caseId }) => caseId))].map((id) => left.filter(({ caseId }) => caseId === id));
  return (
    <Box
      role="note"
      sx={({ tokens }) => ({ bgcolor: tokens.due.soft, color: tokens.due.text, borderRadius: 1, px: 4, py: 3, mb: 4 })}
    >
      <StatusDot tone="due" shape="open">
        {t('journeys.order.beforeDeparture')}
      </StatusDot>
      {people.map((theirs) => (
        <Typography key={theirs[0]?.caseId}>
          <strong>{theirs[0]?.reference}</strong>{' '}
          {[...new Set(theirs.flatMap((one) => words([one.service], one.language)))].join(', ')}
        </Typography>
      ))}
    </Box>
  );
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

function WhoStayed({ booked }: { readonly booked: readonly Passenger[] }) {
  const t = useT();
  const [text, setText] = useState('');
  const { fields, append, remove } = useFieldArray<{ behind: Behind[] }>({ name: 'behind' });
  const wanted = text.trim().toLocaleLowerCase();
  const left = booked.filter(({ caseId }) => !fields.some((one) => one.caseId === caseId));
  const found = left.filter(({ reference, initials, seats }) =>
    `${reference} ${initials} ${seatWords(seats)}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <Box role="group" aria-label={t('journeys.depart.stayed')}>
      <Typography variant="h3" component="h3" sx={{ mb: 2 }}>
        {t('journeys.depart.stayed')}
      </Typography>
      <Typography role="status" sx={{ mb: 3 }}>
        {t('journeys.depart.count', { departed: left.length, stayed: fields.length })}
      </Typography>
      {fields.map((one, index) => (
        <Box key={one.id} sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, pt: 3, mb: 2 })}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
            <Typography sx={{ fontWeight: 600 }}>{one.reference}</Typography>
            <Button
              onClick={() => remove(index)}
              aria-label={t('journeys.depart.undoOf', { reference: one.reference })}
            >
              {t('journeys.depart.undo')}
            </Button>
          </Box>
          <CodeChoice
            name={`behind.${index}.outcome`}
            labelKey="journeys.depart.outcomeOf"
            labelParams={{ reference: one.reference }}
            list="passengerStates"
            codes={leftBehind}
            required
          />
          <TextField
            name={`behind.${index}.reason`}
            labelKey="repatriation.journey.reasonOf"
            labelParams={{ reference: one.reference }}
            required
          />
        </Box>
      ))}
      <OutlinedInput
        size="small"
        type="search"
        fullWidth
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('journeys.depart.find')}
        inputProps={{ 'aria-label': t('journeys.depart.find') }}
        sx={{ mt: 2 }}
      />
      <Box
        component="ul"
        tabIndex={0}
        aria-label={t('journeys.depart.aboard')}
        sx={({ tokens }) => ({
          listStyle: 'none',
          m: 0,
          mt: 2,
          mb: 5,
          p: 0,
          maxHeight: 320,
          overflowY: 'auto',
          border: `1px solid ${tokens.border}`,
          borderRadius: 1,
        })}
      >
        {found.map((one) => (
          <Box component="li" key={one.caseId}>
            <Button
              fullWidth
              color="inherit"
              sx={{ justifyContent: 'space-between', minHeight: 44, px: 3, gap: 3, textAlign: 'start' }}
              onClick={() => {
                append({ caseId: one.caseId, reference: one.reference, outcome: 'NO_SHOW', reason: '' });
                setText('');
              }}
            >
              <span>
                <strong>{one.initials}</strong> {one.reference} {seatWords(one.seats)}
              </span>
              <span>{t('journeys.depart.markStayed')}</span>
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
