import type { ApprovalDecision } from '@homeward/domain';
import { useCodeText } from '../form/code-fields.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';

const tones: Readonly<Record<ApprovalDecision, Tone>> = {
  PENDING: 'due',
  APPROVED: 'done',
  DECLINED: 'danger',
  WITHDRAWN: 'unknown',
  EXPIRED: 'unknown',
};

export function DecisionDot({ decision }: { readonly decision: ApprovalDecision }) {
  const words = useCodeText('approvalDecisions');
  return (
    <StatusDot tone={tones[decision]} shape={decision === 'PENDING' ? 'half' : 'full'}>
      {words(decision)}
    </StatusDot>
  );
}
