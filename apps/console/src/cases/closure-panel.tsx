import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Approval } from '../approvals/approval-documents.js';
import { DecisionDot } from '../approvals/approval-words.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { useOpenedCase } from './case-scope.js';
import { SidePanel } from './side-panel.js';
import { useApproval } from './use-closure.js';

/** Stand in the side only while something that takes two people was asked for or decided. */
export function ApprovalPanels() {
  const { id } = useOpenedCase();
  return (
    <>
      <ApprovalPanel latest={useApproval(id, 'CLOSURE')} />
      <ApprovalPanel latest={useApproval(id, 'SUBJECT_ACCESS')} />
    </>
  );
}

function ApprovalPanel({ latest }: { readonly latest: Approval | undefined }) {
  const t = useT();
  const kind = useCodeText('approvalKinds');
  if (!latest) return null;
  const pending = latest.decision === 'PENDING';
  return (
    <SidePanel titleKey="cases.side.approval">
      <DecisionDot decision={latest.decision} />
      <Typography sx={{ fontWeight: 600, mt: 2 }}>{kind(latest.kind)}</Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{latest.reason}</Typography>
      <Typography variant="caption" color="textSecondary" component="div">
        {t('approvals.asked', { name: latest.requestedBy?.displayName ?? '' })}, <DateText value={latest.requestedAt} />
      </Typography>
      {!pending && (
        <Typography variant="caption" color="textSecondary" component="div">
          {[latest.decidedBy?.displayName, latest.decisionNote].filter(Boolean).join(': ')}
        </Typography>
      )}
      {(pending || latest.mayUse) && (
        <Box sx={{ mt: 3 }}>
          <Button
            variant={latest.mayDecide || latest.mayUse ? 'contained' : 'outlined'}
            size="small"
            component={Link}
            to={`/requests/${latest.id}`}
          >
            {t(latest.mayDecide ? 'approvals.decide' : latest.mayUse ? 'exports.fetch.title' : 'approvals.open')}
          </Button>
        </Box>
      )}
    </SidePanel>
  );
}
