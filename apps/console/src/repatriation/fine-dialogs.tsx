import { freezeGrounds, payers, todayIn, waivedOf, waiverDecisions } from '@homeward/domain';
import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { ActForm } from '../form/act-form.js';
import { CodeChoice, CodeSelect } from '../form/code-fields.js';
import { CheckField, DateField, NumberField, TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { useTimeZone } from '../session/session-store.js';
import { AskWaiverDocument, AssessOverstayDocument, SettleFineDocument } from './act-documents.js';
import { PayerFields } from './costs/cost-fields.js';
import { DecideWaiverDocument, EndFreezeDocument, FreezeFineDocument, PayFineDocument } from './fine-documents.js';
import { PlainDialog } from './plain-dialog.js';
import { fromMinor, minorText, type Overstay, toMinor, type WayHome } from './way-home-words.js';

interface FineDialogProps {
  readonly way: WayHome;
  readonly onClose: () => void;
}
type OpenFineProps = FineDialogProps & { readonly fine: Overstay };

const useFineForm = ({ way, onClose }: FineDialogProps) => ({
  common: { onDone: onClose, onCancel: onClose, doneKey: 'repatriation.saved' },
  today: todayIn(useTimeZone()),
  about: { caseId: way.caseId, expectedVersion: way.overstay?.version ?? 0 },
});

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

interface DecideValues {
  readonly decision: (typeof waiverDecisions)[number] | null;
  readonly percent: number | null;
  readonly waivedMinor: number | null;
  readonly on: string;
  readonly number: string;
  readonly stopsGrowing: boolean;
  readonly note: string;
}

/** What the office answered. A share is of what is owed on the day of the decision. */
export function DecideWaiverDialog(props: OpenFineProps & { readonly waiverId: string }) {
  const { fine, waiverId, onClose } = props;
  const t = useT();
  const { common, today, about } = useFineForm(props);
  const defaults: DecideValues = {
    decision: null,
    percent: 50,
    waivedMinor: null,
    on: today,
    number: '',
    stopsGrowing: true,
    note: '',
  };
  return (
    <PlainDialog
      title={t('repatriation.fine.act.decide')}
      lead={t('repatriation.fine.act.decideLead', { amount: minorText(fine.outstandingMinor, fine.currency) })}
      onClose={onClose}
    >
      <ActForm
        {...common}
        document={DecideWaiverDocument}
        defaults={defaults}
        toInput={(v: DecideValues) => ({
          ...about,
          waiverId,
          decision: v.decision ?? 'REFUSED',
          on: v.on,
          number: v.number,
          note: v.note,
          stopsGrowing: v.stopsGrowing,
          ...(v.decision === 'PART' && v.percent !== null ? { share: Math.round(v.percent * 100) } : {}),
          ...(v.decision === 'PART' && v.waivedMinor !== null
            ? { waivedMinor: toMinor(v.waivedMinor, fine.currency) }
            : {}),
        })}
      >
        <CodeChoice
          name="decision"
          labelKey="repatriation.fine.decision"
          list="waiverDecisions"
          codes={waiverDecisions}
          required
        />
        <PartFields fine={fine} />
        <DateField name="on" labelKey="repatriation.fine.decidedOn" max={today} required />
        <TextField name="number" labelKey="repatriation.fine.decisionNumber" />
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
      </ActForm>
    </PlainDialog>
  );
}

function PartFields({ fine }: { readonly fine: Overstay }) {
  const t = useT();
  const decision = useWatch({ name: 'decision' }) as DecideValues['decision'];
  const percent = useWatch({ name: 'percent' }) as number | null;
  const amount = useWatch({ name: 'waivedMinor' }) as number | null;
  if (decision === null || decision === 'REFUSED') return null;
  const share = percent === null ? null : Math.round(percent * 100);
  const fits = share !== null && share > 0 && share <= 10_000 && amount === null;
  const left = fits ? fine.outstandingMinor - waivedOf(fine.outstandingMinor, share) : null;
  return (
    <>
      {decision === 'PART' && (
        <>
          <NumberField name="percent" labelKey="repatriation.fine.share" unit="%" min={0} max={100} step={0.01} />
          <NumberField
            name="waivedMinor"
            labelKey="repatriation.fine.waivedAmount"
            helpKey="repatriation.fine.waivedAmountHelp"
            unit={fine.currency ?? undefined}
            min={0}
          />
          {left !== null && (
            <Alert severity="info">
              {t('repatriation.fine.leftAfter', { amount: minorText(left, fine.currency) })}
            </Alert>
          )}
        </>
      )}
      <CheckField name="stopsGrowing" labelKey="repatriation.fine.stopsGrowing" />
    </>
  );
}

interface PayValues {
  readonly amountMinor: number | null;
  readonly on: string;
  readonly payer: (typeof payers)[number] | null;
  readonly donorId: string | null;
  readonly note: string;
}

/** Paid in parts, by whoever: each is a line of the ledger. The last one settles the fine. */
export function PayFineDialog(props: OpenFineProps) {
  const { fine, onClose } = props;
  const t = useT();
  const { common, today, about } = useFineForm(props);
  return (
    <PlainDialog
      title={t('repatriation.fine.act.pay')}
      lead={t('repatriation.fine.act.payLead', { amount: minorText(fine.outstandingMinor, fine.currency) })}
      onClose={onClose}
    >
      <ActForm
        {...common}
        document={PayFineDocument}
        defaults={
          {
            amountMinor: fromMinor(fine.outstandingMinor, fine.currency),
            on: today,
            payer: 'ORGANISATION',
            donorId: null,
            note: '',
          } satisfies PayValues
        }
        toInput={(v: PayValues) => ({
          ...about,
          amountMinor: toMinor(v.amountMinor, fine.currency) ?? 0,
          on: v.on,
          payer: v.payer ?? 'ORGANISATION',
          donorId: v.payer === 'DONOR' || v.payer === 'ORGANISATION' ? v.donorId : null,
          note: v.note,
        })}
      >
        <NumberField
          name="amountMinor"
          labelKey="repatriation.field.paid"
          unit={fine.currency ?? undefined}
          min={0}
          step={0.01}
          required
        />
        <DateField name="on" labelKey="repatriation.field.on" max={today} required />
        <PayerFields />
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
      </ActForm>
    </PlainDialog>
  );
}

interface FreezeValues {
  readonly from: string;
  readonly to: string | null;
  readonly ground: (typeof freezeGrounds)[number] | null;
  readonly note: string;
}

export function FreezeDialog(props: OpenFineProps) {
  const t = useT();
  const { common, today, about } = useFineForm(props);
  return (
    <PlainDialog
      title={t('repatriation.fine.act.freeze')}
      lead={t('repatriation.fine.act.freezeLead')}
      onClose={props.onClose}
    >
      <ActForm
        {...common}
        document={FreezeFineDocument}
        defaults={{ from: today, to: null, ground: null, note: '' } satisfies FreezeValues}
        toInput={(v: FreezeValues) => ({ ...about, from: v.from, to: v.to, ground: v.ground ?? 'OTHER', note: v.note })}
      >
        <CodeSelect
          name="ground"
          labelKey="repatriation.fine.ground"
          list="freezeGrounds"
          codes={freezeGrounds}
          required
        />
        <DateField name="from" labelKey="repatriation.fine.freezeFrom" required />
        <DateField name="to" labelKey="repatriation.fine.freezeTo" helpKey="repatriation.fine.freezeToHelp" />
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
      </ActForm>
    </PlainDialog>
  );
}

export function EndFreezeDialog(props: OpenFineProps & { readonly freezeId: string }) {
  const t = useT();
  const { common, today, about } = useFineForm(props);
  return (
    <PlainDialog title={t('repatriation.fine.act.endFreeze')} onClose={props.onClose}>
      <ActForm
        {...common}
        document={EndFreezeDocument}
        defaults={{ to: today }}
        toInput={(v: { to: string }) => ({ ...about, freezeId: props.freezeId, to: v.to })}
      >
        <DateField name="to" labelKey="repatriation.fine.freezeTo" required />
      </ActForm>
    </PlainDialog>
  );
}

interface SettleValues {
  readonly on: string;
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
            paidMinor: null,
            waivedMinor: fromMinor(fine.outstandingMinor, fine.currency),
            paidBy: null,
            note: '',
          } satisfies SettleValues
        }
        toInput={(v: SettleValues) => ({
          ...about,
          on: v.on,
          paidMinor: toMinor(v.paidMinor, fine.currency) ?? 0,
          waivedMinor: toMinor(v.waivedMinor, fine.currency) ?? 0,
          note: v.note,
          ...(v.paidBy ? { paidBy: v.paidBy } : {}),
        })}
      >
        <DateField name="on" labelKey="repatriation.field.on" max={today} required />
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
