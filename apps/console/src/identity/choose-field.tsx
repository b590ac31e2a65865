import { Select } from '@mui/material';
import { FieldFrame } from '../form/field-frame.js';
import { useField, type FieldProps } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChooseFieldProps extends FieldProps {
  readonly options: readonly Choice[];
  /** A second group under its own heading, for what is rarely chosen. */
  readonly more?: { readonly label: string; readonly options: readonly Choice[] };
}

/** One of what the page has at hand (missions, zones, languages), by its words. */
export function ChooseField({ options, more, ...props }: ChooseFieldProps) {
  const t = useT();
  const { field, error, frame } = useField(
    props,
    (value) => [...options, ...(more?.options ?? [])].find((option) => option.value === value)?.label ?? '',
  );
  const lines = (choices: readonly Choice[]) =>
    choices.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
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
          sx={{ minWidth: 240, maxWidth: '100%' }}
          inputProps={{ id, name: field.name, 'aria-describedby': describedBy, 'aria-required': props.required }}
        >
          {field.value === null && <option value="">{t('shell.form.choose')}</option>}
          {lines(options)}
          {more && <optgroup label={more.label}>{lines(more.options)}</optgroup>}
        </Select>
      )}
    </FieldFrame>
  );
}
