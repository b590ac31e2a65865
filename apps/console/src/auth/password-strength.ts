import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** What can be done about it, as words under `auth.strength`. */
export type Advice = 'tooShort' | 'common' | 'repeated' | 'row' | 'own' | 'more' | 'good';

export interface Strength {
  /** 0 is guessed at once, 4 is out of reach. The server takes 2 and more. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly advice: Advice;
}

const lists = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 64 });

/** @param own what attackers try for this person */
export function strengthOf(password: string, own: readonly string[]): Strength {
  const words = ['homeward', ...own.flatMap((text) => [text, ...text.split('@'), ...text.split(/[\s@.,_-]+/)])];
  const { score, sequence } = lists.check(
    password.normalize('NFKC'),
    words.filter((word) => word.length > 2),
  );
  if ([...password].length < 12) return { score: score > 1 ? 1 : score, advice: 'tooShort' };
  if (score >= 3) return { score, advice: 'good' };
  const longest = [...sequence].sort((a, b) => b.token.length - a.token.length)[0];
  return { score, advice: adviceOf(longest?.pattern, String(longest?.['dictionaryName']), score) };
}

function adviceOf(pattern: string | undefined, list: string, score: number): Advice {
  if (pattern === 'repeat') return 'repeated';
  if (pattern === 'sequence' || pattern === 'spatial') return 'row';
  if (list === 'userInputs') return 'own';
  return pattern === 'dictionary' && score < 2 ? 'common' : 'more';
}
