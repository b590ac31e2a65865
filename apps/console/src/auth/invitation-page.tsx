import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import type { FieldFault } from '../data/faults.js';
import { ErrorSummary } from '../form/error-summary.js';
import { PlainField } from '../form/plain-field.js';
import { useT } from '../i18n/use-t.js';
import { Loading, Offline } from '../parts/state-blocks.js';
import { authApi, AuthFault, type Invitation } from '../session/auth-api.js';
import { sessionStore } from '../session/session-store.js';
import { Door } from './door.js';
import { faultsOf, passwordFaults } from './password-rules.js';

export default function InvitationPage() {
  const t = useT();
  const { token = '' } = useParams();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => authApi.invitation(token),
    staleTime: Infinity,
  });
  const gone = invitation.error instanceof AuthFault;
  return (
    <Door>
      {invitation.isPending && <Loading rows={3} />}
      {invitation.error && !gone && <Offline onRetry={() => void invitation.refetch()} />}
      {gone && (
        <Box role="alert">
          <Typography variant="h1" gutterBottom>
            {t('auth.invitation.goneTitle')}
          </Typography>
          <Typography color="textSecondary">{t('auth.invitation.goneText')}</Typography>
        </Box>
      )}
      {invitation.data && <AcceptForm token={token} invitation={invitation.data} />}
    </Door>
  );
}

function AcceptForm({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  const t = useT();
  const navigate = useNavigate();
  const [displayName, setDisplayName] = useState(invitation.displayName ?? '');
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const setup = invitation.kind === 'setup';

  async function accept(): Promise<void> {
    const nameFaults =
      displayName.trim() === ''
        ? [{ field: 'displayName', code: 'REQUIRED', message: t('auth.invitation.nameNeeded') }]
        : [];
    const found = [...nameFaults, ...passwordFaults(password, repeat, { next: 'password', repeat: 'repeat' }, t)];
    setFaults(found);
    if (found.length > 0) return;
    setSending(true);
    try {
      sessionStore.opened(await authApi.acceptInvitation(token, displayName.trim(), password));
      await navigate('/', { replace: true });
    } catch (error) {
      setFaults(faultsOf(error, 'password', t));
    } finally {
      setSending(false);
    }
  }

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <Typography variant="h1" gutterBottom>
        {t(setup ? 'auth.invitation.setupTitle' : 'auth.invitation.title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 5 }}>
        {t(setup ? 'auth.invitation.setupText' : 'auth.invitation.text', { organisation: invitation.organisationName })}
      </Typography>
      <ErrorSummary faults={faults} />
      <Box sx={{ mb: 5 }}>
        <Typography variant="caption" color="textSecondary" component="div">
          {t('auth.invitation.email')}
        </Typography>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{invitation.email}</Typography>
      </Box>
      <Box component="input" type="hidden" name="email" autoComplete="username" defaultValue={invitation.email} />
      <PlainField
        name="displayName"
        label={t('auth.invitation.displayName')}
        help={t('auth.invitation.displayNameHelp')}
        autoComplete="name"
        value={displayName}
        onChange={setDisplayName}
        faults={faults}
        autoFocus
      />
      <PlainField
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('auth.invitation.password')}
        help={t('auth.password.rule')}
        value={password}
        onChange={setPassword}
        faults={faults}
      />
      <PlainField
        name="repeat"
        type="password"
        autoComplete="new-password"
        label={t('auth.password.repeat')}
        value={repeat}
        onChange={setRepeat}
        faults={faults}
      />
      <Button type="submit" variant="contained" fullWidth disabled={sending} sx={{ minHeight: 44 }}>
        {t(sending ? 'auth.invitation.sending' : 'auth.invitation.submit')}
      </Button>
    </Box>
  );
}
