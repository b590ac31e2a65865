import { romanise, similarity } from '@homeward/domain/matching';

/** However it was typed: case, width of letters and spaces do not make another reader. */
export const recipientKey = (name: string): string =>
  name
    .normalize('NFKC')
    // Signs that nobody sees.
    .replace(/\p{Cf}+/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** Small words, and those that organisations share: they tell none from another. */
const common = new Set(
  'the of for and in on to a an de la le du et und der die das inc ltd llc gmbh ngo org co office organisation organization foundation fund international national'.split(
    ' ',
  ),
);
const everybody = /\b(public|everybody|everyone|anybody|anyone|press|media|internet|web ?sites?|home ?page)\b|សាធារណ/u;

/** Spellings this close are asked about. An account of one letter apart, or of one word in another order, lies above it. */
const CLOSE = 0.82;

const wordsOf = (name: string): string[] =>
  recipientKey(`${recipientKey(name)} ${romanise(name)}`)
    .split(' ')
    .filter((word) => word !== '');
const tellingOf = (name: string): Set<string> => new Set(wordsOf(name).filter((word) => !common.has(word)));
/** "International Organization for Migration" is written IOM as often. */
const initialsOf = (name: string): string[] => {
  const words = recipientKey(name).split(' ');
  const letters = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  return [words, words.filter((word) => !/^(the|of|for|and|in|on|to|a|an|de|la|et)$/.test(word))]
    .map(letters)
    .filter((short) => short.length > 2);
};

/** Of an address of mail or a page: what stands after @ or before the first stroke, without www. Undefined: no domain. */
export function domainOf(text: string): string | undefined {
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(domain) ? domain : undefined;
}

/** Where anybody can have an address: the same one there says nothing. */
const shared =
  /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|qq|163|126|gmx|aol|yandex|mail|facebook|t)\.(com|me|ch|net|de|ru|co\.\w+)$/;

const sameDomain = (one: string, other: string): boolean =>
  one !== '' &&
  other !== '' &&
  !shared.test(one) &&
  (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));

const sameName = (one: string, other: string): boolean => {
  if (recipientKey(one) === recipientKey(other)) return true;
  const [left, right] = [tellingOf(one), tellingOf(other)];
  const within = (small: Set<string>, large: Set<string>): boolean =>
    small.size > 0 && [...small].every((word) => large.has(word));
  if (within(left, right) || within(right, left)) return true;
  const [asOne, asOther] = [recipientKey(one).replaceAll(' ', ''), recipientKey(other).replaceAll(' ', '')];
  if (initialsOf(one).includes(asOther) || initialsOf(other).includes(asOne)) return true;
  return similarity(one, other) >= CLOSE;
};

export interface Named {
  /** What they are called, and were called when something left. */
  readonly names: readonly string[];
  readonly domain: string;
  readonly open: boolean;
}

/** Whether two may be one: then somebody has to say whether they are. */
export const alike = (one: Named, other: Named): boolean =>
  sameDomain(one.domain, other.domain) ||
  (other.open && one.names.some((name) => everybody.test(recipientKey(name)))) ||
  one.names.some((name) => other.names.some((known) => sameName(name, known)));
