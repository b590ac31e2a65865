import { Link, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import type { Proof, Ways } from '../session/auth-api.js';
import { FactorForm } from './factor-form.js';

interface SecondStepProps {
  readonly ways: Ways;
  readonly onProof: (proof: Proof) => Promise<void>;
  readonly onLeave: () => void;
  /** Of the heading, for a dialog that is named by it. */
  readonly titleId?: string;
}

/** After the password: something that is held. */
export function SecondStep({ ways, onProof, onLeave, titleId }: SecondStepProps) {
  const t = useT();
  return (
    <>
      <Typography id={titleId} variant="h1" sx={{ fontSize: '1.5rem' }}>
        {t('auth.factor.title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 1, mb: 5 }}>
        {t('auth.factor.lead')}
      </Typography>
      <FactorForm ways={ways} onProof={onProof} />
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 4 }}>
        {t('auth.factor.lost')}
      </Typography>
      <Link component="button" type="button" onClick={onLeave} sx={{ mt: 2, minHeight: 44, textAlign: 'start' }}>
        {t('auth.factor.other')}
      </Link>
    </>
  );
}
