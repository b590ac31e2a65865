import { type ConsentPurpose } from '../codes/index.js';
import { checkText, textLimits } from '../validation/text.js';
import { answerOf, readAnswers, type Answer, type AnswerContext, type AnswerProblem, type Answers } from './answers.js';
import { isOpen } from './interview-consent.js';
import { findQuestion, sectionOf } from './interview-questions.js';

/** A correction of a signed interview. The old answer stays: a court may ask what was said first, and why it changed. */
export interface Amendment {
  readonly key: string;
  readonly was: Answer;
  readonly becomes: Answer;
  readonly reason: string;
}

export const amendmentProblemCodes = [
  'NOT_SIGNED',
  'UNKNOWN_QUESTION',
  'CONSENT_IS_WITHDRAWN_NOT_AMENDED',
  'NO_CONSENT_FOR_PURPOSE',
  'REASON_NEEDED',
  'NO_CHANGE',
  'CHANGED_MEANWHILE',
  'BAD_ANSWER',
] as const;
export type AmendmentProblemCode = (typeof amendmentProblemCodes)[number];

export interface AmendmentProblem {
  readonly code: AmendmentProblemCode;
  readonly answers?: readonly AnswerProblem[];
}

/** Order in an object is no difference. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return (a ?? null) === (b ?? null);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => same(x[key], y[key]));
}

export function currentAnswers(signed: Answers, amendments: readonly Pick<Amendment, 'key' | 'becomes'>[]): Answers {
  return amendments.reduce<Answers>((answers, { key, becomes }) => ({ ...answers, [key]: becomes }), signed);
}

export interface AmendmentRequest {
  readonly signed: boolean;
  /** With earlier amendments applied. */
  readonly current: Answers;
  readonly key: string;
  /** The answer the writer saw; if it has been amended since, the writer must look again. */
  readonly was?: Answer;
  readonly becomes: unknown;
  readonly reason: unknown;
  readonly consents: readonly ConsentPurpose[];
  readonly context: AnswerContext;
}

/**
 * The rule of amendment: only after signing, one question at a time, with a reason, under the consents that stand
 * today. To blank an answer needs no consent: taking back what was said must always be possible.
 */
export function amend(
  request: AmendmentRequest,
):
  | { readonly ok: true; readonly amendment: Amendment }
  | { readonly ok: false; readonly problems: readonly AmendmentProblem[] } {
  const fail = (code: AmendmentProblemCode, answers?: readonly AnswerProblem[]) =>
    ({ ok: false, problems: [answers ? { code, answers } : { code }] }) as const;
  if (!request.signed) return fail('NOT_SIGNED');
  const q = findQuestion(request.key);
  if (!q) return fail('UNKNOWN_QUESTION');
  if (sectionOf(request.key)?.holds === 'consent') return fail('CONSENT_IS_WITHDRAWN_NOT_AMENDED');
  const reason = checkText(request.reason, { required: true, multiline: true, max: textLimits.short * 5 });
  if (!reason.ok) return fail('REASON_NEEDED');
  const read = readAnswers({ [request.key]: request.becomes }, request.context);
  const becomes = read.answers[request.key];
  if (!becomes) return fail('BAD_ANSWER', read.problems);
  if (becomes.state === 'GIVEN' && !isOpen(q, request.consents)) return fail('NO_CONSENT_FOR_PURPOSE');
  const was = answerOf(request.current, request.key);
  if (request.was && !same(request.was, was)) return fail('CHANGED_MEANWHILE');
  if (same(was, becomes)) return fail('NO_CHANGE');
  return { ok: true, amendment: { key: request.key, was, becomes, reason: reason.value } };
}
