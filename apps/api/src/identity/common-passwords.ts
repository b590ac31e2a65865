import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** So long is looked at: what takes longer to match is no word of a list, and matching takes time of everybody. */
const LOOKED_AT = 64;
/** Out of 4. Below 2 fewer than a million guesses find it. */
const LEAST_SCORE = 2;

let lists: ZxcvbnFactory | undefined;

/**
 * Whether a password is on the list of those found in breaches (49,000, kept in the package; nothing is asked of any
 * server), or so near to one that it falls with them: `Password1234`, the same word twice, a row of keys. No rule says which
 * kinds of characters it holds.
 *
 * @param own what an attacker tries for this person: address, name, organisation
 */
export function isCommonPassword(password: string, own: readonly string[]): boolean {
  // A list takes a tenth of a second to read: when it is first needed, and not at every start.
  lists ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: LOOKED_AT });
  const words = ['homeward', ...own.flatMap((text) => [text, ...text.split('@'), ...text.split(/[\s@.,_-]+/)])];
  const { score } = lists.check(
    password.normalize('NFKC'),
    words.filter((word) => word.length > 2),
  );
  return score < LEAST_SCORE;
}
