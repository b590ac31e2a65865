import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { ActDialog } from '../cases/act-dialog.js';
import type { FieldFault } from '../data/faults.js';
import { ErrorSummary } from '../form/error-summary.js';
import { PlainField } from '../form/plain-field.js';
import { useT } from '../i18n/use-t.js';
import { useNotice } from '../parts/use-notice.js';
import { authApi, type FactorChange, type OwnPasskey } from '../session/auth-api.js';
import { AuthenticatorSetup } from './authenticator-setup.js';
import { factorFaults } from './factor-words.js';
import { PasskeySetup } from './passkey-setup.js';
import { RecoveryCodes } from './recovery-codes.js';

interface DialogProps {
  readonly onClose: () => void;
}

export function AddFactorDialog({ way, onClose }: DialogProps & { readonly way: 'app' | 'passkey' }) {
  const notice = useNotice();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const added = ({ recoveryCodes }: FactorChange): void => {
    notice.done('auth.securityPage.added');
    if (recoveryCodes) setCodes(recoveryCodes);
    else onClose();
  };
  if (codes) return <CodesDialog codes={codes} onClose={onClose} />;
  const Setup = way === 'app' ? AuthenticatorSetup : PasskeySetup;
  return (
    <ActDialog titleKey={way === 'app' ? 'auth.securityPage.appAdd' : 'auth.securityPage.passkeyAdd'} onClose={onClose}>
      <Setup onAdded={added} onBack={onClose} backKey="shell.form.cancel" />
    </ActDialog>
  );
}

export function CodesDialog({ codes, onClose }: DialogProps & { readonly codes: readonly string[] }) {
  return (
    <ActDialog titleKey="auth.codes.title" onClose={() => undefined}>
      <RecoveryCodes codes={codes} onKept={onClose} />
    </ActDialog>
  );
}

interface RemoveProps extends DialogProps {
  readonly name: string;
  /** None: the authenticator app. */
  readonly passkeyId?: string;
}

export function RemoveFactorDialog({ name, passkeyId, onClose }: RemoveProps) {
  const t = useT();
  const notice = useNotice();
  return (
    <SmallForm
      title={t('auth.securityPage.removeTitle', { name })}
      submitKey="auth.securityPage.remove"
      danger
      onClose={onClose}
      onSubmit={async () => {
        await (passkeyId === undefined ? authApi.removeAuthenticator() : authApi.removePasskey(passkeyId));
        notice.done('auth.securityPage.removed');
      }}
    >
      {() => <Typography sx={{ mb: 5 }}>{t('auth.securityPage.removeText')}</Typography>}
    </SmallForm>
  );
}

export function RenamePasskeyDialog({ passkey, onClose }: DialogProps & { readonly passkey: OwnPasskey }) {
  const t = useT();
  const notice = useNotice();
  const [name, setName] = useState(passkey.name);
  return (
    <SmallForm
      title={t('auth.securityPage.renameOf', { name: passkey.name })}
      submitKey="shell.form.save"
      onClose={onClose}
      onSubmit={async () => {
        await authApi.renamePasskey(passkey.id, name);
        notice.done('auth.securityPage.renamed');
      }}
    >
      {(faults) => (
        <PlainField
          name="act"
          autoComplete="off"
          label={t('auth.enrol.passkeyName')}
          help={t('auth.enrol.passkeyNameHelp')}
          value={name}
          onChange={setName}
          faults={faults}
          autoFocus
        />
      )}
    </SmallForm>
  );
}

interface SmallFormProps extends DialogProps {
  readonly title: string;
  readonly submitKey: string;
  readonly danger?: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly children: (faults: readonly FieldFault[]) => React.ReactNode;
}

/** An act of one's own account over REST: asks, sends, closes; what goes wrong stays in front of the person. */
export function SmallForm({ title, submitKey, danger = false, onSubmit, onClose, children }: SmallFormProps) {
  const t = useT();
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  async function send(): Promise<void> {
    setSending(true);
    setFaults([]);
    try {
      await onSubmit();
      onClose();
    } catch (error) {
      setFaults(factorFaults(error, 'act', t));
    } finally {
      setSending(false);
    }
  }

  return (
    <ActDialog title={title} onClose={onClose}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.stopPropagation();
          event.preventDefault();
          void send();
        }}
      >
        <ErrorSummary faults={faults} />
        {children(faults)}
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={sending}>
            {t(sending ? 'shell.form.sending' : submitKey)}
          </Button>
          <Button onClick={onClose}>{t('shell.form.cancel')}</Button>
        </Stack>
      </Box>
    </ActDialog>
  );
}
