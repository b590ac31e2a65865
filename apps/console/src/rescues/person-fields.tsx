import { sexes, type Sex } from '@homeward/domain';
import { CodeChoice } from '../form/code-fields.js';
import { TextField } from '../form/fields.js';
import { PartialDateInput } from '../form/partial-date-input.js';
import { CountrySelect } from '../form/pick-fields.js';

export interface PersonValues {
  readonly name: string;
  readonly sex: Sex | null;
  readonly nationality: string | null;
  readonly birth: string | null;
  readonly documentNumber: string;
  readonly phone: string;
  readonly room: string;
}

/** Seven fields, of which one is needed: everything else can wait for a quiet room. */
export function PersonFields() {
  return (
    <>
      <TextField
        name="name"
        labelKey="rescues.person.name"
        helpKey="rescues.person.nameHelp"
        maxLength={200}
        required
      />
      <CodeChoice name="sex" labelKey="rescues.person.sex" list="sexes" codes={sexes} />
      <CountrySelect name="nationality" labelKey="rescues.person.nationality" />
      <PartialDateInput name="birth" labelKey="rescues.person.birth" />
      <TextField name="documentNumber" labelKey="rescues.person.document" maxLength={60} />
      <TextField name="phone" labelKey="rescues.person.phone" type="tel" maxLength={60} />
      <TextField name="room" labelKey="rescues.person.room" maxLength={60} />
    </>
  );
}

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const personInput = (values: PersonValues) => ({
  name: values.name.trim(),
  sex: values.sex,
  nationality: values.nationality,
  birth: values.birth,
  documentNumber: said(values.documentNumber),
  phone: said(values.phone),
  room: said(values.room),
});
