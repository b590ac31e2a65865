import { Autocomplete, TextField as MuiTextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocale } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { countryName, countryOptions } from '../parts/countries.js';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

/** Search by typing in a list that is here. The form holds the country's code, or null. */
export function CountrySelect(props: FieldProps) {
  const locale = useLocale();
  const options = useMemo(() => countryOptions(locale), [locale]);
  const { field, error, frame } = useField(props, (code) => countryName(code as string, locale));
  const value = options.find((option) => option.value === field.value) ?? null;
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Autocomplete
          id={id}
          size="small"
          options={options}
          value={value}
          onChange={(_event, option) => field.onChange(option?.value ?? null)}
          onBlur={field.onBlur}
          isOptionEqualToValue={(a, b) => a.value === b.value}
          sx={{ maxWidth: 360 }}
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

export interface Picked {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

interface PickFieldProps extends FieldProps {
  /** Asks the API; sees what is typed (also nothing: then the likeliest ones). Name it apart from other pickers. */
  readonly find: (query: string, signal: AbortSignal) => Promise<readonly Picked[]>;
  readonly findKey: string;
}

/** Chooses one record (a compound, a colleague, a mission) by typing. The form holds { id, label }, or null. */
export function PickField({ find, findKey, ...props }: PickFieldProps) {
  const t = useT();
  const [query, setQuery] = useState('');
  const { field, error, frame } = useField(props, (value) => (value as Picked | null)?.label ?? '');
  const answer = useQuery({
    queryKey: ['pick', findKey, query],
    queryFn: ({ signal }) => find(query, signal),
    gcTime: 0,
    placeholderData: (before) => before,
  });
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Autocomplete
          id={id}
          size="small"
          options={[...(answer.data ?? [])]}
          value={(field.value as Picked | null | undefined) ?? null}
          loading={answer.isFetching}
          loadingText={t('shell.palette.searching')}
          noOptionsText={answer.isError ? t('shell.state.error') : t('shell.palette.nothing', { query })}
          onInputChange={(_event, text, reason) => {
            if (reason === 'input') setQuery(text);
          }}
          onChange={(_event, option) => field.onChange(option)}
          onBlur={field.onBlur}
          filterOptions={(options) => options}
          getOptionKey={(option) => option.id}
          getOptionLabel={(option) => option.label}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          sx={{ maxWidth: 440 }}
          renderOption={({ key, ...li }, option) => (
            <li key={key} {...li}>
              <span>
                {option.label}
                {option.detail !== undefined && <small style={{ display: 'block' }}>{option.detail}</small>}
              </span>
            </li>
          )}
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
