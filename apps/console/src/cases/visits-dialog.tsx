import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Button, Dialog, DialogContent, IconButton, Stack, Typography, useMediaQuery } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { isRequestFault, RequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { byDay } from '../parts/by-day.js';
import { timeWords } from '../parts/dates.js';
import { Empty, FaultBlock, Loading } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useOpenedCase } from './case-scope.js';
import { CaseVisitsDocument, type CaseReader, type CaseVisit } from './readers-documents.js';

const perPage = 25;
/** Readings that are rare and have a reason of their own: they stand out of the row. */
const rare: readonly string[] = ['BREAK_GLASS', 'SEALED', 'FILES_TAKEN'];

interface VisitsDialogProps {
  /** Null: everybody. */
  readonly reader: CaseReader | null;
  readonly onClose: () => void;
}

/** When they looked and at what, by day, the newest first. */
export function VisitsDialog({ reader, onClose }: VisitsDialogProps) {
  const t = useT();
  const id = useId();
  const small = useMediaQuery(({ breakpoints }) => breakpoints.down('sm'));
  const { reference } = useOpenedCase();
  return (
    <Dialog open fullWidth fullScreen={small} maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 2, pt: 4, px: 6 }}>
        <Typography id={id} variant="h1" component="h2" sx={{ flex: 1 }}>
          {reader
            ? t('audit.readers.titleOf', { name: reader.name, reference })
            : t('audit.readers.titleAll', { reference })}
        </Typography>
        <IconButton aria-label={t('shell.form.close')} onClick={onClose} sx={{ mt: -1, mr: -2 }}>
          <CloseOutlined />
        </IconButton>
      </Stack>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 5 }}>
          {t('audit.readers.lead')}
        </Typography>
        <Visits readerId={reader?.id ?? null} />
      </DialogContent>
    </Dialog>
  );
}

function Visits({ readerId }: { readonly readerId: string | null }) {
  const t = useT();
  const dates = useDates();
  const { id: caseId } = useOpenedCase();
  const query = useInfiniteQuery({
    queryKey: ['case-visits', caseId, readerId],
    initialPageParam: null as string | null,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: ({ pageParam, signal }) =>
      send(CaseVisitsDocument, { caseId, readerId, first: perPage, after: pageParam }, { signal }),
    getNextPageParam: ({ caseVisits }) =>
      caseVisits?.pageInfo.hasNextPage ? caseVisits.pageInfo.endCursor : undefined,
  });
  if (query.isPending) return <Loading rows={5} />;
  if (query.isError)
    return (
      <FaultBlock
        fault={isRequestFault(query.error) ? query.error : new RequestFault('unexpected', '')}
        onRetry={() => void query.refetch()}
      />
    );
  const visits = query.data.pages.flatMap((page) => page.caseVisits?.nodes ?? []);
  if (visits.length === 0) return <Empty titleKey="audit.readers.none" />;
  return (
    <>
      {byDay(visits, dates.zone, ({ to }) => to).map((day) => (
        <Box key={day.key} component="section" aria-label={dates.date(day.at)} sx={{ mb: 5 }}>
          <Typography variant="h3" color="textSecondary" sx={{ mb: 1 }}>
            {t('shell.date.withDistance', { date: dates.date(day.at), distance: dates.distance(day.at) ?? '' })}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {day.entries.map((visit) => (
              <Visit key={`${visit.readerId}${visit.from}`} visit={visit} named={readerId === null} zone={dates.zone} />
            ))}
          </Box>
        </Box>
      ))}
      {query.hasNextPage && (
        <Button variant="outlined" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('audit.readers.older')}
        </Button>
      )}
    </>
  );
}

interface VisitProps {
  readonly visit: CaseVisit;
  readonly named: boolean;
  readonly zone: string;
}

function Visit({ visit, named, zone }: VisitProps) {
  const t = useT();
  const kind = useCodeText('readingKinds');
  const role = useCodeText('roles');
  const from = timeWords(visit.from, zone);
  const to = timeWords(visit.to, zone);
  const usual = visit.kinds.filter((code) => !rare.includes(code));
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'grid',
        gridTemplateColumns: '104px minmax(0, 1fr)',
        gap: 3,
        py: 2.5,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      <Box component="span" sx={({ tokens }) => ({ fontVariantNumeric: 'tabular-nums', color: tokens.quiet })}>
        {from === to ? from : t('audit.readers.span', { from, to })}
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {named && (
          <Typography>
            {visit.name}{' '}
            <Typography component="span" variant="caption" color="textSecondary">
              {visit.roles.map(role).join(', ')}
            </Typography>
          </Typography>
        )}
        {usual.length > 0 && <Typography color="textSecondary">{usual.map(kind).join(', ')}</Typography>}
        {visit.kinds
          .filter((code) => rare.includes(code))
          .map((code) => (
            <Box key={code}>
              <StatusDot tone={code === 'BREAK_GLASS' ? 'danger' : 'due'}>{kind(code)}</StatusDot>
            </Box>
          ))}
      </Box>
    </Box>
  );
}
