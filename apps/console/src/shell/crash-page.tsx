import { Box, Button, Stack, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';

/**
 * What is left when a page's code throws. It names no detail of the fault: a stack trace can carry a person's name, and
 * screenshots of it are sent around.
 */
export function CrashPage() {
  const t = useT();
  return (
    <Stack
      role="alert"
      sx={{ alignItems: 'center', textAlign: 'center', gap: 4, px: 4, py: 16, maxWidth: 560, mx: 'auto' }}
    >
      <Typography variant="h1">{t('shell.state.crashed')}</Typography>
      <Typography color="textSecondary">{t('shell.state.crashedHint')}</Typography>
      <Box>
        <Button variant="contained" onClick={() => window.location.reload()}>
          {t('shell.state.reload')}
        </Button>
      </Box>
    </Stack>
  );
}
