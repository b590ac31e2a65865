import { createCipheriv, createDecipheriv, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/**
 * A file as it lies in the folder or bucket: "HWF1", 32 random bytes, then chunks of 64 kB, each AES-256-GCM with its tag.
 * The key is derived from the data key of the case, those random bytes and the id of the file, and serves for this one
 * writing of it; so the nonce can be the number of the chunk and whether it is the last. Both stand in the additional data
 * too: a file that is cut, put together in another order or given another's chunks does not open.
 */
export const CHUNK = 64 * 1024;
const MAGIC = Buffer.from('HWF1');
const SALT = 32;
const TAG = 16;
const HEAD = MAGIC.length + SALT;

/** A file that should open and does not: altered, cut, swapped, or under another key. */
export class FileSealError extends Error {
  constructor() {
    super('A stored file does not open: it was altered, cut or exchanged.');
    this.name = 'FileSealError';
  }
}

const keyFor = (key: KeyObject, salt: Buffer, id: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `homeward file\n${id}`, 32));

function nonceOf(chunk: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(chunk, 4);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

const additional = (id: string, chunk: number, last: boolean): Buffer =>
  Buffer.from(`${id}\n${chunk}\n${last ? 'last' : 'more'}`);

/** Length of the ciphertext of so many bytes. */
export const sealedLength = (bytes: number): number => HEAD + bytes + Math.max(1, Math.ceil(bytes / CHUNK)) * TAG;

export async function* sealStream(key: KeyObject, id: string, plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT);
  const fileKey = keyFor(key, salt, id);
  yield Buffer.concat([MAGIC, salt]);
  let chunk = 0;
  // One chunk is held back until more comes: only then is it known not to be the last.
  for await (const [bytes, last] of inChunks(plain, CHUNK)) {
    const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(chunk, last), { authTagLength: TAG });
    cipher.setAAD(additional(id, chunk, last));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    chunk++;
  }
}

/** Gives no byte that was not verified. @throws FileSealError */
export async function* openStream(key: KeyObject, id: string, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let fileKey: Buffer | undefined;
  let chunk = 0;
  for await (const [bytes, last] of inChunks(sealed, CHUNK + TAG, HEAD)) {
    if (!fileKey) {
      if (bytes.length !== HEAD || last || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new FileSealError();
      fileKey = keyFor(key, bytes.subarray(MAGIC.length), id);
      continue;
    }
    if (bytes.length < TAG) throw new FileSealError();
    const decipher = createDecipheriv('aes-256-gcm', fileKey, nonceOf(chunk, last), { authTagLength: TAG });
    decipher.setAAD(additional(id, chunk, last));
    decipher.setAuthTag(bytes.subarray(-TAG));
    let plain: Buffer;
    try {
      plain = Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
    } catch {
      throw new FileSealError();
    }
    if (plain.length > 0) yield plain;
    chunk++;
  }
}

/** Pieces of just this size, the first of another where told, and whether nothing follows. At least one, which may be empty. */
async function* inChunks(
  source: AsyncIterable<Buffer>,
  size: number,
  first = size,
): AsyncGenerator<[bytes: Buffer, last: boolean]> {
  let held: Buffer[] = [];
  let length = 0;
  let wanted = first;
  for await (const piece of source) {
    held.push(piece);
    length += piece.length;
    while (length > wanted) {
      const whole = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
      yield [whole.subarray(0, wanted), false];
      held = [whole.subarray(wanted)];
      length -= wanted;
      wanted = size;
    }
  }
  yield [Buffer.concat(held), true];
}
