import { nameProfile } from './profile.js';
import { undouble } from './spelling.js';

/**
 * The tokens under which a name is filed and searched: sounds of its words, Mandarin readings of its syllables, and the
 * neighbours joined, so that "Xue Mei", "Xuemei" and 雪梅 meet. Equal tokens are candidates, not matches: similarity()
 * decides. Deterministic, small Latin letters only, at most 32.
 */
export function nameTokens(name: string): string[] {
  const profile = nameProfile(name);
  if (!profile) return [];
  const tokens = new Set<string>();
  if (profile.syllables && profile.syllables.length > 1) {
    for (const syllable of profile.syllables) for (const reading of syllable.readings.slice(0, 4)) tokens.add(reading);
  }
  for (const word of profile.words) {
    if (word.written.length < 2) continue;
    tokens.add(word.plain);
    tokens.add(word.dutch);
    tokens.add(word.thai);
  }
  for (const [at, word] of profile.words.entries()) {
    const next = profile.words[at + 1];
    if (next) tokens.add(undouble(word.dutch + next.dutch));
  }
  // Thai, Lao, Khmer and Burmese write family and given name without a blank and most vowels not at all: what they share with a Latin
  // spelling are the consonants of the whole name, in one of its orders.
  for (const bones of profile.skeletons.slice(0, 4)) if (bones.length >= 4) tokens.add(bones);
  return [...tokens].filter((token) => token.length > 1).slice(0, 32);
}

/** The same as one string, for a Postgres text, trigram or token index. Empty for a name without letters. */
export function nameKey(name: string): string {
  return nameTokens(name).join(' ');
}
