import { reconcile, rosterGaps } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { StatusDot } from '../parts/status-dot.js';
import type { Entry } from './operation-documents.js';

const mostNamed = 20;

interface ReconcilePanelProps {
  readonly rows: readonly Entry[];
  readonly onShowOpen: () => void;
}

/** Expected and unexpected are the sum of outcomes, or these rows are open. The operation ends when it is so. */
export function ReconcilePanel({ rows, onShowOpen }: ReconcilePanelProps) {
  const t = useT();
  const gap = useCodeText('rosterGaps');
  const { expected, unexpected, sum, open, even } = reconcile(rows);
  if (rows.length === 0) return null;
  return (
    <Panel titleKey="operations.numbers.title">
      <Typography sx={{ fontVariantNumeric: 'tabular-nums' }} role="status">
        <StatusDot tone={even ? 'done' : 'due'} shape={even ? 'full' : 'half'}>
          {t(even ? 'operations.numbers.even' : 'operations.numbers.uneven', { expected, unexpected, sum })}
        </StatusDot>
      </Typography>
      {open.length > 0 && (
        <>
          <Box component="ul" sx={{ pl: 5, my: 2, fontSize: '0.875rem' }}>
            {rosterGaps
              .map((code) => [code, open.filter((row) => row.gap === code).map(({ position }) => position)] as const)
              .filter(([, positions]) => positions.length > 0)
              .map(([code, positions]) => (
                <li key={code}>
                  {t('operations.numbers.rows', {
                    smart_count: positions.length,
                    rows: positions.slice(0, mostNamed).join(', ') + (positions.length > mostNamed ? ' …' : ''),
                  })}
                  : {gap(code)}
                </li>
              ))}
          </Box>
          <Button size="small" onClick={onShowOpen}>
            {t('operations.numbers.show', { smart_count: open.length })}
          </Button>
        </>
      )}
    </Panel>
  );
}
