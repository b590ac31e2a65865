import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined';
import { Box, Button, GlobalStyles, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useT } from '../i18n/use-t.js';
import { GiveBackDocument, type BreakGlass } from './glass-documents.js';
import { useOwnGlass } from './use-glass.js';

/** On every page while a case is open by break-glass: which, how long still, and the way to give it back. */
export function GlassBanner() {
  const glass = useOwnGlass();
  return glass ? <Open key={glass.id} glass={glass} /> : null;
}

function Open({ glass }: { readonly glass: BreakGlass }) {
  const t = useT();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const queries = useQueryClient();
  const left = useTimeLeft(glass.until);
  const minutes = Math.floor(left / 60_000);
  const ended = left <= 0;
  useEffect(() => {
    if (!ended) return;
    // What the page shows of the case goes with the right to see it.
    void navigate('/');
    queries.clear();
  }, [ended, navigate, queries]);
  const giveBack = useAct(GiveBackDocument, {
    notices: true,
    doneKey: 'approvals.glass.givenBack',
    onDone: () => {
      void navigate('/');
      queries.clear();
    },
  });
  const here = pathname.startsWith(`/cases/${glass.caseId}`);
  return (
    <Box
      component="section"
      aria-label={t('approvals.glass.nav')}
      className="hw-no-print"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        rowGap: 1,
        px: { xs: 4, md: 6 },
        py: 1.5,
        color: tokens.danger.text,
        bgcolor: tokens.danger.soft,
        borderBottom: `1px solid ${tokens.danger.dot}`,
      })}
    >
      {here && <GlobalStyles styles={{ '@media print': { main: { display: 'none !important' } } }} />}
      <LockOpenOutlined fontSize="small" aria-hidden />
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {t('approvals.glass.banner', { reference: glass.caseReference })}
      </Typography>
      <Typography component="span" role="timer" sx={{ fontVariantNumeric: 'tabular-nums', mr: 'auto' }}>
        {minutes < 1 ? t('approvals.glass.lastMinute') : t('approvals.glass.left', { minutes })}
      </Typography>
      {!here && (
        <Button size="small" component={Link} to={`/cases/${glass.caseId}`} color="inherit">
          {t('approvals.glass.goTo')}
        </Button>
      )}
      <Button
        size="small"
        variant="contained"
        disabled={giveBack.sending}
        onClick={() => void giveBack.submit({ glassId: glass.id, expectedVersion: glass.version })}
      >
        {t('approvals.glass.giveBack')}
      </Button>
    </Box>
  );
}

function useTimeLeft(until: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 5_000);
    return () => window.clearInterval(timer);
  }, []);
  return Date.parse(until) - now;
}
