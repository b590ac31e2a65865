import { Box } from '@mui/material';
import { moneyText } from './money-text.js';

export { moneyText } from './money-text.js';

interface MoneyProps {
  /** Whole minor units, as the API and libs/domain have money (142050 is USD 1,420.50). */
  readonly minor: number;
  readonly currency: string;
}

export function Money({ minor, currency }: MoneyProps) {
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {moneyText(minor, currency)}
    </Box>
  );
}
