import type { CustodyAlertKind } from '@homeward/domain';
import { Stack } from '@mui/material';
import { useCodeText } from '../../form/code-fields.js';
import { StatusDot } from '../../parts/status-dot.js';

/** Why somebody of ours is needed, each in its words. */
export function AlertDots({ alerts }: { readonly alerts: readonly CustodyAlertKind[] }) {
  const text = useCodeText('custodyAlertKinds');
  if (alerts.length === 0) return null;
  return (
    <Stack direction="row" component="span" sx={{ flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
      {alerts.map((alert) => (
        <StatusDot
          key={alert}
          tone={alert === 'HELD_LONG' ? 'due' : 'danger'}
          shape={alert === 'HELD_LONG' ? 'half' : 'full'}
        >
          {text(alert)}
        </StatusDot>
      ))}
    </Stack>
  );
}
