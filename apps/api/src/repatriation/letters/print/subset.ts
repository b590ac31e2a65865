import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The few of HarfBuzz's own functions that are needed (hb-subset.h); places in its memory are numbers. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): number;
  free(place: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}
const WRITABLE = 2;
/** No layout tables and no hints: glyphs are placed already; their numbers stay. */
const RETAIN_GIDS = 2;

let made: Promise<Subsetter> | undefined;
async function subsetter(): Promise<Subsetter> {
  const bytes = readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const hb = instance.exports as unknown as Subsetter;
  hb._initialize();
  return hb;
}

/** A font file with these glyphs alone, under their old numbers. */
export async function subset(sfnt: Uint8Array, glyphs: Iterable<number>): Promise<Buffer> {
  const hb = await (made ??= subsetter());
  const place = hb.malloc(sfnt.length);
  new Uint8Array(hb.memory.buffer).set(sfnt, place);
  const blob = hb.hb_blob_create(place, sfnt.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  try {
    hb.hb_subset_input_set_flags(input, RETAIN_GIDS);
    const set = hb.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) hb.hb_set_add(set, glyph);
    const cut = hb.hb_subset_or_fail(face, input);
    if (cut === 0) throw new Error('HarfBuzz could not cut a font down.');
    const out = hb.hb_face_reference_blob(cut);
    const at = hb.hb_blob_get_data(out, 0);
    const bytes = Buffer.from(new Uint8Array(hb.memory.buffer).slice(at, at + hb.hb_blob_get_length(out)));
    hb.hb_blob_destroy(out);
    hb.hb_face_destroy(cut);
    return bytes;
  } finally {
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(place);
  }
}
