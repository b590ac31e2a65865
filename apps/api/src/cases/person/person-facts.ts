import { checkDocumentNumber, checkPhone, isCountry, parsePartialDate, todayIn } from '@homeward/domain';
import { romanise } from '@homeward/domain/matching';
import type { FieldProblem } from '../../platform/acts/problems.js';

/** What somebody said about a person: every field may be missing but the name. */
export interface SaidOfPerson {
  readonly name?: string | null;
  readonly romanisedName?: string | null;
  readonly birth?: string | null;
  readonly nationalities?: readonly string[] | null;
  readonly documentNumber?: string | null;
  readonly documentCountry?: string | null;
  readonly phone?: string | null;
  readonly aliases?: readonly string[] | null;
}

export const MOST_ALIASES = 12;
export const MOST_NATIONALITIES = 5;

/** Problems of what was said, at their fields; `path` stands before each field's name. */
export function personProblems(said: SaidOfPerson, path = ''): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (said.name !== undefined && !said.name) problems.push({ field: `${path}name`, code: 'REQUIRED' });
  if (said.birth) {
    const parsed = parsePartialDate(said.birth, { notAfter: todayIn() });
    if (!parsed.ok)
      problems.push({
        field: `${path}birth`,
        code: parsed.code === 'IN_THE_FUTURE' ? 'DATE_IN_FUTURE' : 'NOT_A_PARTIAL_DATE',
      });
  }
  said.nationalities?.forEach((country, at) => {
    if (!isCountry(country)) problems.push({ field: `${path}nationalities.${at}`, code: 'NOT_A_COUNTRY' });
  });
  if ((said.nationalities?.length ?? 0) > MOST_NATIONALITIES)
    problems.push({ field: `${path}nationalities`, code: 'TOO_MANY', params: { most: MOST_NATIONALITIES } });
  if (said.documentCountry && !isCountry(said.documentCountry))
    problems.push({ field: `${path}documentCountry`, code: 'NOT_A_COUNTRY' });
  if ((said.aliases?.length ?? 0) > MOST_ALIASES)
    problems.push({ field: `${path}aliases`, code: 'TOO_MANY', params: { most: MOST_ALIASES } });
  return problems;
}

/**
 * The romanised name where nobody gave one: readable and honest guesswork, which a caseworker may correct. A name in
 * Latin letters is its own romanisation and keeps its accents.
 */
export function romanisedFor(name: string, given?: string | null): string {
  if (given) return given;
  if (/^[\p{Script=Latin}\p{M}\s.,'’-]+$/u.test(name)) return name;
  return romanise(name).replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * A plea often brings half a number ("ends in 417"). What can be read as a number is stored in its one form, so that
 * it meets the same number elsewhere; the rest is kept as it was said rather than refused.
 */
export const phoneAsKept = (phone: string): string => {
  const checked = checkPhone(phone);
  return checked.ok ? checked.value : phone;
};
export const documentAsKept = (number: string): string => {
  const checked = checkDocumentNumber(number);
  return checked.ok ? checked.value : number;
};

export const distinct = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];

/** Two letters of the romanised name: how a person stands in lists and on the street. */
export function initialsOf(romanised: string, name: string): string {
  const words = (romanised || name)
    .trim()
    .split(/[\s,]+/u)
    .filter(Boolean);
  return (
    words
      .slice(0, 2)
      .map((word) => [...word][0]?.toLocaleUpperCase('en') ?? '')
      .join('') || '?'
  );
}
