import { stock, type StockOf } from './name-stock.js';

/** Somebody fictional as the house filed them. */
export interface StockPerson {
  readonly id: string;
  readonly language: string;
  readonly nationality: string;
  /** As the person writes it, and in Latin letters (the same where that is how it is written). */
  readonly name: string;
  readonly romanised: string;
  readonly aliases: readonly string[];
  readonly birth: string;
  readonly passport: string;
  readonly phone: string;
  readonly family: string;
  readonly given: string;
  readonly native: { readonly family: string; readonly given: string };
}

export const spellings = [
  'by ear',
  'scanned',
  'swapped',
  'typing error',
  'other script',
  'word missing',
  'initial',
  'joined or split',
  'alias',
  'family name and year',
  'by ear and swapped',
  'dialect',
] as const;
export type Spelling = (typeof spellings)[number];

/** The same person in another list. */
export interface OtherRow {
  readonly person: string;
  readonly language: string;
  readonly how: Spelling;
  readonly name: string;
  readonly birth?: { readonly date: string; readonly estimated: boolean };
  readonly nationality?: string;
}

/** Numbers by chance that are the same for the same seed (mulberry32). */
export class Dice {
  constructor(private state: number) {}
  real(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(count: number): number {
    return Math.floor(this.real() * count);
  }
  chance(of: number): boolean {
    return this.real() < of;
  }
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }
}

const nicknames = [
  'Pich',
  'Lucky',
  'A Hao',
  'Jojo',
  'Noi',
  'Bong',
  'Xiao Mei',
  'Teddy',
  'Chai',
  'Momo',
  'Somnang',
  'Ah Kow',
  'Bobby',
  'Nok',
  'Mint',
  'Tuktuk',
  'Dodong',
  'Raju',
  'Baby',
  'Kiki',
];
const two = (value: number): string => String(value).padStart(2, '0');
const spaced = (text: string): string => text.replaceAll('_', ' ');

export function stockPerson(at: number, dice: Dice): StockPerson {
  const of: StockOf = dice.pick(stock);
  const family = dice.pick(of.family);
  const given = dice.pick(of.given);
  const order = (f: string, g: string, joint: string): string => (of.familyFirst ? [f, g] : [g, f]).join(joint);
  // Burmese and many others have two given names.
  const second = of.language === 'Burmese' || dice.chance(0.12) ? dice.pick(of.given) : undefined;
  const givenNative = second ? given[0] + of.joint + second[0] : given[0];
  const givenLatin = spaced(second ? `${given[1]} ${second[1]}` : given[1]);
  return {
    id: `S${String(at)}`,
    language: of.language,
    nationality: of.nationality,
    name: order(family[0], givenNative, of.joint),
    romanised: order(family[1], givenLatin, ' '),
    aliases: dice.chance(0.3) ? [dice.chance(0.5) ? `${dice.pick(nicknames)} ${family[1]}` : dice.pick(nicknames)] : [],
    birth: `${String(1968 + dice.below(40))}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`,
    passport: `${dice.pick(Array.from('ABCEGKNPX'))}${String(10_000_000 + dice.below(89_999_999))}`,
    phone: `+${String(60 + dice.below(300))}00${String(1_000_000 + dice.below(8_999_999))}`,
    family: family[1],
    given: givenLatin,
    native: { family: family[0], given: givenNative },
  };
}

/** What somebody hears who writes another language: one or two of these on a name. */
const heard: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ph/g, ['p', 'f']],
  [/th/g, ['t']],
  [/kh/g, ['k']],
  [/ch/g, ['c', 'tch', 'j']],
  [/sh/g, ['s', 'x']],
  [/ou|oo/g, ['u']],
  [/u(?![aeiou])/g, ['oo', 'ou']],
  [/ee/g, ['i']],
  [/i(?![aeiou])/g, ['ee', 'y']],
  [/ea/g, ['ia', 'ie']],
  [/ai/g, ['ay', 'ei', 'i']],
  [/ay/g, ['ai', 'ey']],
  [/ao/g, ['aw', 'au']],
  [/au/g, ['ow', 'o']],
  [/j/g, ['dj', 'z', 'ch']],
  [/z/g, ['s']],
  [/v/g, ['w', 'b']],
  [/w/g, ['v']],
  [/q/g, ['k', 'ch']],
  [/c(?![h])/g, ['k']],
  [/x/g, ['s', 'ks']],
  [/d\b/g, ['t']],
  [/b\b/g, ['p']],
  [/g\b/g, ['k', '']],
  [/r/g, ['l']],
  [/l\b/g, ['n', 'r']],
  [/ng\b/g, ['n']],
  [/n\b/g, ['ng', 'nn']],
  [/h\b/g, ['']],
  [/e\b/g, ['', 'eh']],
  [/a\b/g, ['ah', 'ar']],
  [/o/g, ['u', 'or']],
  [/tt|ss|ll|nn|mm|rr/g, ['']],
];
function byEar(name: string, dice: Dice, times: number): string {
  let out = name.toLowerCase();
  let left = times;
  for (let tries = 0; left > 0 && tries < 24; tries += 1) {
    const [pattern, others] = dice.pick(heard);
    const places = [...out.matchAll(pattern)].filter((found) => found.index > 0 || found[0].length > 1);
    if (places.length === 0) continue;
    const place = dice.pick(places);
    const becomes = pattern.source.startsWith('tt') ? place[0].charAt(0) : dice.pick(others);
    out = out.slice(0, place.index) + becomes + out.slice(place.index + place[0].length);
    left -= 1;
  }
  return capital(out);
}
const capital = (text: string): string => text.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

