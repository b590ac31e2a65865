import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { isRequestFault, RequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import { documentKey } from '../data/use-document.js';
import { choiceStyle } from '../form/choice-style.js';
import type { ApprovalView } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { FaultBlock, Loading } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { WaitingRisks } from '../rescues/waiting-risk.js';
import { useCan } from '../session/session-store.js';
import { RequestsDocument, type Approval } from './approval-documents.js';
import { DecisionDot, useRequestName } from './approval-words.js';

const views = ['TO_DECIDE', 'MINE', 'DECIDED'] as const satisfies readonly ApprovalView[];

/** What waits for one's own decision first; then what one asked for, and what was settled. */
export default function RequestsPage() {
  const t = useT();
  const can = useCan();
  const shown = views.filter((view) => view !== 'TO_DECIDE' || can('approval.decide'));
  const [view, setView] = useState<ApprovalView>(shown[0] ?? 'MINE');
  return (
    <Page titleKey="approvals.title" lead={t('approvals.lead')} width="form">
      <ToggleButtonGroup
        exclusive
        aria-label={t('approvals.viewsLabel')}
        value={view}
        onChange={(_event, next: ApprovalView | null) => {
          if (next !== null) setView(next);
        }}
        sx={[choiceStyle, { mb: 4 }]}
      >
        {shown.map((name) => (
          <ToggleButton key={name} value={name} size="small">
            {t(`approvals.views.${name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {view === 'TO_DECIDE' && can('operation.approveRisk') && <WaitingRisks />}
      <Requests key={view} view={view} />
    </Page>
  );
}

function Requests({ view }: { readonly view: ApprovalView }) {
  const t = useT();
  const query = useInfiniteQuery({
    queryKey: [...documentKey('Requests'), view],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => send(RequestsDocument, { view, after: pageParam }, { signal }),
    getNextPageParam: ({ approvals }) => (approvals.pageInfo.hasNextPage ? approvals.pageInfo.endCursor : undefined),
  });
  if (query.isPending) return <Loading rows={3} />;
  if (query.isError)
    return (
      <FaultBlock
        fault={isRequestFault(query.error) ? query.error : new RequestFault('unexpected', '')}
        onRetry={() => void query.refetch()}
      />
    );
  const requests = query.data.pages.flatMap(({ approvals }) => approvals.nodes);
  return (
    <Panel flush>
      {requests.length === 0 ? (
        <Typography color="textSecondary" sx={{ p: 4 }}>
          {t(`approvals.empty.${view}`)}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {requests.map((approval) => (
            <RequestLine key={approval.id} approval={approval} />
          ))}
        </Box>
      )}
      {query.hasNextPage && (
        <Box sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, p: 2 })}>
          <Button size="small" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('approvals.more')}
          </Button>
        </Box>
      )}
    </Panel>
  );
}

interface RequestLineProps {
  readonly approval: Approval;
  /** Below the line, outside of its link. */
  readonly children?: ReactNode;
}

export function RequestLine({ approval, children }: RequestLineProps) {
  const t = useT();
  const name = useRequestName();
  return (
    <Box component="li" sx={({ tokens }) => ({ '& + &': { borderTop: `1px solid ${tokens.border}` } })}>
      <Box
        component={Link}
        to={`/requests/${approval.id}`}
        sx={({ tokens }) => ({
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 4,
          rowGap: 1,
          px: 4,
          py: 3,
          minHeight: 60,
          color: 'inherit',
          textDecoration: 'none',
          '&:hover': { bgcolor: tokens.brandSoft },
          '&:focus-visible': { outlineOffset: '-2px !important' },
        })}
      >
        <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 600 }}>{name(approval)}</Typography>
          <Typography variant="caption" color="textSecondary" component="div">
            {t('approvals.asked', { name: approval.requestedBy?.displayName ?? '' })},{' '}
            <DateText value={approval.requestedAt} />
          </Typography>
          {approval.decision === 'PENDING' && (
            <Typography variant="caption" color="textSecondary" component="div">
              {t('approvals.until')} <DateText value={approval.expiresAt} time />
            </Typography>
          )}
        </Box>
        {approval.mayUse && approval.kind !== 'KEY_OPERATION' ? (
          <StatusDot tone="due">{t('exports.fetch.title')}</StatusDot>
        ) : (
          <DecisionDot decision={approval.decision} />
        )}
      </Box>
      {children !== undefined && <Box sx={{ px: 4, pb: 3 }}>{children}</Box>}
    </Box>
  );
}
