/** `name` is what its own speakers call the language; `short` stands on the language button. */
export const locales = [
  { locale: 'en', name: 'English', short: 'EN' },
  { locale: 'km', name: 'ភាសាខ្មែរ', short: 'ខ្មែរ' },
] as const;
/** For partners alone: the texts of their pages, English beneath (partner/keys.ts). */
export const partnerLocales = [
  { locale: 'th', name: 'ไทย', short: 'ไทย' },
  { locale: 'vi', name: 'Tiếng Việt', short: 'VI' },
  { locale: 'zh', name: '中文', short: '中文' },
  { locale: 'id', name: 'Bahasa Indonesia', short: 'ID' },
  { locale: 'my', name: 'မြန်မာဘာသာ', short: 'မြန်မာ' },
] as const;
export type StaffLocale = (typeof locales)[number]['locale'];
export type Locale = StaffLocale | (typeof partnerLocales)[number]['locale'];

export const defaultLocale: Locale = 'en';

export function isStaffLocale(value: unknown): value is StaffLocale {
  return locales.some((entry) => entry.locale === value);
}

export function isLocale(value: unknown): value is Locale {
  return isStaffLocale(value) || partnerLocales.some((entry) => entry.locale === value);
}
