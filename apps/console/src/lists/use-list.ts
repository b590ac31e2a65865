import { useListContext } from 'react-admin';
import type { Row, Total } from '../data/resource.js';

/** React-admin's list state, as far as our lists use it, with types: its own are `any` where it matters. */
export interface ListState<TRow extends Row> {
  readonly data: readonly TRow[] | undefined;
  readonly meta: { readonly total?: Total | null; readonly facets?: unknown } | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isPlaceholderData: boolean | undefined;
  readonly page: number;
  readonly hasNextPage: boolean | undefined;
  readonly hasPreviousPage: boolean | undefined;
  readonly filterValues: Readonly<Record<string, unknown>>;
  readonly selectedIds: readonly string[];
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly setFilters: (filters: Readonly<Record<string, unknown>>, displayed?: unknown, debounce?: boolean) => void;
  readonly setPage: (page: number) => void;
  readonly setSort: (sort: { readonly field: string; readonly order: 'ASC' | 'DESC' }) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onToggleItem: (id: string) => void;
  readonly onUnselectItems: () => void;
  readonly refetch: () => unknown;
}

export function useList<TRow extends Row = Row>(): ListState<TRow> {
  return useListContext() as unknown as ListState<TRow>;
}
