import { payers, todayIn, travelDocumentKinds } from '@homeward/domain';
import { ActForm } from '../form/act-form.js';
import { CodeChoice, CodeSelect, useCodeText } from '../form/code-fields.js';
import { DateField, NumberField, TextField } from '../form/fields.js';
import type { Picked } from '../form/pick-fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { useTimeZone } from '../session/session-store.js';
import {
  ApplyForTravelDocumentDocument,
  AskWaiverDocument,
  AssessOverstayDocument,
  CompleteItemDocument,
  IssueTravelDocumentDocument,
  MarkNotNeededDocument,
  ReopenItemDocument,
  SetItemMissionDocument,
  SettleFineDocument,
} from './act-documents.js';
import { MissionField } from './mission-field.js';
import { PlainDialog } from './plain-dialog.js';
import { fromMinor, minorText, toMinor, type Item, type WayHome } from './way-home-words.js';

export type ItemAct =
  'complete' | 'notNeeded' | 'reopen' | 'mission' | 'apply' | 'issue' | 'assess' | 'waiver' | 'settle';

interface ItemDialogProps {
  readonly act: ItemAct;
  readonly way: WayHome;
  readonly item: Item;
  readonly onClose: () => void;
}

/** The form of one act on one item. Which one is open is decided beside the graph. */
export function ItemDialog({ act, way, item, onClose }: ItemDialogProps) {
  const t = useT();
  const itemText = useCodeText('checklistItems');
  const today = todayIn(useTimeZone());
  const { caseId } = way;
  const common = { onDone: onClose, onCancel: onClose, doneKey: 'repatriation.saved' };
  const ofItem = { caseId, item: item.item, expectedVersion: item.version };
  const day = <DateField name="on" labelKey="repatriation.field.on" max={today} required />;
  const note = <TextField name="note" labelKey="repatriation.field.note" lines={2} />;
  const reason = <TextField name="reason" labelKey="repatriation.field.reason" required lines={2} />;
  const titled = (key: string): string => t(`repatriation.act.${key}`, { item: itemText(item.item) });

  switch (act) {
    case 'complete':
      return (
        <PlainDialog title={titled('completeOf')} onClose={onClose}>
          <ActForm
            {...common}
            document={CompleteItemDocument}
            defaults={{ on: today, note: item.note ?? '' }}
            submitKey="repatriation.act.complete"
            toInput={(v: { on: string; note: string }) => ({ ...ofItem, on: v.on, note: v.note })}
          >
            {day}
            {note}
          </ActForm>
        </PlainDialog>
      );
    case 'notNeeded':
      return (
        <PlainDialog title={titled('notNeededOf')} lead={t('repatriation.act.notNeededLead')} onClose={onClose}>
          <ActForm
            {...common}
            document={MarkNotNeededDocument}
            defaults={{ reason: '' }}
            submitKey="repatriation.act.notNeeded"
            toInput={(v: { reason: string }) => ({ ...ofItem, reason: v.reason })}
          >
            {reason}
          </ActForm>
        </PlainDialog>
      );
    case 'reopen':
      return (
        <PlainDialog title={titled('reopenOf')} lead={t('repatriation.act.reopenLead')} onClose={onClose}>
          <ActForm
            {...common}
            document={ReopenItemDocument}
            defaults={{ reason: '' }}
            submitKey="repatriation.act.reopen"
            toInput={(v: { reason: string }) => ({ ...ofItem, reason: v.reason })}
          >
            {reason}
          </ActForm>
        </PlainDialog>
      );
    case 'mission':
      return (
        <PlainDialog title={t('repatriation.act.mission')} lead={t('repatriation.act.missionLead')} onClose={onClose}>
          <ActForm
            {...common}
            document={SetItemMissionDocument}
            defaults={{ missionId: item.mission ? { id: item.mission.id, label: item.mission.name } : null }}
            toInput={(v: { missionId: Picked | null }) => ({ ...ofItem, missionId: v.missionId?.id ?? '' })}
          >
            <MissionField
              name="missionId"
              labelKey="repatriation.field.mission"
              nationality={way.nationality ?? null}
              required
            />
          </ActForm>
        </PlainDialog>
      );
    case 'apply':
      return (
        <PlainDialog title={t('repatriation.act.apply')} onClose={onClose}>
          <ActForm
            {...common}
            document={ApplyForTravelDocumentDocument}
            defaults={{ kind: 'LAISSEZ_PASSER', on: today, note: '' }}
            toInput={(v: { kind: (typeof travelDocumentKinds)[number]; on: string; note: string }) => ({
              caseId,
              expectedVersion: item.version,
              ...v,
            })}
          >
            <CodeChoice
              name="kind"
              labelKey="repatriation.field.kind"
              list="travelDocumentKinds"
              codes={travelDocumentKinds}
              required
            />
            {day}
            {note}
          </ActForm>
        </PlainDialog>
      );
    case 'issue': {
      const paper = way.travelDocuments.find((one) => !one.issuedOn);
      if (!paper) return null;
      return (
        <PlainDialog title={t('repatriation.act.issue')} onClose={onClose}>
          <ActForm
            {...common}
            document={IssueTravelDocumentDocument}
            defaults={{ number: '', issuedOn: today, expiresOn: null, note: paper.note ?? '' }}
            toInput={(v: { number: string; issuedOn: string; expiresOn: string | null; note: string }) => ({
              caseId,
              documentId: paper.id,
              expectedVersion: paper.version,
              ...v,
            })}
          >
            <TextField name="number" labelKey="repatriation.field.number" required />
            <DateField name="issuedOn" labelKey="repatriation.field.issuedOn" max={today} required />
            <DateField name="expiresOn" labelKey="repatriation.field.expiresOn" />
            {note}
          </ActForm>
        </PlainDialog>
      );
    }
    case 'assess':
      return (
        <PlainDialog title={t('repatriation.act.assess')} lead={t('repatriation.act.assessLead')} onClose={onClose}>
          <ActForm
            {...common}
            document={AssessOverstayDocument}
            defaults={{
              legalUntil: way.overstay?.legalUntil ?? null,
              visaKind: way.overstay?.visaKind ?? '',
              country: way.overstay?.country ?? null,
            }}
            toInput={(v: { legalUntil: string | null; visaKind: string; country: string | null }) => ({
              caseId,
              legalUntil: v.legalUntil ?? '',
              visaKind: v.visaKind,
              ...(v.country ? { country: v.country } : {}),
              ...(way.overstay ? { expectedVersion: way.overstay.version } : {}),
            })}
          >
            <DateField
              name="legalUntil"
              labelKey="repatriation.field.legalUntil"
              whyKey="repatriation.field.legalUntilWhy"
              max={today}
              required
            />
            <TextField name="visaKind" labelKey="repatriation.field.visaKind" />
            <CountrySelect
              name="country"
              labelKey="repatriation.field.fineCountry"
              helpKey="repatriation.field.fineCountryHelp"
            />
          </ActForm>
        </PlainDialog>
      );
    case 'waiver':
      if (!way.overstay) return null;
      return (
        <PlainDialog title={t('repatriation.act.waiver')} onClose={onClose}>
          <ActForm
            {...common}
            document={AskWaiverDocument}
            defaults={{ on: today, note: item.note ?? '' }}
            toInput={(v: { on: string; note: string }) => ({
              caseId,
              expectedVersion: way.overstay?.version ?? 0,
              ...v,
            })}
          >
            {day}
            {note}
          </ActForm>
        </PlainDialog>
      );
    case 'settle':
      if (!way.overstay) return null;
      return <SettleDialog way={way} onClose={onClose} today={today} />;
  }
}

