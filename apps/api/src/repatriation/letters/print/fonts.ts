import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { Blob, Face, Font } from 'harfbuzzjs';

const require = createRequire(import.meta.url);

export type Weight = 400 | 700;
/** One file of a family. HarfBuzz shapes with it, and the very same file, cut down, goes into the PDF. */
export interface Typeface {
  readonly name: string;
  readonly sfnt: Uint8Array;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly ascender: number;
  readonly descender: number;
  has(codePoint: number): boolean;
}

/** In the order in which they are asked for a letter that no text before it has chosen a font for. */
const files = [
  ['inter', 'latin'],
  ['inter', 'latin-ext'],
  ['inter', 'vietnamese'],
  ['inter', 'cyrillic'],
  ['inter', 'cyrillic-ext'],
  ['noto-sans-khmer', 'khmer'],
  ['noto-sans-thai', 'thai'],
  ['noto-sans-sc', 'chinese-simplified'],
  ['noto-sans-myanmar', 'myanmar'],
  ['noto-sans-devanagari', 'devanagari'],
  ['noto-sans-bengali', 'bengali'],
] as const;

const loaded = new Map<string, Typeface>();

/** Read when the first letter needs them: Chinese alone is 4 MB. */
export function* typefaces(weight: Weight): Generator<Typeface> {
  for (const [family, subset] of files) yield typeface(family, subset, weight);
}

function typeface(family: string, subset: string, weight: Weight): Typeface {
  const name = `${family}-${subset}-${weight}-normal`;
  const known = loaded.get(name);
  if (known) return known;
  const sfnt = unpack(readFileSync(require.resolve(`@fontsource/${family}/files/${name}.woff`)));
  const face = new Face(new Blob(sfnt));
  const font = new Font(face);
  const covered = new Set(face.collectUnicodes());
  const { ascender, descender } = font.hExtents();
  const made: Typeface = {
    name: name.replaceAll(/[^A-Za-z0-9]/g, ''),
    sfnt,
    font,
    unitsPerEm: face.upem,
    ascender,
    descender,
    has: (codePoint) => covered.has(codePoint),
  };
  loaded.set(name, made);
  return made;
}

/** WOFF 1.0 is the same tables, each deflated. https://www.w3.org/TR/WOFF/ */
export function unpack(woff: Buffer): Uint8Array {
  const tables = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * tables);
  const power = Math.floor(Math.log2(tables));
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tables, 4);
  head.writeUInt16BE(16 << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * tables - (16 << power), 10);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let n = 0; n < tables; n++) {
    const entry = 44 + 20 * n;
    const [offset, packed, length] = [4, 8, 12].map((more) => woff.readUInt32BE(entry + more)) as [
      number,
      number,
      number,
    ];
    const raw = woff.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(raw) : raw;
    const place = 12 + 16 * n;
    woff.copy(head, place, entry, entry + 4);
    woff.copy(head, place + 4, entry + 16, entry + 20);
    head.writeUInt32BE(at, place + 8);
    head.writeUInt32BE(length, place + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}
