import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { v7 as uuid } from 'uuid';
import type { FilesPlace } from '../platform/config/files-place.js';
import { FileFaultError, fileLimits } from './decoder/limits.js';
import { openStream, sealStream } from './store/sealed-stream.js';

/** Enough for every signature that we look for. */
const SAMPLE = 8 * 1024;

/** What somebody is sending, until it is known whether it is kept. */
export interface Incoming {
  readonly bytes: number;
  /** SHA-256, hex, of the bytes as they came. */
  readonly digest: string;
  readonly sample: Buffer;
  open(): AsyncIterable<Buffer>;
  discard(): Promise<void>;
}

/**
 * Goes to the disk piece by piece, under a key that this process holds alone and forgets: after a crash it is noise, and is
 * thrown away at the next start.
 *
 * @throws FileFaultError when it is empty or larger than one may be; whatever the sender's line throws when it breaks
 */
export async function receive(body: AsyncIterable<Buffer>, folder: string): Promise<Incoming> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const id = uuid();
  const file = path.join(folder, `${id}.part`);
  const key = createSecretKey(randomBytes(32));
  const hash = createHash('sha256');
  const counted = { bytes: 0, sample: Buffer.alloc(0) };
  async function* counting(): AsyncGenerator<Buffer> {
    for await (const piece of body) {
      counted.bytes += piece.length;
      if (counted.bytes > fileLimits.bytes) throw new FileFaultError('FILE_TOO_LARGE');
      hash.update(piece);
      if (counted.sample.length < SAMPLE)
        counted.sample = Buffer.concat([counted.sample, piece.subarray(0, SAMPLE - counted.sample.length)]);
      yield piece;
    }
    if (counted.bytes === 0) throw new FileFaultError('FILE_EMPTY');
  }
  const discard = (): Promise<void> => fs.rm(file, { force: true });
  try {
    const handle = await fs.open(file, 'wx', 0o600);
    try {
      for await (const piece of sealStream(key, id, counting())) await handle.writeFile(piece);
    } finally {
      await handle.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return { ...counted, digest: hash.digest('hex'), open: () => opened(key, id, file), discard };
}

const opened = (key: KeyObject, id: string, file: string): AsyncIterable<Buffer> =>
  openStream(key, id, createReadStream(file) as AsyncIterable<Buffer>);

/** Beside the folder of the files, which can be written; a bucket leaves the temporary folder of the machine. */
export const incomingFolder = (place: FilesPlace | undefined): string =>
  path.join(place?.kind === 'folder' ? place.path : path.join(os.tmpdir(), 'homeward'), 'incoming');

/** What a crash left behind, older than any upload can be. */
export async function clearIncoming(before: Date, folder: string): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names) {
    const file = path.join(folder, name);
    const { mtime } = await fs.stat(file);
    if (mtime < before) await fs.rm(file, { force: true });
  }
}
