import type { Sex } from '../codes/index.js';
import { headerKey } from './header-words.js';

const words: Record<Exclude<Sex, 'UNKNOWN'>, string> = {
  MALE: 'm|male|man|boy|mr|ប្រុស|ប|បុរស|男|男性|先生|ชาย|ช|ผู้ชาย|นาย|nam|laki-laki|laki|lelaki|pria|l|ကျား|ຊາຍ|lalaki|पुरुष|পুরুষ|ወንድ|남|남자|남성|ذكر|муж|мужской|мужчина|м|homme|masculin|masculino|hombre|mwanaume|mume|me|ஆண்',
  FEMALE:
    'f|female|woman|girl|w|ms|mrs|miss|ស្រី|ស|នារី|女|女性|女士|หญิง|ญ|ผู้หญิง|นาง|นางสาว|nữ|nu|perempuan|wanita|p|မ|အမျိုးသမီး|ຍິງ|babae|महिला|स्त्री|মহিলা|ሴት|여|여자|여성|أنثى|انثى|жен|женский|женщина|ж|femme|féminin|femenino|feminino|mujer|mwanamke|mke|ke|பெண்',
  OTHER: 'x|other|non-binary|nonbinary|transgender|trans|third gender|ផ្សេងទៀត|其他|อื่นๆ|khác|lainnya',
};
const blank = new Set(
  ['unknown', 'u', 'na', 'nk', '未知', '不详', 'មិនដឹង', 'ไม่ทราบ', 'khôngrõ', 'tidakdiketahui'].map(headerKey),
);

const sexOf = new Map<string, Sex>();
for (const [sex, list] of Object.entries(words) as [Sex, string][])
  for (const word of list.split('|')) sexOf.set(headerKey(word), sex);

/** 'UNKNOWN' for words that say so; undefined for a word that is none of these. */
export function readSex(text: string): Sex | undefined {
  const key = headerKey(text);
  if (blank.has(key)) return 'UNKNOWN';
  const known = sexOf.get(key);
  if (known) return known;
  // "M / ប្រុស", "Male (男)": every part that is known must agree.
  const found = new Set(text.split(/[\s/|()（）,;]+/u).flatMap((part) => sexOf.get(headerKey(part)) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}
