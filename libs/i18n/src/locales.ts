/** `name` is what its own speakers call the language; `short` stands on the language button. */
export const locales = [
  { locale: 'en', name: 'English', short: 'EN' },
  { locale: 'km', name: 'ភាសាខ្មែរ', short: 'ខ្មែរ' },
] as const;
export type Locale = (typeof locales)[number]['locale'];

export const defaultLocale: Locale = 'en';

export function isLocale(value: unknown): value is Locale {
  return locales.some((entry) => entry.locale === value);
}

export type { Messages, Params } from './translate.js';
