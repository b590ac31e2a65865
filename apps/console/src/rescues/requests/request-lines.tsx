import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import { useCan } from '../../session/session-store.js';
import { type RequestLine, RescueRequestsDocument } from './request-documents.js';
import { HowMany, WhoIsAsked } from './request-list-page.js';
import { RequestStateDot, RescueDueText } from './request-words.js';

const most = 8;

function Lines({ rows, emptyKey }: { readonly rows: readonly RequestLine[]; readonly emptyKey: string }) {
  const t = useT();
  if (rows.length === 0)
    return (
      <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
        {t(emptyKey)}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 4, py: 2.5 })}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, alignItems: 'baseline' }}>
            <Link to={`/rescue-requests/${row.id}`}>{row.reference}</Link>
            <span>{row.compound?.name ?? row.place}</span>
            <HowMany row={row} />
            <RequestStateDot state={row.state} />
          </Box>
          <RescueDueText due={row.due} at={row.dueAt} />
          <Typography variant="caption" color="textSecondary" component="div">
            <WhoIsAsked row={row} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** In a case or at a compound: what was asked for there, and the way to ask. */
export function RequestsOf(about: { readonly caseId: string } | { readonly compoundId: string }) {
  const t = useT();
  const can = useCan();
  const query = useDocument(RescueRequestsDocument, { filter: about, first: 25 });
  const to = 'caseId' in about ? `case=${about.caseId}` : `compound=${about.compoundId}`;
  return (
    <Panel
      titleKey="rescueRequests.section.title"
      flush
      actions={
        can('rescueRequest.record') && (
          <Button size="small" variant="outlined" component={Link} to={`/rescue-requests/new?${to}`}>
            {t('rescueRequests.section.ask')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ rescueRequests: { nodes } }) => <Lines rows={nodes} emptyKey="rescueRequests.section.empty" />}
      </Loaded>
    </Panel>
  );
}

/** On the first page: what is due in requests, the longest overdue first. */
export function RequestsBlock() {
  const t = useT();
  const query = useDocument(RescueRequestsDocument, { filter: {}, first: most });
  return (
    <Panel
      titleKey="rescueRequests.home.title"
      flush
      actions={
        <Button size="small" component={Link} to="/rescue-requests">
          {t('rescueRequests.home.all')}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ rescueRequests: { nodes } }) => (
          <Lines rows={nodes.filter(({ dueAt }) => dueAt !== null)} emptyKey="rescueRequests.home.empty" />
        )}
      </Loaded>
    </Panel>
  );
}
