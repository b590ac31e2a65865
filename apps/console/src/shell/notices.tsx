import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { Box, Button, IconButton, Snackbar, Stack } from '@mui/material';
import { useEffect, useState } from 'react';
import { useNotificationContext, useTranslate } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { bottomBarHeight } from '../theme/tokens.js';

/**
 * One notice at a time, at the bottom, over nothing that is being written. A problem stays until it is put away, what can be
 * undone for its ten seconds; what only says that it is done makes room for the next.
 */
export function Notices() {
  const { notifications, takeNotification } = useNotificationContext();
  const translate = useTranslate();
  const t = useT();
  const [current] = notifications;
  // Another notice is another time to hide.
  const [shown, setShown] = useState({ notice: current, count: 0 });
  if (shown.notice !== current) setShown({ notice: current, count: shown.count + 1 });
  const isProblem = current?.type === 'error' || current?.type === 'warning';
  const hasAct = Boolean(current?.notificationOptions?.['onUndo'] ?? current?.notificationOptions?.['onAgain']);
  const isOutdated = notifications.length > 1 && !isProblem && !hasAct;
  useEffect(() => {
    if (isOutdated) takeNotification();
  }, [isOutdated, notifications, takeNotification]);
  if (!current) return null;
  const { message, notificationOptions } = current;
  const args = notificationOptions?.messageArgs as Record<string, unknown> | undefined;
  const undo = notificationOptions?.['onUndo'] as (() => void) | undefined;
  const again = notificationOptions?.['onAgain'] as (() => void) | undefined;
  const close = (): void => void takeNotification();
  return (
    <Snackbar
      key={shown.count}
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
