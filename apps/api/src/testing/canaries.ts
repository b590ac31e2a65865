import { nameKey } from '@homeward/domain/matching';
import type { Random } from './random.js';

/**
 * Names, phones and sentences that stand nowhere else are entered through every mutation of the API. All of one kind share a
 * part that was made for this run: a place that holds that part, in any of the ways in which a text can be written down,
 * holds something that was to be sealed.
 */
export class Canaries {
  readonly khmer: string;
  readonly latin: string;
  readonly phone: string;
  readonly made: string[] = [];

  constructor(random: Random) {
    const some = (letters: string, many: number): string =>
      Array.from({ length: many }, () => letters.charAt(random.below(letters.length))).join('');
    this.khmer = some('កខគឃចជញដតថធនបផពភមរលវសហ', 9);
    const sounds = Array.from({ length: 5 }, () => some('bdfgkmnprstvz', 1) + some('aeiou', 1)).join('');
    this.latin = `Q${sounds}`;
    this.phone = `+85512${some('0123456789', 4)}`;
  }

  next(kind: 'name' | 'phone' | 'text'): string {
    const n = this.made.length;
    const own = String.fromCharCode(97 + (n % 26)) + String.fromCharCode(97 + (Math.floor(n / 26) % 26));
    const one =
      kind === 'phone'
        ? `${this.phone}${String(n % 100).padStart(2, '0')}`
        : kind === 'name'
          ? n % 2
            ? `${this.latin}${own} Sok`
            : `${this.khmer}${'កខគឃចជញដតថ'.charAt(n % 10)} ច័ន្ទ`
          : `${this.latin}${own} said to ${this.khmer} that ${this.phone} is right.`;
    this.made.push(one);
    return one;
  }

  /** Every way in which one of the shared parts may lie about. */
  needles(): Buffer[] {
    const parts = new Set(
      [this.khmer, this.latin, this.phone, this.phone.slice(1)].flatMap((part) => [
        part,
        part.toLowerCase(),
        part.toUpperCase(),
        nameKey(part),
      ]),
    );
    return [...parts].filter((part) => part.length >= 6).flatMap(written);
  }
}

function written(part: string): Buffer[] {
  const utf8 = Buffer.from(part);
  const utf16 = Buffer.from(part, 'utf16le');
  // In base64 a text looks otherwise depending on where in a group of three it begins; the ends are cut off.
  const inBase64 = [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    const inner = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + utf8.length) * 8) / 6));
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const escaped = JSON.stringify(part)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    ...[...new Set(inBase64)].map((text) => Buffer.from(text)),
    Buffer.from(utf8.toString('hex')),
    Buffer.from(escaped),
    Buffer.from(encodeURIComponent(part)),
  ].filter(({ length }, at, all) => length >= 6 && all.findIndex((other) => other.equals(all[at] as Buffer)) === at);
}
