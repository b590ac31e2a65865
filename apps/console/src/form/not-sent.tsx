import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import { Box, Typography } from '@mui/material';
import { useConnected } from '../data/connection-store.js';
import { useT } from '../i18n/use-t.js';

/**
 * Stands over the button of a form that got no answer: nothing written is lost, and sending it again does it once. The button
 * beneath then says "Try again".
 */
export function NotSent({ message }: { readonly message: string }) {
  const t = useT();
  const connected = useConnected();
  return (
    <Box
      role="alert"
      sx={({ tokens }) => ({
        display: 'flex',
        gap: 3,
        mt: 4,
        p: 4,
        borderRadius: 1,
        bgcolor: tokens.due.soft,
        border: `1px solid ${tokens.due.dot}`,
      })}
    >
      <CloudOffOutlined aria-hidden sx={({ tokens }) => ({ color: tokens.due.text })} />
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{t('shell.act.notSaved')}</Typography>
        <Typography>{message}</Typography>
        <Typography role="status" color="textSecondary" sx={{ mt: 1 }}>
          {t(connected ? 'shell.act.reachable' : 'shell.act.unreachable')}
        </Typography>
      </Box>
    </Box>
  );
}
