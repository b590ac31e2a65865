import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnected } from '../data/connection-store.js';
import { isRequestFault, type RequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import type { ResultOf } from '../data/typed-document.js';
import { sessionStore } from '../session/session-store.js';
import { marksStore, watchMarks } from './marks-store.js';
import { type Entry, RosterChangesDocument, RosterDocument } from './operation-documents.js';

/** How often a gate asks what the others did. Nothing is read, and nothing logged, where nothing changed. */
const everyMs = 3_000;

/** Up to where each roster of this page is known. */
const cursors = new Map<string, string>();
const keyOf = (operationId: string): readonly string[] => ['document', 'Roster', operationId];

/** The whole roster, page after page: at the gate a name is looked for in all rows at once, also while the line is gone. */
export function useRoster(operationId: string): UseQueryResult<readonly Entry[], RequestFault> {
  return useQuery<readonly Entry[], RequestFault>({
    queryKey: keyOf(operationId),
    queryFn: async ({ signal }) => {
      const { rosterChanges } = await send(RosterChangesDocument, { id: operationId, since: null }, { signal });
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
      // Older than the rows: what happens while they are read is told by the next question.
      cursors.set(operationId, rosterChanges.cursor);
      return rows;
    },
    // Every reading of names is logged: not again because somebody looked at another window.
    refetchOnWindowFocus: false,
  });
}

/** The rows of `theirs` in their places; the newer version of a row stays, whichever way it came. */
export function merged(rows: readonly Entry[], theirs: readonly Entry[]): readonly Entry[] {
  if (theirs.length === 0) return rows;
  const by = new Map(rows.map((row) => [row.id, row]));
  for (const row of theirs) {
    const held = by.get(row.id);
    if (!held || held.version <= row.version) by.set(row.id, row);
  }
  return [...by.values()].sort((a, b) => a.position - b.position);
}

/** The same, kept up with what other devices do. */
export function useLiveRoster(operationId: string): UseQueryResult<readonly Entry[], RequestFault> {
  const queries = useQueryClient();
  const roster = useRoster(operationId);
  const connected = useConnected();
  const loaded = roster.data !== undefined;
  useEffect(() => {
    watchMarks();
    return marksStore.onArrival((operation, entry) => {
      if (operation === operationId)
        queries.setQueryData<readonly Entry[]>(keyOf(operationId), (rows) => rows && merged(rows, [entry]));
    });
  }, [operationId, queries]);
  useEffect(() => {
    if (!loaded || !connected) return undefined;
    const stop = new AbortController();
    const look = async (): Promise<void> => {
      const since = cursors.get(operationId);
      // Behind the curtain nothing is read: asking must not keep a session open that nobody uses.
      if (since === undefined || document.visibilityState === 'hidden' || sessionStore.read().lost) return;
      try {
        const { rosterChanges } = await send(
          RosterChangesDocument,
          { id: operationId, since },
          { signal: stop.signal },
        );
        if (cursors.get(operationId) !== since) return;
        cursors.set(operationId, rosterChanges.cursor);
        if (rosterChanges.reset) await queries.invalidateQueries({ queryKey: keyOf(operationId) });
        else if (rosterChanges.entries.length > 0) {
          queries.setQueryData<readonly Entry[]>(
            keyOf(operationId),
            (rows) => rows && merged(rows, rosterChanges.entries),
          );
          if (rosterChanges.operation)
            queries.setQueryData(
              ['document', 'Operation', { id: operationId }],
              (held: object | undefined) =>
                held && {
                  ...held,
                  operation: { ...(held as { operation: object }).operation, ...rosterChanges.operation },
                },
            );
        }
      } catch (error) {
        if (!isRequestFault(error) && !stop.signal.aborted) throw error;
      }
    };
    void look();
    const timer = window.setInterval(() => void look(), everyMs);
    return () => {
      stop.abort();
      window.clearInterval(timer);
    };
  }, [connected, loaded, operationId, queries]);
  return roster;
}
