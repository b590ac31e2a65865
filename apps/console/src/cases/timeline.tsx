import { Box, Button, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { isRequestFault, RequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import { documentKey } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { byDay } from '../parts/by-day.js';
import { Empty, FaultBlock, Loading } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { TimelineDocument } from './timeline-documents.js';
import { TimelineItem } from './timeline-item.js';

const perPage = 40;

/** Everything that happened, newest first, under the days on which it happened. */
export function Timeline({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const dates = useDates();
  const query = useInfiniteQuery({
    queryKey: [...documentKey('Timeline'), caseId],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      send(TimelineDocument, { caseId, first: perPage, after: pageParam }, { signal }),
    getNextPageParam: ({ timeline }) => (timeline?.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : undefined),
  });
  if (query.isPending) return <Loading rows={5} />;
  if (query.isError)
    return (
      <FaultBlock
        fault={isRequestFault(query.error) ? query.error : new RequestFault('unexpected', '')}
        onRetry={() => void query.refetch()}
      />
    );
  const entries = query.data.pages.flatMap((page) => page.timeline?.nodes ?? []);
  if (entries.length === 0) return <Empty titleKey="cases.timeline.empty" hintKey="cases.timeline.emptyHint" />;
  const dayWords = (at: string): string => {
    const distance = dates.distance(at);
    const date = dates.date(at);
    if (distance === t('shell.date.today')) return t('cases.timeline.today', { date });
    if (distance === t('shell.date.yesterday')) return t('cases.timeline.yesterday', { date });
    return distance === undefined ? date : t('shell.date.withDistance', { date, distance });
  };
  return (
    <Box component="section" aria-label={t('cases.timeline.title')}>
      {byDay(entries, dates.zone, ({ at }) => at).map((day) => (
        <Box key={day.key} sx={{ mb: 5 }}>
          <Typography variant="h3" component="h2" color="textSecondary" sx={{ mb: 2 }}>
            {dayWords(day.at)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {day.entries.map((entry) => (
              <TimelineItem key={`${entry.type}-${entry.id}`} entry={entry} />
            ))}
          </Box>
        </Box>
      ))}
      {query.hasNextPage && (
        <Button variant="outlined" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('cases.timeline.older')}
        </Button>
      )}
    </Box>
  );
}
