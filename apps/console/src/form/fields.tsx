import { Box, Checkbox, OutlinedInput, Typography } from '@mui/material';
import { DayInWords } from './day-in-words.js';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'search';
  /** Height in lines; more than one makes a text area that grows. */
  readonly lines?: number;
  readonly maxLength?: number;
  /** Language of what is typed, for fonts and line height. */
  readonly lang?: string;
}

export function TextField({ type = 'text', lines = 1, maxLength, lang, ...props }: TextFieldProps) {
  const { field, error, frame } = useField(props);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          fullWidth
          size="small"
          type={type}
          multiline={lines > 1}
          minRows={lines > 1 ? lines : undefined}
          name={field.name}
          value={(field.value as string | null | undefined) ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={error !== undefined}
          inputProps={{
            'aria-describedby': describedBy,
            'aria-required': props.required,
            maxLength,
            lang,
            autoComplete: 'off',
          }}
        />
      )}
    </FieldFrame>
  );
}

interface NumberFieldProps extends FieldProps {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Word behind the number: "days", "USD". */
  readonly unit?: string;
}

/** The form holds a number, or null for empty: an empty field is not a zero. */
export function NumberField({ min, max, step, unit, ...props }: NumberFieldProps) {
  const { field, error, frame } = useField(props);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          size="small"
          type="number"
          name={field.name}
          value={(field.value as number | null | undefined) ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' ? null : Number(event.target.value))}
          onBlur={field.onBlur}
          error={error !== undefined}
          endAdornment={unit === undefined ? undefined : <Typography color="textSecondary">{unit}</Typography>}
          sx={{ width: 200, maxWidth: '100%' }}
          inputProps={{
            'aria-describedby': describedBy,
            'aria-required': props.required,
            min,
            max,
            step,
            inputMode: 'decimal',
          }}
        />
      )}
    </FieldFrame>
  );
}

interface DateFieldProps extends FieldProps {
  readonly time?: boolean;
  readonly min?: string;
  readonly max?: string;
}

/** A whole day ("2026-03-04"), or with `time` a local moment ("2026-03-04T09:30"). For what is known in part: PartialDateInput. */
export function DateField({ time = false, min, max, ...props }: DateFieldProps) {
  const { field, error, frame } = useField(props);
  const value = (field.value as string | null | undefined) ?? '';
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <>
          <OutlinedInput
            id={id}
            size="small"
            type={time ? 'datetime-local' : 'date'}
            name={field.name}
            value={value}
            onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
            onBlur={field.onBlur}
            error={error !== undefined}
            sx={{ width: time ? 260 : 200, maxWidth: '100%' }}
            inputProps={{
              'aria-describedby': [`${id}-day`, describedBy].filter(Boolean).join(' '),
              'aria-required': props.required,
              min,
              max,
            }}
          />
          <DayInWords id={`${id}-day`} value={value} />
        </>
      )}
    </FieldFrame>
  );
}

/** One statement that is true or not. */
export function CheckField(props: FieldProps) {
  const { field, frame } = useField(props);
  const { label, ...rest } = frame;
  return (
    <FieldFrame {...rest} label={label} bare>
      {({ id, describedBy }) => (
        <Box
          component="label"
          htmlFor={id}
          sx={{ display: 'inline-flex', alignItems: 'flex-start', gap: 1, cursor: 'pointer' }}
        >
          <Checkbox
            id={id}
            name={field.name}
            checked={field.value === true}
            onChange={(event) => field.onChange(event.target.checked)}
            onBlur={field.onBlur}
            slotProps={{ input: { 'aria-describedby': describedBy } }}
            sx={{ p: 1.5, ml: -1.5 }}
          />
          <Box component="span" sx={{ py: 1.5 }}>
            {label}
          </Box>
        </Box>
      )}
    </FieldFrame>
  );
}
