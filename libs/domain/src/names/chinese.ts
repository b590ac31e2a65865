/**
 * Chinese names in Latin letters. One character has many spellings (黄: Huang, Wong, Ng, Oei) and one spelling stands
 * for many characters (Wong: 黄, 王), so a spelling is a set of readings and never one. Mandarin syllables are compared
 * as whole signs: Li Jun and Li Yun differ by one letter and are two people.
 */

const finals: Record<string, string> = {
  '': 'a o e ai ao ou an en ang eng er yi ya yo ye yao you yan yin yang ying yong wu wa wo wai wei wan wen wang weng yu yue yuan yun',
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve',
  l: 'a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  ch: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u ua uo ui uan un',
  z: 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  c: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  s: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
};

export const pinyinSyllables: ReadonlySet<string> = new Set(
  Object.entries(finals).flatMap(([initial, list]) => list.split(' ').map((final) => initial + final)),
);

const wadeInitials: Record<string, string> = {
  zh: 'ch',
  ch: 'ch',
  sh: 'sh',
  b: 'p',
  p: 'p',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  z: 'ts',
  c: 'ts',
  r: 'j',
};

/** Wade-Giles without its apostrophes, which no passport and no police list keeps. */
function wadeGiles(syllable: string): string {
  const whole: Record<string, string> = {
    zhi: 'chih',
    chi: 'chih',
    shi: 'shih',
    ri: 'jih',
    zi: 'tzu',
    ci: 'tzu',
    si: 'szu',
    yi: 'i',
    er: 'erh',
    ye: 'yeh',
    yan: 'yen',
    you: 'yu',
    yong: 'yung',
    gui: 'kuei',
    kui: 'kuei',
    guo: 'kuo',
    kuo: 'kuo',
    huo: 'huo',
    shuo: 'shuo',
    e: 'o',
  };
  const fixed = whole[syllable];
  if (fixed) return fixed;
  const initial = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?/.exec(syllable)?.[0] ?? '';
  let final = syllable.slice(initial.length);
  if (initial !== '') {
    final = final
      .replace(/^ian$/, 'ien')
      .replace(/ong$/, 'ung')
      .replace(/^(i|u|v)e$/, '$1eh')
      .replace(/^v/, 'u');
    if (/^[gkh]$/.test(initial) && final === 'e') final = 'o';
    else if (final === 'e') final = 'e';
    if (final === 'uo') final = 'o';
  }
  return (wadeInitials[initial] ?? initial) + final;
}

/**
 * Family names as Cantonese, Hokkien, Teochew, Hakka and their Indonesian and Malaysian spellings write them, with the Mandarin
 * reading of the characters behind them.
 */
const dialectSpellings = `
  au:ou auyeung:ouyang chan:chen,zhan cheah:xie chea:xie,zheng cheang:zheng cheng:zheng,cheng cheong:zhang,zhong cheung:zhang
  chew:zhou chia:xie chin:chen,qian,jin ching:cheng,qing choi:cai chong:zhang,zhong choo:zhu chow:zhou choy:cai chu:zhu
  chua:cai chui:cui,xu chye:cai foo:fu,hu foong:feng fung:feng gan:yan,gan go:wu,gao goh:wu heng:wang,xing hoh:he hooi:xu
  hong:hong,kong hsu:xu hui:xu hung:hong,xiong hwang:huang ip:ye kam:jin,gan khaw:xu kho:xu,gao khoo:qiu khor:xu
  khouw:xu koh:xu,gao kok:guo kong:jiang,kong kuok:guo kwan:guan kwek:guo kwok:guo kwong:kuang lai:lai,li lam:lin lao:liu
  lau:liu law:luo,liu lee:li lei:li leung:liang lew:liu lie:li liem:lin lim:lin liong:liang lo:luo loh:luo low:liu lui:lv,lei
  lyu:lv mak:mai mok:mo neo:liang ng:wu,huang njoo:liang oei:huang oey:huang ong:wang ooi:huang pang:peng phang:peng phua:pan
  poon:pan quek:guo saw:su seah:xie seow:xiao shum:shen sim:shen,cen siow:xiao siu:xiao so:su soh:su soo:su soong:song
  szeto:situ sze:shi,si tan:chen tay:zheng te:zheng tee:zheng teh:zheng teo:zhang teoh:zhang thong:tang tio:zhang tjan:chen
  tjoa:cai toh:zhuo,du tong:tang tsai:cai tsang:zeng tse:xie tsui:cui,xu wan:wen,yin wee:huang wong:huang,wang woo:hu,wu yap:ye
  yau:qiu yee:yu yeo:yang yeoh:yang yeung:yang yim:yan yip:ye yiu:yao young:yang yuen:yuan,ruan hsiung:xiong yeh:ye
  chou:zhou tsou:zou shieh:xie hsieh:xie hsiao:xiao chiang:jiang,zhang chien:jian,qian chiu:qiu,zhao chung:zhong tseng:zeng
`;

