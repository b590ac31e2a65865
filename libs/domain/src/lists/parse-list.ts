import { cleanName, cleanText, splitScripts } from '../names/clean-name.js';
import { dateEvidence, type DateEvidence } from './day-month.js';
import {
  nameFields,
  type ColumnMapping,
  type ListField,
  type ParsedList,
  type ParsedRow,
  type RowErrorCode,
  type SkippedRow,
} from './fields.js';
import { headerKey, isTotalWord } from './header-words.js';
import { readBirth } from './read-birth.js';
import { readPassport, readPhones, readReceived } from './read-identifiers.js';
import { readNationality } from './read-nationality.js';
import { recogniseColumns, type Grid } from './recognise-columns.js';
import { readSex } from './sex-words.js';

export interface ParseOptions {
  /** Day of the list, 'YYYY-MM-DD': ages count from here and no birth lies after it. */
  referenceDate: string;
}

const longestName = 200;
const longestText = 4000;

type Cells = Partial<Record<ListField, string>>;

/** The cells of a row by field. Two columns on one field are joined, so that a choice of the user never loses a cell. */
function cellsOf(row: readonly string[], mapping: ColumnMapping): Cells {
  const cells: Cells = {};
  for (const { column, field } of mapping.columns) {
    const text = row[column]?.trim() ?? '';
    if (field === null || text === '') continue;
    cells[field] = cells[field] ? `${cells[field]} ${text}` : text;
  }
  return cells;
}

function readNames(cells: Cells, out: ParsedRow): void {
  const { values, errors } = out;
  for (const field of nameFields) {
    if ((cells[field]?.length ?? 0) > longestName) errors.push({ field, code: 'NAME_TOO_LONG' });
  }
  if (errors.length > 0) return;
  const letters = (text: string | undefined): string | undefined => {
    const name = text === undefined ? '' : cleanName(text).full;
    return /\p{L}/u.test(name) ? name : undefined;
  };
  const given = letters(cells.GIVEN_NAME);
  const family = letters(cells.FAMILY_NAME);
  const scripts = splitScripts(cells.NAME ?? '');
  const both = scripts.latin !== undefined && scripts.native !== undefined;
  const single = cleanName(both ? (scripts.latin ?? '') : (cells.NAME ?? ''));
  const parts = [family, given].filter((part) => part !== undefined).join(' ');
  const native = letters(cells.NATIVE_NAME) ?? (both ? scripts.native : undefined);
  const romanised = letters(cells.ROMANISED_NAME);
  const name = letters(single.full) ?? (parts === '' ? undefined : parts) ?? romanised ?? native;
  if (name === undefined) {
    errors.push({ field: 'NAME', code: 'NAME_MISSING' });
    return;
  }
  values.name = name;
  const familyName = family ?? single.familyName;
  if (familyName !== undefined) values.familyName = familyName;
  if (native !== undefined) values.nativeName = native;
  if (romanised !== undefined) values.romanisedName = romanised;
}

function readPerson(cells: Cells, out: ParsedRow, reference: string, evidence: DateEvidence): void {
  const { values, doubts, errors } = out;
  const fail = (field: ListField, code: RowErrorCode): void => void errors.push({ field, code });
  if (cells.SEX !== undefined) {
    const sex = readSex(cells.SEX);
    if (sex) values.sex = sex;
    else fail('SEX', 'SEX_UNKNOWN');
  }
  if (cells.NATIONALITY !== undefined) {
    const { codes, kind } = readNationality(cells.NATIONALITY);
    if (codes[0]) values.nationality = codes[0];
    if (kind === 'STATELESS') values.stateless = true;
    if (kind === 'UNKNOWN') fail('NATIONALITY', 'NATIONALITY_UNKNOWN');
    if (kind === 'SEVERAL') doubts.push({ field: 'NATIONALITY', code: 'NATIONALITY_SEVERAL', options: codes });
    if (kind === 'GUESSED') doubts.push({ field: 'NATIONALITY', code: 'NATIONALITY_GUESSED', options: codes });
  }
  for (const field of ['BIRTH', 'AGE'] as const) {
    const text = cells[field];
    // A birth date beats the age beside it.
    if (text === undefined || values.birth) continue;
    const reading = readBirth(text, reference, evidence);
    if (reading.birth) values.birth = reading.birth;
    if (reading.error) fail(field, reading.error);
    doubts.push(...reading.doubts.map((doubt) => ({ field, ...doubt })));
  }
  if (cells.PASSPORT !== undefined) {
    const reading = readPassport(cells.PASSPORT);
    if (reading.kind === 'NUMBER') values.passport = reading.passport;
    if (reading.kind === 'LOST' || (reading.kind === 'NUMBER' && reading.lost)) {
      values.passportLost = true;
      doubts.push({ field: 'PASSPORT', code: 'PASSPORT_LOST' });
    }
    if (reading.kind === 'UNREADABLE') fail('PASSPORT', 'PASSPORT_UNREADABLE');
  }
  if (cells.PHONE !== undefined) {
    const phones = readPhones(cells.PHONE);
    if (!phones) fail('PHONE', 'PHONE_UNREADABLE');
    else if (phones.length > 0) values.phones = phones;
    if (phones && phones.length > 1) doubts.push({ field: 'PHONE', code: 'PHONE_SEVERAL', options: phones });
  }
}

