import { attachmentClasses, attachmentKinds, type AttachmentClass, type AttachmentKind } from '@homeward/domain';
import { ActDialog } from '../cases/act-dialog.js';
import { useOpenedCase } from '../cases/case-scope.js';
import { useAct } from '../data/use-act.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { useNotice } from '../parts/use-notice.js';
import {
  CorrectAttachmentDocument,
  RemoveAttachmentDocument,
  RestoreAttachmentDocument,
  type Attachment,
  type NamedAttachment,
} from './attachment-documents.js';

interface Values {
  readonly kind: AttachmentKind | null;
  readonly fieldClass: AttachmentClass | null;
  readonly caption: string;
}

interface ChangeAttachmentDialogProps {
  readonly file: Attachment;
  readonly named: NamedAttachment;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function ChangeAttachmentDialog({ file, named, onClose, onSaved }: ChangeAttachmentDialogProps) {
  const { open } = useOpenedCase();
  const defaults: Values = { kind: file.kind, fieldClass: file.fieldClass, caption: named.caption ?? '' };
  return (
    <ActDialog titleKey="attachments.form.change" onClose={onClose}>
      <ActForm
        document={CorrectAttachmentDocument}
        defaults={defaults}
        doneKey="attachments.form.changed"
        toInput={(values: Values) => ({
          attachmentId: file.id,
          expectedVersion: named.version,
          kind: values.kind ?? file.kind,
          fieldClass: values.fieldClass ?? file.fieldClass,
          caption: values.caption.trim(),
          subjectKind: file.subjectKind,
          subjectId: file.subjectId,
        })}
        onDone={onSaved}
        onCancel={onClose}
      >
        <CodeSelect
          name="kind"
          labelKey="attachments.form.kind"
          list="attachmentKinds"
          codes={attachmentKinds}
          required
        />
        <TextField name="caption" labelKey="attachments.form.caption" lines={2} maxLength={500} />
        <CodeSelect
          name="fieldClass"
          labelKey="attachments.form.class"
          list="attachmentClasses"
          codes={attachmentClasses.filter((code) => open.includes(code) || code === file.fieldClass)}
          required
        />
      </ActForm>
    </ActDialog>
  );
}

interface RemoveAttachmentDialogProps {
  readonly file: Attachment;
  readonly onClose: () => void;
}

export function RemoveAttachmentDialog({ file, onClose }: RemoveAttachmentDialogProps) {
  const notice = useNotice();
  const restore = useAct(RestoreAttachmentDocument, { notices: true, doneKey: 'attachments.removal.restored' });
  return (
    <ActDialog titleKey="attachments.removal.title" leadKey="attachments.removal.lead" onClose={onClose}>
      <ActForm
        document={RemoveAttachmentDocument}
        defaults={{ reason: '' }}
        submitKey="attachments.removal.submit"
        toInput={(values: { reason: string }) => ({
          attachmentId: file.id,
          expectedVersion: file.version,
          reason: values.reason.trim(),
        })}
        onDone={() => {
          onClose();
          notice.done('attachments.removal.done', undefined, () => void restore.submit({ attachmentId: file.id }));
        }}
        onCancel={onClose}
      >
        <TextField name="reason" labelKey="attachments.removal.reason" lines={2} required />
      </ActForm>
    </ActDialog>
  );
}
