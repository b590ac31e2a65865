import { latinDigits } from './clean-name.js';

const FEWEST_DIGITS = 6;
/** Figures with what people write between them; a comma, a slash or a word ends the number. */
const number = /\+?\(?\d[\d\s().\-\u2010-\u2015\u200B-\u200F]*\d/gu;

/**
 * Phone numbers in what somebody wrote of how to reach a person: "Line: sok88, 012 345 678 / ០៩៧ ១២៣ ៤៥៦៧" has two. Figures of any
 * script. Two numbers with nothing but a space between them are read as one: its end is still found.
 */
export function phonesIn(text: string): string[] {
  const found = latinDigits(text.normalize('NFKC')).match(number) ?? [];
  const phones = found.map((one) => one.replace(/\D/g, ''));
  return [...new Set(phones.filter(({ length }) => length >= FEWEST_DIGITS))];
}
