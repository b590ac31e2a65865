import countries from 'i18n-iso-countries';
import { headerKey } from './header-words.js';

/**
 * Nationality words to ISO 3166 alpha-2. Country names come from i18n-iso-countries (CLDR) in the languages that lists come in; what that lacks
 * stands here: demonyms, abbreviations of police and sports (PHI, INA), old names, and how officials of the region say it.
 */
const words: Record<string, string> = {
  KH: 'cambodian|khmer|kampuchea|kampuchean|cam|kam|khm|ខ្មែរ|កម្ពុជា|柬埔寨|柬|กัมพูชา|เขมร|campuchia|kamboja',
  CN: 'chinese|china|prc|p.r.c|p.r. china|pr china|peoples republic of china|mainland china|chine|chinois|中国|中國|中|大陆|中国大陆|中华人民共和国|ចិន|จีน|trung quốc|trung hoa|tiongkok|cina|rrt|တရုတ်|ຈີນ|tq|intsik',
  TW: 'taiwanese|taiwan|roc|chinese taipei|台湾|臺灣|台灣|តៃវ៉ាន់|ไต้หวัน|đài loan|twn',
  HK: 'hong kong|hongkong|hongkonger|hksar|香港|ហុងកុង|ฮ่องกง|hồng kông',
  MO: 'macau|macao|macanese|澳门|澳門',
  VN: 'vietnamese|vietnam|viet nam|viet|việt|việt nam|vie|vnm|s.r. vietnam|越南|វៀតណាម|យួន|เวียดนาม|ဗီယက်နမ်|ຫວຽດນາມ',
  TH: 'thai|thailand|tha|siam|ไทย|泰国|泰國|ថៃ|thái|thái lan|ထိုင်း|ໄທ',
  LA: 'lao|laos|laotian|lao pdr|laopdr|老挝|老撾|寮国|ឡាវ|ลาว|lào|ລາວ|လာအို',
  MM: 'burmese|burma|myanmar|myanmarese|myanma|bamar|mya|bur|birma|缅甸|緬甸|មីយ៉ាន់ម៉ា|ភូមា|พม่า|เมียนมา|เมียนมาร์|miến điện|မြန်မာ|ພະມ້າ',
  ID: 'indonesian|indonesia|wni|ina|indo|印尼|印度尼西亚|ឥណ្ឌូនេស៊ី|อินโดนีเซีย|in-đô-nê-xi-a|အင်ဒိုနီးရှား',
  PH: 'filipino|filipina|pilipino|pilipinas|pinoy|philippine|philippines|philipines|phillipines|phi|phl|rp|菲律宾|菲律賓|ហ្វីលីពីន|ភីលីពីន|ฟิลิปปินส์|phi-líp-pin|ဖိလစ်ပိုင်',
  MY: 'malaysian|malaysia|mas|mys|malay|马来西亚|馬來西亞|大马|ម៉ាឡេស៊ី|มาเลเซีย|ma-lai-xi-a|မလေးရှား|wn malaysia',
  SG: 'singaporean|singapore|sin|新加坡|សិង្ហបុរី|สิงคโปร์',
  IN: 'indian|india|bharat|hindustan|ind|印度|ឥណ្ឌា|อินเดีย|ấn độ|भारत|भारतीय|ভারত|အိန္ဒိယ',
  BD: 'bangladeshi|bangladesh|bangla|bengali|ban|bd|孟加拉|孟加拉国|បង់ក្លាដែស|บังกลาเทศ|বাংলাদেশ|বাংলাদেশি',
  PK: 'pakistani|pakistan|pak|巴基斯坦|ប៉ាគីស្ថាន|ปากีสถาน|پاکستان',
  NP: 'nepali|nepalese|nepal|nep|尼泊尔|នេប៉ាល់|เนปาล|नेपाल|नेपाली',
  LK: 'sri lankan|srilankan|sri lanka|ceylon|sri|斯里兰卡|ស្រីលង្កា|ศรีลังกา|ශ්‍රී ලංකාව',
  KE: 'kenyan|kenya|肯尼亚|កេនយ៉ា|เคนยา|mkenya',
  UG: 'ugandan|uganda|乌干达|អ៊ូហ្គង់ដា|ยูกันดา',
  ET: 'ethiopian|ethiopia|eth|埃塞俄比亚|អេត្យូពី|เอธิโอเปีย|ኢትዮጵያ|ኢትዮጵያዊ|habesha',
  TZ: 'tanzanian|tanzania|坦桑尼亚|mtanzania',
  RW: 'rwandan|rwandese|rwanda',
  BI: 'burundian|burundi',
  NG: 'nigerian|nigeria|尼日利亚',
  GH: 'ghanaian|ghana|加纳',
  CM: 'cameroonian|cameroon|喀麦隆',
  ZA: 'south african|south africa|rsa|南非',
  ZW: 'zimbabwean|zimbabwe',
  ZM: 'zambian|zambia',
  MW: 'malawian|malawi',
  MG: 'malagasy|madagascan|madagascar',
  SO: 'somali|somalian|somalia',
  ER: 'eritrean|eritrea',
  SL: 'sierra leonean|sierra leone',
  LR: 'liberian|liberia',
  CI: 'ivorian|ivory coast|cote divoire',
  SN: 'senegalese|senegal',
  MA: 'moroccan|morocco|maroc|摩洛哥',
  TN: 'tunisian|tunisia',
  DZ: 'algerian|algeria',
  EG: 'egyptian|egypt|埃及',
  TR: 'turkish|turk|turkey|turkiye|türkiye|土耳其',
  RU: 'russian|russia|russian federation|rus|俄罗斯|រុស្ស៊ី|россия|русский',
  UA: 'ukrainian|ukraine|乌克兰',
  BY: 'belarusian|belarus',
  KZ: 'kazakh|kazakhstani|kazakhstan|哈萨克斯坦|казахстан',
  KG: 'kyrgyz|kirgiz|kyrgyzstani|kyrgyzstan|吉尔吉斯斯坦|киргизия',
  UZ: 'uzbek|uzbekistani|uzbekistan|乌兹别克斯坦',
  TJ: 'tajik|tajikistan',
  TM: 'turkmen|turkmenistan',
  MN: 'mongolian|mongol|mongolia|蒙古',
  KR: 'south korean|south korea|republic of korea|rok|kor|韩国|韓國|កូរ៉េ|កូរ៉េខាងត្បូង|เกาหลี|เกาหลีใต้|hàn quốc|한국|대한민국',
  KP: 'north korean|north korea|dprk|朝鲜',
  JP: 'japanese|japan|jpn|日本|ជប៉ុន|ญี่ปุ่น|nhật bản|nhật|jepang',
  AF: 'afghan|afghani|afghanistan|阿富汗',
  IR: 'iranian|persian|iran|伊朗',
  IQ: 'iraqi|iraq',
  SY: 'syrian|syria',
  YE: 'yemeni|yemen',
  LB: 'lebanese|lebanon',
  JO: 'jordanian|jordan',
  AE: 'emirati|uae|u.a.e',
  SA: 'saudi|saudi arabian|saudi arabia|ksa',
  BT: 'bhutanese|bhutan',
  MV: 'maldivian|maldives',
  TL: 'timorese|east timorese|east timor|timor leste|timor',
  BN: 'bruneian|brunei',
  PG: 'papua new guinean|png',
  AU: 'australian|australia|aus|aussie|澳大利亚|澳洲',
  NZ: 'new zealander|new zealand|kiwi|nzl',
  GB: 'british|english|scottish|welsh|uk|u.k|united kingdom|great britain|england|scotland|gbr|英国|អង់គ្លេស|อังกฤษ|anh',
  IE: 'irish|ireland',
  US: 'american|usa|u.s.a|us|u.s|united states|united states of america|america|美国|美國|អាមេរិក|อเมริกา|อเมริกัน|mỹ|hoa kỳ|amerika',
  CA: 'canadian|canada|加拿大',
  MX: 'mexican|mexico|méxico',
  BR: 'brazilian|brasileiro|brazil|brasil|巴西',
  CO: 'colombian|colombia|colombiano',
  PE: 'peruvian|peru|peruano',
  VE: 'venezuelan|venezuela',
  EC: 'ecuadorian|ecuador',
  BO: 'bolivian|bolivia',
  AR: 'argentine|argentinian|argentina',
  CL: 'chilean|chile',
  CU: 'cuban|cuba',
  DO: 'dominican|dominican republic',
  FR: 'french|france|法国|français',
  DE: 'german|germany|deutsch|德国',
  IT: 'italian|italy',
  ES: 'spanish|spain',
  PT: 'portuguese|portugal',
  NL: 'dutch|netherlands|holland',
  BE: 'belgian|belgium',
  CH: 'swiss|switzerland',
  AT: 'austrian|austria',
  PL: 'polish|pole|poland',
  CZ: 'czech|czech republic|czechia',
  RO: 'romanian|romania',
  BG: 'bulgarian|bulgaria',
  HU: 'hungarian|hungary',
  GE: 'georgian|georgia',
  AM: 'armenian|armenia',
  AZ: 'azerbaijani|azeri|azerbaijan',
  MD: 'moldovan|moldova',
  SE: 'swedish|sweden',
  NO: 'norwegian|norway',
  DK: 'danish|denmark',
  FI: 'finnish|finland',
};
/** Words that name more than one country: the likelier for these lists first. */
const several: Record<string, string[]> = {
  korean: ['KR', 'KP'],
  korea: ['KR', 'KP'],
  congolese: ['CD', 'CG'],
  congo: ['CD', 'CG'],
  guinean: ['GN', 'GW'],
  chinesetaiwan: ['TW', 'CN'],
  taiwanchina: ['TW', 'CN'],
  中国台湾: ['TW', 'CN'],
  cam: ['KH', 'CM'],
};
const statelessWords = new Set(
  [
    'stateless',
    'no nationality',
    'apatride',
    '无国籍',
    '無國籍',
    'គ្មានសញ្ជាតិ',
    'ไร้สัญชาติ',
    'không quốc tịch',
    'tanpa kewarganegaraan',
    'rohingya stateless',
  ].map(headerKey),
);
const blankWords = new Set(
  ['', 'na', 'unknown', 'nil', 'none', '未知', '不详', 'មិនដឹង', 'ไม่ทราบ', 'không rõ', 'tidak diketahui'].map(headerKey),
);

