import { Buffer as ShapeBuffer, shape as shapeWith } from 'harfbuzzjs';
import { type Typeface, typefaces, type Weight } from './fonts.js';

export interface Glyph {
  readonly id: number;
  /** In units of the font. */
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  /** What it says where the text is copied. */
  readonly text: string;
}
export interface Run {
  readonly face: Typeface;
  readonly glyphs: readonly Glyph[];
}
export interface Said {
  readonly text: string;
  readonly weight: Weight;
  readonly language: string;
}

/** Letters that have no shape of their own and that no font must have. */
const SHAPELESS = /^(?:\u200b|\u200c|\u200d|\u2060|\ufeff|\p{Variation_Selector})$/u;
/** Stand between scripts: they go on in the font of what stands before them, where that has them. */
const NEUTRAL = /^[\p{Zs}\p{P}\p{S}\p{Nd}]+$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns the parts of a text by font; `face` undefined where no font has the letter */
export function byFont(text: string, weight: Weight): { face: Typeface | undefined; text: string }[] {
  const parts: { face: Typeface | undefined; text: string }[] = [];
  const faces = [...typefaces(weight)];
  for (const { segment } of graphemes.segment(text)) {
    const letters = [...segment]
      .filter((letter) => !SHAPELESS.test(letter))
      .map((letter) => letter.codePointAt(0) ?? 0);
    const fits = (face: Typeface | undefined): boolean => face !== undefined && letters.every((one) => face.has(one));
    const last = parts.at(-1);
    // A space in a Khmer line is as wide as Khmer has it; a Latin word goes back to the Latin font.
    const stays = last && (letters.length === 0 || (NEUTRAL.test(segment) && fits(last.face)));
    const face = stays ? last.face : faces.find(fits);
    if (last && last.face === face) last.text += segment;
    else parts.push({ face, text: segment });
  }
  return parts;
}

/** Letters that could not be printed, each once. */
export const unprintable = (text: string): string[] => [
  ...new Set(
    byFont(text.replaceAll(/[\n\t]/g, ' '), 400).flatMap((part) =>
      part.face ? [] : [...graphemes.segment(part.text)].map(({ segment }) => segment),
    ),
  ),
];

const held = new Map<string, Run[]>();
const MOST = 4000;

/** What HarfBuzz makes of one line, or a word of it. A letter that no font has is left out: `unprintable` tells before. */
export function shape({ text, weight, language }: Said): Run[] {
  const key = `${weight} ${language} ${text}`;
  const known = held.get(key);
  if (known) return known;
  const runs = byFont(text, weight).flatMap(({ face, text: part }) =>
    face ? [{ face, glyphs: glyphsOf(face, part, language) }] : [],
  );
  // Words come again and again within one letter, and names must not stay in memory after it: see `forgetShapes`.
  if (held.size < MOST) held.set(key, runs);
  return runs;
}

/** After a letter: what was shaped is names. */
export const forgetShapes = (): void => held.clear();

function glyphsOf(face: Typeface, text: string, language: string): Glyph[] {
  const buffer = new ShapeBuffer();
  buffer.addText(text);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  shapeWith(face.font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  return starts.flatMap((start, n) => {
    const syllable = infos.flatMap((info, index) =>
      info.cluster === start ? [{ id: info.codepoint, at: positions[index] }] : [],
    );
    const said = share(
      text.slice(start, starts[n + 1] ?? text.length),
      syllable.map(({ at }) => (at?.xAdvance ?? 0) > 0),
    );
    return syllable.map(({ id, at }, place) => ({
      id,
      advance: at?.xAdvance ?? 0,
      dx: at?.xOffset ?? 0,
      dy: at?.yOffset ?? 0,
      text: said[place] ?? '',
    }));
  });
}

/** What a glyph says that says nothing: pdf.js passes over it, and takes a glyph without text for its code. */
export const SILENT = '\u200b';

/**
 * The letters of a syllable over its glyphs, in the order of the text. What takes room on the line says something, or a reader
 * takes it for a gap; the last says what is left, and marks above and below are silent.
 */
function share(text: string, takesRoom: readonly boolean[]): string[] {
  const letters = [...text];
  const room = takesRoom.flatMap((takes, place) => (takes ? [place] : []));
  const places = room.length > 0 ? room : [0];
  const said = takesRoom.map(() => SILENT);
  places.forEach((place, n) => {
    said[place] = letters.slice(n, n === places.length - 1 ? undefined : n + 1).join('') || SILENT;
  });
  return said;
}

/** In points. */
export const widthOf = (runs: readonly Run[], size: number): number =>
  runs.reduce(
    (sum, { face, glyphs }) => sum + (glyphs.reduce((n, { advance }) => n + advance, 0) * size) / face.unitsPerEm,
    0,
  );
