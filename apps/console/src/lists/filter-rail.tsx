import { Box, Button, Checkbox, OutlinedInput, Select, Typography } from '@mui/material';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Picked } from '../form/pick-fields.js';
import { DayInWords } from '../form/day-in-words.js';
import { useT } from '../i18n/use-t.js';
import { FilterLabel } from './filter-label.js';
import { isPicked, PickControl } from './pick-filter.js';
import { useList } from './use-list.js';

interface Named {
  readonly name: string;
  readonly labelKey: string;
}

export interface TextFilter extends Named {
  readonly kind: 'text';
  /** The order that is chosen when words are entered; another may be chosen then. */
  readonly bringsSort?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OneFilter extends Named {
  readonly kind: 'one';
  readonly options: readonly Option[];
}

/** Several at once. `counts` by value come from the list's own answer (facets), so they follow the other filters. */
export interface ManyFilter extends Named {
  readonly kind: 'many';
  readonly options: readonly Option[];
  readonly countsOf?: (facets: unknown) => Readonly<Record<string, number>> | undefined;
  /** What the counts name beyond the options becomes an option too, in these words. */
  readonly labelOf?: (value: string) => string;
}

export interface DayFilter extends Named {
  readonly kind: 'day';
}

export interface YesFilter extends Named {
  readonly kind: 'yes';
}

/** One record of another room, found by typing. The filter holds { id, label }, so that a saved view can show it. */
export interface PickFilter extends Named {
  readonly kind: 'pick';
  readonly find: (query: string, signal: AbortSignal) => Promise<readonly Picked[]>;
}

export type ListFilter = TextFilter | OneFilter | ManyFilter | YesFilter | DayFilter | PickFilter;

/** Filters of the list around it; every change is applied at once, words after a pause. */
export function FilterRail({ filters }: { readonly filters: readonly ListFilter[] }) {
  const t = useT();
  const { filterValues: values, setFilters, meta, sort, setSort } = useList();
  const facets = meta?.facets;
  const set = (name: string, value: unknown, debounce = false): void => {
    const { [name]: before, ...others } = values;
    const filter = filters.find((one) => one.name === name);
    const brings = filter?.kind === 'text' ? filter.bringsSort : undefined;
    if (brings !== undefined && brings !== sort.field && before === undefined && value !== undefined)
      setSort({ field: brings, order: 'DESC' });
    setFilters(value === undefined ? others : { ...others, [name]: value }, undefined, debounce);
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
      {filters.map((filter) => (
        <FilterControl key={filter.name} filter={filter} value={values[filter.name]} facets={facets} onChange={set} />
      ))}
      {Object.keys(values).length > 0 && (
        <Button variant="outlined" onClick={() => setFilters({}, {})} sx={{ alignSelf: 'flex-start' }}>
          {t('shell.list.clear')}
        </Button>
      )}
    </Box>
  );
}

interface ControlProps {
  readonly filter: ListFilter;
  readonly value: unknown;
  readonly facets: unknown;
  readonly onChange: (name: string, value: unknown, debounce?: boolean) => void;
}

function FilterControl({ filter, value, facets, onChange }: ControlProps) {
  const t = useT();
  const label = t(filter.labelKey);
  const id = `filter-${filter.name}`;
  switch (filter.kind) {
    case 'text':
      return <TextControl id={id} label={label} value={value} onChange={(text) => onChange(filter.name, text)} />;
    case 'yes':
      return (
        <CheckLine
          label={label}
          checked={value === true}
          onChange={(checked) => onChange(filter.name, checked ? true : undefined)}
        />
      );
    case 'day':
      return (
        <Box>
          <FilterLabel htmlFor={id}>{label}</FilterLabel>
          <OutlinedInput
            id={id}
            fullWidth
            size="small"
            type="date"
            value={typeof value === 'string' ? value : ''}
            // Half a date is no date: the browser says '' until all of it stands there.
            onChange={(event) =>
              onChange(filter.name, event.target.value === '' ? undefined : event.target.value, true)
            }
            inputProps={{ 'aria-describedby': `${id}-day` }}
          />
          <DayInWords id={`${id}-day`} value={typeof value === 'string' ? value : ''} />
        </Box>
      );
    case 'one':
      return (
        <Box>
          <FilterLabel htmlFor={id}>{label}</FilterLabel>
          <Select
            native
            fullWidth
            size="small"
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(filter.name, event.target.value === '' ? undefined : event.target.value)}
            inputProps={{ id }}
          >
            <option value="" aria-label={t('shell.form.none')} />
            {filter.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        </Box>
      );
    case 'pick':
      return (
        <PickControl
          id={id}
          label={label}
          name={filter.name}
          find={filter.find}
          value={isPicked(value) ? value : null}
          onChange={(picked) => onChange(filter.name, picked ?? undefined)}
        />
      );
    case 'many':
      return <ManyControl filter={filter} label={label} value={value} facets={facets} onChange={onChange} />;
  }
}

/** More than these are folded away, but never a chosen one. */
const inSight = 8;

interface ManyControlProps extends ControlProps {
  readonly filter: ManyFilter;
  readonly label: string;
}

function ManyControl({ filter, label, value, facets, onChange }: ManyControlProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const counts = filter.countsOf?.(facets);
  const options = withCounted(filter, [...chosen, ...Object.keys(counts ?? {})]);
  const few = options.length <= inSight + 1;
  const shown = options.filter((option, at) => few || all || at < inSight || chosen.includes(option.value));
  const rest = options.length - shown.length;
  const toggle = (option: string, checked: boolean): void => {
    const next = checked ? [...chosen, option] : chosen.filter((other) => other !== option);
    onChange(filter.name, next.length === 0 ? undefined : next);
  };
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ mb: 1, p: 0 }}>
        {label}
      </Typography>
      {shown.map((option) => (
        <CheckLine
          key={option.value}
          label={option.label}
          count={counts?.[option.value]}
          checked={chosen.includes(option.value)}
          onChange={(checked) => toggle(option.value, checked)}
        />
      ))}
      {!few && (rest > 0 || all) && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ ml: -1.5 }}>
          {all ? t('shell.list.fewer') : t('shell.list.more', { count: rest })}
        </Button>
      )}
    </Box>
  );
}

