import { custodyKinds, type CustodyKind } from '@homeward/domain';
import { Alert, Typography } from '@mui/material';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import type { OpenedOperation } from './operation-documents.js';
import { type Confirmation, ConfirmRosterDocument } from './people-documents.js';

interface ConfirmRosterFormProps {
  readonly operation: OpenedOperation;
  readonly waiting: number;
  readonly undecided: number;
  readonly onDone: (result: Confirmation) => void;
}

interface CustodyValues {
  readonly custody: {
    readonly kind: CustodyKind | null;
    readonly place: string;
    readonly from: string | null;
    readonly note: string;
  };
}

/** Cases and custody for everybody who came out and was decided: all, or nobody. */
export function ConfirmRosterForm({ operation, waiting, undecided, onDone }: ConfirmRosterFormProps) {
  const t = useT();
  return (
    <Panel titleKey="rescues.confirm.title">
      <Typography sx={{ mb: 4 }}>{t('rescues.confirm.lead', { smart_count: waiting })}</Typography>
      {undecided > 0 ? (
        <Alert severity="info">{t('rescues.confirm.undecided', { smart_count: undecided })}</Alert>
      ) : (
        <ActForm
          document={ConfirmRosterDocument}
          defaults={
            {
              custody: { kind: null, place: '', from: operation.happenedOn ?? operation.plannedOn ?? null, note: '' },
            } satisfies CustodyValues
          }
          submitKey="rescues.confirm.submit"
          toInput={({ custody }: CustodyValues) => ({
            rescueOperationId: operation.id,
            custody: {
              kind: custody.kind ?? 'OTHER',
              place: custody.place.trim(),
              from: custody.from ?? '',
              note: custody.note.trim() === '' ? null : custody.note.trim(),
            },
          })}
          onDone={onDone}
        >
          <CodeSelect
            name="custody.kind"
            labelKey="rescues.custody.kind"
            list="custodyKinds"
            codes={custodyKinds}
            required
          />
          <TextField
            name="custody.place"
            labelKey="rescues.custody.place"
            whyKey="rescues.custody.placeWhy"
            maxLength={200}
            required
          />
          <DateField name="custody.from" labelKey="rescues.custody.from" required />
          <TextField name="custody.note" labelKey="rescues.custody.note" lines={2} />
        </ActForm>
      )}
    </Panel>
  );
}
