import { payers } from '@homeward/domain';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { DateField, NumberField, TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { AskWaiverDocument, AssessOverstayDocument, SettleFineDocument } from './act-documents.js';
import { type FineDialogProps, useFineForm } from './fine-form.js';
import { PlainDialog } from './plain-dialog.js';
import { minorText, toMinor } from './way-home-words.js';

interface AssessValues {
  readonly enteredOn: string | null;
  readonly visaKind: string;
  readonly stayDays: number | null;
  readonly legalUntil: string | null;
  readonly country: string | null;
}

/** The last legal day as it stands in the stamp, or reckoned from the day of entry. */
export function AssessDialog(props: FineDialogProps) {
  const { way, onClose } = props;
  const t = useT();
  const { common, today } = useFineForm(props);
  const fine = way.overstay;
  const defaults: AssessValues = {
    enteredOn: fine?.enteredOn ?? null,
    visaKind: fine?.visaKind ?? '',
    stayDays: fine?.stayDays ?? null,
    legalUntil: fine && fine.stayDays == null ? fine.legalUntil : null,
    country: fine?.country ?? null,
  };
  return (
    <PlainDialog title={t('repatriation.act.assess')} lead={t('repatriation.act.assessLead')} onClose={onClose}>
      <ActForm
        {...common}
        document={AssessOverstayDocument}
        defaults={defaults}
        toInput={(v: AssessValues) => ({
          caseId: way.caseId,
          legalUntil: v.legalUntil,
          enteredOn: v.enteredOn,
          stayDays: v.stayDays,
          visaKind: v.visaKind,
          ...(v.country ? { country: v.country } : {}),
          ...(fine ? { expectedVersion: fine.version } : {}),
        })}
      >
        <DateField
          name="legalUntil"
          labelKey="repatriation.field.legalUntil"
          whyKey="repatriation.field.legalUntilWhy"
          helpKey="repatriation.fine.legalUntilHelp"
          max={today}
        />
        <DateField name="enteredOn" labelKey="repatriation.fine.enteredOn" max={today} />
        <TextField name="visaKind" labelKey="repatriation.field.visaKind" />
        <NumberField
          name="stayDays"
          labelKey="repatriation.fine.stayDays"
          helpKey="repatriation.fine.stayDaysHelp"
          min={0}
          max={3650}
        />
        <CountrySelect
          name="country"
          labelKey="repatriation.field.fineCountry"
          helpKey="repatriation.field.fineCountryHelp"
        />
      </ActForm>
    </PlainDialog>
  );
}

export function AskWaiverDialog(props: FineDialogProps) {
  const t = useT();
  const { common, today, about } = useFineForm(props);
  return (
    <PlainDialog title={t('repatriation.act.waiver')} onClose={props.onClose}>
      <ActForm
        {...common}
        document={AskWaiverDocument}
        defaults={{ on: today, askedOf: '', letter: '', note: '' }}
        toInput={(v: { on: string; askedOf: string; letter: string; note: string }) => ({ ...about, ...v })}
      >
        <DateField name="on" labelKey="repatriation.field.on" max={today} required />
        <TextField name="askedOf" labelKey="repatriation.fine.askedOf" helpKey="repatriation.fine.askedOfHelp" />
        <TextField name="letter" labelKey="repatriation.fine.letter" />
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
      </ActForm>
    </PlainDialog>
  );
}

interface SettleValues {
  readonly on: string;
  readonly assessedMinor: number | null;
  readonly paidMinor: number | null;
  readonly waivedMinor: number | null;
  readonly paidBy: (typeof payers)[number] | null;
  readonly note: string;
}

/** Paid and waived together make up what is left; the sum that the rules give stands above as a help. */
export function SettleDialog(props: FineDialogProps) {
  const { way, onClose } = props;
  const t = useT();
  const { common, today, about } = useFineForm(props);
  const fine = way.overstay;
  if (!fine) return null;
  const lead = t('repatriation.act.settleLead', {
    amount: minorText(fine.outstandingMinor, fine.currency),
    count: fine.days,
  });
  return (
    <PlainDialog title={t('repatriation.act.settle')} lead={lead} onClose={onClose}>
      <ActForm
        {...common}
        document={SettleFineDocument}
        defaults={
          {
            on: today,
            assessedMinor: null,
            paidMinor: null,
            waivedMinor: null,
            paidBy: null,
            note: '',
          } satisfies SettleValues
        }
        toInput={(v: SettleValues) => ({
          ...about,
          on: v.on,
          assessedMinor: toMinor(v.assessedMinor, fine.currency),
          paidMinor: toMinor(v.paidMinor, fine.currency) ?? 0,
          waivedMinor: toMinor(v.waivedMinor, fine.currency) ?? 0,
          note: v.note,
          ...(v.paidBy ? { paidBy: v.paidBy } : {}),
        })}
      >
        <DateField name="on" labelKey="repatriation.field.on" max={today} required />
        {(fine.daysWithoutRule > 0 || fine.problem) && (
          <NumberField
            name="assessedMinor"
            labelKey="repatriation.field.assessed"
            helpKey="repatriation.field.assessedHelp"
            unit={fine.currency ?? undefined}
            min={0}
            required
          />
        )}
        <NumberField
          name="waivedMinor"
          labelKey="repatriation.field.waived"
          unit={fine.currency ?? undefined}
          min={0}
        />
        <NumberField name="paidMinor" labelKey="repatriation.field.paid" unit={fine.currency ?? undefined} min={0} />
        <CodeSelect
          name="paidBy"
          labelKey="repatriation.field.paidBy"
          list="payers"
          codes={payers.filter((payer) => payer !== 'DONOR')}
        />
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
      </ActForm>
    </PlainDialog>
  );
}
