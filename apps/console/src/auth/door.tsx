import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Mark } from '../shell/brand.js';
import { EvaluationBanner } from '../shell/evaluation-banner.js';
import { LanguageButton } from '../shell/language-button.js';
import { ThemeButton } from '../shell/theme-button.js';
import { useT } from '../i18n/use-t.js';
import { ConsoleStyles } from '../theme/global-styles.js';

/** The frame of the pages in front of the sign-in. */
export function Door({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  const t = useT();
  return (
    <>
      <ConsoleStyles />
      <EvaluationBanner />
      <Box
        component="header"
        sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', px: { xs: 4, md: 8 }, py: 4 }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, fontWeight: 600, fontSize: '1.125rem' }}>
          <Mark size={36} />
          <span lang="en">{t('shell.product')}</span>
        </Box>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <LanguageButton />
          <ThemeButton />
        </Box>
      </Box>
      <Box
        component="main"
        id="content"
        sx={{
          display: 'grid',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: aside ? 'minmax(0, 420px) minmax(0, 480px)' : 'minmax(0, 480px)',
          },
          justifyContent: 'center',
          alignItems: 'start',
          gap: { xs: 8, md: 14 },
          px: 4,
          pt: { xs: 2, md: 10 },
          pb: 12,
        }}
      >
        <Box
          sx={({ tokens }) => ({
            bgcolor: tokens.surface,
            border: `1px solid ${tokens.border}`,
            borderRadius: '12px',
            p: { xs: 5, sm: 8 },
          })}
        >
          {children}
        </Box>
        {aside}
      </Box>
    </>
  );
}
