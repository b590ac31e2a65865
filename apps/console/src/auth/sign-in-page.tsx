import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import FingerprintOutlined from '@mui/icons-material/FingerprintOutlined';
import { Box, Button, Divider, Stack, Typography } from '@mui/material';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { ErrorSummary } from '../form/error-summary.js';
import { focusField } from '../form/field-ids.js';
import { PlainField } from '../form/plain-field.js';
import { useT } from '../i18n/use-t.js';
import { queryClient } from '../data/query-client.js';
import { authApi, isHalfway, type NextStep } from '../session/auth-api.js';
import type { Session } from '../session/session-store.js';
import { useAuthMode } from '../session/use-auth-mode.js';
import { directoryProblemIn } from './directory-words.js';
import { Door } from './door.js';
import { EnrolSteps } from './enrol-steps.js';
import { EvaluationAccounts } from './evaluation-accounts.js';
import { passkeysWork } from './passkeys.js';
import { SecondStep } from './second-step.js';
import { useSignIn } from './use-sign-in.js';

/** No "remember me" and no registration: accounts are made by invitation, sessions end. */
export function SignInPage() {
  const t = useT();
  const mode = useAuthMode();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const problem = directoryProblemIn(useLocation().search);
  const { signIn, signInByPasskey, signInAtDirectory, giveFactor, enter, step, goTo, sending, faults } = useSignIn(
    async () => {
      setPassword('');
      queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'auth-mode' });
      await navigate('/', { replace: true });
    },
  );
  useEffect(() => {
    document.title = `${t('auth.signIn.title')} · ${t('shell.product')}`;
  }, [t]);
  // After an invitation, or when the page was loaded anew between the two steps.
  const resume = useEffectEvent((answer: Session | NextStep) => {
    if (isHalfway(answer)) goTo(answer);
  });
  useEffect(() => {
    void authApi.step().then(
      (answer) => resume(answer),
      () => undefined,
    );
  }, []);

  async function leave(): Promise<void> {
    goTo(null);
    setPassword('');
    await authApi.signOut().catch(() => undefined);
  }

  if (step)
    return (
      <Door>
        {step.next === 'FACTOR' ? (
          <SecondStep ways={step.ways} onProof={giveFactor} onLeave={() => void leave()} />
        ) : (
          <EnrolSteps step={step} onDone={(session) => void enter(session)} />
        )}
      </Door>
    );
  return (
    <Door
      aside={
        mode?.accounts && (
          <EvaluationAccounts
            accounts={mode.accounts}
            chosen={email}
            onChoose={(account) => {
              setEmail(account);
              focusField('password');
            }}
          />
        )
      }
    >
      <Typography variant="h1" sx={{ fontSize: '1.5rem' }}>
        {t('auth.signIn.title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 1, mb: 6 }}>
        {t('auth.signIn.lead')}
      </Typography>
      <ErrorSummary
        faults={faults}
        message={problem === undefined || faults.length > 0 || sending ? undefined : t(`errors.${problem}`)}
      />
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void signIn(email, password);
        }}
      >
        <PlainField
          name="email"
          type="email"
          autoComplete="username"
          label={t('auth.signIn.email')}
          value={email}
          onChange={setEmail}
          faults={faults}
          autoFocus
        />
        <PlainField
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('auth.signIn.password')}
          value={password}
          onChange={setPassword}
          faults={faults}
        />
        <Button type="submit" variant="contained" fullWidth disabled={sending} sx={{ minHeight: 44 }}>
          {t(sending ? 'auth.signIn.sending' : 'auth.signIn.submit')}
        </Button>
      </Box>
      {(mode?.directory || passkeysWork()) && (
        <>
          <Divider sx={{ my: 4, color: 'text.secondary' }}>{t('auth.signIn.or')}</Divider>
          <Stack sx={{ gap: 3 }}>
            {mode?.directory && (
              <Button
                variant="outlined"
                fullWidth
                disabled={sending}
                startIcon={<BadgeOutlined />}
                onClick={() => void signInAtDirectory()}
                sx={{ minHeight: 44 }}
              >
                {t('auth.signIn.directory', { name: mode.directory.name })}
              </Button>
            )}
            {passkeysWork() && (
              <Button
                variant="outlined"
                fullWidth
                disabled={sending}
                startIcon={<FingerprintOutlined />}
                onClick={() => void signInByPasskey()}
                sx={{ minHeight: 44 }}
              >
                {t('auth.signIn.passkey')}
              </Button>
            )}
          </Stack>
        </>
      )}
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 5 }}>
        {t('auth.signIn.forgotten')}
      </Typography>
    </Door>
  );
}
