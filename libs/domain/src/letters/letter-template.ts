import {
  type LetterBlockKind,
  type LetterField,
  letterFieldRules,
  letterFields,
  type LetterProblemCode,
} from './letter-lists.js';

export interface LetterBlock {
  readonly kind: LetterBlockKind;
  readonly text: string;
  /** Of a LIST. */
  readonly columns: readonly LetterField[];
}
export interface LetterBody {
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
}

export interface LetterProblem {
  /** "subject", or "blocks.2.text" or "blocks.2.columns". */
  readonly field: string;
  readonly code: LetterProblemCode;
  /** What stands between the braces. */
  readonly token?: string;
}

const byToken: ReadonlyMap<string, LetterField> = new Map(
  letterFields.map((field) => [letterFieldRules[field].token, field]),
);
const FIELD = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Everything that would make a letter read otherwise than its template, each at its place. */
export function letterTemplateProblems(body: LetterBody): LetterProblem[] {
  const problems: LetterProblem[] = [...textProblems('subject', body.subject, false)];
  body.blocks.forEach((block, n) => {
    const at = `blocks.${n}`;
    if (block.kind === 'LIST') {
      if (block.columns.length === 0) problems.push({ field: `${at}.columns`, code: 'LETTER_NO_COLUMNS' });
      for (const column of block.columns)
        if (!letterFieldRules[column].person)
          problems.push({
            field: `${at}.columns`,
            code: 'LETTER_LETTER_COLUMN',
            token: letterFieldRules[column].token,
          });
      return;
    }
    if (block.text.trim() === '') problems.push({ field: `${at}.text`, code: 'LETTER_EMPTY_BLOCK' });
    problems.push(...textProblems(`${at}.text`, block.text, block.kind === 'EACH'));
  });
  // A letter that names nobody is a letter about nobody.
  if (!body.blocks.some(({ kind }) => kind === 'LIST' || kind === 'EACH'))
    problems.push({ field: 'blocks', code: 'LETTER_NOBODY_IN_IT' });
  return problems;
}

function textProblems(field: string, text: string, person: boolean): LetterProblem[] {
  const problems: LetterProblem[] = [];
  for (const [, token = ''] of text.matchAll(FIELD)) {
    const known = byToken.get(token);
    if (!known) problems.push({ field, code: 'LETTER_UNKNOWN_FIELD', token });
    else if (letterFieldRules[known].person && !person)
      problems.push({ field, code: 'LETTER_PERSON_FIELD_HERE', token });
  }
  if (/\{\{|\}\}/.test(text.replace(FIELD, ''))) problems.push({ field, code: 'LETTER_BROKEN_FIELD' });
  return problems;
}

/** Which fields a letter reads of a person: what is not in it is not read. */
export function fieldsOf(body: LetterBody): Set<LetterField> {
  const found = new Set<LetterField>();
  for (const { text, columns } of body.blocks) {
    for (const column of columns) found.add(column);
    for (const [, token = ''] of text.matchAll(FIELD)) {
      const field = byToken.get(token);
      if (field) found.add(field);
    }
  }
  return found;
}

export type LetterValues = Readonly<Partial<Record<LetterField, string>>>;

export interface MergedLetter {
  readonly subject: string;
  readonly blocks: readonly (
    | { readonly kind: 'HEADING' | 'TEXT'; readonly text: string }
    | { readonly kind: 'LIST'; readonly columns: readonly LetterField[]; readonly rows: readonly (readonly string[])[] }
  )[];
}

/** What is not known is a dash: an empty place in a letter looks like a mistake, and is taken for one. */
export const UNKNOWN_VALUE = '—';

/** Puts the values in. Values are texts and never looked through for fields. */
export function mergeLetter(body: LetterBody, letter: LetterValues, people: readonly LetterValues[]): MergedLetter {
  const say = (text: string, values: LetterValues): string =>
    text.replace(FIELD, (whole, token: string) => {
      const field = byToken.get(token);
      return field ? values[field] || UNKNOWN_VALUE : whole;
    });
  return {
    subject: say(body.subject, letter),
    blocks: body.blocks.flatMap((block): MergedLetter['blocks'][number][] => {
      if (block.kind === 'LIST')
        return [
          {
            kind: 'LIST',
            columns: block.columns,
            rows: people.map((person) => block.columns.map((column) => person[column] || UNKNOWN_VALUE)),
          },
        ];
      if (block.kind === 'EACH')
        return people.map((person) => ({ kind: 'TEXT', text: say(block.text, { ...letter, ...person }) }));
      return [{ kind: block.kind, text: say(block.text, letter) }];
    }),
  };
}
