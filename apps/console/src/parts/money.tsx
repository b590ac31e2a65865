import { Box } from '@mui/material';

interface MoneyProps {
  /** Decimal text from the API ("1420.00") or a number. Text keeps what a floating number would round. */
  readonly amount: string | number;
  readonly currency: string;
}

/** "USD 1,420": the code and not a sign ($ is four currencies here). Cents only where there are some. */
export function moneyText(amount: string | number, currency: string): string {
  const [whole = '0', fraction = ''] = String(amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const cents = /[1-9]/.test(fraction) ? `.${fraction.padEnd(2, '0')}` : '';
  return `${currency}\u00a0${grouped}${cents}`;
}

export function Money({ amount, currency }: MoneyProps) {
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {moneyText(amount, currency)}
    </Box>
  );
}
