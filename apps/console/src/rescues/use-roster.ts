import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import type { ResultOf } from '../data/typed-document.js';
import { type Entry, RosterDocument } from './operation-documents.js';

/** The whole roster, page after page: at the gate a name is looked for in all rows at once, also while the line is gone. */
export function useRoster(operationId: string): UseQueryResult<readonly Entry[], RequestFault> {
  return useQuery<readonly Entry[], RequestFault>({
    queryKey: ['document', 'Roster', operationId],
    queryFn: async ({ signal }) => {
      const rows: Entry[] = [];
      let after: string | null = null;
      do {
        const { roster }: ResultOf<typeof RosterDocument> = await send(
          RosterDocument,
          { id: operationId, after },
          { signal },
        );
        rows.push(...roster.nodes);
        after = roster.pageInfo.hasNextPage ? (roster.pageInfo.endCursor ?? null) : null;
      } while (after !== null);
      return rows;
    },
    // Every reading of names is logged: not again because somebody looked at another window.
    refetchOnWindowFocus: false,
  });
}
