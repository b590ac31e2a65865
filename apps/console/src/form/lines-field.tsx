import { OutlinedInput } from '@mui/material';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

/** Several short texts, one per line: a list from a chat is pasted as it is. The form holds the lines as they stand. */
export function LinesField(props: FieldProps) {
  const { field, error, frame } = useField(props, (value) => (Array.isArray(value) ? value.join(', ') : ''));
  const lines = Array.isArray(field.value) ? (field.value as string[]) : [];
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          fullWidth
          multiline
          minRows={2}
          size="small"
          name={field.name}
          value={lines.join('\n')}
          onChange={(event) => field.onChange(event.target.value.split('\n'))}
          onBlur={field.onBlur}
          error={error !== undefined}
          inputProps={{ 'aria-describedby': describedBy, 'aria-required': props.required, autoComplete: 'off' }}
        />
      )}
    </FieldFrame>
  );
}

/** What the API takes: no empty line, no blank at an end. */
export const linesOf = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);
