import { currencyDigits, isCurrency, toDecimal } from '@homeward/domain';

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
