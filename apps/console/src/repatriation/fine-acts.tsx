import { freezeGrounds, type payers, waivedOf, waiverDecisions } from '@homeward/domain';
import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { ActForm } from '../form/act-form.js';
import { CodeChoice, CodeSelect } from '../form/code-fields.js';
import { CheckField, DateField, NumberField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { PayerFields } from './costs/cost-fields.js';
import { DecideWaiverDocument, EndFreezeDocument, FreezeFineDocument, PayFineDocument } from './fine-documents.js';
import { type OpenFineProps, useFineForm } from './fine-form.js';
import { PlainDialog } from './plain-dialog.js';
import { fromMinor, minorText, type Overstay, toMinor } from './way-home-words.js';

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
