import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import { Box, Button, Checkbox, IconButton, Select, Tooltip, Typography } from '@mui/material';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useResourceContext, useStore } from 'react-admin';
import type { Total } from '../data/resource.js';
import { useT } from '../i18n/use-t.js';
import { barHeight } from '../theme/tokens.js';
import { useList } from './use-list.js';

export interface ListSort {
  readonly field: string;
  readonly order: 'ASC' | 'DESC';
  readonly labelKey: string;
  /** The API has this order in one direction only. */
  readonly fixed?: boolean;
  /** Offered only while this filter holds something. */
  readonly onlyWith?: string;
  /** What it is called while that filter holds something: likeness to a text is an order only where there is a text. */
  readonly calledWith?: { readonly filter: string; readonly labelKey: string };
}

interface ListHeadProps {
  readonly sorts: readonly ListSort[];
  readonly bulk?: (ids: readonly string[], clear: () => void) => ReactNode;
}

/** How many, in which order; with a selection it becomes the bulk bar. */
export function ListHead({ sorts, bulk }: ListHeadProps) {
  const t = useT();
  const { data, meta, sort, setSort, selectedIds, onSelect, onUnselectItems, filterValues } = useList();
  useForgottenSelection();
  const ids = selectedIds;
  const rows = data ?? [];
  const all = rows.length > 0 && rows.every((row) => ids.includes(row.id));
  const holds = (filter: string): boolean => filterValues[filter] !== undefined;
  const offered = sorts.filter(({ onlyWith }) => onlyWith === undefined || holds(onlyWith));
  const chosen = offered.find((entry) => entry.field === sort.field) ?? offered[0];
  return (
    <Box
      className="hw-no-print"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        minHeight: 56,
        px: 4,
        py: 2,
        borderBottom: `1px solid ${tokens.border}`,
        borderRadius: '8px 8px 0 0',
        // Chosen rows stay chosen while the list is scrolled, and what is to be done with them stays in sight.
        ...(ids.length > 0
          ? { bgcolor: tokens.brandSoft, position: 'sticky', top: barHeight, zIndex: 1 }
          : { bgcolor: 'transparent' }),
      })}
    >
      {bulk && (
        <Checkbox
          size="small"
          checked={all}
          indeterminate={!all && ids.length > 0}
          onChange={() => onSelect(all ? [] : rows.map((row) => row.id))}
          slotProps={{ input: { 'aria-label': t('shell.list.selectPage') } }}
          sx={{ ml: -2 }}
        />
      )}
      {ids.length > 0 && bulk ? (
        <>
          <Typography role="status" sx={{ fontWeight: 600 }}>
            {t('shell.list.selected', { smart_count: ids.length })}
          </Typography>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', flex: 1 }}>{bulk(ids, () => onUnselectItems())}</Box>
          <Button onClick={() => onUnselectItems()}>{t('shell.list.unselect')}</Button>
        </>
      ) : (
        <>
          <Typography color="textSecondary" role="status" sx={{ flex: 1 }}>
            <TotalWords total={meta?.total} />
          </Typography>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Typography component="label" htmlFor="list-sort" variant="caption" color="textSecondary">
              {t('shell.list.sort')}
            </Typography>
            <Select
              native
              size="small"
              value={chosen?.field ?? ''}
              onChange={(event) => {
                const next = sorts.find((entry) => entry.field === event.target.value);
                if (next) setSort({ field: next.field, order: next.order });
              }}
              inputProps={{ id: 'list-sort' }}
            >
              {offered.map(({ field, labelKey, calledWith }) => (
                <option key={field} value={field}>
                  {t(calledWith && holds(calledWith.filter) ? calledWith.labelKey : labelKey)}
                </option>
              ))}
            </Select>
            {chosen?.fixed !== true && (
              <Tooltip title={t(sort.order === 'ASC' ? 'shell.list.ascending' : 'shell.list.descending')}>
                <IconButton
                  aria-label={t(sort.order === 'ASC' ? 'shell.list.ascending' : 'shell.list.descending')}
                  onClick={() => setSort({ field: sort.field, order: sort.order === 'ASC' ? 'DESC' : 'ASC' })}
                >
                  {sort.order === 'ASC' ? (
                    <ArrowUpwardOutlined fontSize="small" />
                  ) : (
                    <ArrowDownwardOutlined fontSize="small" />
                  )}
                </IconButton>
              </Tooltip>
            )}
          </Box>
        </>
      )}
    </Box>
  );
}

/** Rows chosen under another filter are out of sight: an act on many must not reach what its reader does not see. */
function useForgottenSelection(): void {
  const { filterValues, selectedIds, onUnselectItems } = useList();
  const resource = useResourceContext() ?? '';
  const filter = JSON.stringify(filterValues);
  const [chosenUnder, setChosenUnder] = useStore<string>(`${resource}.chosenUnder`, '');
  const forget = useEffectEvent(() => {
    if (chosenUnder === filter) return;
    setChosenUnder(filter);
    if (selectedIds.length > 0) onUnselectItems();
  });
  useEffect(() => forget(), [filter]);
}

function TotalWords({ total }: { readonly total: Total | null | undefined }) {
  const t = useT();
  if (!total) return null;
  const count = total.value.toLocaleString('en');
  return total.capped
    ? t('shell.list.totalCapped', { count })
    : t('shell.list.total', { smart_count: total.value, count });
}
