import { Box, Button, Typography } from '@mui/material';
import { useEffect, useReducer } from 'react';
import { useConnected } from '../data/connection-store.js';
import { useT, type T } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';
import type { Draft } from './use-draft.js';

/** "Draft saved 20 s ago", and it goes on counting: a standing "saved" would be believed for too long. */
export function DraftLine({ draft }: { readonly draft: Draft }) {
  const t = useT();
  const connected = useConnected();
  const { ago } = useDates();
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = window.setInterval(tick, 5_000);
    return () => window.clearInterval(timer);
  }, []);
  const failed = draft.state === 'failed';
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
      <Typography
        variant="caption"
        role="status"
        sx={({ tokens }) => ({ color: failed ? tokens.danger.text : tokens.quiet })}
      >
        {draftWords(draft, connected, ago, t)}
      </Typography>
      {failed && (
        <Button size="small" onClick={() => void draft.flush()}>
          {t('shell.act.again')}
        </Button>
      )}
    </Box>
  );
}

function draftWords(draft: Draft, connected: boolean, ago: (value: string) => string, t: T): string {
  if (draft.state === 'failed') return t(connected ? 'shell.form.draftFailed' : 'shell.form.draftOffline');
  if (draft.state === 'saving') return t('shell.form.draftSaving');
  if (draft.savedAt) return t('shell.form.draftSaved', { ago: ago(draft.savedAt.toISOString()) });
  return t(draft.state === 'clean' ? 'shell.form.draftNone' : 'shell.form.draftSaving');
}
