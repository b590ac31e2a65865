import {
  answerStates,
  stayArrivals,
  stayDepartures,
  type AnswerState,
  type StayArrival,
  type StayDeparture,
} from '../codes/index.js';
import { isMoney, type Money } from '../fines/money.js';
import { parsePartialDate, surelyAfter, type PartialDate } from '../partial-date/partial-date.js';
import { bad, good, type Checked, type FieldProblem } from '../validation/checked.js';
import { checkPhone } from '../validation/contacts.js';
import { checkCountry } from '../validation/countries.js';
import { checkLanguage } from '../validation/languages.js';
import { checkLongText, checkShortText } from '../validation/text.js';
import { isIsoDate, type IsoDate } from '../working-days/working-days.js';
import { interviewLists } from './interview-lists.js';
import { type InterviewQuestion, type QuestionKind } from './interview-question.js';
import { findQuestion, interviewQuestions } from './interview-questions.js';

/** One stay as told; a compound of the registry, or a place in the person's words until somebody finds it there. */
export interface StayAnswer {
  readonly compoundId?: string | null;
  readonly place: string;
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
  readonly cameBy: StayArrival;
  readonly leftBy: StayDeparture;
  /** What was paid for the person on arrival there. */
  readonly price?: Money | null;
  readonly note: string;
}

/** "Before Tet", "when the rain began": kept as said, with a partial date beside it where one can be told. */
export interface DateInWords {
  readonly words: string;
  readonly date: PartialDate | null;
}

export type AnswerValue = string | boolean | number | readonly string[] | Money | DateInWords | readonly StayAnswer[];

/** Refused, unknown and not asked carry no value: three different things, none of them an empty text. */
export type Answer =
  { readonly state: 'GIVEN'; readonly value: AnswerValue } | { readonly state: Exclude<AnswerState, 'GIVEN'> };
export type Answers = Readonly<Record<string, Answer>>;

export interface AnswerProblem {
  readonly key: string;
  readonly code: FieldProblem;
  /** Within a list of stays: which one, and which of its fields. */
  readonly at?: { readonly index: number; readonly field: keyof StayAnswer };
}

export interface AnswerContext {
  readonly today: IsoDate;
}

