import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { xlsx } from './write-xlsx.js';

describe('a workbook', () => {
  it('keeps every script, sums and no formula', async () => {
    const bytes = await xlsx([
      {
        name: 'ចំណាយ: 2026/11',
        head: ['Reference', 'Amount'],
        rows: [
          ['=HYPERLINK("http://x")', { minor: 142_050, digits: 2 }],
          ['សុខ', { minor: 3_000_000, digits: 0 }],
        ],
      },
    ]);
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const [sheet] = book.worksheets;
    expect(sheet?.name).toBe('ចំណាយ  2026 11');
    expect(sheet?.getCell('A2').value).toBe(`'=HYPERLINK("http://x")`);
    expect(sheet?.getCell('A3').value).toBe('សុខ');
    expect(sheet?.getCell('B2').value).toBe(1420.5);
    expect(sheet?.getCell('B2').numFmt).toBe('#,##0.00');
    expect(sheet?.getCell('B3').value).toBe(3_000_000);
  });
});
