import exceljs from 'exceljs';
import { boundedSheet, GridError, gridLimits, type GridSheet } from './grid.js';
import { safeWorkbook } from './xlsx-container.js';

// Parts of a sheet that hold no cell texts and that ExcelJS expands range by range.
const ignoreNodes = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'picture',
  'legacyDrawing',
  'tableParts',
  'extLst',
  'autoFilter',
  'cols',
  'rowBreaks',
  'colBreaks',
  'sheetViews',
  'headerFooter',
  'pageSetup',
  'printOptions',
  'sheetProtection',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** A date cell as an ISO date, with the time only where there is one. ExcelJS gives the cell's wall clock as UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  // Spreadsheet days are fractions: 15:54 comes as 15:53:59.999.
  const at = new Date(Math.round(date.getTime() / 1000) * 1000);
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  if (at.getUTCFullYear() < 1900) return time;
  const day = `${String(at.getUTCFullYear())}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

/**
 * A number as its cell shows it where that matters for people: leading zeros ("0000000"), fixed decimals, digits in groups as in a phone
 * number ("000-000-0000"). Never in exponents: 85512345678 is a phone.
 */
export function numberText(value: number, format: string | undefined): string {
  if (!Number.isFinite(value)) return '';
  const plain =
    Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(Number(value.toPrecision(15)));
  const pattern = (format ?? 'General').split(';')[0] ?? '';
  const decimals = /^[#,]*0\.(0+)$/.exec(pattern);
  if (decimals) return value.toFixed(decimals[1]?.length ?? 0);
  if (!Number.isInteger(value) || value < 0 || !/^[0#\-() +"/.]+$/.test(pattern) || !pattern.includes('0'))
    return plain;
  const digits = [...plain];
  let out = '';
  for (const sign of [...pattern.replace(/"/g, '')].reverse()) {
    if (sign === '0') out = (digits.pop() ?? '0') + out;
    else if (sign === '#') out = (digits.pop() ?? '') + out;
    else out = sign + out;
  }
  return digits.join('') + out;
}

function cellText(value: exceljs.CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return '';
  if ('hyperlink' in value) return value.text;
  return cellText(value.result ?? null, format);
}

function sheetRows(sheet: exceljs.Worksheet): string[][] {
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    const own: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const text = cellText(cell.value, cell.numFmt);
      if (text.trim() === '') return;
      if (!cell.isMerged || cell.master === cell) own.push(text);
      if (column > gridLimits.columns) throw new GridError('TOO_MANY_COLUMNS', gridLimits.columns);
      while (cells.length < column - 1) cells.push('');
      cells[column - 1] = text;
    });
    // A merged cell that reaches below the list makes no rows of its own.
    if (own.length === 0) return;
    if (number > gridLimits.rows) throw new GridError('TOO_MANY_ROWS', gridLimits.rows);
    while (rows.length < number - 1) rows.push([]);
    rows.push(cells);
  });
  return rows;
}

/** Every sheet of a workbook that holds anything. Throws GridError. */
export async function readWorkbook(bytes: Buffer): Promise<GridSheet[]> {
  const safe = safeWorkbook(bytes);
  const workbook = new exceljs.Workbook();
  try {
    // ExcelJS declares its own Buffer type, older than Node's.
    await workbook.xlsx.load(safe as unknown as exceljs.Buffer, { ignoreNodes });
  } catch {
    throw new GridError('WORKBOOK_UNREADABLE');
  }
  const sheets = workbook.worksheets
    .slice(0, gridLimits.sheets)
    .map((sheet) => boundedSheet(sheet.name, sheetRows(sheet)))
    .filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw new GridError(workbook.worksheets.length === 0 ? 'WORKBOOK_UNREADABLE' : 'FILE_EMPTY');
  return sheets;
}
