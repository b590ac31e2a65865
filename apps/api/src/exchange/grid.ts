/** One sheet of a list as it came: rows of texts, trailing blank cells and rows left off. */
export interface GridSheet {
  /** The sheet's name in a workbook, the file's name for a text. */
  name: string;
  rows: string[][];
}

/** Lists come from outside and by mail; these bounds keep one of them from taking the service down. */
export const gridLimits = {
  bytes: 5 * 1024 * 1024,
  rows: 5_000,
  columns: 60,
  cellLength: 10_000,
  sheets: 30,
  /** A workbook unpacked: 5,000 rows of 60 columns need less than half. */
  unpackedBytes: 48 * 1024 * 1024,
  /** Cells with a style count too; a list of 5,000 people with 20 columns is 100,000. */
  cells: 150_000,
} as const;

export const gridErrorCodes = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  /** A PDF, a picture or a web page under a list's name. */
  'FILE_NOT_A_LIST',
  'TEXT_UNREADABLE',
  'WORKBOOK_UNREADABLE',
  /** The .xls of before 2007, or a workbook with a password: both arrive in the same container. */
  'WORKBOOK_OLD_OR_LOCKED',
  'WORKBOOK_TOO_LARGE',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'CELL_TOO_LONG',
] as const;
export type GridErrorCode = (typeof gridErrorCodes)[number];

/** Carries a code for the catalogues and no content of the file. */
export class GridError extends Error {
  constructor(
    readonly code: GridErrorCode,
    readonly limit?: number,
  ) {
    super(code);
    this.name = 'GridError';
  }
}

/** The code that Node and csv-parse put on what they throw, whichever realm made the error. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

// NUL cannot be stored in Postgres; other controls have no business in a list. Line breaks and tabs stay.
const controls = /[\p{Cc}\p{Cs}]/gu;

function cleanCell(text: string): string {
  if (text.length > gridLimits.cellLength) throw new GridError('CELL_TOO_LONG', gridLimits.cellLength);
  return text.replace(controls, (sign) => (sign === '\n' || sign === '\t' ? sign : ' ')).trim();
}

/** Trims, bounds and cleans. Throws GridError. */
export function boundedSheet(name: string, rows: readonly (readonly string[])[]): GridSheet {
  const out: string[][] = [];
  for (const row of rows) {
    const cells = row.map(cleanCell);
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    if (cells.length > gridLimits.columns) throw new GridError('TOO_MANY_COLUMNS', gridLimits.columns);
    out.push(cells);
  }
  while (out.length > 0 && out.at(-1)?.length === 0) out.pop();
  if (out.length > gridLimits.rows) throw new GridError('TOO_MANY_ROWS', gridLimits.rows);
  return { name: name.slice(0, 100), rows: out };
}
