import { sexes, type Sex } from '@homeward/domain';
import { Box, Button, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { ActForm } from '../form/act-form.js';
import { CodeChoice } from '../form/code-fields.js';
import { CheckField, TextField } from '../form/fields.js';
import { FieldFrame } from '../form/field-frame.js';
import { PartialDateInput } from '../form/partial-date-input.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { AddRosterPersonDocument, type OpenedOperation } from './operation-documents.js';
import { TagInput } from './tag-input.js';

interface IntakeValues {
  readonly name: string;
  readonly nameUnknown: boolean;
  readonly sex: Sex | null;
  readonly nationality: string | null;
  readonly minor: boolean;
  readonly medicalUrgent: boolean;
  readonly tag: string;
  readonly birth: string | null;
  readonly documentNumber: string;
  readonly phone: string;
  readonly room: string;
}

const empty: IntakeValues = {
  name: '',
  nameUnknown: false,
  sex: null,
  nationality: null,
  minor: false,
  medicalUrgent: false,
  tag: '',
  birth: null,
  documentNumber: '',
  phone: '',
  room: '',
};
const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

interface AddPersonDialogProps {
  readonly operation: OpenedOperation;
  readonly onClose: () => void;
}

/**
 * Short intake at the gate, in under a minute: a name or that it is not known, what is seen, and the tag. Everything else can
 * wait for a quiet room. On the phone it takes the whole screen: one thing at a time.
 */
export function AddPersonDialog({ operation, onClose }: AddPersonDialogProps) {
  const t = useT();
  const [more, setMore] = useState(false);
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
          toInput={(values: IntakeValues) => ({
            rescueOperationId: operation.id,
            name: values.nameUnknown ? '' : values.name.trim(),
            nameUnknown: values.nameUnknown,
            sex: values.sex,
            nationality: values.nationality,
            // Without the mark the birth date says it.
            minor: values.minor ? true : null,
            medicalUrgent: values.medicalUrgent,
            tag: said(values.tag),
            birth: values.birth,
            documentNumber: said(values.documentNumber),
            phone: said(values.phone),
            room: said(values.room),
          })}
          onDone={onClose}
          onCancel={onClose}
        >
          <NameField />
          <CheckField name="nameUnknown" labelKey="operations.intake.nameUnknown" />
          <CodeChoice name="sex" labelKey="rescues.person.sex" list="sexes" codes={sexes} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6 }}>
            <CheckField name="medicalUrgent" labelKey="rescues.gate.medicalUrgent" />
            <CheckField name="minor" labelKey="rescues.gate.minor" />
          </Box>
          <TagField />
          <CountrySelect name="nationality" labelKey="rescues.person.nationality" />
          {more ? (
            <>
              <PartialDateInput name="birth" labelKey="rescues.person.birth" />
              <TextField name="documentNumber" labelKey="rescues.person.document" maxLength={60} />
              <TextField name="phone" labelKey="rescues.person.phone" type="tel" maxLength={60} />
              <TextField name="room" labelKey="rescues.person.room" maxLength={60} />
            </>
          ) : (
            <Button size="small" onClick={() => setMore(true)} sx={{ mb: 4 }}>
              {t('operations.intake.more')}
            </Button>
          )}
        </ActForm>
      </DialogContent>
    </Dialog>
  );
}

/** Nobody is kept waiting for a name that cannot be told. */
function NameField() {
  const { watch } = useFormContext<IntakeValues>();
  const unknown = watch('nameUnknown');
  return (
    <TextField
      key={unknown ? 'unknown' : 'known'}
      name="name"
      labelKey="rescues.person.name"
      helpKey="rescues.person.nameHelp"
      maxLength={200}
      required={!unknown}
    />
  );
}

function TagField() {
  const t = useT();
  const { field, fieldState } = useController<IntakeValues, 'tag'>({ name: 'tag' });
  return (
    <FieldFrame name="tag" label={t('operations.tag.label')} as="group" error={fieldState.error?.message}>
      {() => <TagInput value={field.value} onChange={field.onChange} label={t('operations.tag.label')} />}
    </FieldFrame>
  );
}
