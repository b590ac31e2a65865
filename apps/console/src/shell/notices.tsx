import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { Box, Button, IconButton, Snackbar, Stack } from '@mui/material';
import { useState } from 'react';
import { useNotificationContext, useTranslate } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { bottomBarHeight } from '../theme/tokens.js';

/** One notice at a time, at the bottom, over nothing that is being written. A problem stays until it is put away. */
export function Notices() {
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState(0);
  const translate = useTranslate();
  const t = useT();
  const [current] = notifications;
  if (!current) return null;
  const { message, type, notificationOptions } = current;
  const args = notificationOptions?.messageArgs as Record<string, unknown> | undefined;
  const undo = notificationOptions?.['onUndo'] as (() => void) | undefined;
  const again = notificationOptions?.['onAgain'] as (() => void) | undefined;
  const close = (): void => {
    takeNotification();
    setShown(shown + 1);
  };
  const isProblem = type === 'error' || type === 'warning';
  return (
    <Snackbar
      // Another notice is another time to hide.
      key={shown}
      open
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      autoHideDuration={notificationOptions?.autoHideDuration ?? (isProblem ? null : 5_000)}
      onClose={(_event, reason) => {
        if (reason !== 'clickaway') close();
      }}
      sx={{ mb: { xs: `${bottomBarHeight}px`, md: 0 } }}
    >
      <Stack
        direction="row"
        role={isProblem ? 'alert' : 'status'}
        sx={({ tokens }) => ({
          alignItems: 'center',
          gap: 2,
          maxWidth: 640,
          pl: 4,
          pr: 1,
          py: 1,
          bgcolor: tokens.raised,
          color: tokens.text,
          border: `1px solid ${isProblem ? tokens.danger.dot : tokens.border}`,
          borderRadius: 1,
          boxShadow: '0 8px 24px rgb(0 0 0 / 0.18)',
        })}
      >
        <Box sx={({ tokens }) => ({ display: 'flex', color: isProblem ? tokens.danger.text : tokens.done.text })}>
          {isProblem ? <ErrorOutlineOutlined aria-hidden /> : <CheckCircleOutlined aria-hidden />}
        </Box>
        <Box sx={{ py: 1.5, flex: 1 }}>{typeof message === 'string' ? translate(message, args) : message}</Box>
        {(undo ?? again) && (
          <Button
            onClick={() => {
              close();
              (undo ?? again)?.();
            }}
            sx={{ flex: 'none' }}
          >
            {t(undo ? 'shell.act.undo' : 'shell.act.again')}
          </Button>
        )}
        <IconButton aria-label={t('shell.act.dismiss')} onClick={close}>
          <CloseOutlined fontSize="small" />
        </IconButton>
      </Stack>
    </Snackbar>
  );
}
