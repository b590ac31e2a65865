import type { Random } from '../random.js';
import type { NamePool, Part } from './pool.js';

export interface ComposedName {
  /** As the person writes it. */
  readonly name: string;
  /** Empty where the name is written in plain Latin letters anyway. */
  readonly romanised: string;
  /** In Latin letters, as forms and tickets ask for them; no family name where the nation has none. */
  readonly family: string;
  readonly given: string;
}

export function composeName(pools: readonly NamePool[], female: boolean, random: Random): ComposedName {
  const pool = random.pick(pools);
  const givens = female ? pool.female : pool.male;
  if (pool.order === 'NO_FAMILY') {
    const syllables = shuffled(random.some(givens, random.chance(0.3) ? 2 : 3), random);
    return finish(syllables, pool.joint, '', latinOf(syllables));
  }
  const listed = random.pick(pool.family);
  const family = female && pool.familyOfWoman ? pool.familyOfWoman(listed) : listed;
  const middles = female ? pool.middleFemale : pool.middleMale;
  const given = random.pick(givens);
  const own = middles ? [random.pick(middles), given] : [given];
  return finish(
    pool.order === 'FAMILY_FIRST' ? [family, ...own] : [...own, family],
    pool.joint,
    family.latin,
    latinOf(own),
  );
}

const latinOf = (parts: readonly Part[]): string => parts.map((part) => part.latin).join(' ');

function finish(parts: readonly Part[], joint: string, family: string, given: string): ComposedName {
  const name = parts.map((part) => part.native).join(joint);
  const romanised = latinOf(parts);
  return { name, romanised: romanised === name ? '' : romanised, family, given };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at -= 1) {
    const other = random.int(0, at);
    const [a, b] = [out[at], out[other]];
    if (a !== undefined && b !== undefined) [out[at], out[other]] = [b, a];
  }
  return out;
}

/**
 * As a clerk writes it on a police list: capitals, family name in front with a comma, a blank or a letter lost. Never
 * another name, so that matching has something honest to find.
 */
export function asClerksWrite(name: ComposedName, random: Random): string {
  const plain = name.romanised === '' ? name.name : name.romanised;
  const turned = name.family === '' ? plain : `${name.family}, ${name.given}`;
  const roll = random.real();
  if (roll < 0.3) return plain.toUpperCase();
  if (roll < 0.5) return turned;
  if (roll < 0.62) return turned.toUpperCase();
  if (roll < 0.72) return plain.replace(/(\p{L})\1/u, '$1');
  if (roll < 0.82) return plain.replaceAll('-', ' ');
  return plain;
}
