import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RequestFault } from './faults.js';
import { send } from './graphql-client.js';
import { operationOf, type TypedDocument } from './typed-document.js';

export interface DocumentOptions {
  readonly enabled?: boolean;
  /** Show the former answer while the next one (other filter, other page) is on its way. */
  readonly keepPrevious?: boolean;
  readonly refetchEveryMs?: number;
  /** A reading that is logged must happen once and on purpose: not again when the window gets the focus. */
  readonly once?: boolean;
  /** What waits on somebody else: asked for whenever it is opened, however lately that was. */
  readonly anew?: boolean;
}

export const documentKey = (name: string): readonly [string, string] => ['document', name];

/** Reads one query document. Show the result with <Loaded query={...}>, which has all the other states. */
export function useDocument<TResult, TVariables>(
  document: TypedDocument<TResult, TVariables>,
  variables: TVariables,
  options: DocumentOptions = {},
): UseQueryResult<TResult, RequestFault> {
  const { name } = operationOf(document.toString());
  return useQuery<TResult, RequestFault>({
    queryKey: [...documentKey(name), variables],
    queryFn: ({ signal }) => send(document, variables, { signal }),
    enabled: options.enabled,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
    refetchInterval: options.refetchEveryMs,
    refetchOnMount: options.anew ? 'always' : true,
    ...(options.once ? { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false } : {}),
  });
}
