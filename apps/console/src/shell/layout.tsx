import { Box } from '@mui/material';
import { Suspense, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { GlassBanner } from '../break-glass/glass-banner.js';
import { FreshFactorDialog } from '../auth/fresh-factor-dialog.js';
import { ConflictDialog } from '../form/conflict-dialog.js';
import { LeaveGuard } from '../form/unsaved-guard.js';
import { Loading } from '../parts/state-blocks.js';
import { useLeaveOnEscape } from '../session/leave-now.js';
import { ConsoleStyles } from '../theme/global-styles.js';
import { PrintTheme } from '../theme/print-theme.js';
import { bottomBarHeight, railWidth } from '../theme/tokens.js';
import { BottomBar } from './bottom-bar.js';
import { ErrorBoundary } from './error-boundary.js';
import { ConnectionStrip } from './connection-state.js';
import { EvaluationBanner } from './evaluation-banner.js';
import { IdleLock } from './idle-lock.js';
import { Palette } from './palette.js';
import { Rail } from './rail.js';
import { SessionEnded } from './session-ended.js';
import { SkipLink } from './skip-link.js';
import { TopBar } from './top-bar.js';
import { useOwnLanguage } from './use-own-language.js';
import { usePagesAhead } from './use-pages-ahead.js';

/** Rail left, bar on top, one main region. On the phone the rail becomes a bar at the thumb. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const [searching, setSearching] = useState(false);
  const { pathname } = useLocation();
  useLeaveOnEscape();
  usePagesAhead();
  useOwnLanguage();
  return (
    <PrintTheme>
      <ConsoleStyles />
      <SkipLink />
      <Box className="hw-frame" sx={{ display: 'flex', minHeight: '100dvh' }}>
        <Rail />
        <Box
          className="hw-beside-rail"
          sx={{ flex: 1, minWidth: 0, ml: { xs: 0, md: `${railWidth}px` }, display: 'flex', flexDirection: 'column' }}
        >
          <EvaluationBanner />
          <TopBar onSearch={() => setSearching(true)} />
          <GlassBanner />
          <ConnectionStrip />
          <Box
            component="main"
            id="content"
            tabIndex={-1}
            sx={{ flex: 1, minWidth: 0, pb: { xs: `calc(${bottomBarHeight}px + env(safe-area-inset-bottom))`, md: 8 } }}
          >
            <ErrorBoundary resetKey={pathname}>
              <Suspense fallback={<Loading />}>{children}</Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
      <BottomBar />
      <Palette open={searching} onOpen={() => setSearching(true)} onClose={() => setSearching(false)} />
      <ConflictDialog />
      <LeaveGuard />
      <FreshFactorDialog />
      <IdleLock />
      <SessionEnded />
    </PrintTheme>
  );
}
