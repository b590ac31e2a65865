import type { FieldClass } from '@homeward/domain';
import { Select } from '@mui/material';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';

/** Who may read a note, in words of people and not of classes. */
export function ReaderField({ classes }: { readonly classes: readonly FieldClass[] }) {
  const t = useT();
  const { field, frame } = useField({ name: 'fieldClass', labelKey: 'cases.compose.fieldClass', required: true });
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={field.value as string}
          onChange={(event) => field.onChange(event.target.value)}
          onBlur={field.onBlur}
          sx={{ maxWidth: '100%' }}
          inputProps={{ id, 'aria-describedby': describedBy }}
        >
          {classes.map((name) => (
            <option key={name} value={name}>
              {t(`cases.compose.class.${name}`)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