export const mostStays = 30;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const isOneOf = <T extends string>(codes: readonly T[], value: unknown): value is T =>
  (codes as readonly unknown[]).includes(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkPartial(value: unknown, context: AnswerContext): Checked<PartialDate> {
  const parsed = parsePartialDate(value, { notAfter: context.today });
  return parsed.ok ? good(parsed.value) : bad(parsed.code);
}

function checkDateInWords(value: Record<string, unknown>, context: AnswerContext): Checked<DateInWords> {
  const words = checkShortText(value['words'], { required: true });
  if (!words.ok) return words;
  const date = value['date'] ?? null;
  if (date === null) return good({ words: words.value, date });
  const partial = checkPartial(date, context);
  return partial.ok ? good({ words: words.value, date: partial.value }) : partial;
}

function checkMoney(value: unknown): Checked<Money> {
  return isMoney(value) && value.minor >= 0 ? good({ minor: value.minor, currency: value.currency }) : bad('NOT_MONEY');
}

type StayField = keyof StayAnswer;
type StayCheck =
  | { readonly ok: true; readonly value: StayAnswer }
  | { readonly ok: false; readonly problems: readonly { readonly field: StayField; readonly code: FieldProblem }[] };

/** One stay, for the interview and for the page that records stays outside of it. */
export function checkStay(raw: unknown, context: AnswerContext): StayCheck {
  if (!isRecord(raw)) return { ok: false, problems: [{ field: 'place', code: 'MALFORMED' }] };
  const problems: { field: StayField; code: FieldProblem }[] = [];
  const take = <T>(field: StayField, checked: Checked<T>, otherwise: T): T => {
    if (checked.ok) return checked.value;
    problems.push({ field, code: checked.code });
    return otherwise;
  };
  const optional = <T>(value: unknown, check: (given: unknown) => Checked<T>): Checked<T | null> =>
    value === null || value === undefined || value === '' ? good(null) : check(value);

  const compoundId = take(
    'compoundId',
    optional(raw['compoundId'], (v) => (typeof v === 'string' && UUID.test(v) ? good(v) : bad('MALFORMED'))),
    null,
  );
  const place = take('place', checkShortText(raw['place']), '');
  const from = take(
    'from',
    optional(raw['from'], (v) => checkPartial(v, context)),
    null,
  );
  const to = take(
    'to',
    optional(raw['to'], (v) => checkPartial(v, context)),
    null,
  );
  const price = take('price', optional(raw['price'], checkMoney), null);
  const note = take('note', checkLongText(raw['note']), '');
  const cameBy = raw['cameBy'] ?? 'UNKNOWN';
  const leftBy = raw['leftBy'] ?? 'UNKNOWN';
  if (!isOneOf(stayArrivals, cameBy)) problems.push({ field: 'cameBy', code: 'NOT_A_CODE' });
  if (!isOneOf(stayDepartures, leftBy)) problems.push({ field: 'leftBy', code: 'NOT_A_CODE' });
  if (compoundId === null && place === '' && problems.length === 0) problems.push({ field: 'place', code: 'REQUIRED' });
  if (from && to && surelyAfter(from, to)) problems.push({ field: 'to', code: 'ENDS_BEFORE_IT_BEGINS' });
  if (problems.length > 0 || !isOneOf(stayArrivals, cameBy) || !isOneOf(stayDepartures, leftBy))
    return { ok: false, problems };
  return { ok: true, value: { compoundId, place, from, to, cameBy, leftBy, price, note } };
}

type ValueCheck = (value: unknown, q: InterviewQuestion, context: AnswerContext) => Checked<AnswerValue>;

const codesOf = (q: InterviewQuestion): readonly string[] => (q.list ? interviewLists[q.list] : []);

const valueChecks = {
  text: (v) => checkShortText(v, { required: true }),
  long: (v) => checkLongText(v, { required: true }),
  yesno: (v) => (typeof v === 'boolean' ? good(v) : bad('NOT_YES_OR_NO')),
  code: (v, q) => (isOneOf(codesOf(q), v) ? good(v) : bad('NOT_A_CODE')),
  codes: (v, q) => {
    if (!Array.isArray(v)) return bad('NOT_A_CODE');
    if (v.length === 0) return bad('REQUIRED');
    if (v.length > codesOf(q).length) return bad('TOO_MANY');
    const known = v.filter((code): code is string => isOneOf(codesOf(q), code));
    return known.length === v.length ? good([...new Set(known)]) : bad('NOT_A_CODE');
  },
  date: (v, _q, { today }) => (!isIsoDate(v) ? bad('NOT_A_DATE') : v > today ? bad('IN_THE_FUTURE') : good(v)),
  partialDate: (v, _q, context) => (isRecord(v) ? checkDateInWords(v, context) : checkPartial(v, context)),
  number: (v, q) => {
    if (typeof v !== 'number' || !Number.isSafeInteger(v)) return bad('NOT_A_NUMBER');
    return v < (q.min ?? 0) || v > (q.max ?? 1_000_000) ? bad('OUT_OF_RANGE') : good(v);
  },
  money: (v) => checkMoney(v),
  phone: (v) => checkPhone(v),
  country: (v) => checkCountry(v),
  language: (v) => checkLanguage(v),
  stays: (v) =>
    !Array.isArray(v) || v.length === 0
      ? bad('REQUIRED')
      : v.length > mostStays
        ? bad('TOO_MANY')
        : good(v as StayAnswer[]),
} as const satisfies Record<QuestionKind, ValueCheck>;

export interface ReadAnswers {
  /** Cleaned; answers with a problem are left out. */
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

function readStays(
  key: string,
  stays: readonly unknown[],
  context: AnswerContext,
): { stays: StayAnswer[]; problems: AnswerProblem[] } {
  const good: StayAnswer[] = [];
  const problems: AnswerProblem[] = [];
  stays.forEach((stay, index) => {
    const checked = checkStay(stay, context);
    if (checked.ok) good.push(checked.value);
    else problems.push(...checked.problems.map(({ field, code }) => ({ key, code, at: { index, field } })));
  });
  return { stays: good, problems };
}

/**
 * Reads answers from outside (a browser, a stored draft): checks and cleans each, and names what is wrong where. A
 * draft is saved with the good ones, so one slip never costs the rest of an hour's talk.
 */
export function readAnswers(raw: unknown, context: AnswerContext): ReadAnswers {
  if (!isRecord(raw)) return { answers: {}, problems: [{ key: '', code: 'MALFORMED' }] };
  const answers: Record<string, Answer> = {};
  const problems: AnswerProblem[] = [];
  // A form never sends more than there are questions; more is an attack or a mistake, and its keys are not echoed.
  const entries = Object.entries(raw);
  if (entries.length > interviewQuestions.length * 2) return { answers: {}, problems: [{ key: '', code: 'TOO_MANY' }] };
  for (const [key, given] of entries) {
    const q = findQuestion(key);
    if (!q) {
      problems.push({ key: '', code: 'UNKNOWN_QUESTION' });
      continue;
    }
    if (!isRecord(given) || !isOneOf(answerStates, given['state'])) {
      problems.push({ key, code: 'MALFORMED' });
    } else if (given['state'] !== 'GIVEN') {
      answers[key] = { state: given['state'] };
    } else {
      const check: ValueCheck = valueChecks[q.kind];
      const checked = check(given['value'], q, context);
      const stays =
        checked.ok && q.kind === 'stays' ? readStays(key, checked.value as readonly unknown[], context) : null;
      if (!checked.ok) problems.push({ key, code: checked.code });
      else if (stays && stays.problems.length > 0) problems.push(...stays.problems);
      else answers[key] = { state: 'GIVEN', value: stays ? stays.stays : checked.value };
    }
  }
  return { answers, problems };
}

export function validateAnswers(answers: unknown, context: AnswerContext): readonly AnswerProblem[] {
  return readAnswers(answers, context).problems;
}

export function answerOf(answers: Answers, key: string): Answer {
  return Object.hasOwn(answers, key) ? (answers[key] ?? { state: 'NOT_ASKED' }) : { state: 'NOT_ASKED' };
}

export function valueOf(answers: Answers, key: string): AnswerValue | undefined {
  const answer = answerOf(answers, key);
  return answer.state === 'GIVEN' ? answer.value : undefined;
}

/** Whether a question belongs to this interview, by what was answered before it. */
export function isShown(q: InterviewQuestion, answers: Answers): boolean {
  if (!q.showIf) return true;
  const value = valueOf(answers, q.showIf.key);
  return Array.isArray(value) ? (value as readonly unknown[]).includes(q.showIf.is) : value === q.showIf.is;
}
