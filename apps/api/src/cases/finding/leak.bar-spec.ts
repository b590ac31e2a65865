import { describe, expect, it } from '@jest/globals';
import { BlindIndex, filedTokens, TOKEN_VALUES } from '@homeward/domain/matching';
import { seen, size } from '@homeward/testing';
import { seededCrowd } from './test-crowd.js';

const SEED = 424_242;
/** In full as many as docs/adr/0040 measured with; ten tokens fall on a value with births, papers and every name, fewer with the one name that is guessed here. */
const PEOPLE = size(1_500, 100_000);
const GUESSED = size(150, 1_000);
const place = (): { teamId: string; assignedTo: null } => ({ teamId: '', assignedTo: null });

/** Values of everybody, as whoever has the database sees them: numbers without meaning. */
const frequencies = (rows: readonly (readonly string[])[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const row of rows) for (const value of row) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
};
const ranked = (found: ReadonlyMap<string, number>): string[] =>
  [...found].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value);

/**
 * The attack that truncated HMACs are known for: somebody has the index without its key, and knows from elsewhere how common
 * each name is. Values and tokens are paired by how common they are, and each row is given the known name that fits best.
 */
function guess(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  tokensOf: (name: string) => string[],
  valueOf = byFrequency(rows, names.map(tokensOf)),
): string[] {
  const candidates = [...new Set(names)].map((name) => {
    const own = tokensOf(name);
    return { name, values: own.map(valueOf), weight: Math.sqrt(own.length) };
  });
  return rows.slice(0, GUESSED).map((row) => {
    const held = new Set(row);
    let best = { name: '', score: -1 };
    for (const { name, values: own, weight } of candidates) {
      let hits = 0;
      for (const value of own) if (held.has(value)) hits += 1;
      if (hits / weight > best.score) best = { name, score: hits / weight };
    }
    return best.name;
  });
}

function byFrequency(
  rows: readonly (readonly string[])[],
  tokens: readonly (readonly string[])[],
): (token: string) => string {
  const values = ranked(frequencies(rows));
  const paired = new Map(ranked(frequencies(tokens)).map((token, at) => [token, values[at] ?? '']));
  return (token) => paired.get(token) ?? '';
}

describe('what the index tells somebody without its key', () => {
  it('gives few names to whoever knows how common each name is', () => {
    const people = seededCrowd(PEOPLE, SEED, place).map(({ names }) => names.at(-1) ?? '');
    // The same country another year: the distribution is known, the people are not.
    const elsewhere = seededCrowd(PEOPLE, SEED + 1, place).map(({ names }) => names.at(-1) ?? '');
    const cache = new Map<string, string[]>();
    const tokensOf = (name: string): string[] => {
      const before = cache.get(name) ?? filedTokens({ names: [name] });
      cache.set(name, before);
      return before;
    };
    const index = new BlindIndex(Buffer.alloc(32, 7), { keeps: true });
    const cut = people.map((name) => index.values('here', tokensOf(name)).map(String));
    const whole = people.map((name) => [...new Set(tokensOf(name).map((token) => index.mark('here', 'token', token)))]);
    const share = (guesses: readonly string[]): number =>
      guesses.filter((name, at) => name === people[at]).length / guesses.length;
    const [common] = ranked(frequencies(elsewhere.map((name) => [name])));
    const blind = people.filter((name) => name === common).length / people.length;
    const byCut = share(guess(cut, elsewhere, tokensOf));
    const byWhole = share(guess(whole, elsewhere, tokensOf));
    // The same guesser, who needs to pair nothing: an index without a key.
    const withKey = share(guess(cut, elsewhere, tokensOf, (token) => String(index.values('here', [token])[0])));
    const tokens = new Set(people.flatMap(tokensOf)).size;
    const k = tokens / new Set(cut.flat()).size;
    expect(k).toBeGreaterThan(size(1, 2));
    expect(byCut).toBeLessThan(0.15);
    expect(withKey).toBeGreaterThan(0.15);
    seen({
      bar: `a frequency attack on the index of ${PEOPLE} people without the key, knowing how common each name is: under 15 % of names`,
      figure: `${(byCut * 100).toFixed(1)} % of ${GUESSED} names, ${TOKEN_VALUES} values, ${k.toFixed(1)} tokens of names to a value (always guessing the most common name: ${(blind * 100).toFixed(1)} %; the same on whole HMACs, not cut: ${(byWhole * 100).toFixed(1)} %)`,
      control: `the same guesser with the index key: ${(withKey * 100).toFixed(1)} % of names`,
    });
  });
});
