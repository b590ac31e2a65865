import { Box, Button, Dialog, DialogContent, GlobalStyles, Link, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { ErrorSummary } from '../form/error-summary.js';
import { PlainField } from '../form/plain-field.js';
import { SecondStep } from '../auth/second-step.js';
import { useSignIn } from '../auth/use-sign-in.js';
import { forgetSession } from '../session/auth-provider.js';
import { sessionStore, useSessionState } from '../session/session-store.js';
import { queryClient } from '../data/query-client.js';
import { authApi } from '../session/auth-api.js';
import { useAuthMode } from '../session/use-auth-mode.js';
import { hear } from '../session/tabs.js';

/**
 * The curtain over a page whose session ended: opaque, because whoever sits there now may be somebody else, and the page
 * stays behind it, because an unsaved interview is worth more than a clean redirect. Somebody else starts afresh.
 */
export function SessionEnded() {
  const t = useT();
  const { session, lost, idle } = useSessionState();
  const mode = useAuthMode();
  const [password, setPassword] = useState('');
  const name = session?.user.displayName ?? '';
  const { signIn, giveFactor, step, goTo, sending, faults } = useSignIn(async (next) => {
    setPassword('');
    if (next.user.id === session?.user.id) await queryClient.invalidateQueries();
    else window.location.replace('/');
  });
  const userId = session?.user.id;
  useEffect(() => {
    if (!lost) return undefined;
    // Signed in again in another tab, by the same person: this one opens with it.
    return hear((news) => {
      if (news.kind !== 'opened' || news.userId !== userId) return;
      void authApi.session().then(
        (next) => {
          if (next.user.id !== userId) return;
          sessionStore.opened(next);
          void queryClient.invalidateQueries();
        },
        () => undefined,
      );
    });
  }, [lost, userId]);
  // Nothing to give any more: an administrator took it away. Setting up another begins afresh.
  const enrols = step?.next === 'ENROL';
  useEffect(() => {
    if (enrols) window.location.replace('/');
  }, [enrols]);
  if (!lost || !session) return null;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      className="hw-curtain"
      aria-labelledby={step ? 'session-ended-step' : 'session-ended'}
      slotProps={{ backdrop: { sx: ({ tokens }) => ({ bgcolor: tokens.ground }) } }}
    >
      {/* Not only covered: neither paper nor a copied page shows what lies behind, and what was typed there stays. */}
      <GlobalStyles styles={{ 'body > :not(.hw-curtain)': { visibility: 'hidden !important' } }} />
      {step?.next === 'FACTOR' && (
        <DialogContent sx={{ p: 6 }}>
          <SecondStep ways={step.ways} onProof={giveFactor} onLeave={() => goTo(null)} titleId="session-ended-step" />
        </DialogContent>
      )}
      <DialogContent sx={{ p: 6, display: step ? 'none' : 'block' }}>
        <Typography id="session-ended" variant="h1" gutterBottom>
          {t(idle ? 'shell.lock.title' : 'shell.session.endedTitle')}
        </Typography>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {t(idle ? 'shell.lock.text' : 'shell.session.endedText')}
        </Typography>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void signIn(session.user.email, password);
          }}
        >
          <ErrorSummary faults={faults} />
          <Box component="input" type="hidden" name="email" autoComplete="username" defaultValue={session.user.email} />
          <PlainField
            name="password"
            type="password"
            autoComplete="current-password"
            label={t('auth.signIn.password')}
            value={password}
            onChange={setPassword}
            faults={faults}
            autoFocus
          />
          <Button type="submit" variant="contained" fullWidth disabled={sending} sx={{ mt: 4 }}>
            {t(sending ? 'auth.signIn.sending' : 'auth.signIn.submit')}
          </Button>
        </Box>
        {mode?.directory && (
          // The curtain hears of it when the same person is in again; whatever was written stays behind it.
          <Link href="/#/login" target="_blank" rel="noopener" sx={{ mt: 4, minHeight: 32, display: 'block' }}>
            {t('auth.directory.newTab', { name: mode.directory.name })}
          </Link>
        )}
        <Link
          component="button"
          type="button"
          sx={{ mt: 4, minHeight: 44, textAlign: 'start' }}
          onClick={() => {
            forgetSession();
            window.location.replace('/');
          }}
        >
          {t('shell.session.other', { name })}
        </Link>
      </DialogContent>
    </Dialog>
  );
}
