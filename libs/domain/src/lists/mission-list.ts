import { parseAmount, isCurrency, type Currency } from '../fines/money.js';
import type { TravelDocumentKind } from '../codes/index.js';
import { cleanText, latinDigits } from '../names/clean-name.js';
import { checkEmail } from '../validation/contacts.js';
import {
  missionActs,
  missionListFields,
  missionListKinds,
  missionPapers,
  missionPurposes,
  type MissionAct,
  type MissionListField,
  type MissionListKind,
  type MissionPaper,
  type MissionPurpose,
} from '../missions/mission-codes.js';
import { travelDocumentKinds } from '../codes/index.js';
import { dateEvidence, type DateEvidence } from './day-month.js';
import { headerKey } from './header-words.js';
import { headerFields, readDirectoryHeader } from './mission-list-words.js';
import { readDay } from './read-day.js';
import { readNationality } from './read-nationality.js';
import type { Grid } from './recognise-columns.js';

export interface MissionListColumn {
  readonly column: number;
  readonly header: string;
  readonly field: MissionListField | null;
  /** 0 to 1; 1 once a person has chosen. */
  readonly confidence: number;
}
export interface MissionListMapping {
  /** From 0; null for a list without headers. */
  readonly headerRow: number | null;
  readonly columns: readonly MissionListColumn[];
}

export const missionListProblemCodes = [
  'LIST_MISSION_NEEDED',
  'LIST_KIND_UNKNOWN',
  'LIST_CELL_NEEDED',
  'LIST_CELL_TOO_LONG',
  'LIST_CELL_IS_FORMULA',
  'LIST_WORD_UNKNOWN',
  'LIST_COUNTRY_UNKNOWN',
  'LIST_DAY_UNREADABLE',
  'LIST_DAY_NOT_WHOLE',
  'LIST_DAY_OR_MONTH',
  'LIST_ENDS_BEFORE_IT_BEGINS',
  'LIST_REACH_NEEDED',
  'LIST_PHONE_UNREADABLE',
  'LIST_EMAIL_UNREADABLE',
  'LIST_COPIES_UNREADABLE',
  'LIST_CURRENCY_UNKNOWN',
  'LIST_AMOUNT_UNREADABLE',
] as const;
export type MissionListProblemCode = (typeof missionListProblemCodes)[number];

export interface MissionListProblem {
  readonly field: MissionListField;
  readonly code: MissionListProblemCode;
  /** What the cell says, and what it may say. */
  readonly params?: Readonly<Record<string, string>>;
}

export interface ContactValues {
  readonly name: string;
  readonly position: string;
  readonly purposes: readonly MissionPurpose[];
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  readonly languages: string;
  readonly hours: string;
}
export interface RequirementValues {
  readonly act: MissionAct;
  readonly paper: MissionPaper;
  readonly copies: number | null;
  readonly detail: string;
}
export interface FeeValues {
  readonly kind: TravelDocumentKind;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly note: string;
}
export interface HolidayValues {
  readonly day: string;
  readonly name: string;
}
export type MissionListValues =
  | { readonly kind: 'CONTACT'; readonly row: ContactValues }
  | { readonly kind: 'REQUIREMENT'; readonly row: RequirementValues }
  | { readonly kind: 'FEE'; readonly row: FeeValues }
  | { readonly kind: 'HOLIDAY'; readonly row: HolidayValues };

export interface MissionListRow {
  /** From 0, in the sheet as it came. */
  readonly gridRow: number;
  readonly kind: MissionListKind | null;
  readonly mission: string;
  readonly sendingCountry: string | null;
  readonly locatedIn: string | null;
  /** What the row is about, as far as it can be read: shown beside what is wrong with it. */
  readonly about: string;
  readonly values: MissionListValues | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly problems: readonly MissionListProblem[];
}

