import { latinDigits } from '../names/clean-name.js';

const shape = /^([A-Z]{1,3})[\s-]*0*(\d{1,4})$/;

/**
 * A tag as it is kept, "A-701", from what was typed or scanned: "a701", "A 701", "A-០៧០១" in the digits of any script. It names
 * a strip of paper and never a person.
 * @returns undefined where it is no tag
 */
export function readTag(text: string): string | undefined {
  const found = shape.exec(latinDigits(text.normalize('NFKC')).trim().toUpperCase());
  if (!found?.[1] || !found[2] || Number(found[2]) === 0) return undefined;
  return `${found[1]}-${found[2].padStart(3, '0')}`;
}

/** Letters that are not taken for another letter or a digit, read out over a radio too. */
const letters = 'ACDEFHJKLMNPRTUVWXY';
export const mostTags = 500;

/**
 * A sheet of tags: a series of its own, so that two sheets printed on two days do not name two people alike, counted from a
 * number that says nothing of how many people there are.
 * @param chance 0 <= chance < 1, one for each of the three things that are drawn
 */
export function tagSheet(count: number, chance: () => number): string[] {
  const letter = (): string => letters[Math.floor(chance() * letters.length)] ?? 'A';
  const series = letter() + letter();
  const many = Math.min(Math.max(1, Math.floor(count)), mostTags);
  const first = 100 + Math.floor(chance() * (9_900 - many));
  return Array.from({ length: many }, (_, at) => `${series}-${String(first + at).padStart(3, '0')}`);
}
