import { chineseReadings, segmentPinyin, type Syllable } from './chinese.js';
import { romanise } from './romanise.js';
import { simplified } from './traditional.js';
import { canonical, consonants, isHonorific, isLight, sounds, undouble, type Sounds } from './spelling.js';

/** One word of a name with everything that comparing it needs, worked out once. */
export interface NameWord extends Sounds {
  written: string;
  canonical: string;
  /** Mandarin readings; empty for a word that is no Chinese syllable. */
  readings: readonly string[];
  /** How much the word says: long words more than short ones, van, binti and Muhammad little, initials least. */
  weight: number;
}

export interface NameProfile {
  words: readonly NameWord[];
  /** All words as one string, in each order worth trying, since lists split and swap names freely. */
  joined: { dutch: readonly string[]; thai: readonly string[] };
  skeletons: readonly string[];
  /** Set when every word is made of Chinese syllables. "Budi" is too (bu di), so this is a possibility, not a fact. */
  syllables?: readonly Syllable[];
  /** The characters themselves, as the mainland writes them, when the name came in them. */
  han?: string;
  /** Transliterated letter by letter from a script that writes few vowels or no word breaks. */
  fromNative: boolean;
}

const maxWords = 8;

function wordOf(written: string): NameWord {
  const standard = canonical(written);
  const length = Math.min(8, Math.max(1, written.length));
  const weight = written.length === 1 ? 0.4 : isLight(standard) ? 0.8 : Math.sqrt(length);
  return {
    written,
    canonical: standard,
    ...sounds(standard),
    readings: chineseReadings(written),
    weight,
  };
}

function orders(words: readonly string[]): string[] {
  const out = new Set<string>([words.join('')]);
  for (let at = 1; at < words.length; at += 1) out.add([...words.slice(at), ...words.slice(0, at)].join(''));
  out.add([...words].reverse().join(''));
  return [...out].map(undouble);
}

/** Undefined for text without a letter. */
export function nameProfile(name: string): NameProfile | undefined {
  const latin = romanise(name);
  let written = latin.split(' ').filter((word) => word !== '');
  const bare = written.filter((word) => !isHonorific(word));
  if (bare.length > 0) written = bare;
  written = written.slice(0, maxWords);
  if (written.length === 0) return undefined;
  const words = written.map(wordOf);
  const cut = written.map((word) => segmentPinyin(word));
  const syllables = cut.every((part) => part !== undefined) ? cut.flat() : undefined;
  const han = simplified((name.normalize('NFKC').match(/\p{Script=Han}/gu) ?? []).join(''));
  const thai = orders(words.map((word) => word.thai));
  return {
    words,
    joined: { dutch: orders(words.map((word) => word.dutch)), thai },
    skeletons: [...new Set(thai.map(consonants))],
    ...(syllables && syllables.length >= 1 && syllables.length <= 6 ? { syllables } : {}),
    ...(han ? { han } : {}),
    fromNative:
      /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Sinhala}\p{Script=Telugu}]/u.test(
        name,
      ),
  };
}
