import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import { DoNotTell } from './do-not-tell.js';
import { type RequestLine, RescueRequestsDocument } from './request-documents.js';
import { HowMany } from './request-list-page.js';
import { RequestStateDot } from './request-words.js';

const most = 100;

/** The requests that are linked to operations, for who may read them; nobody else learns that there are any. */
export function useRequestsOf(operationIds: readonly string[]) {
  const can = useCan();
  return useDocument(
    RescueRequestsDocument,
    { filter: { rescueOperationIds: [...operationIds] }, first: most },
    { enabled: can('rescueRequest.read') && operationIds.length > 0, keepPrevious: true },
  );
}

/** What was promised to whom it was asked from: who, and by which day. */
function Promises({ row }: { readonly row: RequestLine }) {
  const t = useT();
  const { date } = useDates();
  const promised = row.channels.filter(({ state }) => state === 'PROMISED' || state === 'PROMISE_KEPT');
  return promised.map((one) => (
    <Typography key={one.id} variant="caption" component="div">
      {one.promisedBy
        ? t('rescueRequests.ofOperation.promised', { name: one.name, date: date(one.promisedBy) })
        : t('rescueRequests.ofOperation.kept', {
            name: one.name,
            state: t(`codes.rescueChannelStates.${one.state}`),
          })}
    </Typography>
  ));
}

/** On the planning board, in the card of an operation. */
export function RequestMarks({ rows }: { readonly rows: readonly RequestLine[] }) {
  const t = useT();
  return rows.map((row) => (
    <Box key={row.id}>
      {t('rescueRequests.ofOperation.asked')} <Link to={`/rescue-requests/${row.id}`}>{row.reference}</Link>{' '}
      <HowMany row={row} />
      <Promises row={row} />
    </Box>
  ));
}

interface OfOperationProps {
  readonly operation: {
    readonly id: string;
    readonly compound: { readonly id: string; readonly province: string } | null;
  };
}

/** On the page of an operation: who asked for it, what was promised, and whom not to tell. */
export function RequestsOfOperation({ operation }: OfOperationProps) {
  const can = useCan();
  const query = useRequestsOf([operation.id]);
  if (!can('rescueRequest.read') || query.data?.rescueRequests.nodes.length === 0) return null;
  return (
    <Panel titleKey="rescueRequests.section.title" flush>
      <Loaded query={query}>
        {({ rescueRequests: { nodes } }) => (
          <>
            <Box sx={{ px: 4, pb: 2 }}>
              <DoNotTell
                about={{ compound: operation.compound, channels: nodes.flatMap(({ channels }) => channels) }}
              />
            </Box>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map((row) => (
                <Box
                  component="li"
                  key={row.id}
                  sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 4, py: 2.5 })}
                >
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, alignItems: 'baseline' }}>
                    <Link to={`/rescue-requests/${row.id}`}>{row.reference}</Link>
                    <HowMany row={row} />
                    <RequestStateDot state={row.state} />
                  </Box>
                  <Promises row={row} />
                </Box>
              ))}
            </Box>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
