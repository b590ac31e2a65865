import type { RiskDegree } from '@homeward/domain';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';

export const riskTones: Readonly<Record<RiskDegree, Tone>> = {
  LOW: 'done',
  MEDIUM: 'due',
  HIGH: 'danger',
  EXTREME: 'danger',
};

/** How dangerous an operation is judged to be, at a glance. */
export function RiskLevelDot({ level }: { readonly level: RiskDegree }) {
  const t = useT();
  const degree = useCodeText('riskDegrees');
  return <StatusDot tone={riskTones[level]}>{t('operations.risk.level', { level: degree(level) })}</StatusDot>;
}
