import { Select } from '@mui/material';
import { FieldFrame } from '../../form/field-frame.js';
import { useCodeText } from '../../form/code-fields.js';
import { useField } from '../../form/use-field.js';
import { useDocument } from '../../data/use-document.js';
import { graphql } from '../../gql/index.js';
import { useT } from '../../i18n/use-t.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import type { OpenedRequest } from './request-documents.js';

const RescueLettersDocument = graphql(`
  query RescueLetters($caseId: UUID!) {
    attachments(caseId: $caseId) {
      id
      kind
      media
      recordedAt
    }
  }
`);

/** The letter, or what came back, among the files of the first person of the request: there a letter for many lies, too. */
export function LetterField({ request }: { readonly request: OpenedRequest }) {
  const can = useCan();
  const [first] = request.people;
  return first && can('attachment.read') ? <Files caseId={first.caseId} reference={first.reference} /> : null;
}

function Files({ caseId, reference }: { readonly caseId: string; readonly reference: string }) {
  const t = useT();
  const dates = useDates();
  const kind = useCodeText('attachmentKinds');
  const { data } = useDocument(RescueLettersDocument, { caseId });
  const { field, frame } = useField({
    name: 'attachmentId',
    labelKey: 'rescueRequests.act.letter',
    helpKey: 'rescueRequests.act.letterHelp',
  });
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
              {[reference, kind(file.kind), dates.dateTime(file.recordedAt)].join(' · ')}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
