import PDFDocument from 'pdfkit';
import { pieces } from './breaks.js';
import { EmbeddedFont, type Objects } from './embedded-font.js';
import type { Typeface, Weight } from './fonts.js';
import type { PrintedBlock, PrintedLetter } from './printed-letter.js';
import { forgetShapes, shape, SILENT, widthOf } from './shape.js';

/** In points. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = { left: 71, right: 62, top: 57, bottom: 68 };
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const SIZE = 10.5;
const SMALL = 8.5;
/** Khmer and Burmese stand taller than Latin; Noto's own heights are more than a letter needs. */
const LEADING: Readonly<Record<string, number>> = { km: 1.75, my: 1.85, th: 1.6, lo: 1.6, hi: 1.6, bn: 1.6 };
const CELL = { x: 4, y: 3 };

interface Style {
  readonly size: number;
  readonly weight: Weight;
}
const BODY: Style = { size: SIZE, weight: 400 };
const BOLD: Style = { size: SIZE, weight: 700 };
const TABLE: Style = { size: 9, weight: 400 };
const TABLE_HEAD: Style = { size: 9, weight: 700 };

type Doc = PDFKit.PDFDocument & Objects & { addContent(text: string): void; page: { fonts: Record<string, object> } };

/** @returns the PDF: A4, its fonts cut down and in it, with its text to be found and copied */
export async function printPdf(letter: PrintedLetter): Promise<{ bytes: Buffer; pages: number }> {
  try {
    return await new Printer(letter).print();
  } finally {
    forgetShapes();
  }
}

class Printer {
  private readonly doc: Doc;
  private readonly fonts = new Map<string, EmbeddedFont>();
  private readonly leading: number;
  private y = 0;
  private pages = 0;

