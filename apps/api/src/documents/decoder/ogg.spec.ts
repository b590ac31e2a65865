import { describe, expect, it } from '@jest/globals';
import { fileTypeFromBuffer } from 'file-type';
import { cleanOgg } from './ogg.js';

/** By a table, unlike the product's. */
const table = Array.from({ length: 256 }, (_, byte) => {
  let sum = (byte << 24) >>> 0;
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 31 ? (sum << 1) ^ 0x04c11db7 : sum << 1) >>> 0;
  return sum;
});
const checksum = (bytes: Buffer): number =>
  bytes.reduce((sum, byte) => ((sum << 8) ^ (table[(sum >>> 24) ^ byte] ?? 0)) >>> 0, 0);

interface PageOf {
  readonly flags: number;
  readonly lacing: readonly number[];
  readonly body: Buffer;
  readonly serial?: number;
}

function page({ flags, lacing, body, serial = 7 }: PageOf, number: number): Buffer {
  const head = Buffer.alloc(27);
  head.write('OggS', 'latin1');
  head.writeUInt8(flags, 5);
  head.writeUInt32LE(serial, 14);
  head.writeUInt32LE(number, 18);
  head.writeUInt8(lacing.length, 26);
  const whole = Buffer.concat([head, Buffer.from(lacing), body]);
  whole.writeUInt32LE(checksum(whole), 22);
  return whole;
}
const file = (...pages: PageOf[]): Buffer => Buffer.concat(pages.map((one, number) => page(one, number)));
const sized = (text: string): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(Buffer.byteLength(text));
  return Buffer.concat([head, Buffer.from(text)]);
};
const count = (n: number): Buffer => Buffer.from([n, 0, 0, 0]);

const opusHead = Buffer.concat([Buffer.from('OpusHead'), Buffer.from([1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0])]);
const place = `LOCATION=Room 12, Compound 5 ${'x'.repeat(300)}`;
const opusTags = Buffer.concat([Buffer.from('OpusTags'), sized('Phone of Sok'), count(1), sized(place)]);
const sound = Buffer.from('sound that stays as it was');

/** The comments go over two pages, and the sound begins on the second. */
function recording(): Buffer {
  const cut = 255;
  return file(
    { flags: 2, lacing: [opusHead.length], body: opusHead },
    { flags: 0, lacing: [255], body: opusTags.subarray(0, cut) },
    {
      flags: 1,
      lacing: [opusTags.length - cut, sound.length],
      body: Buffer.concat([opusTags.subarray(cut), sound]),
    },
    { flags: 4, lacing: [sound.length], body: sound },
  );
}

function pagesAreSealed(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length;) {
    const segments = bytes.readUInt8(at + 26);
    const body = bytes.subarray(at + 27, at + 27 + segments).reduce((sum, length) => sum + length, 0);
    const one = Buffer.from(bytes.subarray(at, at + 27 + segments + body));
    const told = one.readUInt32LE(22);
    one.writeUInt32LE(0, 22);
    if (checksum(one) !== told) return false;
    at += one.length;
  }
  return true;
}

describe('a recording in OGG', () => {
  it('loses who made it and where, and keeps its sound', async () => {
    expect(checksum(Buffer.from('123456789'))).toBe(0x89a1897f);
    const source = recording();
    const made = cleanOgg(source);
    const text = made.toString('latin1');
    for (const said of ['Sok', 'LOCATION', 'Compound']) {
      expect(source.toString('latin1')).toContain(said);
      expect(text).not.toContain(said);
    }
    expect(text.split(sound.toString())).toHaveLength(3);
    expect(text).toContain('OpusTags');
    expect(made).toHaveLength(source.length);
    expect(pagesAreSealed(made)).toBe(true);
    expect((await fileTypeFromBuffer(made))?.mime).toBe('audio/ogg; codecs=opus');
    // The check finds what was changed and not sealed anew.
    made.writeUInt8(1, 80);
    expect(pagesAreSealed(made)).toBe(false);
  });

  it('is closed as Vorbis has it', () => {
    const head = Buffer.concat([Buffer.from('\x01vorbis'), Buffer.alloc(23)]);
    const said = Buffer.concat([
      Buffer.from('\x03vorbis'),
      sized('Recorder of Dara'),
      count(1),
      sized('TITLE=Meeting'),
      Buffer.from([1]),
    ]);
    const made = cleanOgg(
      file(
        { flags: 2, lacing: [head.length], body: head },
        { flags: 0, lacing: [said.length, 5], body: Buffer.concat([said, Buffer.from('setup')]) },
      ),
    );
    expect(made.toString('latin1')).not.toMatch(/Dara|TITLE/);
    expect(made.toString('latin1')).toContain('\x03vorbis\0\0\0\0\0\0\0\0\x01\0');
    expect(made.toString('latin1')).toContain('setup');
    expect(pagesAreSealed(made)).toBe(true);
  });

  const opus: PageOf = { flags: 2, lacing: [opusHead.length], body: opusHead };
  const tags: PageOf = { flags: 0, lacing: [255, opusTags.length - 255], body: opusTags };
  it.each<[string, Buffer]>([
    ['another codec', file({ ...opus, body: Buffer.from('Speex   '.padEnd(opusHead.length)) }, tags)],
    ['a film beside it', file(opus, { flags: 2, lacing: [7], body: Buffer.from('\x80theora'), serial: 8 }, tags)],
    ['a second recording behind it', Buffer.concat([recording(), recording()])],
    ['no comments', file(opus)],
    ['comments that are none', file(opus, { ...tags, body: Buffer.alloc(opusTags.length) })],
    ['a page that goes on with nothing', file(opus, { ...tags, flags: 1 })],
    ['something behind it', Buffer.concat([recording(), Buffer.from('<script>')])],
    ['half a page', recording().subarray(0, 300)],
    ['nothing', Buffer.alloc(0)],
  ])('is refused with %s', (_, bytes) => {
    expect(() => cleanOgg(bytes)).toThrow(/FILE_/);
  });
});
