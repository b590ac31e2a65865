import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loading, Offline } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { useNotice } from '../parts/use-notice.js';
import { authApi, type ListedSession } from '../session/auth-api.js';
import { forgetSession } from '../session/auth-provider.js';
import { browserWords } from './browser-words.js';
import { SmallForm } from './factor-dialogs.js';
import { reloadSecurity } from './factors-panel.js';

/** A device that was forgotten is among the first: the API names the latest first, and a long list hides what to press. */
const shownFirst = 5;

/** Where one is signed in: this device first, each of the others with a way to end it there. */
export function SessionsPanel() {
  const t = useT();
  const notice = useNotice();
  const navigate = useNavigate();
  const [everywhere, setEverywhere] = useState(false);
  const sessions = useQuery({ queryKey: ['own-sessions'], queryFn: authApi.sessions });
  const [all, setAll] = useState(false);
  const listed = all ? sessions.data : sessions.data?.slice(0, shownFirst);
  const left = (sessions.data?.length ?? 0) - (listed?.length ?? 0);
  const others = (sessions.data ?? []).filter(({ here }) => !here);

  async function end(act: () => Promise<unknown>, doneKey: string): Promise<void> {
    try {
      await act();
      notice.done(doneKey);
    } catch {
      notice.problem(t('auth.account.everywhereFailed'));
    }
    reloadSecurity();
  }

  return (
    <Panel titleKey="auth.securityPage.sessions">
      {sessions.isPending && <Loading rows={2} />}
      {sessions.error && <Offline onRetry={() => void sessions.refetch()} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {listed?.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            onEnd={() => void end(() => authApi.endSession(session.id), 'auth.securityPage.ended')}
          />
        ))}
      </Box>
      {left > 0 && (
        <Button size="small" onClick={() => setAll(true)} sx={{ ml: -1 }}>
          {t('auth.securityPage.more', { smart_count: left })}
        </Button>
      )}
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 4 }}>
        {others.length > 0 && (
          <Button
            variant="outlined"
            onClick={() => void end(authApi.endOtherSessions, 'auth.securityPage.othersEnded')}
          >
            {t('auth.securityPage.endOthers')}
          </Button>
        )}
        <Button variant="outlined" color="error" onClick={() => setEverywhere(true)}>
          {t('auth.account.everywhere')}
        </Button>
      </Stack>
      {everywhere && (
        <SmallForm
          title={t('auth.account.everywhereConfirm')}
          submitKey="auth.account.everywhere"
          danger
          onClose={() => setEverywhere(false)}
          onSubmit={async () => {
            await authApi.signOutEverywhere();
            forgetSession();
            notice.done('auth.account.everywhereDone');
            await navigate('/login', { replace: true });
          }}
        >
          {() => <Typography sx={{ mb: 5 }}>{t('auth.account.everywhereHint')}</Typography>}
        </SmallForm>
      )}
    </Panel>
  );
}

function SessionRow({ session, onEnd }: { readonly session: ListedSession; readonly onEnd: () => void }) {
  const t = useT();
  const { dateTime, ago } = useDates();
  const name = browserWords(session.agent, t);
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 2,
        minHeight: 56,
        py: 1.5,
        '& + &': { borderTop: `1px solid ${tokens.border}` },
      })}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <Typography variant="caption" color="textSecondary" component="div">
          {[
            t('auth.securityPage.begun', { when: dateTime(session.since) }),
            session.here ? null : t('auth.securityPage.seen', { when: ago(session.lastSeenAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Box>
      {session.here ? (
        <Typography sx={({ tokens }) => ({ color: tokens.done.text })}>{t('auth.securityPage.here')}</Typography>
      ) : (
        <Button aria-label={t('auth.securityPage.endOf', { name })} onClick={onEnd}>
          {t('auth.securityPage.end')}
        </Button>
      )}
    </Box>
  );
}
