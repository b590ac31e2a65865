import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { FieldFault } from '../data/faults.js';
import { ErrorSummary } from '../form/error-summary.js';
import { PlainField } from '../form/plain-field.js';
import { useT } from '../i18n/use-t.js';
import { authApi, type FactorChange } from '../session/auth-api.js';
import { factorFaults } from './factor-words.js';
import { makePasskey } from './passkeys.js';

interface SetupProps {
  readonly onAdded: (change: FactorChange) => void;
  readonly onBack: () => void;
  readonly backKey: string;
}

export function PasskeySetup({ onAdded, onBack, backKey }: SetupProps) {
  const t = useT();
  const [name, setName] = useState(() => t('auth.enrol.passkeyNameSuggested'));
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  async function add(): Promise<void> {
    setSending(true);
    setFaults([]);
    try {
      onAdded(await authApi.addPasskey(await makePasskey(), name));
    } catch (error) {
      setFaults(factorFaults(error, 'passkeyName', t));
    } finally {
      setSending(false);
    }
  }

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.stopPropagation();
        event.preventDefault();
        void add();
      }}
    >
      <ErrorSummary faults={faults} />
      <Typography sx={{ mb: 4 }}>{t('auth.factor.passkeyText')}</Typography>
      <PlainField
        name="passkeyName"
        autoComplete="off"
        label={t('auth.enrol.passkeyName')}
        help={t('auth.enrol.passkeyNameHelp')}
        value={name}
        onChange={setName}
        faults={faults}
      />
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" disabled={sending} sx={{ minHeight: 44 }}>
          {t(sending ? 'auth.factor.passkeyWaiting' : 'auth.enrol.passkeyButton')}
        </Button>
        <Button onClick={onBack} sx={{ minHeight: 44 }}>
          {t(backKey)}
        </Button>
      </Stack>
    </Box>
  );
}
