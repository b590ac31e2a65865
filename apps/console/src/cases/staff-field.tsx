import { Autocomplete, TextField as MuiTextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';
import { findColleagues } from './find-colleagues.js';

export interface Staff {
  readonly id: string;
  readonly label: string;
}

/** Several colleagues by name. */
export function StaffField() {
  const { field, error, frame } = useField(
    { name: 'userIds', labelKey: 'cases.restrict.staff', helpKey: 'cases.restrict.staffHelp' },
    (value) => (Array.isArray(value) ? (value as Staff[]).map(({ label }) => label).join(', ') : ''),
  );
  const answer = useQuery({
    queryKey: ['pick', 'staff'],
    queryFn: ({ signal }) => findColleagues('', signal),
    gcTime: 0,
  });
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Autocomplete
          id={id}
          multiple
          size="small"
          options={[...(answer.data ?? [])]}
          value={(field.value as Staff[] | undefined) ?? []}
          loading={answer.isFetching}
          onChange={(_event, chosen) => field.onChange(chosen)}
          onBlur={field.onBlur}
          getOptionKey={(option) => option.id}
          getOptionLabel={(option) => option.label}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          renderInput={(input) => (
            <MuiTextField
              {...input}
              error={error !== undefined}
              slotProps={{
                ...input.slotProps,
                htmlInput: { ...input.slotProps.htmlInput, 'aria-describedby': describedBy },
              }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
