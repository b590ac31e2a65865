import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { capital } from '../parts/initials.js';
import { Page, Panel } from '../parts/page.js';
import { useNotice } from '../parts/use-notice.js';
import { authApi } from '../session/auth-api.js';
import { forgetSession } from '../session/auth-provider.js';
import { useSession, useTimeZone } from '../session/session-store.js';
import { LanguageButton } from '../shell/language-button.js';
import { ThemeButton } from '../shell/theme-button.js';

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '180px minmax(0, 1fr)' }, columnGap: 4, py: 1.5 }}
    >
      <Typography component="dt" color="textSecondary">
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}

export default function AccountPage() {
  const t = useT();
  const { user } = useSession();
  const zone = useTimeZone();
  const notice = useNotice();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);

  async function everywhere(): Promise<void> {
    setAsking(false);
    try {
      await authApi.signOutEverywhere();
    } catch {
      notice.problem(t('auth.account.everywhereFailed'));
      return;
    }
    forgetSession();
    notice.done('auth.account.everywhereDone');
    await navigate('/login', { replace: true });
  }

  return (
    <Page titleKey="auth.account.title" width="form">
      <Stack sx={{ gap: 5 }}>
        <Panel>
          <Box component="dl" sx={{ m: 0 }}>
            <Line label={t('auth.account.name')}>{user.displayName}</Line>
            <Line label={t('auth.account.email')}>{user.email}</Line>
            <Line label={t('auth.account.organisation')}>{user.organisation.name}</Line>
            <Line label={t('auth.account.teams')}>
              {user.teams.length === 0 ? t('auth.account.noTeams') : user.teams.map((team) => team.name).join(', ')}
            </Line>
            <Line label={t('auth.account.roles')}>
              {capital(user.roles.map((role) => t(`codes.roles.${role}`)).join(', '))}
            </Line>
            <Line label={t('auth.account.timeZone')}>{zone}</Line>
          </Box>
        </Panel>
        <Panel titleKey="auth.account.appearance">
          <Stack direction="row" sx={{ gap: 3, alignItems: 'center' }}>
            <LanguageButton />
            <ThemeButton />
          </Stack>
        </Panel>
        <Panel titleKey="auth.account.security">
          <Stack sx={{ gap: 5 }}>
            <Box>
              <Typography color="textSecondary" sx={{ mb: 2 }}>
                {t('auth.account.passwordHint')}
              </Typography>
              <Button variant="outlined" component={Link} to="/account/password">
                {t('auth.password.title')}
              </Button>
            </Box>
            <Box>
              <Typography color="textSecondary" sx={{ mb: 2 }}>
                {t('auth.account.everywhereHint')}
              </Typography>
              <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
                {t('auth.account.everywhere')}
              </Button>
            </Box>
          </Stack>
        </Panel>
      </Stack>
      <Dialog open={asking} onClose={() => setAsking(false)} aria-labelledby="everywhere-title">
        <DialogTitle id="everywhere-title" variant="h1" component="h2">
          {t('auth.account.everywhereConfirm')}
        </DialogTitle>
        <DialogContent>
          <Typography color="textSecondary">{t('auth.account.everywhereHint')}</Typography>
        </DialogContent>
        <DialogActions sx={{ p: 4, gap: 2 }}>
          <Button onClick={() => setAsking(false)}>{t('shell.form.cancel')}</Button>
          <Button variant="contained" color="error" onClick={() => void everywhere()}>
            {t('auth.account.everywhere')}
          </Button>
        </DialogActions>
      </Dialog>
    </Page>
  );
}
