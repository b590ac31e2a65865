/**
 * Spellings that officials treat as one name. `canonical` knows whole words (Md. is Muhammad), `sounds` knows sounds
 * (oe is u, ph is p, v is w). Both serve comparison only and are never shown or stored as the person's name.
 */

const sameName = `
  muhammad md mohd moh mohammad mohammed mohamed mohamad muhammed muhamad muhamed mohamud mohammod mohmmd mhd mhmd mohmd muhd muh
  sheikh shaikh shaik sheik sk shekh sekh syaikh syekh shaykh seikh
  chaudhary choudhary chowdhury chaudhuri choudhury chaudhry chowdhary chaudhari chodhury caudhri coudhury chaudary
  hussain hossain hussein hossen husain husein hosen hosain
  ahmad ahmed achmad akhmad ahmat amad
  rahman rehman rohman rahaman rachman
  usman osman uthman othman usmaan ousman
  uddin udin uddeen aldin eldin
  al el
  yusuf yusup jusuf yousuf yousef youssef yusof yosef jusup
  abdul abd abdoul abdool
  abdullah abdulla abdallah abdoullah
  begum begam
  khatun khatoon khatton
  nur noor nour
  maung mg
  maria ma
  hoang huynh
  vu vo
  phuc phuoc
  nguyen nguyn ngyuen nguyenn nguen
  islam eslam
  suksawat suksawad suksawasdi suksawatdi sookswad suksavat sukswasdi
  sawat sawasdi sawatdi sawad
  santosa santoso
  khaing khine kaing
  hlaing hline laing
  htun tun htoon
  tha thar
  wai wae way
  chea jea
  santo sto
  santa sta
`;
const canonicalOf = new Map<string, string>();
for (const line of sameName.trim().split('\n')) {
  const words = line.trim().split(/\s+/);
  for (const word of words) canonicalOf.set(word, words[0] ?? word);
}

/** The word that stands for all its spellings, or the word itself. */
export function canonical(word: string): string {
  return canonicalOf.get(word) ?? word;
}

/** Words that many people share or that clerks leave out: they count, but less than a family name. */
const lightWords = new Set(
  'muhammad van thi bin binti binte bt de la del dela da dos das al el ibn ul so wo do jr sr kumar maung ko singh maria'.split(
    ' ',
  ),
);
export function isLight(word: string): boolean {
  return lightWords.has(canonical(word));
}

const honorifics = new Set('mr mrs ms miss mister madam dr khun neak'.split(' '));
export function isHonorific(word: string): boolean {
  return honorifics.has(word);
}

const soundSteps: readonly (readonly [RegExp, string])[] = [
  [/^(mc|mac)(?=[bcdfghjklmnpqrstvwxz])/, 'mak'],
  [/sch/g, 's'],
  [/tch/g, 'c'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/sj/g, 'sy'],
  [/ck|qu|q/g, 'k'],
  [/x/g, 'ks'],
  [/ph|f/g, 'p'],
  [/(?<=[bcdgjkstz])h/g, ''],
  [/^h(?=[mnlr])/, ''],
  [/v/g, 'w'],
  [/oe|oo|ou|ow(?![aeiou])/g, 'u'],
  [/ee|ie(?!$)|ea/g, 'i'],
  [/au|aw(?![aeiou])/g, 'o'],
  [/(?<=[aeou])y(?![aeiou])/g, 'i'],
  [/z/g, 's'],
];

export interface Sounds {
  plain: string;
  dutch: string;
  thai: string;
}

/** A letter once where it stands twice; also after words were joined. */
export function undouble(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/**
 * A word reduced to sounds. j is three things: y in old Indonesian (Hidajat), the Thai จ that others write ch (Jaidee,
 * Chaidee), and itself; a pair is compared in each system and the best counts.
 */
export function sounds(word: string): Sounds {
  let sound = word;
  for (const [pattern, to] of soundSteps) sound = sound.replace(pattern, to);
  const vowel = sound.replace(/y/g, 'i');
  return {
    plain: undouble(vowel),
    dutch: undouble(sound.replace(/[jy]/g, 'i')),
    thai: undouble(
      vowel
        .replace(/j/g, 'c')
        .replace(/(?<=[ao])rn/g, 'n')
        .replace(/d$/, 't')
        .replace(/[lr]$/, 'n'),
    ),
  };
}

/** What remains of Thai sounds when vowels go: native scripts often write none, and clerks agree on consonants sooner. */
export function consonants(thai: string): string {
  return undouble(thai.replace(/[aeiou]/g, ''));
}
