import { Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ErrorSummary } from '../form/error-summary.js';
import { useT } from '../i18n/use-t.js';
import { Loading } from '../parts/state-blocks.js';
import { authApi } from '../session/auth-api.js';
import { useAuthMode } from '../session/use-auth-mode.js';
import { factorFaults } from './factor-words.js';

interface DirectoryProofProps {
  /** Sends the act again; where nothing was proved, the question comes back. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** For whoever has no factor here: the directory asks, in a tab of its own, so that what was written stays. */
export function DirectoryProof({ onDone, onCancel }: DirectoryProofProps) {
  const t = useT();
  const name = useAuthMode()?.directory?.name ?? '';
  // Asked for when the dialog opens: a tab that is opened later than the press is taken for an advertisement.
  const round = useQuery({
    queryKey: ['directory-round'],
    queryFn: () => authApi.beginDirectory('again'),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  return (
    <>
      {round.error && <ErrorSummary faults={factorFaults(round.error, 'directory', t)} />}
      <Typography sx={{ mb: 5 }}>{t('auth.directory.freshText', { name })}</Typography>
      {round.isPending && <Loading rows={1} />}
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        {round.data && (
          <>
            <Button
              variant="contained"
              component="a"
              href={round.data.url}
              target="_blank"
              rel="noopener noreferrer"
              sx={{ minHeight: 44 }}
            >
              {t('auth.directory.freshOpen', { name })}
            </Button>
            <Button variant="outlined" onClick={onDone} sx={{ minHeight: 44 }}>
              {t('auth.directory.freshDone')}
            </Button>
          </>
        )}
        <Button onClick={onCancel} sx={{ minHeight: 44 }}>
          {t('auth.fresh.cancel')}
        </Button>
      </Stack>
    </>
  );
}
