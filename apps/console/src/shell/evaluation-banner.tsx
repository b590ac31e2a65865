import ScienceOutlined from '@mui/icons-material/ScienceOutlined';
import { Box } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { useAuthMode } from '../session/use-auth-mode.js';

/** Nobody should take a fictional person for a real one, nor enter a real one here. */
export function EvaluationBanner() {
  const t = useT();
  if (useAuthMode()?.mode !== 'evaluation') return null;
  return (
    <Box
      component="section"
      aria-label={t('shell.evaluationLabel')}
      sx={({ tokens }) => ({
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 2,
        px: 4,
        py: 1,
        fontSize: '0.8125rem',
        color: tokens.due.text,
        bgcolor: tokens.due.soft,
        borderBottom: `1px solid ${tokens.border}`,
        textAlign: 'center',
      })}
    >
      <ScienceOutlined fontSize="small" aria-hidden />
      {t('shell.evaluation')}
    </Box>
  );
}