function withCounted({ options, labelOf }: ManyFilter, values: readonly string[]): readonly Option[] {
  if (!labelOf) return options;
  const more = new Set(values.filter((value) => !options.some((option) => option.value === value)));
  return [
    ...options,
    ...[...more].filter((value) => value !== 'null').map((value) => ({ value, label: labelOf(value) })),
  ];
}

interface TextControlProps {
  readonly id: string;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: string | undefined) => void;
}

const pauseMs = 500;

/** Its own words while typing; the list follows after the pause. Cleared from elsewhere, it empties too. */
function TextControl({ id, label, value, onChange }: TextControlProps) {
  const outside = typeof value === 'string' ? value : '';
  const [text, setText] = useState(outside);
  const [seen, setSeen] = useState(outside);
  if (seen !== outside) {
    setSeen(outside);
    setText(outside);
  }
  const said = text.trim() === '' ? '' : text;
  // With the filters and the order of that moment, and at once when the rail is put away.
  const apply = useEffectEvent(() => {
    if (said !== outside) onChange(said === '' ? undefined : said);
  });
  useEffect(() => {
    const timer = window.setTimeout(() => apply(), pauseMs);
    return () => window.clearTimeout(timer);
  }, [said]);
  useEffect(() => () => apply(), []);
  return (
    <Box>
      <FilterLabel htmlFor={id}>{label}</FilterLabel>
      <OutlinedInput
        id={id}
        fullWidth
        size="small"
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        inputProps={{ autoComplete: 'off', spellCheck: false }}
      />
    </Box>
  );
}

interface CheckLineProps {
  readonly label: string;
  readonly count?: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function CheckLine({ label, count, checked, onChange }: CheckLineProps) {
  return (
    <Box
      component="label"
      sx={({ tokens }) => ({
        display: 'flex',
        alignItems: 'flex-start',
        gap: 1,
        ml: -2,
        pr: 1,
        borderRadius: 1,
        cursor: 'pointer',
        color: count === 0 && !checked ? tokens.quiet : tokens.text,
        '&:hover': { bgcolor: tokens.brandSoft },
      })}
    >
      <Checkbox size="small" checked={checked} onChange={(event) => onChange(event.target.checked)} sx={{ p: 1.5 }} />
      <Box component="span" sx={{ flex: 1, pt: 1, pb: 1 }}>
        {label}
      </Box>
      {count !== undefined && (
        <Typography component="span" variant="caption" color="textSecondary" sx={{ pt: 1 }}>
          {count.toLocaleString('en')}
        </Typography>
      )}
    </Box>
  );
}
