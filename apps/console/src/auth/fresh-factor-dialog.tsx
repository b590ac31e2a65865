import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useFreshFactorQuestion } from '../data/fresh-factor-store.js';
import { useT } from '../i18n/use-t.js';
import { Loading, Offline } from '../parts/state-blocks.js';
import { authApi } from '../session/auth-api.js';
import { DirectoryProof } from './directory-proof.js';
import { FactorForm } from './factor-form.js';

/** Hangs in the layout; opens when an act asks for a factor that was given just now. Esc goes back to what was written. */
export function FreshFactorDialog() {
  const question = useFreshFactorQuestion();
  return question && <Question answer={question.answer} />;
}

function Question({ answer }: { readonly answer: (given: boolean) => void }) {
  const t = useT();
  const factors = useQuery({ queryKey: ['own-factors'], queryFn: authApi.factors, staleTime: 0 });
  const atDirectory = factors.data?.ways.directory === true && !factors.data.ways.password;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown') answer(false);
      }}
      aria-labelledby="fresh-factor-title"
    >
      <DialogTitle id="fresh-factor-title" variant="h1" component="h2">
        {t('auth.fresh.title')}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 5 }}>
          {t('auth.fresh.lead')}
        </Typography>
        {factors.isPending && <Loading rows={2} />}
        {factors.error && <Offline onRetry={() => void factors.refetch()} />}
        {factors.data && atDirectory && <DirectoryProof onDone={() => answer(true)} onCancel={() => answer(false)} />}
        {factors.data && !atDirectory && (
          <FactorForm
            ways={factors.data.ways}
            onProof={async (proof) => {
              await authApi.stepUp(proof);
              answer(true);
            }}
            onCancel={() => answer(false)}
          />
        )}
      </DialogContent>
    </Dialog>
  );
}
