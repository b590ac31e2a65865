import { compoundStatuses, type CompoundStatus } from '@homeward/domain';
import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { PartialDateInput } from '../form/partial-date-input.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import type { OpenedCompound } from './compound-documents.js';
import { findCompounds } from './compound-search.js';

const RecordStatusDocument = graphql(`
  mutation RecordCompoundStatus($input: RecordCompoundStatusInput!) {
    recordCompoundStatus(input: $input) {
      __typename
      ... on Compound {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

interface StatusValues {
  readonly status: CompoundStatus | null;
  readonly happenedOn: string | null;
  readonly movedTo: Picked | null;
  readonly source: string;
  readonly note: string;
}

export function StatusDialog({
  compound,
  onClose,
}: {
  readonly compound: OpenedCompound;
  readonly onClose: () => void;
}) {
  const t = useT();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby="compound-status"
    >
      <DialogTitle id="compound-status" variant="h1" component="h2">
        {t('locations.status.record')}
      </DialogTitle>
      <DialogContent>
        <ActForm
          document={RecordStatusDocument}
          defaults={{ status: null, happenedOn: null, movedTo: null, source: '', note: '' } satisfies StatusValues}
          doneKey="locations.status.done"
          toInput={(values: StatusValues) => ({
            id: compound.id,
            expectedVersion: compound.version,
            status: values.status ?? 'UNKNOWN',
            happenedOn: values.happenedOn,
            movedTo: values.movedTo?.id ?? null,
            source: values.source.trim(),
            note: values.note.trim(),
          })}
          onDone={onClose}
          onCancel={onClose}
        >
          <CodeSelect
            name="status"
            labelKey="locations.status.status"
            list="compoundStatuses"
            codes={compoundStatuses}
            required
          />
          <PartialDateInput name="happenedOn" labelKey="locations.status.happenedOn" />
          <PickField name="movedTo" labelKey="locations.status.movedTo" findKey="compound-moved" find={findCompounds} />
          <TextField
            name="source"
            labelKey="locations.status.source"
            whyKey="locations.status.sourceWhy"
            maxLength={200}
          />
          <TextField name="note" labelKey="locations.status.note" lines={3} />
        </ActForm>
      </DialogContent>
    </Dialog>
  );
}
