import type { LetterState } from '@homeward/domain';
import { useCodeText } from '../../form/code-fields.js';
import { StatusDot } from '../../parts/status-dot.js';

const tones = {
  FINAL: { tone: 'due', shape: 'open' },
  SENT: { tone: 'brand', shape: 'half' },
  ANSWERED: { tone: 'done' },
  VOIDED: { tone: 'unknown', shape: 'open' },
  REPLACED: { tone: 'unknown', shape: 'open' },
} as const satisfies Record<LetterState, object>;

export function LetterStateDot({ state }: { readonly state: LetterState }) {
  const text = useCodeText('letterStates');
  return <StatusDot {...tones[state]}>{text(state)}</StatusDot>;
}
