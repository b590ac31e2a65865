import { describe, expect, it } from '@jest/globals';
import { Blob, Buffer as ShapeBuffer, Face, Font, shape as shapeWith } from 'harfbuzzjs';
import { inflateSync } from 'node:zlib';
import { pieces } from './breaks.js';
import { typefaces } from './fonts.js';
import { printPdf } from './pdf.js';
import type { PrintedLetter } from './printed-letter.js';
import { byFont, shape, SILENT, unprintable } from './shape.js';

/** What is hard about each script: subscripts, vowels on two sides, stacked marks, reordering, ligatures. */
const hard = {
  km: [
    'ខ្ញុំ',
    'ស្នើសុំ',
    'ដើម្បី',
    'ផ្ទៀងផ្ទាត់',
    'សញ្ជាតិ',
    'ជនរងគ្រោះ',
    'ស្ត្រី',
    'ព្រះរាជាណាចក្រកម្ពុជា',
    'សេចក្តីថ្លៃថ្នូរ',
    'ឃាំង',
    'អ៊ុំ',
    'ញ៉ាំ',
  ],
  th: ['ที่นี้', 'น้ำ', 'ปี่', 'ผู้ใหญ่', 'กตัญญู', 'ฐานะ', 'สัญชาติ', 'เพื่อ', 'ป้ำ'],
  zh: ['兹请贵馆协助核实', '欧阳娜娜', '（附名单）', '国籍'],
  vi: ['Nguyễn Thị Thuỳ', 'Đại sứ quán', 'ẵ ỡ ữ ự ặ ế', 'Ấn', 'quốc tịch'],
  en: ['office', 'AVATAR', 'Zoë Łukasz'],
  my: ['မြန်မာ', 'ကျွန်တော်', 'အင်္ဂလိပ်', 'သို့'],
  hi: ['क्षत्रिय', 'विद्यार्थी', 'श्रीमान', 'हिन्दी'],
  bn: ['ক্ষেত্র', 'শ্রীমতী', 'জাতীয়তা'],
} as const;
const words = Object.entries(hard).flatMap(([language, list]) => list.map((word) => [language, word] as const));

describe('shaping', () => {
  it.each(words)('%s %s: glyph for glyph what HarfBuzz makes of it, none missing', (language, word) => {
    for (const weight of [400, 700] as const) {
      const runs = shape({ text: word, weight, language });
      expect(runs.map(({ face }) => face.name)).toEqual(byFont(word, weight).map(({ face }) => face?.name));
      const parts = byFont(word, weight);
      runs.forEach(({ face, glyphs }, n) => {
        // Afresh, from the file: nothing of ours in between.
        const font = new Font(new Face(new Blob(face.sfnt)));
        const buffer = new ShapeBuffer();
        buffer.addText(parts[n]?.text ?? '');
        buffer.setLanguage(language);
        buffer.guessSegmentProperties();
        shapeWith(font, buffer);
        const positions = buffer.getGlyphPositions();
        expect(glyphs.map(({ id, advance, dx, dy }) => [id, advance, dx, dy])).toEqual(
          buffer.getGlyphInfos().map(({ codepoint }, at) => {
            const place = positions[at];
            return [codepoint, place?.xAdvance, place?.xOffset, place?.yOffset];
          }),
        );
        expect(glyphs.every(({ id }) => id !== 0)).toBe(true);
      });
    }
  });

  it.each(words)('%s %s: says every letter of it, in its order', (language, word) => {
    const said = shape({ text: word, weight: 400, language }).flatMap(({ glyphs }) => glyphs.map(({ text }) => text));
    expect(said.join('').replaceAll(SILENT, '')).toBe(word);
  });

  it('knows what it cannot print', () => {
    expect(unprintable('ខ្មែរ 王 Zoë “quoted” – 2026')).toEqual([]);
    expect(unprintable('a ☃ ب')).toEqual(['☃', 'ب']);
  });

  it('takes fonts for every script that letters are written in', () => {
    expect([...typefaces(400)].map(({ unitsPerEm }) => unitsPerEm > 0)).not.toContain(false);
  });
});

