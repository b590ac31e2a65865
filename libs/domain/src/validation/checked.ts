/** Every check of a field gives the cleaned value or one code; the codes are translated under codes.fieldProblems. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: FieldProblem };

export const fieldProblems = [
  'REQUIRED',
  'NOT_TEXT',
  'TOO_LONG',
  'CONTROL_CHARACTERS',
  'ONE_LINE_ONLY',
  'NOT_A_PHONE',
  'COUNTRY_CODE_NEEDED',
  'NOT_A_DOCUMENT_NUMBER',
  'NOT_AN_EMAIL',
  'NOT_A_COUNTRY',
  'NOT_A_LANGUAGE',
  'NOT_URL_SAFE',
  'NOT_A_WEB_ADDRESS',
  'NOT_A_CODE',
  'NOT_A_DATE',
  'NO_SUCH_DAY',
  'YEAR_OUT_OF_RANGE',
  'IN_THE_FUTURE',
  'ENDS_BEFORE_IT_BEGINS',
  'NOT_A_NUMBER',
  'OUT_OF_RANGE',
  'NOT_MONEY',
  'NOT_YES_OR_NO',
  'TOO_MANY',
  'UNKNOWN_QUESTION',
  'MALFORMED',
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

export function good<T>(value: T): Checked<T> {
  return { ok: true, value };
}

export function bad(code: FieldProblem): { readonly ok: false; readonly code: FieldProblem } {
  return { ok: false, code };
}
