import FingerprintOutlined from '@mui/icons-material/FingerprintOutlined';
import PhoneAndroidOutlined from '@mui/icons-material/PhoneAndroidOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { queryClient } from '../data/query-client.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { useDates } from '../parts/use-dates.js';
import type { OwnFactors, OwnPasskey } from '../session/auth-api.js';
import { AddFactorDialog, RemoveFactorDialog, RenamePasskeyDialog } from './factor-dialogs.js';
import { passkeyTextKey } from './enrol-steps.js';
import { passkeysWork } from './passkeys.js';

type Open =
  | { readonly act: 'app' | 'passkey' }
  | { readonly act: 'removeApp' }
  | { readonly act: 'remove' | 'rename'; readonly passkey: OwnPasskey };

export const reloadSecurity = (): void => {
  void queryClient.invalidateQueries({ queryKey: ['own-factors'] });
  void queryClient.invalidateQueries({ queryKey: ['own-sessions'] });
};

export function FactorsPanel({ factors }: { readonly factors: OwnFactors }) {
  const t = useT();
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => {
    setOpen(null);
    reloadSecurity();
  };
  const { authenticator, passkeys } = factors;
  const used = useUsed();
  return (
    <Panel titleKey="auth.securityPage.factors">
      {!authenticator && passkeys.length === 0 && (
        <Typography
          sx={({ tokens }) => ({ mb: 4, p: 3, borderRadius: 1, color: tokens.due.text, bgcolor: tokens.due.soft })}
        >
          {t('auth.securityPage.none')}
        </Typography>
      )}
      <Row
        icon={<PhoneAndroidOutlined aria-hidden />}
        title={t('auth.securityPage.app')}
        text={authenticator ? used(authenticator) : t('auth.securityPage.appNone')}
      >
        <Button variant="outlined" onClick={() => setOpen({ act: 'app' })}>
          {t(authenticator ? 'auth.securityPage.appChange' : 'auth.securityPage.appAdd')}
        </Button>
        {authenticator && (
          <Button
            color="error"
            aria-label={t('auth.securityPage.removeOf', { name: t('auth.securityPage.app') })}
            onClick={() => setOpen({ act: 'removeApp' })}
          >
            {t('auth.securityPage.remove')}
          </Button>
        )}
      </Row>
      <Typography variant="h3" sx={{ mt: 5, mb: 1 }}>
        {t('auth.securityPage.passkeys')}
      </Typography>
      {passkeys.length === 0 && (
        <Typography color="textSecondary">
          {t(passkeysWork() ? 'auth.securityPage.passkeysNone' : passkeyTextKey())}
        </Typography>
      )}
      {passkeys.map((passkey) => (
        <Row
          key={passkey.id}
          icon={<FingerprintOutlined aria-hidden />}
          title={passkey.name}
          text={[used(passkey), passkey.backedUp && t('auth.securityPage.synced')].filter(Boolean).join(' · ')}
        >
          <Button
            aria-label={t('auth.securityPage.renameOf', { name: passkey.name })}
            onClick={() => setOpen({ act: 'rename', passkey })}
          >
            {t('auth.securityPage.rename')}
          </Button>
          <Button
            color="error"
            aria-label={t('auth.securityPage.removeOf', { name: passkey.name })}
            onClick={() => setOpen({ act: 'remove', passkey })}
          >
            {t('auth.securityPage.remove')}
          </Button>
        </Row>
      ))}
      {passkeysWork() && (
        <Button variant="outlined" sx={{ mt: 3 }} onClick={() => setOpen({ act: 'passkey' })}>
          {t('auth.securityPage.passkeyAdd')}
        </Button>
      )}
      {(open?.act === 'app' || open?.act === 'passkey') && <AddFactorDialog way={open.act} onClose={close} />}
      {open?.act === 'removeApp' && <RemoveFactorDialog name={t('auth.securityPage.app')} onClose={close} />}
      {open?.act === 'remove' && (
        <RemoveFactorDialog name={open.passkey.name} passkeyId={open.passkey.id} onClose={close} />
      )}
      {open?.act === 'rename' && <RenamePasskeyDialog passkey={open.passkey} onClose={close} />}
    </Panel>
  );
}

function useUsed(): (held: { readonly since: string; readonly lastUsedAt: string | null }) => string {
  const t = useT();
  const { date, ago } = useDates();
  return ({ since, lastUsedAt }) =>
    [
      t('auth.securityPage.since', { when: date(since) }),
      lastUsedAt ? t('auth.securityPage.lastUsed', { when: ago(lastUsedAt) }) : t('auth.securityPage.neverUsed'),
    ].join(' · ');
}

interface RowProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Row({ icon, title, text, children }: RowProps) {
  return (
    <Box
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: 4,
        rowGap: 2,
        py: 2,
        '& + &': { borderTop: `1px solid ${tokens.border}` },
      })}
    >
      <Stack
        direction="row"
        sx={({ tokens }) => ({ gap: 3, alignItems: 'center', flex: '1 1 240px', minWidth: 0, color: tokens.quiet })}
      >
        {icon}
        <Box sx={{ minWidth: 0 }}>
          <Typography color="textPrimary" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          <Typography variant="caption" color="textSecondary" component="div">
            {text}
          </Typography>
        </Box>
      </Stack>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {children}
      </Stack>
    </Box>
  );
}
