import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { useOpenedCase } from './case-scope.js';
import { CaseApprovalsDocument, type Approval } from './closure-documents.js';
import { DecideClosureDialog } from './decide-closure-dialog.js';
import { SidePanel } from './side-panel.js';

/** Stands in the side only while a closure was asked for or decided. */
export function ClosurePanel() {
  const t = useT();
  const can = useCan();
  const { id } = useOpenedCase();
  const { data } = useDocument(CaseApprovalsDocument, { caseId: id });
  const decision = useCodeText('approvalDecisions');
  const reason = useCodeText('closureReasons');
  const [deciding, setDeciding] = useState<Approval | null>(null);
  const latest = data?.approvals.nodes.find((approval) => approval.decision === 'PENDING') ?? data?.approvals.nodes[0];
  if (!latest) return null;
  const pending = latest.decision === 'PENDING';
  const tones = { PENDING: 'due', APPROVED: 'done', DECLINED: 'danger' } as const;
  return (
    <SidePanel titleKey="cases.side.approval">
      <StatusDot tone={tones[latest.decision]} shape={pending ? 'half' : 'full'}>
        {decision(latest.decision)}
      </StatusDot>
      <Typography sx={{ fontWeight: 600, mt: 2 }}>{reason(latest.closureReason)}</Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{latest.reason}</Typography>
      <Typography variant="caption" color="textSecondary" component="div">
        {t('cases.closure.askedBy', { name: latest.requestedBy?.displayName ?? '' })},{' '}
        <DateText value={latest.requestedAt} />
      </Typography>
      {!pending && (
        <Typography variant="caption" color="textSecondary" component="div">
          {[latest.decidedBy?.displayName, latest.decisionNote].filter(Boolean).join(': ')}
        </Typography>
      )}
      {pending && latest.mayDecide && can('case.approveClosure') && (
        <Box sx={{ mt: 3 }}>
          <Button variant="contained" size="small" onClick={() => setDeciding(latest)}>
            {t('cases.closure.decide')}
          </Button>
        </Box>
      )}
      {pending && !latest.mayDecide && can('case.approveClosure') && (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {t('cases.closure.notOwn')}
        </Typography>
      )}
      {deciding && <DecideClosureDialog approval={deciding} onClose={() => setDeciding(null)} />}
    </SidePanel>
  );
}
