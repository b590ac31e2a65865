import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { ActForm } from '../form/act-form.js';
import { useT } from '../i18n/use-t.js';
import { AddRosterPersonDocument, type OpenedOperation } from './operation-documents.js';
import { PersonFields, personInput, type PersonValues } from './person-fields.js';

const empty: PersonValues = {
  name: '',
  sex: null,
  nationality: null,
  birth: null,
  documentNumber: '',
  phone: '',
  room: '',
};

interface AddPersonDialogProps {
  readonly operation: OpenedOperation;
  readonly onClose: () => void;
}

/** Short intake at the gate. On the phone it takes the whole screen: one thing at a time. */
export function AddPersonDialog({ operation, onClose }: AddPersonDialogProps) {
  const t = useT();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby="add-person"
    >
      <DialogTitle id="add-person" variant="h1" component="h2">
        {t('rescues.gate.addPerson')}
      </DialogTitle>
      <DialogContent>
        <ActForm
          document={AddRosterPersonDocument}
          defaults={empty}
          doneKey="rescues.person.added"
          submitKey="rescues.person.add"
          toInput={(values: PersonValues) => ({ rescueOperationId: operation.id, ...personInput(values) })}
          onDone={onClose}
          onCancel={onClose}
        >
          <PersonFields />
        </ActForm>
      </DialogContent>
    </Dialog>
  );
}
