import { dayIn, todayIn } from '@homeward/domain';
import { ToggleButton, ToggleButtonGroup, Box, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { ActForm } from '../form/act-form.js';
import { choiceStyle } from '../form/choice-style.js';
import { useCodeText } from '../form/code-fields.js';
import { FieldFrame } from '../form/field-frame.js';
import { DateField, TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import type { BoardingOutcome } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { useTimeZone } from '../session/session-store.js';
import type { Journey, Passenger } from './journey-page.js';
import {
  AddPassengersDocument,
  ArriveMovementDocument,
  DepartMovementDocument,
  RecordHandoverDocument,
  RemovePassengerDocument,
} from './movement-documents.js';
import { PlainDialog } from './plain-dialog.js';
import { TravellersField } from './travellers-field.js';

export type JourneyAct = 'add' | 'remove' | 'depart' | 'arrive' | 'handover';
const outcomes = ['DEPARTED', 'NO_SHOW', 'STOPPED_AT_BORDER'] as const satisfies readonly BoardingOutcome[];

interface JourneyDialogProps {
  readonly act: JourneyAct;
  readonly journey: Journey;
  readonly passenger?: Passenger;
  readonly onClose: () => void;
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

export function JourneyDialog({ act, journey, passenger, onClose }: JourneyDialogProps) {
  const t = useT();
  const today = todayIn(useTimeZone());
  const of = { movementId: journey.id, expectedVersion: journey.version };
  const common = {
    doneKey: 'repatriation.saved',
    onDone: onClose,
    onCancel: onClose,
    submitKey: `repatriation.journey.act.${act}`,
  };
  const title = t(`repatriation.journey.act.${act}`);
  switch (act) {
    case 'add':
      return (
        <PlainDialog title={title} onClose={onClose}>
          <ActForm
            {...common}
            document={AddPassengersDocument}
            defaults={{ passengers: [] as string[] }}
            toInput={(v: { passengers: string[] }) => ({ ...of, passengers: v.passengers })}
          >
            <TravellersField
              name="passengers"
              labelKey="repatriation.journey.travellers"
              toCountry={journey.toCountry}
              required
            />
          </ActForm>
        </PlainDialog>
      );
    case 'remove':
      return (
        <PlainDialog
          title={t('repatriation.journey.removeOf', { reference: passenger?.reference ?? '' })}
          lead={t('repatriation.journey.removeLead')}
          onClose={onClose}
        >
          <ActForm
            {...common}
            document={RemovePassengerDocument}
            defaults={{ reason: '' }}
            toInput={(v: { reason: string }) => ({ ...of, caseId: passenger?.caseId ?? '', reason: v.reason })}
          >
            <TextField name="reason" labelKey="repatriation.field.reason" required lines={2} />
          </ActForm>
        </PlainDialog>
      );
    case 'arrive':
      return (
        <PlainDialog title={title} lead={t('repatriation.journey.arriveLead')} onClose={onClose}>
          <ActForm
            {...common}
            document={ArriveMovementDocument}
            defaults={{ on: today }}
            toInput={(v: { on: string }) => ({ ...of, on: v.on })}
          >
            <DateField name="on" labelKey="repatriation.field.on" max={today} required />
          </ActForm>
        </PlainDialog>
      );
    case 'handover':
      return (
        <PlainDialog title={title} lead={t('repatriation.journey.handoverLead')} onClose={onClose}>
          <ActForm
            {...common}
            document={RecordHandoverDocument}
            defaults={{ on: today, receivedBy: '' }}
            toInput={(v: { on: string; receivedBy: string }) => ({ ...of, on: v.on, receivedBy: v.receivedBy })}
          >
            <DateField name="on" labelKey="repatriation.field.on" max={today} required />
            <TextField name="receivedBy" labelKey="repatriation.journey.receivedBy" required />
          </ActForm>
        </PlainDialog>
      );
    case 'depart':
      return <DepartDialog journey={journey} today={today} onClose={onClose} />;
  }
}

interface DepartValues {
  readonly on: string;
  readonly passengers: readonly {
    readonly caseId: string;
    readonly outcome: BoardingOutcome;
    readonly reason: string;
  }[];
}

/** Everybody left, unless it is said of somebody that they did not: at the gate there is little time. */
function DepartDialog({
  journey,
  today,
  onClose,
}: {
  readonly journey: Journey;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const t = useT();
  const booked = journey.passengers.filter((one) => one.state === 'BOOKED');
  const defaults: DepartValues = {
    on: earlier(dayIn(journey.departsZone, new Date(journey.departsAt)), today),
    passengers: booked.map((one) => ({ caseId: one.caseId, outcome: 'DEPARTED' as const, reason: '' })),
  };
  return (
    <PlainDialog
      title={t('repatriation.journey.act.depart')}
      lead={t('repatriation.journey.departLead')}
      onClose={onClose}
    >
      <ActForm
        document={DepartMovementDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        submitKey="repatriation.journey.act.depart"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: DepartValues) => ({
          movementId: journey.id,
          expectedVersion: journey.version,
          on: v.on,
          passengers: v.passengers.map((one) => ({ ...one })),
        })}
      >
        <DateField name="on" labelKey="repatriation.field.on" max={today} required />
        {booked.map((one, index) => (
          <Boarding key={one.id} index={index} reference={one.reference} />
        ))}
      </ActForm>
    </PlainDialog>
  );
}

function Boarding({ index, reference }: { readonly index: number; readonly reference: string }) {
  const outcome = useWatch({ name: `passengers.${index}.outcome` }) as BoardingOutcome;
  return (
    <Box sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, pt: 3, mb: 2 })}>
      <OutcomeField index={index} reference={reference} />
      {outcome !== 'DEPARTED' && (
        <TextField
          name={`passengers.${index}.reason`}
          labelKey="repatriation.journey.reasonOf"
          labelParams={{ reference }}
          required
        />
      )}
    </Box>
  );
}

function OutcomeField({ index, reference }: { readonly index: number; readonly reference: string }) {
  const text = useCodeText('passengerStates');
  const { field, frame } = useField(
    { name: `passengers.${index}.outcome`, labelKey: 'repatriation.journey.outcome', required: true },
    text,
  );
  return (
    <FieldFrame {...frame} label={reference} as="group">
      {() => (
        <>
          <ToggleButtonGroup
            exclusive
            value={field.value as string}
            onChange={(_event, next: string | null) => {
              if (next !== null) field.onChange(next);
            }}
            sx={choiceStyle}
          >
            {outcomes.map((code) => (
              <ToggleButton key={code} value={code} size="small">
                {text(code)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Typography className="hw-visually-hidden">{reference}</Typography>
        </>
      )}
    </FieldFrame>
  );
}
