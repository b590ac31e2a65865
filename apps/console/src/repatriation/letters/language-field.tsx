import { Select } from '@mui/material';
import { FieldFrame } from '../../form/field-frame.js';
import { useField, type FieldProps } from '../../form/use-field.js';
import { useLanguageName } from './language-name.js';

/** One of the languages that letters can be written in, by its name in the reader's own. */
export function LanguageField({ languages, ...props }: FieldProps & { readonly languages: readonly string[] }) {
  const name = useLanguageName();
  const { field, frame } = useField(props, (value) => (typeof value === 'string' ? name(value) : ''));
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={field.value as string}
          onChange={(event) => field.onChange(event.target.value)}
          onBlur={field.onBlur}
          sx={{ minWidth: 240, maxWidth: '100%', width: 'fit-content' }}
          inputProps={{ id, name: field.name, 'aria-describedby': describedBy, 'aria-required': props.required }}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {name(one)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
