import { describe, expect, it } from '@jest/globals';
import { parseList } from '@homeward/domain/lists';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { GridError, gridErrorCodes, gridLimits } from './grid.js';
import { readGrid, readPasted } from './read-grid.js';
import { numberText } from './read-xlsx.js';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../../../../libs/domain/src/lists/fixtures');
const bytesOf = (file: string): Buffer => readFileSync(join(fixtures, file));
const lists = [
  ['police_raid.csv', 131, 128],
  ['mission_cn.csv', 36, 35],
  ['hotline.csv', 63, 62],
] as const;

const codeOf = async (bytes: Buffer, name?: string): Promise<string> => {
  try {
    await readGrid(bytes, name);
    return 'READ';
  } catch (error) {
    return error instanceof GridError ? error.code : `CRASH ${String(error)}`;
  }
};

async function workbook(fill: (book: exceljs.Workbook) => void): Promise<Buffer> {
  const book = new exceljs.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A zip with one part of a workbook replaced, as somebody who wishes us ill would write it. */
function zipOf(parts: Record<string, string | Buffer>, claimedSize?: number): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claimedSize ?? data.length, 22);
    head.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    head.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    bodies.push(head, title, packed);
    directory.push(central, title);
    offset += 30 + title.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
function rawWorkbook(sheet: string, extra = ''): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets>${extra}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
  };
}
const oneCell = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Sok Dara</t></is></c></row></sheetData>';

