import { isPartialDate, listFields, type ListField, type ParsedRow, type Sex, sexes } from '@homeward/domain';
import { romanisedFor } from '../../cases/person/person-facts.js';

/** What a row of a roster says about a person. */
export interface EntryValues {
  name: string;
  romanisedName: string;
  sex: Sex;
  nationality: string | null;
  birth: string | null;
  birthEstimated: boolean;
  documentNumber: string;
  phone: string;
  room: string;
}

/** What a row is compared by without being read. */
export const findableOf = (
  row: Pick<EntryValues, 'name' | 'romanisedName' | 'birth' | 'birthEstimated' | 'documentNumber' | 'phone'>,
) => ({
  ...row,
  names: [row.name, row.romanisedName],
});

/** Something about a row that a person should look at: a reading among several, or a cell that could not be read. */
export interface EntryDoubt {
  readonly field: ListField;
  readonly code: string;
  /** The cell as it came. */
  readonly raw: string;
  readonly options: readonly string[];
  /** The cell could not be read, and its value was left out. */
  readonly unread: boolean;
}

/** A reading that a person chose for one cell of a list; null leaves the value out. */
export interface Choice {
  readonly field: ListField;
  readonly value: string | null;
}

/** @returns a code where the value does not fit its field */
export function choiceProblem({ field, value }: Choice): string | undefined {
  if (value === null) return undefined;
  if (field === 'BIRTH' || field === 'AGE') return isPartialDate(value) ? undefined : 'NOT_A_PARTIAL_DATE';
  if (field === 'SEX') return (sexes as readonly string[]).includes(value) ? undefined : 'TEXT_NOT_ALLOWED';
  if (field === 'NATIONALITY') return /^[A-Z]{2}$/.test(value) ? undefined : 'NOT_A_COUNTRY';
  return listFields.includes(field) && value.length <= 200 ? undefined : 'TEXT_TOO_LONG';
}

const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

/** The name as the person writes it first, and a Latin form beneath where that is another script. */
export function namesOf(given: {
  name?: string | undefined;
  nativeName?: string | undefined;
  romanisedName?: string | undefined;
}): Pick<EntryValues, 'name' | 'romanisedName'> {
  const name = given.nativeName ?? given.name ?? given.romanisedName ?? '';
  if (isLatin(name)) return { name, romanisedName: given.romanisedName ?? '' };
  const latin = given.romanisedName ?? (given.name && isLatin(given.name) ? given.name : romanisedFor(name));
  return { name, romanisedName: latin };
}

export function valuesOf(row: ParsedRow): EntryValues {
  const { values } = row;
  return {
    ...namesOf(values),
    sex: values.sex ?? 'UNKNOWN',
    nationality: values.nationality ?? null,
    birth: values.birth?.date ?? null,
    birthEstimated: values.birth?.estimated ?? false,
    documentNumber: values.passport ?? '',
    phone: values.phones?.[0] ?? '',
    room: values.room ?? '',
  };
}

export function doubtsOf(row: ParsedRow): EntryDoubt[] {
  const raw = (field: ListField): string => (row.raw[field] ?? '').slice(0, 300);
  return [
    ...row.errors.map(({ field, code }) => ({ field, code, raw: raw(field), options: [], unread: true })),
    ...row.doubts.map(({ field, code, options }) => ({
      field,
      code,
      raw: raw(field),
      options: options ?? [],
      unread: false,
    })),
  ];
}

/** Puts a chosen reading into the row and takes its doubts away. */
export function settle(
  values: EntryValues,
  doubts: readonly EntryDoubt[],
  choice: Choice,
): { values: EntryValues; doubts: EntryDoubt[] } {
  return {
    values: { ...values, ...patchOf(values, choice) },
    doubts: doubts.filter((doubt) => !sameCell(doubt.field, choice.field)),
  };
}

const sameCell = (a: ListField, b: ListField): boolean =>
  a === b || (isBirth(a) && isBirth(b)) || (isName(a) && isName(b));
const isBirth = (field: ListField): boolean => field === 'BIRTH' || field === 'AGE';
const isName = (field: ListField): boolean => field.endsWith('NAME');

function patchOf(values: EntryValues, { field, value }: Choice): Partial<EntryValues> {
  if (isName(field))
    return field === 'ROMANISED_NAME' ? { romanisedName: value ?? '' } : namesOf({ name: value ?? '' });
  switch (field) {
    case 'SEX':
      return { sex: (value ?? 'UNKNOWN') as Sex };
    case 'NATIONALITY':
      return { nationality: value };
    case 'BIRTH':
    case 'AGE':
      return { birth: value, birthEstimated: value !== null && value === values.birth && values.birthEstimated };
    case 'PASSPORT':
      return { documentNumber: value ?? '' };
    case 'PHONE':
      return { phone: value ?? '' };
    case 'ROOM':
      return { room: value ?? '' };
    default:
      return {};
  }
}

/**
 * The birth date that goes into a person's record. Where two readings of a cell are still open, only what they share is
 * kept: a wrong day in a file has cost people their passport, because the mission compared it with the real one.
 */
export function settledBirth(
  values: Pick<EntryValues, 'birth' | 'birthEstimated'>,
  doubts: readonly EntryDoubt[],
): Pick<EntryValues, 'birth' | 'birthEstimated'> {
  const open = doubts.filter((doubt) => isBirth(doubt.field)).flatMap((doubt) => doubt.options);
  const readings = [...new Set([...(values.birth ? [values.birth] : []), ...open])].filter(isPartialDate);
  if (!values.birth || readings.length < 2) return { birth: values.birth, birthEstimated: values.birthEstimated };
  const same = (length: number): boolean =>
    readings.every(
      (reading) => reading.length >= length && reading.slice(0, length) === values.birth?.slice(0, length),
    );
  if (same(7)) return { birth: values.birth.slice(0, 7), birthEstimated: values.birthEstimated };
  if (same(4)) return { birth: values.birth.slice(0, 4), birthEstimated: values.birthEstimated };
  return { birth: values.birth.slice(0, 4), birthEstimated: true };
}
