import { airports, airportText } from '@homeward/domain/geography';
import { Autocomplete, TextField as MuiTextField } from '@mui/material';
import { useMemo } from 'react';
import { useDocument } from '../../data/use-document.js';
import { FieldFrame } from '../../form/field-frame.js';
import { type FieldProps, useField } from '../../form/use-field.js';
import { BorderCrossingsDocument } from './documents.js';

/** Where a leg begins or ends: an airport by its code, a border crossing by its name, or a place in words. The form holds the text. */
export function TravelPointField(props: FieldProps) {
  const { data } = useDocument(BorderCrossingsDocument, {});
  const options = useMemo(() => {
    const crossings = (data?.borderCrossings ?? []).filter(({ past, state }) => !past && state !== 'CLOSED');
    return [...airports.map(airportText), ...new Set(crossings.map(({ name }) => name))];
  }, [data]);
  const { field, error, frame } = useField({ helpKey: 'wayHomeMap.point.help', ...props });
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Autocomplete
          id={id}
          freeSolo
          size="small"
          options={options}
          inputValue={(field.value as string | null) ?? ''}
          onInputChange={(_event, text) => field.onChange(text)}
          onBlur={field.onBlur}
          sx={{ maxWidth: 420 }}
          renderInput={(input) => (
            <MuiTextField
              {...input}
              error={error !== undefined}
              slotProps={{
                ...input.slotProps,
                htmlInput: {
                  ...input.slotProps.htmlInput,
                  'aria-describedby': describedBy,
                  'aria-required': props.required,
                },
              }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
