import { countryCodes } from '@homeward/domain';

/** Names of countries in the reader's language, from the browser; a browser without the language answers in English. */
export function countryName(code: string | null | undefined, locale: string): string {
  if (code === null || code === undefined || code === '') return '';
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Languages likewise. Some that people here speak have no name in the browser: `codes.unnamedLanguages` has those. */
export function languageName(code: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

/** Where the people of these cases mostly come from, first: a list of 250 should not be scrolled for each of them. */
export const frequentCountries: readonly string[] = [
  'CN',
  'VN',
  'TH',
  'ID',
  'IN',
  'MY',
  'PH',
  'MM',
  'LA',
  'KH',
  'BD',
  'NP',
  'PK',
  'LK',
  'TW',
  'KE',
  'UG',
  'ET',
];

export function countryOptions(locale: string): { readonly value: string; readonly label: string }[] {
  const named = countryCodes.map((value) => ({ value, label: countryName(value, locale) }));
  const first = frequentCountries.flatMap((code) => named.filter((option) => option.value === code));
  const rest = named
    .filter((option) => !frequentCountries.includes(option.value))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return [...first, ...rest];
}
