import { latinDigits } from '../names/clean-name.js';
import { bad, good, type Checked } from './checked.js';
import { checkText } from './text.js';

/**
 * E.164: '+', country code, at most fifteen digits in all. Digits of any script are read, separators fall away, 00 is
 * +. A number without a country is refused unless the form says which country's it is: guessing rings a stranger.
 */
export function checkPhone(value: unknown, options: { readonly callingCode?: string } = {}): Checked<string> {
  const text = checkText(value, { required: true, max: 40 });
  if (!text.ok) return text;
  let number = latinDigits(text.value.normalize('NFKC')).replace(/[\s().\-\u2010-\u2015/\u200B-\u200F]/gu, '');
  if (number.startsWith('00')) number = `+${number.slice(2)}`;
  if (/^\d+$/.test(number)) {
    if (!options.callingCode) return bad('COUNTRY_CODE_NEEDED');
    number = `+${options.callingCode}${number.replace(/^0/, '')}`;
  }
  return /^\+[1-9]\d{6,14}$/.test(number) ? good(number) : bad('NOT_A_PHONE');
}

/** Letters and digits only, in capitals: 'N 123-456' and 'n123456' are one passport when they are compared. */
export function checkDocumentNumber(value: unknown): Checked<string> {
  const text = checkText(value, { required: true, max: 40 });
  if (!text.ok) return text;
  const compact = latinDigits(text.value.normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s.\-\u2010-\u2015/]/gu, '');
  return /^[\p{L}\p{N}]{4,24}$/u.test(compact) && /\p{N}/u.test(compact) ? good(compact) : bad('NOT_A_DOCUMENT_NUMBER');
}

/** One address of usual shape, the domain in small letters. That it is read by its owner only a mail to it can tell. */
export function checkEmail(value: unknown): Checked<string> {
  const text = checkText(value, { required: true, max: 254 });
  if (!text.ok) return text;
  const at = text.value.lastIndexOf('@');
  const local = text.value.slice(0, Math.max(at, 0));
  const domain = text.value.slice(at + 1).toLowerCase();
  const goodLocal =
    local.length <= 64 && /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local);
  const goodDomain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(domain);
  return goodLocal && goodDomain ? good(`${local}@${domain}`) : bad('NOT_AN_EMAIL');
}
