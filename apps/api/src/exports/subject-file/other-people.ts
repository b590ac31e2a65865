import { withoutCaseNumbers } from '@homeward/domain';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

export const BLANK = '▇▇▇';
/** Shorter ones would black out half of every sentence. A sign of Chinese, Japanese or Korean is a syllable, and two are a name. */
const SHORTEST = 4;
const SHORTEST_WORD = 3;
const SHORTEST_SYLLABLES = 2;
const syllables = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Scripts that put no space between words: there a name is looked for anywhere. */
const unspaced = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;

interface Names {
  readonly theirs: readonly string[];
  readonly own: readonly string[];
  /** Numbers of the person's cases; every other one is of somebody else. */
  readonly numbers: readonly string[];
}

/**
 * Makes free texts safe for the people in them: a name, an alias, a phone or a wallet that is on record as somebody else's is
 * blacked out wherever it stands, and so is each part of a name: texts say "Dara" of Chan Dara. Who is named in a text only, and
 * nowhere on record, is not found. Numbers of other people's cases go as well.
 */
export async function otherPeopleOf(tx: Tx, caseId: string, personId: string): Promise<<T>(value: T) => T> {
  const read = async (from: string, id: string, ...columns: string[]): Promise<string[]> =>
    texts(await tx.query<{ v: unknown }>(`select json_build_array(${columns.join(', ')}) as v from ${from}`, [id]));
  const around = 'homeward.people_around x where x.case_id = $1';
  const pleas = `homeward.pleas x where x.case_id = $1 and x.requester_kind <> 'SELF'`;
  const names = [
    ...(await read(around, caseId, at('people_around.name', 'x'), at('people_around.aliases', 'x'))),
    ...(await read(pleas, caseId, at('pleas.requester_name', 'x'))),
    ...(await read('homeward.interviews x where x.case_id = $1', caseId, at('interviews.interpreter', 'x'))),
  ];
  const theirs = [
    ...names.flatMap((name) => [name, ...partsOf(name)]),
    ...(await read(around, caseId, at('people_around.phones', 'x'), at('people_around.wallets', 'x'))),
    ...(await read(pleas, caseId, at('pleas.requester_contact', 'x'))),
    ...(await read(
      'homeward.person_contacts x where x.case_id = $1',
      caseId,
      at('person_contacts.value', 'x'),
      at('person_contacts.may_answer', 'x'),
    )),
  ];
  const own = await read(
    'homeward.persons x where x.id = $1',
    personId,
    at('persons.name', 'x'),
    at('persons.romanised_name', 'x'),
    at('persons.family_name', 'x'),
    at('persons.given_name', 'x'),
    at('persons.aliases', 'x'),
    at('persons.phone', 'x'),
  );
  const numbers = await tx.query<{ v: unknown }>(
    `select json_build_array(c.reference) as v from homeward.cases c where c.person_id = $1`,
    [personId],
  );
  return blanker({ theirs, own, numbers: texts(numbers) });
}

/** Sealed values are opened inside json too, lists among them. */
const texts = (rows: readonly { v: unknown }[]): string[] =>
  rows
    .map(({ v }) => v)
    .flat(3 as 1)
    .filter((value): value is string => typeof value === 'string' && value !== '');

export function blanker({ theirs, own, numbers }: Names): <T>(value: T) => T {
  const kept = own.map(folded);
  const words = [...new Set(theirs.map((name) => name.normalize('NFC').trim()))]
    .sort((a, b) => b.length - a.length)
    .flatMap((name) => patternOf(name, kept) ?? []);
  const known = words.length > 0 ? new RegExp(words.join('|'), 'giu') : undefined;
  const blank = <T>(value: T): T => {
    if (typeof value === 'string') {
      const named = withoutCaseNumbers(value, (one) => numbers.includes(one), BLANK);
      return (known ? named.normalize('NFC').replace(known, BLANK) : named) as T;
    }
    if (Array.isArray(value)) return value.map(blank) as T;
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, blank(one as unknown)])) as T;
  };
  return blank;
}

/** Undefined: too short to look for, or the person's own as well. */
function patternOf(name: string, kept: readonly string[]): string | undefined {
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const within = kept.some((mine) => mine.includes(folded(name)));
  if (syllables.test(name)) return name.length >= SHORTEST_SYLLABLES && !within ? written : undefined;
  if (unspaced.test(name)) return name.length >= SHORTEST_WORD && !within ? written : undefined;
  if (kept.some((mine) => isWordOf(mine, name))) return undefined;
  if (name.length >= SHORTEST && !within) return written;
  const isWord = name.length >= SHORTEST || (name.length >= SHORTEST_WORD && /\p{L}/u.test(name));
  return isWord ? `(?<![\\p{L}\\p{M}\\p{N}])${written}(?![\\p{L}\\p{M}\\p{N}])` : undefined;
}

const isWordOf = (mine: string, name: string): boolean =>
  ` ${mine.replace(/[\s,-]+/gu, ' ')} `.includes(` ${folded(name).replace(/[\s,-]+/gu, ' ')} `);

/** Words of a name by themselves, where it has several; not the small ones of "the son of Dara". */
export const partsOf = (name: string): string[] => {
  const parts = name
    .normalize('NFC')
    .trim()
    .split(/[\s,]+/u);
  return parts.length > 1 ? parts.filter((part) => /^(\p{Lu}.{3}|\p{Lo})/u.test(part)) : [];
};

const folded = (text: string): string => text.normalize('NFC').toLowerCase().trim();
