import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { PASSWORD_LEAST, PASSWORD_MOST } from './password-hasher.js';

/** So long is looked at: what takes longer to match is no word of a list, and matching takes time of everybody. */
const LOOKED_AT = 64;
/** Out of 4. Below 2 fewer than a million guesses find it. */
const LEAST_SCORE = 2;

/** What is put behind a listed password where twelve characters are asked for; and the listed one twice or three times. */
const TAILS = [
  ...['1', '12', '123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890'],
  ...['0', '00', '01', '007', '11', '111', '21', '22', '69', '99', '321', '4321', '654321'],
  ...['!', '!!', '1!', '12!', '123!', '1234!', '@1', '@12', '@123', '@1234', '#1', '#123', '.', '?', '*', '$'],
  ...Array.from({ length: 31 }, (_, i) => String(2000 + i)),
];

let lists: ZxcvbnFactory | undefined;
let listed: ReadonlySet<string> | undefined;

/** The list of what is tried first and fits the rule of length: each listed password, and each with a tail or repeated. */
export function* passwordsTriedFirst(): Generator<string> {
  for (const word of dictionary['passwords-common'] as readonly string[])
    for (const one of [word, word + word, word + word + word, ...TAILS.map((tail) => word + tail)])
      if (one.length >= PASSWORD_LEAST && one.length <= PASSWORD_MOST) yield one;
}

/** Whether it is one of those, in whatever mixture of small and capital letters. */
function isTriedFirst(password: string): boolean {
  const found = (listed ??= new Set(dictionary['passwords-common'] as readonly string[]));
  const text = password.toLowerCase();
  const part = (times: number): string => text.slice(0, text.length / times);
  return (
    found.has(text) ||
    [2, 3].some((times) => part(times).repeat(times) === text && found.has(part(times))) ||
    TAILS.some((tail) => text.endsWith(tail) && found.has(text.slice(0, -tail.length)))
  );
}

/**
 * Whether a password is on the list of those found in breaches (49,000, kept in the package; nothing is asked of any
 * server), one of them with a usual tail or repeated, or so near to one that it falls with them: `Password1234`, the same word twice, a row of keys. No rule says which
 * kinds of characters it holds.
 *
 * @param own what an attacker tries for this person: address, name, organisation
 */
export function isCommonPassword(password: string, own: readonly string[]): boolean {
  // A list takes a tenth of a second to read: when it is first needed, and not at every start.
  lists ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: LOOKED_AT });
  const words = ['homeward', ...own.flatMap((text) => [text, ...text.split('@'), ...text.split(/[\s@.,_-]+/)])];
  const text = password.normalize('NFKC');
  if (isTriedFirst(text)) return true;
  const { score } = lists.check(
    text,
    words.filter((word) => word.length > 2),
  );
  return score < LEAST_SCORE;
}
