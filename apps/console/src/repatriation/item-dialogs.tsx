import { todayIn, travelDocumentKinds } from '@homeward/domain';
import { ActForm } from '../form/act-form.js';
import { CodeChoice } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import type { Picked } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { useTimeZone } from '../session/session-store.js';
import {
  ApplyForTravelDocumentDocument,
  CompleteItemDocument,
  IssueTravelDocumentDocument,
  MarkNotNeededDocument,
  ReopenItemDocument,
  SetItemMissionDocument,
} from './act-documents.js';
import { AskWaiverDialog, AssessDialog, SettleDialog } from './fine-dialogs.js';
import { useItemName } from './item-name.js';
import { MissionField } from './mission-field.js';
import { PlainDialog } from './plain-dialog.js';
import type { Item, WayHome } from './way-home-words.js';

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
  const itemText = useItemName();
  const today = todayIn(useTimeZone());
  const { caseId } = way;
  const common = { onDone: onClose, onCancel: onClose, doneKey: 'repatriation.saved' };
  const ofItem = { caseId, item: item.item, expectedVersion: item.version };
  const day = <DateField name="on" labelKey="repatriation.field.on" max={today} required />;
  const note = <TextField name="note" labelKey="repatriation.field.note" lines={2} />;
  const reason = <TextField name="reason" labelKey="repatriation.field.reason" required lines={2} />;
  const titled = (key: string): string => t(`repatriation.act.${key}`, { item: itemText(item) });

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
      return <AssessDialog way={way} onClose={onClose} />;
    case 'waiver':
      if (!way.overstay) return null;
      return <AskWaiverDialog way={way} onClose={onClose} />;
    case 'settle':
      if (!way.overstay) return null;
      return <SettleDialog way={way} onClose={onClose} />;
  }
}
