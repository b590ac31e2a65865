import type { OperationState, RiskState, RosterOutcome } from '@homeward/domain';
import { useCodeText } from '../form/code-fields.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';

interface Mark {
  readonly tone: Tone;
  readonly shape: 'full' | 'half' | 'open';
}

const stateMarks: Readonly<Record<OperationState, Mark>> = {
  PLANNED: { tone: 'brand', shape: 'open' },
  UNDER_WAY: { tone: 'due', shape: 'half' },
  DONE: { tone: 'done', shape: 'full' },
  CANCELLED: { tone: 'unknown', shape: 'open' },
};
const outcomeMarks: Readonly<Record<RosterOutcome, Mark>> = {
  EXPECTED: { tone: 'unknown', shape: 'open' },
  FOUND: { tone: 'done', shape: 'full' },
  UNEXPECTED: { tone: 'done', shape: 'half' },
  REFUSED: { tone: 'due', shape: 'full' },
  MOVED_BEFORE: { tone: 'due', shape: 'half' },
  ABSENT: { tone: 'unknown', shape: 'full' },
};

export const riskMarks: Readonly<Record<RiskState, Mark>> = {
  NONE: { tone: 'unknown', shape: 'open' },
  WAITING: { tone: 'due', shape: 'half' },
  APPROVED: { tone: 'done', shape: 'full' },
  SENT_BACK: { tone: 'danger', shape: 'full' },
};

export function OperationStateDot({ state }: { readonly state: OperationState }) {
  const text = useCodeText('operationStates');
  return <StatusDot {...stateMarks[state]}>{text(state)}</StatusDot>;
}

export function OutcomeDot({ outcome }: { readonly outcome: RosterOutcome }) {
  const text = useCodeText('rosterOutcomes');
  return <StatusDot {...outcomeMarks[outcome]}>{text(outcome)}</StatusDot>;
}
