import type { Theme } from '@mui/material/styles';

/** Buttons that stand apart: joined ones would break their frame where they wrap on a phone. */
export const choiceStyle = ({ tokens }: Theme) => ({
  flexWrap: 'wrap' as const,
  gap: 1.5,
  '& .MuiToggleButton-root': { borderRadius: 1, m: 0, border: `1px solid ${tokens.edge}` },
  '& .MuiToggleButton-root.Mui-selected': { borderColor: tokens.brand },
  '& .MuiToggleButton-root.Mui-disabled': { borderColor: tokens.border },
});
