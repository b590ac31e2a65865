import fs from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { DamagedBackup, decode, encode, type Frame } from './frames.js';

/**
 * A backup is gzip inside age (age-encryption.org/v1): X25519 to the recipients, ChaCha20-Poly1305 over chunks of 64 kB that are bound
 * to their place and to the end. The server that writes knows recipients only and cannot read what it wrote; every other
 * implementation of age opens the file, too.
 */
export async function writeEnvelope(
  file: string,
  frames: AsyncIterable<Frame>,
  recipients: readonly string[],
): Promise<void> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  // Level 1: most of it is ciphertext in letters, which no level packs better.
  const packed = createGzip({ level: 1, chunkSize: 64 * 1024 });
  const failed = pipeline(Readable.from(encode(frames), { objectMode: false, highWaterMark: 256 * 1024 }), packed);
  // Told by the read of `packed` below; alone it would be unhandled.
  failed.catch(() => undefined);
  const closed = await encrypter.encrypt(webStream(packed));
  const handle = await fs.promises.open(file, 'wx', 0o600);
  try {
    for await (const chunk of closed) await handle.write(chunk);
    await failed;
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** @throws DamagedBackup when a bit, an order or an end is not what was written, or the identity is another */
export async function* readEnvelope(file: string, identities: readonly string[]): AsyncGenerator<Frame, void> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  const source = fs.createReadStream(file, { highWaterMark: 256 * 1024 });
  try {
    const opened = await decrypter.decrypt(webStream(source));
    const unpacked = createGunzip({ chunkSize: 256 * 1024 });
    const failed = pipeline(opened, unpacked);
    failed.catch(() => undefined);
    yield* decode(unpacked);
    await failed;
  } catch (error) {
    if (error instanceof DamagedBackup || (error as NodeJS.ErrnoException).syscall) throw error;
    throw new DamagedBackup(/no identity matched/.test(String(error)) ? NOT_THIS_KEY : 'It was changed or cut.', {
      cause: error,
    });
  } finally {
    source.destroy();
  }
}
export const NOT_THIS_KEY = 'The key does not open it: it was made for another one.';

/** Node's own toWeb counts chunks, not bytes, and would hold a whole table in memory. */
function webStream(source: AsyncIterable<Uint8Array>): globalThis.ReadableStream<Uint8Array> {
  return ReadableStream.from<Uint8Array>(plain(source));
}
async function* plain(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of source) yield chunk;
}

export interface BackupKey {
  /** Opens every backup made for it. Belongs off the machine. */
  readonly identity: string;
  readonly recipient: string;
}
export async function newBackupKey(): Promise<BackupKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** @throws what is wrong with it */
export function checkRecipient(text: string): void {
  new Encrypter().addRecipient(text);
}

/** As `age-keygen` writes it, comments and all. */
export function identitiesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('AGE-SECRET-KEY-'));
}
