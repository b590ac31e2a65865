import { consentPurposes, type ConsentPurpose, type ConsentQuestion } from '../codes/index.js';
import { answerOf, isShown, valueOf, type Answer, type Answers } from './answers.js';
import { type InterviewQuestion, type InterviewSection } from './interview-question.js';
import { findQuestion, interviewQuestions, interviewSections } from './interview-questions.js';

export interface InterviewConsent {
  /** Informed and given: without it no purpose counts, whatever was ticked. */
  readonly valid: boolean;
  readonly missing: readonly ConsentQuestion[];
  readonly purposes: readonly ConsentPurpose[];
}

/**
 * Consent is informed or it is none: all that HTCDS asks to explain must have been explained. That data may serve
 * research need only be explained for statistics, so whoever skips that can still be helped.
 */
export function consentFrom(answers: Answers): InterviewConsent {
  const yes = (q: InterviewQuestion): boolean => valueOf(answers, q.key) === true;
  const missing = interviewQuestions
    .filter((q) => q.consentQuestion !== undefined && !yes(q))
    .flatMap((q) => (q.consentQuestion ? [q.consentQuestion] : []));
  const valid = missing.every((m) => m === 'RESEARCH_EXPLAINED');
  const permitted = new Set(interviewQuestions.filter((q) => q.permits && yes(q)).map((q) => q.permits));
  const purposes = consentPurposes.filter(
    (p) => valid && permitted.has(p) && (p !== 'STATISTICS' || !missing.includes('RESEARCH_EXPLAINED')),
  );
  return { valid, missing, purposes };
}

export interface Storable {
  readonly kept: Answers;
  readonly dropped: readonly { readonly key: string; readonly purpose: ConsentPurpose }[];
}

/**
 * What may be stored. Without consent for its purpose an answer is not stored at all, "refused" included: that somebody
 * would not speak of sexual violence says something too. The caller tells the interviewer what was dropped.
 */
export function storable(answers: Answers, consents: readonly ConsentPurpose[]): Storable {
  const kept: Record<string, Answer> = {};
  const dropped: { key: string; purpose: ConsentPurpose }[] = [];
  for (const [key, answer] of Object.entries(answers)) {
    const q = findQuestion(key);
    if (!q) continue;
    if (q.purpose === null || consents.includes(q.purpose)) kept[key] = answer;
    else if (answer.state !== 'NOT_ASKED') dropped.push({ key, purpose: q.purpose });
  }
  return { kept, dropped };
}

/** Sections that may be asked at all under these consents; the form shows the others as closed, with the reason. */
export function isOpen(q: InterviewQuestion, consents: readonly ConsentPurpose[]): boolean {
  return q.purpose === null || consents.includes(q.purpose);
}

export interface Completeness {
  readonly given: number;
  readonly refused: number;
  readonly unknown: number;
  readonly notAsked: number;
  /** Questions that count: shown by the answers before them, and allowed by the consents where these are told. */
  readonly total: number;
}

export function completeness(
  section: InterviewSection,
  answers: Answers,
  consents?: readonly ConsentPurpose[],
): Completeness {
  const counted = section.questions.filter((q) => isShown(q, answers) && (!consents || isOpen(q, consents)));
  const count = (state: Answer['state']): number =>
    counted.filter((q) => answerOf(answers, q.key).state === state).length;
  return {
    given: count('GIVEN'),
    refused: count('REFUSED'),
    unknown: count('UNKNOWN'),
    notAsked: count('NOT_ASKED'),
    total: counted.length,
  };
}

export const signingProblemCodes = ['ANSWER_REQUIRED', 'NOTHING_ASKED', 'GIVER_NOTE_NEEDED'] as const;
export type SigningProblemCode = (typeof signingProblemCodes)[number];

export interface SigningProblem {
  readonly code: SigningProblemCode;
  readonly key?: string;
}

/**
 * May it be signed? The record of consent must be whole, also when consent was not given: that an interview was
 * declined is worth a signature. With consent, something must have been asked.
 */
export function checkSigning(answers: Answers): readonly SigningProblem[] {
  const problems: SigningProblem[] = [];
  const consent = consentFrom(answers);
  const declined = valueOf(answers, 'interviewConsent') === false;
  for (const q of interviewQuestions) {
    const needed = q.required && (!declined || q.consentQuestion === 'INTERVIEW');
    if (needed && answerOf(answers, q.key).state !== 'GIVEN') problems.push({ code: 'ANSWER_REQUIRED', key: q.key });
  }
  const giver = valueOf(answers, 'consentGivenBy');
  // Who consented in a child's place, or why somebody decided for them, must be readable years later.
  if (giver !== undefined && giver !== 'PERSON' && valueOf(answers, 'consentGiverNote') === undefined) {
    problems.push({ code: 'GIVER_NOTE_NEEDED', key: 'consentGiverNote' });
  }
  const asked = interviewSections
    .filter((s) => s.holds === 'answers' && s.key !== 'setting')
    .some((s) => s.questions.some((q) => answerOf(answers, q.key).state !== 'NOT_ASKED'));
  if (consent.purposes.length > 0 && !asked) problems.push({ code: 'NOTHING_ASKED' });
  return problems;
}
