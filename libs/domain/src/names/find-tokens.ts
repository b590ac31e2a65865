import { passportKey, type PersonFacts } from './match-score.js';
import { nameProfile, type NameProfile } from './profile.js';
import { undouble } from './spelling.js';

/**
 * Under what somebody is filed and looked for, so that another spelling, script or order still meets. The tokens are many
 * and each says little; they are stored only as truncated HMACs (blind-index.ts), in which about ten of them fall together.
 * Shared tokens make a candidate, similarity() and matchScore() decide.
 */
export interface AskedToken {
  readonly token: string;
  /** How much a meeting says, beside how rare the token is. */
  readonly weight: number;
}

export type Findable = Pick<PersonFacts, 'names' | 'birth' | 'passports'>;

/** Sets which tokens are made: for the measurement that shows what each is worth. */
export interface TokenChoice {
  readonly exactOnly?: boolean;
}

const MOST_NAMES = 14;
const MOST_PAIRED = 5;

/** Letters that are one sound to somebody's ear, in one letter each; vowels and glides go. Whoever writes by ear keeps these. */
const coarse: readonly (readonly [RegExp, string])[] = [
  [/ng|ny/g, 'n'],
  [/[sz]h|ch|[cjxz]/g, 's'],
  [/[bfv]/g, 'p'],
  [/d/g, 't'],
  [/[gq]/g, 'k'],
  [/r/g, 'l'],
  [/m/g, 'n'],
  [/[aeiouyhw]/g, ''],
];

function bones(word: string): string {
  let out = word;
  for (const [pattern, to] of coarse) out = out.replace(pattern, to);
  return undouble(out);
}

/** A date weighs twice: nothing in a name is as rare. Neighbouring trigrams come together and so say less each. */
const weights: Readonly<Record<string, number>> = { d: 2, g: 0.6 };
const weighted = (token: string): AskedToken => ({ token, weight: weights[token.charAt(0)] ?? 1 });

function addName(profile: NameProfile, out: Set<string>, open: boolean): void {
  const { words, syllables = [] } = profile;
  // Mandarin readings of every syllable, its dialects' too: Wong is Huang or Wang.
  if (syllables.length > 1)
    for (const { readings } of syllables) for (const reading of readings.slice(0, 4)) out.add(`s${reading}`);
  for (const [at, word] of words.entries()) {
    if (word.written.length < 2) continue;
    // Whole words as two systems of sounds hear them, and their bones.
    out.add(`w${word.dutch}`);
    out.add(`w${word.thai}`);
    const bare = bones(word.written);
    if (bare.length > 1) out.add(`c${bare}`);
    // Trigrams survive a slip, a scan and a word that was cut or joined. The last word may still be on its way.
    const edged = `^${word.thai}${open && at === words.length - 1 ? '' : '$'}`;
    for (let from = 0; from + 3 <= edged.length; from += 1) out.add(`g${edged.slice(from, from + 3)}`);
    const next = words[at + 1];
    if (next) out.add(`w${undouble(word.dutch + next.dutch)}`);
  }
  // Two words together, in either order: rarer than each, and another middle name does not matter.
  const sets = words.slice(0, MOST_PAIRED).map(({ written }) => bones(written) || written.charAt(0));
  for (const [at, left] of sets.entries())
    for (const right of sets.slice(at + 1)) out.add(`m${[left, right].sort().join('+')}`);
}

function tokensOf(facts: Findable, open: boolean, choice: TokenChoice): Set<string> {
  const out = new Set<string>();
  for (const name of facts.names.slice(0, MOST_NAMES)) {
    const profile = nameProfile(name);
    if (!profile) continue;
    if (choice.exactOnly) for (const { written } of profile.words) out.add(`w${written}`);
    else addName(profile, out, open);
  }
  const [year, month, day] = facts.birth?.date.split('-') ?? [];
  if (year) out.add(`y${year}`);
  // Lists confuse day and month.
  if (year && month && day) out.add(`d${year}${[month, day].sort().join('')}`);
  for (const passport of facts.passports ?? []) {
    const key = passportKey(passport);
    if (key.length < 7) continue;
    // Either half still meets when one sign of the number was misread.
    out.add(`q${key.slice(0, 5)}`);
    out.add(`r${key.slice(-5)}`);
  }
  return out;
}

/** All names, in every script that is known, the birth date and the halves of papers. */
export function filedTokens(facts: Findable, choice: TokenChoice = {}): string[] {
  return [...tokensOf(facts, false, choice)];
}

/** @param asks.typing the last word may be unfinished */
export function askedTokens(
  facts: Findable,
  asks: { readonly typing?: boolean } & TokenChoice = {},
): readonly AskedToken[] {
  const out = [...tokensOf(facts, asks.typing ?? false, asks)].map(weighted);
  const year = Number(facts.birth?.date.slice(0, 4));
  // Reckoned from an age: a year either way.
  if (facts.birth?.estimated && year)
    for (const near of [year - 1, year + 1]) out.push({ token: `y${String(near)}`, weight: 0.6 });
  return out;
}