interface SettleValues {
  readonly on: string;
  readonly paidMinor: number | null;
  readonly waivedMinor: number | null;
  readonly paidBy: (typeof payers)[number] | null;
  readonly note: string;
}

/** Paid and waived together make up the fine; the sum that the rules give stands above as a help. */
function SettleDialog({
  way,
  onClose,
  today,
}: {
  readonly way: WayHome;
  readonly onClose: () => void;
  readonly today: string;
}) {
  const t = useT();
  const fine = way.overstay;
  if (!fine) return null;
  const lead = t('repatriation.act.settleLead', {
    amount: minorText(fine.amountMinor, fine.currency),
    count: fine.days,
  });
  return (
    <PlainDialog title={t('repatriation.act.settle')} lead={lead} onClose={onClose}>
      <ActForm
        document={SettleFineDocument}
        defaults={
          {
            on: today,
            paidMinor: null,
            waivedMinor: fromMinor(fine.amountMinor, fine.currency),
            paidBy: null,
            note: '',
          } satisfies SettleValues
        }
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: SettleValues) => ({
          caseId: way.caseId,
          expectedVersion: fine.version,
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
        <CodeSelect name="paidBy" labelKey="repatriation.field.paidBy" list="payers" codes={payers} />
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
      </ActForm>
    </PlainDialog>
  );
}
