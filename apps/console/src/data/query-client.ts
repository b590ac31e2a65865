import { QueryClient } from '@tanstack/react-query';
import { connectionStore } from './connection-store.js';

/**
 * Retrying is the client's business (once, and only after silence), so none here. Nothing is kept after its page is
 * left for more than a minute: what was read about a person should not wait in memory for the next one at this desk.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 5_000, gcTime: 60_000, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** What could not be loaded loads again when the server can be reached again. */
export function reloadOnReturn(): void {
  connectionStore.subscribe(() => {
    if (connectionStore.read())
      void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  });
}
