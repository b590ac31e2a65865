import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PrintedLetter } from './print/printed-letter.js';

/** Fonts that Word brings along, by how a letter is written; Word takes the complex one for Khmer, Thai, Burmese and Indic. */
const complex: Readonly<Record<string, { font: string; tag: string }>> = {
  km: { font: 'Khmer UI', tag: 'km-KH' },
  th: { font: 'Leelawadee UI', tag: 'th-TH' },
  my: { font: 'Myanmar Text', tag: 'my-MM' },
  hi: { font: 'Nirmala UI', tag: 'hi-IN' },
  bn: { font: 'Nirmala UI', tag: 'bn-BD' },
};
const byScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
];
const latin: Readonly<Record<string, string>> = { en: 'en-GB', vi: 'vi-VN', id: 'id-ID', zh: 'zh-CN' };

/** The same letter for Word: to be changed by hand is what it is for, and a copy as it was made is kept beside the PDF. */
export function printDocx(letter: PrintedLetter): Promise<Buffer> {
  const { language } = letter;
  const said = (text: string, more: { bold?: boolean; size?: number } = {}): TextRun[] => runs(text, language, more);
  const line = (
    text: string,
    more: { bold?: boolean; size?: number; after?: number; keepNext?: boolean } = {},
  ): Paragraph =>
    new Paragraph({
      children: said(text, more),
      spacing: { after: more.after ?? 0, line: 320 },
      keepNext: more.keepNext ?? false,
    });
  const cell = (text: string, bold: boolean): TableCell =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      children: [new Paragraph({ children: said(text, { bold, size: 18 }) })],
    });
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '888888' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const children: (Paragraph | Table)[] = [
    ...letter.letterhead.map((text, n) => line(text, n === 0 ? { bold: true, size: 28 } : { size: 17 })),
    line('', { after: 120 }),
    ...letter.reference.map((text) => line(text)),
    line(''),
    ...letter.recipient.map((text, n) => line(text, { bold: n === 0 })),
    line(''),
    ...(letter.subject ? [line(letter.subject, { bold: true, after: 160 })] : []),
  ];
  for (const block of letter.blocks) {
    if (block.kind === 'TABLE')
      children.push(
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
          rows: [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: block.header.map((text) => cell(text, true)),
            }),
            ...block.rows.map(
              (row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) }),
            ),
          ],
        }),
        line('', { after: 80 }),
      );
    else
      for (const text of block.text.split('\n'))
        children.push(
          line(text, block.kind === 'HEADING' ? { bold: true, after: 60, keepNext: true } : { after: 120 }),
        );
  }
  children.push(...letter.closing.map((text) => line(text, text === '' ? { after: 600 } : {})));
  const [before = '', between = '', after = ''] = letter.footer.split(/\{page\}|\{pages\}/);
  const small = { size: 17 };
  return Packer.toBuffer(
    new Document({
      title: letter.title,
      creator: 'Homeward',
      styles: { default: { document: { run: { size: 21, font: 'Calibri' } } } },
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1134, bottom: 1134, left: 1418, right: 1247 },
            },
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.LEFT,
                  children: [
                    ...runs(before, language, small),
                    new TextRun({ ...small, children: [PageNumber.CURRENT] }),
                    ...runs(between, language, small),
                    new TextRun({ ...small, children: [PageNumber.TOTAL_PAGES] }),
                    ...runs(after, language, small),
                  ],
                }),
              ],
            }),
          },
          children,
        },
      ],
    }),
  );
}

/** One run for each stretch of one way of writing, with its language: Word spells, breaks and shapes by it. */
function runs(
  text: string,
  language: string,
  { bold: strong = false, size }: { bold?: boolean; size?: number },
): TextRun[] {
  const stretches: { text: string; script: string | undefined }[] = [];
  for (const letter of text) {
    const script = byScript.find(([pattern]) => pattern.test(letter))?.[1];
    const last = stretches.at(-1);
    const stays = last && (last.script === script || /^[\s\p{P}\p{M}\u200b-\u200d]$/u.test(letter));
    if (stays) last.text += letter;
    else stretches.push({ text: letter, script });
  }
  return stretches.map(({ text: part, script }) => {
    const way = script ? complex[script] : undefined;
    const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: way?.font ?? 'Calibri' };
    // Typed by itself: in a union with a text ESLint takes `bold` for the old method of strings.
    const options: IRunOptions = {
      text: part,
      bold: strong,
      boldComplexScript: strong,
      ...(size ? { size, sizeComplexScript: size } : {}),
      font,
      ...(way ? { complexScript: true } : {}),
      language: { value: latin[language] ?? 'en-GB', eastAsia: 'zh-CN', bidirectional: way?.tag ?? 'km-KH' },
    };
    return new TextRun(options);
  });
}