export interface MissionListOptions {
  /** 'YYYY-MM-DD', where the organisation is. */
  readonly today: string;
  /** From when a row holds that does not say so. */
  readonly validFrom: string;
  /** Where a row is known from that does not say so. */
  readonly source: string;
  /** The code that a word of the reader's language stands for, or undefined. */
  readonly codeOf: (
    list: 'missionPurposes' | 'missionActs' | 'missionPapers' | 'travelDocumentKinds' | 'missionRowKinds',
    word: string,
  ) => string | undefined;
}

const headerWithin = 25;
const longest: Partial<Record<MissionListField, number>> = { DETAIL: 2000, SOURCE: 2000 };
const mostLetters = 200;
const mostCopies = 20;

const cellAt = (row: readonly string[] | undefined, column: number): string => row?.[column]?.trim() ?? '';

/** Columns by their headers; a list for the directory without headers cannot be guessed from its cells. */
export function recogniseMissionColumns(grid: Grid, headerRow = findDirectoryHeader(grid)): MissionListMapping {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const taken = new Set<MissionListField>();
  const header = (column: number): string => (headerRow === null ? '' : cellAt(grid[headerRow], column));
  const guesses = Array.from({ length: width }, (_none, column) => ({
    column,
    guess: readDirectoryHeader(header(column)),
  }));
  const best = [...guesses].sort(
    (a, b) => (b.guess?.confidence ?? 0) - (a.guess?.confidence ?? 0) || a.column - b.column,
  );
  const fields = new Map<number, { field: MissionListField; confidence: number }>();
  for (const { column, guess } of best) {
    if (!guess || taken.has(guess.field)) continue;
    taken.add(guess.field);
    fields.set(column, guess);
  }
  return {
    headerRow,
    columns: guesses.map(({ column }) => ({
      column,
      header: header(column),
      field: fields.get(column)?.field ?? null,
      confidence: fields.get(column)?.confidence ?? 0,
    })),
  };
}

function findDirectoryHeader(grid: Grid): number | null {
  const worth = grid.slice(0, headerWithin).map((row) => headerFields(row).size);
  const best = Math.max(0, ...worth);
  return best < 2 ? null : worth.indexOf(best);
}

type Cells = Partial<Record<MissionListField, string>>;

/** The rows of a list under a mapping. Never throws: what cannot be read is told with its field and what to do. */
export function readMissionList(
  grid: Grid,
  mapping: MissionListMapping,
  options: MissionListOptions,
): MissionListRow[] {
  const start = (mapping.headerRow ?? -1) + 1;
  const body = grid.slice(start).map((row, at) => ({ gridRow: start + at, cells: cellsOf(row, mapping) }));
  const filled = body.filter(({ cells }) => Object.keys(cells).length > 0);
  const evidence = dateEvidence(
    filled.flatMap(({ cells }) => [cells.DAY, cells.VALID_FROM, cells.VALID_TO].flatMap((c) => c ?? [])),
  );
  return filled.map(({ gridRow, cells }) => readRow(gridRow, cells, options, evidence));
}

