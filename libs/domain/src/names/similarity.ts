import type { Syllable } from './chinese.js';
import { soundCloseness } from './edit-distance.js';
import { nameProfile, type NameProfile, type NameWord } from './profile.js';

function shareReading(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const [i, left] of a.entries()) {
    const j = b.indexOf(left);
    if (j === -1) continue;
    // First readings agree: same word. One is a dialect spelling of the other: nearly. Two dialect spellings meeting: less.
    best = Math.max(best, i === 0 && j === 0 ? 1 : i === 0 || j === 0 ? 0.95 : 0.9);
  }
  return best;
}

function syllableCloseness(a: Syllable, b: Syllable): number {
  if (a.written === b.written) return 1;
  const shared = shareReading(a.readings, b.readings);
  return shared > 0 ? shared : 0.7 * soundCloseness(a.written, b.written) ** 1.5;
}

/** Mandarin names: family name and given name may swap places, syllables may not be shuffled otherwise. */
function syllablesSimilarity(a: readonly Syllable[], b: readonly Syllable[]): number {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 1) return 0;
  let best = 0;
  for (let turn = 0; turn < a.length; turn += 1) {
    const turned = [...a.slice(turn), ...a.slice(0, turn)];
    // Alignment of two short rows, a gap costs a syllable.
    let last: number[] = new Array<number>(b.length + 1).fill(0);
    for (const left of turned) {
      const row: number[] = [0];
      for (const [j, right] of b.entries()) {
        row.push(Math.max(row[j] ?? 0, last[j + 1] ?? 0, (last[j] ?? 0) + syllableCloseness(left, right)));
      }
      last = row;
    }
    best = Math.max(best, (last[b.length] ?? 0) / longest);
  }
  return best;
}

export function wordCloseness(a: NameWord, b: NameWord): number {
  if (a.written === b.written) return 1;
  if (a.canonical === b.canonical) return 0.98;
  if (a.written.length === 1 || b.written.length === 1) return a.written.charAt(0) === b.written.charAt(0) ? 0.8 : 0;
  if (a.plain === b.plain) return 0.97;
  if (a.dutch === b.dutch || a.thai === b.thai) return 0.95;
  const shared = shareReading(a.readings, b.readings);
  if (shared > 0) return shared - 0.02;
  const dutch = soundCloseness(a.dutch, b.dutch, 0.49);
  const thai = Math.max(dutch, soundCloseness(a.thai, b.thai, Math.max(0.49, dutch)));
  const close = Math.max(thai, soundCloseness(a.canonical, b.canonical, Math.max(0.49, thai)));
  // One changed letter in a three-letter word is another word; in a ten-letter word it is a slip.
  return close < 0.5 ? 0 : close * (Math.min(a.plain.length, b.plain.length) <= 3 ? 0.75 : 0.96);
}

interface Pair {
  i: number;
  j: number;
  close: number;
}

function wordsSimilarity(a: readonly NameWord[], b: readonly NameWord[]): number {
  const pairs: Pair[] = [];
  for (const [i, left] of a.entries()) {
    for (const [j, right] of b.entries()) {
      const close = wordCloseness(left, right);
      if (close > 0) pairs.push({ i, j, close });
    }
  }
  pairs.sort((x, y) => y.close - x.close);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let agreed = 0;
  let total = 0;
  for (const { i, j, close } of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    const weight = Math.min(a[i]?.weight ?? 0, b[j]?.weight ?? 0) * 2;
    agreed += weight * close;
    total += weight;
  }
  // A word that only one side has (a middle name left out) speaks against, at six tenths of its weight.
  for (const [i, word] of a.entries()) if (!usedA.has(i)) total += word.weight * (usedB.size === b.length ? 0.6 : 1);
  for (const [j, word] of b.entries()) if (!usedB.has(j)) total += word.weight * (usedA.size === a.length ? 0.6 : 1);
  return total === 0 ? 0 : agreed / total;
}

/** Every order of the one against the first order of the other, both ways round. */
function lettersCloseness(a: readonly string[], b: readonly string[]): number {
  // Nothing below seven tenths is used by the callers.
  let found = 0.69;
  const firstA = a[0] ?? '';
  const firstB = b[0] ?? '';
  for (const left of a) found = Math.max(found, soundCloseness(left, firstB, found));
  for (const right of b) if (right !== firstB) found = Math.max(found, soundCloseness(firstA, right, found));
  return found > 0.69 ? found : 0;
}

/** Two names, prepared. Symmetric, 0 to 1. */
export function profileSimilarity(a: NameProfile, b: NameProfile): number {
  if (a.han && b.han) {
    if (a.han === b.han) return 1;
    const sounds =
      a.syllables && b.syllables
        ? Math.max(syllablesSimilarity(a.syllables, b.syllables), syllablesSimilarity(b.syllables, a.syllables))
        : 0;
    // 李海燕 and 李海艳 are said alike and are two people, unless somebody wrote the name down by ear.
    return Math.min(0.9, sounds);
  }
  if (a.syllables && b.syllables && (a.syllables.length > 1 || b.syllables.length > 1)) {
    return Math.max(syllablesSimilarity(a.syllables, b.syllables), syllablesSimilarity(b.syllables, a.syllables));
  }
  const byWord = wordsSimilarity(a.words, b.words);
  if (byWord >= 0.97) return byWord;
  const byLetters =
    a.words.length === 1 && b.words.length === 1
      ? 0
      : 0.96 *
        Math.max(lettersCloseness(a.joined.dutch, b.joined.dutch), lettersCloseness(a.joined.thai, b.joined.thai));
  let similarity = Math.max(byWord, byLetters < 0.7 ? 0 : byLetters);
  if (a.fromNative !== b.fromNative) {
    const bones = lettersCloseness(a.skeletons, b.skeletons);
    if (bones >= 0.7) similarity = Math.max(similarity, 0.93 * bones);
  }
  return similarity;
}

/** Names of one person, prepared: every spelling and script that is known. */
export function nameProfiles(names: readonly string[]): NameProfile[] {
  return names.flatMap((name) => nameProfile(name) ?? []);
}

/**
 * The best agreement of any name of the one with any of the other. Where both are known in characters, the characters have the
 * last word over the Latin spellings.
 */
export function namesSimilarity(a: readonly NameProfile[], b: readonly NameProfile[]): number {
  let found = 0;
  let characters: number | undefined;
  for (const left of a) {
    for (const right of b) {
      const close = profileSimilarity(left, right);
      if (left.han && right.han) characters = Math.max(characters ?? 0, close);
      found = Math.max(found, close);
    }
  }
  return characters === undefined ? found : Math.min(found, Math.max(characters, 0.6 * found));
}

/** How alike two names are, 0 to 1, in any script, order or spelling. 0 when either holds no letter. */
export function similarity(a: string, b: string): number {
  return namesSimilarity(nameProfiles([a]), nameProfiles([b]));
}
