import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printDocx } from './docx.js';
import type { PrintedLetter } from './print/printed-letter.js';
import { docxFaults } from './testing/docx-faults.js';

const letter = (language: string): PrintedLetter => ({
  language,
  title: 'LT-2026-0001',
  letterhead: ['Homeward & <Partners>', 'Phnom Penh'],
  reference: ['LT-2026-0001', '27 November 2026'],
  recipient: ['ស្ថានទូតថៃ', 'Street 1'],
  subject: 'Subject: "30 names"',
  blocks: [
    { kind: 'HEADING', text: 'ចំណងជើង' },
    { kind: 'TEXT', text: 'ដើម្បីផ្ទៀងផ្ទាត់ ที่นี้ 兹请贵馆 Nguyễn Thị Thuỳ\nမြန်မာ हिन्दी জাতীয়তা' },
    {
      kind: 'TABLE',
      header: ['No.', 'ឈ្មោះ', 'Name'],
      rows: [
        ['1', 'ខ្ញុំ', 'Zoë'],
        ['2', '欧阳娜娜', '—'],
      ],
    },
  ],
  closing: ['', 'Meas Pisey'],
  footer: 'LT-2026-0001 · page {page} of {pages}',
});

describe('the letter for Word', () => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await printDocx(letter('km'));
  });

  it.each(['en', 'km', 'th', 'zh', 'vi', 'id', 'my', 'hi', 'bn'])(
    'is a package that Word opens without repairing it: %s',
    async (language) => {
      expect(docxFaults(await printDocx(letter(language)))).toEqual([]);
    },
  );

  it('says every word, and each script in a font of its own', () => {
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    for (const word of ['Homeward &amp; &lt;Partners&gt;', 'ផ្ទៀងផ្ទាត់', 'ที่นี้', '欧阳娜娜', 'Thuỳ'])
      expect(text).toContain(word);
    for (const font of ['Khmer UI', 'Leelawadee UI', 'Myanmar Text', 'Nirmala UI'])
      expect(text).toContain(`w:cs="${font}"`);
  });

  // The control: each of these Word refuses or repairs.
  it.each([
    [
      'a child out of order',
      'word/document.xml',
      /(<w:sz w:val="28"\/>)(<w:szCs w:val="28"\/>)/,
      '$2$1',
      'another order',
    ],
    ['a child that belongs elsewhere', 'word/document.xml', '<w:keepNext', '<w:bold/><w:keepNext', 'does not belong'],
    ['properties that are not first', 'word/document.xml', '<w:p><w:pPr>', '<w:p><w:r/><w:pPr>', 'not first'],
    [
      'a cell without a paragraph',
      'word/document.xml',
      /(<w:tcMar>.*?<\/w:tcMar><\/w:tcPr>)<w:p>.*?<\/w:p>/,
      '$1',
      'paragraph',
    ],
    ['a row that is too short', 'word/document.xml', /<w:tc>.*?<\/w:tc>/, '', 'cells wide'],
    ['a tag that is not closed', 'word/document.xml', '</w:body>', '', 'is no XML'],
    ['a bare ampersand', 'word/footer1.xml', 'page', 'page & ', 'is no XML'],
    ['a part without a content type', '[Content_Types].xml', /<Override [^>]*footer1.xml"\/>/, '', 'of its own'],
    ['a content type of no part', '[Content_Types].xml', '/word/footer1.xml', '/word/footer9.xml', 'of no part'],
    ['a relation to nowhere', 'word/_rels/document.xml.rels', 'footer1.xml', 'footer2.xml', 'is not there'],
    ['a relation that nobody knows', 'word/_rels/document.xml.rels', /Id="rId6"/, 'Id="rId66"', 'does not know'],
    ['two relations of one id', 'word/_rels/document.xml.rels', 'Id="rId2"', 'Id="rId1"', 'twice'],
    ['no main document', '_rels/.rels', /relationships\/officeDocument"/, 'relationships/other"', 'no main'],
  ])('is not passed with %s', (_what, part, was, becomes, fault) => {
    const files = unzipSync(bytes);
    const before = strFromU8(files[part] ?? new Uint8Array());
    const after = before.replace(was, becomes);
    expect(after).not.toBe(before);
    const faults = docxFaults(zipSync({ ...files, [part]: strToU8(after) }));
    expect(faults.join('\n')).toContain(fault);
  });
});
