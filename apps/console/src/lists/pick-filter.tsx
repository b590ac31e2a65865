import { Autocomplete, Box, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Picked } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { FilterLabel } from './filter-label.js';

export const isPicked = (value: unknown): value is Picked =>
  typeof value === 'object' && value !== null && 'id' in value;

interface PickControlProps {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly find: (query: string, signal: AbortSignal) => Promise<readonly Picked[]>;
  readonly value: Picked | null;
  readonly onChange: (picked: Picked | null) => void;
}

export function PickControl({ id, label, name, find, value, onChange }: PickControlProps) {
  const t = useT();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const answer = useQuery({
    queryKey: ['filter', name, query],
    queryFn: ({ signal }) => find(query, signal),
    enabled: open,
    gcTime: 0,
    placeholderData: (before) => before,
  });
  return (
    <Box>
      <FilterLabel htmlFor={id}>{label}</FilterLabel>
      <Autocomplete
        id={id}
        size="small"
        options={[...(answer.data ?? [])]}
        value={value}
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        loading={answer.isFetching}
        loadingText={t('shell.palette.searching')}
        noOptionsText={answer.isError ? t('shell.state.error') : t('shell.palette.nothing', { query })}
        onInputChange={(_event, text, reason) => {
          if (reason === 'input') setQuery(text);
        }}
        onChange={(_event, option) => onChange(option && { id: option.id, label: option.label })}
        filterOptions={(options) => options}
        getOptionKey={(option) => option.id}
        getOptionLabel={(option) => option.label}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        renderInput={(input) => <TextField {...input} />}
      />
    </Box>
  );
}
