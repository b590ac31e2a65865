import { Box, Button, Dialog, DialogContent, DialogTitle } from '@mui/material';
import type { ListField } from '@homeward/domain';
import { useAct } from '../data/use-act.js';
import { ActForm } from '../form/act-form.js';
import { useT } from '../i18n/use-t.js';
import { DoubtChoices } from './doubt-choices.js';
import { CorrectEntryDocument, type Doubt, type Entry } from './operation-documents.js';
import { PersonFields, personInput, type PersonValues } from './person-fields.js';

interface CorrectEntryDialogProps {
  readonly row: Entry;
  readonly onClose: () => void;
}

/** Settles what is in doubt about a row, and corrects the rest. */
export function CorrectEntryDialog({ row, onClose }: CorrectEntryDialogProps) {
  const t = useT();
  const settle = useAct(CorrectEntryDocument, { notices: true });
  const fields = row.doubts.map((doubt) => doubt.field);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby="correct-entry"
    >
      <DialogTitle id="correct-entry" variant="h1" component="h2">
        {t('rescues.gate.correctTitle', { number: row.position })}
      </DialogTitle>
      <DialogContent>
        {row.doubts.length > 0 && (
          <Box sx={{ mb: 6 }}>
            <DoubtChoices
              doubts={row.doubts}
              chosen={(doubt) => standing(row, doubt)}
              onChoose={(field, value) =>
                void settle.submit({
                  entryId: row.id,
                  expectedVersion: row.version,
                  ...patchOf(field, value),
                  settles: [field],
                })
              }
            />
            <Button
              variant="outlined"
              sx={{ mt: 3 }}
              disabled={settle.sending}
              onClick={() => void settle.submit({ entryId: row.id, expectedVersion: row.version, settles: fields })}
            >
              {t('rescues.doubts.asRead')}
            </Button>
          </Box>
        )}
        <ActForm
          key={row.version}
          document={CorrectEntryDocument}
          defaults={valuesOf(row)}
          doneKey="rescues.gate.corrected"
          toInput={(values: PersonValues) => ({
            entryId: row.id,
            expectedVersion: row.version,
            ...changedOnly(row, values),
          })}
          onDone={onClose}
          onCancel={onClose}
        >
          <PersonFields />
        </ActForm>
      </DialogContent>
    </Dialog>
  );
}

const valuesOf = (row: Entry): PersonValues => ({
  name: row.name ?? '',
  sex: row.sex,
  nationality: row.nationality ?? null,
  birth: row.birth ?? null,
  documentNumber: row.documentNumber ?? '',
  phone: row.phone ?? '',
  room: row.room,
});

/** What nobody touched is not sent: it would settle doubts that nobody looked at. */
function changedOnly(row: Entry, values: PersonValues): Partial<ReturnType<typeof personInput>> {
  const before = personInput(valuesOf(row));
  const after = personInput(values);
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => before[key as keyof typeof before] !== value),
  );
}

function standing(row: Entry, doubt: Doubt): string | null | undefined {
  switch (doubt.field) {
    case 'BIRTH':
    case 'AGE':
      return row.birth ?? undefined;
    case 'NATIONALITY':
      return row.nationality ?? undefined;
    case 'PHONE':
      return row.phone === '' ? undefined : row.phone;
    default:
      return undefined;
  }
}

function patchOf(
  field: ListField,
  value: string | null,
): Partial<Record<'birth' | 'nationality' | 'phone' | 'documentNumber', string | null>> {
  if (field === 'BIRTH' || field === 'AGE') return { birth: value };
  if (field === 'NATIONALITY') return { nationality: value };
  if (field === 'PHONE') return { phone: value };
  return field === 'PASSPORT' && value === null ? { documentNumber: null } : {};
}
