import { nameProfile, type NameProfile, type NameWord } from './profile.js';
import { nameProfiles, namesSimilarity, wordCloseness } from './similarity.js';

/** Nearest that a word may be whose end is still to be typed. */
const BEGUN = 0.92;

/**
 * How near what somebody types into a search box is to a known name: every typed word must be found, words that were not
 * typed do not count. The last word may be unfinished. 0 to 1.
 */
export function searchCloseness(typed: string, names: readonly string[]): number {
  const asked = nameProfile(typed);
  if (!asked) return 0;
  const known = nameProfiles(names);
  return Math.max(namesSimilarity([asked], known), ...known.map((one) => wordsFound(asked, one)));
}

function wordsFound({ words }: NameProfile, known: NameProfile): number {
  const used = new Set<number>();
  let sum = 0;
  let total = 0;
  for (const [at, word] of words.entries()) {
    let best = 0;
    let bestAt = -1;
    for (const [other, target] of known.words.entries()) {
      if (used.has(other)) continue;
      const close = Math.max(wordCloseness(word, target), at === words.length - 1 && begins(word, target) ? BEGUN : 0);
      if (close > best) [best, bestAt] = [close, other];
    }
    if (bestAt >= 0) used.add(bestAt);
    sum += word.weight * best;
    total += word.weight;
  }
  return total === 0 ? 0 : (sum / total) * 0.98;
}

const begins = (word: NameWord, target: NameWord): boolean =>
  word.written.length > 1 && (target.written.startsWith(word.written) || target.thai.startsWith(word.thai));
