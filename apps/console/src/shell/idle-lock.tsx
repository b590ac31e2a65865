import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { authApi } from '../session/auth-api.js';
import { IdleClock } from '../session/idle.js';
import { sessionStore, useSessionState } from '../session/session-store.js';
import { hear, tell } from '../session/tabs.js';

const uses = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;
/** Moving a mouse is a hundred events a second; other tabs need to hear of it now and then. */
const tellEveryMs = 5_000;
/** Reading and typing without a request is use too: the API is told, so that it does not end the session under it. */
const keepEveryMs = 4 * 60_000;

/**
 * Locks the page after a quarter of an hour without use, and after a sleep. The session ends; what was typed stays in the
 * page, out of sight, behind the curtain (session-ended.tsx).
 */
export function IdleLock() {
  const { session, lost } = useSessionState();
  return session && !lost ? <Watching userId={session.user.id} /> : null;
}

function Watching({ userId }: { readonly userId: string }) {
  const [leftMs, setLeftMs] = useState<number | null>(null);
  const [clock] = useState(() => new IdleClock(Date.now()));
  const stay = useRef<() => void>(() => undefined);

  useEffect(() => {
    let toldAt = 0;
    let keptAt = Date.now();
    const look = (): void => {
      const state = clock.ask(Date.now(), document.visibilityState === 'visible');
      if (state.kind === 'locked') lock();
      else setLeftMs(state.kind === 'warned' ? state.leftMs : null);
    };
    const lock = (): void => {
      tell({ kind: 'locked' });
      sessionStore.locked();
      // Without a connection the session ends by itself, after as long without a request.
      void authApi.signOut().catch(() => undefined);
    };
    const used = (): void => {
      const now = Date.now();
      // First what the clock of the wall says: the movement that wakes a machine must not keep it open.
      look();
      clock.used(now);
      if (now - toldAt < tellEveryMs) return;
      toldAt = now;
      tell({ kind: 'used', at: now });
      if (now - keptAt < keepEveryMs) return;
      keptAt = now;
      void authApi.session().catch(() => undefined);
    };
    stay.current = () => {
      used();
      look();
    };
    const turned = (): void => {
      // Only the quarter of an hour counts for the time behind: a hidden page is asked as rarely as the browser likes.
      if (document.visibilityState === 'visible') clock.cameIntoSight(Date.now());
      look();
    };
    const deaf = hear((news) => {
      if (news.kind === 'used') clock.used(news.at);
      if (news.kind === 'locked') sessionStore.locked();
    });
    const timer = window.setInterval(look, 1_000);
    uses.forEach((use) => window.addEventListener(use, used, { passive: true, capture: true }));
    document.addEventListener('visibilitychange', turned);
    window.addEventListener('pageshow', look);
    return () => {
      deaf();
      window.clearInterval(timer);
      uses.forEach((use) => window.removeEventListener(use, used, { capture: true }));
      document.removeEventListener('visibilitychange', turned);
      window.removeEventListener('pageshow', look);
    };
  }, [clock]);

  useEffect(() => tell({ kind: 'opened', userId }), [userId]);

  return leftMs === null ? null : <Warning leftMs={leftMs} onStay={() => stay.current()} />;
}

function Warning({ leftMs, onStay }: { readonly leftMs: number; readonly onStay: () => void }) {
  const t = useT();
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  return (
    <Dialog open onClose={onStay} aria-labelledby="idle-title" aria-describedby="idle-text" maxWidth="xs" fullWidth>
      <DialogTitle id="idle-title" variant="h1" component="h2">
        {t('shell.lock.warnTitle')}
      </DialogTitle>
      <DialogContent>
        <Typography
          aria-hidden
          sx={{ fontSize: '2.5rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums', textAlign: 'center', py: 2 }}
        >
          {`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}
        </Typography>
        <Typography id="idle-text" color="textSecondary">
          {t('shell.lock.warnText')}
        </Typography>
        {/* Said aloud four times and not each second. */}
        <span className="hw-visually-hidden" role="timer" aria-live="assertive" aria-atomic>
          {t('shell.lock.left', { count: Math.ceil(seconds / 15) * 15 })}
        </span>
      </DialogContent>
      <DialogActions sx={{ p: 4 }}>
        <Button variant="contained" autoFocus onClick={onStay}>
          {t('shell.lock.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
