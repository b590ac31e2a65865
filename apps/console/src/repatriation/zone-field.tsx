import { Select } from '@mui/material';
import { FieldFrame } from '../form/field-frame.js';
import { useField, type FieldProps } from '../form/use-field.js';
import { zones } from './journey-words.js';

/** The zone of the time on the ticket. */
export function ZoneField(props: FieldProps) {
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
          sx={{ minWidth: 240, maxWidth: '100%' }}
          inputProps={{ id, name: field.name, 'aria-describedby': describedBy }}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
