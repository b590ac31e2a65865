import { Box, Button } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { isRequestFault, RequestFault } from '../../data/faults.js';
import { send } from '../../data/graphql-client.js';
import { documentKey } from '../../data/use-document.js';
import type { CalendarFilter } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { FaultBlock, Loading } from '../../parts/state-blocks.js';
import { CalendarDayDocument, CalendarOverdueDocument } from './calendar-documents.js';
import { EntryLine } from './entry-line.js';

interface PagedLinesProps {
  /** Null: what is overdue from before today. */
  readonly day: string | null;
  readonly filter: CalendarFilter;
  /** How many there are. */
  readonly count: number;
}

/** Every entry, page by page: more than a calendar brings with it at once. */
export function PagedLines({ day, filter, count }: PagedLinesProps) {
  const t = useT();
  const query = useInfiniteQuery({
    queryKey: [...documentKey('CalendarDay'), day, filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam: after, signal }) =>
      day === null
        ? (await send(CalendarOverdueDocument, { filter, after }, { signal })).calendarOverdue
        : (await send(CalendarDayDocument, { day, filter, after }, { signal })).calendarDay,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  if (query.isPending) return <Loading rows={5} />;
  if (query.isError)
    return (
      <FaultBlock
        fault={isRequestFault(query.error) ? query.error : new RequestFault('unexpected', '')}
        onRetry={() => void query.refetch()}
      />
    );
  const entries = query.data.pages.flatMap(({ nodes }) => nodes);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} dated={day === null} />
        ))}
      </Box>
      {query.hasNextPage && (
        <Box sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 3, py: 1 })}>
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('calendar.next50', { shown: entries.length, count })}
          </Button>
        </Box>
      )}
    </>
  );
}
