import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { DecisionDot } from '../approvals/approval-words.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { useOpenedCase } from './case-scope.js';
import { SidePanel } from './side-panel.js';
import { useClosure } from './use-closure.js';

/** Stands in the side only while something that takes two people was asked for or decided. */
export function ClosurePanel() {
  const t = useT();
  const { id } = useOpenedCase();
  const latest = useClosure(id);
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
      {pending && (
        <Box sx={{ mt: 3 }}>
          <Button
            variant={latest.mayDecide ? 'contained' : 'outlined'}
            size="small"
            component={Link}
            to={`/requests/${latest.id}`}
          >
            {t(latest.mayDecide ? 'approvals.decide' : 'approvals.open')}
          </Button>
        </Box>
      )}
    </SidePanel>
  );
}
