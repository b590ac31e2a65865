import type { CompoundStatus } from '@homeward/domain';
import { useCodeText } from '../form/code-fields.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';

interface Mark {
  readonly tone: Tone;
  readonly shape: 'full' | 'half' | 'open';
}

export const statusMarks: Readonly<Record<CompoundStatus, Mark>> = {
  ACTIVE: { tone: 'danger', shape: 'full' },
  SUSPECTED: { tone: 'due', shape: 'half' },
  RAIDED: { tone: 'brand', shape: 'half' },
  EMPTIED: { tone: 'done', shape: 'full' },
  MOVED: { tone: 'due', shape: 'full' },
  CLOSED: { tone: 'done', shape: 'open' },
  UNKNOWN: { tone: 'unknown', shape: 'open' },
};

export function CompoundStatusDot({ status }: { readonly status: CompoundStatus }) {
  const text = useCodeText('compoundStatuses');
  return <StatusDot {...statusMarks[status]}>{text(status)}</StatusDot>;
}
