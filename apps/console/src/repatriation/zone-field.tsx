import { Select } from '@mui/material';
import { FieldFrame } from '../form/field-frame.js';
import { useField, type FieldProps } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { zones } from './journey-words.js';

/** The zone of the time on the ticket, or of a clock on a wall; one that may be unknown says so. */
export function ZoneField({ noneKey, ...props }: FieldProps & { readonly noneKey?: string }) {
  const t = useT();
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
          {noneKey && <option value="">{t(noneKey)}</option>}
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
