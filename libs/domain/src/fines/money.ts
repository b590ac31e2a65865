/**
 * Money is whole minor units and a currency code. Binary fractions lose cents, and a fine that differs by a cent from
 * the ticket at the airport desk keeps a family from its flight.
 */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** Digits after the point, by ISO 4217. Ransoms asked for in coins are written down in the dollars they stand for. */
// prettier-ignore
export const currencyDigits = {
  USD: 2, KHR: 2, THB: 2, LAK: 2, MMK: 2, VND: 0, PHP: 2, MYR: 2, SGD: 2, IDR: 2, CNY: 2, HKD: 2, TWD: 2, JPY: 0,
  KRW: 0, INR: 2, BDT: 2, PKR: 2, NPR: 2, LKR: 2, ETB: 2, KES: 2, UGX: 0, TZS: 2, RWF: 0, NGN: 2, GHS: 2, ZAR: 2,
  MAD: 2, TND: 3, EGP: 2, TRY: 2, RUB: 2, UAH: 2, KZT: 2, UZS: 2, KGS: 2, BRL: 2, EUR: 2, GBP: 2, AUD: 2, CAD: 2,
  AED: 2, KWD: 3,
} as const;
export type Currency = keyof typeof currencyDigits;
export const currencies = Object.keys(currencyDigits) as readonly Currency[];

export function isCurrency(value: unknown): value is Currency {
  return typeof value === 'string' && Object.hasOwn(currencyDigits, value);
}

export function isMoney(value: unknown): value is Money {
  if (typeof value !== 'object' || value === null) return false;
  const { minor, currency } = value as { minor?: unknown; currency?: unknown };
  return Number.isSafeInteger(minor) && isCurrency(currency);
}

export const moneyProblems = ['NOT_AN_AMOUNT', 'TOO_MANY_DECIMALS', 'TOO_LARGE'] as const;
export type MoneyProblem = (typeof moneyProblems)[number];

const AMOUNT = /^(\d{1,15})(?:\.(\d*))?$/;

/** '1,420.5' in USD is 142050. Commas and spaces group thousands only; a decimal comma is refused, not guessed. */
export function parseAmount(
  text: string,
  currency: Currency,
): { readonly ok: true; readonly value: Money } | { readonly ok: false; readonly code: MoneyProblem } {
  const compact = text.trim();
  if (/,/.test(compact) && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(compact)) return { ok: false, code: 'NOT_AN_AMOUNT' };
  const match = AMOUNT.exec(compact.replace(/[,\s]/g, ''));
  if (!match) return { ok: false, code: 'NOT_AN_AMOUNT' };
  const digits = currencyDigits[currency];
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return { ok: false, code: 'TOO_MANY_DECIMALS' };
  const minor = Number(`${match[1]}${fraction.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor)) return { ok: false, code: 'TOO_LARGE' };
  return { ok: true, value: { minor, currency } };
}

/** The plain decimal for files and letters ('1420.50'); screens use Intl with the reader's language. */
export function toDecimal(money: Money): string {
  const digits = currencyDigits[money.currency];
  const sign = money.minor < 0 ? '-' : '';
  const whole = String(Math.abs(money.minor)).padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole.slice(0, -digits)}.${whole.slice(-digits)}`;
}
