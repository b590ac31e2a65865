import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { createContext, use, useState } from 'react';
import { send } from '../data/graphql-client.js';
import type { Picked } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { StayPlacesDocument } from './interview-documents.js';

export interface KnownCompound {
  readonly id: string;
  readonly name: string;
  readonly province: string;
}

/** Compounds that the interview names already: their words came with it, and need no asking. */
export const KnownCompounds = createContext<readonly KnownCompound[]>([]);

const pickedOf = ({ id, name, province }: KnownCompound): Picked => ({ id, label: name, detail: province });

export async function findPlaces(text: string, signal: AbortSignal): Promise<Picked[]> {
  const { stayPlaces } = await send(StayPlacesDocument, { text }, { signal });
  return stayPlaces.map(pickedOf);
}

interface CompoundPickProps {
  readonly id: string;
  readonly compoundId: string | null;
  readonly onChange: (compoundId: string | null) => void;
}

/** A compound of the registry, by any of its names. */
export function CompoundPick({ id, compoundId, onChange }: CompoundPickProps) {
  const t = useT();
  const known = use(KnownCompounds);
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Picked | null>(() => {
    const found = known.find((one) => one.id === compoundId);
    return found ? pickedOf(found) : null;
  });
  const query = useQuery({
    queryKey: ['pick', 'stay-places', text],
    queryFn: ({ signal }) => findPlaces(text, signal),
    gcTime: 0,
    placeholderData: (before) => before,
  });
  return (
    <Autocomplete
      id={id}
      size="small"
      options={query.data ?? []}
      value={compoundId === null ? null : picked}
      loading={query.isFetching}
      loadingText={t('shell.palette.searching')}
      noOptionsText={query.isError ? t('shell.state.error') : t('shell.palette.nothing', { query: text })}
      filterOptions={(options) => options}
      getOptionKey={(option) => option.id}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_event, next, reason) => {
        if (reason === 'input') setText(next);
      }}
      onChange={(_event, option) => {
        setPicked(option);
        onChange(option?.id ?? null);
      }}
      renderOption={({ key, ...li }, option) => (
        <li key={key} {...li}>
          <span>
            {option.label}
            {option.detail !== undefined && <small style={{ display: 'block' }}>{option.detail}</small>}
          </span>
        </li>
      )}
      renderInput={(input) => <TextField {...input} />}
    />
  );
}
