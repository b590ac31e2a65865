import { stayArrivals, stayDepartures, type Money } from '@homeward/domain';
import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { ActForm, FormSection } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { MoneyField } from '../form/money-field.js';
import { PartialDateInput } from '../form/partial-date-input.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { findPlaces } from './compound-pick.js';
import { CorrectStayDocument, RecordStayDocument, type RecordedStay } from './interview-documents.js';
import { priceOf } from './stay-price.js';

interface StayValues {
  readonly compoundId: Picked | null;
  readonly place: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly cameBy: RecordedStay['cameBy'] | null;
  readonly leftBy: RecordedStay['leftBy'] | null;
  readonly priceMinor: Money | null;
  readonly note: string;
}

const valuesOf = (stay: RecordedStay | null): StayValues => ({
  compoundId: stay?.compound
    ? { id: stay.compound.id, label: stay.compound.name, detail: stay.compound.province }
    : null,
  place: stay?.place ?? '',
  from: stay?.from ?? null,
  to: stay?.to ?? null,
  cameBy: stay?.cameBy ?? 'UNKNOWN',
  leftBy: stay?.leftBy ?? 'UNKNOWN',
  priceMinor: stay ? priceOf(stay) : null,
  note: stay?.note ?? '',
});

const inputOf = (values: StayValues) => ({
  compoundId: values.compoundId?.id ?? null,
  place: values.place,
  from: values.from,
  to: values.to,
  cameBy: values.cameBy ?? 'UNKNOWN',
  leftBy: values.leftBy ?? 'UNKNOWN',
  priceMinor: values.priceMinor?.minor ?? null,
  priceCurrency: values.priceMinor?.currency ?? null,
  note: values.note,
});

interface StayDialogProps {
  readonly caseId: string;
  readonly stay: RecordedStay | null;
  readonly onClose: () => void;
}

/** A stay told outside an interview, or one to be corrected. The fields are the interview's. */
export function StayDialog({ caseId, stay, onClose }: StayDialogProps) {
  const t = useT();
  const fields = (
    <FormSection>
      <PickField
        name="compoundId"
        labelKey="intake.stay.compound"
        helpKey="intake.stay.compoundHelp"
        find={findPlaces}
        findKey="stay-places"
      />
      <TextField name="place" labelKey="intake.stay.place" helpKey="intake.stay.placeHelp" maxLength={200} />
      <PartialDateInput name="from" labelKey="intake.stay.from" />
      <PartialDateInput name="to" labelKey="intake.stay.to" helpKey="intake.stay.toStill" />
      <CodeSelect name="cameBy" labelKey="intake.stay.cameBy" list="stayArrivals" codes={stayArrivals} required />
      <CodeSelect name="leftBy" labelKey="intake.stay.leftBy" list="stayDepartures" codes={stayDepartures} required />
      <MoneyField name="priceMinor" labelKey="intake.stay.price" />
      <TextField name="note" labelKey="intake.stay.note" lines={2} />
    </FormSection>
  );
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby="stay-title"
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown') onClose();
      }}
    >
      <DialogTitle id="stay-title" variant="h1" component="h2">
        {t(stay === null ? 'intake.stay.record' : 'intake.stay.correct')}
      </DialogTitle>
      <DialogContent>
        {stay === null ? (
          <ActForm
            document={RecordStayDocument}
            defaults={valuesOf(null)}
            toInput={(values: StayValues) => ({ caseId, ...inputOf(values) })}
            doneKey="intake.stay.recorded"
            onDone={onClose}
            onCancel={onClose}
          >
            {fields}
          </ActForm>
        ) : (
          <ActForm
            document={CorrectStayDocument}
            defaults={valuesOf(stay)}
            toInput={(values: StayValues) => ({ stayId: stay.id, expectedVersion: stay.version, ...inputOf(values) })}
            doneKey="intake.stay.corrected"
            onDone={onClose}
            onCancel={onClose}
          >
            {fields}
          </ActForm>
        )}
      </DialogContent>
    </Dialog>
  );
}
