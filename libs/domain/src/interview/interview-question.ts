import { type ConsentPurpose, type ConsentQuestion, type FieldClass } from '../codes/index.js';
import { type InterviewListName } from './interview-lists.js';

export const questionKinds = [
  'text',
  'long',
  'yesno',
  'code',
  'codes',
  'date',
  'partialDate',
  'number',
  'money',
  'phone',
  'country',
  'language',
  'stays',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface InterviewQuestion {
  /** Stable for good: stored answers are found by it, and a key is never used again for another question. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** For code and codes. */
  readonly list?: InterviewListName;
  readonly class: FieldClass;
  /** What the answer is used for. Null: the record of the interview and of consent itself, kept in any case. */
  readonly purpose: ConsentPurpose | null;
  /** Must be answered before the interview can be signed. */
  readonly required?: boolean;
  /** Why a hard question is asked; the text stands under intake.why.<key>. */
  readonly why?: `intake.why.${string}`;
  /** The field of HTCDS 2.0 that the answer fills. */
  readonly htcds?: string;
  readonly consentQuestion?: ConsentQuestion;
  readonly permits?: ConsentPurpose;
  readonly min?: number;
  readonly max?: number;
  /** Shown only when another question was answered so: what would hurt to ask for nothing is not asked. */
  readonly showIf?: { readonly key: string; readonly is: boolean | string };
}

export interface InterviewSection {
  readonly key: string;
  /** 'consent' is kept apart from the answers: it is the ground on which the rest may be kept at all. */
  readonly holds: 'consent' | 'answers';
  readonly questions: readonly InterviewQuestion[];
}
