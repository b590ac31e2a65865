import { Select } from '@mui/material';
import { FieldFrame } from '../form/field-frame.js';
import { useCodeText } from '../form/code-fields.js';
import { useField } from '../form/use-field.js';
import { useDocument } from '../data/use-document.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';

const AttachmentChoicesDocument = graphql(`
  query AttachmentChoices($caseId: UUID!) {
    attachments(caseId: $caseId) {
      id
      kind
      media
      recordedAt
    }
  }
`);

interface AttachmentChoiceProps {
  readonly caseId: string;
  readonly labelKey: string;
  readonly helpKey: string;
  /** The case, where that is not clear from the page. */
  readonly reference?: string;
}

/** One of the files that lie at a case already. */
export function AttachmentChoice({ caseId, reference = '', labelKey, helpKey }: AttachmentChoiceProps) {
  const t = useT();
  const dates = useDates();
  const kind = useCodeText('attachmentKinds');
  const { data } = useDocument(AttachmentChoicesDocument, { caseId });
  const { field, frame } = useField({ name: 'attachmentId', labelKey, helpKey });
  const files = data?.attachments ?? [];
  if (files.length === 0) return null;
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={(field.value as string | null) ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
          onBlur={field.onBlur}
          sx={{ minWidth: 240, maxWidth: '100%' }}
          inputProps={{ id, 'aria-describedby': describedBy }}
        >
          <option value="">{t('rescueRequests.act.noLetter')}</option>
          {files.map((file) => (
            <option key={file.id} value={file.id}>
              {[reference, kind(file.kind), dates.dateTime(file.recordedAt)].filter(Boolean).join(' · ')}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
