import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { authApi, type OwnFactors } from '../session/auth-api.js';
import { CodesDialog, SmallForm } from './factor-dialogs.js';
import { reloadSecurity } from './factors-panel.js';

const FEW = 3;

export function RecoveryPanel({ factors }: { readonly factors: OwnFactors }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { authenticator, passkeys, recoveryCodes } = factors.ways;
  if (!authenticator && passkeys === 0)
    return (
      <Panel titleKey="auth.securityPage.codes">
        <Typography color="textSecondary">{t('auth.securityPage.codesNone')}</Typography>
      </Panel>
    );
  return (
    <Panel titleKey="auth.securityPage.codes">
      <Typography sx={{ mb: recoveryCodes <= FEW ? 0 : 3 }}>
        {t('auth.securityPage.codesLeft', { count: recoveryCodes })}
      </Typography>
      {recoveryCodes <= FEW && (
        <Typography sx={({ tokens }) => ({ mb: 3, color: tokens.due.text })}>
          {t('auth.securityPage.codesFew')}
        </Typography>
      )}
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {t('auth.securityPage.codesNew')}
      </Button>
      {asking && (
        <SmallForm
          title={t('auth.securityPage.codesNewTitle')}
          submitKey="auth.securityPage.codesNew"
          onClose={() => setAsking(false)}
          onSubmit={async () => setCodes((await authApi.newRecoveryCodes()).recoveryCodes)}
        >
          {() => <Typography sx={{ mb: 5 }}>{t('auth.securityPage.codesNewText')}</Typography>}
        </SmallForm>
      )}
      {codes && (
        <CodesDialog
          codes={codes}
          onClose={() => {
            setCodes(null);
            reloadSecurity();
          }}
        />
      )}
    </Panel>
  );
}
