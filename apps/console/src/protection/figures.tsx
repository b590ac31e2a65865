import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Labels and what stands behind them, line by line. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={({ tokens }) => ({
        m: 0,
        '& > div': {
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '180px minmax(0, 1fr)' },
          columnGap: 4,
          py: 2,
          borderTop: `1px solid ${tokens.border}`,
        },
        '& dt': { color: tokens.quiet },
        '& dd': { m: 0, overflowWrap: 'anywhere' },
      })}
    >
      {children}
    </Box>
  );
}

export function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
