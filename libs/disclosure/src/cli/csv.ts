import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parse as parser } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { columnBuilder, type Microdata } from '../rows/microdata.js';
import { UsageError } from './usage-error.js';

/** A file with a head line: columns by name, values as they stand there, trimmed. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** npm changes to the project's root; paths are meant from where the command was given. */
const pathOf = (file: string): string => resolve(process.env.INIT_CWD ?? '.', file);

/** For standard input, as everywhere. */
const STANDARD_INPUT = '-';

/**
 * The separator is the one of tab, semicolon and comma that stands most often in the first line, outside of quotes; of equal ones the
 * first: levels such as `[20,30[` have commas in them.
 */
function formOf(start: string) {
  const first = (/^[^\r\n]*/.exec(start)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const often = (separator: string): number => first.split(separator).length;
  const delimiter = ['\t', ';', ','].reduce((best, one) => (often(one) > often(best) ? one : best));
  return { delimiter, bom: true, trim: true, skip_empty_lines: true } as const;
}

const unreadable = (file: string): UsageError => new UsageError(`${file}: cannot be read`);
const noTable = (file: string, error: unknown): UsageError =>
  error instanceof UsageError
    ? error
    : new UsageError(`${file}: ${error instanceof Error ? error.message : 'is no table'}`);

/** Lines without a head. */
export function readLines(file: string): string[][] {
  let text: string;
  try {
    text = readFileSync(file === STANDARD_INPUT ? 0 : pathOf(file), 'utf8');
  } catch {
    throw unreadable(file);
  }
  try {
    return parse(text, formOf(text));
  } catch (error) {
    throw noTable(file, error);
  }
}

/** More than any first line. */
const START = 65_536;

/**
 * A file of people, line by line: what is kept of a row is one number per column, so that memory hardly grows with the rows.
 *
 * @param wanted columns by name; all, if not given
 * @throws UsageError when the file cannot be read, is no table, has no rows or lacks a column
 */
export async function readPeople(file: string, wanted?: readonly string[]): Promise<Microdata> {
  const source = file === STANDARD_INPUT ? process.stdin : createReadStream(pathOf(file));
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let start = Buffer.alloc(0);
  try {
    while (start.length < START && !start.includes('\n')) {
      const next = await chunks.next();
      if (next.done === true) break;
      start = Buffer.concat([start, next.value]);
    }
  } catch {
    throw unreadable(file);
  }
  const lines = Readable.from(
    (async function* () {
      yield start;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    })(),
    { objectMode: false },
  ).pipe(parser(formOf(start.toString())));
  let picked: { at: number; column: ReturnType<typeof columnBuilder> }[] | undefined;
  let rows = 0;
  try {
    for await (const line of lines as AsyncIterable<readonly string[]>) {
      if (picked) {
        for (const { at, column } of picked) column.add(line[at] ?? '');
        rows++;
      } else {
        const names = wanted ?? line;
        picked = columnsAt(file, headed(file, line), names).map((at, i) => ({
          at,
          column: columnBuilder(names[i] ?? ''),
        }));
      }
    }
  } catch (error) {
    throw noTable(file, error);
  }
  if (!picked || rows === 0) throw new UsageError(`${file}: there are no rows`);
  return { rows, columns: picked.map(({ column }) => column.done()) };
}

function headed(file: string, columns: readonly string[]): { columns: readonly string[] } {
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) throw new UsageError(`${file}: column ${twice} stands there twice`);
  return { columns };
}

export function readSheet(file: string): Sheet {
  const [columns, ...lines] = readLines(file);
  if (!columns) throw new UsageError(`${file}: is empty; a first line with the names of the columns is wanted`);
  return { ...headed(file, columns), lines };
}

/** Where the columns stand. @throws UsageError that names the one that is not there */
export function columnsAt(file: string, sheet: Pick<Sheet, 'columns'>, names: readonly string[]): number[] {
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