describe('readGrid on text', () => {
  it.each(lists)('reads %s', async (file, rows, people) => {
    const [sheet] = await readGrid(bytesOf(file), file);
    expect(sheet?.name).toBe(file);
    expect(sheet?.rows).toHaveLength(rows);
    expect(parseList(sheet?.rows ?? [], { referenceDate: '2026-11-22' }).rows).toHaveLength(people);
  });

  it.each([
    ['UTF-8 with BOM', Buffer.from('\uFEFFName,Sex\nសុខ ដារ៉ា,ប្រុស\n')],
    ['UTF-16 little endian with BOM', Buffer.from('\uFEFFName,Sex\nសុខ ដារ៉ា,ប្រុស\n', 'utf16le')],
    ['UTF-16 big endian with BOM', Buffer.from('\uFEFFName,Sex\nសុខ ដារ៉ា,ប្រុស\n', 'utf16le').swap16()],
    ['UTF-16 without BOM', Buffer.from('Name,Sex\nសុខ ដារ៉ា,ប្រុស\n', 'utf16le')],
    ['tabs', Buffer.from('Name\tSex\r\nសុខ ដារ៉ា\tប្រុស\r\n')],
    ['semicolons', Buffer.from('Name;Sex\rសុខ ដារ៉ា;ប្រុស\r')],
    ['bars and sep=', Buffer.from('sep=|\nName|Sex\nសុខ ដារ៉ា|ប្រុស')],
  ])('reads %s', async (_name, bytes) => {
    expect((await readGrid(bytes))[0]?.rows).toEqual([
      ['Name', 'Sex'],
      ['សុខ ដារ៉ា', 'ប្រុស'],
    ]);
  });

  it('reads the old Chinese and Thai code pages', async () => {
    // 姓名,性别 / 王小明,男 in GBK; ชื่อ,เพศ / สมชาย,ชาย in windows-874.
    const chinese = Buffer.from('d0d5c3fb2cd0d4b1f00acdf5d0a1c3f72cc4d00a', 'hex');
    expect((await readGrid(chinese))[0]?.rows).toEqual([
      ['姓名', '性别'],
      ['王小明', '男'],
    ]);
    const thai = Buffer.from('aad7e8cd2ce0bec80acac1aad2c22caad2c20a', 'hex');
    expect((await readGrid(thai))[0]?.rows).toEqual([
      ['ชื่อ', 'เพศ'],
      ['สมชาย', 'ชาย'],
    ]);
    const western = Buffer.from('Name,Sex\nJos\u00e9 Santos,M\nPe\u00f1a Ana,F\n', 'latin1');
    expect((await readGrid(western))[0]?.rows[1]?.[0]).toBe('José Santos');
  });

  it('keeps quoted commas and line breaks, survives stray quotes', async () => {
    expect((await readGrid(Buffer.from('Name,Room\n"LIU, Xue Mei","A\n12"\n')))[0]?.rows[1]).toEqual([
      'LIU, Xue Mei',
      'A\n12',
    ]);
    const stray = await readGrid(Buffer.from('Name,Note\nSok Dara,"5 inch\nChan Thy,ok\nWin Win,ok\n'));
    expect(stray[0]?.rows).toHaveLength(4);
  });

  it('reads a pasted list of names as one column', () => {
    expect(readPasted('LIU, Xue Mei\nWANG, Tian Yu\n').rows).toEqual([['LIU, Xue Mei'], ['WANG, Tian Yu']]);
    expect(readPasted('1\tLIU, Xue Mei\tF\n2\tWANG, Tian Yu\tM').rows).toEqual([
      ['1', 'LIU, Xue Mei', 'F'],
      ['2', 'WANG, Tian Yu', 'M'],
    ]);
  });

  it.each([
    ['FILE_EMPTY', Buffer.alloc(0)],
    ['FILE_EMPTY', Buffer.from(' \r\n \r\n')],
    ['FILE_TOO_LARGE', Buffer.alloc(gridLimits.bytes + 1, 'a')],
    ['FILE_NOT_A_LIST', Buffer.from('%PDF-1.7 ...')],
    ['FILE_NOT_A_LIST', Buffer.from('<html><table>')],
    ['TEXT_UNREADABLE', Buffer.from([1, 2, 0, 0, 0, 0, 5, 9, 0, 0, 255])],
    ['WORKBOOK_OLD_OR_LOCKED', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['TOO_MANY_ROWS', Buffer.from('a,b\n'.repeat(gridLimits.rows + 1))],
    ['TOO_MANY_ROWS', Buffer.from(`a\n${'\n'.repeat(gridLimits.rows)}b`)],
    ['TOO_MANY_COLUMNS', Buffer.from('a,'.repeat(gridLimits.columns) + 'b')],
    ['CELL_TOO_LONG', Buffer.from(`a,${'b'.repeat(gridLimits.cellLength + 1)}`)],
    ['CELL_TOO_LONG', Buffer.from(`a,b\n"${'b,\n'.repeat(1_000_000)}"`)],
  ])('answers %s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('reads exactly as many rows as allowed', async () => {
    expect((await readGrid(Buffer.from('a,b\n'.repeat(gridLimits.rows))))[0]?.rows).toHaveLength(gridLimits.rows);
  });
});

