import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import type { FieldFault } from '../data/faults.js';
import { ErrorSummary } from '../form/error-summary.js';
import { useT } from '../i18n/use-t.js';
import { Loading, Offline } from '../parts/state-blocks.js';
import { authApi, type FactorChange } from '../session/auth-api.js';
import { CodeField } from './code-field.js';
import { factorFaults } from './factor-words.js';

interface SetupProps {
  readonly onAdded: (change: FactorChange) => void;
  readonly onBack: () => void;
  readonly backKey: string;
}

/** The picture is drawn in this browser: the key in it goes to nobody else. */
export function AuthenticatorSetup({ onAdded, onBack, backKey }: SetupProps) {
  const t = useT();
  const begun = useQuery({
    queryKey: ['authenticator-setup'],
    queryFn: authApi.beginAuthenticator,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [code, setCode] = useState('');
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  async function confirm(): Promise<void> {
    if (code.trim() === '') {
      setFaults([{ field: 'code', code: 'REQUIRED', message: t('auth.factor.codeNeeded') }]);
      return;
    }
    setSending(true);
    setFaults([]);
    try {
      onAdded(await authApi.confirmAuthenticator(code));
    } catch (error) {
      setFaults(factorFaults(error, 'code', t));
      setCode('');
    } finally {
      setSending(false);
    }
  }

  if (begun.isPending) return <Loading rows={6} />;
  if (begun.error) return <Offline onRetry={() => void begun.refetch()} />;
  const { secret, uri } = begun.data;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.stopPropagation();
        event.preventDefault();
        void confirm();
      }}
    >
      <ErrorSummary faults={faults} />
      <Typography sx={{ mb: 3 }}>{t('auth.enrol.scan')}</Typography>
      {/* White in the dark, too: cameras look for dark on light. */}
      <Box
        sx={({ tokens }) => ({
          width: 'fit-content',
          p: 3,
          bgcolor: '#ffffff',
          borderRadius: 1,
          border: `1px solid ${tokens.border}`,
        })}
      >
        <QRCodeSVG value={uri} size={192} level="M" title={t('auth.enrol.qr')} style={{ display: 'block' }} />
      </Box>
      <Typography color="textSecondary" sx={{ mt: 4 }}>
        {t('auth.enrol.typed')}
      </Typography>
      <Typography
        lang="en"
        sx={{
          fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
          fontSize: '1.0625rem',
          overflowWrap: 'break-word',
          mb: 5,
        }}
      >
        {secret.replace(/(.{4})(?=.)/g, '$1 ')}
      </Typography>
      <CodeField
        name="code"
        labelKey="auth.enrol.firstCode"
        value={code}
        onChange={setCode}
        faults={faults}
        autoFocus={false}
      />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: -2, mb: 4 }}>
        {t('auth.enrol.clock')}
      </Typography>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" disabled={sending} sx={{ minHeight: 44 }}>
          {t(sending ? 'auth.factor.sending' : 'auth.enrol.confirm')}
        </Button>
        <Button onClick={onBack} sx={{ minHeight: 44 }}>
          {t(backKey)}
        </Button>
      </Stack>
    </Box>
  );
}
