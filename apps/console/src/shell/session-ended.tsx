import { Box, Button, Dialog, DialogContent, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { ErrorSummary } from '../form/error-summary.js';
import { PlainField } from '../form/plain-field.js';
import { useSignIn } from '../auth/use-sign-in.js';
import { forgetSession } from '../session/auth-provider.js';
import { useSessionState } from '../session/session-store.js';
import { queryClient } from '../data/query-client.js';

/**
 * The curtain over a page whose session ended: opaque, because whoever sits there now may be somebody else, and the page
 * stays behind it, because an unsaved interview is worth more than a clean redirect. Somebody else starts afresh.
 */
export function SessionEnded() {
  const t = useT();
  const { session, lost } = useSessionState();
  const [password, setPassword] = useState('');
  const name = session?.user.displayName ?? '';
  const { signIn, sending, faults } = useSignIn(async (next) => {
    setPassword('');
    if (next.user.id === session?.user.id) await queryClient.invalidateQueries();
    else window.location.replace('/');
  });
  if (!lost || !session) return null;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="session-ended"
      slotProps={{ backdrop: { sx: ({ tokens }) => ({ bgcolor: tokens.ground }) } }}
    >
      <DialogContent sx={{ p: 6 }}>
        <Typography id="session-ended" variant="h1" gutterBottom>
          {t('shell.session.endedTitle')}
        </Typography>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {t('shell.session.endedText')}
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