describe('where a line may end', () => {
  it('between words of scripts without spaces, and never within a syllable', () => {
    expect(pieces('ខ្ញុំសូមស្នើសុំ', 'km')).toEqual(['ខ្ញុំ', 'សូម', 'ស្នើសុំ']);
    expect(pieces('ตรวจพิสูจน์สัญชาติ', 'th').length).toBeGreaterThan(1);
    for (const [language, word] of words)
      for (const piece of pieces(word, language)) expect(piece).not.toMatch(/^\p{M}/u);
  });
  it('by the rules of Chinese: no line begins with a full stop or a closing bracket', () => {
    const found = pieces('请核实国籍。（附名单）', 'zh');
    expect(found.length).toBeGreaterThan(4);
    for (const piece of found) expect(piece).not.toMatch(/^[。）]/u);
  });
  it('leaves names and numbers whole', () => {
    expect(pieces('LT-2026-0042 Nguyễn Văn', 'vi').map((piece) => piece.trim())).toContain('Nguyễn');
  });
});

describe('a letter as PDF', () => {
  const letter = (language: string, people = 2): PrintedLetter => ({
    language,
    title: 'LT-2026-0042',
    letterhead: ['Organisation'],
    reference: ['LT-2026-0042'],
    recipient: ['Embassy'],
    subject: 'Subject',
    blocks: [
      { kind: 'TEXT', text: words.map(([, word]) => word).join(' ') },
      {
        kind: 'TABLE',
        header: ['No.', 'Name'],
        rows: Array.from({ length: people }, (_, n) => [String(n + 1), 'ស្រីនាង សុខា']),
      },
    ],
    closing: ['', 'Somebody'],
    footer: 'LT-2026-0042 · {page} / {pages}',
  });

  it.each(Object.keys(hard))('in %s: its text can be copied as it was written', async (language) => {
    const { bytes } = await printPdf(letter(language));
    const text = copied(bytes).replaceAll(/\s+/g, ' ');
    for (const [, word] of words) expect(text.replaceAll(' ', '')).toContain(word.replaceAll(' ', ''));
  });

  it('has thirty people on as many pages as they need, with the head of the list on each', async () => {
    const { bytes, pages } = await printPdf(letter('km', 60));
    expect(pages).toBeGreaterThan(1);
    expect(copied(bytes).split('Name').length - 1).toBe(pages);
    expect(copied(bytes)).toContain(`${pages} / ${pages}`);
  });

  it('brings cut-down fonts along, and is small', async () => {
    const { bytes } = await printPdf(letter('zh', 30));
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(bytes.length).toBeLessThan(200_000);
  });
});

/** What a reader copies: codes of the pages in their order, by the table of each font that says what a code means. */
function copied(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(number, body);
  const stream = (number: string): string => {
    const body = objects.get(number) ?? '';
    const raw = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '';
    return /FlateDecode/.test(body) ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
  };
  let text = '';
  for (const [, page] of [...objects].filter(([, body]) => /\/Type \/Page\b(?!s)/.test(body))) {
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? page;
    const means = new Map<string, Map<string, string>>();
    for (const [, name = '', number = ''] of resources.matchAll(/\/(L\d+) (\d+) 0 R/g)) {
      const table = stream(/\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? '')?.[1] ?? '');
      means.set(
        name,
        new Map(
          [...table.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]*)>$/gm)].map(([, code = '', said = '']) => [
            code,
            Buffer.from(said, 'hex').swap16().toString('utf16le'),
          ]),
        ),
      );
    }
    let font = new Map<string, string>();
    for (const [whole, name, codes] of stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '').matchAll(
      /\/(L\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj|\bBT\b/g,
    )) {
      if (name) font = means.get(name) ?? new Map<string, string>();
      else if (codes) for (const code of codes.match(/.{4}/g) ?? []) text += font.get(code) ?? '\ufffd';
      else if (whole === 'BT') text += '\n';
    }
  }
  return text.replaceAll(SILENT, '');
}