const codeOf = new Map<string, string>();
for (const language of [
  'en',
  'zh',
  'th',
  'vi',
  'id',
  'km',
  'ms',
  'hi',
  'bn',
  'am',
  'fr',
  'es',
  'ru',
  'ja',
  'ko',
  'ar',
  'pt',
  'ur',
  'ta',
  'sw',
  'tr',
  'mn',
  'kk',
  'uz',
  'ky',
]) {
  const names = countries.getNames(language, { select: 'all' });
  for (const [code, list] of Object.entries(names))
    for (const name of list) if (!codeOf.has(headerKey(name))) codeOf.set(headerKey(name), code);
}
for (const [alpha2, alpha3] of Object.entries(countries.getAlpha2Codes())) {
  codeOf.set(headerKey(alpha2), alpha2);
  codeOf.set(headerKey(alpha3), alpha2);
}
for (const [code, list] of Object.entries(words)) for (const word of list.split('|')) codeOf.set(headerKey(word), code);
const guessable = [...codeOf.entries()].filter(([word]) => word.length >= 5 && /^[a-z]+$/.test(word));

export interface NationalityReading {
  /** Best first. Empty: none known. */
  codes: string[];
  kind: 'SURE' | 'SEVERAL' | 'GUESSED' | 'STATELESS' | 'BLANK' | 'UNKNOWN';
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end))
    end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function lookUp(text: string): string[] {
  const key = headerKey(text);
  const many = several[key];
  if (many) return many;
  const known = codeOf.get(key);
  if (known) return [known];
  const trimmed = key
    .replace(/^(citizenof|nationalof|republicof|quoctich|nguoi|warganegara|wn|orang|สัญชาติ|ชาว|คน|ជនជាតិ|សញ្ជាតិ|ជាតិ)/u, '')
    .replace(/(national|citizen|籍|人|国籍|nationality)$/u, '');
  const code = trimmed === key ? undefined : codeOf.get(trimmed);
  return code ? [code] : [];
}

/** China, PRC, CHN, 中国, WNI, Filipino, ไทย, Việt Nam, Burmese, "Chineese". */
export function readNationality(text: string): NationalityReading {
  const key = headerKey(text);
  if (blankWords.has(key)) return { codes: [], kind: 'BLANK' };
  if (statelessWords.has(key)) return { codes: [], kind: 'STATELESS' };
  const whole = lookUp(text);
  if (whole.length > 0) return { codes: whole, kind: whole.length === 1 ? 'SURE' : 'SEVERAL' };
  const parts = [...new Set(text.split(/[/,;&+()（）|]|\band\b/u).flatMap((part) => lookUp(part)))];
  if (parts.length > 0) return { codes: parts, kind: parts.length === 1 ? 'SURE' : 'SEVERAL' };
  if (key.length >= 5 && key.length <= 30) {
    const guesses = [...new Set(guessable.filter(([word]) => oneSlip(word, key)).map(([, code]) => code))];
    if (guesses.length > 0) return { codes: guesses, kind: 'GUESSED' };
  }
  return { codes: [], kind: 'UNKNOWN' };
}
