import { Box, Radio, Typography } from '@mui/material';
import { FieldFrame } from '../form/field-frame.js';
import { useField, type FieldProps } from '../form/use-field.js';

interface RadioLinesProps<V extends string | number> extends FieldProps {
  readonly options: readonly {
    readonly value: V;
    readonly title: string;
    /** What it means, below it. */
    readonly means: string;
    readonly disabled?: boolean;
  }[];
}

/** One of a few that each need a sentence. */
export function RadioLines<V extends string | number>({ options, ...props }: RadioLinesProps<V>) {
  const { field, frame } = useField(props);
  return (
    <FieldFrame {...frame} as="group">
      {({ id }) => (
        <Box sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
          {options.map(({ value, title, means, disabled = false }) => (
            <Box
              key={value}
              component="label"
              sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, cursor: 'pointer', opacity: disabled ? 0.6 : 1 }}
            >
              <Radio
                name={`${id}-choice`}
                checked={field.value === value}
                disabled={disabled}
                onChange={() => field.onChange(value)}
                sx={{ p: 1.5, ml: -1.5 }}
              />
              <Box sx={{ py: 1.5, minWidth: 0 }}>
                <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
                <Typography variant="body2">{means}</Typography>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}
