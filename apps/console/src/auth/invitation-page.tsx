import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { FieldFault } from '../data/faults.js';
import { ErrorSummary } from '../form/error-summary.js';
import { PlainField } from '../form/plain-field.js';
import { useT } from '../i18n/use-t.js';
import { Loading, Offline } from '../parts/state-blocks.js';
import { authApi, AuthFault, type Invitation } from '../session/auth-api.js';
import { Door } from './door.js';
import { PasswordMeter } from './password-meter.js';
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

const wordsOf = {
  invitation: {
    titleKey: 'auth.invitation.title',
    textKey: 'auth.invitation.text',
    submitKey: 'auth.invitation.submit',
  },
  setup: {
    titleKey: 'auth.invitation.setupTitle',
    textKey: 'auth.invitation.setupText',
    submitKey: 'auth.invitation.submit',
  },
  reset: {
    titleKey: 'auth.invitation.resetTitle',
    textKey: 'auth.invitation.resetText',
    submitKey: 'auth.invitation.resetSubmit',
  },
} as const;

function AcceptForm({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  const t = useT();
  const [displayName, setDisplayName] = useState(invitation.displayName ?? '');
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const { kind } = invitation;
  const words = wordsOf[kind];

  async function accept(): Promise<void> {
    const nameFaults =
      kind !== 'reset' && displayName.trim() === ''
        ? [{ field: 'displayName', code: 'REQUIRED', message: t('auth.invitation.nameNeeded') }]
        : [];
    const found = [...nameFaults, ...passwordFaults(password, repeat, { next: 'password', repeat: 'repeat' }, t)];
    setFaults(found);
    if (found.length > 0) return;
    setSending(true);
    try {
      await authApi.acceptInvitation(token, displayName.trim(), password);
      // Loaded anew: the routes of this page were made for nobody and would sign out whoever came in by it. The link
      // leaves the browser's history too.
      window.location.replace('/');
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
        {t(words.titleKey)}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 5 }}>
        {t(words.textKey, { organisation: invitation.organisationName })}
      </Typography>
      <ErrorSummary faults={faults} />
      <Box sx={{ mb: 5 }}>
        <Typography variant="caption" color="textSecondary" component="div">
          {t('auth.invitation.email')}
        </Typography>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{invitation.email}</Typography>
      </Box>
      <Box component="input" type="hidden" name="email" autoComplete="username" defaultValue={invitation.email} />
      {kind !== 'reset' && (
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
      )}
      <PlainField
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('auth.invitation.password')}
        help={t('auth.password.rule')}
        value={password}
        onChange={setPassword}
        faults={faults}
        below={<PasswordMeter password={password} own={[invitation.email, displayName, invitation.organisationName]} />}
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
        {t(sending ? 'shell.form.sending' : words.submitKey)}
      </Button>
    </Box>
  );
}
