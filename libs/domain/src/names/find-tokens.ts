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
/** Readings of a syllable: what was written down has few, what is asked for may come by any dialect. */
const MOST_FILED = 2;
const MOST_ASKED = 5;

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

/** By what a token is: a date or characters weigh twice, neighbouring trigrams come together and so say less each. */
const weights: Readonly<Record<string, number>> = { d: 2, g: 0.6, h: 2, p: 0.7 };
/** Of consonants as another ear hears them, and of two words taken for one. */
const FAINT = 0.3;

/** Tokens and what each says, the most where it comes about twice. */
class Tokens {
  readonly all = new Map<string, number>();
  add(token: string, weight: number = weights[token.charAt(0)] ?? 1): void {
    this.all.set(token, Math.max(this.all.get(token) ?? 0, weight));
  }
}

interface Side {
  /** What is asked for may come by any dialect, and its last word may be unfinished. */
  readonly asked: boolean;
  readonly open: boolean;
}

function addSyllables(syllables: NonNullable<NameProfile['syllables']>, out: Tokens, asked: boolean): void {
  // Mandarin readings of every syllable, its dialects' too: Wong is Huang or Wang.
  for (const { readings } of syllables)
    for (const reading of readings.slice(0, asked ? MOST_ASKED : 4)) out.add(`s${reading}`);
  if (syllables.length < 3) return;
  // Two of them together, the last with the first too: family and given name change places.
  const most = asked ? MOST_ASKED : MOST_FILED;
  for (const [at, { readings }] of syllables.entries()) {
    const next = syllables[(at + 1) % syllables.length]?.readings.slice(0, most) ?? [];
    for (const left of readings.slice(0, most)) for (const right of next) out.add(`p${left} ${right}`);
  }
}

function addName(profile: NameProfile, out: Tokens, { asked, open }: Side): void {
  const { words, syllables = [], han } = profile;
  if (han && han.length > 1) out.add(`h${han}`);
  if (syllables.length > 1) addSyllables(syllables, out, asked);
  for (const [at, word] of words.entries()) {
    if (word.written.length < 2) continue;
    // Whole words as two systems of sounds hear them, and their bones.
    out.add(`w${word.dutch}`);
    out.add(`w${word.thai}`);
    const [bare, heard] = [bones(word.written), bones(word.thai)];
    if (bare.length > 1) out.add(`c${bare}`);
    if (heard.length > 1) out.add(`c${heard}`, FAINT);
    // Trigrams survive a slip, a scan and a word that was cut or joined. The last word may still be on its way.
    const edged = `^${word.thai}${open && at === words.length - 1 ? '' : '$'}`;
    for (let from = 0; from + 3 <= edged.length; from += 1) out.add(`g${edged.slice(from, from + 3)}`);
    const next = words[at + 1];
    if (!next) continue;
    out.add(`w${undouble(word.dutch + next.dutch)}`);
    // Where one list writes one word and another two: what can be heard of both, asked for in either order.
    const then = bones(next.thai);
    for (const joined of asked ? [heard + then, then + heard] : [heard + then])
      if (joined.length > 2) out.add(`c${undouble(joined)}`, FAINT);
  }
  // Two words together, in either order: rarer than each, and another middle name does not matter.
  const sets = words.slice(0, MOST_PAIRED).map(({ written }) => bones(written) || written.charAt(0));
  for (const [at, left] of sets.entries())
    for (const right of sets.slice(at + 1)) out.add(`m${[left, right].sort().join('+')}`);
}

function tokensOf(facts: Findable, side: Side, choice: TokenChoice): Tokens {
  const out = new Tokens();
  for (const name of facts.names.slice(0, MOST_NAMES)) {
    const profile = nameProfile(name);
    if (!profile) continue;
    if (choice.exactOnly) for (const { written } of profile.words) out.add(`w${written}`);
    else addName(profile, out, side);
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
  return [...tokensOf(facts, { asked: false, open: false }, choice).all.keys()];
}

/** @param asks.typing the last word may be unfinished */
export function askedTokens(
  facts: Findable,
  asks: { readonly typing?: boolean } & TokenChoice = {},
): readonly AskedToken[] {
  const tokens = tokensOf(facts, { asked: true, open: asks.typing ?? false }, asks).all;
  const out = [...tokens].map(([token, weight]) => ({ token, weight }));
  const year = Number(facts.birth?.date.slice(0, 4));
  // Reckoned from an age: a year either way.
  if (facts.birth?.estimated && year)
    for (const near of [year - 1, year + 1]) out.push({ token: `y${String(near)}`, weight: 0.6 });
  return out;
}
