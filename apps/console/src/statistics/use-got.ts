import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import { documentKey, useDocument } from '../data/use-document.js';
import { RecipientsDocument } from './recipient-documents.js';
import type { Got } from './standard-tables.js';
import { ReleasesDocument } from './statistics-documents.js';

/** What fits on one page of the log. */
const PAGE = 100;

/** The tables of a period that a reader got or that are asked for, with what each counts: the register names them, the log knows the rest. */
export function useGot(snapshotId: string, recipientId: string | null): UseQueryResult<readonly Got[], RequestFault> {
  const register = useDocument(RecipientsDocument, {});
  const recipient = register.data?.recipients.find(({ id }) => id === recipientId);
  const ids = (recipient?.releases ?? [])
    .filter((release) => release.kind === 'TABLE' && release.snapshotId === snapshotId)
    .map(({ id }) => id);
  return useQuery<readonly Got[], RequestFault>({
    queryKey: [...documentKey('Releases'), 'of', ids],
    queryFn: async ({ signal }) => {
      const found: Got[] = [];
      let after: string | null = null;
      while (found.length < ids.length) {
        const { releases }: Awaited<ReturnType<typeof page>> = await page(after, signal);
        found.push(...releases.nodes.filter(({ id }) => ids.includes(id)));
        if (!releases.pageInfo.hasNextPage) break;
        after = releases.pageInfo.endCursor;
      }
      return found;
    },
    enabled: recipient !== undefined,
  });
}

const page = (after: string | null, signal: AbortSignal) => send(ReleasesDocument, { first: PAGE, after }, { signal });
