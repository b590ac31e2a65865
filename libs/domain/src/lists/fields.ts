import type { Sex } from '../codes/index.js';

/** What a column of a list may hold. */
export const listFields = [
  'NUMBER',
  'NAME',
  'NATIVE_NAME',
  'ROMANISED_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
  'SEX',
  'NATIONALITY',
  'BIRTH',
  'AGE',
  'PASSPORT',
  'PHONE',
  'ROOM',
  'MESSAGE',
  'CHANNEL',
  'CALLER',
  'RECEIVED',
] as const;
export type ListField = (typeof listFields)[number];

/** Fields that any of which names the person of a row. */
export const nameFields = [
  'NAME',
  'NATIVE_NAME',
  'ROMANISED_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
] as const satisfies readonly ListField[];

export interface MappedColumn {
  /** From 0. */
  column: number;
  /** The header as it stands in the list; '' where there is none. */
  header: string;
  /** Null: the column is left aside. */
  field: ListField | null;
  /** 0 to 1, how sure the recognition is; 1 once a person has chosen. */
  confidence: number;
}

export interface ColumnMapping {
  /** Row of the headers, from 0; null for a list without headers. */
  headerRow: number | null;
  columns: MappedColumn[];
}

/** Stops the row from being taken over until it is corrected or the value left out. */
export const rowErrorCodes = [
  'NAME_MISSING',
  'NAME_TOO_LONG',
  'SEX_UNKNOWN',
  'NATIONALITY_UNKNOWN',
  'BIRTH_UNREADABLE',
  'BIRTH_IN_FUTURE',
  'BIRTH_TOO_LONG_AGO',
  'PASSPORT_UNREADABLE',
  'PHONE_UNREADABLE',
  'RECEIVED_UNREADABLE',
  'TEXT_TOO_LONG',
] as const;
export type RowErrorCode = (typeof rowErrorCodes)[number];

/** The value was read, and a person should look at it. */
export const rowDoubtCodes = [
  /** 08/06/2001 may be June or August: both readings are options. */
  'DAY_MONTH',
  'BUDDHIST_YEAR',
  'REPUBLIC_YEAR',
  'TWO_DIGIT_YEAR',
  /** A bare "88" in a column of birth dates. */
  'AGE_OR_YEAR',
  /** 30460: a date that a spreadsheet lost the format of. */
  'SERIAL_DATE',
  'NATIONALITY_GUESSED',
  'NATIONALITY_SEVERAL',
  'PASSPORT_LOST',
  'PHONE_SEVERAL',
] as const;
export type RowDoubtCode = (typeof rowDoubtCodes)[number];

export interface RowDoubt {
  field: ListField;
  code: RowDoubtCode;
  /** Other readings of the same cell, the one taken first. In the form of the value (a date, a country code). */
  options?: string[];
}
export interface RowError {
  field: ListField;
  code: RowErrorCode;
}

/** 'YYYY' | 'YYYY-MM' | 'YYYY-MM-DD'; estimated when reckoned from an age. */
export interface BirthValue {
  date: string;
  estimated: boolean;
}

export interface RowValues {
  number?: string;
  /** As the list gives it; the first of name, romanised, native that is there. Never missing in a row without NAME_MISSING. */
  name?: string;
  familyName?: string;
  nativeName?: string;
  romanisedName?: string;
  sex?: Sex;
  /** ISO 3166 alpha-2; absent for a stateless person. */
  nationality?: string;
  stateless?: boolean;
  birth?: BirthValue;
  /** Capitals and digits, no blanks. */
  passport?: string;
  /** The list says that the passport is lost, taken or held by somebody else. */
  passportLost?: boolean;
  /** Digits, with + where the list had an international prefix. */
  phones?: string[];
  room?: string;
  message?: string;
  channel?: string;
  caller?: string;
  /** 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM', in the list's own time zone. */
  received?: string;
}

export interface ParsedRow {
  /** From 1, counting people: what the list's own number column usually says. */
  position: number;
  /** From 0, in the sheet as it came. */
  gridRow: number;
  values: RowValues;
  /** The cells as they came, by field, to show beside what was read. */
  raw: Partial<Record<ListField, string>>;
  doubts: RowDoubt[];
  errors: RowError[];
}

export const skippedRowCodes = ['TITLE', 'BLANK', 'TOTAL', 'FOOTER', 'HEADER_REPEATED'] as const;
export type SkippedRowCode = (typeof skippedRowCodes)[number];

export interface SkippedRow {
  gridRow: number;
  code: SkippedRowCode;
  text: string;
}

export interface ParsedList {
  mapping: ColumnMapping;
  rows: ParsedRow[];
  /** Rows that hold no person. Shown to whoever imports, since a wrong guess here would lose somebody. */
  skipped: SkippedRow[];
  /** The total that the list states at its foot, when it does: it ought to equal rows.length. */
  statedTotal?: number;
}
