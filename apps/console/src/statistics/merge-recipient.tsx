import { Select } from '@mui/material';
import { ActDialog } from '../cases/act-dialog.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { FieldFrame } from '../form/field-frame.js';
import { CheckField, TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { MergeRecipientsDocument } from './recipient-documents.js';
import type { Recipient } from './recipient-form.js';
import { useRecipientName } from './recipient-name.js';

interface MergeValues {
  readonly into: string;
  readonly reason: string;
  readonly sure: boolean;
}

/** Two names of one reader. What both got counts together from then on, and it cannot be undone. */
export function MergeRecipient({
  recipient,
  others,
  onDone,
  onClose,
}: {
  readonly recipient: Recipient;
  readonly others: readonly Recipient[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const t = useT();
  return (
    <ActDialog
      title={t('recipients.mergeTitle', { name: recipient.name })}
      leadKey="recipients.mergeLead"
      onClose={onClose}
    >
      <ActForm
        document={MergeRecipientsDocument}
        defaults={{ into: '', reason: '', sure: false }}
        toInput={({ into, reason }: MergeValues) => ({
          recipientId: recipient.id,
          into,
          reason,
          expectedVersion: recipient.version,
        })}
        submitKey="recipients.merge"
        doneKey="recipients.merged"
        onDone={onDone}
        onCancel={onClose}
      >
        <FormSection>
          <Into recipient={recipient} others={others} />
          <TextField
            name="reason"
            labelKey="recipients.mergeReason"
            helpKey="recipients.mergeReasonHelp"
            required
            lines={2}
          />
          <CheckField
            name="sure"
            labelKey="recipients.mergeSure"
            required
            check={(value) => (value === true ? undefined : t('shell.form.required'))}
          />
        </FormSection>
      </ActForm>
    </ActDialog>
  );
}

/** Those that are close to it first. */
function Into({ recipient, others }: { readonly recipient: Recipient; readonly others: readonly Recipient[] }) {
  const name = useRecipientName();
  const { field, frame } = useField({ name: 'into', labelKey: 'recipients.mergeInto', required: true });
  const close = new Set(recipient.alike.map(({ id }) => id));
  const sorted = [...others].sort((a, b) => Number(close.has(b.id)) - Number(close.has(a.id)));
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={field.value as string}
          onChange={(event) => field.onChange(event.target.value)}
          inputProps={{ id, 'aria-describedby': describedBy }}
          sx={{ minWidth: 240, maxWidth: '100%' }}
        >
          <option value="" />
          {sorted.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
