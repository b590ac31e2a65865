import { Box, ButtonBase, Typography } from '@mui/material';
import type { AuthMode } from '../session/auth-api.js';
import { capital } from '../parts/initials.js';
import { useT } from '../i18n/use-t.js';

interface EvaluationAccountsProps {
  readonly accounts: NonNullable<AuthMode['accounts']>;
  readonly chosen: string;
  readonly onChoose: (email: string) => void;
}

export function EvaluationAccounts({ accounts, chosen, onChoose }: EvaluationAccountsProps) {
  const t = useT();
  return (
    <Box component="section" aria-labelledby="evaluation-accounts">
      <Typography id="evaluation-accounts" variant="h2">
        {t('auth.evaluation.title')}
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 1, mb: 3 }}>
        {t('auth.evaluation.text')}
      </Typography>
      <Box
        component="ul"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          gap: 2,
          m: 0,
          p: 0,
          listStyle: 'none',
        }}
      >
        {accounts.map(({ email, role }) => (
          <li key={email}>
            <ButtonBase
              aria-pressed={chosen === email}
              onClick={() => onChoose(email)}
              sx={({ tokens }) => ({
                display: 'block',
                width: '100%',
                minHeight: 52,
                px: 3,
                py: 1.5,
                textAlign: 'start',
                borderRadius: 1,
                border: `1px solid ${chosen === email ? tokens.brand : tokens.border}`,
                bgcolor: chosen === email ? tokens.brandSoft : tokens.surface,
                '&:hover': { borderColor: tokens.brand },
              })}
            >
              <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
                {capital(t(`codes.roles.${role}`))}
              </Typography>
              <Typography component="span" variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                {email}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}
