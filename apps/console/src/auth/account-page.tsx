import { Box, Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { capital } from '../parts/initials.js';
import { Page, Panel } from '../parts/page.js';
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
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {t('auth.account.securityHint')}
          </Typography>
          <Button variant="outlined" component={Link} to="/account/security">
            {t('auth.securityPage.title')}
          </Button>
        </Panel>
      </Stack>
    </Page>
  );
}
