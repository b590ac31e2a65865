import exceljs from 'exceljs';
import { unFormula } from './write-csv.js';

export interface SheetToWrite {
  readonly name: string;
  readonly head: readonly string[];
  /** Numbers stay numbers, so that they can be summed; `digits` says how many stand after the point. */
  readonly rows: readonly (readonly (string | WrittenNumber)[])[];
}
export interface WrittenNumber {
  /** In minor units. */
  readonly minor: number;
  readonly digits: number;
}

/** Characters of a column. */
const WIDEST = 48;

/** Texts are stored as texts, never as formulas; what looks like one is disarmed as in a CSV, because sheets are saved as those. */
export async function xlsx(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  for (const { name, head, rows } of sheets) {
    const sheet = book.addWorksheet(name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.addRow(head.map(unFormula)).font = { bold: true };
    for (const row of rows) {
      const added = sheet.addRow(
        row.map((cell) => (typeof cell === 'string' ? unFormula(cell) : cell.minor / 10 ** cell.digits)),
      );
      row.forEach((cell, at) => {
        // A sentence is read in its column, and not behind the next one.
        if (typeof cell === 'string' && cell.length > WIDEST)
          added.getCell(at + 1).alignment = { wrapText: true, vertical: 'top' };
        if (typeof cell !== 'string')
          added.getCell(at + 1).numFmt = cell.digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(cell.digits)}`;
      });
    }
    sheet.columns.forEach((column, at) => {
      const lengths = rows.slice(0, 200).map((row) => {
        const cell = row[at];
        return typeof cell === 'string' ? cell.length : 12;
      });
      column.width = Math.min(
        WIDEST,
        Math.max(10, (head[at] ?? '').length + 2, ...lengths.map((length) => length + 2)),
      );
    });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