function cellsOf(row: readonly string[], { columns }: MissionListMapping): Cells {
  const cells: Cells = {};
  for (const { column, field } of columns) {
    // Files of ours guard what could be taken for a formula with an apostrophe.
    const text = cleanText(row[column] ?? '').replace(/^'(?=[=+\-@])/u, '');
    if (field === null || text === '') continue;
    cells[field] = cells[field] ? `${cells[field]} ${text}` : text;
  }
  return cells;
}

function kindOf(cells: Cells, options: MissionListOptions): MissionListKind | null {
  if (cells.KIND !== undefined) {
    const code = codeIn('missionRowKinds', missionListKinds, cells.KIND, options);
    return code ?? null;
  }
  if (cells.DAY !== undefined) return 'HOLIDAY';
  if (cells.AMOUNT !== undefined) return 'FEE';
  if (cells.PAPER !== undefined) return 'REQUIREMENT';
  return cells.NAME !== undefined ? 'CONTACT' : null;
}

function codeIn<T extends string>(
  list: Parameters<MissionListOptions['codeOf']>[0],
  codes: readonly T[],
  cell: string,
  options: MissionListOptions,
): T | undefined {
  const key = headerKey(cell);
  return codes.find((code) => headerKey(code) === key) ?? codes.find((code) => code === options.codeOf(list, key));
}

function readRow(gridRow: number, cells: Cells, options: MissionListOptions, evidence: DateEvidence): MissionListRow {
  const problems: MissionListProblem[] = [];
  const wrong = (
    field: MissionListField,
    code: MissionListProblemCode,
    params?: Readonly<Record<string, string>>,
  ): null => {
    problems.push({ field, code, ...(params ? { params } : {}) });
    return null;
  };
  for (const field of missionListFields) {
    const text = cells[field] ?? '';
    const most = longest[field] ?? mostLetters;
    if (text.length > most) wrong(field, 'LIST_CELL_TOO_LONG', { most: String(most) });
    // No name, address or source begins so; a sheet that is written from the directory one day would run it.
    if (/^[=@＝＠]/u.test(text)) wrong(field, 'LIST_CELL_IS_FORMULA');
  }
  const country = (field: 'SENDING_COUNTRY' | 'LOCATED_IN'): string | null => {
    const cell = cells[field];
    if (cell === undefined) return null;
    const { codes, kind } = readNationality(cell);
    const [code] = codes;
    return code && kind !== 'SEVERAL' ? code : wrong(field, 'LIST_COUNTRY_UNKNOWN', { cell });
  };
  const day = (field: 'DAY' | 'VALID_FROM' | 'VALID_TO'): string | null => {
    const reading = readDay(cells[field] ?? '', options.today, evidence);
    if ('day' in reading) return reading.day ?? null;
    if (reading.code === 'DAY_OR_MONTH')
      return wrong(field, 'LIST_DAY_OR_MONTH', { options: reading.options.join(' / ') });
    return wrong(field, reading.code === 'DAY_NOT_WHOLE' ? 'LIST_DAY_NOT_WHOLE' : 'LIST_DAY_UNREADABLE');
  };
  const [sendingCountry, locatedIn] = [country('SENDING_COUNTRY'), country('LOCATED_IN')];
  const mission = cells.MISSION ?? '';
  if (mission === '' && sendingCountry === null && problems.length === 0) wrong('MISSION', 'LIST_MISSION_NEEDED');
  const kind = kindOf(cells, options);
  if (kind === null) wrong('KIND', 'LIST_KIND_UNKNOWN');
  const validFrom = kind === 'HOLIDAY' ? null : (day('VALID_FROM') ?? options.validFrom);
  const validTo = kind === 'HOLIDAY' ? null : day('VALID_TO');
  if (validFrom !== null && validTo !== null && validTo < validFrom) wrong('VALID_TO', 'LIST_ENDS_BEFORE_IT_BEGINS');
  const values = kind === null ? null : readers[kind](cells, { ...options, wrong, day });
  return {
    gridRow,
    kind,
    mission,
    sendingCountry,
    locatedIn,
    about: (cells.NAME ?? cells.PAPER ?? cells.DOCUMENT ?? cells.DAY ?? cells.DETAIL ?? '').slice(0, mostLetters),
    values: problems.length === 0 ? values : null,
    validFrom,
    validTo,
    source: cells.SOURCE ?? options.source,
    problems,
  };
}

interface Reading extends MissionListOptions {
  readonly wrong: (
    field: MissionListField,
    code: MissionListProblemCode,
    params?: Readonly<Record<string, string>>,
  ) => null;
  readonly day: (field: 'DAY' | 'VALID_FROM' | 'VALID_TO') => string | null;
}

const readers: Record<MissionListKind, (cells: Cells, how: Reading) => MissionListValues | null> = {
  CONTACT: (cells, { wrong, ...how }) => {
    const { NAME: name, PHONE: phone = '', MOBILE: mobile = '', EMAIL: email = '' } = cells;
    if (name === undefined) return wrong('NAME', 'LIST_CELL_NEEDED');
    if (phone + mobile + email === '') return wrong('PHONE', 'LIST_REACH_NEEDED');
    for (const [field, text] of [
      ['PHONE', phone],
      ['MOBILE', mobile],
    ] as const)
      if (text !== '' && (latinDigits(text).match(/\d/gu)?.length ?? 0) < 5) wrong(field, 'LIST_PHONE_UNREADABLE');
    const address = email === '' ? '' : checkEmail(email);
    if (typeof address !== 'string' && !address.ok) wrong('EMAIL', 'LIST_EMAIL_UNREADABLE');
    const purposes: MissionPurpose[] = [];
    for (const word of (cells.PURPOSES ?? '')
      .split(/[,;/·|]/u)
      .map((part) => part.trim())
      .filter(Boolean)) {
      const code = codeIn('missionPurposes', missionPurposes, word, how);
      if (code) purposes.push(code);
      else wrong('PURPOSES', 'LIST_WORD_UNKNOWN', { cell: word.slice(0, 60) });
    }
    return {
      kind: 'CONTACT',
      row: {
        name,
        position: cells.POSITION ?? '',
        purposes: missionPurposes.filter((code) => purposes.includes(code)),
        phone: latinDigits(phone),
        mobile: latinDigits(mobile),
        email: typeof address !== 'string' && address.ok ? address.value.toLowerCase() : '',
        languages: cells.LANGUAGES ?? '',
        hours: cells.HOURS ?? '',
      },
    };
  },
  REQUIREMENT: (cells, { wrong, ...how }) => {
    if (cells.PAPER === undefined) return wrong('PAPER', 'LIST_CELL_NEEDED');
    const paper = codeIn('missionPapers', missionPapers, cells.PAPER, how);
    if (!paper) return wrong('PAPER', 'LIST_WORD_UNKNOWN', { cell: cells.PAPER.slice(0, 60) });
    if (cells.ACT === undefined) return wrong('ACT', 'LIST_CELL_NEEDED');
    const act = codeIn('missionActs', missionActs, cells.ACT, how);
    if (!act) return wrong('ACT', 'LIST_WORD_UNKNOWN', { cell: cells.ACT.slice(0, 60) });
    const copies = cells.COPIES === undefined ? null : Number(latinDigits(cells.COPIES));
    if (copies !== null && (!Number.isInteger(copies) || copies < 1 || copies > mostCopies))
      return wrong('COPIES', 'LIST_COPIES_UNREADABLE', { most: String(mostCopies) });
    return { kind: 'REQUIREMENT', row: { act, paper, copies, detail: cells.DETAIL ?? '' } };
  },
  FEE: (cells, { wrong, ...how }) => {
    if (cells.DOCUMENT === undefined) return wrong('DOCUMENT', 'LIST_CELL_NEEDED');
    const kind = codeIn('travelDocumentKinds', travelDocumentKinds, cells.DOCUMENT, how);
    if (!kind) return wrong('DOCUMENT', 'LIST_WORD_UNKNOWN', { cell: cells.DOCUMENT.slice(0, 60) });
    const said = latinDigits(cells.AMOUNT ?? '');
    if (said === '') return wrong('AMOUNT', 'LIST_CELL_NEEDED');
    const currency = (cells.CURRENCY ?? /\b[A-Za-z]{3}\b/u.exec(said)?.[0] ?? '').toUpperCase();
    if (!isCurrency(currency)) return wrong('CURRENCY', 'LIST_CURRENCY_UNKNOWN', { cell: currency });
    const amount = parseAmount(said.replace(/[A-Za-z]{3}/u, ''), currency);
    if (!amount.ok) return wrong('AMOUNT', 'LIST_AMOUNT_UNREADABLE', { cell: said.slice(0, 60) });
    return { kind: 'FEE', row: { kind, amountMinor: amount.value.minor, currency, note: cells.DETAIL ?? '' } };
  },
  HOLIDAY: (cells, { wrong, day }) => {
    if (cells.DAY === undefined) return wrong('DAY', 'LIST_CELL_NEEDED');
    const read = day('DAY');
    return read === null ? null : { kind: 'HOLIDAY', row: { day: read, name: cells.NAME ?? cells.DETAIL ?? '' } };
  },
};
