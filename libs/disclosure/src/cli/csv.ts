import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UsageError } from './usage-error.js';

/** A file with a head line: columns by name, values as they stand there, trimmed. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** Lines without a head. The separator is the one of comma, semicolon and tab that stands most often in the first line. */
export function readLines(file: string): string[][] {
  let text: string;
  try {
    // npm changes to the project's root; paths are meant from where the command was given.
    text = readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
  } catch {
    throw new UsageError(`${file}: cannot be read`);
  }
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const often = (separator: string): number => first.split(separator).length;
  const delimiter = [',', ';', '\t'].reduce((best, one) => (often(one) > often(best) ? one : best));
  try {
    return parse(text, { delimiter, bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'is no table'}`);
  }
}

export function readSheet(file: string): Sheet {
  const [columns = [], ...lines] = readLines(file);
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) throw new UsageError(`${file}: column ${twice} stands there twice`);
  return { columns, lines };
}

/** Where the columns stand. @throws UsageError that names the one that is not there */
export function columnsAt(file: string, sheet: Sheet, names: readonly string[]): number[] {
  return names.map((name) => {
    const at = sheet.columns.indexOf(name);
    if (at < 0) throw new UsageError(`${file}: there is no column ${name}; there are ${sheet.columns.join(', ')}`);
    return at;
  });
}

const quoted = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvLine = (values: readonly (string | number)[]): string => `${values.map(quoted).join(',')}\n`;
