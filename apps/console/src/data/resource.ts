import { send } from './graphql-client.js';
import type { TypedDocument } from './typed-document.js';

export interface ListQuery {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly first: number;
  readonly after: string | null;
}

export interface Total {
  readonly value: number;
  readonly capped: boolean;
}

export interface Connection<TRow> {
  readonly nodes: readonly TRow[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
  readonly total?: Total | null;
  /** Counts for the filter rail, where the list has them; handed through to `useListContext().meta.facets`. */
  readonly facets?: unknown;
}

export interface Row {
  readonly id: string;
}

/** What react-admin's lists and references of one resource read from. Rooms export one as the default of a file. */
export interface ResourceSource<TRow extends Row = Row> {
  readonly list?: (query: ListQuery, signal?: AbortSignal) => Promise<Connection<TRow>>;
  readonly one?: (id: string, signal?: AbortSignal) => Promise<TRow | null>;
  readonly many?: (ids: readonly string[], signal?: AbortSignal) => Promise<readonly TRow[]>;
}

/** `list: listFrom(CasesDocument, (q) => ({ filter: q.filter, first: q.first, after: q.after }), (r) => r.cases)` */
export function listFrom<TResult, TVariables, TRow extends Row>(
  document: TypedDocument<TResult, TVariables>,
  variables: (query: ListQuery) => TVariables,
  connection: (result: TResult) => Connection<TRow>,
): NonNullable<ResourceSource<TRow>['list']> {
  return async (query, signal) => connection(await send(document, variables(query), { signal }));
}

/** `one: oneFrom(CaseDocument, (id) => ({ id }), (r) => r.case)`; null is "not there or not yours". */
export function oneFrom<TResult, TVariables, TRow extends Row>(
  document: TypedDocument<TResult, TVariables>,
  variables: (id: string) => TVariables,
  record: (result: TResult) => TRow | null | undefined,
): NonNullable<ResourceSource<TRow>['one']> {
  return async (id, signal) => record(await send(document, variables(id), { signal })) ?? null;
}

export function manyFrom<TResult, TVariables, TRow extends Row>(
  document: TypedDocument<TResult, TVariables>,
  variables: (ids: readonly string[]) => TVariables,
  records: (result: TResult) => readonly TRow[],
): NonNullable<ResourceSource<TRow>['many']> {
  return async (ids, signal) => records(await send(document, variables(ids), { signal }));
}
