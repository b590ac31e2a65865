import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';

interface BudgetBarProps {
  readonly budget: { readonly year: number; readonly cap: number; readonly spent: number; readonly left: number };
  /** What is about to be taken; nothing where nobody is about to take. */
  readonly take?: number;
}

/** What of a year is spent, and what a choice would take. The words say all of it; the bar is for the eye. */
export function BudgetBar({ budget: { year, cap, spent, left }, take = 0 }: BudgetBarProps) {
  const t = useT();
  const percent = (value: number): number => Math.round((100 * value) / cap);
  return (
    <Box sx={{ mb: 5, maxWidth: 560 }}>
      <Box
        aria-hidden
        sx={({ tokens }) => ({
          display: 'flex',
          height: 14,
          border: `1px solid ${tokens.edge}`,
          borderRadius: 1,
          overflow: 'hidden',
          printColorAdjust: 'exact',
        })}
      >
        <Box sx={({ tokens }) => ({ width: `${(100 * spent) / cap}%`, bgcolor: tokens.unknown.dot })} />
        <Box
          sx={({ tokens }) => ({
            width: `${(100 * Math.min(take, left)) / cap}%`,
            backgroundImage: `repeating-linear-gradient(135deg, ${tokens.brand} 0 3px, transparent 3px 6px)`,
          })}
        />
      </Box>
      <Typography role="status" sx={{ mt: 2 }}>
        {t(take > 0 ? 'statisticsDesk.budget.line' : 'statisticsDesk.budget.spent', {
          year,
          spent: percent(spent),
          take: percent(take),
          // What is left of the hundred, so that the three add up.
          left: Math.max(0, 100 - percent(spent) - percent(take)),
        })}
      </Typography>
      <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet, mt: 1 })}>
        {t('statisticsDesk.budget.why')}
      </Typography>
    </Box>
  );
}
