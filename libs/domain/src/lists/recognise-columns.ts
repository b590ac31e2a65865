import { latinDigits } from '../names/clean-name.js';
import type { ColumnMapping, ListField, MappedColumn } from './fields.js';
import { dateEvidence, type DateEvidence } from './day-month.js';
import { readHeader } from './header-words.js';
import { readBirth } from './read-birth.js';
import { readPassport, readPhones, readReceived } from './read-identifiers.js';
import { readNationality } from './read-nationality.js';
import { readSex } from './sex-words.js';

export type Grid = readonly (readonly string[])[];

/** Title rows above the headers are few; further down is data. */
const headerWithin = 25;
const sampled = 60;

const cell = (row: readonly string[] | undefined, column: number): string => row?.[column]?.trim() ?? '';
export const gridWidth = (grid: Grid): number => grid.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The row that names at least two different fields, best first; null where the list has no headers. */
export function findHeaderRow(grid: Grid): number | null {
  let best: { row: number; worth: number } | null = null;
  for (const [at, row] of grid.slice(0, headerWithin).entries()) {
    const fields = new Map<ListField, number>();
    let strange = 0;
    for (const text of row) {
      if (text.trim() === '') continue;
      const guess = readHeader(text);
      if (guess) fields.set(guess.field, Math.max(fields.get(guess.field) ?? 0, guess.confidence));
      // Rows of people hold numbers and dates; headers seldom do.
      else if (/\d{3}/.test(latinDigits(text))) strange += 1;
    }
    if (fields.size < 2 || strange >= fields.size) continue;
    const worth = [...fields.values()].reduce((sum, confidence) => sum + confidence, 0) - strange;
    if (!best || worth > best.worth) best = { row: at, worth };
  }
  return best?.row ?? null;
}

function looksLikeName(text: string): boolean {
  return /\p{L}{2,}/u.test(text) && !/\d/.test(text) && text.length <= 60 && text.split(/\s+/).length <= 6;
}

// Any day far enough ahead will do: only whether the text is a date or an age matters here.
function looksLikeBirth(text: string, evidence: DateEvidence): boolean {
  const reading = readBirth(text, '2050-01-01', evidence);
  return reading.birth !== undefined || reading.error === 'BIRTH_TOO_LONG_AGO';
}

/** What the values themselves look like, for lists without headers and columns with strange ones. Share of values that fit. */
function guessFromValues(values: readonly string[]): { field: ListField; confidence: number } | undefined {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.length === 0) return undefined;
  const evidence = dateEvidence(filled);
  const share = (fits: (value: string) => boolean): number => filled.filter(fits).length / filled.length;
  const ordinal = share((value) => /^\d{1,4}[.)]?$/.test(latinDigits(value)));
  const rising = filled.every(
    (value, at) =>
      at === 0 || Number.parseInt(latinDigits(value), 10) > Number.parseInt(latinDigits(filled[at - 1] ?? ''), 10),
  );
  const candidates: [ListField, number][] = [
    ['NUMBER', ordinal === 1 && rising && filled.length > 2 ? 0.95 : 0],
    ['SEX', share((value) => readSex(value) !== undefined)],
    ['NATIONALITY', share((value) => readNationality(value).kind === 'SURE')],
    ['RECEIVED', share((value) => /\d:\d\d/.test(value) && readReceived(value) !== undefined)],
    [
      'PASSPORT',
      share((value) => /[A-Za-z]/.test(value) && ['NUMBER', 'LOST'].includes(readPassport(value).kind)) * 0.95,
    ],
    ['PHONE', share((value) => (readPhones(value)?.[0]?.length ?? 0) >= 8) * 0.9],
    ['BIRTH', share((value) => looksLikeBirth(value, evidence)) * 0.9],
    ['NAME', share(looksLikeName) * 0.8],
  ];
  const [field, worth] = candidates.reduce((best, next) => (next[1] > best[1] ? next : best));
  return worth >= 0.6 ? { field, confidence: Math.round(worth * 60) / 100 } : undefined;
}

/**
 * A first mapping of columns to fields: by header, else by content. Each field goes to its most certain column once; the rest is left
 * to the user, who can change all of it.
 */
export function recogniseColumns(grid: Grid): ColumnMapping {
  const headerRow = findHeaderRow(grid);
  const body = grid.slice(headerRow === null ? 0 : headerRow + 1).slice(0, sampled);
  const columns: MappedColumn[] = [];
  for (let column = 0; column < gridWidth(grid); column += 1) {
    const header = headerRow === null ? '' : cell(grid[headerRow], column);
    const guess =
      (header === '' ? undefined : readHeader(header)) ?? guessFromValues(body.map((row) => cell(row, column)));
    columns.push({ column, header, field: guess?.field ?? null, confidence: guess?.confidence ?? 0 });
  }
  const taken = new Set<ListField>();
  for (const mapped of [...columns].sort((a, b) => b.confidence - a.confidence || a.column - b.column)) {
    if (mapped.field === null) continue;
    if (!taken.has(mapped.field)) {
      taken.add(mapped.field);
      continue;
    }
    // A second column of names is the same name in another script more often than not.
    const second =
      mapped.field === 'NAME' && !taken.has('NATIVE_NAME') && mostlyOtherScript(body, mapped.column)
        ? 'NATIVE_NAME'
        : null;
    mapped.field = second;
    if (second) taken.add(second);
    else mapped.confidence = 0;
  }
  return { headerRow, columns };
}

function mostlyOtherScript(body: Grid, column: number): boolean {
  const filled = body.map((row) => cell(row, column)).filter((value) => value !== '');
  return (
    filled.length > 0 &&
    filled.filter((value) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(value)).length * 2 >
      filled.length
  );
}
