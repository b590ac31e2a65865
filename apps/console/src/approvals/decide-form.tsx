import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { DecideApprovalDocument, type Request } from './approval-documents.js';
import { DecisionField } from './decision-field.js';

interface DecisionValues {
  readonly approve: 'APPROVED' | 'DECLINED' | null;
  readonly note: string;
}

const empty: DecisionValues = { approve: null, note: '' };

export function DecideForm({ request }: { readonly request: Request }) {
  return (
    <ActForm
      document={DecideApprovalDocument}
      defaults={empty}
      submitKey="approvals.decide"
      doneKey="approvals.done"
      toInput={(values: DecisionValues) => ({
        approvalId: request.id,
        expectedVersion: request.version,
        approve: values.approve === 'APPROVED',
        note: values.note.trim() === '' ? null : values.note.trim(),
      })}
      onDone={() => undefined}
    >
      <DecisionField />
      <TextField name="note" labelKey="approvals.note" helpKey="approvals.noteWhy" lines={3} />
    </ActForm>
  );
}
