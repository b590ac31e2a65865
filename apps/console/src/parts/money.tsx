import { currencyDigits, isCurrency, toDecimal } from '@homeward/domain';
import { Box } from '@mui/material';

interface MoneyProps {
  /** Whole minor units, as the API and libs/domain have money (142050 is USD 1,420.50). */
  readonly minor: number;
  readonly currency: string;
}

/** "USD 1,420": the code and not a sign ($ is four currencies here). Cents only where there are some. */
export function moneyText(minor: number, currency: string): string {
  const decimal = isCurrency(currency) ? toDecimal({ minor, currency }) : String(minor);
  const [whole = '0', fraction = ''] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${currency}\u00a0${grouped}${/[1-9]/.test(fraction) ? `.${fraction}` : ''}`;
}

/** Decimal text for a field to begin with ("1420.50"), without what is grouped for reading. */
export function moneyInputText(minor: number, currency: string): string {
  if (!isCurrency(currency)) return String(minor);
  const decimal = toDecimal({ minor, currency });
  return currencyDigits[currency] > 0 ? decimal.replace(/\.0+$/, '') : decimal;
}

export function Money({ minor, currency }: MoneyProps) {
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {moneyText(minor, currency)}
    </Box>
  );
}
