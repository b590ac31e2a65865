/**
 * First sign of the first and of the last word. By grapheme: a Khmer, Thai or Burmese letter carries its vowel signs, and
 * cutting between them leaves a dotted circle.
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => firstSign(word ?? '')).join('');
}

function firstSign(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return first?.segment.toLocaleUpperCase() ?? '';
}

/** Begins with a capital where the script has capitals. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
