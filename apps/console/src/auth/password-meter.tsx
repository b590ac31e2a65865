import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useT } from '../i18n/use-t.js';

const levels = ['veryWeak', 'veryWeak', 'weak', 'good', 'strong'] as const;
const bars = [1, 2, 3, 4] as const;

/** How soon a password would be guessed, and what to do about it. Its lists are loaded when somebody begins to type. */
export function PasswordMeter({ password, own }: { readonly password: string; readonly own: readonly string[] }) {
  const t = useT();
  const typed = useDeferredValue(password);
  const meter = useQuery({
    queryKey: ['password-strength'],
    queryFn: () => import('./password-strength.js'),
    enabled: password !== '',
    staleTime: Infinity,
  });
  if (typed === '' || !meter.data) return null;
  const { score, advice } = meter.data.strengthOf(typed, own);
  const level = levels[score];
  const reached = Math.max(score, 1);
  return (
    <Box sx={{ mt: 2 }}>
      <Box aria-hidden sx={{ display: 'flex', gap: 1, mb: 1 }}>
        {bars.map((bar) => (
          <Box
            key={bar}
            sx={({ tokens }) => ({
              height: 4,
              flex: 1,
              borderRadius: 1,
              bgcolor: bar > reached ? tokens.border : colourOf(tokens, score),
            })}
          />
        ))}
      </Box>
      <Typography role="status" variant="caption" sx={{ display: 'block' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {t(`auth.strength.${level}`)}
        </Box>{' '}
        {t(`auth.strength.advice.${advice}`)}
      </Typography>
    </Box>
  );
}

interface Colours {
  readonly danger: { readonly dot: string };
  readonly due: { readonly dot: string };
  readonly done: { readonly dot: string };
}

const colourOf = ({ danger, due, done }: Colours, score: number): string =>
  score < 2 ? danger.dot : score < 3 ? due.dot : done.dot;
