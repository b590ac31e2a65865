import type { ConsentPurpose, FieldClass } from '../codes/index.js';

export const letterKinds = [
  'NATIONALITY_REQUEST',
  'WAIVER_REQUEST',
  'VICTIM_LETTER',
  'EXIT_PERMIT_REQUEST',
  'AIRLINE_NOTE',
  'HANDOVER_NOTE',
  'FREE_LETTER',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Nobody stands in a letter who did not agree that its reader hears of them. */
export const consentOfLetter = {
  NATIONALITY_REQUEST: 'MISSION',
  WAIVER_REQUEST: 'POLICE',
  VICTIM_LETTER: 'POLICE',
  EXIT_PERMIT_REQUEST: 'POLICE',
  AIRLINE_NOTE: 'ASSISTANCE',
  HANDOVER_NOTE: 'ASSISTANCE',
  FREE_LETTER: 'ASSISTANCE',
} as const satisfies Readonly<Record<LetterKind, ConsentPurpose>>;

export const letterStates = ['FINAL', 'SENT', 'ANSWERED', 'VOIDED', 'REPLACED'] as const;
export type LetterState = (typeof letterStates)[number];

export const letterTemplateStates = ['DRAFT', 'PUBLISHED', 'RETIRED'] as const;
export type LetterTemplateState = (typeof letterTemplateStates)[number];

export const letterSendings = ['EMAIL', 'BY_HAND', 'POST', 'PORTAL'] as const;
export type LetterSending = (typeof letterSendings)[number];

export const letterVoidReasons = ['WRONG_PERSON', 'WRONG_FACTS', 'CONSENT_TAKEN_BACK', 'NOT_NEEDED'] as const;
export type LetterVoidReason = (typeof letterVoidReasons)[number];

/** HEADING and TEXT stand once, EACH is said for each person, LIST is a table with a row for each person. */
export const letterBlockKinds = ['HEADING', 'TEXT', 'EACH', 'LIST'] as const;
export type LetterBlockKind = (typeof letterBlockKinds)[number];

/** Why somebody who was chosen does not stand in a letter. */
export const letterLeftOuts = [
  'NOT_YOURS',
  'CONSENT_MISSING',
  'CONSENT_REFUSED',
  'CONSENT_ENDED',
  'PROTECTION_SOUGHT',
  'OTHER_NATIONALITY',
  'NOT_ON_JOURNEY',
] as const;
export type LetterLeftOut = (typeof letterLeftOuts)[number];

/** Whom a letter goes to: an entry of the directories, the carrier of a journey, or somebody who stands in none of them, named and with a reason. */
export const letterRecipientKinds = ['MISSION', 'BODY', 'RECEPTION', 'CARRIER', 'NAMED'] as const;
export type LetterRecipientKind = (typeof letterRecipientKinds)[number];

/** What somebody is who is written to by name. */
export const letterNamedKinds = [
  'AUTHORITY',
  'COURT',
  'LAWYER',
  'HOSPITAL',
  'ORGANISATION',
  'COMPANY',
  'RELATIVE',
  'OTHER_NAMED',
] as const;
export type LetterNamedKind = (typeof letterNamedKinds)[number];

/** What a letter can say, and nothing else: no field of an interview, of health or of a compound is in it. */
export const letterFields = [
  'LETTER_NUMBER',
  'LETTER_DATE',
  'ORGANISATION',
  'RECIPIENT',
  'PEOPLE_COUNT',
  'SIGNATORY',
  'PERSON_REFERENCE',
  'PERSON_NAME',
  'PERSON_ROMANISED',
  'PERSON_SEX',
  'PERSON_BIRTH',
  'PERSON_NATIONALITY',
  'PERSON_DOCUMENT',
  'PERSON_OUT_ON',
  'PERSON_LEGAL_UNTIL',
  'PERSON_JOURNEY',
] as const;
export type LetterField = (typeof letterFields)[number];

export interface LetterFieldRule {
  /** As it is written in a template: {{person.name}}. */
  readonly token: string;
  /** Of the person, for blocks that are said for each; else of the letter. */
  readonly person: boolean;
  readonly class: Exclude<FieldClass, 'sensitive' | 'sealed'>;
}

const letter = (token: string): LetterFieldRule => ({ token, person: false, class: 'internal' });
const internal = (token: string): LetterFieldRule => ({ token: `person.${token}`, person: true, class: 'internal' });
const personal = (token: string): LetterFieldRule => ({ token: `person.${token}`, person: true, class: 'personal' });

export const letterFieldRules = {
  LETTER_NUMBER: letter('letter.number'),
  LETTER_DATE: letter('letter.date'),
  ORGANISATION: letter('organisation'),
  RECIPIENT: letter('recipient'),
  PEOPLE_COUNT: letter('people.count'),
  SIGNATORY: letter('signatory'),
  PERSON_REFERENCE: internal('reference'),
  PERSON_NAME: personal('name'),
  PERSON_ROMANISED: personal('romanised'),
  PERSON_SEX: internal('sex'),
  PERSON_BIRTH: personal('birth'),
  PERSON_NATIONALITY: internal('nationality'),
  PERSON_DOCUMENT: personal('document'),
  PERSON_OUT_ON: internal('out'),
  PERSON_LEGAL_UNTIL: personal('legalUntil'),
  PERSON_JOURNEY: personal('journey'),
} as const satisfies Readonly<Record<LetterField, LetterFieldRule>>;

export const letterProblems = [
  'LETTER_UNKNOWN_FIELD',
  'LETTER_BROKEN_FIELD',
  'LETTER_PERSON_FIELD_HERE',
  'LETTER_NO_COLUMNS',
  'LETTER_LETTER_COLUMN',
  'LETTER_EMPTY_BLOCK',
  'LETTER_NOBODY_IN_IT',
  'LETTER_UNPRINTABLE',
] as const;
export type LetterProblemCode = (typeof letterProblems)[number];

export const letterLists = {
  letterKinds,
  letterStates,
  letterTemplateStates,
  letterSendings,
  letterVoidReasons,
  letterBlockKinds,
  letterLeftOuts,
  letterRecipientKinds,
  letterNamedKinds,
  letterFields,
};
