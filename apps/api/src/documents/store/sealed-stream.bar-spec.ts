import { describe, expect, it } from '@jest/globals';
import { seen, size } from '@homeward/testing';
import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { CHUNK, openStream, sealedLength, sealStream } from './sealed-stream.js';

const SEED = 20_261_126;
/** Numbers that come again: mulberry32. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const key = createSecretKey(Buffer.alloc(32, 7));
async function* once(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield Promise.resolve(piece);
}
const all = async (source: AsyncIterable<Buffer>): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
};
const seal = (id: string, plain: Buffer): Promise<Buffer> => all(sealStream(key, id, once(plain)));
const opens = async (id: string, sealed: Buffer, by = key): Promise<boolean> => {
  try {
    await all(openStream(by, id, once(sealed)));
    return true;
  } catch {
    return false;
  }
};

describe('files at rest', () => {
  it('come back as they were, whatever their length and however they arrive', async () => {
    const next = numbers(SEED);
    for (const length of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 77]) {
      const plain = Buffer.from(Array.from({ length }, () => next(256)));
      const id = uuid();
      const sealed = await seal(id, plain);
      expect(sealed).toHaveLength(sealedLength(length));
      const pieces: Buffer[] = [];
      for (let at = 0; at < sealed.length;) {
        const piece = sealed.subarray(at, at + 1 + next(90_000));
        pieces.push(piece);
        at += piece.length;
      }
      expect((await all(openStream(key, id, once(...pieces)))).equals(plain)).toBe(true);
    }
  });

  it('are refused when a bit, a chunk, a length, a name or a key is another', async () => {
    const next = numbers(SEED);
    const [id, other] = [uuid(), uuid()];
    const plain = Buffer.alloc(4 * CHUNK, 'a');
    const mine = await seal(id, plain);
    const theirs = await seal(other, plain);
    const again = await seal(id, plain);
    const head = 36;
    const piece = (file: Buffer, at: number): Buffer =>
      file.subarray(head + at * (CHUNK + 16), head + (at + 1) * (CHUNK + 16));
    const of = (...parts: Buffer[]): Buffer => Buffer.concat([mine.subarray(0, head), ...parts]);
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => piece(mine, at)) as [Buffer, Buffer, Buffer, Buffer];
    const exchanged: [string, Buffer, string?][] = [
      ['two chunks exchanged', of(b, a, c, d)],
      ['a chunk twice', of(a, a, c, d)],
      ['a chunk missing', of(a, c, d)],
      ['the last missing', of(a, b, c)],
      ['cut within a chunk', mine.subarray(0, mine.length - 100)],
      ['cut to its head', mine.subarray(0, head)],
      ['empty', Buffer.alloc(0)],
      ['one more', Buffer.concat([mine, Buffer.from([0])])],
      ['the last in front', of(d)],
      ['a chunk of another file', of(a, piece(theirs, 1), c, d)],
      ['a chunk of an earlier writing', of(a, piece(again, 1), c, d)],
      ['the head of another file', Buffer.concat([theirs.subarray(0, head), mine.subarray(head)])],
      ['another file under this name', theirs],
      ['this file under another name', mine, other],
    ];
    const wrong: string[] = [];
    for (const [what, sealed, under = id] of exchanged) if (await opens(under, sealed)) wrong.push(what);
    if (await opens(id, mine, createSecretKey(Buffer.alloc(32, 8)))) wrong.push('another key');
    const flips = size(120, 1000);
    for (let n = 0; n < flips; n++) {
      const changed = Buffer.from(mine);
      const at = next(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << next(8));
      if (await opens(id, changed)) wrong.push(`seed ${SEED}: bit in byte ${at}`);
    }
    expect(wrong).toEqual([]);
    expect(await opens(id, mine)).toBe(true);

    // The same cipher without tags: nothing is noticed.
    const counter = (bytes: Buffer, open: boolean): Buffer => {
      const cipher = (open ? createDecipheriv : createCipheriv)('aes-256-ctr', Buffer.alloc(32, 7), Buffer.alloc(16));
      return Buffer.concat([cipher.update(bytes), cipher.final()]);
    };
    const unguarded = counter(plain, false);
    let unnoticed = 0;
    for (let n = 0; n < flips; n++) {
      const changed = Buffer.from(unguarded);
      const at = next(changed.length);
      changed[at] = (changed[at] ?? 0) ^ 1;
      if (counter(changed, true).length === plain.length) unnoticed++;
    }
    expect(unnoticed).toBe(flips);
    seen({
      bar: 'flipped bits and exchanged chunks of files',
      figure: `${flips + exchanged.length + 1} of ${flips + exchanged.length + 1} refused`,
      control: `the same cipher without tags: ${unnoticed} of ${flips} not noticed`,
    });
  });
});
