import LineBreaker from 'linebreak';

/** Scripts that are written without spaces between words: where a word ends, a dictionary knows (ICU's, in Node). */
const NO_SPACES = /\p{Script=Khmer}|\p{Script=Thai}|\p{Script=Myanmar}|\p{Script=Lao}/u;

const segmenters = new Map<string, Intl.Segmenter>();
function wordsIn(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/**
 * The pieces of a text between which a line may end, each with the spaces after it: by the rules of Unicode (UAX 14), and
 * within Khmer, Thai and Burmese at the ends of words.
 */
export function pieces(text: string, language: string): string[] {
  const ends = new Set<number>([text.length]);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) ends.add(next.position);
  for (const { index, segment } of wordsIn(language).segment(text)) {
    const before = text.slice(0, index).match(/.$/u)?.[0] ?? '';
    const after = segment.match(/^./u)?.[0] ?? '';
    if (NO_SPACES.test(before) && NO_SPACES.test(after) && !/^[\p{M}\u17d4-\u17da\u0e2f\u0e46]/u.test(after))
      ends.add(index);
  }
  const places = [...ends].sort((a, b) => a - b);
  return places.map((end, n) => text.slice(places[n - 1] ?? 0, end)).filter((piece) => piece !== '');
}
