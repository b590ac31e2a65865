import { type ApprovalDecision, type ApprovalKind, keyActs } from '@homeward/domain';
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

/** What a request is called. Work on the keys carries the word of its command: people read what it does. */
export function useRequestName(): (request: { readonly kind: ApprovalKind; readonly subject: string }) => string {
  const kinds = useCodeText('approvalKinds');
  const acts = useCodeText('keyActs');
  return ({ kind, subject }) => {
    const act = kind === 'KEY_OPERATION' ? keyActs.find((one) => one.toLowerCase() === subject) : undefined;
    return `${act ? acts(act) : subject} · ${kinds(kind)}`;
  };
}
