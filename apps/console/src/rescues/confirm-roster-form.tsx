import type { CustodyBed, CustodyKind } from '@homeward/domain';
import { Alert, Typography } from '@mui/material';
import { ActForm } from '../form/act-form.js';
import { DateField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { PlaceChoice } from './custody/place-choice.js';
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
    readonly placeId: string | null;
    readonly kind: CustodyKind | null;
    readonly place: string;
    readonly bed: CustodyBed | null;
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
              custody: {
                placeId: null,
                kind: null,
                place: '',
                bed: null,
                from: operation.happenedOn ?? operation.plannedOn ?? null,
                note: '',
              },
            } satisfies CustodyValues
          }
          submitKey="rescues.confirm.submit"
          toInput={({ custody }: CustodyValues) => ({
            rescueOperationId: operation.id,
            custody: {
              placeId: custody.placeId,
              kind: custody.kind ?? 'OTHER',
              place: custody.placeId ? '' : custody.place.trim(),
              bed: custody.bed,
              from: custody.from ?? '',
              note: custody.note.trim() === '' ? null : custody.note.trim(),
            },
          })}
          onDone={onDone}
        >
          <PlaceChoice prefix="custody." many={waiting} />
          <DateField name="custody.from" labelKey="rescues.custody.from" required />
          <TextField name="custody.note" labelKey="rescues.custody.note" lines={2} />
        </ActForm>
      )}
    </Panel>
  );
}
