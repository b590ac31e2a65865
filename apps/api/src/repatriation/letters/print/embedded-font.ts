import type { Typeface } from './fonts.js';
import type { Glyph } from './shape.js';
import { subset } from './subset.js';

/** What is needed of pdfkit: objects of the file. */
export interface Reference {
  end(data?: Buffer | string): void;
}
export interface Objects {
  ref(data: object): Reference;
}

const hex = (value: number): string => value.toString(16).padStart(4, '0');
const utf16 = (text: string): string => Array.from({ length: text.length }, (_, n) => hex(text.charCodeAt(n))).join('');

/**
 * A font in a PDF. A glyph gets one code for each text that it stands for, so that a text can be copied and found as it was
 * written: pdfkit and Typst give a glyph one code and one text, and Khmer comes out doubled or out of order.
 */
export class EmbeddedFont {
  private readonly codes = new Map<string, number>();
  private readonly coded: Glyph[] = [];
  readonly reference: Reference;

  constructor(
    private readonly face: Typeface,
    readonly name: string,
    private readonly objects: Objects,
  ) {
    // Filled in at the end: what is in it is not known before.
    this.reference = objects.ref({});
  }

  /** @returns the code in hexadecimal, as a content stream says it */
  code(glyph: Glyph): string {
    const key = `${glyph.id} ${glyph.text}`;
    let code = this.codes.get(key);
    if (code === undefined) {
      // Code 0 is kept for nothing.
      code = this.coded.push(glyph);
      this.codes.set(key, code);
    }
    return hex(code);
  }

  async finish(): Promise<void> {
    const { face, objects } = this;
    const file = objects.ref({ Length1: face.sfnt.length });
    file.end(await subset(face.sfnt, new Set(this.coded.map(({ id }) => id))));
    const scale = 1000 / face.unitsPerEm;
    const name = `HWLTTR+${face.name}`;
    const descriptor = objects.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [-1000, face.descender * scale, 3000, face.ascender * scale],
      ItalicAngle: 0,
      Ascent: face.ascender * scale,
      Descent: face.descender * scale,
      CapHeight: 700,
      StemV: 80,
      FontFile2: file,
    });
    descriptor.end();
    const glyphs = Buffer.alloc(2 * (this.coded.length + 1));
    this.coded.forEach(({ id }, index) => glyphs.writeUInt16BE(id, 2 * (index + 1)));
    const map = objects.ref({});
    map.end(glyphs);
    const descendant = objects.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: literal('Adobe'), Ordering: literal('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: map,
      W: [1, this.coded.map(({ id }) => face.font.glyphHAdvance(id) * scale)],
    });
    descendant.end();
    const unicode = objects.ref({});
    unicode.end(this.toUnicode());
    Object.assign((this.reference as Reference & { data: object }).data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    });
    this.reference.end();
  }

  private toUnicode(): string {
    const lines = this.coded.map(({ text }, index) => `<${hex(index + 1)}> <${utf16(text)}>`);
    const blocks: string[] = [];
    for (let n = 0; n < lines.length; n += 100) {
      const some = lines.slice(n, n + 100);
      blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
    }
    return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
  }
}

/** pdfkit writes a String object as a literal and a plain string as a name. */
const literal = (text: string): object => new String(text);
