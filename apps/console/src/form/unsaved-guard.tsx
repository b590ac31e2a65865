import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';

/**
 * Asks before words are lost, and only then: `when` is false as soon as they are saved (a draft on the server counts).
 * `when` is read at the moment of leaving, so a successful submit can go on to another page at once.
 */
export function UnsavedGuard({ when }: { readonly when: () => boolean }) {
  const t = useT();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    return when() && nextLocation.pathname !== currentLocation.pathname;
  });
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (when()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, [when]);
  const stay = (): void => blocker.reset?.();
  return (
    <Dialog open={blocker.state === 'blocked'} onClose={stay} aria-labelledby="unsaved-title">
      <DialogTitle id="unsaved-title" variant="h1" component="h2">
        {t('shell.form.leaveTitle')}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary">{t('shell.form.leaveText')}</Typography>
      </DialogContent>
      <DialogActions sx={{ p: 4, gap: 2, flexWrap: 'wrap' }}>
        <Button color="error" onClick={() => blocker.proceed?.()}>
          {t('shell.form.leaveGo')}
        </Button>
        <Button variant="contained" autoFocus onClick={stay}>
          {t('shell.form.leaveStay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