/** Given names as Cantonese, Hokkien and Teochew write them, syllable by syllable. */
const dialectGiven = `
  wai:wei,hui keung:qiang kwok:guo wing:rong,yong kin:jian wah:hua siu:xiao,shao fung:feng ka:jia fai:hui tak:de man:wen,min kit:jie
  sau:xiu chun:zhen,jun,chun yuk:yu lung:long kwan:jun,kun mei:mei ling:ling yan:en,xin,ren hung:hong,xiong hoi:hai ho:hao,he
  shing:cheng,sheng kam:jin,gan yin:yan,xian,ying suet:xue yuet:yue wan:yun,wen pui:pei kei:qi,ji hin:xian,xuan lok:le tung:dong,tong
  sum:xin,sen sam:xin,sen kuen:juan,quan kuk:ju heung:xiang cheung:chang,xiang yiu:yao po:bo,bao woh:he yung:rong,yong lap:li
  kwong:guang,kuang hang:heng,xing tsz:zi tze:zi hau:hao,xiao,hou nga:ya oi:ai shuk:shu mui:mei ngan:yan yat:yi,ri hok:xue ying:ying
  hong:kang,hong,feng lai:li,lai chi:zhi,ci hing:xing,qing king:jing,qing mau:mao ting:ting ping:ping,bing kai:jie,qi lam:lan,lin
  sing:xing,cheng shan:shan san:xin,shan yee:yi,er fong:fang,feng
  wee:wei,huang keong:qiang kok:guo eng:ying,rong,yong beng:ming kian:jian siew:xiu,xiao,shao siow:xiao kah:jia teck:de boon:wen kiat:jie lay:li
  tin:zhen chee:zhi bee:mei leng:ling,long leong:long,liang swee:rui,shui hock:fu geok:yu gek:yu choo:zhu guan:yuan hwee:hui kim:jin
  lian:lian seng:sheng,cheng siong:xiang soon:shun thiam:tian tiong:zhong kheng:qing keng:qing,qiong peng:ping poh:bao chuan:quan sok:shu
  hian:xian huat:fa hoon:yun suan:xuan choon:chun meng:ming hui:hui,hui kwang:guang tong:dong hua:hua lee:li
`;

const readings = new Map<string, Set<string>>();
function addReading(spelling: string, pinyin: string): void {
  const set = readings.get(spelling) ?? new Set<string>();
  set.add(pinyin);
  readings.set(spelling, set);
}
for (const syllable of pinyinSyllables) addReading(wadeGiles(syllable), syllable);
for (const entry of `${dialectSpellings} ${dialectGiven}`.trim().split(/\s+/)) {
  const [spelling = '', list = ''] = entry.split(':');
  for (const pinyin of list.split(',')) addReading(spelling, pinyin);
}
// ü is written lv, lu, lyu or lü; passports of the People's Republic print LYU since 2012.
for (const [spelling, pinyin] of [
  ['lu', 'lv'],
  ['lue', 'lve'],
  ['nu', 'nv'],
  ['nyu', 'nv'],
] as const)
  addReading(spelling, pinyin);

/** The Mandarin syllables that a spelling may stand for, its own first. Empty when it is no Chinese syllable. */
export function chineseReadings(spelling: string): readonly string[] {
  const others = readings.get(spelling);
  const own = pinyinSyllables.has(spelling) ? [spelling] : [];
  return others ? [...own, ...[...others].filter((reading) => reading !== spelling)] : own;
}

/** A syllable as it was written, with every Mandarin reading it may have. */
export interface Syllable {
  written: string;
  readings: readonly string[];
}

interface Step {
  cost: number;
  parts: string[];
}

/**
 * Cuts "xuemei" into xue mei and "haiyanlee" into hai yan lee. Undefined when the word is not made of Chinese syllables.
 * Dialect spellings count at the edges of a word only: inside a word they would cut almost anything.
 */
export function segmentPinyin(word: string): Syllable[] | undefined {
  if (word.length === 0 || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
  const best: (Step | undefined)[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 6); start < end; start += 1) {
      const before = best[start];
      if (!before) continue;
      const piece = word.slice(start, end);
      const edge = start === 0 || end === word.length;
      let cost: number | undefined;
      if (pinyinSyllables.has(piece)) cost = piece.length === 1 ? 2.5 : 1;
      else if (edge && piece.length >= 2 && readings.has(piece)) cost = 1.3;
      if (cost === undefined) continue;
      const total = before.cost + cost;
      const known = best[end];
      if (!known || total < known.cost) best[end] = { cost: total, parts: [...before.parts, piece] };
    }
  }
  const found = best[word.length];
  if (!found || found.parts.length > 5) return undefined;
  return found.parts.map((written) => ({ written, readings: chineseReadings(written) }));
}
