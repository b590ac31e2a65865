import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';

interface SidePanelProps {
  readonly titleKey: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A small panel of the side: heading, one act, few lines. */
export function SidePanel({ titleKey, action, children }: SidePanelProps) {
  const t = useT();
  const title = t(titleKey);
  return (
    <Box
      component="section"
      aria-label={title}
      sx={({ tokens }) => ({
        bgcolor: tokens.surface,
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
        p: 4,
        mb: 4,
        minWidth: 0,
      })}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 2, mb: 2 }}>
        <Typography variant="h3" component="h2">
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Box>
  );
}
