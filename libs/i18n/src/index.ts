import { en } from './en/index.js';
import { km } from './km/index.js';
import { defaultLocale, type Locale } from './locales.js';
import { id } from './partner/id.js';
import { my } from './partner/my.js';
import { over } from './partner/over.js';
import { th } from './partner/th.js';
import { vi } from './partner/vi.js';
import { zh } from './partner/zh.js';
import { findMessage, format, type Messages, type Params } from './translate.js';

export { dayInWords } from './day-in-words.js';
export { categoryWords } from './statistics-words.js';
export {
  defaultLocale,
  isLocale,
  isStaffLocale,
  locales,
  partnerLocales,
  type Locale,
  type StaffLocale,
} from './locales.js';
export { findMessage, format, leaves, placeholders, type Messages, type Params } from './translate.js';

export const catalogues: Readonly<Record<Locale, Messages>> = {
  en,
  km,
  th: over(en, th),
  vi: over(en, vi),
  zh: over(en, zh),
  id: over(en, id),
  my: over(en, my),
};

export type MissingTranslation = (locale: Locale, key: string) => void;

const underTest = typeof process !== 'undefined' && process.env['NODE_ENV'] === 'test';

let reportMissing: MissingTranslation = (locale, key) => {
  const message = `no ${locale} text for "${key}"`;
  if (underTest) throw new Error(message);
  console.warn(message);
};

/** The API hands its logger in here; returns the handler that was there before. */
export function onMissingTranslation(handler: MissingTranslation): MissingTranslation {
  const before = reportMissing;
  reportMissing = handler;
  return before;
}

/**
 * The text of a key in a language. A missing text falls back to English and then to the key itself, so that nobody in
 * the field stands before an empty dialog, but never silently: it is reported each time, and in tests it throws.
 */
export function translate(locale: Locale, key: string, params?: Params): string {
  const text = findMessage(catalogues[locale], key);
  if (text !== undefined) return format(text, params);
  reportMissing(locale, key);
  return format(findMessage(catalogues[defaultLocale], key) ?? key, params);
}