describe('readGrid on workbooks', () => {
  it.each(lists)('reads %s as a workbook like the text', async (file, _rows, people) => {
    const [text] = await readGrid(bytesOf(file), file);
    const bytes = await workbook((book) => {
      book.addWorksheet('List').addRows(text?.rows ?? []);
    });
    const [sheet] = await readGrid(bytes, 'list.xlsx');
    expect(sheet).toEqual({ name: 'List', rows: text?.rows });
    expect(parseList(sheet?.rows ?? [], { referenceDate: '2026-11-22' }).rows).toHaveLength(people);
  });

  it('reads dates as ISO, numbers as shown, formulas by result, several sheets', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('One');
      sheet.addRow(['LIST']);
      sheet.mergeCells('A1:D1');
      sheet.addRow(['Name', 'Born', 'Phone', 'Passport', 'Count', 'Link', 'Seen', 'Rich']);
      sheet.addRow([
        'Sok Dara',
        new Date(Date.UTC(1990, 4, 24)),
        85512345678,
        123456,
        { formula: 'SUM(1,2)', result: 3 },
        { text: 'Chan', hyperlink: 'https://example.org' },
        new Date(Date.UTC(2026, 6, 22, 15, 54)),
        { richText: [{ text: '刘' }, { text: '志强' }] },
      ]);
      sheet.getCell('B3').numFmt = 'dd/mm/yyyy';
      sheet.getCell('D3').numFmt = '000000000';
      sheet.getCell('G3').numFmt = 'yyyy-mm-dd hh:mm';
      sheet.autoFilter = 'A2:H2';
      book.addWorksheet('Empty');
      book.addWorksheet('Two').addRow(['x']);
    });
    const sheets = await readGrid(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(sheets[0]?.rows).toEqual([
      ['LIST'],
      ['Name', 'Born', 'Phone', 'Passport', 'Count', 'Link', 'Seen', 'Rich'],
      ['Sok Dara', '1990-05-24', '85512345678', '000123456', '3', 'Chan', '2026-07-22 15:54', '刘志强'],
    ]);
  });

  it('gives every row what is written once over several, and no row to a merged cell alone', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('List');
      sheet.addRow(['FOUND', '', '']);
      sheet.mergeCells('A1:C1');
      sheet.addRows([
        ['Name', 'Nationality', 'Room'],
        ['Sok Dara', 'Khmer', 'A1'],
        ['Liu Zhi Qiang', '中国', { formula: 'B1', result: 'A2' }],
        ['Wang Tian Yu', null, 'A3'],
        ['Siregar Agus', null, null],
      ]);
      sheet.mergeCells('B4:B9');
      sheet.mergeCells('C5:D5');
    });
    expect((await readGrid(bytes))[0]?.rows).toEqual([
      ['FOUND'],
      ['Name', 'Nationality', 'Room'],
      ['Sok Dara', 'Khmer', 'A1'],
      ['Liu Zhi Qiang', '中国', 'A2'],
      ['Wang Tian Yu', '中国', 'A3'],
      ['Siregar Agus', '中国'],
    ]);
    const overlap = `${oneCell}<mergeCells><mergeCell ref="A1:A9"/><mergeCell ref="A5:A20"/><mergeCell ref="A1:A9999"/></mergeCells>`;
    expect((await readGrid(zipOf(rawWorkbook(overlap))))[0]?.rows).toEqual([['Sok Dara']]);
  });

  it('shows numbers as their format does', () => {
    expect(numberText(85512345678, 'General')).toBe('85512345678');
    expect(numberText(12345678, '000-000-0000')).toBe('001-234-5678');
    expect(numberText(12, '0.00')).toBe('12.00');
    expect(numberText(1.5, undefined)).toBe('1.5');
    expect(numberText(0.1 + 0.2, 'General')).toBe('0.3');
  });

  it('reads a plain workbook and refuses what would take the service down', async () => {
    expect((await readGrid(zipOf(rawWorkbook(oneCell))))[0]?.rows).toEqual([['Sok Dara']]);
    const started = performance.now();
    const bomb = rawWorkbook(`<sheetData>${' '.repeat(gridLimits.unpackedBytes)}</sheetData>`);
    const zipped = zipOf(bomb);
    expect(zipped.length).toBeLessThan(200_000);
    expect(await codeOf(zipped)).toBe('WORKBOOK_TOO_LARGE');
    // A size claimed small does not help.
    expect(await codeOf(zipOf(bomb, 10))).toBe('WORKBOOK_TOO_LARGE');
    const cells = `<sheetData><row r="1">${'<c r="A1"/>'.repeat(gridLimits.cells + 1)}</row></sheetData>`;
    expect(await codeOf(zipOf(rawWorkbook(cells)))).toBe('WORKBOOK_TOO_LARGE');
    const names = '<definedNames><definedName name="a">List!$A$1:$XFD$1048576</definedName></definedNames>';
    expect(await codeOf(zipOf(rawWorkbook(oneCell, names)))).toBe('READ');
    expect(
      await codeOf(
        zipOf(
          rawWorkbook(
            oneCell,
            '<definedNames ><definedName name="a">List!$A$1:$XFD$1048576</definedName></definedNames >',
          ),
        ),
      ),
    ).toBe('WORKBOOK_UNREADABLE');
    const ranges = `${oneCell}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>`;
    expect(await codeOf(zipOf(rawWorkbook(ranges)))).toBe('READ');
    const entity = { ...rawWorkbook(oneCell), 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst/>' };
    expect(await codeOf(zipOf(entity))).toBe('WORKBOOK_UNREADABLE');
    expect(
      await codeOf(
        zipOf(rawWorkbook('<sheetData><row r="1048576"><c r="A1048576" t="str"><v>x</v></c></row></sheetData>')),
      ),
    ).toBe('TOO_MANY_ROWS');
    expect(
      await codeOf(zipOf(rawWorkbook('<sheetData><row r="1"><c r="XFD1" t="str"><v>x</v></c></row></sheetData>'))),
    ).toBe('TOO_MANY_COLUMNS');
    const merges = `<sheetData/><mergeCells>${'<mergeCell ref="A1:A5000"/>'.repeat(200_000)}</mergeCells>`;
    expect(await codeOf(zipOf(rawWorkbook(merges)))).toBe('WORKBOOK_TOO_LARGE');
    expect(await codeOf(zipOf({ 'word/document.xml': '<a/>' }))).toBe('WORKBOOK_UNREADABLE');
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);

  it.each([
    ['tags left open', '<a>'.repeat(13_000_000)],
    ['tags closed by others', '<a></b>'.repeat(1_000_000)],
    ['tags closed too often', '</a>'.repeat(1_000_000)],
    ['tags in tags', `${'<a>'.repeat(500_000)}${'</a>'.repeat(500_000)}`],
    ['more tags than a list has cells', '<a/>'.repeat(5_000_000)],
    ['a quote that never ends', `<a b="${'x<'.repeat(1_000_000)}`],
    ['a comment that never ends', `<!--${'<a>'.repeat(1_000_000)}`],
  ])('refuses %s without a look at them', async (_, content) => {
    const started = performance.now();
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'])
      expect(await codeOf(zipOf({ ...rawWorkbook(oneCell), [part]: content }))).toMatch(
        /^WORKBOOK_(UNREADABLE|TOO_LARGE)$/,
      );
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('answers entities that nobody knows, and attributes without number, in time', async () => {
    const started = performance.now();
    const shared = (text: string): Buffer =>
      zipOf({ ...rawWorkbook(oneCell), 'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>${text}</t></si></sst>` });
    expect(['READ', 'WORKBOOK_UNREADABLE']).toContain(await codeOf(shared('&nobody;'.repeat(1_000_000))));
    expect(['READ', 'WORKBOOK_UNREADABLE']).toContain(await codeOf(shared('&#x110000;'.repeat(1_000_000))));
    const many = Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(' ');
    expect(['READ', 'FILE_EMPTY', 'WORKBOOK_UNREADABLE']).toContain(
      await codeOf(zipOf(rawWorkbook(`<sheetData ${many}><row r="1"/></sheetData>`))),
    );
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);

  it('answers any bytes with sheets or a code', async () => {
    const whole = await workbook((book) => {
      book.addWorksheet('List').addRows([
        ['Name', 'Sex'],
        ['Sok Dara', 'M'],
      ]);
    });
    const damaged = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length)).map(([at, byte, end]) => {
      const copy = Buffer.from(whole);
      copy[at] = byte;
      return end % 3 === 0 ? copy.subarray(0, end) : copy;
    });
    const random = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    const known = new Set<string>([...gridErrorCodes, 'READ']);
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, random), async (bytes) => {
        expect(known).toContain(await codeOf(bytes));
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
