/**
 * What a backup file holds once it is opened and unpacked: a head, then parts (a table, a file) each with a begin, data and
 * an end, then the manifest. A frame is one letter, its length in four bytes, and that many bytes. Order, completeness and
 * every bit are held by the encryption around it (envelope.ts); counts and hashes are for what was restored.
 */
export type FrameKind = 'head' | 'begin' | 'data' | 'end' | 'manifest';

export interface Frame {
  readonly kind: FrameKind;
  readonly bytes: Buffer;
}

const letters: Readonly<Record<FrameKind, number>> = { head: 0x48, begin: 0x42, data: 0x44, end: 0x45, manifest: 0x4d };
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as FrameKind]));
const HEADER = 5;
/** Far above what we write (64 kB of data, a manifest of some hundred tables): a length beyond it is damage. */
const MOST = 64 * 1024 * 1024;

export const json = (kind: FrameKind, value: object): Frame => ({ kind, bytes: Buffer.from(JSON.stringify(value)) });
export const data = (bytes: Buffer): Frame => ({ kind: 'data', bytes });
/** The one cast of what is read from a file: it was written by us, whole, or the envelope would not have opened. */
export const parsed = <T>(frame: Frame): T => JSON.parse(frame.bytes.toString('utf8')) as T;

export async function* encode(frames: AsyncIterable<Frame>): AsyncGenerator<Buffer, void> {
  for await (const { kind, bytes } of frames) {
    const header = Buffer.allocUnsafe(HEADER);
    header.writeUInt8(letters[kind], 0);
    header.writeUInt32BE(bytes.length, 1);
    yield header;
    yield bytes;
  }
}

/** @throws DamagedBackup for anything that `encode` does not write */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame, void> {
  let held: Buffer[] = [];
  let size = 0;
  const take = (length: number): Buffer => {
    const all = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    held = all.length > length ? [all.subarray(length)] : [];
    size = all.length - length;
    return all.subarray(0, length);
  };
  let wanted: { kind: FrameKind; length: number } | undefined;
  for await (const chunk of chunks) {
    held.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    size += chunk.byteLength;
    for (;;) {
      if (!wanted) {
        if (size < HEADER) break;
        const header = take(HEADER);
        const kind = kinds.get(header.readUInt8(0));
        const length = header.readUInt32BE(1);
        if (!kind || length > MOST) throw new DamagedBackup('It holds something that no backup holds.');
        wanted = { kind, length };
      }
      if (size < wanted.length) break;
      yield { kind: wanted.kind, bytes: take(wanted.length) };
      wanted = undefined;
    }
  }
  if (wanted || size > 0) throw new DamagedBackup('It ends in the middle.');
}

/** The file is not a whole backup of ours, or not one that this key opens. Nothing was changed. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup';
}
