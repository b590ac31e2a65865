import type { LetterField } from './letter-lists.js';

/** Languages that a letter can be written in: those whose letters are printed correctly. */
export const letterLanguages = ['en', 'km', 'th', 'zh', 'vi', 'id', 'my', 'hi', 'bn'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export interface LetterWords {
  readonly number: string;
  /** With {page} and {pages}. */
  readonly page: string;
  readonly subject: string;
  readonly columns: Readonly<Partial<Record<LetterField, string>>>;
  readonly sexes: Readonly<Record<string, string>>;
}

const english: LetterWords = {
  number: 'No.',
  page: 'page {page} of {pages}',
  subject: 'Subject',
  columns: {
    PERSON_REFERENCE: 'Our reference',
    PERSON_NAME: 'Name',
    PERSON_ROMANISED: 'Name in Latin letters',
    PERSON_SEX: 'Sex',
    PERSON_BIRTH: 'Born',
    PERSON_NATIONALITY: 'Nationality',
    PERSON_DOCUMENT: 'Document',
    PERSON_OUT_ON: 'Out since',
    PERSON_LEGAL_UNTIL: 'Legal stay until',
    PERSON_JOURNEY: 'Journey',
  },
  sexes: { FEMALE: 'F', MALE: 'M', OTHER: 'X', UNKNOWN: '' },
};

/** What stands around the words of a template. A language without its own words has them in English. */
const words: Readonly<Partial<Record<LetterLanguage, LetterWords>>> = {
  en: english,
  km: {
    number: 'ល.រ',
    page: 'ទំព័រ {page} នៃ {pages}',
    subject: 'កម្មវត្ថុ',
    columns: {
      PERSON_REFERENCE: 'លេខយោង',
      PERSON_NAME: 'ឈ្មោះ',
      PERSON_ROMANISED: 'ឈ្មោះជាអក្សរឡាតាំង',
      PERSON_SEX: 'ភេទ',
      PERSON_BIRTH: 'ថ្ងៃខែឆ្នាំកំណើត',
      PERSON_NATIONALITY: 'សញ្ជាតិ',
      PERSON_DOCUMENT: 'លេខឯកសារ',
      PERSON_OUT_ON: 'ចេញតាំងពី',
      PERSON_LEGAL_UNTIL: 'ស្នាក់នៅស្របច្បាប់ដល់',
      PERSON_JOURNEY: 'ដំណើរ',
    },
    sexes: { FEMALE: 'ស្រី', MALE: 'ប្រុស', OTHER: 'ផ្សេង', UNKNOWN: '' },
  },
  th: {
    number: 'ลำดับ',
    page: 'หน้า {page} จาก {pages}',
    subject: 'เรื่อง',
    columns: {
      PERSON_REFERENCE: 'เลขอ้างอิง',
      PERSON_NAME: 'ชื่อ',
      PERSON_ROMANISED: 'ชื่ออักษรโรมัน',
      PERSON_SEX: 'เพศ',
      PERSON_BIRTH: 'วันเกิด',
      PERSON_NATIONALITY: 'สัญชาติ',
      PERSON_DOCUMENT: 'เลขเอกสาร',
      PERSON_OUT_ON: 'ออกมาตั้งแต่',
      PERSON_LEGAL_UNTIL: 'อยู่ได้ถึง',
      PERSON_JOURNEY: 'การเดินทาง',
    },
    sexes: { FEMALE: 'หญิง', MALE: 'ชาย', OTHER: 'อื่น', UNKNOWN: '' },
  },
  zh: {
    number: '序号',
    page: '第{page}页，共{pages}页',
    subject: '事由',
    columns: {
      PERSON_REFERENCE: '我方编号',
      PERSON_NAME: '姓名',
      PERSON_ROMANISED: '拉丁字母姓名',
      PERSON_SEX: '性别',
      PERSON_BIRTH: '出生日期',
      PERSON_NATIONALITY: '国籍',
      PERSON_DOCUMENT: '证件号码',
      PERSON_OUT_ON: '脱离日期',
      PERSON_LEGAL_UNTIL: '合法停留至',
      PERSON_JOURNEY: '行程',
    },
    sexes: { FEMALE: '女', MALE: '男', OTHER: '其他', UNKNOWN: '' },
  },
  vi: {
    number: 'STT',
    page: 'trang {page}/{pages}',
    subject: 'V/v',
    columns: {
      PERSON_REFERENCE: 'Mã hồ sơ',
      PERSON_NAME: 'Họ và tên',
      PERSON_ROMANISED: 'Tên chữ La-tinh',
      PERSON_SEX: 'Giới tính',
      PERSON_BIRTH: 'Ngày sinh',
      PERSON_NATIONALITY: 'Quốc tịch',
      PERSON_DOCUMENT: 'Số giấy tờ',
      PERSON_OUT_ON: 'Ra ngoài từ',
      PERSON_LEGAL_UNTIL: 'Cư trú hợp pháp đến',
      PERSON_JOURNEY: 'Chuyến đi',
    },
    sexes: { FEMALE: 'Nữ', MALE: 'Nam', OTHER: 'Khác', UNKNOWN: '' },
  },
};

export const isLetterLanguage = (language: string): language is LetterLanguage =>
  (letterLanguages as readonly string[]).includes(language);
export const letterWords = (language: string): LetterWords =>
  (isLetterLanguage(language) ? words[language] : undefined) ?? english;
