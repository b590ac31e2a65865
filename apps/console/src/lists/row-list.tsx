import { Box, Button, Checkbox } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { isRequestFault, RequestFault } from '../data/faults.js';
import type { Row } from '../data/resource.js';
import { useT } from '../i18n/use-t.js';
import { Empty, FaultBlock, Loading } from '../parts/state-blocks.js';
import { useList } from './use-list.js';

export interface RowView {
  /** Nothing to open: all that is known stands in the row. */
  readonly to?: string;
  /** What the check box of the row is called; a reference, never a name. */
  readonly name: string;
  readonly avatar?: ReactNode;
  readonly primary: ReactNode;
  readonly secondary?: ReactNode;
  /** At the right end at the desk, beneath on the phone: track, due. */
  readonly end?: ReactNode;
}

interface RowListProps<TRow extends Row> {
  readonly row: (row: TRow) => RowView;
  readonly selectable: boolean;
  readonly empty?: ReactNode;
}

/** Rows of two lines. j and k move, x selects, Enter opens; the row in focus is one tab stop. */
export function RowList<TRow extends Row>({ row, selectable, empty }: RowListProps<TRow>) {
  const t = useT();
  const navigate = useNavigate();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const { data, error, isPending, isPlaceholderData, refetch, filterValues, setFilters, selectedIds, onToggleItem } =
    useList<TRow>();
  // Before the first row stand forty filters: j leads into the list from wherever nobody is writing.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'j' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[data-row], input:not([type="checkbox"]), textarea, select, [role="dialog"], [role="menu"]'))
        return;
      list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  if (isPending) return <Box sx={{ px: 4 }}>{<Loading rows={8} />}</Box>;
  if (error !== null && error !== undefined && !data) {
    const fault = isRequestFault(error) ? error : new RequestFault('unexpected', '');
    return <FaultBlock fault={fault} onRetry={() => void refetch()} />;
  }
  const rows = data ?? [];
  if (rows.length === 0) {
    const filtered = Object.keys(filterValues).length > 0;
    if (!filtered) return <>{empty ?? <Empty />}</>;
    return (
      <Empty
        titleKey="shell.state.emptyFiltered"
        hintKey="shell.state.emptyFilteredHint"
        action={
          <Button variant="outlined" onClick={() => setFilters({}, {})}>
            {t('shell.state.clearFilters')}
          </Button>
        }
      />
    );
  }
  const ids = selectedIds;
  const current = Math.min(at, rows.length - 1);

  function focusRow(index: number): void {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setAt(next);
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[next]?.focus();
  }

  function onKey(event: KeyboardEvent, index: number, view: RowView, id: string): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
    const step = moves[event.key];
    if (step !== undefined) {
      event.preventDefault();
      focusRow(index + step);
    } else if (event.key === 'x' && selectable) onToggleItem(id);
    else if (event.key === 'Enter' && view.to !== undefined) void navigate(view.to);
  }

  return (
    <Box
      component="ul"
      ref={list}
      aria-label={t('shell.list.keys')}
      aria-busy={isPlaceholderData}
      sx={{ listStyle: 'none', m: 0, p: 0, opacity: isPlaceholderData === true ? 0.6 : 1 }}
    >
      {rows.map((record, index) => {
        const view = row(record);
        return (
          <RowItem
            key={record.id}
            view={view}
            inTabOrder={index === current}
            selectable={selectable}
            selected={ids.includes(record.id)}
            onToggle={() => onToggleItem(record.id)}
            onFocus={() => setAt(index)}
            onKey={(event) => onKey(event, index, view, record.id)}
          />
        );
      })}
    </Box>
  );
}

interface RowItemProps {
  readonly view: RowView;
  readonly inTabOrder: boolean;
  readonly selectable: boolean;
  readonly selected: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function RowItem({ view, inTabOrder, selectable, selected, onToggle, onFocus, onKey }: RowItemProps) {
  const t = useT();
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        borderBottom: `1px solid ${tokens.border}`,
        '&:last-of-type': { borderBottom: 0 },
        bgcolor: selected ? tokens.brandSoft : 'transparent',
      })}
    >
      {selectable && (
        <Checkbox
          size="small"
          checked={selected}
          onChange={onToggle}
          slotProps={{ input: { 'aria-label': t('shell.list.select', { name: view.name }) } }}
          sx={{ ml: 2 }}
        />
      )}
      <Box
        {...(view.to === undefined ? { component: 'div' } : { component: Link, to: view.to })}
        data-row
        tabIndex={inTabOrder ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKey}
        sx={({ tokens }) => ({
          flex: 1,
          minWidth: 0,
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          px: selectable ? 1 : 4,
          py: 2.5,
          minHeight: 60,
          color: 'inherit',
          textDecoration: 'none',
          '&:hover': { bgcolor: tokens.brandSoft },
          '&:focus-visible': { outlineOffset: '-2px !important' },
        })}
      >
        {view.avatar}
        <Box
          sx={{
            flex: 1,
            minWidth: 0,
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            alignItems: 'center',
            justifyContent: 'space-between',
          }}
        >
          <Box sx={{ minWidth: 0, flex: '1 1 260px' }}>
            <Box>{view.primary}</Box>
            {view.secondary !== undefined && (
              <Box sx={({ tokens }) => ({ color: tokens.quiet, fontSize: '0.8125rem' })}>{view.secondary}</Box>
            )}
          </Box>
          {view.end !== undefined && (
            <Box
              sx={{
                display: 'flex',
                columnGap: 4,
                flexWrap: 'wrap',
                alignItems: 'center',
                pr: { md: 2 },
                '& > *': { minWidth: { md: 164 } },
              }}
            >
              {view.end}
            </Box>
          )}
        </Box>
      </Box>
    </Box>
  );
}
