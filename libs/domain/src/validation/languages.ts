import { bad, good, type Checked } from './checked.js';

/**
 * ISO 639: the two-letter code where there is one, else three letters for languages that people brought to compounds
 * speak (Hokkien, Cantonese, Hmong, Karen, Shan, Rohingya, Cebuano, Bhojpuri, Sidamo, ...). An interpreter is sought by
 * these; "Chinese" has cost interviews with people who speak only Hokkien.
 */
// prettier-ignore
export const languageCodes = [
  'aa', 'ab', 'ae', 'af', 'ak', 'am', 'an', 'ar', 'as', 'av', 'ay', 'az', 'ba', 'be', 'bg', 'bi', 'bm', 'bn', 'bo',
  'br', 'bs', 'ca', 'ce', 'ch', 'co', 'cr', 'cs', 'cu', 'cv', 'cy', 'da', 'de', 'dv', 'dz', 'ee', 'el', 'en', 'eo',
  'es', 'et', 'eu', 'fa', 'ff', 'fi', 'fj', 'fo', 'fr', 'fy', 'ga', 'gd', 'gl', 'gn', 'gu', 'gv', 'ha', 'he', 'hi',
  'ho', 'hr', 'ht', 'hu', 'hy', 'hz', 'ia', 'id', 'ie', 'ig', 'ii', 'ik', 'io', 'is', 'it', 'iu', 'ja', 'jv', 'ka',
  'kg', 'ki', 'kj', 'kk', 'kl', 'km', 'kn', 'ko', 'kr', 'ks', 'ku', 'kv', 'kw', 'ky', 'la', 'lb', 'lg', 'li', 'ln',
  'lo', 'lt', 'lu', 'lv', 'mg', 'mh', 'mi', 'mk', 'ml', 'mn', 'mr', 'ms', 'mt', 'my', 'na', 'nb', 'nd', 'ne', 'ng',
  'nl', 'nn', 'no', 'nr', 'nv', 'ny', 'oc', 'oj', 'om', 'or', 'os', 'pa', 'pi', 'pl', 'ps', 'pt', 'qu', 'rm', 'rn',
  'ro', 'ru', 'rw', 'sa', 'sc', 'sd', 'se', 'sg', 'si', 'sk', 'sl', 'sm', 'sn', 'so', 'sq', 'sr', 'ss', 'st', 'su',
  'sv', 'sw', 'ta', 'te', 'tg', 'th', 'ti', 'tk', 'tl', 'tn', 'to', 'tr', 'ts', 'tt', 'tw', 'ty', 'ug', 'uk', 'ur',
  'uz', 've', 'vi', 'vo', 'wa', 'wo', 'xh', 'yi', 'yo', 'za', 'zh', 'zu', 'ace', 'awa', 'bal', 'ban', 'bcl', 'bho',
  'ceb', 'cnh', 'ctg', 'gez', 'hak', 'hil', 'hmn', 'ilo', 'jra', 'kac', 'kam', 'ksw', 'luo',
  'lus', 'mad', 'mag', 'mai', 'min', 'mnw', 'nan', 'new', 'pam', 'raj', 'rhg', 'sas', 'shn', 'sid',
  'syl', 'wal', 'war', 'wuu', 'yue',
] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Of these Intl has no name; theirs stand in the catalogues under codes.unnamedLanguages. */
export const unnamedLanguages = ['cnh', 'ctg', 'jra', 'ksw', 'mnw', 'syl'] as const satisfies readonly LanguageCode[];

const known: ReadonlySet<string> = new Set(languageCodes);

export function isLanguage(value: unknown): value is LanguageCode {
  return typeof value === 'string' && known.has(value);
}

export function checkLanguage(value: unknown): Checked<LanguageCode> {
  const code = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (code === '' || code === null || code === undefined) return bad('REQUIRED');
  return isLanguage(code) ? good(code) : bad('NOT_A_LANGUAGE');
}
