import { countryCodes } from '@homeward/domain';

interface Names {
  readonly countries: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
}

const own = new Map<string, Names>();

/** A catalogue brings the names of its language where browsers are built without them. */
export function nameIn(locale: string, names: Names): void {
  own.set(locale, names);
}

/** Names of countries in the reader's language; where neither we nor the browser have it, in English. */
export function countryName(code: string | null | undefined, locale: string): string {
  if (code === null || code === undefined || code === '') return '';
  const known = own.get(locale)?.countries[code];
  if (known !== undefined) return known;
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Languages likewise. Some that people here speak have no name in the browser: `codes.unnamedLanguages` has those. */
export function languageName(code: string, locale: string): string | undefined {
  const known = own.get(locale)?.languages[code];
  if (known !== undefined) return known;
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
