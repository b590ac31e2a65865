import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Approval } from '../approvals/approval-documents.js';
import { DecisionDot } from '../approvals/approval-words.js';
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
      <ApprovalPanel titleKey="cases.side.closure" latest={useApproval(id, 'CLOSURE')} />
      <ApprovalPanel titleKey="cases.side.personFile" latest={useApproval(id, 'SUBJECT_ACCESS')} />
    </>
  );
}

function ApprovalPanel({ titleKey, latest }: { readonly titleKey: string; readonly latest: Approval | undefined }) {
  const t = useT();
  if (!latest) return null;
  const pending = latest.decision === 'PENDING';
  return (
    <SidePanel titleKey={titleKey}>
      <DecisionDot decision={latest.decision} />
      <Typography sx={{ mt: 2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{latest.reason}</Typography>
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