const misread: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['l', 'i'],
  ['i', 'l'],
  ['o', '0'],
  ['l', '1'],
  ['e', 'c'],
  ['c', 'e'],
  ['h', 'b'],
  ['u', 'v'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['g', 'q'],
  ['a', 'o'],
  ['n', 'ri'],
  ['ti', 'b'],
  ['s', '5'],
  ['y', 'v'],
  ['nn', 'm'],
  ['w', 'vv'],
];
function scanned(name: string, dice: Dice): string {
  let out = name.toLowerCase();
  const fits = misread.filter(([from]) => out.includes(from));
  for (let count = dice.chance(0.3) ? 2 : 1; count > 0 && fits.length > 0; count -= 1) {
    const [from, to] = dice.pick(fits);
    const places = [...out.matchAll(new RegExp(from, 'g'))].map(({ index }) => index);
    if (places.length === 0) continue;
    const at = dice.pick(places);
    out = out.slice(0, at) + to + out.slice(at + from.length);
  }
  return out.toUpperCase();
}

function slip(name: string, dice: Dice): string {
  const letters = [...name];
  const places = letters.flatMap((letter, at) => (at > 0 && /\p{L}/u.test(letter) ? [at] : []));
  const at = dice.pick(places);
  const kind = dice.below(4);
  const other = dice.pick(Array.from('aeioustrnl'));
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, other);
  else if (kind === 2) letters[at] = other;
  else if (at + 1 < letters.length && letters[at + 1] !== ' ')
    [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
  else letters.splice(at, 0, letters[at] ?? '');
  return letters.join('');
}

/** Family names as Cantonese, Hokkien and Wade-Giles write them. */
const dialects: Readonly<Record<string, readonly string[]>> = {
  Wang: ['Wong', 'Ong', 'Heng'],
  Li: ['Lee', 'Lie'],
  Zhang: ['Cheung', 'Chang', 'Teo', 'Chong'],
  Liu: ['Lau', 'Low', 'Lao'],
  Chen: ['Chan', 'Tan', 'Chin'],
  Yang: ['Yeung', 'Yeo'],
  Huang: ['Wong', 'Ng', 'Oei', 'Hwang'],
  Zhao: ['Chiu', 'Chao', 'Teo'],
  Wu: ['Ng', 'Goh', 'Go'],
  Zhou: ['Chow', 'Chew', 'Chou'],
  Xu: ['Hsu', 'Tsui', 'Hui', 'Koh'],
  Sun: ['Suen', 'Soon'],
  Hu: ['Woo', 'Oh'],
  Guo: ['Kwok', 'Quek', 'Kuo'],
  He: ['Ho', 'Hoh'],
  Lin: ['Lam', 'Lim'],
  Luo: ['Lo', 'Law', 'Loh'],
  Zheng: ['Cheng', 'Tay', 'Teh'],
  Liang: ['Leung', 'Neo'],
  Xie: ['Tse', 'Chia', 'Hsieh'],
  Deng: ['Tang', 'Teng'],
  Feng: ['Fung', 'Pang'],
  Cao: ['Cho', 'Tsao'],
  Zeng: ['Tsang', 'Tseng', 'Chan'],
  Xiao: ['Siu', 'Hsiao', 'Seow'],
  Cai: ['Choi', 'Chua', 'Tsai'],
  Pan: ['Poon', 'Phua'],
  Yu: ['Yee', 'Yu'],
  Ye: ['Yip', 'Yap', 'Yeh'],
  Jiang: ['Chiang', 'Cheung'],
  Zhong: ['Chung', 'Cheong'],
  Qiu: ['Yau', 'Khoo', 'Chiu'],
  Shen: ['Sum', 'Sim'],
  Lu: ['Lo', 'Loo'],
  Peng: ['Pang', 'Phang'],
};
const wade: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'ch'],
  [/^x/, 'hs'],
  [/^q/, 'ch'],
  [/^j/, 'ch'],
  [/^d/, 't'],
  [/^b/, 'p'],
  [/^g/, 'k'],
  [/^z/, 'ts'],
  [/^c(?!h)/, 'ts'],
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/ui$/, 'uei'],
];
const wadeOf = (syllable: string): string => wade.reduce((text, [pattern, to]) => text.replace(pattern, to), syllable);
/** The parts of "Zhiming" as a stock knows them: every given name there is one or two syllables. */
const cut = (given: string): string[] => {
  const found = /^((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:ng|n(?![aeiou]))?)(.*)$/i.exec(given);
  return found?.[2] ? [found[1] ?? '', found[2]] : [given];
};
function dialect(person: StockPerson, dice: Dice): string {
  const family = dice.pick([...(dialects[person.family] ?? []), person.family]);
  const given = person.given.toLowerCase().split(' ').flatMap(cut);
  const written = dice.chance(0.4) ? given.map(wadeOf) : given;
  return `${family} ${written.map(capital).join(dice.chance(0.5) ? ' ' : '-')}`;
}

