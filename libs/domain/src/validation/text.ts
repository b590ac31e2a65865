import { bad, good, type Checked } from './checked.js';

/** In code points, as Postgres counts. */
export const textLimits = { short: 200, long: 20_000 } as const;

export interface TextRules {
  readonly max?: number;
  readonly multiline?: boolean;
  readonly required?: boolean;
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
// NUL ends a text in Postgres, escapes colour a terminal, and none of them is ever typed by a person.
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;
// Marks that turn the direction of what follows travel along with pasted phone numbers and can make a line read other
// than it is stored. Zero-width space and joiners stay: Khmer words are divided by them, Burmese and Hindi shaped.
const directionMarks = /[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Text as it may be stored: NFC (one spelling of a Khmer or Vietnamese syllable), trimmed, line ends as \n. Control
 * characters are refused and not taken out, so that nobody's words are changed without being told.
 */
export function checkText(value: unknown, rules: TextRules = {}): Checked<string> {
  const { max = textLimits.short, multiline = false, required = false } = rules;
  if (value === null || value === undefined) return required ? bad('REQUIRED') : good('');
  if (typeof value !== 'string') return bad('NOT_TEXT');
  // Before any work is done on it: a megabyte pasted by accident or on purpose is answered at once.
  if (value.length > max * 4 + 64) return bad('TOO_LONG');
  if (loneSurrogate.test(value)) return bad('CONTROL_CHARACTERS');
  const text = value.replace(/\r\n?/g, '\n').replace(directionMarks, '').normalize('NFC').trim();
  if (control.test(text)) return bad('CONTROL_CHARACTERS');
  if (!multiline && /[\n\u2028\u2029]/u.test(text)) return bad('ONE_LINE_ONLY');
  if ([...text].length > max) return bad('TOO_LONG');
  if (required && text.replace(/[\u200B-\u200D\u2060]/gu, '').trim() === '') return bad('REQUIRED');
  return good(multiline ? text : text.replace(/\t/g, ' '));
}

export function checkShortText(value: unknown, rules: Omit<TextRules, 'multiline'> = {}): Checked<string> {
  return checkText(value, { max: textLimits.short, ...rules, multiline: false });
}

export function checkLongText(value: unknown, rules: Omit<TextRules, 'multiline'> = {}): Checked<string> {
  return checkText(value, { max: textLimits.long, ...rules, multiline: true });
}

/** A name in an address: small letters, digits and single hyphens, nothing that needs escaping anywhere. */
export function checkUrlSafe(value: unknown): Checked<string> {
  const text = checkText(value, { required: true, max: 64 });
  if (!text.ok) return text;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text.value) ? text : bad('NOT_URL_SAFE');
}

/** https only and without a user name: a stored link must not run a script or carry a password. */
export function checkWebAddress(value: unknown): Checked<string> {
  const text = checkText(value, { required: true, max: 2000 });
  if (!text.ok) return text;
  const shape = /^https:\/\/(?<host>[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?(?:[/?#][^\s<>"'`\\^{|}]*)?$/i.exec(
    text.value,
  );
  const host = shape?.groups?.['host'] ?? '';
  return host !== '' && !host.startsWith('.') && !host.includes('..') ? text : bad('NOT_A_WEB_ADDRESS');
}
