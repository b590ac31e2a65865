import { Box, Checkbox } from '@mui/material';
import { FieldFrame } from '../../form/field-frame.js';
import { useField, type FieldProps } from '../../form/use-field.js';
import type { Leg } from './words.js';

/** Which of the legs are meant; the form holds their ids. */
export function LegChoice({ legs, ...props }: FieldProps & { readonly legs: readonly Leg[] }) {
  const { field, frame } = useField(props);
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <>
          {legs.map(({ id, fromPlace, toPlace }) => (
            <Box
              component="label"
              key={id}
              sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 44, cursor: 'pointer' }}
            >
              <Checkbox
                size="small"
                sx={{ ml: -1.5 }}
                checked={chosen.includes(id)}
                onChange={(event) =>
                  field.onChange(
                    legs
                      .map((leg) => leg.id)
                      .filter((one) => (one === id ? event.target.checked : chosen.includes(one))),
                  )
                }
              />
              <span>
                {fromPlace} – {toPlace}
              </span>
            </Box>
          ))}
        </>
      )}
    </FieldFrame>
  );
}
