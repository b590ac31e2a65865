import { type JourneyGround, journeyGrounds } from '@homeward/domain';
import { ActForm } from '../../form/act-form.js';
import { CodeSelect } from '../../form/code-fields.js';
import { FieldFrame } from '../../form/field-frame.js';
import { TextField } from '../../form/fields.js';
import { useField, type FieldProps } from '../../form/use-field.js';
import { useDocument } from '../../data/use-document.js';
import { Select, Typography } from '@mui/material';
import { useT } from '../../i18n/use-t.js';
import { useDates } from '../../parts/use-dates.js';
import { Loaded } from '../../parts/state-blocks.js';
import type { Journey } from '../journey-page.js';
import { MovementsDocument } from '../movement-documents.js';
import { PlainDialog } from '../plain-dialog.js';
import { CancelMovementDocument, MovePassengersDocument } from './documents.js';
import { PeopleField } from './reception-panel.js';
import { isBehind, type More } from './words.js';

interface DialogProps {
  readonly journey: Journey;
  readonly onClose: () => void;
}

/** Nobody goes: said with a reason, because sixty bookings open again. */
export function CancelDialog({ journey, onClose }: DialogProps) {
  const t = useT();
  return (
    <PlainDialog
      title={t('journeys.cancel.title', { reference: journey.reference })}
      lead={t('journeys.cancel.lead', { smart_count: journey.people })}
      onClose={onClose}
    >
      <ActForm
        document={CancelMovementDocument}
        defaults={{ ground: null as JourneyGround | null, reason: '' }}
        doneKey="repatriation.saved"
        submitKey="journeys.cancel.do"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: { ground: JourneyGround | null; reason: string }) => ({
          movementId: journey.id,
          expectedVersion: journey.version,
          ground: v.ground ?? 'OTHER',
          reason: v.reason,
        })}
      >
        <GroundField />
        <TextField name="reason" labelKey="repatriation.field.reason" helpKey="journeys.ground.reasonHelp" required />
      </ActForm>
    </PlainDialog>
  );
}

/** Goes to everybody who travels: the words below go only where whoever writes them sees the case. */
export function GroundField() {
  return (
    <CodeSelect
      name="ground"
      labelKey="journeys.ground.label"
      helpKey="journeys.ground.help"
      list="journeyGrounds"
      codes={journeyGrounds}
      required
    />
  );
}

interface MoveValues {
  readonly toMovementId: string | null;
  readonly caseIds: readonly string[];
  readonly reason: string;
}

/** Another journey for who was left behind, or for who goes later: in one step, and nobody is on two. */
export function MoveDialog({ journey, more, onClose }: DialogProps & { readonly more: More }) {
  const t = useT();
  const people = more.passengers.filter(({ state }) => state === 'BOOKED' || isBehind({ state }));
  const defaults: MoveValues = {
    toMovementId: null,
    caseIds: people.filter(isBehind).map(({ caseId }) => caseId),
    reason: '',
  };
  return (
    <PlainDialog title={t('journeys.move.title')} lead={t('journeys.move.lead')} onClose={onClose}>
      <ActForm
        document={MovePassengersDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        submitKey="journeys.move.do"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: MoveValues) => ({
          movementId: journey.id,
          expectedVersion: journey.version,
          toMovementId: v.toMovementId ?? '',
          caseIds: [...v.caseIds],
          reason: v.reason,
        })}
      >
        <JourneyField name="toMovementId" labelKey="journeys.move.to" except={journey.id} required />
        <PeopleField name="caseIds" labelKey="journeys.move.whom" people={people} required />
        <TextField name="reason" labelKey="repatriation.field.reason" required />
      </ActForm>
    </PlainDialog>
  );
}

function JourneyField({ except, ...props }: FieldProps & { readonly except: string }) {
  const t = useT();
  const dates = useDates();
  const { field, error, frame } = useField(props);
  const query = useDocument(MovementsDocument, { filter: { time: 'UPCOMING' }, first: 100 });
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Loaded query={query}>
          {({ movements }) => {
            const rows = movements.nodes.filter(
              (one) => one.id !== except && (one.state === 'BOOKED' || one.state === 'EMPTY'),
            );
            return rows.length === 0 ? (
              <Typography>{t('journeys.move.none')}</Typography>
            ) : (
              <Select
                native
                size="small"
                value={(field.value as string | null | undefined) ?? ''}
                onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
                onBlur={field.onBlur}
                error={error !== undefined}
                sx={{ maxWidth: '100%' }}
                inputProps={{ id, name: field.name, 'aria-describedby': describedBy, 'aria-required': props.required }}
              >
                <option value="">{t('shell.form.choose')}</option>
                {rows.map((one) => (
                  <option key={one.id} value={one.id}>
                    {`${one.reference} · ${one.fromPlace} – ${one.toPlace} · ${dates.date(one.departsAt)}`}
                  </option>
                ))}
              </Select>
            );
          }}
        </Loaded>
      )}
    </FieldFrame>
  );
}
