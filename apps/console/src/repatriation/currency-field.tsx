import { currencies } from '@homeward/domain';
import { Select } from '@mui/material';
import { FieldFrame } from '../form/field-frame.js';
import { useField, type FieldProps } from '../form/use-field.js';

/** Codes, because a sign stands for four currencies here. */
export function CurrencyField(props: FieldProps) {
  const { field, error, frame } = useField(props);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={(field.value as string | null | undefined) ?? ''}
          onChange={(event) => field.onChange(event.target.value)}
          onBlur={field.onBlur}
          error={error !== undefined}
          sx={{ minWidth: 120 }}
          inputProps={{ id, name: field.name, 'aria-describedby': describedBy }}
        >
          {currencies.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
