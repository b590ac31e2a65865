import { Select } from '@mui/material';
import { FieldFrame } from '../../form/field-frame.js';
import { useField, type FieldProps } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';

interface PlainSelectProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a list of the organisation's own. A plain select: it works with one thumb. */
export function PlainSelect({ options, ...props }: PlainSelectProps) {
  const t = useT();
  const { field, error, frame } = useField(
    props,
    (value) => options.find((option) => option.value === value)?.label ?? '',
  );
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={(field.value as string | null | undefined) ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
          onBlur={field.onBlur}
          error={error !== undefined}
          sx={{ minWidth: 240, maxWidth: '100%', width: 'fit-content' }}
          inputProps={{ id, name: field.name, 'aria-describedby': describedBy, 'aria-required': props.required }}
        >
          <option value="">{t('shell.form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
