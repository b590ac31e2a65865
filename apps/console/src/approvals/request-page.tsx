import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { FetchPanel } from '../exports/fetch-panel.js';
import { useT } from '../i18n/use-t.js';
import { KeyCommand } from '../keys/key-command.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { RequestDocument, WithdrawApprovalDocument, type Request } from './approval-documents.js';
import { DecisionDot, useRequestName } from './approval-words.js';
import { DecideForm } from './decide-form.js';
import { NextOfReader } from './next-of-reader.js';

/** One request: who asked for what and why, exactly what approval will do, and the two answers. */
export default function RequestPage() {
  const { id = '' } = useParams();
  const query = useDocument(RequestDocument, { id }, { anew: true });
  return (
    <Loaded
      query={query}
      loading={
        <Page width="form">
          <Loading rows={6} />
        </Page>
      }
    >
      {({ approval }) => (approval ? <Opened key={approval.id} request={approval} /> : <NotFound page />)}
    </Loaded>
  );
}

/** Approval itself carries these out; the others may be used from then on. */
const atOnce: Partial<Record<Request['kind'], true>> = {
  CLOSURE: true,
  ADMINISTRATOR: true,
  STATISTICS_RELEASE: true,
  ERASURE: true,
};

function Opened({ request }: { readonly request: Request }) {
  const t = useT();
  const name = useRequestName();
  const place = usePlace(request);
  return (
    <Page
      title={name(request)}
      lead={<DecisionDot decision={request.decision} />}
      width="form"
      actions={
        place !== null && (
          <Button variant="outlined" component={Link} to={place}>
            {t('approvals.open')}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Panel titleKey="approvals.askedWhy">
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{request.reason}</Typography>
          <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 2 }}>
            {t('approvals.asked', { name: request.requestedBy?.displayName ?? '' })},{' '}
            <DateText value={request.requestedAt} />
          </Typography>
        </Panel>
        <Panel
          titleKey={request.mayDecide && request.kind in atOnce ? 'approvals.whatHappens' : 'approvals.whatWould'}
          flush
        >
          <Effects effects={request.effects ?? []} />
        </Panel>
        <FetchPanel request={request} />
        {request.kind === 'KEY_OPERATION' && request.decision === 'APPROVED' && (
          <Panel titleKey="identity.keys.title">
            <KeyCommand request={request} />
          </Panel>
        )}
        <Outcome request={request} />
        <NextOfReader request={request} />
      </Box>
    </Page>
  );
}

function Effects({ effects }: { readonly effects: NonNullable<Request['effects']> }) {
  const t = useT();
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {effects.map(({ label, before, after }) => (
        <Box
          key={label}
          sx={({ tokens }) => ({
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '180px minmax(0, 1fr)' },
            columnGap: 4,
            px: 4,
            py: 2.5,
            borderTop: `1px solid ${tokens.border}`,
          })}
        >
          <Typography component="dt" color="textSecondary">
            {label}
          </Typography>
          <Box component="dd" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
            {before !== null && before !== after && (
              <>
                <Box component="del" sx={({ tokens }) => ({ color: tokens.quiet, overflowWrap: 'anywhere' })}>
                  <span className="hw-visually-hidden">{t('approvals.now')}: </span>
                  {before}
                </Box>
                <ArrowForwardOutlined fontSize="small" aria-hidden />
              </>
            )}
            <Box
              component="ins"
              sx={{ textDecoration: 'none', fontWeight: before === after ? 400 : 600, overflowWrap: 'anywhere' }}
            >
              {before !== null && before !== after && (
                <span className="hw-visually-hidden">{t('approvals.then')}: </span>
              )}
              {after ?? '–'}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Outcome({ request }: { readonly request: Request }) {
  const t = useT();
  const withdraw = useAct(WithdrawApprovalDocument, { notices: true, doneKey: 'approvals.withdrawn' });
  if (request.decision !== 'PENDING')
    return request.decidedBy ? (
      <Panel titleKey="approvals.decision">
        <DecisionDot decision={request.decision} />
        {request.decisionNote !== '' && (
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 2 }}>
            {request.decisionNote}
          </Typography>
        )}
        <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
          {request.decidedBy.displayName}, <DateText value={request.decidedAt} />
        </Typography>
      </Panel>
    ) : null;
  return (
    <Panel titleKey="approvals.decide">
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {t('approvals.until')} <DateText value={request.expiresAt} />
      </Typography>
      {request.mayDecide && <DecideForm request={request} />}
      {!request.mayDecide && (
        <Typography>{t(request.mayWithdraw ? 'approvals.ownRequest' : 'approvals.notYours')}</Typography>
      )}
      {request.mayWithdraw && (
        <Button
          variant="outlined"
          sx={{ mt: 3 }}
          disabled={withdraw.sending}
          onClick={() => void withdraw.submit({ approvalId: request.id, expectedVersion: request.version })}
        >
          {t('approvals.withdraw')}
        </Button>
      )}
    </Panel>
  );
}

/** Where what it is about can be looked at by this reader. */
function usePlace({ kind, caseId, subjectId }: Request): string | null {
  const can = useCan();
  if (caseId !== null) return can('case.read') ? `/cases/${caseId}` : null;
  if (kind === 'STATISTICS_RELEASE') return can('statistics.read') ? `/statistics/releases/${String(subjectId)}` : null;
  return null;
}
