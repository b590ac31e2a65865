import { checkDocumentNumber } from '@homeward/domain';
import { latinDigits, passportKey } from '@homeward/domain/matching';

/** What somebody who types into a search box may mean, all at once. */
export interface SearchWords {
  /** Empty where no name was typed. */
  readonly name: string;
  /** 'YYYY' or 'YYYY-MM-DD', and the other reading of a day and month that could be either. */
  readonly births: readonly string[];
  /** The end of a phone number, without country or trunk zero; six digits at least. */
  readonly digits: string | null;
  readonly document: string | null;
}

const two = (value: string): string => value.padStart(2, '0');
const year = (text: string): string => {
  // Years of the Buddhist calendar, as Thai and Lao papers have them.
  const value = Number(text);
  return String(value > 2400 ? value - 543 : value);
};

/**
 * "sok chan 1998", "02/04/1998", "+855 12 345 678", "BX0344472". Short numbers are nothing: they stand in half of all
 * records. A number is no name: "BX0344472" must not bring whoever sounds like "bx".
 */
export function searchWords(text: string): SearchWords {
  const plain = latinDigits(text.normalize('NFKC')).trim();
  const births: string[] = [];
  let rest = plain
    .replace(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (_, y: string, m: string, d: string) => {
      births.push(...dates(year(y), m, d));
      return ' ';
    })
    .replace(/(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/g, (_, a: string, b: string, y: string) => {
      births.push(...dates(year(y), a, b));
      return ' ';
    });
  const named = /\p{L}{2}/u.test(rest.replace(/\S*\d\S*/gu, ' '));
  if (births.length === 0 && named)
    rest = rest.replace(/(?<![\d\p{L}])(19[3-9]\d|20[0-2]\d|24[7-9]\d|25[0-6]\d)(?![\d\p{L}])/u, (found) => {
      births.push(year(found));
      return ' ';
    });
  const number = rest.replace(/[\s().\-\u2010-\u2015/\u200B-\u200F]/gu, '');
  const digits = /^\+?\d{6,15}$/.test(number) ? number.replace(/^\+?0*/, '') : '';
  const checked = checkDocumentNumber(rest.trim());
  // Four figures at least, an O and an I among them read as what clerks mean by them.
  const document = checked.ok && passportKey(checked.value).replace(/\D/g, '').length > 3 ? checked.value : null;
  return {
    name: rest
      .split(/\s+/)
      .filter((word) => !/\d/.test(word))
      .join(' ')
      .trim(),
    births,
    digits: digits.length >= 6 ? digits : null,
    document,
  };
}

function dates(y: string, a: string, b: string): string[] {
  const readings = [
    [a, b],
    [b, a],
  ].filter(([month, day]) => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31);
  return [...new Set(readings.map(([month = '', day = '']) => `${y}-${two(month)}-${two(day)}`))];
}