  constructor(private readonly letter: PrintedLetter) {
    this.leading = LEADING[letter.language] ?? 1.45;
    this.doc = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: letter.language,
      displayTitle: true,
      info: { Title: letter.title, Creator: 'Homeward', Producer: 'Homeward' },
    });
  }

  async print(): Promise<{ bytes: Buffer; pages: number }> {
    const { letter, doc } = this;
    const bytes = collected(doc);
    this.newPage();
    letter.letterhead.forEach((line, n) =>
      this.paragraph(line, n === 0 ? { size: 14, weight: 700 } : { ...BODY, size: SMALL }, 0),
    );
    this.rule();
    this.space(10);
    letter.reference.forEach((line) => this.paragraph(line, BODY, 0));
    this.space(10);
    letter.recipient.forEach((line, n) => this.paragraph(line, n === 0 ? BOLD : BODY, 0));
    this.space(12);
    if (letter.subject) this.paragraph(letter.subject, BOLD, 8);
    for (const block of letter.blocks) this.block(block);
    this.space(10);
    // The signature stands with the last words before it or not at all.
    this.keep(letter.closing.length + 2);
    letter.closing.forEach((line) => (line === '' ? this.space(34) : this.paragraph(line, BODY, 0)));
    this.footers();
    for (const font of this.fonts.values()) await font.finish();
    doc.end();
    return { bytes: await bytes, pages: this.pages };
  }

  private block(block: PrintedBlock): void {
    if (block.kind === 'TABLE') this.table(block.header, block.rows);
    else if (block.kind === 'HEADING') {
      this.keep(3);
      this.paragraph(block.text, BOLD, 3);
    } else for (const line of block.text.split('\n')) this.paragraph(line, BODY, 6);
  }

  private newPage(): void {
    this.doc.addPage({ size: 'A4', margin: 0 });
    this.pages++;
    this.y = MARGIN.top;
  }

  private space(points: number): void {
    this.y += points;
  }

  private keep(lines: number): void {
    if (this.y + lines * SIZE * this.leading > PAGE.height - MARGIN.bottom) this.newPage();
  }

  private rule(): void {
    this.y += 5;
    this.line(MARGIN.left, this.y, MARGIN.left + WIDTH, this.y);
  }

  private line(x1: number, y1: number, x2: number, y2: number): void {
    this.doc.lineWidth(0.6).strokeColor('#555555').moveTo(x1, y1).lineTo(x2, y2).stroke();
  }

  private paragraph(text: string, style: Style, after: number): void {
    const height = style.size * this.leading;
    for (const line of this.lines(text, style, WIDTH)) {
      if (this.y + height > PAGE.height - MARGIN.bottom) this.newPage();
      this.write(line, MARGIN.left, this.y, style);
      this.y += height;
    }
    this.y += after;
  }

  /** As many words to a line as go into it; a word that is wider than the line is broken between its letters. */
  private lines(text: string, { size, weight }: Style, width: number): string[] {
    const { language } = this.letter;
    const measure = (part: string): number => widthOf(shape({ text: part, weight, language }), size);
    const lines: string[] = [];
    let line = '';
    let used = 0;
    const put = (piece: string): void => {
      const wide = measure(piece.trimEnd());
      if (line !== '' && used + wide > width) {
        lines.push(line.trimEnd());
        line = '';
        used = 0;
      }
      if (line === '' && wide > width && [...letters.segment(piece)].length > 1)
        for (const { segment } of letters.segment(piece)) put(segment);
      else {
        line += piece;
        used += measure(piece);
      }
    };
    for (const piece of pieces(text, language)) put(piece);
    return [...lines, line.trimEnd()];
  }

  private table(header: readonly string[], rows: readonly (readonly string[])[]): void {
    const widths = this.columns(header, rows);
    const draw = (cells: readonly string[], style: Style): void => {
      const wrapped = cells.map((cell, n) => this.lines(cell, style, (widths[n] ?? 0) - 2 * CELL.x));
      const lead = style.size * this.leading;
      const height = Math.max(...wrapped.map((lines) => lines.length)) * lead + 2 * CELL.y;
      if (this.y + height > PAGE.height - MARGIN.bottom) {
        this.newPage();
        if (style !== TABLE_HEAD) draw(header, TABLE_HEAD);
      }
      let x = MARGIN.left;
      wrapped.forEach((lines, n) => {
        lines.forEach((line, row) => this.write(line, x + CELL.x, this.y + CELL.y + row * lead, style));
        x += widths[n] ?? 0;
      });
      if (style === TABLE_HEAD) this.line(MARGIN.left, this.y, MARGIN.left + WIDTH, this.y);
      this.y += height;
      this.line(MARGIN.left, this.y, MARGIN.left + WIDTH, this.y);
    };
    this.keep(4);
    draw(header, TABLE_HEAD);
    rows.forEach((row) => draw(row, TABLE));
    this.space(8);
  }

  /** Each as wide as what stands in it wants, and where that is too much, all narrower by their share of what can be broken. */
  private columns(header: readonly string[], rows: readonly (readonly string[])[]): number[] {
    const { language } = this.letter;
    const wide = (text: string, { size, weight }: Style): number => widthOf(shape({ text, weight, language }), size);
    const most = (n: number, of: (text: string, style: Style) => number): number =>
      2 * CELL.x + 1 + Math.max(of(header[n] ?? '', TABLE_HEAD), ...rows.map((row) => of(row[n] ?? '', TABLE)));
    const wanted = header.map((_, n) => most(n, wide));
    const least = header.map((_, n) =>
      Math.min(
        most(n, (text, style) => Math.max(0, ...pieces(text, language).map((piece) => wide(piece.trimEnd(), style)))),
        WIDTH / 3,
      ),
    );
    const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
    const spare = WIDTH - sum(least);
    const wish = sum(wanted) - sum(least);
    return least.map(
      (min, n) => min + (spare > 0 ? spare * (wish > 0 ? ((wanted[n] ?? min) - min) / wish : 1 / least.length) : 0),
    );
  }

  private footers(): void {
    for (let page = 0; page < this.pages; page++) {
      this.doc.switchToPage(page);
      const text = this.letter.footer.replace('{page}', String(page + 1)).replace('{pages}', String(this.pages));
      this.write(text, MARGIN.left, PAGE.height - 46, { size: SMALL, weight: 400 });
    }
  }

  /**
   * One line, from its top. First what takes room, run on as the text goes on, then the marks above and below: drawn between the
   * letters they would look to a reader like gaps and new lines.
   */
  private write(text: string, x: number, top: number, { size, weight }: Style): void {
    const base = PAGE.height - (top + size * this.leading * 0.68);
    const said: string[] = [];
    const silent: string[] = [];
    let at = x;
    for (const { face, glyphs } of shape({ text, weight, language: this.letter.language })) {
      const font = this.fontOf(face);
      said.push(`/${font.name} ${size} Tf`);
      silent.push(`/${font.name} ${size} Tf`);
      const scale = size / face.unitsPerEm;
      let codes = '';
      let from = at;
      const flush = (): void => {
        if (codes) said.push(`1 0 0 1 ${round(from)} ${round(base)} Tm <${codes}> Tj`);
        codes = '';
      };
      for (const glyph of glyphs) {
        const moved = glyph.dx !== 0 || glyph.dy !== 0;
        if (moved || glyph.text === SILENT) {
          const place = `1 0 0 1 ${round(at + glyph.dx * scale)} ${round(base + glyph.dy * scale)} Tm <${font.code(glyph)}> Tj`;
          if (glyph.text !== SILENT) flush();
          (glyph.text === SILENT ? silent : said).push(place);
        } else {
          if (!codes) from = at;
          codes += font.code(glyph);
        }
        at += glyph.advance * scale;
        // Kerned: what comes next stands elsewhere than the width of the glyph says.
        if (glyph.text !== SILENT && (moved || glyph.advance !== face.font.glyphHAdvance(glyph.id))) flush();
      }
      flush();
    }
    if (said.length === 0) return;
    this.doc.addContent(
      `q 1 0 0 -1 0 ${PAGE.height} cm BT 0 0 0 rg ${said.join(' ')} /Span <</ActualText <feff>>> BDC ${silent.join(' ')} EMC ET Q`,
    );
  }

  private fontOf(face: Typeface): EmbeddedFont {
    let font = this.fonts.get(face.name);
    if (!font) this.fonts.set(face.name, (font = new EmbeddedFont(face, `L${this.fonts.size + 1}`, this.doc)));
    const fonts = this.doc.page.fonts as Record<string, object>;
    fonts[font.name] ??= font.reference;
    return font;
  }
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const round = (value: number): string => String(Math.round(value * 1000) / 1000);

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