const swapped = (person: StockPerson, dice: Dice): string => {
  const turned = person.romanised.startsWith(person.family)
    ? `${person.given} ${person.family}`
    : `${person.family} ${person.given}`;
  return dice.chance(0.4) ? `${person.family.toUpperCase()}, ${person.given}` : turned;
};

/** One spelling that this person's name can have; another one where this does not fit. */
export function otherSpelling(person: StockPerson, wanted: Spelling, dice: Dice): { how: Spelling; name: string } {
  const { romanised, name, given, family } = person;
  switch (wanted) {
    case 'scanned':
      return { how: wanted, name: scanned(romanised, dice) };
    case 'swapped':
      return { how: wanted, name: swapped(person, dice) };
    case 'typing error':
      return { how: wanted, name: slip(romanised, dice) };
    case 'other script':
      return name === romanised ? otherSpelling(person, 'typing error', dice) : { how: wanted, name };
    case 'word missing': {
      const words = romanised.split(' ');
      if (words.length < 3) return otherSpelling(person, 'swapped', dice);
      words.splice(1 + dice.below(words.length - 2), 1);
      return { how: wanted, name: words.join(' ') };
    }
    case 'initial': {
      const words = given.split(' ');
      const short = words.map((word, at) => (at === words.length - 1 ? `${word.charAt(0)}.` : word)).join(' ');
      return { how: wanted, name: dice.chance(0.5) ? `${short} ${family}` : `${family} ${short}` };
    }
    case 'joined or split': {
      if (dice.chance(0.5)) return { how: wanted, name: romanised.replaceAll(' ', '') };
      const at = 2 + dice.below(Math.max(1, given.length - 3));
      return { how: wanted, name: `${family} ${given.slice(0, at)} ${given.slice(at)}`.replace(/ +/g, ' ').trim() };
    }
    case 'alias':
      return person.aliases[0] ? { how: wanted, name: person.aliases[0] } : otherSpelling(person, 'by ear', dice);
    case 'family name and year':
      return { how: wanted, name: family };
    case 'by ear and swapped':
      return { how: wanted, name: byEar(swapped(person, dice), dice, 1) };
    case 'dialect':
      return person.language === 'Chinese'
        ? { how: wanted, name: dialect(person, dice) }
        : otherSpelling(person, 'by ear', dice);
    case 'by ear':
      return { how: wanted, name: byEar(romanised, dice, dice.chance(0.4) ? 2 : 1) };
  }
}

/** The names under which the house filed somebody: both forms, the native one alone, or what a clerk wrote by ear. */
export function filedNames(person: StockPerson, dice: Dice): string[] {
  const roll = dice.real();
  if (roll < 0.4) return [...new Set([person.name, person.romanised, ...person.aliases])];
  if (roll < 0.65) return [person.name, ...person.aliases];
  return [roll < 0.85 ? person.romanised : otherSpelling(person, 'by ear', dice).name, ...person.aliases];
}

/** As another list has it: otherwise spelled, its birth date as that list knew it. */
export function otherRow(person: StockPerson, wanted: Spelling, dice: Dice): OtherRow {
  const { how, name } = otherSpelling(person, wanted, dice);
  const [year = '', month = '', day = ''] = person.birth.split('-');
  const roll = dice.real();
  // Somebody known by one name only is not found in any archive without the day or the year.
  const thin = how === 'alias' || how === 'family name and year' || how === 'initial';
  const birth =
    thin || roll < 0.45
      ? { date: how === 'family name and year' && roll < 0.3 ? year : person.birth, estimated: false }
      : roll < 0.6
        ? { date: year, estimated: false }
        : roll < 0.7
          ? { date: Number(day) <= 12 ? [year, day, month].join('-') : person.birth, estimated: false }
          : roll < 0.8
            ? { date: String(Number(year) + dice.below(3) - 1), estimated: true }
            : undefined;
  return {
    person: person.id,
    language: person.language,
    how,
    name,
    ...(birth ? { birth } : {}),
    ...(dice.chance(0.8) ? { nationality: person.nationality } : {}),
  };
}
