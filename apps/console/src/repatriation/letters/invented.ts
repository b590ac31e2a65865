import {
  letterFieldRules,
  type LetterBody,
  letterTemplateProblems,
  type LetterValues,
  letterWords,
  mergeLetter,
} from '@homeward/domain';
import { dayInWords, type PaperWords } from './paper.js';

/** Two people who do not exist, one with a name in another script and one about whom little is known. */
const people: readonly LetterValues[] = [
  {
    PERSON_REFERENCE: 'KH-2026-00001',
    PERSON_NAME: 'ស្រីនាង សុខា',
    PERSON_ROMANISED: 'SREY NEANG Sokha',
    PERSON_SEX: 'FEMALE',
    PERSON_BIRTH: '1999-02-03',
    PERSON_NATIONALITY: 'TH',
    PERSON_DOCUMENT: 'AA1234567',
    PERSON_OUT_ON: '2026-03-04',
    PERSON_LEGAL_UNTIL: '2026-02-20',
    PERSON_JOURNEY: 'GH 204 2026-04-01 PNH – BKK',
  },
  {
    PERSON_REFERENCE: 'KH-2026-00002',
    PERSON_NAME: '王小明',
    PERSON_ROMANISED: 'WANG Xiaoming',
    PERSON_SEX: 'MALE',
    PERSON_BIRTH: '2001',
    PERSON_NATIONALITY: 'CN',
  },
];

export function inventedPaper(language: string, body: LetterBody): PaperWords {
  const words = letterWords(language);
  const countries = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  const day = '2026-03-10';
  const letter: LetterValues = {
    LETTER_NUMBER: 'LT-2026-0042',
    LETTER_DATE: dayInWords(language, day),
    ORGANISATION: 'Organisation',
    RECIPIENT: 'Embassy',
    PEOPLE_COUNT: String(people.length),
    SIGNATORY: 'Sok Chan',
  };
  const merged = mergeLetter(
    body,
    letter,
    people.map((one) => ({
      ...one,
      PERSON_SEX: words.sexes[one.PERSON_SEX ?? ''] ?? '',
      PERSON_NATIONALITY: countries.of(one.PERSON_NATIONALITY ?? '') ?? '',
    })),
  );
  return {
    language,
    letterhead: [letter.ORGANISATION ?? ''],
    recipient: [letter.RECIPIENT ?? ''],
    dated: letter.LETTER_DATE ?? '',
    subject: merged.subject,
    signatory: letter.SIGNATORY ?? '',
    blocks: merged.blocks.map((block) =>
      block.kind === 'LIST'
        ? {
            kind: 'LIST',
            text: '',
            header: block.columns.map((column) => words.columns[column] ?? ''),
            rows: block.rows,
          }
        : { kind: block.kind, text: block.text, header: [], rows: [] },
    ),
  };
}

/** What is wrong with one part, while it is being written; the server says the same when it is saved. */
export const problemsOfBlock = (body: LetterBody, position: number) =>
  letterTemplateProblems(body).filter(({ field }) => field.startsWith(`blocks.${position}.`));

export const tokenOf = (field: keyof typeof letterFieldRules): string => `{{${letterFieldRules[field].token}}}`;
