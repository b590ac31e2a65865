import { parse } from 'csv-parse/sync';
import { boundedSheet, errorCode, GridError, gridLimits, type GridSheet } from './grid.js';

const delimiters = ['\t', ';', '|', ','] as const;

/** How often a delimiter stands outside quotes, per line, for the first lines of a text. */
function countsOf(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let quoted = false;
  let count = 0;
  let blank = true;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === '\n' && !quoted) {
      if (!blank) counts.push(count);
      count = 0;
      blank = true;
      continue;
    }
    if (sign === delimiter && !quoted) count += 1;
    if (sign.trim() !== '') blank = false;
  }
  if (!blank) counts.push(count);
  return counts;
}

/** The delimiter that most lines agree on. Undefined: one column, such as a list of names in a chat, "LIU, Xue Mei" among them. */
export function detectDelimiter(text: string): string | undefined {
  const stated = /^sep=(.)\n/.exec(text);
  if (stated) return stated[1];
  const sample = text.slice(0, 20_000);
  let best: { delimiter: string; worth: number } | undefined;
  for (const delimiter of delimiters) {
    const counts = countsOf(sample, delimiter);
    const having = counts.filter((count) => count > 0);
    if (counts.length === 0 || having.length * 2 < counts.length) continue;
    const usual = [...having].sort((a, b) => a - b)[Math.floor(having.length / 2)] ?? 0;
    const agreeing = having.filter((count) => count === usual).length / counts.length;
    if (delimiter === ',' && Math.max(...having) === 1 && !/,\S/.test(sample)) continue;
    const worth = agreeing * Math.log(1 + usual) * (delimiter === '\t' ? 2 : 1);
    if (!best || worth > best.worth) best = { delimiter, worth };
  }
  return best?.delimiter;
}

function records(text: string, delimiter: string, quote: '"' | false): string[][] {
  return parse(text, {
    delimiter,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 200_000,
    // One more than allowed, so that a longer list is an error and not a shorter list.
    to: gridLimits.rows + 1,
  });
}

/** Counted before blank rows are trimmed: past the bound nothing was read, and blank rows must not hide that. */
function bounded(name: string, rows: readonly (readonly string[])[]): GridSheet {
  if (rows.length > gridLimits.rows) throw new GridError('TOO_MANY_ROWS', gridLimits.rows);
  return boundedSheet(name, rows);
}

/** Comma, semicolon, bar or tab separated text. Throws GridError. */
export function readDelimited(source: string, name: string): GridSheet {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  if (text.trim() === '') throw new GridError('FILE_EMPTY');
  const delimiter = detectDelimiter(text);
  const body = text.replace(/^sep=.\n/, '');
  let rows: string[][];
  if (delimiter === undefined)
    return bounded(
      name,
      body.split('\n', gridLimits.rows + 1).map((line) => [line]),
    );
  try {
    rows = records(body, delimiter, '"');
  } catch (error) {
    if (errorCode(error) === 'CSV_MAX_RECORD_SIZE') throw new GridError('CELL_TOO_LONG', gridLimits.cellLength);
    // A stray quote (5" screen) opened a cell that never closes: read the text as having no quotes at all.
    try {
      rows = records(body, delimiter, false);
    } catch {
      throw new GridError('TEXT_UNREADABLE');
    }
  }
  return bounded(name, rows);
}