function readRest(cells: Cells, out: ParsedRow): void {
  const { values, errors } = out;
  const text = (field: ListField, length: number): string | undefined => {
    const value = cells[field];
    if (value === undefined) return undefined;
    if (value.length <= length) return cleanText(value);
    errors.push({ field, code: 'TEXT_TOO_LONG' });
    return undefined;
  };
  const number = text('NUMBER', 40);
  const room = text('ROOM', 100);
  const message = text('MESSAGE', longestText);
  const channel = text('CHANNEL', 200);
  const caller = text('CALLER', 200);
  if (number) values.number = number;
  if (room) values.room = room;
  if (message) values.message = message;
  if (channel) values.channel = channel;
  if (caller) values.caller = caller;
  if (cells.RECEIVED !== undefined) {
    const received = readReceived(cells.RECEIVED);
    if (received) values.received = received;
    else errors.push({ field: 'RECEIVED', code: 'RECEIVED_UNREADABLE' });
  }
}

const strong: readonly ListField[] = ['BIRTH', 'AGE', 'PASSPORT', 'NATIONALITY', 'SEX', 'PHONE'];

/** Why a row is no person, or undefined. Doubtful rows are kept as people with errors: a person must not vanish as a footer. */
function skipCode(
  row: readonly string[],
  cells: Cells,
  headers: ReadonlySet<string>,
  numbered: boolean,
): SkippedRow['code'] | undefined {
  const texts = row.filter((text) => cleanText(text) !== '');
  if (texts.length === 0) return 'BLANK';
  if (texts.length <= 3 && texts.some(isTotalWord)) return 'TOTAL';
  if (texts.length >= 2 && texts.every((text) => headers.has(headerKey(text)))) return 'HEADER_REPEATED';
  const known = strong.filter((field) => cells[field] !== undefined);
  // "Prepared by: Lt. ..." below a numbered list: no number, and nothing that people have.
  if (numbered && cells.NUMBER === undefined && known.length === 0) return 'FOOTER';
  if (known.length === 0 && nameFields.every((field) => cells[field] === undefined)) return 'FOOTER';
  return undefined;
}

function statedTotal(row: readonly string[]): number | undefined {
  const numbers = row.flatMap((text) => cleanText(text).match(/\d{1,6}/g) ?? []);
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
}

/**
 * Reads a sheet under a mapping; without one, under the mapping that recogniseColumns proposes. Never throws. Errors and doubts are codes
 * beside their field; the sentences stand in the catalogues.
 */
export function parseList(grid: Grid, options: ParseOptions, chosen?: ColumnMapping): ParsedList {
  const mapping = chosen ?? recogniseColumns(grid);
  const start = mapping.headerRow === null ? 0 : mapping.headerRow + 1;
  const skipped: SkippedRow[] = [];
  const skip = (gridRow: number, code: SkippedRow['code']): void => {
    skipped.push({ gridRow, code, text: cleanText((grid[gridRow] ?? []).join(' ')).slice(0, 300) });
  };
  for (let at = 0; at < Math.min(mapping.headerRow ?? 0, grid.length); at += 1) skip(at, 'TITLE');
  const headers = new Set(
    (mapping.headerRow === null ? [] : (grid[mapping.headerRow] ?? [])).map(headerKey).filter((key) => key !== ''),
  );
  const body = grid.slice(start).map((row, at) => ({ row, gridRow: start + at, cells: cellsOf(row, mapping) }));
  const filled = body.filter(({ row }) => row.some((text) => text.trim() !== ''));
  const numbered =
    filled.length > 0 && filled.filter(({ cells }) => cells.NUMBER !== undefined).length >= filled.length * 0.8;
  const evidence = dateEvidence(filled.flatMap(({ cells }) => cells.BIRTH ?? []));
  const rows: ParsedRow[] = [];
  let total: number | undefined;
  for (const { row, gridRow, cells } of body) {
    const code = skipCode(row, cells, headers, numbered);
    if (code) {
      skip(gridRow, code);
      if (code === 'TOTAL') total = statedTotal(row) ?? total;
      continue;
    }
    const parsed: ParsedRow = { position: rows.length + 1, gridRow, values: {}, raw: cells, doubts: [], errors: [] };
    readNames(cells, parsed);
    readPerson(cells, parsed, options.referenceDate, evidence);
    readRest(cells, parsed);
    rows.push(parsed);
  }
  return { mapping, rows, skipped, ...(total === undefined ? {} : { statedTotal: total }) };
}
