import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

export const BLANK = '▇▇▇';
/** Shorter ones would black out half of every sentence. */
const SHORTEST = 4;

interface Names {
  readonly theirs: readonly string[];
  readonly own: readonly string[];
}

/**
 * Makes free texts safe for the people in them: a name, an alias, a phone or a wallet that is on record as somebody else's is
 * blacked out wherever it stands. Who is named in a text only, and nowhere on record, is not found.
 */
export async function otherPeopleOf(tx: Tx, caseId: string, personId: string): Promise<<T>(value: T) => T> {
  const read = async (from: string, id: string, ...columns: string[]): Promise<string[]> =>
    texts(await tx.query<{ v: unknown }>(`select json_build_array(${columns.join(', ')}) as v from ${from}`, [id]));
  const theirs = [
    ...(await read(
      'homeward.people_around x where x.case_id = $1',
      caseId,
      at('people_around.name', 'x'),
      at('people_around.aliases', 'x'),
      at('people_around.phones', 'x'),
      at('people_around.wallets', 'x'),
    )),
    ...(await read(
      `homeward.pleas x where x.case_id = $1 and x.requester_kind <> 'SELF'`,
      caseId,
      at('pleas.requester_name', 'x'),
      at('pleas.requester_contact', 'x'),
    )),
    ...(await read(
      'homeward.person_contacts x where x.case_id = $1',
      caseId,
      at('person_contacts.value', 'x'),
      at('person_contacts.may_answer', 'x'),
    )),
    ...(await read('homeward.interviews x where x.case_id = $1', caseId, at('interviews.interpreter', 'x'))),
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
  return blanker({ theirs, own });
}

/** Sealed values are opened inside json too, lists among them. */
const texts = (rows: readonly { v: unknown }[]): string[] =>
  rows
    .map(({ v }) => v)
    .flat(3 as 1)
    .filter((value): value is string => typeof value === 'string' && value !== '');

export function blanker({ theirs, own }: Names): <T>(value: T) => T {
  const kept = own.map(folded);
  const words = [...new Set(theirs.map((name) => name.trim()))]
    .filter((name) => name.length >= SHORTEST && !kept.some((mine) => mine.includes(folded(name))))
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .normalize('NFC')
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    );
  const known = words.length > 0 ? new RegExp(words.join('|'), 'giu') : undefined;
  const blank = <T>(value: T): T => {
    if (typeof value === 'string') return (known ? value.normalize('NFC').replace(known, BLANK) : value) as T;
    if (Array.isArray(value)) return value.map(blank) as T;
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, blank(one as unknown)])) as T;
  };
  return blank;
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().trim();
