import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loading, Offline } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { authApi, type OwnFactors } from '../session/auth-api.js';
import { FactorsPanel } from './factors-panel.js';
import { RecoveryPanel } from './recovery-panel.js';
import { SessionsPanel } from './sessions-panel.js';

/** How one signs in, and where one is signed in. */
export default function SecurityPage() {
  const t = useT();
  const factors = useQuery({ queryKey: ['own-factors'], queryFn: authApi.factors });
  return (
    <Page titleKey="auth.securityPage.title" lead={t('auth.securityPage.lead')} width="form">
      <Box sx={{ display: 'grid', gap: 5 }}>
        {factors.isPending && <Loading rows={6} />}
        {factors.error && <Offline onRetry={() => void factors.refetch()} />}
        {factors.data && (
          <>
            <Resets resets={factors.data.resets} />
            <FactorsPanel factors={factors.data} />
            <RecoveryPanel factors={factors.data} />
          </>
        )}
        <Panel titleKey="auth.securityPage.password">
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {t('auth.account.passwordHint')}
          </Typography>
          <Button variant="outlined" component={Link} to="/account/password">
            {t('auth.password.title')}
          </Button>
        </Panel>
        <SessionsPanel />
      </Box>
    </Page>
  );
}

/** What administrators opened: whoever did not ask for it should learn of it here. */
function Resets({ resets }: { readonly resets: OwnFactors['resets'] }) {
  const t = useT();
  const { dateTime } = useDates();
  if (resets.length === 0) return null;
  return (
    <Panel titleKey="auth.securityPage.resets">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {resets.map(({ kind, at, by }) => (
          <Typography component="li" key={at}>
            {t(`auth.securityPage.reset${kind}`, { name: by, when: dateTime(at) })}
          </Typography>
        ))}
      </Box>
      <Typography sx={({ tokens }) => ({ mt: 3, color: tokens.due.text })}>
        {t('auth.securityPage.resetsHint')}
      </Typography>
    </Panel>
  );
}
